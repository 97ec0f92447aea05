"""What was read out of one message: the contract's `understood` object, typed."""

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

from seatwise.pricing.value import value

Json: TypeAlias = Any
"""A value as `json.dumps` takes it."""


OVERLAP_MINUTES = 15
"""An overlap without a length (contract §3)."""


class Asks(StrEnum):
    """A question that can be open."""

    STAFF = "staff"
    SCHEDULE = "schedule"
    PEAK = "peak"
    SHIFTS = "shifts"
    TIMES = "times"
    HANDOVER = "handover"


class Intent(StrEnum):
    """What a message wants, beside the facts that it tells."""

    RESTART = "restart"
    BACK = "back"
    CANCEL = "cancel"
    HELP = "help"
    EXPLAIN = "explain"
    QUOTE = "quote"
    HUMAN = "human"
    LANGUAGE = "language"
    CHANGE_STAFF = "change_staff"
    CHANGE_SCHEDULE = "change_schedule"
    CHANGE_HANDOVER = "change_handover"
    GREETING = "greeting"
    THANKS = "thanks"
    YES = "yes"
    NO = "no"


class Topic(StrEnum):
    """Which question about the licences an `explain` wants answered (facts.md, "What buyers ask")."""

    DIFFERENCE = "difference"
    NAMED = "named"
    CONCURRENT = "concurrent"
    GIVES = "gives"
    SUITS = "suits"
    LOG_IN = "log_in"
    TRIAL = "trial"
    SHARING = "sharing"
    AT_LIMIT = "at_limit"
    MEETING = "meeting"
    IDLE = "idle"
    SUPERVISORS = "supervisors"
    PART_TIME = "part_time"
    GROWTH = "growth"
    MIXING = "mixing"
    SWITCHING = "switching"
    FEES = "fees"
    DISCOUNT = "discount"
    PRICE_CHANGE = "price_change"
    HANDOVER = "handover"
    PRIVACY = "privacy"
    PRICES = "prices"
    BREAK_EVEN = "break_even"
    FIGURES = "figures"
    TERMS = "terms"


@value
class SaidShift:
    """One shift as it was said; what was not said is None.

    `people` is missing only where times alone were told ("from 8 to 20") to the question for times.
    `start` and `end` are `HH:MM`, `days` are `mon` … `sun` in the order said, `time_zone` an IANA name.
    """

    people: int | None = None
    start: str | None = None
    end: str | None = None
    days: tuple[str, ...] | None = None
    time_zone: str | None = None

    def to_json(self) -> dict[str, Json]:
        said: dict[str, Json] = {}
        if self.people is not None:
            said["people"] = self.people
        if self.start is not None:
            said["start"] = self.start
        if self.end is not None:
            said["end"] = self.end
        if self.days is not None:
            said["days"] = list(self.days)
        if self.time_zone is not None:
            said["time_zone"] = self.time_zone
        return said

    @classmethod
    def from_json(cls, said: Mapping[str, Json]) -> "SaidShift":
        """What `to_json` gave, typed again."""
        days = said.get("days")
        return cls(
            said.get("people"),
            said.get("start"),
            said.get("end"),
            None if days is None else tuple(days),
            said.get("time_zone"),
        )

    @property
    def is_timed(self) -> bool:
        """Whether it has both a start and an end."""
        return self.start is not None and self.end is not None


Reading: TypeAlias = int | str | tuple[SaidShift, ...]
"""A value that one fact could have: a count, `"together"`, or shifts."""

NOTHING: Mapping[str, Any] = MappingProxyType({})


@value
class Understood:
    """What was read out of one message alone; all defaults: nothing was.

    Facts: `staff`, `together`, `in_shifts`, `shift_count`, `peak`, `shifts`, `handover_minutes`.
    `unsure` holds readings that were not taken, by slot (`staff`, `peak`, `shifts`, `schedule`, `handover_minutes`); an
    empty tuple where none can be offered. `out_of_range` holds what was said, as it was said, but can be no fact.
    `replaces` holds the old value of a slot in "25, not 20". `correction` is true where a word of correction stood
    ("no, 5 at once"), with or without an old value. `position` is an ordinal ("the second one"), 1 being the first.
    `everybody` stands beside `together` where it was said of all ("all of us", "everyone"), not just "together".
    `growth` stands beside the topic of that name: so many people more each month.
    """

    staff: int | None = None
    together: bool = False
    in_shifts: bool = False
    shift_count: int | None = None
    peak: int | None = None
    shifts: tuple[SaidShift, ...] | None = None
    handover_minutes: int | None = None
    intent: Intent | None = None
    topic: Topic | None = None
    language: str | None = None
    unsure: Mapping[str, tuple[Reading, ...]] = field(default_factory=lambda: NOTHING)
    out_of_range: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    replaces: Mapping[str, int] = field(default_factory=lambda: NOTHING)
    correction: bool = False
    hypothetical: bool = False
    position: int | None = None
    everybody: bool = False
    growth: int | None = None

    @property
    def tells_schedule(self) -> bool:
        """Whether it says anything of who works when."""
        return (
            self.together
            or self.in_shifts
            or self.shift_count is not None
            or self.peak is not None
            or bool(self.shifts)
        )

    @property
    def tells(self) -> bool:
        """Whether it holds a fact."""
        return self.staff is not None or self.handover_minutes is not None or self.tells_schedule

    @property
    def is_nothing(self) -> bool:
        """Whether nothing at all was read: no fact, no intent, nothing unsure or out of range (dialogue.md, 15)."""
        return not (self.tells or self.intent or self.unsure or self.out_of_range or self.position is not None)

    def without(self, slots: Iterable[str]) -> "Understood":
        """The same without these facts, which are numbers or shifts."""
        cleared: dict[str, Any] = dict.fromkeys(slots)
        return replace(self, **cleared)

    def to_json(self) -> dict[str, Json]:  # noqa: C901  (a flat list of fields, and fast)
        """The contract's `understood` object: only what was read."""
        out: dict[str, Json] = {}
        if self.staff is not None:
            out["staff"] = self.staff
        if self.together:
            out["together"] = True
        if self.in_shifts:
            out["in_shifts"] = True
        if self.shift_count is not None:
            out["shift_count"] = self.shift_count
        if self.peak is not None:
            out["peak"] = self.peak
        if self.shifts is not None:
            out["shifts"] = [shift.to_json() for shift in self.shifts]
        if self.handover_minutes is not None:
            out["handover_minutes"] = self.handover_minutes
        if self.intent is not None:
            out["intent"] = str(self.intent)
        if self.topic is not None:
            out["topic"] = str(self.topic)
        if self.language is not None:
            out["language"] = self.language
        if self.unsure:
            out["unsure"] = {
                slot: [_reading(reading) for reading in readings] for slot, readings in self.unsure.items()
            }
        if self.out_of_range:
            out["out_of_range"] = dict(self.out_of_range)
        if self.replaces:
            out["replaces"] = dict(self.replaces)
        if self.correction:
            out["correction"] = True
        if self.hypothetical:
            out["hypothetical"] = True
        if self.position is not None:
            out["position"] = self.position
        if self.everybody:
            out["everybody"] = True
        if self.growth is not None:
            out["growth"] = self.growth
        return out

    @classmethod
    def from_json(cls, said: Mapping[str, Json]) -> "Understood":
        """What `to_json` gave, typed again. Raises KeyError, TypeError or ValueError for anything else."""
        told = dict(said)
        if "shifts" in told:
            told["shifts"] = tuple(map(SaidShift.from_json, told["shifts"]))
        if "intent" in told:
            told["intent"] = Intent(told["intent"])
        if "topic" in told:
            told["topic"] = Topic(told["topic"])
        if "unsure" in told:
            told["unsure"] = {slot: tuple(map(_read, readings)) for slot, readings in told["unsure"].items()}
        return cls(**told)


def _reading(reading: Reading) -> Json:
    return [shift.to_json() for shift in reading] if isinstance(reading, tuple) else reading


def _read(reading: Json) -> Reading:
    return tuple(map(SaidShift.from_json, reading)) if isinstance(reading, list) else reading
