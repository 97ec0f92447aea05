""" "And if we were 25?": priced beside the quote and compared with it; the facts stay as they are (dialogue.md, 10)."""

from collections.abc import Iterable
from dataclasses import replace

from seatwise.bot.dialogue import choices
from seatwise.bot.dialogue.merging import Merged
from seatwise.bot.dialogue.plans import plan_names, price
from seatwise.bot.dialogue.prices import Prices, prices_of
from seatwise.bot.dialogue.questions import is_complete
from seatwise.bot.dialogue.result import version_of
from seatwise.bot.dialogue.screen import Align, Argument, Block, Choice, Column, Paragraph, Table, Text
from seatwise.bot.dialogue.understood import Understood
from seatwise.pricing.money import Money
from seatwise.pricing.price_book import Version
from seatwise.pricing.quote import Quote


def what_if(now: Prices, then: Merged, said: Understood) -> tuple[tuple[Block, ...], tuple[Choice, ...]]:
    """What the change would cost, and the button that makes it; else why it cannot be priced, and what would help."""
    if then.doubt is not None:
        return (Paragraph(then.doubt.text),), then.doubt.choices
    if then.facts.exceeds_staff and then.facts.staff is not None:
        args = {"people": then.facts.busiest, "staff": then.facts.staff}
        return (Paragraph(Text("what-if-exceeds-staff", args)),), ()
    imagined = prices_of(then.facts, now.book, now.on)
    if not then.is_told or not is_complete(then.facts) or not imagined.has_price or not now.has_price:
        return (Paragraph(Text("what-if-example")),), ()
    return tuple(_compared(now.quote, imagined.quote, version_of(now.quote, now.book))), (_take(said),)


def _take(said: Understood) -> Choice:
    return choices.take(replace(said, hypothetical=False, intent=None, unsure={}, out_of_range={}))


def _compared(now: Quote, then: Quote, version: Version) -> Iterable[Block]:
    period = then.price_book.billing_period
    best, best_now = then.option(then.recommended), now.option(now.recommended)
    names = plan_names(version)
    stays = best.plan == best_now.plan
    today = {"plan": names[best_now.plan], "price": price(best_now.total, period)}
    args: dict[str, Argument] = {
        "staff": then.staff,
        "peak": then.peak.people,
        "plan": names[best.plan],
        "price": price(best.total, period),
        "now": Text("what-if-stays" if stays else "what-if-now", today),
    }
    yield Paragraph(Text("what-if-priced", args))
    rows = tuple(
        (names[new.plan], old.total, new.total, new.total - old.total)
        for old, new in zip(now.options, then.options, strict=True)
    )
    yield Table(Text("table-what-if"), _COLUMNS, rows, lines=tuple(map(_line, rows)))
    yield Paragraph(Text("what-if-nothing-changed"))


def _line(row: tuple[Argument, Money, Money, Money]) -> Text:
    plan, now, then, difference = row
    return Text("line-what-if", {"plan": plan, "now": now, "then": then, "difference": difference})


_COLUMNS = (
    Column(Text("column-option"), Align.START),
    Column(Text("column-now"), Align.END),
    Column(Text("column-then"), Align.END),
    Column(Text("column-difference"), Align.END),
)
