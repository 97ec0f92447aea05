"""What the chart of a quote shows: each plan's cost against the number at work at once. No drawing yet."""

from collections.abc import Iterator
from itertools import islice

from seatwise.bot.dialogue.plans import plan_names
from seatwise.bot.dialogue.screen import Argument
from seatwise.pricing import Money, Plan, Quote, Version
from seatwise.pricing.plan import Counts, Package
from seatwise.pricing.price_book import BillingPeriod
from seatwise.pricing.value import value

_MOST_TURNS = 200
"""A curve that turns more often has as many points spread evenly instead."""
_MOST_NAMED = 4


@value
class Curve:
    """What one plan costs by the people at work at once: a point wherever that turns, the last being the whole staff.

    `stepped`: it costs the same between two points, and changes at once; else it rises or falls evenly.
    """

    plan: str
    counts: Counts
    name: Argument
    stepped: bool
    points: tuple[tuple[int, Money], ...]

    def at(self, people: int) -> Money:
        """What so many at once cost; they must be one of the points."""
        return dict(self.points)[people]


@value
class Chart:
    """The plans' curves, and where this customer stands: `people` at once cost `total`, by `plan`.

    The plan that counts them is cheaper than the one that counts the staff for 1 … `edge` people at once and not for
    one more; None where there is no such pair, or no such place between one and the whole staff. `marked` are the
    numbers worth a row of a table, which each curve has a point for: one, the customer's, where the cheaper plan
    changes, all.
    """

    curves: tuple[Curve, ...]
    staff: int
    people: int
    plan: str
    total: Money
    edge: int | None
    marked: tuple[int, ...]
    period: BillingPeriod

    def at(self, people: int) -> tuple[Money, ...]:
        """What each plan costs for so many at once; they must be one of those marked."""
        return tuple(curve.at(people) for curve in self.curves)

    def counting(self, counts: Counts) -> tuple[Curve, ...]:
        """The curves of the plans that count this."""
        return tuple(curve for curve in self.curves if curve.counts == counts)

    @property
    def named(self) -> tuple[Curve, ...]:
        """The curves to be named in the drawing: of many, the two cheapest for this customer and the one they take."""
        if len(self.curves) <= _MOST_NAMED:
            return self.curves
        cheapest = sorted(self.curves, key=lambda curve: curve.at(self.people).minor)[:2]
        return tuple(curve for curve in self.curves if curve in cheapest or curve.plan == self.plan)


def chart_of(quote: Quote, version: Version) -> Chart:
    """The chart of a quote; `version` is the price book's version that it rests on."""
    names = plan_names(version)
    edge = _edge(quote, version)
    edges = () if edge is None else (edge, edge + 1)
    marked = {1, quote.peak.people, *edges, quote.staff}
    return Chart(
        curves=tuple(_curve(plan, names[plan.id], quote.staff, marked) for plan in version.plans),
        staff=quote.staff,
        people=quote.peak.people,
        plan=quote.recommended,
        total=quote.option(quote.recommended).total,
        edge=edge,
        marked=tuple(sorted(marked)),
        period=quote.price_book.billing_period,
    )


def _edge(quote: Quote, version: Version) -> int | None:
    """A cost only ever falls after the last seat of a tier, so up to the edge those are the dearest places."""
    pair = version.only_pair
    edge = quote.break_even.largest_peak_for_concurrent if quote.break_even else 0
    if pair is None or not 0 < edge < quote.staff:
        return None
    by_staff, by_peak = pair
    flat = _total(by_staff, quote.staff)
    ends = () if isinstance(by_peak, Package) else (tier.up_to for tier in by_peak.tiers)
    is_cheaper = all(_total(by_peak, end) < flat for end in ends if end is not None and end < edge)
    return edge if is_cheaper else None


def _curve(plan: Plan, name: Argument, staff: int, marked: set[int]) -> Curve:
    if plan.counts == "staff":
        flat = _total(plan, staff)
        points = tuple((people, flat) for people in sorted(marked))
    else:
        points = tuple((people, _total(plan, people)) for people in sorted(marked | _shown(plan, staff)))
    return Curve(plan.id, plan.counts, name, isinstance(plan, Package), points)


def _shown(plan: Plan, staff: int) -> set[int]:
    turns = set(islice(_turns(plan, staff), _MOST_TURNS + 1))
    if len(turns) <= _MOST_TURNS:
        return turns
    return {1 + (staff - 1) * step // _MOST_TURNS for step in range(_MOST_TURNS + 1)}


def _turns(plan: Plan, staff: int) -> Iterator[int]:
    """The numbers of people, 1 … `staff`, at which the cost jumps, or rises by another price from there on."""
    if isinstance(plan, Package):
        people = 1
        while people <= staff:
            yield people
            people = plan.most_needed_within(_total(plan, people).minor, staff) + 1
        return
    ends = (tier.up_to for tier in plan.tiers if tier.up_to is not None)
    yield from (
        people for people in (plan.minimum_seats, *(end + more for end in ends for more in (0, 1))) if people <= staff
    )


def _total(plan: Plan, needed: int) -> Money:
    first, *others = plan.lines(plan.seats(needed))
    return sum((line.amount for line in others), start=first.amount)
