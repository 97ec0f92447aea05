"""Which older quote a quote takes the place of, where whoever issued it had the older one's link."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("quotes", sa.Column("replaces", sa.Text))
    op.create_index("ix_quotes_replaces", "quotes", ["replaces", "issued_at"])


def downgrade() -> None:
    op.drop_index("ix_quotes_replaces")
    op.drop_column("quotes", "replaces")
