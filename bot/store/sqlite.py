"""SQLite: one thread writes, many transactions to a commit; reads run beside it.

Durable means on the disk: WAL with `synchronous=FULL` syncs the log at each commit, and one sync serves every caller
that waits (group commit). Reads are points in a WAL database, which no writer blocks. They run on the event loop: one
takes about 10 µs, of which handing it to a thread would make 60 (benchmarks/store.py).
"""

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeAlias, TypeVar

from seatwise.bot.store import migrating, schema
from seatwise.bot.store.errors import NotFound, Unavailable
from seatwise.bot.store.records import Row
from seatwise.bot.store.statements import DRAW_FROM_COUNTER, Statement
from seatwise.bot.store.transaction import Work

T = TypeVar("T")

BUSY_SECONDS = 5.0

_READER_BUSY_SECONDS = 0.25
"""A read finds a WAL database busy only while another process recovers it; the event loop waits so long at most."""

_LARGEST_BATCH = 256

_WAL_ATTEMPTS = 50

_CHECKPOINT_PAGES = 4_000
"""The log is copied into the database when it has grown so far (16 MB): seldom enough not to be felt."""

Outcome: TypeAlias = Any
"""What a job's work returned, or the exception that it raised."""


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    work: Callable[[], Work[Any]]
    future: asyncio.Future[Any]


@dataclass(frozen=True, slots=True, eq=False)
class _Draw:
    future: asyncio.Future[int]


class SqliteStore:
    """One SQLite file. Used by the event loop that opened it; made by `open_sqlite`."""

    def __init__(self, path: Path, busy_seconds: float) -> None:
        self._loop = asyncio.get_running_loop()
        self._reader = _connect(path, min(busy_seconds, _READER_BUSY_SECONDS))
        self._writer = _connect(path, busy_seconds)
        self._drawer = _connect(path, busy_seconds)
        self._drawer.execute("PRAGMA synchronous = NORMAL")
        self._jobs: SimpleQueue[_Job | _Draw | None] = SimpleQueue()
        self._closed = False
        self._thread = Thread(target=self._write_batches, name="store-writer", daemon=True)
        self._thread.start()

    async def write(self, work: Callable[[], Work[T]]) -> T:
        future: asyncio.Future[T] = self._loop.create_future()
        self._ask(_Job(work, future))
        return await future

    async def draw_number(self) -> int:
        """Without a sync of its own: the log keeps its order, so the sync of the commit that shows the number to
        somebody makes the drawing durable too. A number lost in a crash was never seen."""
        future: asyncio.Future[int] = self._loop.create_future()
        self._ask(_Draw(future))
        return await future

    async def first(self, statement: Statement, *values: str | int) -> Row | None:
        try:
            row: Row | None = self._reader.execute(statement.sqlite, values).fetchone()
        except sqlite3.Error as error:
            raise _meaning(error) from error
        return row

    async def all(self, statement: Statement, *values: str | int) -> Sequence[Row]:
        try:
            return self._reader.execute(statement.sqlite, values).fetchall()
        except sqlite3.Error as error:
            raise _meaning(error) from error

    async def close(self) -> None:
        """Finish what was asked for, then let go of the file."""
        self._closed = True
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)
        for connection in (self._reader, self._drawer, self._writer):
            connection.close()

    def _ask(self, job: _Job | _Draw) -> None:
        if self._closed:
            raise Unavailable("the database is closed")
        self._jobs.put(job)

    def _write_batches(self) -> None:
        going_on = True
        while going_on:
            batch, going_on = self._next_batch()
            draws = [job for job in batch if isinstance(job, _Draw)]
            if draws:
                self._tell(draws, _drawn(len(draws), self._drawer))
            works = [job for job in batch if isinstance(job, _Job)]
            if works:
                self._tell(works, _outcomes(works, self._writer))

    def _next_batch(self) -> tuple[list[_Job | _Draw], bool]:
        """What is waiting, and whether more may come."""
        batch: list[_Job | _Draw] = []
        job = self._jobs.get()
        with suppress(Empty):
            while job is not None:
                batch.append(job)
                if len(batch) == _LARGEST_BATCH:
                    break
                job = self._jobs.get_nowait()
        return batch, job is not None

    def _tell(self, batch: Sequence[_Job | _Draw], outcomes: Sequence[Outcome]) -> None:
        with suppress(RuntimeError):  # the loop was closed under us: nobody waits any more
            self._loop.call_soon_threadsafe(_deliver, batch, outcomes)


class _JobError(Exception):
    """One job of a batch cannot be done; the others still can."""

    def __init__(self, cause: Exception) -> None:
        self.cause = cause


def _outcomes(batch: Sequence[_Job], connection: sqlite3.Connection) -> list[Outcome]:
    """One commit for all; where one of them fails, each by itself, so that none suffers for another."""
    try:
        return _committed(batch, connection)
    except _JobError as failed:
        if len(batch) == 1:
            return [failed.cause]
        return [outcome for job in batch for outcome in _outcomes([job], connection)]
    except sqlite3.Error as error:  # no lock, or no room: so it is for each of them
        return [_meaning(error) for _ in batch]


def _committed(batch: Sequence[_Job], connection: sqlite3.Connection) -> list[Outcome]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        outcomes = [_done(job.work(), connection) for job in batch]
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return outcomes


def _done(work: Work[Any], connection: sqlite3.Connection) -> Outcome:
    row = None
    try:
        while True:
            statement, values = work.send(row)
            row = connection.execute(statement.sqlite, values).fetchone()
    except StopIteration as stop:
        return stop.value
    except sqlite3.Error as error:
        raise _JobError(_meaning(error)) from error
    except Exception as error:  # the edge of the thread: it must live on, and the caller must hear
        raise _JobError(error) from error


def _deliver(batch: Sequence[_Job | _Draw], outcomes: Sequence[Outcome]) -> None:
    for job, outcome in zip(batch, outcomes, strict=True):
        if job.future.done():  # its caller was cancelled
            continue
        if isinstance(outcome, Exception):
            job.future.set_exception(outcome)
        else:
            job.future.set_result(outcome)


def _drawn(count: int, connection: sqlite3.Connection) -> list[Outcome]:
    """So many numbers by one statement, which is a transaction by itself."""
    try:
        (last,) = connection.execute(DRAW_FROM_COUNTER.sqlite, (count,)).fetchone()
    except sqlite3.Error as error:
        return [_meaning(error) for _ in range(count)]
    return list(range(last - count + 1, last + 1))


def _meaning(error: sqlite3.Error) -> Exception:
    """What a driver's error says to a caller; a mistake of ours stays what it is."""
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
        return NotFound()
    if isinstance(error, sqlite3.IntegrityError | sqlite3.InterfaceError | sqlite3.DataError):
        return error
    return Unavailable(f"SQLite: {error}")


@asynccontextmanager
async def open_sqlite(path: Path, *, busy_seconds: float = BUSY_SECONDS) -> AsyncIterator[SqliteStore]:
    """Open the file, made where it is missing and brought to the newest schema. Raises `Unavailable`.

    While another process writes, a writer waits `busy_seconds` before it gives up.
    """
    await asyncio.to_thread(migrate_sqlite, path)
    store = SqliteStore(path, busy_seconds)
    try:
        yield store
    finally:
        await store.close()


def migrate_sqlite(path: Path) -> None:
    """Bring the file to the newest schema; several processes may do so at once. Raises `Unavailable`."""
    try:
        _make_private(path)
        connection = _connect(path)
        with closing(connection):
            _switch_to_wal(connection)
            if _version(connection) != schema.HEAD:
                _upgrade(connection)
    except (sqlite3.Error, OSError) as error:
        raise Unavailable(f"{path}: {error}") from error


def _make_private(path: Path) -> None:
    """Folder and file for their owner only; SQLite gives its log the file's mode.

    A file that is there is not opened: closing it would drop the locks that this process may hold on it.
    """
    if not path.parent.is_dir():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))


def _connect(path: Path, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
    connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    return connection


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    """Two processes that make one file at the same time may find it locked here, busy timeout or not."""
    for attempt in range(_WAL_ATTEMPTS):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if attempt == _WAL_ATTEMPTS - 1:
                raise
            time.sleep(BUSY_SECONDS / _WAL_ATTEMPTS)


def _version(connection: sqlite3.Connection) -> str | None:
    """The migration that the database has reached; None for a new one."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone() is None:
        return None
    (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(version)


def _upgrade(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    version = _version(connection)  # again: another process may have been faster
    if version != schema.HEAD:
        for statement in _statements(migrating.script("sqlite", version)):
            connection.execute(statement)
    connection.execute("COMMIT")


def _statements(script: str) -> Iterator[str]:
    """A script's statements one by one: `executescript` would commit first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
