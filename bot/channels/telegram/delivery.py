"""The outbox: what turns have caused is sent in order per chat, once, whatever happens on the way."""

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

from seatwise.bot.channels.telegram.calls import (
    Call,
    Failed,
    File,
    Gone,
    Library,
    Refused,
    Unchanged,
    UnknownFate,
    Wait,
)
from seatwise.bot.channels.telegram.forms import Forms
from seatwise.bot.channels.telegram.ownership import Owner
from seatwise.bot.channels.telegram.pacing import Pace, Unpaced
from seatwise.bot.channels.telegram.recent_chats import RecentChats
from seatwise.bot.store import outbox
from seatwise.bot.store.errors import Unavailable
from seatwise.bot.store.records import Delivery, Held, Made, Taken
from seatwise.bot.store.transaction import Store

_log = logging.getLogger(__name__)

_CALL_SECONDS = 8.0
"""How long an answer is waited for, and a file before it: less than a lease lasts."""

_FILE_SECONDS = 5.0
_FILE_FAILURES = 4
"""After so many failures in a row a file is not waited for any more: what comes after it in the chat has to go on."""

_HELD_SECONDS = 0.5
_AGAIN_SECONDS = 1.0
_PLACE_SECONDS = 0.05
_SWEEP_SECONDS = 5.0
_BACKOFF_SECONDS = 0.5
_LONGEST_BACKOFF_SECONDS = 30.0
_DRAIN_SECONDS = 3.0
_AFTER_SECONDS = 0.001
_REST_SECONDS = 0.1


class Deliveries:
    """Sends what waits. `wake` is called after each commit; a chat is named by `BOT:CHAT`, `bot` is the bot's id.

    One loop exchanges with the store for all chats at once: what is over is removed, and the next ones are taken. Each
    taken call is then made by a task of its own, one at a time in a chat.
    """

    def __init__(
        self,
        store: Store,
        library: Library,
        bot: str,
        owner: Owner,
        pace: Pace | Unpaced,
        recent: RecentChats,
        forms: Forms,
    ) -> None:
        self._store = store
        self._recent = recent
        self._library = library
        self._forms = forms
        self._prefix = f"{bot}:"
        self._owner = owner
        self._pace = pace
        self._busy: set[str] = set()
        self._again: set[str] = set()
        self._resting: dict[str, asyncio.TimerHandle] = {}
        self._due: dict[str, str | None] = {}
        self._made: list[Made] = []
        self._failures: dict[str, int] = {}
        self._changed = asyncio.Event()
        self._calls: set[asyncio.Task[None]] = set()
        self._running: list[asyncio.Task[None]] = []
        self._is_closing = False

    def wake(self, chat: str) -> None:
        """Something was stored for the chat."""
        if (resting := self._resting.pop(chat, None)) is not None:
            resting.cancel()
            self._look(chat)
        elif chat in self._busy:
            self._again.add(chat)
        else:
            self._busy.add(chat)
            self._look(chat)

    def answer_press(self, query: str, text: str | None) -> None:
        """Tell Telegram at once that a press was heard; `text` is shown in passing. Best effort: it is kept nowhere."""
        data = {"callback_query_id": query} | ({"text": text} if text else {})
        self._spawn(self._answer(data))

    def start(self) -> None:
        """Begin to send, also what another process, or an earlier one, has left behind."""
        self._running = [asyncio.create_task(self._run()), asyncio.create_task(self._sweep())]

    async def stop(self) -> None:
        """Take nothing more, and finish what is being sent; what waits is sent after the next start."""
        self._is_closing = True
        self._changed.set()
        if self._running:
            exchanging, sweeping = self._running
            sweeping.cancel()
            await exchanging
        if self._calls:
            _, unfinished = await asyncio.wait(self._calls, timeout=_DRAIN_SECONDS)
            for task in unfinished:
                task.cancel()
            await asyncio.gather(*unfinished, return_exceptions=True)
        if self._made:
            with suppress(Unavailable):
                await outbox.exchange(self._store, self._made, {})

    async def _run(self) -> None:
        while not self._is_closing:
            await self._changed.wait()
            self._changed.clear()
            await self._exchange()

    async def _sweep(self) -> None:
        while True:
            with suppress(Unavailable):
                for chat in await outbox.chats_waiting(self._store, self._prefix):
                    if chat not in self._busy:
                        self.wake(chat)
            await asyncio.sleep(_SWEEP_SECONDS)

    def _look(self, chat: str, other: str | None = None) -> None:
        """Take the chat's next delivery as soon as its pace allows; `other` is who seemed to have it."""
        delay = self._pace.delay(chat)
        if delay:
            asyncio.get_running_loop().call_later(delay, self._look, chat, other)
            return
        self._due[chat] = other
        self._changed.set()

    def _look_later(self, chat: str, seconds: float, other: str | None = None) -> None:
        asyncio.get_running_loop().call_later(seconds, self._look, chat, other)

    def _rest(self, chat: str) -> None:
        """Nothing more is known to wait: what was made is removed soon, together with what other chats have made.

        A crash before that leaves it as begun: a message is not sent again then, and an edit may be made again.
        """
        self._resting[chat] = asyncio.get_running_loop().call_later(_REST_SECONDS, self._rested, chat)

    def _rested(self, chat: str) -> None:
        del self._resting[chat]
        self._look(chat)

    async def _exchange(self) -> None:
        made, self._made = self._made, []
        due = dict(list(self._due.items())[: max(0, self._pace.places())])
        for chat in due:
            del self._due[chat]
        if self._due:
            asyncio.get_running_loop().call_later(_PLACE_SECONDS, self._changed.set)
        if self._is_closing:
            due = {}
        if not made and not due:
            return
        leases = {chat: self._owner.lease(chat, other) for chat, other in due.items()}
        try:
            taken = await outbox.exchange(self._store, made, leases)
        except Exception as error:  # the edge of the loop: the database is away, or it is a mistake of ours
            _log.warning("what waits is sent later: %s", error, exc_info=not isinstance(error, Unavailable))
            self._made += made
            for chat in due:
                self._look_later(chat, _AGAIN_SECONDS)
            return
        for one in made:
            if one.doubted:
                self._recent.drop(one.chat)
        for chat, found in taken.items():
            self._found(chat, found)

    def _found(self, chat: str, found: Taken | Held | None) -> None:
        if isinstance(found, Taken):
            self._pace.count(chat)
            self._spawn(self._deliver(chat, found))
        elif isinstance(found, Held):
            self._look_later(chat, 0.0 if self._owner.outlived(found.owner) else _HELD_SECONDS, found.owner)
        elif chat in self._again:
            self._again.discard(chat)
            self._look(chat)
        else:
            self._busy.discard(chat)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)

    async def _answer(self, data: dict[str, str]) -> None:
        try:
            await self._library.call("answerCallbackQuery", data, _CALL_SECONDS)
        except Failed as failed:
            _log.info("answerCallbackQuery: %s", failed)

    async def _deliver(self, chat: str, taken: Taken) -> None:
        """Make one call; then look for the next one."""
        call = Call.of_text(taken.call)
        try:
            if taken.is_again and not call.is_repeatable:
                raise UnknownFate("it was begun before")
            await self._make(chat, taken.seq, call)
        except Wait as wait:
            await self._postpone(chat, taken.seq, wait)
            return
        except Unavailable as reason:
            _log.warning("chat %s: %s", chat, reason.reason)
            self._look_later(chat, _AGAIN_SECONDS)
            return
        except (UnknownFate, Refused) as failed:
            _log.warning("chat %s: a message may not have arrived, and is not sent again: %s", chat, failed)
            self._made.append(Made(chat, taken.seq, doubted=True))
        except Exception:  # the edge of the task: the next one must find the way free
            _log.exception("chat %s: %s failed, and is left out", chat, call.method)
            self._made.append(Made(chat, taken.seq, doubted=True))
        else:
            self._made.append(Made(chat, taken.seq))
        self._failures.pop(chat, None)
        if taken.is_last and chat not in self._again:
            self._rest(chat)
        else:
            self._again.discard(chat)
            self._look(chat)

    async def _make(self, chat: str, seq: int, call: Call) -> None:
        """Make one call. Raises `Wait` where it has to be made later, `UnknownFate` or `Refused` where never."""
        began = monotonic()
        try:
            file = await self._file(chat, call)
            seconds = _CALL_SECONDS if file is None else _CALL_SECONDS - (monotonic() - began)
            await self._library.call(call.method, call.data, seconds, file)
        except Unchanged:
            pass
        except Gone as gone:
            _log.info("chat %s is gone: %s", chat, gone)
            await outbox.leave(self._store, chat, datetime.now(UTC))
            self._recent.drop(chat)
        except UnknownFate as unknown:
            if call.is_repeatable:
                raise Wait(None, str(unknown)) from unknown
            raise
        except Refused as refused:
            instead = self._instead_of(call)
            if instead is not None:
                _log.info("chat %s: what %s cannot show is sent as a message: %s", chat, call.method, refused)
                await outbox.replace_delivery(self._store, chat, Delivery(seq, instead.to_text()))
                await self._make(chat, seq, instead)
            elif not call.is_repeatable:
                raise
            else:
                _log.warning("chat %s: %s was refused: %s", chat, call.method, refused)

    async def _file(self, chat: str, call: Call) -> File | None:
        """What is uploaded with a call. Nothing has been asked for yet, so a failure leaves no doubt."""
        if call.form is None:
            return None
        try:
            async with asyncio.timeout(_FILE_SECONDS):
                return await self._forms.file(call.form)
        except (Unavailable, TimeoutError) as reason:
            if self._failures.get(chat, 0) >= _FILE_FAILURES:
                raise Refused(f"the {call.form.kind} cannot be made: {reason!r}") from reason
            raise Wait(None, repr(reason)) from reason

    def _instead_of(self, call: Call) -> Call | None:
        """What is sent where a call is refused; None: nothing."""
        if call.or_sent:
            return call.as_new_message()
        return None if call.form is None else self._forms.apology(call, call.form)

    async def _postpone(self, chat: str, seq: int, wait: Wait) -> None:
        failures = self._failures.get(chat, 0)
        self._failures[chat] = failures + 1
        seconds = wait.seconds
        if seconds is None:
            seconds = min(_LONGEST_BACKOFF_SECONDS, _BACKOFF_SECONDS * 2.0 ** min(failures, 10))
        _log.info("chat %s waits %.1f s: %s", chat, seconds, wait.reason)
        with suppress(Unavailable):
            await outbox.postpone(self._store, chat, seq, datetime.now(UTC) + timedelta(seconds=seconds))
        self._look_later(chat, seconds + _AFTER_SECONDS)
