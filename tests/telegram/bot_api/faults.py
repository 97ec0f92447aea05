"""Faults on demand: what happens to the next calls instead of an answer, or around it."""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from bot_api.refusals import Refused, too_many_requests


class When(Enum):
    """Whether the call has its effect."""

    BEFORE = auto()
    """It is not done."""
    AFTER = auto()
    """It is done, and nobody is told."""


@dataclass(frozen=True)
class TooMany:
    """429, not done."""

    retry_after: int

    @property
    def refusal(self) -> Refused:
        """What the caller reads."""
        return too_many_requests(self.retry_after)


@dataclass(frozen=True)
class Answer:
    """Another refusal, not done."""

    status: int
    description: str

    @property
    def refusal(self) -> Refused:
        """What the caller reads."""
        return Refused(self.status, self.description)


@dataclass(frozen=True)
class BadGateway:
    """502 with a proxy's HTML page; not done."""

    page = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n"  # noqa: E501


@dataclass(frozen=True)
class Drop:
    """The connection breaks, before or after doing."""

    when: When


@dataclass(eq=False)
class Hold:
    """The call waits until `release`, before or after doing; then it is answered."""

    when: When
    _loop: asyncio.AbstractEventLoop | None = None
    _gate: asyncio.Event = field(default_factory=asyncio.Event)
    _opened: threading.Event = field(default_factory=threading.Event)

    async def passed(self) -> None:
        """Wait for it. Called by the server."""
        self._loop = asyncio.get_running_loop()
        if not self._opened.is_set():
            await self._gate.wait()

    def release(self) -> None:
        """Let all that wait go on, and those that come later too."""
        self._opened.set()
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._gate.set)


Trouble = TooMany | Answer | BadGateway | Drop | Hold


@dataclass(eq=False)
class Fault:
    """What happens to calls of a method (`*`: any) for a chat (None: any), the next `times` of them."""

    trouble: Trouble
    method: str = "*"
    chat: int | None = None
    times: int = 1
    only: Callable[[dict[str, object]], bool] = lambda _: True
    met: int = 0
    """How many calls it happened to."""

    def meets(self, method: str, chat: int | None, params: dict[str, object]) -> bool:
        """Whether it happens to this call; then it is counted."""
        if self.met >= self.times or self.method not in ("*", method) or self.chat not in (None, chat):
            return False
        if not self.only(params):
            return False
        self.met += 1
        return True
