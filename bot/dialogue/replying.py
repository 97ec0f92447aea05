"""What a turn answers: echo, result or question, and the buttons under it."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from seatwise.bot.dialogue import choices
from seatwise.bot.dialogue.contact import person
from seatwise.bot.dialogue.doubts import Doubt
from seatwise.bot.dialogue.echo import echo, known, sum_at_once
from seatwise.bot.dialogue.facts import Facts
from seatwise.bot.dialogue.limits import LIMITS
from seatwise.bot.dialogue.prices import Prices
from seatwise.bot.dialogue.questions import Question, is_complete, open_question, question
from seatwise.bot.dialogue.result import NUMBERED, overlap, result
from seatwise.bot.dialogue.screen import About, Argument, Block, Choice, Literal, Note, Paragraph, Screen, Text, Tone
from seatwise.bot.dialogue.turning import peaks_on
from seatwise.bot.dialogue.understood import Asks, Understood
from seatwise.pricing.value import value

PATIENCE = 2
"""After so many turns in a row in which nothing was understood there are buttons and a person (dialogue.md, 15)."""


@value
class Answer:
    """What there is to answer with.

    `opening` are the blocks before all else; `offers` the buttons that come first, `closing` those that come last.
    """

    facts: Facts
    was: Facts
    reopened: Asks | None
    prices: Prices
    misses: int = 0
    wants_quote: bool = False
    doubt: Doubt | None = None
    opening: tuple[Block, ...] = ()
    offers: tuple[Choice, ...] = ()
    closing: tuple[Choice, ...] = ()


def screen_of(answer: Answer) -> Screen:
    """The reply: what was understood, the result where one is due, the open question, the buttons."""
    asked = _asked(answer)
    shows_quote = answer.wants_quote and is_complete(answer.facts)
    quote = answer.prices.quote if shows_quote and answer.prices.has_price else None
    noted = echo(answer.was, answer.facts, peaks_on(answer.prices.on))
    blocks: list[Block] = [*answer.opening, *([noted] if noted else [])]
    if quote is not None:
        blocks += [*result_of(answer.prices), NUMBERED, *_next(answer)]
    elif shows_quote:
        blocks += _no_price(answer.prices)
    blocks += _doubt_and_question(answer, asked)
    offered = _choices(answer, asked, has_quote=quote is not None)
    if not blocks:
        blocks.append(_WHAT_NEXT)
    return Screen(tuple(blocks), asked.asks if asked else None, offered, quote, answer.facts)


def screen_beside(
    prices: Prices, reopened: Asks | None, blocks: tuple[Block, ...], offered: tuple[Choice, ...]
) -> Screen:
    """A reply that leaves the open question open without putting it again."""
    asked = _asked(Answer(prices.facts, prices.facts, reopened, prices))
    buttons = _distinct([*offered, *changes(prices.facts)])
    return Screen(blocks, asked.asks if asked else None, buttons, facts=prices.facts)


def out_of_range(said: Understood) -> Iterable[Note]:
    """Why a number that was said can be no fact."""
    for slot, number in said.out_of_range.items():
        limits = LIMITS.get(slot)
        quoted = Literal(number if len(number) <= _QUOTED_AT_MOST else f"{number[:_QUOTED_AT_MOST]}…")
        if limits is None:
            yield Note(Tone.WARNING, Text("out-of-range-other", {"said": quoted}))
        else:
            args: dict[str, Argument] = {"said": quoted, "least": limits[0], "most": limits[-1]}
            yield Note(Tone.WARNING, Text("out-of-range", args))


def _asked(answer: Answer) -> Question | None:
    if answer.reopened is not None:
        return question(answer.reopened)
    return open_question(answer.facts, lambda _: answer.prices.handover_matters)


@lru_cache(maxsize=256)
def result_of(prices: Prices) -> tuple[Block, ...]:
    """Remembered, like the prices themselves."""
    return result(prices.quote, prices.book, overlap(prices) if prices.handover_matters else None)


def _next(answer: Answer) -> Iterable[Block]:
    days = answer.prices.book.seller.trial_days
    if days:
        yield Paragraph(Text("next-trial", {"days": days}), About.TRIAL)
    yield _WHAT_NEXT


def _no_price(prices: Prices) -> Sequence[Block]:
    return (Note(Tone.WARNING, Text("no-price-on-date", {"date": prices.on})), person(prices.book))


def _doubt_and_question(answer: Answer, asked: Question | None) -> Iterable[Block]:
    if answer.doubt is not None:
        yield Paragraph(answer.doubt.text, About.QUESTION)
        if answer.doubt.choices:
            return
    if answer.misses:
        yield from _missed(answer)
    if asked is not None:
        yield Paragraph(asked.put(answer.facts), About.QUESTION)
    elif answer.misses:
        yield _WHAT_NEXT


def _missed(answer: Answer) -> Iterable[Block]:
    if answer.misses < PATIENCE:
        yield Paragraph(Text("missed"))
        return
    yield Paragraph(Text("missed-again"))
    yield person(answer.prices.book)


def _choices(answer: Answer, asked: Question | None, *, has_quote: bool) -> tuple[Choice, ...]:
    offered = [*answer.offers]
    if answer.doubt is not None:
        offered += answer.doubt.choices
    settles = answer.doubt is None or not answer.doubt.choices
    if asked is not None and settles:
        offered += asked.choices(answer.facts)
    offered += _all_at_once(answer)
    if answer.misses >= PATIENCE:
        offered += [*_buttons(answer.facts, asked), choices.always("human"), choices.always("restart")]
    if has_quote or (asked is None and settles):
        offered += changes(answer.facts)
    offered += answer.closing
    return _distinct(offered)


def _distinct(offered: Sequence[Choice]) -> tuple[Choice, ...]:
    """The choices in order, each id once."""
    first: dict[str, Choice] = {}
    for choice in offered:
        first.setdefault(choice.id, choice)
    return tuple(first.values())


def _all_at_once(answer: Answer) -> Iterable[Choice]:
    """Where it was just said that the shifts follow one another, this says no (dialogue.md, 16)."""
    facts = answer.facts
    is_told = facts.schedule != answer.was.schedule
    if is_told or (answer.opening and known(facts, peaks_on(answer.prices.on)) in answer.opening):
        total = sum_at_once(facts)
        if total is not None:
            yield choices.all_at_once(total)


def changes(facts: Facts) -> Iterable[Choice]:
    """The buttons that change what is known, and the one to a person."""
    if facts.staff is not None:
        yield choices.always("change_staff")
    if facts.schedule is not None or facts.staff == 1:
        yield choices.change_schedule(facts)
    if len(facts.shifts or ()) > 1:
        yield choices.always("change_handover")
    yield choices.always("human")


def _buttons(facts: Facts, asked: Question | None) -> Iterable[Choice]:
    """Answers to press for a question that is else answered in words."""
    if asked is None:
        return
    most = facts.staff or LIMITS["staff"][-1]
    match asked.asks:
        case Asks.STAFF if not facts.exceeds_staff:
            yield from map(choices.staff, _SIZES)
        case Asks.PEAK:
            yield from (choices.peak(size) for size in _PEAKS if size <= most)
        case Asks.SHIFTS:
            yield from (choices.TOGETHER, choices.PEAK)


_WHAT_NEXT = Paragraph(Text("next-example"), About.NEXT)
_QUOTED_AT_MOST = 20
_SIZES = (5, 10, 20, 50)
_PEAKS = (2, 3, 5, 10)
