from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatwise.pricing import Peak, PriceBook, Quote, QuoteRequest, load_price_book, quote
from seatwise.pricing.break_even import BreakEven

CHAT2DESK = load_price_book("chat2desk")
NAMED = 'id = "n"\ncounts = "staff"\n'
CONCURRENT = 'id = "c"\ncounts = "peak"\n'
CHEAP_AT_THE_EDGE = 'scheme = "volume"\ntiers = [{ up_to = 9, unit_price = "10" }, { unit_price = "5" }]'
PACKS = 'scheme = "package"\npackages = [{ size = 3, price = "40" }, { size = 10, price = "45" }]'
GRADUATED = 'scheme = "graduated"\ntiers = [{ up_to = 4, unit_price = "12" }, { unit_price = "3" }]'
WITH_FEE = 'scheme = "graduated"\nbase_fee = "9"\nminimum_seats = 5\ntiers = [{ unit_price = "4" }]'
PLANS = [CHEAP_AT_THE_EDGE, PACKS, GRADUATED, WITH_FEE]


def priced(book: PriceBook, staff: int, peak: int) -> Quote:
    return quote(QuoteRequest(staff=staff, schedule=Peak(peak=peak)), book)


def totals(book: PriceBook, staff: int, peak: int) -> list[int]:
    return [option.total.minor for option in priced(book, staff, peak).options]


@pytest.mark.parametrize(
    ("staff", "peak", "edges"),
    [
        (20, 3, BreakEven(5, 10)),
        (30, 5, BreakEven(7, 19)),
        (385, 120, BreakEven(119, 385)),
        (3, 1, BreakEven(0, 3)),
        (1_000_000, 1, BreakEven(319_996, 3)),
        (1_000_000, 400_000, BreakEven(319_996, None)),
    ],
)
def test_the_edges_of_the_article_and_beyond(staff: int, peak: int, edges: BreakEven) -> None:
    assert priced(CHAT2DESK, staff, peak).break_even == edges


@given(st.integers(1, 1_000_000), st.data())
@settings(deadline=None)
def test_quoting_on_both_sides_of_the_edge_agrees(staff: int, data: st.DataObject) -> None:
    edge = priced(CHAT2DESK, staff, data.draw(st.integers(1, staff))).break_even
    assert edge is not None
    for peak in {edge.largest_peak_for_concurrent, edge.largest_peak_for_concurrent + 1} & set(range(1, staff + 1)):
        named, concurrent = totals(CHAT2DESK, staff, peak)
        assert (concurrent < named) == (peak <= edge.largest_peak_for_concurrent)


@pytest.mark.parametrize("named", PLANS)
@pytest.mark.parametrize("concurrent", PLANS)
def test_the_largest_number_is_what_trying_all_finds_also_where_totals_fall(
    book_of: Callable[..., PriceBook], named: str, concurrent: str
) -> None:
    book = book_of(NAMED + named, CONCURRENT + concurrent)
    for staff, peak in ((1, 1), (4, 2), (12, 7), (30, 11)):
        edges = priced(book, staff, peak).break_even
        peaks = [p for p in range(1, staff + 1) if totals(book, staff, p)[1] < totals(book, staff, p)[0]]
        fits = [s for s in range(peak, 300) if totals(book, s, peak)[0] <= totals(book, s, peak)[1]]
        assert edges is not None
        assert edges.largest_peak_for_concurrent == max(peaks, default=0)
        assert edges.largest_staff_for_named == max(fits, default=0) or (edges.largest_staff_for_named or 0) < peak


def test_there_is_none_where_a_plan_has_no_counterpart(book_of: Callable[..., PriceBook]) -> None:
    two_named = book_of(NAMED + GRADUATED, NAMED.replace('"n"', '"m"') + PACKS, CONCURRENT + PACKS)
    assert priced(two_named, 5, 2).break_even is None
    assert priced(book_of(NAMED + GRADUATED), 5, 2).break_even is None


def test_a_free_plan_costs_no_more_for_any_staff(book_of: Callable[..., PriceBook]) -> None:
    free = 'scheme = "graduated"\ntiers = [{ unit_price = "0" }]'
    assert priced(book_of(NAMED + free, CONCURRENT + free), 5, 2).break_even == BreakEven(0, None)
