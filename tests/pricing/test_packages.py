import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatwise.pricing.packages import Packages

Offers = list[tuple[int, int]]
MOST = 1_000_000
TOP = 120


@st.composite
def offers(draw: st.DrawFn) -> Offers:
    """Prices at random, or nearly in proportion to the size, where few packages are not as good as many."""
    sizes = sorted(draw(st.sets(st.integers(1, 25), min_size=1, max_size=6)), key=str)
    a_seat = draw(st.sampled_from([0, 7, 100]))
    return [(size, a_seat * size + draw(st.integers(0, 30))) for size in sizes]


def best_by_trying(told: Offers, top: int) -> list[tuple[int, ...]]:
    """For each number of seats up to `top` the quantities, by the order of preference as it is written down."""
    by_size = sorted(told, reverse=True)
    exact: dict[int, tuple[int, ...]] = {0: (0, 0, 0, *[0] * len(told))}
    for seats in range(1, top + max(size for size, _ in told)):
        ways = [one_more(exact[seats - size], size, price, by_size) for size, price in told if seats - size in exact]
        if ways:
            exact[seats] = min(ways)
    best = [min(way for bought, way in exact.items() if bought >= seats) for seats in range(1, top + 1)]
    return [tuple(-way[3 + by_size.index(offer)] for offer in told) for way in best]


def one_more(way: tuple[int, ...], size: int, price: int, by_size: Offers) -> tuple[int, ...]:
    cost, seats, count, *less = way
    less[by_size.index((size, price))] -= 1
    return (cost + price, seats + size, count + 1, *less)


def cost(told: Offers, quantities: list[int]) -> int:
    return sum(price * quantity for (_, price), quantity in zip(told, quantities, strict=True))


@given(offers())
@settings(deadline=None)
def test_the_cheapest_combination_is_what_trying_all_finds(told: Offers) -> None:
    packages = Packages(told, MOST)
    assert [tuple(packages.cheapest(seats)) for seats in range(1, TOP + 1)] == best_by_trying(told, TOP)


@given(offers(), st.integers(1, MOST))
@settings(deadline=None)
def test_a_package_total_never_falls_and_its_packages_hold_the_seats(told: Offers, seats: int) -> None:
    packages = Packages(told, MOST)
    assert packages.cost(seats) <= packages.cost(seats + 1)
    bought = packages.cheapest(seats)
    assert cost(told, bought) == packages.cost(seats)
    assert seats <= sum(size * quantity for (size, _), quantity in zip(told, bought, strict=True))


@given(offers(), st.integers(-1, 3000), st.integers(1, TOP))
@settings(deadline=None)
def test_the_most_seats_within_a_budget_are_what_trying_all_finds(told: Offers, budget: int, limit: int) -> None:
    packages = Packages(told, MOST)
    within = [seats for seats in range(1, limit + 1) if packages.cost(seats) <= budget]
    assert packages.most(budget, limit) == max(within, default=0)


@pytest.mark.parametrize(
    ("told", "seats", "bought"),
    [
        ([(3, 9000), (10, 26000)], 1, [1, 0]),
        ([(3, 9000), (10, 26000)], 9, [0, 1]),
        ([(5, 10), (3, 6)], 15, [3, 0]),
        ([(5, 10), (3, 6)], 14, [1, 3]),
        ([(2, 5), (3, 5)], 2, [1, 0]),
        ([(1, 1), (2, 2), (3, 3)], 4, [1, 0, 1]),
        ([(5, 0), (3, 0)], 7, [1, 1]),
        ([(1000, 1000), (999, 999)], 500_001, [0, 501]),
    ],
)
def test_on_equal_cost_fewest_seats_then_fewest_packages_then_largest_first(
    told: Offers, seats: int, bought: list[int]
) -> None:
    assert Packages(told, MOST).cheapest(seats) == bought


LARGE_AND_NEARLY_AS_CHEAP = [(size, 100 * size - size // 10) for size in (901, 914, 917, 929, 944, 947, 961, 986, 991)]
WIDELY_SPREAD = [(size, 100 * size - size * size // 50) for size in (1, 2, 5, 10, 25, 50, 100, 250, 500, 1000)]


@pytest.mark.parametrize("told", [LARGE_AND_NEARLY_AS_CHEAP, WIDELY_SPREAD])
def test_many_seats_cost_what_filling_a_table_seat_by_seat_gives(told: Offers) -> None:
    least = [0]
    for seats in range(1, 40_000):
        least.append(min(least[max(seats - size, 0)] + price for size, price in told))
    packages = Packages(told, MOST)
    assert [packages.cost(seats) for seats in range(1, 40_000, 37)] == least[1::37]


def test_a_million_seats_and_more_are_bought_exactly() -> None:
    assert Packages([(1, 3), (7, 20)], 10**12).cheapest(10**12) == [1, 10**12 // 7]
