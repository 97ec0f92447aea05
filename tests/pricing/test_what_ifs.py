"""What changes would do to a quote, and which plan is cheaper in a year of growth."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.pricing import (
    NoPriceOnDate,
    QuoteRequest,
    Shift,
    Shifts,
    Together,
    growth,
    load_price_book,
    quote,
    read_request,
    what_ifs,
)

BOOK = load_price_book("chat2desk")
ON = date(2026, 11, 24)


def request(staff: int, *shifts: Shift, handover: int = 0) -> QuoteRequest:
    schedule = Shifts(shifts=shifts, handover_minutes=handover) if shifts else Together()
    return QuoteRequest(on=ON, staff=staff, schedule=schedule)


def test_five_people_more_or_fewer_one_more_shift_and_a_handover() -> None:
    changes = [dict(one.change) for one in what_ifs(request(20, Shift(people=3), Shift(people=2)), BOOK)]
    assert changes == [
        *({"staff": more} for more in (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)),
        {"shift": {"people": 2}},
        {"handover_minutes": 15},
    ]


def test_a_handover_that_is_there_could_be_none() -> None:
    *_, last = what_ifs(request(20, Shift(people=3), Shift(people=2), handover=30), BOOK)
    assert dict(last.change) == {"handover_minutes": 0}
    assert last.quote.peak.people == 3


def test_one_more_shift_with_times_follows_the_last_and_lasts_as_long() -> None:
    night = Shift(people=2, start="20:00", end="02:00", days=("fri", "sat"))
    *_, added, _handover = what_ifs(request(9, Shift(people=3, start="08:00", end="20:00"), night), BOOK)
    assert dict(added.change) == {"shift": {"people": 2, "start": "02:00", "end": "08:00", "days": ["sat", "sun"]}}


def test_nobody_is_taken_away_who_works_in_a_shift() -> None:
    changes = [one.change["staff"] for one in what_ifs(request(4, Shift(people=3)), BOOK) if "staff" in one.change]
    assert changes == [-1, 1, 2, 3, 4, 5]


@given(staff=st.integers(1, 60), people=st.integers(1, 60))
def test_each_change_costs_what_its_own_quote_costs(staff: int, people: int) -> None:
    asked = request(max(staff, people), Shift(people=people), Shift(people=1))
    for one in what_ifs(asked, BOOK):
        if "staff" in one.change:
            told = {**asked.model_dump(mode="json", exclude_none=True), "staff": asked.staff + one.change["staff"]}
            assert one.quote == quote(read_request(told), BOOK)


def test_a_year_of_growth_shows_in_which_month_the_cheaper_plan_changes() -> None:
    months = growth(QuoteRequest(on=ON, staff=8, schedule=read_peak(5)), BOOK, per_month=2)
    assert [month.first.isoformat() for month in months] == [
        "2026-12-01",
        *(f"2027-{number:02d}-01" for number in range(1, 12)),
    ]
    assert [month.quote.staff for month in months] == list(range(10, 34, 2))
    plans = [month.quote.recommended for month in months]
    assert plans[0] != plans[-1]
    assert plans == sorted(plans, key=plans.index), "it changes once"


def test_growth_ends_at_the_largest_staff_that_has_a_price() -> None:
    assert len(growth(QuoteRequest(on=ON, staff=999_000, schedule=read_peak(5)), BOOK, per_month=300)) == 3


def test_growth_ends_with_the_calendar() -> None:
    asked = QuoteRequest(on=date(9999, 10, 1), staff=8, schedule=read_peak(5))
    assert [month.first for month in growth(asked, BOOK, per_month=1)] == [date(9999, 11, 1), date(9999, 12, 1)]


def test_what_has_no_price_itself_has_no_what_ifs() -> None:
    with pytest.raises(NoPriceOnDate):
        what_ifs(request(20).model_copy(update={"on": date(1990, 1, 1)}), BOOK)


def read_peak(people: int):
    return read_request({"staff": people, "schedule": {"kind": "peak", "peak": people}}).schedule
