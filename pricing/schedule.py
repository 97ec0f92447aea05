"""What is known of who works when: together, peak or shifts (contract §2, Request)."""

from typing import Annotated, Any, Final, Literal, Self, cast, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    FailFast,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    Strict,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from seatwise.pricing.time_zones import UTC, known_zones

MOST_STAFF: Final = 1_000_000
MOST_SHIFTS: Final = 1_000
MOST_ZONES: Final = 24
MOST_HANDOVER_MINUTES: Final = 720

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: Final[tuple[Day, ...]] = get_args(Day)


FROM_JSON: Final = "from JSON"
"""The validation context of plain Python that was JSON before."""


class _LeftOut:
    """In Python None says "not told"; in JSON what is not told is left out, and null is no value."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_before_validator_function(_refuse_null, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        told, *_ = handler(schema)["anyOf"]
        return cast("JsonSchemaValue", told)


def _refuse_null(value: object, info: core_schema.ValidationInfo[Any]) -> object:
    if value is None and (info.mode == "json" or info.context == FROM_JSON):
        raise PydanticCustomError("null", "null is no value: leave the field out")
    return value


def _in_order(days: tuple[Day, ...] | None) -> tuple[Day, ...] | None:
    return days and tuple(day for day in DAYS if day in days)


def _known(name: str | None) -> str | None:
    if name is not None and name != UTC and name not in known_zones():
        raise PydanticCustomError("time_zone", "an IANA time zone is needed, such as Europe/Lisbon")
    return name


LeftOut = _LeftOut()
People = Annotated[int, Strict(), Field(ge=1)]
Staff = Annotated[int, Strict(), Field(ge=1, le=MOST_STAFF)]
HandoverMinutes = Annotated[int, Strict(), Field(ge=0, le=MOST_HANDOVER_MINUTES)]
Text = Annotated[str, Strict()]
TimeOfDay = Annotated[str, Strict(), Field(pattern="^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
Days = Annotated[tuple[Day, ...], Field(min_length=1, max_length=len(DAYS))]


class _Told(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Shift(_Told):
    """People who begin and end together. What was not told is None: `on_days` and `zone` give what holds then.

    `start` and `end` are "HH:MM" on the shift's own clock; `end <= start` runs past midnight, equal means 24 hours.
    """

    people: People
    name: Annotated[Text | None, LeftOut] = None
    start: Annotated[TimeOfDay | None, LeftOut] = None
    end: Annotated[TimeOfDay | None, LeftOut] = None
    days: Annotated[Days | None, LeftOut, AfterValidator(_in_order)] = None
    time_zone: Annotated[Text | None, LeftOut, AfterValidator(_known)] = None

    @model_validator(mode="after")
    def _both_times_or_none(self) -> Self:
        if (self.start is None) != (self.end is None):
            place = "start" if self.start is None else "end"
            raise PydanticCustomError("missing", "a shift has both start and end, or neither", {"place": place})
        return self

    @property
    def has_times(self) -> bool:
        return self.start is not None

    @property
    def on_days(self) -> tuple[Day, ...]:
        return self.days or DAYS

    @property
    def zone(self) -> str:
        return self.time_zone or UTC


class Together(_Told):
    """All staff at work at the same time."""

    kind: Literal["together"] = "together"


class Peak(_Told):
    """Only the most people at work at once is known."""

    kind: Literal["peak"] = "peak"
    peak: People


class Shifts(_Told):
    """Shifts with times, or shifts without, which then follow one another round the clock in this order.

    A leaving and an arriving shift are both at work for `handover_minutes`.
    """

    kind: Literal["shifts"] = "shifts"
    handover_minutes: HandoverMinutes = 0
    shifts: Annotated[tuple[Shift, ...], Field(min_length=1, max_length=MOST_SHIFTS), FailFast()]

    @model_validator(mode="after")
    def _few_zones(self) -> Self:
        if len({shift.time_zone for shift in self.shifts}) > MOST_ZONES and len(self.zones) > MOST_ZONES:
            raise PydanticCustomError(
                "too_many_zones", "at most {most} different time zones", {"most": MOST_ZONES, "place": "shifts"}
            )
        return self

    @property
    def zones(self) -> tuple[str, ...]:
        """The different time zones, in order of appearance."""
        return tuple(dict.fromkeys(shift.zone for shift in self.shifts))


Schedule = Annotated[Together | Peak | Shifts, Field(discriminator="kind")]
