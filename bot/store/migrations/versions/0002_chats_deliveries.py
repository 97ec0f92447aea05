"""Chats of a messenger, what is to be sent to them and by whom, and codes that bring a conversation along."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _create_chats()
    op.create_table(
        "deliveries",
        sa.Column("chat", sa.Text, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("call", sa.Text, nullable=False),
        sa.Column("begun", sa.Integer, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("until", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("chat", "seq", name="pk_deliveries"),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("until", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
    )
    _create_continuations()
    op.create_table(
        "parked_updates",
        sa.Column("bot", sa.Text, nullable=False),
        sa.Column("update_id", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("bot", "update_id", name="pk_parked_updates"),
    )


def _create_chats() -> None:
    op.create_table(
        "chats",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text),
        sa.Column("campaign", sa.Text),
        sa.Column("answered", sa.BigInteger, nullable=False),
        sa.Column("answered_at", sa.Text, nullable=False),
        sa.Column("unsure", sa.Integer, nullable=False),
        sa.Column("gone_at", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_chats"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_chats_conversation", ondelete="SET NULL"
        ),
    )
    op.create_index("ix_chats_conversation", "chats", ["conversation"])


def _create_continuations() -> None:
    op.create_table(
        "continuations",
        sa.Column("code_hash", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("expires_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("code_hash", name="pk_continuations"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_continuations_conversation", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_continuations_conversation", "continuations", ["conversation"])
    op.create_index("ix_continuations_expires_at", "continuations", ["expires_at"])
