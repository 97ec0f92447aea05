"""What the chart of a quote shows."""

import re
from bisect import bisect
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.bot.documents.chart import Chart, chart_of
from seatwise.bot.documents.printing import job
from seatwise.bot.documents.printing.press import Press
from seatwise.bot.documents.sheet import drawn
from seatwise.pricing import Peak, PriceBook, Quote, QuoteRequest, Together, load_price_book, quote

BOOK = load_price_book("chat2desk")
ON = date(2026, 11, 24)
HEAD = """
id = "made"
name = "Made"
currency = "USD"
billing_period = "month"
[[versions]]
version = "1"
effective_from = 2020-01-01
"""
NAMED = ("staff", "graduated", 'tiers = [{ unit_price = "12.00" }]')
FALLING = (
    "peak",
    "volume",
    'tiers = [{ up_to = 5, unit_price = "50.00" }, { up_to = 12, unit_price = "30.00" }, { unit_price = "14.00" }]',
)
PACKED = ("peak", "package", 'packages = [{ size = 25, price = "600.00" }, { size = 60, price = "1200.00" }]')
SINGLE = ("peak", "package", 'packages = [{ size = 1, price = "20.00" }]')
LEAST_THREE = (
    "peak",
    "volume",
    'minimum_seats = 3\ntiers = [{ up_to = 4, unit_price = "9.00" }, { unit_price = "2.00" }]',
)
Plan = tuple[str, str, str]
Made = Callable[..., PriceBook]


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """A book of the plans that a test gives: what each counts, its scheme and its prices."""

    def make(*plans: Plan) -> PriceBook:
        told = (
            f'[[versions.plans]]\nid = "plan-{place}"\ncounts = "{counts}"\nscheme = "{scheme}"\n{prices}\n'
            for place, (counts, scheme, prices) in enumerate(plans)
        )
        book = tmp_path / "made.toml"
        book.write_text(HEAD + "".join(told))
        return load_price_book(book)

    return make


def priced(staff: int, peak: int, book: PriceBook) -> Quote:
    return quote(QuoteRequest(on=ON, staff=staff, schedule=Peak(peak=peak)), book)


def chart(staff: int, peak: int, book: PriceBook = BOOK) -> Chart:
    return chart_of(priced(staff, peak, book), book.version_on(ON))


def elements(picture: str, kind: str, name: str) -> list[ElementTree.Element]:
    root = ElementTree.fromstring(picture)  # noqa: S314 of our own making
    found = root.iter(f"{{http://www.w3.org/2000/svg}}{kind}")
    return [element for element in found if name in str(element.get("class")).split()]


def places(element: ElementTree.Element) -> list[tuple[float, float]]:
    pairs = (place.split(",") for place in str(element.get("points")).split())
    return [(float(x), float(y)) for x, y in pairs]


def number(element: ElementTree.Element, name: str) -> float:
    return float(str(element.get(name)))


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
    for people in data.draw(st.lists(st.sampled_from(shown.marked), min_size=1, max_size=3)):
        assert shown.at(people) == tuple(option.total for option in priced(staff, people, BOOK).options)


@pytest.mark.parametrize("plan", [FALLING, LEAST_THREE, PACKED, SINGLE])
@pytest.mark.parametrize("staff", [1, 2, 20, 130])
def test_a_curve_is_right_between_its_points_too(made: Made, plan: Plan, staff: int) -> None:
    book = made(NAMED, plan)
    _, curve = chart(staff, 1, book).curves
    at = [people for people, _ in curve.points]
    assert at == sorted(set(at))
    assert (at[0], at[-1]) == (1, staff)
    for people in range(1, staff + 1):
        index = bisect(at, people) - 1
        (before, total), (after, last) = curve.points[index], curve.points[min(index + 1, len(at) - 1)]
        risen = 0 if curve.stepped else (last - total).minor * (people - before) // max(after - before, 1)
        assert total.minor + risen == priced(staff, people, book).options[1].total.minor


def test_packages_are_steps_for_a_large_staff_too(made: Made) -> None:
    _, curve = chart(300, 70, made(NAMED, PACKED)).curves
    assert curve.stepped
    assert {26, 61, 86, 121, 146} <= {people for people, _ in curve.points}


@pytest.mark.parametrize("plan", [PACKED, SINGLE, FALLING])
def test_no_curve_has_many_points(made: Made, plan: Plan) -> None:
    _, curve = chart(1_000_000, 7, made(NAMED, plan)).curves
    assert len(curve.points) <= 206


@pytest.mark.parametrize("plan", [FALLING, LEAST_THREE, PACKED])
@pytest.mark.parametrize("staff", range(1, 60, 3))
def test_an_edge_is_where_every_smaller_number_is_cheaper(made: Made, plan: Plan, staff: int) -> None:
    book = made(NAMED, plan)
    totals = [[option.total for option in priced(staff, people, book).options] for people in range(1, staff + 1)]
    is_cheaper = [by_peak < by_staff for by_staff, by_peak in totals]
    first_dearer = is_cheaper.index(False) if False in is_cheaper else staff
    once = 0 < first_dearer < staff and True not in is_cheaper[first_dearer:]
    assert chart(staff, 1, book).edge == (first_dearer if once else None)


def test_where_costs_fall_each_cheaper_place_is_tinted_and_no_edge_is_drawn(wording, made: Made) -> None:
    shown = chart(20, 8, made(NAMED, FALLING))
    picture = drawn(shown, wording, "en", "ltr")
    assert shown.marked == (1, 8, 20)
    assert not elements(picture, "line", "edge")
    assert "up to" not in picture
    tints = [places(tint) for tint in elements(picture, "polygon", "cheaper")]
    level = places(elements(picture, "polyline", "named")[0])[0][1]
    assert len(tints) == 3
    for tint in tints:
        assert tint[0][1] == tint[-1][1] == level
        assert all(y > level for _, y in tint[1:-1])
    assert all(before[-1][0] <= after[0][0] for before, after in pairwise(tints))


def test_one_tint_ends_where_the_curves_meet(wording) -> None:
    picture = drawn(chart(20, 1), wording, "en", "ltr")
    (tint,) = elements(picture, "polygon", "cheaper")
    (edge,) = elements(picture, "line", "edge")
    assert number(edge, "x1") < places(tint)[-1][0] < number(edge, "x1") + 5


def test_nothing_is_tinted_where_no_number_is_cheaper(wording) -> None:
    assert not elements(drawn(chart(1, 1), wording, "en", "ltr"), "polygon", "cheaper")


@pytest.mark.parametrize("staff", [1, 9, 20, 999, 12_345, 1_000_000])
@pytest.mark.parametrize("tag", ["en", "fr", "hi"])
def test_the_numbers_of_people_are_whole_and_apart(wording, tag: str, staff: int) -> None:
    texts = elements(drawn(chart(staff, 1), wording, tag, "ltr"), "text", "muted")
    line = [text for text in texts if number(text, "y") == 232]
    ahead = {"start": 0.0, "middle": 0.5, "end": 1.0}
    spans = []
    for text in line:
        width = 0.62 * 12 * len(str(text.text))
        begin = number(text, "x") - ahead[str(text.get("text-anchor"))] * width
        spans.append((begin, begin + width))
    assert len(spans) >= 2
    assert spans[-1][1] <= 360
    assert all(before[1] < after[0] for before, after in pairwise(spans))


def test_for_one_person_each_plan_is_a_line(wording) -> None:
    for curve in elements(drawn(chart(1, 1), wording, "en", "ltr"), "polyline", "curve"):
        (begin, y), (end, same) = places(curve)
        assert end - begin > 200
        assert y == same


@pytest.mark.parametrize("each", [1, 2, 4, 10])
def test_plans_that_count_the_same_differ_in_their_dashes(wording, made: Made, each: int) -> None:
    rising = [("peak", "graduated", f'tiers = [{{ unit_price = "{16 + place}.00" }}]') for place in range(each)]
    flat = [("staff", "graduated", f'tiers = [{{ unit_price = "{10 + place}.00" }}]') for place in range(each)]
    shown = chart(20, 5, made(*flat, *rising))
    picture = drawn(shown, wording, "en", "ltr")
    dashes = [curve.get("stroke-dasharray") for curve in elements(picture, "polyline", "curve")]
    assert len(set(dashes)) == len(dashes) == 2 * each
    named = [curve.plan for curve in shown.named]
    assert named == ([curve.plan for curve in shown.curves] if each <= 2 else [f"plan-{each}", f"plan-{each + 1}"])
    assert len(elements(picture, "text", "name")) == len(named)


def test_of_many_plans_the_one_that_is_taken_is_named(made: Made) -> None:
    same = [("peak", "graduated", 'tiers = [{ unit_price = "16.00" }]')] * 4
    shown = chart(4, 3, made(*same, NAMED))
    assert shown.plan == "plan-4"
    assert [curve.plan for curve in shown.named] == ["plan-0", "plan-1", "plan-4"]


@pytest.mark.parametrize("counts", ["staff", "peak"])
def test_no_name_is_over_another_or_over_the_title_of_the_axis(wording, made: Made, counts: str) -> None:
    same = [(counts, "graduated", f'tiers = [{{ unit_price = "10.0{place}" }}]') for place in range(4)]
    texts = elements(drawn(chart(20, 5, made(*same)), wording, "en", "ltr"), "text", "name")
    heights = sorted([14.0, *(number(text, "y") for text in texts)])
    assert len(heights) == 5
    assert all(after - before >= 15 for before, after in pairwise(heights))


async def test_the_tint_is_not_printed(wording, made: Made) -> None:
    tinted = drawn(chart(20, 8, made(NAMED, FALLING)), wording, "en", "ltr")
    plain = re.sub("<polygon [^>]*>", "", tinted)
    assert plain != tinted
    async with Press() as press:
        assert await press.print(job.picture(tinted, "ltr")) == await press.print(job.picture(plain, "ltr"))
    style = files("seatwise.bot.channels.web.pages").joinpath("quote.css").read_text()
    assert ".chart .cheaper {\n    display: none;" in style.partition("@media print")[2]


def test_the_largest_staff_is_drawn_too(wording) -> None:
    asked = QuoteRequest(on=ON, staff=1_000_000, schedule=Together())
    picture = drawn(chart_of(quote(asked, BOOK), BOOK.version_on(ON)), wording, "en", "ltr")
    assert len(picture) < 20_000
    assert "1,000,000" in picture


@pytest.mark.parametrize("peak", [1, 400_000, 600_000, 1_000_000])
def test_the_longest_words_stay_in_the_picture(wording, peak: int) -> None:
    for text in elements(drawn(chart(1_000_000, peak), wording, "en", "ltr"), "text", "ink"):
        width = 0.62 * 12 * len(str(text.text))
        begin = number(text, "x") - (width if text.get("text-anchor") == "end" else 0)
        assert begin >= 0
        assert begin + width <= 360


def test_a_book_of_one_plan_has_a_chart_of_one_line(wording, one_plan) -> None:
    book = one_plan("Per <seat> & year")
    asked = QuoteRequest(on=ON, staff=3, schedule=Together())
    picture = drawn(chart_of(quote(asked, book), book.version_on(ON)), wording, "en", "ltr")
    assert picture.count("<polyline") == 1
    assert "Per &lt;seat&gt; &amp; year" in picture
    assert "JPY a year" in picture
