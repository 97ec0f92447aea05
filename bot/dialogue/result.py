"""Quote ──► blocks: the recommendation first, the reason second, the figures third."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from seatwise.bot.dialogue import reasons
from seatwise.bot.dialogue.plans import Names, option_price, plan_names, price
from seatwise.bot.dialogue.prices import Prices
from seatwise.bot.dialogue.screen import (
    About,
    Argument,
    Block,
    Compared,
    Issued,
    Joined,
    Note,
    Paragraph,
    Percent,
    Recommendation,
    Screen,
    Series,
    Text,
    Tone,
)
from seatwise.bot.dialogue.tables import options_table
from seatwise.pricing.price_book import PriceBook, Version
from seatwise.pricing.quote import Option, Quote

_THOUSANDTH = Decimal("0.001")
_PERIODS = {"month": "period-month", "year": "period-year"}


class Reissued(StrEnum):
    """Why a request that was quoted before gets a new number (dialogue.md, 12)."""

    EXPIRED = "expired"
    PRICES_CHANGED = "prices_changed"


def reissued(screen: Screen, reason: Reissued) -> Screen:
    """The screen with a note why its quote has a new number."""
    text = Text("reissued-expired") if reason is Reissued.EXPIRED else Text("reissued-prices-changed")
    return replace(screen, blocks=(Note(Tone.INFO, text), *screen.blocks))


def bare_result(quote: Quote, names: Names) -> tuple[Block, ...]:
    """All that a quote says where its price book no longer has the version that it rests on."""
    return (recommended(quote, names), reasons.why(quote), options_table(quote, names), *_saving(quote, names))


def result(quote: Quote, book: PriceBook, handover: Block | None = None) -> tuple[Block, ...]:
    """All that a quote says by itself; the price book must hold the quote's version.

    `handover`, where given, says the assumption of the handover in place of the usual words.
    """
    version = version_of(quote, book)
    names = plan_names(version)
    return (
        recommended(quote, names),
        reasons.why(quote),
        options_table(quote, names),
        *_saving(quote, names),
        *reasons.break_even(quote, version, names),
        reasons.at_limit(quote, book),
        *reasons.assumptions(quote, version, handover),
    )


NUMBERED = Note(
    Tone.INFO,
    Text("result-number", {"number": Issued.NUMBER, "url": Issued.URL, "valid_until": Issued.VALID_UNTIL}),
    About.NUMBER,
    Text("result-number-short", {"number": Issued.NUMBER, "valid_until": Issued.VALID_UNTIL}),
)
"""The quote's number, link and last day, which are known once it is issued."""


def version_of(quote: Quote, book: PriceBook) -> Version:
    """The price book's version that the quote rests on. Raises KeyError where the book no longer has it."""
    for version in book.versions:
        if version.version == quote.price_book.version:
            return version
    raise KeyError(quote.price_book.version)


def recommendation(quote: Quote, names: Names) -> Text:
    """The recommendation in one sentence."""
    recommended = quote.option(quote.recommended)
    args: dict[str, Argument] = {
        "plan": names[recommended.plan],
        "price": price(recommended.total, quote.price_book.billing_period),
    }
    if len(quote.options) == 1:
        return Text("result-only", args)
    return Text("result-tie" if quote.tie else "result-recommended", args)


def recommended(quote: Quote, names: Names) -> Recommendation:
    """The recommendation, with the plans beside each other."""
    dearest = max(option.total.minor for option in quote.options)
    options = tuple(
        Compared(
            plan=option.plan,
            counts=option.counts,
            label=names[option.plan],
            total=option.total,
            share=_share(option.total.minor, dearest),
            recommended=option.plan == quote.recommended,
        )
        for option in quote.options
    )
    return Recommendation(recommendation(quote, names), Text(_PERIODS[quote.price_book.billing_period]), options)


def _share(part: int, whole: int) -> Decimal:
    """A total over the dearest one; where everything is free, all are as dear."""
    return (Decimal(part) / whole if whole else Decimal(1)).quantize(_THOUSANDTH)


def overlap(prices: Prices) -> Paragraph:
    """What an overlap of shifts would change, in one line (dialogue.md, 1)."""
    quote, overlapped = prices.quote, prices.with_overlap
    names = plan_names(version_of(overlapped, prices.book))
    changed = [
        option for option, before in zip(overlapped.options, quote.options, strict=True) if option.total != before.total
    ]
    args: dict[str, Argument] = {"peak": overlapped.peak.people, "totals": _totals(changed, overlapped, names)}
    if overlapped.recommended == quote.recommended:
        return Paragraph(Text("result-overlap", args), About.OVERLAP)
    best = names[overlapped.recommended]
    return Paragraph(Text("result-overlap-changes", {**args, "plan": best}), About.OVERLAP)


def _totals(options: list[Option], quote: Quote, names: Names) -> Series:
    period = quote.price_book.billing_period
    return Series(tuple(option_price(option, names, period) for option in options), Joined.UNIT)


def _saving(quote: Quote, names: Names) -> Iterable[Paragraph]:
    if not quote.saving.amount:
        return
    short: dict[str, Argument] = {"amount": quote.saving.amount}
    dearest = max(quote.options, key=lambda option: option.total.minor)
    args: dict[str, Argument] = {
        "amount": quote.saving.amount,
        "percent": Percent(quote.saving.percent),
        "plan": names[dearest.plan],
    }
    if quote.price_book.billing_period == "year":
        yield Paragraph(Text("result-saving-year", args), About.SAVING, Text("told-saving-year", short))
    else:
        text = Text("result-saving-month", {**args, "per_year": quote.saving.per_year})
        yield Paragraph(text, About.SAVING, Text("told-saving-month", short))
