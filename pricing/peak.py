"""Schedule ──► peak: the most people at work at one moment (contract §2)."""

from datetime import date
from functools import lru_cache
from typing import Literal

from seatwise.pricing.schedule import DAYS, Day, Peak, Schedule, Shift, Shifts, Together
from seatwise.pricing.time_zones import UTC, offset_sets
from seatwise.pricing.timeline import DAY, Busiest, Span, busiest
from seatwise.pricing.value import value

Basis = Literal["together", "stated", "largest_shift", "neighbours", "timeline"]


@value
class Moment:
    """A minute of the week, on the clock of `time_zone`."""

    day: Day
    time: str
    time_zone: str


@value
class FoundPeak:
    """The peak, what it rests on, whether it was cut down to the staff, and when in the week it is first reached."""

    people: int
    basis: Basis
    capped: bool
    at: Moment | None


def peak_of(schedule: Schedule, staff: int, on: date) -> FoundPeak:
    """The peak of `staff` people under this schedule; with several time zones, in the 366 days from `on`."""
    match schedule:
        case Together():
            return FoundPeak(staff, "together", capped=False, at=None)
        case Peak(peak=people):
            return FoundPeak(people, "stated", capped=False, at=None)
        case Shifts():
            return _peak_of_shifts(schedule, staff, on)


def _peak_of_shifts(schedule: Shifts, staff: int, on: date) -> FoundPeak:
    if schedule.shifts[0].has_times:
        people, moment = _on_timeline(schedule, on)
        if people <= staff:
            return FoundPeak(people, "timeline", capped=False, at=moment)
        return FoundPeak(staff, "timeline", capped=True, at=None)
    people, basis = _without_times(schedule)
    return FoundPeak(min(people, staff), basis, capped=people > staff, at=None)


def _without_times(schedule: Shifts) -> tuple[int, Basis]:
    """A peak is never less than the largest shift, also where that one meets no neighbour and smaller ones meet."""
    shifts = schedule.shifts
    largest = max(shift.people for shift in shifts)
    if schedule.handover_minutes and len(shifts) > 1:
        pairs = zip(shifts, (*shifts[1:], shifts[0]), strict=True)
        together = max((a.people + b.people for a, b in pairs if _share_a_day(a, b)), default=0)
        if together > largest:
            return together, "neighbours"
    return largest, "largest_shift"


def _share_a_day(one: Shift, other: Shift) -> bool:
    return one.days is None or other.days is None or not set(one.days).isdisjoint(other.days)


def _on_timeline(schedule: Shifts, on: date) -> tuple[int, Moment]:
    spans = _spans(schedule)
    zones = tuple(spans)
    if len(zones) == 1:
        return _at(busiest([*spans.values()], [(0,)]), zones[0])
    return _at(busiest([*spans.values()], offset_sets(zones, on)), UTC)


def _spans(schedule: Shifts) -> dict[str, list[Span]]:
    """The shifts of each zone, all of them with times."""
    minutes, handover_minutes = _minutes(), schedule.handover_minutes
    spans: dict[str, list[Span]] = {}
    for shift in schedule.shifts:
        start, zone = minutes[shift.start], shift.time_zone or UTC
        length = (minutes[shift.end] - start - 1) % DAY + 1 + handover_minutes
        if zone not in spans:
            spans[zone] = []
        spans[zone].append((shift.people, start, length, _weekdays(shift.days)))
    return spans


@lru_cache(maxsize=128)
def _weekdays(days: tuple[Day, ...] | None) -> tuple[int, ...]:
    return tuple(DAYS.index(day) for day in days or DAYS)


@lru_cache(maxsize=1)
def _minutes() -> dict[str | None, int]:
    """Minutes after midnight by "HH:MM"."""
    return {f"{minute // 60:02d}:{minute % 60:02d}": minute for minute in range(DAY)}


def _at(found: Busiest, time_zone: str) -> tuple[int, Moment]:
    day, minute = divmod(found.minute, DAY)
    return found.people, Moment(DAYS[day], f"{minute // 60:02d}:{minute % 60:02d}", time_zone)
