"""What the service does with its database: a function for each use, over SQLite and PostgreSQL alike."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

from seatwise.bot.store import handovers
from seatwise.bot.store import statements as sql
from seatwise.bot.store.errors import KeyReused, NotFound, StoreError, Unavailable
from seatwise.bot.store.outbox import outgoing_with
from seatwise.bot.store.records import (
    Appended,
    Conversation,
    Handover,
    Outgoing,
    Overtaken,
    Repeated,
    Row,
    StoredQuote,
    Turn,
)
from seatwise.bot.store.transaction import Store, Work

__all__ = [
    "Appended",
    "Conversation",
    "KeyReused",
    "NotFound",
    "Overtaken",
    "Repeated",
    "Store",
    "StoreError",
    "StoredQuote",
    "Turn",
    "Unavailable",
    "append_turn",
    "conversation",
    "draw_number",
    "forget",
    "issue_quote",
    "last_turn",
    "migrate",
    "open_store",
    "quote_of_request",
    "quote_replacing",
    "quote_with_number",
    "quote_with_token",
    "ready",
    "start_conversation",
    "transcript",
    "turn_at",
    "turn_with_key",
]

_READY_SECONDS = 2.0

_LARGEST_SEQ = 2**31 - 1
"""What fits in both databases' INTEGER."""


@asynccontextmanager
async def open_store(url: str) -> AsyncIterator[Store]:
    """Open the database that `url` names, brought to the newest schema, for as long as the context lasts.

    `sqlite:///var/seatwise.db` is relative to the working folder, `sqlite:////srv/seatwise.db` is not;
    `postgresql://user:password@host/name` may point at PgBouncer. Leaving finishes what was being written.
    Raises `Unavailable`.
    """
    if (path := _sqlite_path(url)) is not None:
        from seatwise.bot.store.sqlite import open_sqlite

        async with open_sqlite(path) as store:
            yield store
    else:
        from seatwise.bot.store.postgresql import open_postgresql

        async with open_postgresql(url) as store:
            yield store


async def migrate(url: str) -> None:
    """Bring the database to the newest schema, as `open_store` does too. Raises `Unavailable`."""
    if (path := _sqlite_path(url)) is not None:
        from seatwise.bot.store.sqlite import migrate_sqlite

        await asyncio.to_thread(migrate_sqlite, path)
    else:
        from seatwise.bot.store.postgresql import migrate_postgresql

        await migrate_postgresql(url)


async def ready(store: Store) -> None:
    """Return when a transaction can be made now. Raises `Unavailable`."""
    try:
        async with asyncio.timeout(_READY_SECONDS):
            await store.write(_nothing)
    except TimeoutError as error:
        raise Unavailable("the database does not answer in time") from error


async def start_conversation(
    store: Store,
    conversation: Conversation,
    turn: Turn,
    *,
    quote: StoredQuote | None = None,
    outgoing: Outgoing | None = None,
) -> None:
    """Add a conversation with its first turn, that turn's quote and what a channel sends, in one transaction.

    Raises `AlreadyAnswered` where the channel's update began a conversation before.
    """
    await store.write(lambda: _start(conversation, turn, quote, outgoing))


async def conversation(store: Store, identity: str) -> Conversation | None:
    row = await store.first(sql.CONVERSATION, identity)
    return None if row is None else Conversation.of(row)


async def last_turn(store: Store, conversation: str) -> Turn | None:
    """The newest turn; None for a conversation that is not there."""
    return _turn(await store.first(sql.LAST_TURN, conversation))


async def turn_at(store: Store, conversation: str, seq: int) -> Turn | None:
    """The turn at a place; None where there is none, however large the number."""
    if abs(seq) > _LARGEST_SEQ:
        return None
    return _turn(await store.first(sql.TURN_AT, conversation, seq))


async def turn_with_key(store: Store, conversation: str, key: str) -> Turn | None:
    return _turn(await store.first(sql.TURN_WITH_KEY, conversation, key))


async def transcript(store: Store, conversation: str) -> list[Turn]:
    """All turns in order; none for a conversation that is not there."""
    return [Turn.of(row) for row in await store.all(sql.TRANSCRIPT, conversation)]


async def append_turn(
    store: Store,
    turn: Turn,
    *,
    quote: StoredQuote | None = None,
    outgoing: Outgoing | None = None,
    handover: Handover | None = None,
) -> Appended | Repeated | Overtaken:
    """Add the next turn with its quote, what a channel sends and a request for a person, or none, in one transaction.

    Repeated: this key was answered before; the stored turn is returned. Overtaken: another turn took this place;
    compute again. Raises `KeyReused` when the same key comes with another body, `NotFound` when the conversation is
    gone, also where it was forgotten a moment ago: no turn outlives it.
    """
    try:
        outcome = await store.write(lambda: _append(turn, quote, outgoing, handover))
    except NotFound as error:
        raise NotFound(turn.conversation) from error
    if isinstance(outcome, Repeated) and outcome.turn.digest != turn.digest:
        raise KeyReused(turn.key)
    return outcome


async def forget(store: Store, conversation: str) -> bool:
    """Delete a conversation and its turns; its quotes stay, without a link to it. False: it was not there."""
    return await store.write(lambda: _forget(conversation))


async def draw_number(store: Store) -> int:
    """The next number for a quote: unique, rising in the order drawn, over all processes. Gaps are allowed."""
    return await store.draw_number()


async def issue_quote(
    store: Store, quote: StoredQuote, *, key: str | None = None, digest: str | None = None
) -> StoredQuote:
    """Store a quote that belongs to no turn. Returns it, or the one that was stored before under the same `key`.

    `digest` is of the request's body. Raises `KeyReused` when the same key comes with another body.
    """
    row = await store.write(lambda: _issue(quote, key, digest))
    if row is None:
        return quote
    if row[-1] != digest:
        raise KeyReused(str(key))
    return StoredQuote.of(row[:-1])


async def quote_with_token(store: Store, token_hash: str) -> StoredQuote | None:
    return _quote(await store.first(sql.QUOTE_WITH_TOKEN, token_hash))


async def quote_with_number(store: Store, number: str) -> StoredQuote | None:
    return _quote(await store.first(sql.QUOTE_WITH_NUMBER, number))


async def quote_replacing(store: Store, identity: str) -> StoredQuote | None:
    """The newest quote that was issued in the place of the one with this id."""
    return _quote(await store.first(sql.QUOTE_REPLACING, identity))


async def quote_of_request(store: Store, conversation: str, request_digest: str) -> StoredQuote | None:
    """The newest quote of a conversation for the same question."""
    return _quote(await store.first(sql.QUOTE_OF_REQUEST, conversation, request_digest))


def _start(conversation: Conversation, turn: Turn, quote: StoredQuote | None, outgoing: Outgoing | None) -> Work[None]:
    yield sql.INSERT_CONVERSATION, conversation.row()
    yield sql.INSERT_TURN, turn.row()
    yield from _beside(turn, quote, outgoing)


def _append(
    turn: Turn, quote: StoredQuote | None, outgoing: Outgoing | None, handover: Handover | None
) -> Work[Appended | Repeated | Overtaken]:
    if (yield sql.INSERT_TURN, turn.row()) is not None:
        yield from _beside(turn, quote, outgoing)
        if handover is not None:
            yield from handovers.insert(handover, turn.at)
        return Appended()
    row = yield sql.TURN_WITH_KEY, (turn.conversation, turn.key)
    return Overtaken() if row is None else Repeated(Turn.of(row))


def _beside(turn: Turn, quote: StoredQuote | None, outgoing: Outgoing | None) -> Work[None]:
    if quote is not None:
        yield sql.INSERT_QUOTE, (*quote.row(), None, None)
    if outgoing is not None:
        yield from outgoing_with(turn.conversation, outgoing)


def _forget(conversation: str) -> Work[bool]:
    return (yield sql.FORGET_CONVERSATION, (conversation,)) is not None


def _issue(quote: StoredQuote, key: str | None, digest: str | None) -> Work[Row | None]:
    """None: it went in; else the row that has the key."""
    if (yield sql.INSERT_QUOTE, (*quote.row(), key, digest)) is not None:
        return None
    return (yield sql.QUOTE_WITH_KEY, (key,))


def _nothing() -> Work[None]:
    return
    yield


def _turn(row: Row | None) -> Turn | None:
    return None if row is None else Turn.of(row)


def _quote(row: Row | None) -> StoredQuote | None:
    return None if row is None else StoredQuote.of(row)


def _sqlite_path(url: str) -> Path | None:
    """The file of a SQLite URL; None for PostgreSQL. Raises `Unavailable` for anything else, without its password."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite" and not parts.netloc and len(parts.path) > 1:
        return Path(unquote(parts.path[1:]))
    if parts.scheme in ("postgresql", "postgres"):
        return None
    raise Unavailable(f"{parts.scheme}: not a database; use sqlite:///FILE or postgresql://…")
