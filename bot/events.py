"""What a channel hands in, and what it gets back."""

from dataclasses import field
from typing import TypeAlias

from pydantic_core import from_json

from seatwise.bot.dialogue.understood import Json, Understood
from seatwise.pricing.value import value


@value
class Started:
    """A conversation begins. `language` is the client's setting (BCP 47), not a choice; `start` is what it knows."""

    language: str | None = None
    book: str | None = None
    start: Understood = field(default_factory=Understood)


@value
class Said:
    """A typed message. `key` makes a repeat harmless; `answers` is the turn whose question it answers (or the last)."""

    conversation: str
    key: str
    text: str
    answers: int | None = None


@value
class Pressed:
    """A choice, by its id."""

    conversation: str
    key: str
    choice: str
    answers: int | None = None


@value
class Told:
    """Facts that need no reading, told in one go by a command or a form; `text` is what the transcript shows."""

    conversation: str
    key: str
    text: str
    understood: Understood
    answers: int | None = None


Event: TypeAlias = Started | Said | Pressed | Told


@value
class Reply:
    """The answer to one event: `body` is the contract's reply in JSON, byte for byte what was stored."""

    conversation: str
    turn: int
    body: bytes

    def to_json(self) -> Json:
        """The reply, parsed."""
        return from_json(self.body)
