"""The schema, made at once or step by step."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from seatwise.bot.store import migrating, schema
from seatwise.bot.store import store as storage
from seatwise.bot.store.store import Unavailable

COLUMNS = "SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns"
CONSTRAINTS = "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"


async def described(url: str) -> list[Any]:
    """All that the database says of its own tables."""
    if url.startswith("sqlite"):
        return _described_by_sqlite(Path(url.removeprefix("sqlite:///")))
    connection = await asyncpg.connect(url)
    queries = [
        f"{COLUMNS} WHERE table_schema = 'public' ORDER BY 1, ordinal_position",
        f"{CONSTRAINTS} WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2",
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
        "SELECT sequencename, data_type, start_value, cache_size FROM pg_sequences ORDER BY 1",
        "SELECT version_num FROM alembic_version",
    ]
    found = [[tuple(row) for row in await connection.fetch(query)] for query in queries]
    await connection.close()
    return found


def _described_by_sqlite(path: Path) -> list[Any]:
    with closing(sqlite3.connect(path)) as database:
        tables = sorted(database.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main'").fetchall())
        found: list[Any] = [tables, database.execute("SELECT version_num FROM alembic_version").fetchall()]
        for name, _ in tables:
            found += [
                database.execute(f"PRAGMA {kind}({name})").fetchall() for kind in ("table_xinfo", "foreign_key_list")
            ]
            for _, index, *how in sorted(
                database.execute(f"PRAGMA index_list({name})").fetchall(), key=lambda row: row[1]
            ):
                found.append((index, how, database.execute(f"PRAGMA index_xinfo({index})").fetchall()))
    return found


async def test_a_schema_made_at_once_equals_the_one_reached_step_by_step(
    new_url: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once, stepwise = new_url(), new_url()
    await storage.migrate(at_once)
    monkeypatch.setattr(migrating, "script", lambda database, _: migrating.stepwise(database, "base"))
    await storage.migrate(stepwise)
    assert await described(stepwise) == await described(at_once)


def test_the_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.HEAD]


async def test_migrating_twice_changes_nothing(url: str) -> None:
    await storage.migrate(url)
    before = await described(url)
    await storage.migrate(url)
    assert await described(url) == before


async def test_several_may_make_one_database_at_the_same_time(url: str) -> None:
    await asyncio.gather(*(storage.migrate(url) for _ in range(6)))
    async with storage.open_store(url) as store:
        assert await storage.draw_number(store) == 1


async def test_a_database_of_a_newer_release_is_refused(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as newer:
        newer.setattr(schema, "SQLITE", schema.SQLITE.replace(f"'{schema.HEAD}'", "'9999'"))
        newer.setattr(schema, "POSTGRESQL", schema.POSTGRESQL.replace(f"'{schema.HEAD}'", "'9999'"))
        await storage.migrate(url)
    with pytest.raises(Unavailable, match="9999"):
        await storage.migrate(url)
