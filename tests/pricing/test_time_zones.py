from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatwise.pricing.time_zones import known_zones, offset_sets, zone

ZONES = ["UTC", "Europe/London", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Africa/Cairo"]


def offsets_on(names: list[str], day: date) -> tuple[int, ...]:
    noons = [datetime.combine(day, time(12), ZoneInfo(name)).utcoffset() or timedelta() for name in names]
    return tuple(noon // timedelta(minutes=1) for noon in noons)


@given(
    st.lists(st.sampled_from(ZONES), min_size=2, max_size=4, unique=True),
    st.dates(date(1975, 1, 1), date(2060, 1, 1)),
)
@settings(max_examples=50, deadline=None)
def test_the_sets_are_those_of_every_day_ahead_each_way_the_zones_stand_to_one_another_once(
    names: list[str], on: date
) -> None:
    first_with: dict[tuple[int, ...], tuple[int, ...]] = {}
    for ahead in range(366):
        offsets = offsets_on(names, on + timedelta(days=ahead))
        first_with.setdefault(tuple(offset - offsets[0] for offset in offsets), offsets)
    assert offset_sets(tuple(names), on) == list(first_with.values())


def test_the_first_set_is_that_of_the_day_asked_about_and_the_others_follow_by_date() -> None:
    pair = ("Europe/London", "America/New_York")
    assert offset_sets(pair, date(2026, 11, 24)) == [(0, -300), (0, -240)]
    assert offset_sets(pair, date(2026, 3, 10)) == [(0, -240), (60, -240)]


def test_zones_that_change_alike_make_one_set() -> None:
    assert offset_sets(("Europe/London", "Europe/Lisbon"), date(2026, 11, 24)) == [(0, 0)]


@pytest.mark.parametrize("on", [date(1, 1, 1), date(9998, 12, 31), date(9999, 1, 1), date(9999, 12, 31)])
def test_the_calendars_ends_are_no_exception(on: date) -> None:
    assert len(offset_sets(("Europe/London", "America/New_York"), on)) >= 1


def test_links_are_known_and_paths_are_not() -> None:
    assert {"Europe/Lisbon", "Asia/Calcutta", "Etc/GMT+5", "UTC"} <= known_zones()
    assert known_zones().isdisjoint({"", "localtime", "../etc/passwd", "europe/lisbon"})


def test_every_known_zone_can_be_loaded() -> None:
    assert all(zone(name).key == name for name in known_zones())
