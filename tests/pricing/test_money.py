from decimal import Decimal

import pytest
from babel.numbers import list_currencies
from hypothesis import given
from hypothesis import strategies as st

from seatwise.pricing import Money
from seatwise.pricing.currencies import DECIMALS
from seatwise.pricing.money import AmountInvalid, CurrenciesDiffer


@pytest.mark.parametrize(
    ("text", "currency", "shown"),
    [("105", "USD", "105.00"), ("26000", "JPY", "26000"), ("2.5", "KWD", "2.500"), ("0", "USD", "0.00")],
)
def test_an_amount_is_shown_with_exactly_the_currencys_decimals(text: str, currency: str, shown: str) -> None:
    assert str(Money.of(text, currency)) == shown


@pytest.mark.parametrize(
    "text", ["", ".", "1.", ".5", "-1", "+1", "1e3", "1,0", " 1", "1\n", "١", "NaN", "1.000", "9" * 31]
)
def test_what_is_no_plain_decimal_string_is_no_amount(text: str) -> None:
    with pytest.raises(AmountInvalid):
        Money.of(text, "USD")


def test_yen_have_no_decimals() -> None:
    with pytest.raises(AmountInvalid):
        Money.of("1.0", "JPY")


@given(st.integers(0, 10**30 - 1), st.sampled_from(sorted(DECIMALS)))
def test_an_amount_can_be_read_again_from_its_text(minor: int, currency: str) -> None:
    assert Money.of(str(Money(minor, currency)), currency) == Money(minor, currency)


@given(st.integers(-(10**20), 10**20), st.sampled_from(sorted(DECIMALS)))
def test_text_and_decimal_say_the_same_amount(minor: int, currency: str) -> None:
    assert Money(minor, currency).amount == Decimal(minor).scaleb(-DECIMALS[currency])


def test_amounts_of_two_currencies_are_never_put_together() -> None:
    for together in (Money.__add__, Money.__sub__, Money.__lt__, Money.__le__):
        with pytest.raises(CurrenciesDiffer):
            together(Money(1, "USD"), Money(1, "EUR"))


def test_amounts_add_subtract_multiply_and_compare() -> None:
    one, two = Money.of("1", "USD"), Money.of("2", "USD")
    assert (one + one, two - one, one * 2, one < two, two <= two) == (two, one, two, True, True)


def test_every_currency_is_one_that_cldr_knows_too() -> None:
    assert set(DECIMALS) <= list_currencies()
