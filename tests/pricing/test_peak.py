from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatwise.pricing import DAYS, FoundPeak, Peak, Quote, Shift, Shifts, Together
from seatwise.pricing.peak import peak_of

Price = Callable[..., Quote]
DAY, WEEK = 1440, 10080
ON = date(2026, 11, 24)
CROWD = 1_000_000


def shifts(*told: str, handover: int = 0) -> dict[str, Any]:
    """Each as "4 22:00-06:00 sun,mon Europe/Lisbon", the end of it left out at will."""
    names = ("people", "times", "days", "time_zone")
    rows = [dict(zip(names, one.split(), strict=False)) for one in told]
    return {"kind": "shifts", "handover_minutes": handover, "shifts": [row(**each) for each in rows]}


def row(people: str, times: str = "-", days: str = "-", time_zone: str | None = None) -> dict[str, Any]:
    start, _, end = times.partition("-")
    told = {"people": int(people), "start": start, "end": end, "time_zone": time_zone}
    return {k: v for k, v in told.items() if v} | ({} if days == "-" else {"days": days.split(",")})


def test_together_the_peak_is_the_staff(price: Price) -> None:
    assert price({"kind": "together"}).peak == FoundPeak(20, "together", capped=False, at=None)


def test_a_stated_peak_is_taken_as_stated(price: Price) -> None:
    assert price({"kind": "peak", "peak": 3}).peak == FoundPeak(3, "stated", capped=False, at=None)


@pytest.mark.parametrize(
    ("schedule", "people", "basis"),
    [
        (shifts("3", "2"), 3, "largest_shift"),
        (shifts("3", "2", handover=15), 5, "neighbours"),
        (shifts("6", "1", "5", "1", handover=15), 7, "neighbours"),
        (shifts("5", "1", "1", "4", handover=1), 9, "neighbours"),
        (shifts("4", handover=15), 4, "largest_shift"),
        (shifts("3 - mon", "2 - tue", handover=15), 3, "largest_shift"),
        (shifts("9 - mon", "1 - tue", "1 - tue", handover=15), 9, "largest_shift"),
    ],
)
def test_shifts_without_times_follow_one_another(
    price: Price, schedule: dict[str, Any], people: int, basis: str
) -> None:
    peak = price(schedule).peak
    assert (peak.people, peak.basis, peak.at) == (people, basis, None)


@pytest.mark.parametrize(
    ("schedule", "people", "at"),
    [
        (shifts("4 08:00-16:00", "5 16:00-23:00"), 5, "mon 16:00"),
        (shifts("4 08:00-16:00", "5 16:00-23:00", handover=1), 9, "mon 16:00"),
        (shifts("4 22:00-06:00 sun", "5 05:00-09:00 mon"), 9, "mon 05:00"),
        (shifts("4 22:00-06:00 sun"), 4, "mon 00:00"),
        (shifts("4 09:00-09:00"), 4, "mon 00:00"),
        (shifts("4 09:00-09:00", handover=15), 8, "mon 09:00"),
        (shifts("4 20:00-20:00 sat", "5 07:59-08:30 mon", handover=720), 9, "mon 07:59"),
        (shifts("4 20:00-20:00 sat", "5 08:00-08:30 mon", handover=720), 5, "mon 08:00"),
    ],
)
def test_shifts_with_times_meet_on_the_circle_of_the_week(
    price: Price, schedule: dict[str, Any], people: int, at: str
) -> None:
    peak = price(schedule).peak
    assert (peak.people, peak.at and f"{peak.at.day} {peak.at.time}") == (people, at)


def test_a_person_is_never_counted_twice(price: Price) -> None:
    peak = price(shifts("4 08:00-18:00", "4 12:00-22:00"), staff=7).peak
    assert peak == FoundPeak(7, "timeline", capped=True, at=None)


def test_one_shared_zone_has_its_own_clock_week(price: Price) -> None:
    peak = price(shifts("5 02:00-03:00 - Europe/Lisbon")).peak
    assert peak.at is not None
    assert (peak.at.day, peak.at.time, peak.at.time_zone) == ("mon", "02:00", "Europe/Lisbon")


def test_daylight_saving_moves_shifts_against_each_other(price: Price) -> None:
    for times, people in (("09:00-12:00", 5), ("09:00-13:00", 9)):
        schedule = shifts(f"5 {times} - Europe/London", "4 08:00-16:00 - America/New_York")
        assert price(schedule, on="2026-04-05", staff=40).peak.people == people


CLOCKS = st.integers(0, DAY - 1).map(lambda minute: f"{minute // 60:02d}:{minute % 60:02d}")
ZONES = ["UTC", "Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Africa/Casablanca"]
OWN_CLOCK = st.just(None)


def timed(zone: st.SearchStrategy[str | None] = OWN_CLOCK) -> st.SearchStrategy[Shift]:
    days = st.none() | st.sets(st.sampled_from(DAYS), min_size=1).map(tuple)
    return st.builds(Shift, people=st.integers(1, 9), start=CLOCKS, end=CLOCKS, days=days, time_zone=zone)


def rosters(shift: st.SearchStrategy[Shift], most: int = 6) -> st.SearchStrategy[Shifts]:
    listed = st.lists(shift, min_size=1, max_size=most).map(tuple)
    return st.builds(Shifts, shifts=listed, handover_minutes=st.integers(0, 720))


def minutes_of(shift: Shift, handover_minutes: int) -> list[int]:
    """Each minute of the week that somebody of the shift works, on its own clock; twice where two of its days meet."""
    start, end = (int(told[:2]) * 60 + int(told[3:]) for told in (shift.start or "", shift.end or ""))
    length = (end - start if end > start else end - start + DAY) + handover_minutes
    firsts = [DAYS.index(day) * DAY + start for day in shift.on_days]
    return [(first + minute) % WEEK for first in firsts for minute in range(length)]


def offsets_on(day: date, zones: list[str]) -> tuple[int, ...]:
    noons = [datetime.combine(day, time(12), ZoneInfo(zone)).utcoffset() or timedelta() for zone in zones]
    return tuple(noon // timedelta(minutes=1) for noon in noons)


def counted(roster: Shifts, offsets: tuple[int, ...]) -> tuple[int, int]:
    """The peak under these offsets by counting every minute, and its first minute in UTC."""
    at_work: Counter[int] = Counter()
    for shift in roster.shifts:
        offset = offsets[roster.zones.index(shift.zone)]
        for minute in minutes_of(shift, roster.handover_minutes):
            at_work[(minute - offset) % WEEK] += shift.people
    people = max(at_work.values())
    return people, min(minute for minute in at_work if at_work[minute] == people)


def counted_over_a_year(roster: Shifts) -> tuple[int, int]:
    sets = dict.fromkeys(offsets_on(ON + timedelta(days=n), [*roster.zones]) for n in range(366))
    if len(roster.zones) == 1:
        return counted(roster, (0,))
    return max((counted(roster, offsets) for offsets in sets), key=lambda peak: peak[0])


def found(roster: Shifts) -> tuple[int, int]:
    peak = peak_of(roster, CROWD, ON)
    assert peak.at is not None
    return peak.people, DAYS.index(peak.at.day) * DAY + int(peak.at.time[:2]) * 60 + int(peak.at.time[3:])


@given(rosters(timed()))
@settings(max_examples=60, deadline=None)
def test_the_peak_is_what_counting_every_minute_of_the_week_finds(roster: Shifts) -> None:
    assert found(roster) == counted_over_a_year(roster)


@given(rosters(timed(st.sampled_from(ZONES)), most=4))
@settings(max_examples=60, deadline=None)
def test_with_several_zones_it_is_the_first_largest_of_all_days_ahead(roster: Shifts) -> None:
    assert found(roster) == counted_over_a_year(roster)


@given(rosters(timed(st.sampled_from(ZONES))), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_the_order_of_shifts_with_times_does_not_matter(roster: Shifts, chance: Any) -> None:
    shuffled = chance.sample(roster.shifts, len(roster.shifts))
    assert found(roster.model_copy(update={"shifts": tuple(shuffled)})) == found(roster)


@given(rosters(timed()), st.integers(1, 6))
@settings(deadline=None)
def test_turning_the_week_changes_no_peak(roster: Shifts, later: int) -> None:
    turned = [
        shift.model_copy(update={"days": tuple(DAYS[(DAYS.index(day) + later) % 7] for day in shift.on_days)})
        for shift in roster.shifts
    ]
    assert found(roster.model_copy(update={"shifts": tuple(turned)}))[0] == found(roster)[0]


@given(rosters(timed(st.sampled_from(ZONES))), st.integers(1, 8))
@settings(deadline=None)
def test_splitting_a_shift_by_people_changes_no_peak(roster: Shifts, some: int) -> None:
    first, *others = roster.shifts
    some = min(some, first.people)
    parts = [first.model_copy(update={"people": people}) for people in (some, first.people - some) if people]
    assert found(roster.model_copy(update={"shifts": (*parts, *others)})) == found(roster)


@given(rosters(timed()), CLOCKS)
@settings(deadline=None)
def test_without_handover_splitting_a_shift_in_time_changes_no_peak(roster: Shifts, between: str) -> None:
    first, *others = roster.shifts
    inside = first.start is not None and first.end is not None and first.start < between < first.end
    halves = [{"end": between}, {"start": between}] if inside else [{}]
    parts = [first.model_copy(update=half) for half in halves]
    whole = roster.model_copy(update={"handover_minutes": 0})
    assert found(whole.model_copy(update={"shifts": (*parts, *others)})) == found(whole)


UNTIMED = st.builds(
    Shift, people=st.integers(1, 20), days=st.none() | st.sets(st.sampled_from(DAYS), min_size=1).map(tuple)
)
ANY_SCHEDULE = st.one_of(
    st.just(Together()),
    st.builds(Peak, peak=st.integers(1, 20)),
    rosters(UNTIMED),
    rosters(timed(st.sampled_from(ZONES))),
)


@given(ANY_SCHEDULE, st.integers(20, 30))
@settings(deadline=None)
def test_the_peak_is_never_more_than_staff_nor_less_than_a_shift(schedule: Any, staff: int) -> None:
    peak = peak_of(schedule, staff, ON)
    assert peak.people <= staff
    assert peak.people >= max((shift.people for shift in getattr(schedule, "shifts", ())), default=1)
    assert not (peak.capped and (peak.people < staff or peak.at))
