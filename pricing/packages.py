"""The cheapest combination of packages, exactly (price-book.md, Meaning).

What is best is decided by cost, then seats bought, then the number of packages, then the quantities, largest size
first. All of it adds up from package to package, so it is written as the digits of one integer, a package's *weight*:
the best combination is the one whose weights have the least sum, and its quantities can be read from that sum.

Two ways to find it:

*By residue.* Let the base be the package with the least weight for a seat, s its size. Of any s packages some add up
to a multiple of s, and as many base packages as hold the same seats weigh less: what is bought beside base packages is
a shortest path among the remainders modulo s. One table serves every number of seats. It may ask for a negative number
of base packages where there are few seats and the other packages are nearly as cheap; then
*by halves*: a combination is twice a half of it and at most one more of each package, so the best combinations near n
follow from those near n/2.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import gcd

_LEAST_BLOCK = 1024
_MOST_BLOCK = 8192
_SEATS = 32
_HALF = 1 << _SEATS - 1


class Packages:
    """The packages of one plan: (size, price in minor units), sizes different; up to `most_seats` are ever needed."""

    def __init__(self, offers: Sequence[tuple[int, int]], most_seats: int) -> None:
        self.sizes = tuple(size for size, _ in offers)
        self.prices = tuple(price for _, price in offers)
        self._digit = max(24, most_seats.bit_length() + 4)
        self._ranks = [sorted(self.sizes).index(size) for size in self.sizes]
        low = self._digit * len(offers)
        self._weights = tuple(
            ((((price << self._digit) + size << self._digit) + 1) << low) - (1 << self._digit * rank)
            for (size, price), rank in zip(offers, self._ranks, strict=True)
        )
        self._cost_shift = low + 2 * self._digit
        self._residues: _Residues | None = None

    def cheapest(self, seats: int) -> list[int]:
        """How many of each package, in the order given, hold at least `seats` (from 1)."""
        quantities = -self._weight(seats) % (1 << self._digit * len(self.sizes))
        mask = (1 << self._digit) - 1
        return [quantities >> self._digit * rank & mask for rank in self._ranks]

    def cost(self, seats: int) -> int:
        """What the cheapest combination costs, in minor units."""
        return self._weight(seats) >> self._cost_shift

    def most(self, budget: int, limit: int) -> int:
        """The largest number of seats, at most `limit`, that costs at most `budget`; 0 if even one seat costs more.

        Costs never fall as seats rise. Base packages alone hold `sure` seats, and nothing is cheaper for a seat.
        """
        if budget < 0:
            return 0
        residues = self._table()
        size, price = residues.size, self.prices[self.sizes.index(residues.size)]
        if price == 0:
            return limit
        sure = min(limit, budget // price * size)
        over = min(limit, budget * size // price) + 1
        while over - sure > 1:
            middle = (sure + over) // 2
            if self.cost(middle) <= budget:
                sure = middle
            else:
                over = middle
        return sure

    def _weight(self, seats: int) -> int:
        found = self._table().least(seats)
        if found is not None:
            return found
        width = min(max(_LEAST_BLOCK, 1 << seats.bit_length() - 1), _MOST_BLOCK)
        first = seats - seats % width
        return _by_halves(self.sizes, self._weights, first, width)[seats - first]

    def _table(self) -> "_Residues":
        if self._residues is None:
            self._residues = _Residues(self.sizes, self._weights)
        return self._residues


class _Residues:
    """For each remainder of seats what they weigh beyond base packages, times `size`, and from how many seats it holds.

    Both add up, so they too are the digits of one integer: excess, then least seats.
    """

    def __init__(self, sizes: Sequence[int], weights: Sequence[int]) -> None:
        base = 0
        for index in range(1, len(sizes)):
            if weights[index] * sizes[base] < weights[base] * sizes[index]:
                base = index
        self.size, self.weight = sizes[base], weights[base]
        self._covers = self._at_least(self._exactly(sizes, weights))

    def least(self, seats: int) -> int | None:
        """The least weight that holds `seats`, None where it would take a negative number of base packages."""
        excess, least_seats = self._covers[seats % self.size]
        return (seats * self.weight + excess) // self.size if seats >= least_seats else None

    def _exactly(self, sizes: Sequence[int], weights: Sequence[int]) -> list[int]:
        """For each remainder, the least excess of other packages that fill it exactly, and how many seats they have."""
        never = max(weights) * self.size * self.size << _SEATS
        best = [0] + [never] * (self.size - 1)
        for size, weight in zip(sizes, weights, strict=True):
            if size != self.size:
                _add_package(best, size, ((weight * self.size - self.weight * size) << _SEATS) + size)
        return best

    def _at_least(self, best: list[int]) -> list[tuple[int, int]]:
        """The same for at least so many seats: exactly so many, or the best of one more."""
        one_more = (self.weight << _SEATS) - 1
        for seats in range(2 * self.size - 2, -1, -1):
            best[seats % self.size] = min(best[seats % self.size], best[(seats + 1) % self.size] + one_more)
        excesses = [(cover + _HALF) >> _SEATS for cover in best]
        return [(excess, cover - (excess << _SEATS)) for excess, cover in zip(excesses, best, strict=True)]


def _add_package(best: list[int], size: int, excess: int) -> None:
    """Let the remainders also be reached by this package, again and again, on each circle that it goes round."""
    length = len(best) // gcd(size, len(best))
    for start in range(len(best) // length):
        circle = [(start + times * size) % len(best) for times in range(length)]
        costs = [best[remainder] for remainder in circle]
        first = costs.index(min(costs))
        so_far = costs[first]
        for remainder in circle[first:] + circle[:first]:
            so_far = best[remainder] = min(so_far + excess, best[remainder])


@lru_cache(maxsize=8)
def _by_halves(sizes: tuple[int, ...], weights: tuple[int, ...], first: int, width: int) -> list[int]:
    """The least weights that hold `first` seats and each of the next, `width` in all."""
    exact = _exactly(sizes, weights, first, first + width + max(sizes) - 2)
    for index in range(len(exact) - 2, -1, -1):
        exact[index] = min(exact[index], exact[index + 1])
    return exact[:width]


def _exactly(sizes: Sequence[int], weights: Sequence[int], first: int, last: int) -> list[int]:
    """The least weights of exactly `first` … `last` seats, a huge number where no combination has so many."""
    if last == 0:
        return [0]
    low = max(0, first - sum(sizes))
    halves = _exactly(sizes, weights, (low + 1) // 2, last // 2)
    best = [max(weights) * (last + 1)] * (last - low + 1)
    best[low % 2 :: 2] = [2 * weight for weight in halves]
    for size, weight in zip(sizes, weights, strict=True):
        best[size:] = [
            with_none if with_none < (with_one := less + weight) else with_one
            for with_none, less in zip(best[size:], best, strict=False)
        ]
    return best[first - low :]
