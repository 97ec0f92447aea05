"""Updates are asked for: one process for a bot, the others wait for its lease."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from seatwise.bot.channels.telegram import updates
from seatwise.bot.channels.telegram.calls import Failed, Library, Wait
from seatwise.bot.channels.telegram.intake import Intake
from seatwise.bot.channels.telegram.ownership import LEASE_SECONDS, Owner
from seatwise.bot.store import outbox
from seatwise.bot.store.errors import Unavailable
from seatwise.bot.store.transaction import Store

_log = logging.getLogger(__name__)

_POLL_SECONDS = 25
_MORE_SECONDS = 10.0
"""The answer to a long poll may come so much later than asked for."""

_AGAIN_SECONDS = 1.0
_BATCH = 100


async def poll(library: Library, intake: Intake) -> None:
    """Ask for updates without end. The offset moves when all of a batch are committed."""
    offset = 0
    while True:
        asked = {
            "offset": offset,
            "limit": _BATCH,
            "timeout": _POLL_SECONDS,
            "allowed_updates": list(updates.ALLOWED),
        }
        try:
            batch = await library.call("getUpdates", asked, _POLL_SECONDS + _MORE_SECONDS)
        except Failed as failed:
            _log.warning("getUpdates: %s", failed)
            await asyncio.sleep(failed.seconds if isinstance(failed, Wait) and failed.seconds else _AGAIN_SECONDS)
            continue
        if not isinstance(batch, list):
            await asyncio.sleep(_AGAIN_SECONDS)
            continue
        await intake.take_all(batch)
        offset = max([offset, *(number + 1 for update in batch if (number := updates.update_id(update)) is not None)])


async def alone(store: Store, owner: Owner, name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Do the work while this process has the lease; without end, since a lost lease is taken again."""
    while True:
        try:
            async with _held(store, owner, name) as lost:
                working = asyncio.ensure_future(work())
                losing = asyncio.ensure_future(lost.wait())
                try:
                    await asyncio.wait([working, losing], return_when=asyncio.FIRST_COMPLETED)
                    if working.done():
                        working.result()
                finally:
                    for task in (working, losing):
                        task.cancel()
                        with suppress(asyncio.CancelledError):
                            await task
        except Unavailable as reason:
            _log.warning("%s: %s", name, reason.reason)
        except Exception:  # the edge: the bot must not fall silent
            _log.exception("%s failed, and begins again", name)
        await asyncio.sleep(_AGAIN_SECONDS)


@asynccontextmanager
async def _held(store: Store, owner: Owner, name: str) -> AsyncIterator[asyncio.Event]:
    """The lease, from when it is got; the event tells that it was lost."""
    while True:
        if await outbox.take_lease(store, owner.lease(name, await outbox.lease_owner(store, name))):
            break
        await asyncio.sleep(_AGAIN_SECONDS)
    lost = asyncio.Event()
    keeping = asyncio.create_task(_keep(store, owner, name, lost))
    try:
        yield lost
    finally:
        keeping.cancel()
        with suppress(asyncio.CancelledError):
            await keeping
        with suppress(Unavailable):
            await outbox.drop_lease(store, name, owner.name)


async def _keep(store: Store, owner: Owner, name: str, lost: asyncio.Event) -> None:
    try:
        while True:
            if not await outbox.take_lease(store, owner.lease(name)):
                break
            await asyncio.sleep(LEASE_SECONDS / 4)
    except Unavailable as reason:
        _log.warning("%s: %s", name, reason.reason)
    lost.set()
