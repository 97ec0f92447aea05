"""Which older quote a quote takes the place of, and requests for a person that are still to be passed on."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("quotes", sa.Column("replaces", sa.Text))
    op.create_index("ix_quotes_replaces", "quotes", ["replaces", "issued_at"])
    op.create_table(
        "handovers",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("due", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_handovers"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_handovers_conversation", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_handovers_conversation", "handovers", ["conversation"])
    op.create_index("ix_handovers_due", "handovers", ["due"])


def downgrade() -> None:
    op.drop_table("handovers")
    op.drop_index("ix_quotes_replaces")
    op.drop_column("quotes", "replaces")
