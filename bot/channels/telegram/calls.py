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
PHOTO = "sendPhoto"
DOCUMENT = "sendDocument"

_NEW = frozenset({SEND, PHOTO, DOCUMENT})
"""Each of these is one message more."""

_NOT_MODIFIED = "message is not modified"
_GONE = re.compile(r"chat not found|user (is deactivated|not found)|bot was blocked|PEER_ID_INVALID", re.IGNORECASE)


@value
class Form:
    """A form of a quote that goes with a call: whose token, `chart` or `pdf`, and in which language."""

    token: str
    kind: str
    language: str


@value
class File:
    """What a form is when it is sent: `parameter` is the method's that takes it."""

    parameter: str
    name: str
    media_type: str
    content: bytes


@value
class Call:
    """One call. `or_sent`: where an edit is refused, the same is sent as a new message, since it must be seen.

    `form` is made into a file when the call is made: what waits is small, whatever it brings.
    """

    method: str
    data: Parameters
    or_sent: bool = False
    form: Form | None = None

    @property
    def is_repeatable(self) -> bool:
        """Whether making it twice is as good as once."""
        return self.method not in _NEW

    def to_text(self) -> str:
        """As the outbox keeps it."""
        kept = {"method": self.method, "data": self.data, "or_sent": self.or_sent}
        return to_json(kept if self.form is None else {**kept, "form": self.form}).decode()

    @classmethod
    def of_text(cls, text: str) -> "Call":
        """What `to_text` gave."""
        kept: dict[str, Any] = from_json(text)
        form = kept.get("form")
        return cls(kept["method"], kept["data"], kept["or_sent"], form and Form(**form))

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

    async def call(self, method: str, data: Parameters, seconds: float, file: File | None = None) -> Json:
        """Make one call and return its `result`; `seconds` is how long the answer is waited for. Raises `Failed`.

        A `file` is uploaded with it.
        """
        ...

    async def close(self) -> None:
        """Let go of the connections."""
        ...


def refusal(description: str) -> Failed:
    """What a 400 means, by its description."""
    if _NOT_MODIFIED in description:
        return Unchanged(description)
    return Gone(description) if _GONE.search(description) else Refused(description)
