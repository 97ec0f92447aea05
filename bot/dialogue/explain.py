"""Answers to questions about the licences. Figures come from the price book, facts of the seller from its `[seller]`;
what is not there is not stated, and a person can tell (facts.md, "Never claim").
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from seatwise.bot.dialogue.contact import person
from seatwise.bot.dialogue.facts import KnownTogether
from seatwise.bot.dialogue.plans import bought, option_price, plan_names
from seatwise.bot.dialogue.prices import Prices, prices_of
from seatwise.bot.dialogue.questions import is_complete
from seatwise.bot.dialogue.reasons import limit
from seatwise.bot.dialogue.result import version_of
from seatwise.bot.dialogue.rules_of_thumb import rules_of_thumb, version_now
from seatwise.bot.dialogue.screen import Argument, Block, Joined, Literal, Paragraph, Series, Text
from seatwise.bot.dialogue.tables import price_list
from seatwise.bot.dialogue.understood import Topic
from seatwise.pricing.price_book import Version
from seatwise.pricing.quote import Option, Quote


def explain(topic: Topic | None, prices: Prices) -> tuple[Block, ...]:
    """The answer to a question about the licences; without a topic, what the difference is."""
    return tuple(_ANSWERS[topic or Topic.DIFFERENCE](prices))


def _difference(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-difference"))
    yield from _not_offered(prices)
    yield from _for_you(prices)


def _named(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-named"))
    yield from _not_offered(prices)


def _concurrent(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-concurrent"))
    yield from _not_offered(prices)


def _gives(prices: Prices) -> Iterable[Block]:
    gives = [Text(_GIVES[one]) for one in prices.book.seller.gives]
    if not gives:
        yield from _not_stated(Topic.GIVES, prices)
        return
    yield Paragraph(Text("explain-gives"))
    yield from map(Paragraph, gives)


_GIVES: Mapping[str, str] = {
    "statistics": "gives-statistics",
    "security": "gives-security",
    "logging": "gives-logging",
}


def _suits(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-suits"))
    yield from rules_of_thumb(prices)


def _log_in(_prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-log-in"))


def _trial(prices: Prices) -> Iterable[Block]:
    days = prices.book.seller.trial_days
    if days is None:
        yield from _not_stated(Topic.TRIAL, prices)
    else:
        yield Paragraph(Text("explain-trial", {"days": days}) if days else Text("explain-no-trial"))


def _sharing(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-sharing"))
    yield from _not_offered(prices)
    yield from _for_you(prices)


def _at_limit(prices: Prices) -> Iterable[Block]:
    seats = next((bought(one) for one in _options(prices) if one.counts == "peak"), None)
    yield Paragraph(Text("explain-at-limit") if seats is None else limit(prices.book, seats))
    if prices.book.seller.at_limit is not None:
        return
    if seats is None:
        yield from _not_stated(Topic.AT_LIMIT, prices)
    else:
        yield person(prices.book)


def _meeting(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-meeting"))
    if prices.facts.staff is not None:
        together = replace(prices.facts, schedule=KnownTogether())
        yield from _for_you(prices_of(together, prices.book, prices.on))


def _idle(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-idle"))
    yield person(prices.book)


def _supervisors(prices: Prices) -> Iterable[Block]:
    match prices.book.seller.supervisors_count:
        case None:
            yield from _not_stated(Topic.SUPERVISORS, prices)
        case True:
            yield Paragraph(Text("explain-supervisors-count"))
        case False:
            yield Paragraph(Text("explain-supervisors-free"))


def _part_time(_prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-part-time-example"))


def _growth(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-growth-example"))
    yield from rules_of_thumb(prices)


def _mixing(prices: Prices) -> Iterable[Block]:
    yield from _not_stated(Topic.MIXING, prices)


def _switching(prices: Prices) -> Iterable[Block]:
    yield from _not_stated(Topic.SWITCHING, prices)


def _fees(_prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-fees"))


def _discount(prices: Prices) -> Iterable[Block]:
    is_yearly = prices.book.billing_period == "year"
    yield Paragraph(Text("explain-discount-year" if is_yearly else "explain-discount-month"))


def _price_change(prices: Prices) -> Iterable[Block]:
    version = version_now(prices)
    if version is None:
        yield _no_price(prices)
        return
    args: dict[str, Argument] = {"version": Literal(version.version), "since": version.effective_from}
    yield Paragraph(Text("explain-price-change", args))


def _handover(_prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-handover"))


def _privacy(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("privacy"))
    yield person(prices.book)


def _prices(prices: Prices) -> Iterable[Block]:
    yield from prices_each(prices)
    yield from _for_you(prices)


def prices_each(prices: Prices) -> Iterable[Block]:
    """What one licence costs in each tier of the price book."""
    version = version_now(prices)
    yield _no_price(prices) if version is None else price_list(prices.book, version)


def _break_even(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-break-even"))
    yield from rules_of_thumb(prices)


def _figures(prices: Prices) -> Iterable[Block]:
    yield Paragraph(Text("explain-figures"))
    yield from _prices(prices)


def _terms(prices: Prices) -> Iterable[Block]:
    url = prices.book.seller.terms_url
    if url is None:
        yield from _not_stated(Topic.TERMS, prices)
    else:
        yield Paragraph(Text("explain-terms", {"url": Literal(url)}))


def _not_stated(topic: Topic, prices: Prices) -> Iterable[Block]:
    """What the seller does not say, by its subject, and where a person can tell."""
    yield Paragraph(Text("explain-not-stated", {"topic": Literal(topic)}))
    yield person(prices.book)


def _no_price(prices: Prices) -> Block:
    return Paragraph(Text("no-price-on-date", {"date": prices.on}))


def _for_you(prices: Prices) -> Iterable[Block]:
    """What the options cost with the facts told so far, where these are complete."""
    if not is_complete(prices.facts) or not prices.has_price:
        return
    version = version_of(prices.quote, prices.book)
    args: dict[str, Argument] = {
        "staff": prices.quote.staff,
        "peak": prices.quote.peak.people,
        "totals": _totals(prices.quote, version),
    }
    yield Paragraph(Text("explain-for-you", args))


def _totals(priced: Quote, version: Version) -> Series:
    period = priced.price_book.billing_period
    names = plan_names(version)
    return Series(tuple(option_price(option, names, period) for option in priced.options), Joined.UNIT)


def _options(prices: Prices) -> Iterable[Option]:
    return prices.quote.options if is_complete(prices.facts) and prices.has_price else ()


def _not_offered(prices: Prices) -> Iterable[Block]:
    """Says which of the two kinds this price book does not have."""
    version = version_now(prices)
    counts = {plan.counts for plan in version.plans} if version else set()
    if counts == {"staff"}:
        yield Paragraph(Text("explain-no-concurrent"))
    elif counts == {"peak"}:
        yield Paragraph(Text("explain-no-named"))


_ANSWERS: Mapping[Topic, Callable[[Prices], Iterable[Block]]] = {
    Topic.DIFFERENCE: _difference,
    Topic.NAMED: _named,
    Topic.CONCURRENT: _concurrent,
    Topic.GIVES: _gives,
    Topic.SUITS: _suits,
    Topic.LOG_IN: _log_in,
    Topic.TRIAL: _trial,
    Topic.SHARING: _sharing,
    Topic.AT_LIMIT: _at_limit,
    Topic.MEETING: _meeting,
    Topic.IDLE: _idle,
    Topic.SUPERVISORS: _supervisors,
    Topic.PART_TIME: _part_time,
    Topic.GROWTH: _growth,
    Topic.MIXING: _mixing,
    Topic.SWITCHING: _switching,
    Topic.FEES: _fees,
    Topic.DISCOUNT: _discount,
    Topic.PRICE_CHANGE: _price_change,
    Topic.HANDOVER: _handover,
    Topic.PRIVACY: _privacy,
    Topic.PRICES: _prices,
    Topic.BREAK_EVEN: _break_even,
    Topic.FIGURES: _figures,
    Topic.TERMS: _terms,
}
"""Every topic has its answer (a test walks them)."""
