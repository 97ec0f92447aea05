"""The engine's request: parsed once, from JSON or made in Python; from then on it is a type."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Annotated, Any, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from seatwise.pricing.refused import Invalid, MixedTimes, PeopleExceedStaff
from seatwise.pricing.schedule import FROM_JSON, LeftOut, Peak, Schedule, Shifts, Staff, Text

_LONGEST_NAME = 60
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def day_from_text(text: str) -> date:
    """A day written as 2026-11-24, and no other way. Raises ValueError."""
    if not _DATE.fullmatch(text):
        raise ValueError("a date is needed, such as 2026-11-24")
    return date.fromisoformat(text)


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return day_from_text(value if isinstance(value, str) else "")
    except ValueError as error:
        raise PydanticCustomError("date", "{reason}", {"reason": str(error)}) from None


def _today() -> date:
    return datetime.now(UTC).date()


class QuoteRequest(BaseModel):
    """What a quote is wanted for.

    `price_book` is an id, None the configured book; `on` is the day asked about, today (UTC) unless told.
    Made in Python it raises pydantic's ValidationError, or PeopleExceedStaff or MixedTimes, which no request can be.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    price_book: Annotated[Text | None, LeftOut] = None
    on: Annotated[date, BeforeValidator(_day)] = Field(default_factory=_today)
    staff: Staff
    schedule: Schedule

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if isinstance(self.schedule, Shifts):
            _refuse_mixed_times(self.schedule)
            for index, shift in enumerate(self.schedule.shifts):
                if shift.people > self.staff:
                    raise PeopleExceedStaff(shift.people, self.staff, f"schedule.shifts.{index}.people")
        elif isinstance(self.schedule, Peak) and self.schedule.peak > self.staff:
            raise PeopleExceedStaff(self.schedule.peak, self.staff, "schedule.peak")
        return self


def _refuse_mixed_times(schedule: Shifts) -> None:
    timed = [shift.has_times for shift in schedule.shifts]
    if not all(timed) and any(timed):
        raise MixedTimes(f"schedule.shifts.{timed.index(False)}.start")


def parse_request(json: bytes | str) -> QuoteRequest:
    """Read one request in the contract's JSON. Raises Refused: Invalid, MixedTimes or PeopleExceedStaff."""
    try:
        return QuoteRequest.model_validate_json(json)
    except ValidationError as error:
        raise invalid(error) from None


def read_request(told: Mapping[str, Any]) -> QuoteRequest:
    """Read one request from plain Python, as from JSON. Raises Refused as `parse_request` does."""
    try:
        return QuoteRequest.model_validate(told, context=FROM_JSON)
    except ValidationError as error:
        raise invalid(error) from None


def invalid(error: ValidationError) -> Invalid:
    """The first problem that pydantic found in a request, or in what holds one, as our own error."""
    problem = error.errors(include_url=False, include_input=False)[0]
    place = [str(part)[:_LONGEST_NAME] for part in problem["loc"]]
    if "schedule" in place:  # pydantic puts the kind between "schedule" and its fields
        kind = place.index("schedule") + 1
        place[kind : kind + 1] = []
    if problem["type"].startswith("union_tag"):
        place.append("kind")
    if more := problem.get("ctx", {}).get("place"):
        place.append(more)
    return Invalid(".".join(place), problem["type"], problem["msg"])
