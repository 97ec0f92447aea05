"""What callers send: each body is checked once and is a type from then on."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, FailFast, Field, RootModel, Strict, Tag, model_validator
from pydantic_core import PydanticCustomError

from seatwise.bot.dialogue.understood import SaidShift, Understood
from seatwise.bot.events import Pressed, Said, Started
from seatwise.pricing import QuoteRequest, Schedule, Shift, Shifts, Together
from seatwise.pricing.schedule import MOST_SHIFTS, HandoverMinutes, People, Staff

TEXT_CHARACTERS = 4_000
NOTE_CHARACTERS = 500
_NAME = 100

LanguageTag = Annotated[str, Strict(), Field(max_length=35, pattern="^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$")]
"""A BCP 47 language tag."""


QUOTE_NUMBER = r"Q-[0-9]{4}-[0-9]{6,12}"
_NUMBER_OR_LINK = rf"^(?:{QUOTE_NUMBER}|(?:[!-~]+/)?[A-Za-z0-9_-]{{27}}(?:\.[a-z]+)?(?:\?[!-~]*)?)$"


class _Body(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class _Turn(_Body):
    answers: Annotated[int, Strict(), Field(ge=1, le=2**31)] | None = None


class TextTurn(_Turn):
    """What the visitor typed; `answers` is the turn whose question it answers, the last one where it is missing."""

    text: Annotated[str, Strict(), Field(max_length=TEXT_CHARACTERS)]

    def event(self, conversation: str, key: str) -> Said:
        return Said(conversation, key, self.text, self.answers)


class ChoiceTurn(_Turn):
    """The id of the choice that the visitor pressed, offered or always taken."""

    choice: Annotated[str, Strict(), Field(min_length=1, max_length=_NAME)]

    def event(self, conversation: str, key: str) -> Pressed:
        return Pressed(conversation, key, self.choice, self.answers)


def _kind(body: Any) -> str:
    return "choice" if isinstance(body, dict) and "choice" in body else "text"


class TurnBody(
    RootModel[Annotated[Annotated[TextTurn, Tag("text")] | Annotated[ChoiceTurn, Tag("choice")], Discriminator(_kind)]]
):
    """A message, typed or pressed."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class Start(_Body):
    """What the client knows already: as a message's `understood` has it, or with a `schedule` as the engine has it."""

    staff: Staff | None = None
    together: Literal[True] | None = None
    in_shifts: Literal[True] | None = None
    peak: People | None = None
    shifts: Annotated[tuple[Shift, ...], Field(min_length=1, max_length=MOST_SHIFTS), FailFast()] = ()
    handover_minutes: HandoverMinutes | None = None
    schedule: Schedule | None = None

    @model_validator(mode="after")
    def _told_once(self) -> "Start":
        if self.schedule and (self.together or self.in_shifts or self.peak or self.shifts):
            raise PydanticCustomError("value_error", "the schedule is told twice", {"place": "schedule"})
        return self

    def understood(self) -> Understood:
        """The same, as if it had been said."""
        together, peak, handover = bool(self.together), self.peak, self.handover_minutes
        shifts = self.shifts
        match self.schedule:
            case None:
                pass
            case Together():
                together = True
            case Shifts() as schedule:
                shifts = schedule.shifts
                if "handover_minutes" in schedule.model_fields_set:
                    handover = schedule.handover_minutes
            case schedule:
                peak = schedule.peak
        return Understood(
            staff=self.staff,
            together=together,
            in_shifts=bool(self.in_shifts),
            peak=peak,
            shifts=tuple(SaidShift(s.people, s.start, s.end, s.days, s.time_zone) for s in shifts) if shifts else None,
            handover_minutes=handover,
        )


class ConversationBody(_Body):
    """How a conversation begins.

    `language` is the client's setting, not a choice: what the visitor writes may change it.
    """

    language: LanguageTag | None = None
    price_book: Annotated[str, Strict(), Field(max_length=_NAME)] | None = None
    start: Start | None = None

    def event(self, language: str | None) -> Started:
        """`language` is what the client's program asks for, where the body says nothing."""
        start = self.start.understood() if self.start else Understood()
        return Started(self.language or language, self.price_book, start)


class _WithRequest(QuoteRequest):
    """An engine request and more beside it."""

    def request(self) -> QuoteRequest:
        """The engine's part."""
        told = {name: getattr(self, name) for name in QuoteRequest.model_fields}
        return QuoteRequest.model_construct(**told)


class QuoteBody(_WithRequest):
    """An engine request, to be stored under a number.

    `note` is shown with the quote; `language` is the one that its forms are in unless another is asked for.
    `supersedes` is the quote that this one takes the place of: by its link, and then its page says so too; or by its
    number, which anybody can guess, and then only this one says so.
    """

    note: Annotated[str, Strict(), Field(max_length=NOTE_CHARACTERS, pattern=r"^[^\x00]*$")] | None = None
    language: LanguageTag | None = None
    supersedes: Annotated[str, Strict(), Field(max_length=2_000, pattern=_NUMBER_OR_LINK)] | None = None


class WhatIfBody(_WithRequest):
    """An engine request, and how many people come a month, where a year of growth is wanted too."""

    growth_per_month: Annotated[int, Strict(), Field(ge=1, le=10_000)] | None = None
