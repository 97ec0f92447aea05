"""A call to the Bot API as plain data, and the five ways in which one does not succeed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from pydantic_core import from_json, to_json

from seatwise.bot.dialogue.understood import Json
from seatwise.pricing.value import value

Parameters: TypeAlias = Mapping[str, Json]
"""A method's parameters, nested as the Bot API has them."""

SEND = "sendMessage"
EDIT = "editMessageText"

_NOT_MODIFIED = "message is not modified"
_GONE = re.compile(r"chat not found|user (is deactivated|not found)|bot was blocked|PEER_ID_INVALID", re.IGNORECASE)


@value
class Call:
    """One call. `or_sent`: where an edit is refused, the same is sent as a new message, since it must be seen."""

    method: str
    data: Parameters
    or_sent: bool = False

    @property
    def is_repeatable(self) -> bool:
        """Whether making it twice is as good as once."""
        return self.method != SEND

    def to_text(self) -> str:
        """As the outbox keeps it."""
        return to_json({"method": self.method, "data": self.data, "or_sent": self.or_sent}).decode()

    @classmethod
    def of_text(cls, text: str) -> "Call":
        """What `to_text` gave."""
        kept: dict[str, Any] = from_json(text)
        return cls(kept["method"], kept["data"], kept["or_sent"])

    def as_new_message(self) -> "Call":
        """An edit as a message of its own."""
        return Call(SEND, {name: told for name, told in self.data.items() if name != "message_id"})


class Failed(Exception):
    """A call did not succeed. What is done about each kind is written once, in `delivery.py`."""


@dataclass(eq=False)
class Wait(Failed):
    """Nothing was done; it is worth another try after `seconds` (None: Telegram did not say when)."""

    seconds: float | None
    reason: str = ""


class Gone(Failed):
    """The chat takes nothing from us any more."""


class Unchanged(Failed):
    """It was as wanted already."""


class Refused(Failed):
    """It is wrong as it is, and would be refused again."""


class UnknownFate(Failed):
    """It was asked for, and nobody knows whether it was done."""


class Library(Protocol):
    """What makes calls: one of the two libraries, behind the same two methods."""

    async def call(self, method: str, data: Parameters, seconds: float) -> Json:
        """Make one call and return its `result`; `seconds` is how long the answer is waited for. Raises `Failed`."""
        ...

    async def close(self) -> None:
        """Let go of the connections."""
        ...


def refusal(description: str) -> Failed:
    """What a 400 means, by its description."""
    if _NOT_MODIFIED in description:
        return Unchanged(description)
    return Gone(description) if _GONE.search(description) else Refused(description)
