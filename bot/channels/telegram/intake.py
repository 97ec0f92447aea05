"""Updates are answered in order within a chat, chats beside one another, and each of them once."""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from pydantic_core import to_json

from seatwise.bot.channels.telegram import updates
from seatwise.bot.channels.telegram.answering import Answering
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.store import outbox
from seatwise.bot.store.errors import Unavailable

_log = logging.getLogger(__name__)

_ATTEMPTS = 3
_AGAIN_SECONDS = 0.1
_MOST_WAITING = 50
"""So many updates of one chat may wait; more are refused, and Telegram brings them again."""

_LONGEST_REASON = 500


class Intake:
    """Takes raw updates for one bot."""

    def __init__(self, answering: Answering) -> None:
        self._answering = answering
        self._chats: dict[int, asyncio.Lock] = {}
        self._waiting: dict[int, int] = {}

    async def take(self, update: Json) -> None:
        """Answer one update; on return it is committed, or put away for good. Raises `Unavailable`: not now."""
        incoming = updates.read(update)
        if incoming is None:
            return
        in_turn = self._queue_up(incoming.chat)
        try:
            async with in_turn:
                await self._answer(incoming, update)
        finally:
            self._leave(incoming.chat)

    async def take_all(self, batch: Sequence[Json]) -> None:
        """Answer a batch; on return all of it is committed, however long the database is away."""
        chats: dict[int, list[Json]] = {}
        for update in batch:
            if (chat := updates.chat_of(update)) is not None:
                chats.setdefault(chat, []).append(update)
        await asyncio.gather(*map(self._take_in_order, chats.values()))

    async def _take_in_order(self, batch: Iterable[Json]) -> None:
        for update in batch:
            incoming = updates.read(update)
            while incoming is not None:
                try:
                    await self._answer(incoming, update)
                    break
                except Unavailable as reason:
                    _log.warning("an update waits: %s", reason.reason)
                    await asyncio.sleep(1)

    def _queue_up(self, chat: int) -> asyncio.Lock:
        """What lets in one update of the chat at a time. Raises `Unavailable` where too many wait."""
        waiting = self._waiting.get(chat, 0)
        if waiting >= _MOST_WAITING:
            raise Unavailable("too many updates of one chat wait")
        self._waiting[chat] = waiting + 1
        return self._chats.setdefault(chat, asyncio.Lock())

    def _leave(self, chat: int) -> None:
        self._waiting[chat] -= 1
        if not self._waiting[chat]:
            del self._waiting[chat], self._chats[chat]

    async def _answer(self, incoming: updates.Incoming, update: Json) -> None:
        for attempt in range(_ATTEMPTS):
            try:
                await self._answering.answer(incoming)
                return
            except Unavailable:
                raise
            except Exception as error:  # the edge: one update must not hold up the others
                _log.exception("update %d failed", incoming.update)
                failure = error
            await asyncio.sleep(_AGAIN_SECONDS * attempt)
        await self._park(incoming, update, failure)

    async def _park(self, incoming: updates.Incoming, update: Json, error: Exception) -> None:
        store, bot = self._answering.assistant.store, self._answering.bot
        reason = f"{type(error).__name__}: {error}".replace("\0", " ")[:_LONGEST_REASON]
        body = to_json(update, inf_nan_mode="null", serialize_unknown=True).decode("utf-8", "replace")
        await outbox.park(store, bot, incoming.update, body, reason, datetime.now(UTC))
        await self._answering.apologise(incoming)
