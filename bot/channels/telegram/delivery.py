"""The outbox: what turns have caused is sent in order per chat, once, whatever happens on the way."""

import asyncio
import logging
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from seatwise.bot.channels.telegram.calls import Call, Failed, Gone, Library, Refused, Unchanged, UnknownFate, Wait
from seatwise.bot.channels.telegram.ownership import Owner
from seatwise.bot.channels.telegram.pacing import Pace, Unpaced
from seatwise.bot.store import outbox
from seatwise.bot.store.errors import Unavailable
from seatwise.bot.store.records import Delivery, Held, Taken
from seatwise.bot.store.transaction import Store

_log = logging.getLogger(__name__)

_CALL_SECONDS = 8.0
"""How long an answer is waited for: less than a lease lasts."""

_HELD_SECONDS = 0.5
_SWEEP_SECONDS = 5.0
_BACKOFF_SECONDS = 0.5
_LONGEST_BACKOFF_SECONDS = 30.0
_DRAIN_SECONDS = 3.0


class Deliveries:
    """Sends what waits. One task for each chat that something waits for; `wake` is called after each commit.

    `bot` is the bot's id; a chat is named by `BOT:CHAT`.
    """

    def __init__(self, store: Store, library: Library, bot: str, owner: Owner, pace: Pace | Unpaced) -> None:
        self._store = store
        self._library = library
        self._prefix = f"{bot}:"
        self._owner = owner
        self._pace = pace
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()
        self._answers: set[asyncio.Task[None]] = set()

    def wake(self, chat: str) -> None:
        """Something was stored for the chat."""
        if chat in self._tasks:
            self._again.add(chat)
            return
        self._tasks[chat] = asyncio.create_task(self._run(chat))

    def answer_press(self, query: str, text: str | None) -> None:
        """Tell Telegram at once that a press was heard; `text` is shown in passing. Best effort: it is kept nowhere."""
        data = {"callback_query_id": query} | ({"text": text} if text else {})
        task = asyncio.create_task(self._answer(data))
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def sweep(self) -> None:
        """Now and again, look for what another process, or an earlier one, left behind."""
        while True:
            with suppress(Unavailable):
                for chat in await outbox.chats_waiting(self._store, self._prefix):
                    if chat not in self._tasks:
                        self.wake(chat)
            await asyncio.sleep(_SWEEP_SECONDS)

    async def drain(self) -> None:
        """Before the end: finish what is being sent; what waits longer waits for the next start."""
        tasks = [*self._tasks.values(), *self._answers]
        if tasks:
            _, unfinished = await asyncio.wait(tasks, timeout=_DRAIN_SECONDS)
            for task in unfinished:
                task.cancel()
            await asyncio.gather(*unfinished, return_exceptions=True)

    async def _answer(self, data: dict[str, str]) -> None:
        try:
            await self._library.call("answerCallbackQuery", data, _CALL_SECONDS)
        except Failed as failed:
            _log.info("answerCallbackQuery: %s", failed)

    async def _run(self, chat: str) -> None:
        try:
            while True:
                self._again.discard(chat)
                await self._send_all(chat)
                if chat not in self._again:
                    return
        except Unavailable as reason:
            _log.warning("what waits for a chat is sent later: %s", reason.reason)
        except Exception:  # the edge of the task: the next one must find the way free
            _log.exception("a chat's deliveries failed")
        finally:
            self._again.discard(chat)
            del self._tasks[chat]

    async def _send_all(self, chat: str) -> None:
        failures = 0
        await asyncio.sleep(self._pace.wait(chat))
        taken = await outbox.next_delivery(self._store, chat, self._owner.lease(chat))
        while taken is not None:
            if isinstance(taken, Held):
                taken = await self._try_again(chat)
                continue
            seq = taken.seq
            try:
                taken = await self._make(chat, taken)
                failures = 0
            except Wait as wait:
                seconds = _seconds(wait, failures)
                failures += 1
                await self._postpone(chat, seq, wait, seconds)
                taken = await outbox.next_delivery(self._store, chat, self._owner.lease(chat))

    async def _try_again(self, chat: str) -> Taken | Held | None:
        """Somebody else sends to this chat, or it has to wait; take over where that process is dead."""
        other = await outbox.lease_owner(self._store, chat)
        lease = self._owner.lease(chat, other)
        if lease.dead is None:
            await asyncio.sleep(_HELD_SECONDS)
            lease = self._owner.lease(chat)
        return await outbox.next_delivery(self._store, chat, lease)

    async def _make(self, chat: str, taken: Taken) -> Taken | Held | None:
        """Make one call, and take the next one. Raises `Wait` where it has to be made later."""
        call = Call.of_text(taken.call)
        if taken.started and not call.is_repeatable:
            _log.warning("chat %s: a message may not have arrived; it is not sent again", chat)
            return await outbox.lost(self._store, chat, taken.seq, self._owner.lease(chat))
        try:
            await self._library.call(call.method, call.data, _CALL_SECONDS)
        except Unchanged:
            pass
        except Gone as gone:
            _log.info("chat %s is gone: %s", chat, gone)
            await outbox.leave(self._store, chat, datetime.now(UTC))
        except UnknownFate as unknown:
            return await self._unknown(chat, taken, call, unknown)
        except Refused as refused:
            return await self._refused(chat, taken, call, refused)
        return await self._after(chat, taken.seq)

    async def _unknown(self, chat: str, taken: Taken, call: Call, unknown: UnknownFate) -> Taken | Held | None:
        if call.is_repeatable:
            raise Wait(None, str(unknown))
        _log.warning("chat %s: nobody knows whether a message arrived: %s", chat, unknown)
        return await outbox.lost(self._store, chat, taken.seq, self._owner.lease(chat))

    async def _refused(self, chat: str, taken: Taken, call: Call, refused: Refused) -> Taken | Held | None:
        if not call.or_sent:
            _log.warning("chat %s: %s was refused: %s", chat, call.method, refused)
            return await (self._after(chat, taken.seq) if call.is_repeatable else self._lose(chat, taken.seq))
        _log.info("chat %s: what cannot be edited is sent anew: %s", chat, refused)
        await outbox.replace_delivery(self._store, chat, Delivery(taken.seq, call.as_new_message().to_text()))
        return Taken(taken.seq, call.as_new_message().to_text(), started=False)

    async def _lose(self, chat: str, seq: int) -> Taken | Held | None:
        return await outbox.lost(self._store, chat, seq, self._owner.lease(chat))

    async def _after(self, chat: str, seq: int) -> Taken | Held | None:
        """The call was made; take the next one, marked only when its time has come."""
        if self._pace.is_free(chat):
            taken = await outbox.delivered(self._store, chat, seq, self._owner.lease(chat))
            if isinstance(taken, Taken):
                self._pace.wait(chat)
            return taken
        if not await outbox.removed(self._store, chat, seq, self._owner.lease(chat)):
            return None
        await asyncio.sleep(self._pace.wait(chat))
        return await outbox.next_delivery(self._store, chat, self._owner.lease(chat))

    async def _postpone(self, chat: str, seq: int, wait: Wait, seconds: float) -> None:
        _log.info("chat %s waits %.1f s: %s", chat, seconds, wait.reason)
        lease = self._owner.lease(chat)
        await outbox.postpone(self._store, chat, seq, lease, lease.now + timedelta(seconds=seconds))
        await asyncio.sleep(seconds)


def _seconds(wait: Wait, failures: int) -> float:
    """As long as Telegram says; else twice as long each time."""
    if wait.seconds is not None:
        return wait.seconds
    return min(_LONGEST_BACKOFF_SECONDS, _BACKOFF_SECONDS * 2.0 ** min(failures, 10))
