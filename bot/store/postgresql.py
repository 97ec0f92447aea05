"""PostgreSQL, also behind PgBouncer: no session locks, no prepared statement that outlives its transaction."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, TypeVar

import asyncpg

from seatwise.bot.store import migrating, schema
from seatwise.bot.store.errors import NotFound, Unavailable
from seatwise.bot.store.records import Row
from seatwise.bot.store.statements import DRAW_FROM_SEQUENCE, Statement
from seatwise.bot.store.transaction import Work

T = TypeVar("T")

_CONNECTIONS = 10
_CONNECT_SECONDS = 5.0
_COMMAND_SECONDS = 10.0

_MIGRATION_LOCK = 0x5EA7_0001
"""Replicas that start together take turns; the lock ends with its transaction."""

_HAS_VERSION = """
SELECT EXISTS (SELECT 1 FROM pg_class WHERE relname = 'alembic_version' AND pg_table_is_visible(oid))
"""

_NOT_NOW = (
    OSError,
    TimeoutError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.PostgresConnectionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.OperatorInterventionError,
    asyncpg.PostgresSystemError,
    asyncpg.TransactionRollbackError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InvalidCatalogNameError,
)
"""Down, starting, stopping, full, failed over, or not to be reached with this URL."""


class PostgresqlStore:
    """A pool of connections, which connects again by itself. Made by `open_postgresql`."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool
        self._writing: set[object] = set()
        self._written = asyncio.Event()
        self._closed = False

    async def write(self, work: Callable[[], Work[T]]) -> T:
        with _translated(), self._awaited_by_close():
            async with self._pool.acquire(timeout=_CONNECT_SECONDS) as connection, connection.transaction():
                return await _done(work(), connection)

    async def draw_number(self) -> int:
        with _translated():
            return int(await self._pool.fetchval(DRAW_FROM_SEQUENCE.postgresql))

    async def first(self, statement: Statement, *values: str | int) -> Row | None:
        with _translated():
            row = await self._pool.fetchrow(statement.postgresql, *values)
        return None if row is None else tuple(row)

    async def all(self, statement: Statement, *values: str | int) -> Sequence[Row]:
        with _translated():
            return [tuple(row) for row in await self._pool.fetch(statement.postgresql, *values)]

    async def close(self) -> None:
        """Finish what was asked for, also what still waits for a connection, then let go of them all."""
        self._closed = True
        while self._writing:
            self._written.clear()
            await self._written.wait()
        await self._pool.close()

    @contextmanager
    def _awaited_by_close(self) -> Iterator[None]:
        if self._closed:
            raise Unavailable("the database is closed")
        self._writing.add(mark := object())
        try:
            yield
        finally:
            self._writing.remove(mark)
            self._written.set()


async def _done(work: Work[T], connection: Any) -> T:
    row: Row | None = None
    try:
        while True:
            statement, values = work.send(row)
            found = await connection.fetchrow(statement.postgresql, *values)
            row = None if found is None else tuple(found)
    except StopIteration as stop:
        result: T = stop.value
        return result


@contextmanager
def _translated() -> Iterator[None]:
    """What a driver's error says to a caller; a mistake of ours stays what it is."""
    try:
        yield
    except asyncpg.ForeignKeyViolationError as error:
        raise NotFound from error
    except _NOT_NOW as error:
        if isinstance(error, ValueError):  # asyncpg's complaint about a parameter
            raise
        raise Unavailable(f"PostgreSQL: {error or type(error).__name__}") from error


@asynccontextmanager
async def open_postgresql(url: str) -> AsyncIterator[PostgresqlStore]:
    """Connect, and bring the database to the newest schema. Raises `Unavailable`."""
    await migrate_postgresql(url)
    with _translated():
        pool = await asyncpg.create_pool(
            url,
            min_size=1,
            max_size=_CONNECTIONS,
            timeout=_CONNECT_SECONDS,
            command_timeout=_COMMAND_SECONDS,
            statement_cache_size=0,
            reset=_keep,
        )
    store = PostgresqlStore(pool)
    try:
        yield store
    finally:
        await store.close()


async def _keep(_: object) -> None:
    """A connection goes back to the pool as it is: nothing here changes a session, so a query to reset it is spared."""


async def migrate_postgresql(url: str) -> None:
    """Bring the database to the newest schema; several replicas may do so at once. Raises `Unavailable`."""
    with _translated():
        connection = await asyncpg.connect(url, timeout=_CONNECT_SECONDS, statement_cache_size=0)
        try:
            if await _version(connection) != schema.HEAD:
                await _upgrade(connection)
        finally:
            await connection.close()


async def _upgrade(connection: Any) -> None:
    async with connection.transaction():
        await connection.execute(f"SELECT pg_advisory_xact_lock({_MIGRATION_LOCK})")
        version = await _version(connection)  # again: another replica may have been faster
        if version != schema.HEAD:
            await connection.execute(migrating.script("postgresql", version))


async def _version(connection: Any) -> str | None:
    """The migration that the database has reached; None for a new one."""
    # Read from the table: `to_regclass` may answer from a cache that is older than the lock.
    if not await connection.fetchval(_HAS_VERSION):
        return None
    return str(await connection.fetchval("SELECT version_num FROM alembic_version"))
