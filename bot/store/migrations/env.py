"""Alembic's entry: it writes SQL and connects to nothing (`migrating.py` runs what it writes, in a transaction)."""

from alembic import context

context.configure(
    dialect_name=context.config.attributes["database"],
    output_buffer=context.config.output_buffer,
    transactional_ddl=False,
)
context.run_migrations()
