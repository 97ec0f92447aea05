from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.pricing import Money, PriceBook
from seatwise.pricing.tiers import Spans, graduated_lines, graduated_tiers, most_seats, volume_lines, volume_tiers

HEAD = 'id = "p"\ncounts = "staff"\n'


@st.composite
def spans(draw: st.DrawFn) -> Spans:
    tops = sorted(draw(st.sets(st.integers(1, 60), max_size=4)))
    prices = draw(st.lists(st.integers(0, 900), min_size=len(tops) + 1, max_size=len(tops) + 1))
    return [(top, Money(price, "USD")) for top, price in zip([*tops, None], prices, strict=True)]


def price_of_seat(told: Spans, seat: int) -> int:
    return next(price.minor for up_to, price in told if up_to is None or seat <= up_to)


def graduated(told: Spans, seats: int) -> int:
    return sum(line.amount.minor for line in graduated_lines(graduated_tiers(told), seats))


def volume(told: Spans, seats: int) -> int:
    return sum(line.amount.minor for line in volume_lines(volume_tiers(told), seats))


@given(spans(), st.integers(1, 100))
def test_graduated_is_what_adding_seat_by_seat_gives(told: Spans, seats: int) -> None:
    assert graduated(told, seats) == sum(price_of_seat(told, seat) for seat in range(1, seats + 1))


@given(spans(), st.integers(1, 100))
def test_a_graduated_total_never_falls(told: Spans, seats: int) -> None:
    assert graduated(told, seats) <= graduated(told, seats + 1)


@given(spans(), st.integers(1, 100))
def test_volume_prices_every_seat_alike(told: Spans, seats: int) -> None:
    assert volume(told, seats) == seats * price_of_seat(told, seats)


@given(spans(), st.integers(0, 60_000), st.integers(1, 100))
def test_the_most_seats_within_a_budget_are_what_trying_all_finds(told: Spans, budget: int, limit: int) -> None:
    for total, tiers in ((graduated, graduated_tiers(told)), (volume, volume_tiers(told))):
        within = [seats for seats in range(1, limit + 1) if total(told, seats) <= budget]
        assert most_seats(tiers, budget, limit) == max(within, default=0)


@pytest.mark.parametrize(
    ("plan", "needed", "lines"),
    [
        ('scheme = "graduated"\ntiers = [{ unit_price = "5" }]', 3, ["1+ 3 5.00 15.00"]),
        (
            'scheme = "graduated"\ntiers = [{up_to=2, unit_price="5"}, {up_to=3, unit_price="4"}, {unit_price="3"}]',
            5,
            ["1-2 2 5.00 10.00", "3-3 1 4.00 4.00", "4+ 2 3.00 6.00"],
        ),
        ('scheme = "volume"\ntiers = [{ up_to = 2, unit_price = "5" }, { unit_price = "3" }]', 3, ["3+ 3 3.00 9.00"]),
        ('scheme = "volume"\ntiers = [{ up_to = 2, unit_price = "5" }, { unit_price = "3" }]', 2, ["1-2 2 5.00 10.00"]),
        (
            'scheme = "volume"\nbase_fee = "7.50"\nminimum_seats = 4\ntiers = [{ unit_price = "3" }]',
            1,
            ["base 1 7.50 7.50", "1+ 4 3.00 12.00"],
        ),
        ('scheme = "volume"\nbase_fee = "0"\ntiers = [{ unit_price = "0" }]', 1, ["1+ 1 0.00 0.00"]),
        (
            'scheme = "package"\npackages = [{ size = 2, price = "3" }, { size = 5, price = "6" }]',
            7,
            ["pack-2 1 3.00 3.00", "pack-5 1 6.00 6.00"],
        ),
    ],
)
def test_lines_say_tier_quantity_price_and_amount(
    book_of: Callable[..., PriceBook], plan: str, needed: int, lines: list[str]
) -> None:
    priced = book_of(HEAD + plan).versions[0].plans[0]
    shown = [f"{x.tier} {x.quantity} {x.unit_price} {x.amount}" for x in priced.lines(priced.seats(needed))]
    assert shown == lines
