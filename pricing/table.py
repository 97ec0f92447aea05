"""A quote for a person at a terminal."""

from typing import Final, TextIO

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from seatwise.pricing.peak import Basis
from seatwise.pricing.quote import Option, Quote

_BASIS: Final[dict[Basis, str]] = {
    "together": "all work together",
    "stated": "as stated",
    "largest_shift": "the largest shift",
    "neighbours": "two shifts in the handover",
    "timeline": "by the shifts' times",
}


def print_table(quote: Quote, out: TextIO) -> None:
    """Lay out the options, the recommendation and the break-even."""
    console = Console(file=out, markup=False, highlight=False, emoji=False, soft_wrap=True)
    console.print(f"{_priced_by(quote)}\n{_peak(quote)}")
    console.print(_options(quote))
    for line in (_recommendation(quote), *_break_even(quote)):
        console.print(line)


def _priced_by(quote: Quote) -> str:
    return f"Price book {quote.price_book.id}, version {quote.price_book.version}, on {quote.on}"


def _peak(quote: Quote) -> str:
    at = quote.peak.at
    first = f", first on {at.day} {at.time} {at.time_zone}" if at else ""
    capped = ", cut down to the staff" if quote.peak.capped else ""
    return f"Staff {quote.staff}, at most {quote.peak.people} at once ({_BASIS[quote.peak.basis]}{first}{capped})"


def _options(quote: Quote) -> Table:
    table = Table(box=SIMPLE, pad_edge=False)
    for heading in ("plan", "tier"):
        table.add_column(heading)
    for heading in ("quantity", "unit price", quote.price_book.currency):
        table.add_column(heading, justify="right")
    for option in quote.options:
        _add_option(table, option)
    return table


def _add_option(table: Table, option: Option) -> None:
    for index, line in enumerate(option.lines):
        plan = option.plan if index == 0 else ""
        table.add_row(plan, line.tier, str(line.quantity), str(line.unit_price), str(line.amount))
    seats = f"{option.seats} seat{'s' if option.seats > 1 else ''}"
    table.add_row("", "", seats, "total", str(option.total), end_section=True)


def _recommendation(quote: Quote) -> str:
    saving, currency, period = quote.saving, quote.price_book.currency, quote.price_book.billing_period
    if quote.tie and not saving.amount:
        return f"Recommended: {quote.recommended}. All cost the same."
    yearly = "" if period == "year" else f", {saving.per_year} a year"
    return (
        f"Recommended: {quote.recommended}. Saves {saving.amount} {currency} a {period}{yearly} ({saving.percent} %)."
    )


def _break_even(quote: Quote) -> list[str]:
    edges = quote.break_even
    if edges is None:
        return []
    staff = edges.largest_staff_for_named
    return [
        f"With this staff, paying by peak is cheaper up to {edges.largest_peak_for_concurrent} at once.",
        "With this peak, paying by staff costs no more " + ("up to any staff." if staff is None else f"up to {staff}."),
    ]
