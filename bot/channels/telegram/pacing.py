"""How fast may be sent: Telegram's own limits, kept beforehand rather than run into."""

from collections import OrderedDict
from collections.abc import Callable
from time import monotonic

_CHAT_SECONDS = 1.0
_CHAT_AT_ONCE = 3
_ALL_SECONDS = 1 / 30
_ALL_AT_ONCE = 15
_CHATS = 100_000


class Unpaced:
    """Sends as fast as it can: for a Bot API server without limits."""

    def delay(self, chat: str) -> float:  # noqa: ARG002 (one shape with Pace)
        return 0.0

    def places(self) -> int:
        return 1_000

    def count(self, chat: str) -> None:
        """Nothing is counted."""


class Pace:
    """One message a second in a chat, three at once after a pause; thirty a second in all (GCRA).

    Each chat keeps the time at which what was sent to it is paid off; only those sent to lately are kept.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._chats: OrderedDict[str, float] = OrderedDict()
        self._all = 0.0

    def delay(self, chat: str) -> float:
        """In how many seconds the chat may be sent to; 0: now."""
        paid = self._chats.get(chat, 0.0) - _CHAT_SECONDS * (_CHAT_AT_ONCE - 1)
        return max(0.0, paid - self._clock())

    def places(self) -> int:
        """How many messages may be sent now, in all."""
        return int(_ALL_AT_ONCE - (max(self._all, now := self._clock()) - now) / _ALL_SECONDS)

    def count(self, chat: str) -> None:
        """One is being sent."""
        now = self._clock()
        self._chats[chat] = max(self._chats.get(chat, 0.0), now) + _CHAT_SECONDS
        self._chats.move_to_end(chat)
        self._all = max(self._all, now) + _ALL_SECONDS
        self._forget(now)

    def _forget(self, now: float) -> None:
        """Look at the two sent to longest ago: more leave than come."""
        for _ in range(2):
            oldest = next(iter(self._chats))
            if len(self._chats) == 1 or (self._chats[oldest] > now and len(self._chats) <= _CHATS):
                return
            del self._chats[oldest]
