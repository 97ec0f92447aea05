from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.pricing import (
    Money,
    NoPriceOnDate,
    PriceBook,
    Quote,
    QuoteRequest,
    Together,
    UnknownPriceBook,
    percent,
    quote,
)

Price = Callable[..., Quote]
FLAT = 'scheme = "graduated"\ntiers = [{ unit_price = "PRICE" }]'


def flat(plan: str, counts: str, price: str) -> str:
    return f'id = "{plan}"\ncounts = "{counts}"\n' + FLAT.replace("PRICE", price)


def test_twenty_managers_three_at_once_pay_105_instead_of_180(price: Price) -> None:
    answer = price({"kind": "peak", "peak": 3})
    assert [str(option.total) for option in answer.options] == ["180.00", "105.00"]
    assert (answer.recommended, answer.tie) == ("concurrent", False)
    assert str(answer.option("named").total) == "180.00"


def test_the_saving_is_given_a_month_a_year_and_in_percent(price: Price) -> None:
    saving = price({"kind": "peak", "peak": 3}).saving
    assert (str(saving.amount), str(saving.per_year), str(saving.percent)) == ("75.00", "900.00", "41.7")


def test_a_yearly_book_saves_once_a_year(book_of: Callable[..., PriceBook]) -> None:
    book = book_of(flat("n", "staff", "10"), flat("c", "peak", "3"), period="year")
    saving = quote(QuoteRequest(staff=2, schedule=Together()), book).saving
    assert saving.amount == saving.per_year == Money.of("14", "USD")


@pytest.mark.parametrize(
    ("plans", "recommended", "tie"),
    [
        ([("c", "peak", "5"), ("n", "staff", "5")], "n", True),
        ([("c", "peak", "5"), ("d", "peak", "5")], "c", True),
        ([("a", "staff", "5"), ("b", "staff", "5"), ("c", "peak", "9")], "a", True),
        ([("a", "staff", "5"), ("b", "staff", "9"), ("c", "peak", "9")], "a", False),
        ([("a", "staff", "5")], "a", False),
    ],
)
def test_on_equal_totals_the_plan_that_counts_staff_is_recommended_then_the_books_order(
    book_of: Callable[..., PriceBook], plans: list[tuple[str, str, str]], recommended: str, tie: bool
) -> None:
    answer = quote(QuoteRequest(staff=3, schedule=Together()), book_of(*[flat(*plan) for plan in plans]))
    assert (answer.recommended, answer.tie) == (recommended, tie)
    assert [option.plan for option in answer.options] == [plan for plan, _, _ in plans]


def test_one_plan_alone_saves_nothing(book_of: Callable[..., PriceBook]) -> None:
    saving = quote(QuoteRequest(staff=3, schedule=Together()), book_of(flat("a", "staff", "5"))).saving
    assert (str(saving.amount), str(saving.per_year), str(saving.percent)) == ("0.00", "0.00", "0.0")


def test_all_free_is_no_percent(book_of: Callable[..., PriceBook]) -> None:
    free = book_of(flat("a", "staff", "0"), flat("b", "peak", "0"))
    assert str(quote(QuoteRequest(staff=3, schedule=Together()), free).saving.percent) == "0.0"


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_percent_is_rounded_half_to_even(part: int, whole: int) -> None:
    part = min(part, whole)
    exactly = Decimal(100 * part) / Decimal(whole)
    assert percent(part, whole) == exactly.quantize(Decimal("0.1"), ROUND_HALF_EVEN)


@pytest.mark.parametrize(("part", "expected"), [(5, "0.2"), (15, "0.8"), (25, "1.2"), (35, "1.8"), (2000, "100.0")])
def test_a_half_goes_to_the_even_neighbour(part: int, expected: str) -> None:
    assert str(percent(part, 2000)) == expected


@pytest.mark.parametrize(
    ("currency", "unit_price", "total"), [("JPY", "1200", "3600"), ("KWD", "2.5", "7.500"), ("USD", "0.1", "0.30")]
)
def test_amounts_have_the_currencys_decimals(
    book_of: Callable[..., PriceBook], currency: str, unit_price: str, total: str
) -> None:
    book = book_of(flat("a", "staff", unit_price), currency=currency)
    assert str(quote(QuoteRequest(staff=3, schedule=Together()), book).options[0].total) == total


def test_lines_add_up_to_the_total(price: Price) -> None:
    for option in price({"kind": "together"}, staff=37).options:
        assert sum(line.amount.minor for line in option.lines) == option.total.minor
        assert all(line.unit_price * line.quantity == line.amount for line in option.lines)


def test_another_books_request_is_refused(chat2desk: PriceBook) -> None:
    with pytest.raises(UnknownPriceBook):
        quote(QuoteRequest(price_book="other", staff=3, schedule=Together()), chat2desk)


def test_before_the_first_version_there_is_no_price(chat2desk: PriceBook) -> None:
    with pytest.raises(NoPriceOnDate) as refused:
        quote(QuoteRequest(on=date(2023, 5, 31), staff=3, schedule=Together()), chat2desk)
    assert (refused.value.code, refused.value.field, refused.value.first) == (
        "no_price_on_date",
        "on",
        date(2023, 6, 1),
    )
