"""A quote in words, whole: what its page and its paper show. They differ in their looks alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seatwise.bot.dialogue.echo import asked
from seatwise.bot.dialogue.plans import Names
from seatwise.bot.dialogue.result import bare_result, result
from seatwise.bot.dialogue.screen import About, Argument, Block, Literal, Screen, Table, Text
from seatwise.bot.dialogue.tables import figure_columns
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.documents.asked import facts_of
from seatwise.bot.documents.chart import Chart, chart_of
from seatwise.bot.documents.naming import names_of, version_behind
from seatwise.bot.documents.note import shown_note
from seatwise.bot.documents.svg import svg
from seatwise.bot.languages import Direction
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import PriceBook, Quote, WhatIf, what_ifs

_MASK = 0
"""Of the code's eight masks: a reader knows each, and to weigh them all takes longer than the rest of the sheet."""

_BETWEEN = (-4, -3, 3, 4)
"""Changes of the staff that say little beside the others."""


@dataclass(frozen=True, slots=True)
class Particular:
    """One of the small facts at the top; `long` is a sentence rather than a word or a date."""

    label: str
    said: str
    long: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is said of a quote in one language. `blocks` are the contract's, by what they are about."""

    language: str
    direction: Direction
    number: str
    url: str
    title: str
    particulars: tuple[Particular, ...]
    blocks: dict[str, list[Json]]
    chart: str | None
    """The chart as SVG; None where the price book no longer has the version that was quoted from."""
    check: str
    """What the code is for."""
    code: str
    """The address as a QR code, in SVG."""

    def of(self, *about: str) -> list[Json]:
        """The blocks about these things, in this order."""
        return [block for one in about for block in self.blocks.get(one, ())]


@dataclass(frozen=True, slots=True)
class Issue:
    """As what a quote was issued, on which day (UTC), and what an agent added."""

    issued: IssuedQuote
    on: date
    note: str | None = None


def sheet(
    quote: Quote, issue: Issue, book: PriceBook | None, wording: Wording, language: tuple[str, Direction]
) -> Sheet:
    """The quote in a language, which is given with its direction."""
    import segno  # with the first sheet: a start has no need of it

    tag, direction = language
    version = version_behind(quote, book)
    chart = chart_of(quote, version) if version else None
    blocks = wording.word(Screen(tuple(_blocks(quote, book, chart)), None), tag).blocks
    by_subject: dict[str, list[Json]] = {}
    for block in blocks:
        by_subject.setdefault(block["about"], []).append(block)
    return Sheet(
        language=tag,
        direction=direction,
        number=issue.issued.number,
        url=issue.issued.url,
        title=wording.text(Text("quote-title", {"number": Literal(issue.issued.number)}), tag),
        particulars=tuple(_particulars(quote, issue, book, wording, tag)),
        blocks=by_subject,
        chart=None if chart is None else drawn(chart, wording, tag, direction),
        check=wording.text(Text("quote-check"), tag),
        code=segno.make(issue.issued.url, error="m", micro=False, mask=_MASK).svg_inline(
            scale=4, border=2, light="#fff"
        ),
    )


def drawn(chart: Chart, wording: Wording, tag: str, direction: Direction) -> str:
    """The chart by itself, as SVG."""
    return svg(chart, wording.text(Text("chart-title"), tag), wording, tag, direction)


def _particulars(
    quote: Quote, issue: Issue, book: PriceBook | None, wording: Wording, tag: str
) -> Iterator[Particular]:
    def said(label: str, argument: Argument, *, long: bool = False) -> Particular:
        return Particular(wording.text(Text(label), tag), wording.said(argument, tag), long)

    priced_by = quote.price_book
    name = priced_by.id if book is None else book.name
    yield said("quote-issued", issue.on)
    yield said("quote-valid-until", issue.issued.valid_until)
    yield said("quote-price-list", Literal(f"{name} {priced_by.version}"))
    yield said("quote-asked", asked(facts_of(quote)), long=True)
    if note := shown_note(issue.note):
        yield said("quote-note", Literal(note), long=True)


def _blocks(quote: Quote, book: PriceBook | None, chart: Chart | None) -> Iterator[Block]:
    names = names_of(quote, book)
    if chart is None or book is None:
        yield from bare_result(quote, names)
        return
    yield from result(quote, book)
    yield _chart_table(chart)
    changes = what_ifs(quote.request, book)
    if changes:
        yield _changes_table(quote, changes, names)


def _chart_table(chart: Chart) -> Table:
    rows: tuple[tuple[Argument, ...], ...] = tuple((people, *chart.at(people)) for people in chart.marked)
    columns = (Text("chart-people"), *(curve.name for curve in chart.curves))
    return Table(Text("chart-title"), figure_columns(columns), rows, lines=(), about=About.CHART)


def _changes_table(quote: Quote, changes: tuple[WhatIf, ...], names: Names) -> Table:
    rows = tuple(_change_row(one, quote, names) for one in changes if one.change.get("staff") not in _BETWEEN)
    columns = (Text("column-change"), Text("column-cheapest"), Text("column-amount"))
    return Table(Text("table-changes"), figure_columns(columns), rows, lines=(), about=About.WHAT_IFS)


def _change_row(one: WhatIf, quote: Quote, names: Names) -> tuple[Argument, ...]:
    best = one.quote.recommended
    return _change(one, quote), names[best], one.quote.option(best).total


def _change(one: WhatIf, quote: Quote) -> Text:
    match dict(one.change):
        case {"staff": more}:
            return Text("told-staff", {"staff": quote.staff + more})
        case {"shift": shift}:
            return Text("what-if-shift", {"people": shift["people"]})
        case changed:
            return Text("told-handover", {"minutes": changed["handover_minutes"]})
