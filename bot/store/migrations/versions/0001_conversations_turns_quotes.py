"""Conversations, turns and quotes."""

import sqlalchemy as sa
from alembic import context, op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("book", sa.Text, nullable=False),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
    )
    _create_turns()
    _create_quotes()
    if context.get_context().dialect.name == "sqlite":
        op.create_table(
            "counters",
            sa.Column("name", sa.Text, nullable=False),
            sa.Column("value", sa.Integer, nullable=False),
            sa.PrimaryKeyConstraint("name", name="pk_counters"),
        )
    else:
        op.execute(sa.schema.CreateSequence(sa.Sequence("quote_numbers")))


def _create_turns() -> None:
    op.create_table(
        "turns",
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("reply", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("conversation", "seq", name="pk_turns"),
        sa.UniqueConstraint("conversation", "key", name="uq_turns_conversation_key"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_turns_conversation", ondelete="CASCADE"
        ),
    )


def _create_quotes() -> None:
    op.create_table(
        "quotes",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("token_hash", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text),
        sa.Column("request_digest", sa.Text, nullable=False),
        sa.Column("issued_at", sa.Text, nullable=False),
        sa.Column("valid_until", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("note", sa.Text),
        sa.Column("supersedes", sa.Text),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("key", sa.Text),
        sa.Column("digest", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_quotes"),
        sa.UniqueConstraint("number", name="uq_quotes_number"),
        sa.UniqueConstraint("token_hash", name="uq_quotes_token_hash"),
        sa.UniqueConstraint("key", name="uq_quotes_key"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_quotes_conversation", ondelete="SET NULL"
        ),
    )
    op.create_index("ix_quotes_conversation", "quotes", ["conversation", "request_digest", "issued_at"])
