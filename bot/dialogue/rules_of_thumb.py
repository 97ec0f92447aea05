"""Up to which peak the plan that counts it is cheaper, computed from the price book (facts.md, Rules of thumb)."""

from collections.abc import Iterable
from datetime import date

from seatwise.bot.dialogue.plans import plan_names, price
from seatwise.bot.dialogue.prices import Prices
from seatwise.bot.dialogue.screen import Align, Argument, Block, Column, Table, Text
from seatwise.pricing.price_book import PriceBook, Version
from seatwise.pricing.quote import quote
from seatwise.pricing.refused import NoPriceOnDate
from seatwise.pricing.request import QuoteRequest
from seatwise.pricing.schedule import Peak

_EXAMPLE_SIZES = (10, 20, 50, 100)


def rules_of_thumb(prices: Prices) -> Iterable[Block]:
    """A row for some sizes of team, and for this visitor's; nothing where the book has no such pair of plans."""
    version = version_now(prices)
    if version is None or version.only_pair is None:
        return
    own = () if prices.facts.staff is None else (prices.facts.staff,)
    sizes = sorted({*_EXAMPLE_SIZES, *own})
    by_staff, by_peak = (plan_names(version)[plan.id] for plan in version.only_pair)
    rows = [(size, *_edge(size, prices.on, prices.book)) for size in sizes]
    names: dict[str, Argument] = {"by_staff": by_staff, "by_peak": by_peak}
    yield Table(
        Text("table-break-even", {"plan": by_peak}),
        (
            Column(Text("column-staff"), Align.END),
            Column(Text("column-by-staff", {"plan": by_staff}), Align.END),
            Column(Text("column-largest-peak"), Align.END),
        ),
        tuple((size, total, largest or Text("cell-never")) for size, total, largest in rows),
        lines=tuple(
            Text("line-break-even", {**names, "staff": size, "price": total, "peak": largest})
            for size, total, largest in rows
        ),
    )


def _edge(staff: int, on: date, book: PriceBook) -> tuple[Text, int]:
    """What the plan that counts staff costs, and the largest peak at which the other is cheaper."""
    priced = quote(QuoteRequest(on=on, staff=staff, schedule=Peak(peak=1)), book)
    total = next(option.total for option in priced.options if option.counts == "staff")
    largest = priced.break_even.largest_peak_for_concurrent if priced.break_even else 0
    return price(total, book.billing_period), largest


def version_now(prices: Prices) -> Version | None:
    """The price book's version that holds on the day, if any."""
    try:
        return prices.book.version_on(prices.on)
    except NoPriceOnDate:
        return None
