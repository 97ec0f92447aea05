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

    def wait(self, chat: str) -> float:  # noqa: ARG002 (one shape with Pace)
        return 0.0

    def is_free(self, chat: str) -> bool:  # noqa: ARG002
        return True


class Pace:
    """One message a second in a chat, three at once after a pause; thirty a second in all (GCRA).

    Each chat keeps the time at which what was sent to it is paid off; only those sent to lately are kept.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._chats: OrderedDict[str, float] = OrderedDict()
        self._all = 0.0

    def wait(self, chat: str) -> float:
        """Take the next place; the answer is in how many seconds it is (0: now)."""
        now = self._clock()
        at = max(now, self._free_at(chat))
        self._chats[chat] = max(self._chats.get(chat, 0.0), at) + _CHAT_SECONDS
        self._chats.move_to_end(chat)
        self._all = max(self._all, at) + _ALL_SECONDS
        self._forget(now)
        return at - now

    def is_free(self, chat: str) -> bool:
        """Whether the next place is now."""
        return self._free_at(chat) <= self._clock()

    def _free_at(self, chat: str) -> float:
        return max(
            self._chats.get(chat, 0.0) - _CHAT_SECONDS * (_CHAT_AT_ONCE - 1),
            self._all - _ALL_SECONDS * (_ALL_AT_ONCE - 1),
        )

    def _forget(self, now: float) -> None:
        """Look at the two sent to longest ago: more leave than come."""
        for _ in range(2):
            oldest = next(iter(self._chats))
            if len(self._chats) == 1 or (self._chats[oldest] > now and len(self._chats) <= _CHATS):
                return
            del self._chats[oldest]
