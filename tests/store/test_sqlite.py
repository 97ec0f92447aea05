"""What is SQLite's own: files, locks, room."""

import asyncio
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from seatwise.bot.store import sqlite, statements
from seatwise.bot.store import store as storage
from seatwise.bot.store.store import Appended, Turn, Unavailable
from seatwise.bot.store.transaction import Work

MakeTurn = Callable[..., Turn]
Begin = Callable[..., Any]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "seatwise.db"


def modes(folder: Path) -> dict[str, str]:
    return {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in folder.iterdir()}


async def test_only_the_owner_may_read_what_is_stored(path: Path, begin: Begin) -> None:
    async with sqlite.open_sqlite(path) as store:
        await begin(store)
        assert set(modes(path.parent).values()) == {"0o600"}
    assert modes(path.parent.parent)["new"] == "0o700"


async def test_a_relative_path_is_in_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with storage.open_store("sqlite:///var/a%20b.db"):
        assert (tmp_path / "var" / "a b.db").is_file()


async def test_a_commit_is_synced_to_the_disk(path: Path, begin: Begin) -> None:
    async with sqlite.open_sqlite(path) as store:
        await begin(store)
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert store._writer.execute("PRAGMA synchronous").fetchone() == (2,)  # noqa: SLF001 (nothing else shows it)


async def test_a_batch_in_which_one_fails_is_done_again_one_by_one(path: Path, begin: Begin, turn: MakeTurn) -> None:
    gate, started = threading.Event(), []

    def waiting() -> Work[None]:
        gate.wait()
        return
        yield

    def working() -> Work[None]:
        started.append(turn(2))
        yield statements.INSERT_TURN, turn(2).row()

    def failing() -> Work[None]:
        yield statements.INSERT_TURN, turn(3).row()
        raise ValueError

    async with sqlite.open_sqlite(path) as store:
        await begin(store)
        outcomes = asyncio.gather(*map(store.write, [waiting, working, failing]), return_exceptions=True)
        await asyncio.sleep(0)
        gate.set()
        assert [type(one) for one in await outcomes] == [type(None), type(None), ValueError]
        assert await storage.transcript(store, "c") == [turn(1, ""), turn(2)]
    assert len(started) == 2


async def test_a_file_locked_by_another_process_is_unavailable_until_it_is_free(
    path: Path, begin: Begin, turn: MakeTurn
) -> None:
    async with sqlite.open_sqlite(path, busy_seconds=0.05) as store:
        await begin(store)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(Unavailable, match="locked"):
                await storage.append_turn(store, turn(2))
            assert await storage.last_turn(store, "c") == turn(1, "")
        assert await storage.append_turn(store, turn(2)) == Appended()


def test_a_full_disk_is_unavailable_and_loses_nothing(path: Path) -> None:
    script = Path(__file__).parent / "scripts" / "fill.py"
    ran = subprocess.run([sys.executable, script, path], capture_output=True, text=True, check=False)
    assert ran.stdout.split() == ["Unavailable", "Appended"], ran.stderr


async def test_a_file_that_is_no_database_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no database at all" * 100)
    with pytest.raises(Unavailable, match="not a database"):
        async with sqlite.open_sqlite(tmp_path / "file"):
            pass


async def test_a_folder_that_cannot_be_made_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unavailable):
        async with sqlite.open_sqlite(tmp_path / "file" / "seatwise.db"):
            pass


async def test_no_statement_walks_through_a_table(path: Path) -> None:
    written = [one for one in vars(statements).values() if isinstance(one, statements.Statement)]
    texts = [one.sqlite for one in written if "nextval" not in one.sqlite]
    async with sqlite.open_sqlite(path):
        with closing(sqlite3.connect(path)) as database:
            plans = {
                text: str(database.execute(f"EXPLAIN QUERY PLAN {text}", _nones(text)).fetchall()) for text in texts
            }
    assert plans
    assert [text for text, plan in plans.items() if "SCAN" in plan or "TEMP B-TREE" in plan] == []


def _nones(text: str) -> list[None]:
    return [None] * len({word.strip("(),") for word in text.split() if "?" in word})
