"""Figures in rows: the options of a quote with their tier lines, and the price list itself."""

from collections.abc import Iterable

from seatwise.bot.dialogue.plans import PACKAGE, Names, plan_names
from seatwise.bot.dialogue.screen import About, Align, Argument, Column, Literal, Table, Text
from seatwise.pricing.money import Money
from seatwise.pricing.plan import Package, Plan
from seatwise.pricing.price_book import PriceBook, Version
from seatwise.pricing.quote import Option, Quote

EMPTY = Literal("")
_BASE = "line-base"

_OPTIONS = {"month": "table-options-month", "year": "table-options-year"}
_OPTION_COLUMNS = (
    Column(Text("column-option"), Align.START),
    Column(Text("column-quantity"), Align.END),
    Column(Text("column-each"), Align.END),
    Column(Text("column-amount"), Align.END),
)
_PRICES = {"month": "table-prices-month", "year": "table-prices-year"}


def figure_columns(labels: Iterable[Argument]) -> tuple[Column, ...]:
    """Columns of what a row is of, and of its figures."""
    return tuple(Column(label, Align.END if place else Align.START) for place, label in enumerate(labels))


def options_table(quote: Quote, names: Names) -> Table:
    """Each option's lines and its total, in the book's order."""
    rows = [row for option in quote.options for row in _option_rows(option, names[option.plan])]
    return Table(
        Text(_OPTIONS[quote.price_book.billing_period]),
        _OPTION_COLUMNS,
        tuple(rows),
        lines=tuple(map(_line, rows)),
        about=About.FIGURES,
    )


def _option_rows(option: Option, name: Argument) -> Iterable[tuple[Argument, ...]]:
    for line in option.lines:
        yield (tier_label(name, line.tier), line.quantity, line.unit_price, line.amount)
    yield (Text("line-total", {"plan": name}), option.seats, EMPTY, option.total)


def _line(row: tuple[Argument, ...]) -> Text:
    """The row where there are no columns."""
    label, quantity, each, amount = row
    if each is EMPTY:
        return Text("table-line", {"label": label, "figures": amount})
    return Text("line-sum", {"label": label, "quantity": quantity, "each": each, "amount": amount})


def tier_label(plan: Argument, tier: str) -> Text:
    """A line's name: `1-10`, `11+`, `base` or `pack-5` of the contract, with its plan."""
    if tier == "base":
        return Text(_BASE, {"plan": plan})
    if tier.startswith(PACKAGE):
        return Text("line-pack", {"plan": plan, "size": int(tier.removeprefix(PACKAGE))})
    if tier.endswith("+"):
        return Text("line-tier-open", {"plan": plan, "first": int(tier.removesuffix("+"))})
    first, last = map(int, tier.split("-"))
    return Text("line-tier", {"plan": plan, "first": first, "last": last})


def price_list(book: PriceBook, version: Version) -> Table:
    """What one licence costs in each tier, as the price book says."""
    names = plan_names(version)
    rows = [row for plan in version.plans for row in _plan_rows(plan, names[plan.id])]
    return Table(
        Text(_PRICES[book.billing_period]),
        (Column(Text("column-option"), Align.START), Column(Text("column-each"), Align.END)),
        tuple(rows),
        lines=tuple(_price_line(label, price) for label, price in rows),
    )


def _price_line(label: Text, price: Money) -> Text:
    if label.id == _BASE:
        return Text("table-line", {"label": label, "figures": price})
    return Text("line-price", {"label": label, "each": price})


def _plan_rows(plan: Plan, name: Argument) -> Iterable[tuple[Text, Money]]:
    if plan.base_fee:
        yield (tier_label(name, "base"), plan.base_fee)
    if isinstance(plan, Package):
        for package in plan.packages:
            yield (tier_label(name, f"{PACKAGE}{package.size}"), package.price)
        return
    first = 1
    for tier in plan.tiers:
        yield (tier_label(name, f"{first}+" if tier.up_to is None else f"{first}-{tier.up_to}"), tier.unit_price)
        first = (tier.up_to or first) + 1
