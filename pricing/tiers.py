"""Spans of seats with a unit price each, and the two ways to price by them (price-book.md, Meaning)."""

from collections.abc import Sequence

from seatwise.pricing.line import Line
from seatwise.pricing.money import Money
from seatwise.pricing.value import value


@value
class Tier:
    """The seats `first` to `last` (None: without end) of a plan.

    While the number of seats falls in it, the total is `paid` (minor units) and a unit price for each seat beyond the
    first `counted`.
    """

    label: str
    first: int
    last: int | None
    unit_price: Money
    paid: int
    counted: int

    def line(self, quantity: int) -> Line:
        return Line(self.label, quantity, self.unit_price, self.unit_price * quantity)


Spans = Sequence[tuple[int | None, Money]]
"""(up_to, unit price), rising, the last one open."""


def graduated_tiers(spans: Spans) -> tuple[Tier, ...]:
    """Each seat costs what its own tier says, so the full tiers below are paid already."""
    tiers: list[Tier] = []
    first, paid = 1, 0
    for up_to, unit_price in spans:
        tiers.append(Tier(_label(first, up_to), first, up_to, unit_price, paid, counted=first - 1))
        if up_to is not None:
            paid += unit_price.minor * (up_to - first + 1)
            first = up_to + 1
    return tuple(tiers)


def volume_tiers(spans: Spans) -> tuple[Tier, ...]:
    """All seats cost the price of the tier that their number falls in."""
    firsts = [1, *(up_to + 1 for up_to, _ in spans if up_to is not None)]
    return tuple(
        Tier(_label(first, up_to), first, up_to, unit_price, paid=0, counted=0)
        for first, (up_to, unit_price) in zip(firsts, spans, strict=True)
    )


def graduated_lines(tiers: Sequence[Tier], seats: int) -> list[Line]:
    """A line for each tier used, lowest first."""
    lines: list[Line] = []
    for tier in tiers:
        if tier.last is None or seats <= tier.last:
            lines.append(tier.line(seats - tier.counted))
            break
        lines.append(tier.line(tier.last - tier.counted))
    return lines


def volume_lines(tiers: Sequence[Tier], seats: int) -> list[Line]:
    """One line."""
    return [next(tier for tier in tiers if tier.last is None or seats <= tier.last).line(seats)]


def most_seats(tiers: Sequence[Tier], budget: int, limit: int) -> int:
    """The largest number of seats, 1 … `limit`, whose total is at most `budget` (minor units), or 0.

    Tier by tier from the top, as the total of volume prices falls where a tier begins.
    """
    for tier in reversed(tiers):
        if tier.first <= limit and tier.paid <= budget:
            most = limit if tier.last is None else min(limit, tier.last)
            if tier.unit_price.minor:
                most = min(most, tier.counted + (budget - tier.paid) // tier.unit_price.minor)
            if most >= tier.first:
                return most
    return 0


def _label(first: int, up_to: int | None) -> str:
    return f"{first}+" if up_to is None else f"{first}-{up_to}"
