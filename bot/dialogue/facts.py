"""What is known of a customer: the facts that a conversation collects (dialogue.md). No position, no step."""

from collections.abc import Mapping
from typing import ClassVar, TypeAlias

from seatwise.bot.dialogue.understood import Json, SaidShift
from seatwise.pricing.value import value


@value
class KnownTogether:
    """All are at work at the same time."""

    kind: ClassVar[str] = "together"


@value
class KnownPeak:
    """Only the most people at work at once is told, or (None) is going to be."""

    kind: ClassVar[str] = "peak"
    peak: int | None = None


@value
class KnownShifts:
    """Work in shifts. `shifts` is None while none is listed; `more` is how many are still to be told after those."""

    kind: ClassVar[str] = "shifts"
    shifts: tuple[SaidShift, ...] | None = None
    more: int = 0

    @property
    def is_listed(self) -> bool:
        """Whether all shifts are told."""
        return self.shifts is not None and not self.more

    @property
    def are_mixed(self) -> bool:
        """Whether some shifts have times and some have not."""
        timed = [shift.is_timed for shift in self.shifts or ()]
        return any(timed) and not all(timed)

    @property
    def people(self) -> tuple[int, ...]:
        """How many work in each shift."""
        return tuple(shift.people or 0 for shift in self.shifts or ())


KnownSchedule: TypeAlias = KnownTogether | KnownPeak | KnownShifts


@value
class Facts:
    """`shift_count` ("three shifts") is kept until the shifts are listed; `handover_minutes` is None until told."""

    staff: int | None = None
    schedule: KnownSchedule | None = None
    shift_count: int | None = None
    handover_minutes: int | None = None

    @property
    def shifts(self) -> tuple[SaidShift, ...] | None:
        """The shifts told so far, where work is in shifts."""
        return self.schedule.shifts if isinstance(self.schedule, KnownShifts) else None

    @property
    def busiest(self) -> int:
        """The largest number told of people at work at once: the peak, or the largest shift; 0 where there is none."""
        match self.schedule:
            case KnownPeak(peak=int(peak)):
                return peak
            case KnownShifts(shifts=shifts) if shifts:
                return max(self.schedule.people)
        return 0

    @property
    def exceeds_staff(self) -> bool:
        """Whether somebody works more people than there are (dialogue.md, 6)."""
        return self.staff is not None and self.busiest > self.staff

    def to_json(self) -> dict[str, Json]:
        """The reply's `facts` (contract §3): what is told, null what is not."""
        facts: dict[str, Json] = {"staff": self.staff, "schedule": self._schedule_json()}
        if self.shift_count is not None:
            facts["shift_count"] = self.shift_count
        if self.handover_minutes is not None and not isinstance(self.schedule, KnownShifts):
            facts["handover_minutes"] = self.handover_minutes
        return facts

    def _schedule_json(self) -> Json:
        match self.schedule:
            case None:
                return None
            case KnownTogether():
                return {"kind": "together"}
            case KnownPeak(peak=peak):
                return {"kind": "peak", "peak": peak}
            case KnownShifts(shifts=shifts, more=more):
                listed = None if shifts is None else [shift.to_json() for shift in shifts]
                schedule = {"kind": "shifts", "handover_minutes": self.handover_minutes, "shifts": listed}
                return {**schedule, "more": more} if more else schedule

    @classmethod
    def from_json(cls, facts: Mapping[str, Json]) -> "Facts":
        """What `to_json` gave, typed again."""
        schedule = facts["schedule"]
        handover = facts.get("handover_minutes")
        if schedule is None:
            known: KnownSchedule | None = None
        elif schedule["kind"] == "together":
            known = KnownTogether()
        elif schedule["kind"] == "peak":
            known = KnownPeak(schedule["peak"])
        else:
            listed = schedule["shifts"]
            shifts = None if listed is None else tuple(map(SaidShift.from_json, listed))
            known = KnownShifts(shifts, schedule.get("more", 0))
            handover = schedule["handover_minutes"]
        return cls(facts["staff"], known, facts.get("shift_count"), handover)
