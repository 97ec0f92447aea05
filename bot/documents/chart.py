"""What the chart of a quote shows: each plan's cost against the number at work at once. No drawing yet."""

from collections.abc import Iterator

from seatwise.bot.dialogue.plans import plan_names
from seatwise.bot.dialogue.screen import Argument
from seatwise.pricing import Money, Plan, Quote, Version
from seatwise.pricing.plan import Counts, Package
from seatwise.pricing.price_book import BillingPeriod
from seatwise.pricing.value import value

_ALL_SHOWN = 60
"""Up to this staff each number of people has its own point; above it, as many points are spread evenly."""


@value
class Curve:
    """What one plan costs for each number of people at work at once, fewest first, the last being the whole staff.

    `stepped`: it costs the same between two points, and changes at once.
    """

    plan: str
    counts: Counts
    name: Argument
    stepped: bool
    points: tuple[tuple[int, Money], ...]


@value
class Chart:
    """The plans' curves, and where this customer stands: `people` at once cost `total`.

    `edge` is the most people at once up to which the plan that counts them is cheaper than the one that counts the
    staff; None where there is no such pair, or no such place between one and the whole staff.
    """

    curves: tuple[Curve, ...]
    staff: int
    people: int
    total: Money
    edge: int | None
    period: BillingPeriod

    def at(self, people: int) -> tuple[Money, ...]:
        """What each plan costs for so many at once; they must be one of the points."""
        return tuple(dict(curve.points)[people] for curve in self.curves)

    @property
    def marked(self) -> tuple[int, ...]:
        """The numbers worth a row of a table: one, the customer's, where the cheaper plan changes, all."""
        edges = () if self.edge is None else (self.edge, self.edge + 1)
        return tuple(sorted({1, self.people, *edges, self.staff}))


def chart_of(quote: Quote, version: Version) -> Chart:
    """The chart of a quote; `version` is the price book's version that it rests on."""
    names = plan_names(version)
    edge = quote.break_even.largest_peak_for_concurrent if quote.break_even else 0
    shown = tuple(sorted(_shown(quote, version, edge)))
    return Chart(
        curves=tuple(_curve(plan, names[plan.id], quote.staff, shown) for plan in version.plans),
        staff=quote.staff,
        people=quote.peak.people,
        total=quote.option(quote.recommended).total,
        edge=edge if 0 < edge < quote.staff else None,
        period=quote.price_book.billing_period,
    )


def _shown(quote: Quote, version: Version, edge: int) -> set[int]:
    staff = quote.staff
    if staff <= _ALL_SHOWN:
        return set(range(1, staff + 1))
    spread = {1 + (staff - 1) * step // _ALL_SHOWN for step in range(_ALL_SHOWN + 1)}
    wanted = {*spread, quote.peak.people, edge, edge + 1, *_tier_edges(version)}
    return {people for people in wanted if 1 <= people <= staff}


def _tier_edges(version: Version) -> Iterator[int]:
    """The last seat of a tier and the one after it: between them a price may fall."""
    for plan in version.plans:
        for tier in () if isinstance(plan, Package) else plan.tiers:
            if tier.up_to is not None:
                yield from (tier.up_to, tier.up_to + 1)


def _curve(plan: Plan, name: Argument, staff: int, shown: tuple[int, ...]) -> Curve:
    def total(needed: int) -> Money:
        first, *others = plan.lines(plan.seats(needed))
        return sum((line.amount for line in others), start=first.amount)

    if plan.counts == "staff":
        flat = total(staff)
        points = tuple((people, flat) for people in shown)
    else:
        points = tuple((people, total(people)) for people in shown)
    return Curve(plan.id, plan.counts, name, isinstance(plan, Package) and staff <= _ALL_SHOWN, points)
