"""What a messenger's channel keeps: its chats, what is to be sent to them and by whom, and codes to go on with."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from seatwise.bot.store import statements as sql
from seatwise.bot.store.errors import AlreadyAnswered, NotFound
from seatwise.bot.store.records import (
    Chat,
    Delivery,
    Entered,
    Held,
    Lease,
    Made,
    Outgoing,
    Taken,
    time_text,
)
from seatwise.bot.store.transaction import Store, Work

_COUNTED_ANEW = timedelta(days=2)
"""Messengers keep an update for a day; when nothing came for a week, they may count from anywhere."""

_AFTER_ALL = "\U0010ffff"


async def chat(store: Store, identity: str) -> Chat | None:
    """A chat as it is kept; None for one that never wrote."""
    row = await store.first(sql.CHAT, identity)
    return None if row is None else Chat.of(row)


async def answer(store: Store, chat: str, update: int, at: datetime, deliveries: Sequence[Delivery]) -> bool:
    """Answer an update without a turn, once. False: it was answered before, or the chat is not known."""
    return await store.write(lambda: _answer(chat, update, at, deliveries))


async def leave(store: Store, chat: str, at: datetime) -> None:
    """The chat is gone: nothing can be sent to it, and what waits is dropped."""
    await store.write(lambda: _leave(chat, at))


async def come_back(store: Store, chat: str) -> None:
    """The chat is there again."""
    await store.write(lambda: _one(sql.RETURN_TO_CHAT, chat))


async def exchange(store: Store, made: Sequence[Made], chats: Mapping[str, Lease]) -> dict[str, Taken | Held | None]:
    """Remove what is over, and take the next delivery of each chat; None where a chat has none.

    What is taken is marked as begun, and leased: the others wait until then.
    """
    return await store.write(lambda: _exchange(made, chats))


async def postpone(store: Store, chat: str, seq: int, until: datetime) -> None:
    """A delivery was not made; nobody may send to the chat before `until`."""
    await store.write(lambda: _one(sql.POSTPONE_DELIVERY, chat, seq, time_text(until)))


async def replace_delivery(store: Store, chat: str, delivery: Delivery) -> None:
    """Make another call in its place."""
    await store.write(lambda: _one(sql.REPLACE_DELIVERY, chat, delivery.seq, delivery.call))


async def chats_waiting(store: Store, prefix: str) -> list[str]:
    """Chats whose id begins so, to which something is to be sent."""
    return [str(row[0]) for row in await store.all(sql.CHATS_WAITING, prefix, prefix + _AFTER_ALL)]


async def take_lease(store: Store, lease: Lease) -> bool:
    """Take or keep a lease. False: somebody else has it."""
    return await store.write(lambda: _take_lease(lease))


async def drop_lease(store: Store, name: str, owner: str) -> None:
    """Let go of a lease."""
    await store.write(lambda: _one(sql.DROP_LEASE, name, owner))


async def lease_owner(store: Store, name: str) -> str | None:
    """Who took a lease last, even if it has run out; None: it is free."""
    row = await store.first(sql.LEASE, name)
    return None if row is None else str(row[0])


async def add_continuation(
    store: Store, conversation: str, code_hash: str, now: datetime, expires_at: datetime
) -> None:
    """Keep a code's hash, with which the conversation can be gone on with once. Raises `NotFound`."""
    try:
        await store.write(lambda: _add_continuation(conversation, code_hash, now, expires_at))
    except NotFound as error:
        raise NotFound(conversation) from error


async def continuation(store: Store, code_hash: str, now: datetime) -> str | None:
    """The conversation that a code goes on with; None where it was used or has expired."""
    row = await store.first(sql.CONTINUATION, code_hash, time_text(now))
    return None if row is None else str(row[0])


async def use_continuation(store: Store, code_hash: str, outgoing: Outgoing, entered: Entered) -> bool:
    """The chat goes over to the code's conversation. False: the code was used meanwhile.

    Raises `AlreadyAnswered` where this update did so before.
    """
    return await store.write(lambda: _use_continuation(code_hash, outgoing, entered))


async def park(store: Store, bot: str, update: int, body: str, reason: str, at: datetime) -> None:
    """Put away an update that cannot be answered, for somebody to look at."""
    await store.write(lambda: _one(sql.PARK_UPDATE, bot, update, body, reason, time_text(at)))


def outgoing_with(turn_of: str, outgoing: Outgoing) -> Work[None]:
    """The part of a turn's transaction that is the channel's; `turn_of` is the conversation.

    Raises `AlreadyAnswered` where the update took the chat over before, and `NotFound` where the chat is no longer in
    this conversation, so that whoever has kept an old row looks again.
    """
    if outgoing.entered is not None:
        yield from _enter(outgoing.chat, turn_of, outgoing.entered)
    elif (yield sql.CHAT_IN, (outgoing.chat, turn_of)) is None:
        raise NotFound(turn_of)
    if outgoing.settles:
        yield sql.SETTLE_CHAT, (outgoing.chat,)
    yield from _deliver(outgoing.chat, outgoing.deliveries)


def _enter(chat: str, conversation: str, entered: Entered) -> Work[None]:
    at, known = entered.at, entered.at - _COUNTED_ANEW
    values = (chat, conversation, entered.campaign, entered.update, time_text(at), time_text(known))
    if (yield sql.ENTER_CHAT, values) is None:
        raise AlreadyAnswered(entered.update)


def _deliver(chat: str, deliveries: Sequence[Delivery]) -> Work[None]:
    for delivery in deliveries:
        yield sql.INSERT_DELIVERY, (chat, delivery.seq, delivery.call)


def _answer(chat: str, update: int, at: datetime, deliveries: Sequence[Delivery]) -> Work[bool]:
    if (yield sql.ANSWER_CHAT, (chat, update, time_text(at), time_text(at - _COUNTED_ANEW))) is None:
        return False
    yield from _deliver(chat, deliveries)
    return True


def _leave(chat: str, at: datetime) -> Work[None]:
    yield sql.LEAVE_CHAT, (chat, time_text(at))
    yield sql.REMOVE_DELIVERIES, (chat,)


def _exchange(made: Sequence[Made], chats: Mapping[str, Lease]) -> Work[dict[str, Taken | Held | None]]:
    for one in made:
        yield sql.REMOVE_DELIVERY, (one.chat, one.seq)
        if one.doubted:
            yield sql.DOUBT_CHAT, (one.chat,)
    taken: dict[str, Taken | Held | None] = {}
    for chat in sorted(chats):  # in one order, so that replicas do not wait for one another
        taken[chat] = yield from _take(chat, chats[chat])
    return taken


def _take(chat: str, lease: Lease) -> Work[Taken | Held | None]:
    row = yield sql.TAKE_DELIVERY, (chat, *lease.row()[1:])
    if row is not None:
        seq, call, begun, last = row
        return Taken(int(seq or 0), str(call), is_again=begun != 1, is_last=seq == last)
    first = yield sql.DELIVERY_OWNER, (chat,)
    return None if first is None else Held(str(first[0]))


def _take_lease(lease: Lease) -> Work[bool]:
    return (yield sql.TAKE_LEASE, lease.row()) is not None


def _add_continuation(conversation: str, code_hash: str, now: datetime, expires_at: datetime) -> Work[None]:
    yield sql.REMOVE_STALE_CONTINUATIONS, (time_text(now),)
    yield sql.INSERT_CONTINUATION, (code_hash, conversation, time_text(expires_at))


def _use_continuation(code_hash: str, outgoing: Outgoing, entered: Entered) -> Work[bool]:
    row = yield sql.USE_CONTINUATION, (code_hash, time_text(entered.at))
    if row is None:
        return False
    yield from _enter(outgoing.chat, str(row[0]), entered)
    yield from _deliver(outgoing.chat, outgoing.deliveries)
    return True


def _one(statement: sql.Statement, *values: str | int | None) -> Work[None]:
    yield statement, values
