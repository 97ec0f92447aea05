""" "And if we hire two a month?": a year of growth, priced month by month; nothing is changed (dialogue.md, 10)."""

from collections.abc import Iterable
from itertools import takewhile

from seatwise.bot.dialogue.plans import Names, option_price, plan_names
from seatwise.bot.dialogue.prices import Prices
from seatwise.bot.dialogue.result import version_of
from seatwise.bot.dialogue.screen import Argument, Block, Joined, Paragraph, Series, Table, Text
from seatwise.bot.dialogue.tables import figure_columns
from seatwise.pricing import Month, Quote, growth


def grown(people: int, prices: Prices) -> Iterable[Block]:
    """Which plan is cheapest with so many people more each month, the day on which that changes, and each month."""
    now = prices.quote
    months = tuple(
        takewhile(lambda month: _plans(month.quote) == _plans(now), growth(now.request, prices.book, people))
    )
    names = plan_names(version_of(now, prices.book))
    turn = next((month for month in months if month.quote.recommended != now.recommended), None)
    stays: dict[str, Argument] = {"people": people, "plan": names[now.recommended]}
    if turn is None:
        yield Paragraph(Text("growth-stays", stays))
    else:
        turns: dict[str, Argument] = {"other": names[turn.quote.recommended], "date": turn.first}
        yield Paragraph(Text("growth-changes", {**stays, **turns}))
    yield _table(months, now, names)


def _table(months: tuple[Month, ...], now: Quote, names: Names) -> Table:
    columns = (Text("column-from"), Text("column-staff"), *(names[option.plan] for option in now.options))
    return Table(
        Text("table-growth"),
        figure_columns(columns),
        tuple((month.first, month.quote.staff, *(one.total for one in month.quote.options)) for month in months),
        lines=tuple(_line(month, names) for month in months),
    )


def _line(month: Month, names: Names) -> Text:
    period = month.quote.price_book.billing_period
    totals = tuple(option_price(option, names, period) for option in month.quote.options)
    staff = Text("told-staff", {"staff": month.quote.staff})
    return Text("table-line", {"label": month.first, "figures": Series((staff, *totals), Joined.UNIT)})


def _plans(quote: Quote) -> list[str]:
    """The plans that it compares: a later version of the price book may have others."""
    return [option.plan for option in quote.options]
