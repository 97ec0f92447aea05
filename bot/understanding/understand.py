"""Text, language and open question to what was understood. Pure; knows no language."""

from collections.abc import Sequence
from dataclasses import dataclass

from seatwise.bot.dialogue.understood import Asks, Intent, Topic, Understood
from seatwise.bot.understanding.calendar import with_days, with_lengths, with_zones
from seatwise.bot.understanding.clauses import Clause, all_cues, clauses_of
from seatwise.bot.understanding.counting import Counting
from seatwise.bot.understanding.counts import find_counts
from seatwise.bot.understanding.cues import NAMES, Cue, Kind, Numeral, Valued
from seatwise.bot.understanding.draft import SCHEDULE, Draft
from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.growth import growth_of
from seatwise.bot.understanding.handover import read_bare, read_handover, speaks_of_handover
from seatwise.bot.understanding.intents import COURTESIES, Wishes, wishes_of
from seatwise.bot.understanding.items import (
    Item,
    Mark,
    Number,
    cues_of,
    items_of,
    without_doubles,
    without_fractions,
    without_ordinals,
    without_phones,
    without_pointed,
)
from seatwise.bot.understanding.schedule import read_schedule
from seatwise.bot.understanding.sharing import share_out
from seatwise.bot.understanding.times import with_ranges, with_times
from seatwise.bot.understanding.tokens import Tokens

_REMEMBERED_LENGTH = 120
_REMEMBERED = 4_096


@dataclass(frozen=True, slots=True)
class Explained:
    """What was understood, and which words said what."""

    understood: Understood
    words: tuple[tuple[str, str], ...]


def understand(text: str, grammar: Grammar, asks: Asks | None = None) -> Understood:
    """Read one message in the light of the open question. Never raises: what cannot be read is left out.

    Short messages are remembered, as people answer with the same few words.
    """
    known = grammar.heard.get((text, asks))
    if known is None:
        known = _read(text, grammar, asks)[0]
        if len(text) <= _REMEMBERED_LENGTH and len(grammar.heard) < _REMEMBERED:
            grammar.heard[text, asks] = known
    return known


def explain(text: str, grammar: Grammar, asks: Asks | None = None) -> Explained:
    """As `understand`, with each piece of the text beside what it was taken for."""
    understood, tokens, items = _read(text, grammar, asks)
    words = tuple((tokens.said(item.first, item.last), _kind(item)) for item in items)
    return Explained(understood, words)


def _kind(item: Item) -> str:
    kinds = [
        kind.lower() for kind, flag in vars(Kind).items() if kind.isupper() and item.cues & flag and flag != Kind.WORD
    ]
    return ", ".join(
        [*kinds, *(f"{name} {item.values.get(flag, '')}".strip() for flag, name in NAMES.items() if item.cues & flag)]
    )


def _read(text: str, grammar: Grammar, asks: Asks | None) -> tuple[Understood, Tokens, list[Item]]:
    tokens = grammar.tokeniser.tokens(text)
    wishes = wishes_of(tokens, grammar)
    items = items_of(tokens, grammar)
    if grammar.numbers.doubled:
        items = without_doubles(items)
    items = _joined(items, tokens, grammar, asks)
    if wishes.languages:
        _weigh_languages(wishes, items)
        wishes.deny_languages(follows=grammar.negation_follows)
    clauses = clauses_of(items)
    find_counts(clauses, negation_follows=grammar.negation_follows)
    whole = share_out(clauses, all_cues(clauses))
    draft = Draft()
    if wishes.found:
        draft.intent, draft.topic, draft.language = wishes.intent, wishes.topic, wishes.language
    counting = Counting(clauses, asks, draft, whole=whole)
    draft.growth = growth_of(counting, wishes.topic)
    if draft.growth is None:
        _read_facts(counting, tokens, wishes)
    else:
        draft.intent, draft.topic = Intent.EXPLAIN, Topic.GROWTH
    return draft.done(), tokens, items


def _weigh_languages(wishes: Wishes, items: Sequence[Item]) -> None:
    """Forget names of languages in longer phrases, and between a number and people: "2 English agents"."""
    number: Item | None = None
    for item in items:
        if item.last > item.first and item.cues & (Kind.DAYS | Valued.PLACE | Valued.PART):
            wishes.forget_language_in(item.first, item.last)
        elif item.cues & Kind.FIGURE:
            number = item
        elif item.cues & Cue.PEOPLE and number is not None:
            wishes.forget_language_in(number.last + 1, item.first - 1)


_FEW_WORDS = 3
_TIMED = Cue.TO | Cue.CLOCK | Kind.DASH | Kind.COLON | Valued.HOUR | Valued.PAST | Cue.AROUND_THE_CLOCK | Cue.BETWEEN
_HALVES = Valued.HALF_DAY | Valued.PART
_SIGNS, _DAYS = Kind.DASH | Kind.PLUS, Valued.DAY | Valued.DAYS
_LENGTHS = Cue.MINUTES | Cue.HOURS | Valued.LENGTH
_AND_A_HALF = Cue.HALF | Valued.ADDED | Valued.PAST
_RANGED = Cue.TO | Cue.OR | Cue.BETWEEN | Kind.DASH | Kind.SLASH
_MEASURED = _AND_A_HALF | _RANGED


def _joined(items: list[Item], tokens: Tokens, grammar: Grammar, asks: Asks | None) -> list[Item]:
    """Items that say one thing together as one; each step only where a word or mark calls for it."""
    cues = cues_of(items)
    if cues & _SIGNS:
        items = _signed(items)
        if cues & Numeral.ORDINAL:
            items = without_ordinals(items)
    if cues & Kind.FIGURE:
        if cues & Cue.MINUS:
            _negate(items, tokens)
        if grammar.numbers.ordinal_point and cues & Cue.UNIT:
            items = without_pointed(items)
        items = without_phones(items)
    if cues & _DAYS:
        items = with_days(items, grammar.writing)
    if cues & Valued.PLACE:
        items = with_zones(items)
    halved = cues & Valued.HALF_DAY and any(item.cues & _HALVES == Valued.HALF_DAY for item in items)
    if cues & _TIMED or halved or (cues & Valued.HALF_DAY and cues & Cue.WORK):
        items = with_times(items, asks)
    if cues & _LENGTHS:
        items = with_lengths(items)
    return _measured(items, cues, tokens) if cues & Kind.FIGURE and cues & _MEASURED else items


def _measured(items: list[Item], cues: int, tokens: Tokens) -> list[Item]:
    if cues & Kind.SLASH:
        items = without_fractions(items, tokens)
    if cues & _AND_A_HALF:
        items = _halved(items, tokens)
    return with_ranges(items) if cues & _RANGED else items


def _read_facts(counting: Counting, tokens: Tokens, wishes: Wishes) -> None:
    clauses, asks, draft = counting.clauses, counting.asks, counting.draft
    draft.hypothetical = bool(counting.cues & Cue.WHAT_IF)
    draft.position = _position(clauses) if counting.cues & Valued.POSITION else None
    answering = asks in (Asks.STAFF, Asks.PEAK) and wishes.words < _FEW_WORDS
    may_answer = draft.intent is Intent.HUMAN and (answering or (asks is Asks.SCHEDULE and counting.cues & Cue.ONLINE))
    if may_answer and any(count.noun for count in counting.open):
        draft.intent = None  # "una persona" answers how many
    if draft.intent is Intent.HELP:
        first, end = wishes.intents[Intent.HELP]
        counting.close([count for count in counting.open if first <= count.item.first < end])
    if draft.intent is Intent.EXPLAIN and _is_statement(counting, tokens, wishes):
        draft.intent = wishes.without_topics
    if draft.intent is Intent.QUOTE and _tells_money(clauses, tokens):
        draft.intent = None
    if draft.intent in (Intent.LANGUAGE, Intent.EXPLAIN, Intent.HUMAN) and not any(
        count.ours or count.about.said for count in counting.open
    ):
        draft.hypothetical = False
        return
    handover = draft.intent not in _WITHOUT_HANDOVER and speaks_of_handover(counting.cues, asks)
    if not (handover and read_handover(clauses, asks, draft, tokens)):
        read_schedule(counting)
        if _asks_how(counting, tokens):
            draft.in_shifts = draft.together = draft.everybody = False
            draft.leave_open(SCHEDULE)
        if asks is Asks.HANDOVER and draft.is_empty and not draft.hypothetical:
            read_bare(clauses, draft, draft.intent)
    elif any(count.noun or count.ours or count.about.said for count in counting.open):
        read_schedule(counting)
    _settle(draft, clauses)


def _asks_how(counting: Counting, tokens: Tokens) -> bool:
    """ "Do you support shift work?" tells nothing of how they work."""
    draft = counting.draft
    if not (draft.in_shifts or draft.together):
        return False
    asking = counting.cues & Cue.ASKING or tokens.all[-1].text == "?"
    facts = (draft.staff, draft.peak, draft.shifts, draft.shift_count)
    told = any(fact is not None for fact in facts) or draft.intent not in (None, Intent.HELP)
    if draft.hypothetical or not asking or told:
        return False
    return bool(counting.clauses[-1].cues & (Cue.SHIFT | Cue.IN_SHIFTS | Cue.TOGETHER))


def _asks(tokens: Tokens) -> bool:
    return any(token.text == "?" for token in tokens.all)


def _tells_money(clauses: Sequence[Clause], tokens: Tokens) -> bool:
    """ "The price was 300 euros" and "our budget is $2,000" ask for no price."""
    if _asks(tokens):
        return False
    for clause in clauses:
        counted = [count.item for count in clause.counts]
        labelled = any(isinstance(item, Number) and not item.weak and item not in counted for item in clause.items)
        if labelled and clause.cues & (Cue.UNIT | Cue.LABEL | Kind.SIGN):
            return True
    return False


def _is_statement(counting: Counting, tokens: Tokens, wishes: Wishes) -> bool:
    """ "20 agents and 5 supervisors" tells numbers; it asks nothing of supervisors."""
    if Intent.EXPLAIN in wishes.intents or _asks(tokens):
        return False
    told = any(count.noun or count.about.said or count.ours or count.plain for count in counting.open)
    dated = wishes.topic in _OF_STATEMENTS and bool(counting.cues & _OF_ANSWERS)
    dated = dated or (wishes.topic is Topic.GROWTH and bool(counting.cues & Cue.UNKNOWN))  # "depends on the season"
    answered = wishes.topic is not Topic.HANDOVER and counting.asks is Asks.HANDOVER
    overlap = answered and bool(counting.cues & (Cue.OVERLAP | Cue.NO_OVERLAP))
    return told or dated or overlap or bool(counting.cues & Kind.TIMES)


_OF_ANSWERS = Kind.FIGURE | Kind.MOMENT | Cue.IN_SHIFTS | Cue.UNKNOWN
_OF_STATEMENTS = (Topic.TERMS, Topic.MEETING, Topic.PART_TIME, Topic.SWITCHING, Topic.LOG_IN, Topic.GIVES)
"""Topics whose words stand in plain statements too: "the contract ends in 2027"."""


_BOUNDS = Cue.AT_MOST | Cue.AT_LEAST | Cue.OVER
_WITHOUT_HANDOVER = (Intent.CHANGE_HANDOVER, Intent.RESTART, Intent.BACK, Intent.CANCEL)


def _settle(draft: Draft, clauses: Sequence[Clause]) -> None:
    """A fact outweighs courtesies and announces its own change."""
    bounded = bool(clauses) and bool(clauses[0].items[0].cues & _BOUNDS)  # "no more than 5" is no "no"
    if draft.intent in (Intent.THANKS, Intent.GREETING) and not (draft.has_facts or draft.out_of_range):
        draft.drop_empty_doubts()
    if draft.intent in COURTESIES and not draft.is_empty:
        draft.correction = draft.correction or (
            draft.intent is Intent.NO and draft.has_facts and draft.handover_minutes is None and not bounded
        )
        draft.intent = None
    if draft.intent in (Intent.CHANGE_STAFF, Intent.CHANGE_SCHEDULE, Intent.CHANGE_HANDOVER):
        draft.in_shifts = False
        if draft.has_facts:
            draft.intent = None
    if draft.intent is not None and draft.intent not in COURTESIES and not draft.has_facts:
        draft.drop_empty_doubts()
    if draft.intent is Intent.CANCEL and draft.has_facts:
        draft.intent = None
    if draft.intent is not Intent.EXPLAIN:
        draft.topic = None
    if draft.hypothetical and draft.is_empty:
        draft.hypothetical = False


def _position(clauses: Sequence[Clause]) -> int | None:
    found = [int(item.values[Valued.POSITION]) for one in clauses for item in one.items if item.cues & Valued.POSITION]
    return found[0] if len(found) == 1 else None


def _negate(items: Sequence[Item], tokens: Tokens) -> None:
    """ "Minus three" counts nobody."""
    place = next(place for place, item in enumerate(items) if isinstance(item, Number))
    number, before = items[place], items[place - 1] if place else None
    if isinstance(number, Number) and before is not None and before.cues & Cue.MINUS:
        number.value, number.text = None, tokens.said(before.first, number.last)


def _halved(items: Sequence[Item], tokens: Tokens) -> list[Item]:
    """ "Five and a half" («साढ़े पाँच») that are no time and no hours are no whole number of people."""
    found: list[Item] = []
    for item in items:
        before = found[-1] if found else None
        if isinstance(before, Number) and item.cues & (Cue.HALF | Valued.ADDED):
            before.value, before.last = None, item.last
            before.text = tokens.said(before.first, before.last)
        elif isinstance(item, Number) and before is not None and before.cues & Valued.PAST:
            item.value, item.first = None, before.first
            item.text = tokens.said(item.first, item.last)
            found[-1] = item
        else:
            found.append(item)
    return found


def _signed(items: list[Item]) -> list[Item]:
    """A minus before figures belongs to them."""
    for place, item in enumerate(items[1:], start=1):
        mark = items[place - 1]
        if not (
            isinstance(mark, Mark) and isinstance(item, Number) and item.figures and mark.text == "-" and mark.spaced
        ):
            continue
        behind = items[place - 2] if place > 1 else None
        if not isinstance(behind, Number) and _touches(mark, item):
            item.value, item.text = None, f"-{item.text}"
    return items


def _touches(mark: Mark, number: Number) -> bool:
    return number.first == mark.last + 1 and not number.spaced
