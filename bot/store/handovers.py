"""Requests for a person that are to be passed on: kept with the turn that asked, taken by one replica at a time."""

from collections.abc import Callable
from datetime import datetime, timedelta

from seatwise.bot.store import statements as sql
from seatwise.bot.store.records import Handover, time_text
from seatwise.bot.store.transaction import Store, Work


async def take_due(store: Store, now: datetime, pause: Callable[[int], timedelta]) -> Handover | None:
    """The request that has waited longest, or None: nothing is due.

    It is the caller's alone for the `pause` that follows so many attempts; what is not removed by then is due again.
    """
    row = await store.first(sql.DUE_HANDOVER, time_text(now))
    if row is None:
        return None
    found = Handover.of(row)
    is_taken = await store.write(lambda: _take(found, now + pause(found.attempts)))
    return found if is_taken else None


async def remove(store: Store, handover: Handover) -> None:
    """It was passed on, or is given up."""
    await store.write(lambda: _remove(handover.id))


def insert(handover: Handover, due: datetime) -> Work[None]:
    """The part of a turn's transaction that keeps a request."""
    yield sql.INSERT_HANDOVER, (handover.id, handover.conversation, handover.body, time_text(due))


def _take(found: Handover, again: datetime) -> Work[bool]:
    return (yield sql.TAKE_HANDOVER, (found.id, found.attempts, time_text(again))) is not None


def _remove(identity: str) -> Work[None]:
    yield sql.REMOVE_HANDOVER, (identity,)
