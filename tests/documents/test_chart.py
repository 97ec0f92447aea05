"""What the chart of a quote shows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.bot.documents.chart import Chart, chart_of
from seatwise.bot.documents.sheet import drawn
from seatwise.pricing import Peak, QuoteRequest, Together, load_price_book, quote

BOOK = load_price_book("chat2desk")
ON = date(2026, 11, 24)


def chart(staff: int, peak: int) -> Chart:
    asked = QuoteRequest(on=ON, staff=staff, schedule=Peak(peak=peak))
    return chart_of(quote(asked, BOOK), BOOK.version_on(ON))


def test_it_marks_this_customer_and_where_the_cheaper_plan_changes() -> None:
    shown = chart(20, 3)
    assert (shown.people, str(shown.total), shown.edge) == (3, "105.00", 5)
    assert shown.marked == (1, 3, 5, 6, 20)


@pytest.mark.parametrize(("staff", "peak"), [(1, 1), (2, 1)])
def test_without_a_place_where_it_changes_none_is_marked(staff: int, peak: int) -> None:
    assert chart(staff, peak).edge is None


@given(staff=st.integers(1, 3_000), data=st.data())
def test_each_point_is_what_the_engine_quotes(staff: int, data: st.DataObject) -> None:
    shown = chart(staff, data.draw(st.integers(1, staff)))
    for people in data.draw(st.lists(st.sampled_from(shown.curves[0].points), min_size=1, max_size=3)):
        priced = quote(QuoteRequest(on=ON, staff=staff, schedule=Peak(peak=people[0])), BOOK)
        assert shown.at(people[0]) == tuple(option.total for option in priced.options)
    assert set(shown.marked) <= {people for people, _ in shown.curves[0].points}
    assert len(shown.curves[0].points) < 100


def test_the_largest_staff_is_drawn_too(wording) -> None:
    asked = QuoteRequest(on=ON, staff=1_000_000, schedule=Together())
    picture = drawn(chart_of(quote(asked, BOOK), BOOK.version_on(ON)), wording, "en", "ltr")
    assert len(picture) < 20_000
    assert "1,000,000" in picture


def test_a_book_of_one_plan_has_a_chart_of_one_line(wording, one_plan) -> None:
    book = one_plan("Per <seat> & year")
    asked = QuoteRequest(on=ON, staff=3, schedule=Together())
    picture = drawn(chart_of(quote(asked, book), book.version_on(ON)), wording, "en", "ltr")
    assert picture.count("<polyline") == 1
    assert "Per &lt;seat&gt; &amp; year" in picture
    assert "JPY a year" in picture
