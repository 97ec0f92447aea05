"""Which SQL brings a database to the newest schema. Alembic writes it, the driver runs it in one transaction."""

import io
from pathlib import Path

from seatwise.bot.store import schema
from seatwise.bot.store.errors import Unavailable


def script(database: str, version: str | None) -> str:
    """The SQL from `version` (None: a new database) to the newest schema; `database` is `sqlite` or `postgresql`.

    Raises `Unavailable` for a version that is not known here, as a newer release may leave it.
    """
    if version is None:
        return schema.SQLITE if database == "sqlite" else schema.POSTGRESQL
    return stepwise(database, version)


def stepwise(database: str, version: str) -> str:
    """The SQL of the migrations after `version`; `base` is before the first. Raises `Unavailable`."""
    # Imported here, since a database that is new or up to date does without.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    written = io.StringIO()
    config = Config(output_buffer=written)
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["database"] = database
    try:
        command.upgrade(config, f"{version}:head", sql=True)
    except CommandError as error:
        raise Unavailable(f"the database's schema {version!r} is not known to this release: {error}") from error
    return written.getvalue()
