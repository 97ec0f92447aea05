"""Numbers in figures and in words."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from seatwise.bot.understanding.cues import NO_SENSES, Cue, Numeral, Senses
from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.lexicon import matches
from seatwise.bot.understanding.tokens import MARK, WORD, Token
from seatwise.bot.understanding.tokens import NUMBER as FIGURES

HUGE = 10**12
"""Stands for every number from here on: none is a fact, and their size costs nothing."""
_MOST_FIGURES = 12
_GLUED_KINDS = (Numeral.JOINER, Numeral.MULTIPLIER, Numeral.NUMBER)
_FACTORS = (Numeral.MULTIPLIER, Numeral.SUFFIX)
_KINDS = (Numeral.NUMBER, Numeral.MULTIPLIER, Numeral.WEAK, Numeral.JOINER, Numeral.SUFFIX)
_LONGEST_GLUED = 60
_DIGITS = 10


class Spelt(NamedTuple):
    """A number read from tokens: the place behind it, its value, None where it is no whole number."""

    end: int
    value: int | None
    weak: bool
    doubtful: bool = False
    """A single group such as 1.200 whose point may mean either."""
    either: int | None = None
    """The larger of two neighbours that are said without a word between: "three four" people."""


class Part(NamedTuple):
    """One number word: its kind and value; a joiner has the sizes of the numbers that it may follow."""

    kind: int
    value: int
    sizes: tuple[int, ...] = ()
    vague: bool = False
    """Alone it is an amount without a number ("dozens")."""


def number_at(tokens: Sequence[Token], start: int, grammar: Grammar) -> Spelt | None:
    """The number that begins at a token, as long as it goes."""
    if tokens[start].kind == FIGURES:
        spelt = _figures_at(tokens, start, grammar)
        ending = tokens[spelt.end + 1] if spelt.end + 1 < len(tokens) else None
        hung = ending and tokens[spelt.end].text == "-" and tokens[spelt.end].start and ending.start
        return spelt._replace(end=spelt.end + 2) if ending and hung and grammar.hangs(ending.text) else spelt
    return _words_at(tokens, start, grammar)


def _figures_at(tokens: Sequence[Token], start: int, grammar: Grammar) -> Spelt:
    text, end = tokens[start].text, start + 1
    if text.isdecimal():
        if len(text) <= 3 and text[0] != "0":
            while end < len(tokens) and tokens[end].kind == FIGURES and _is_group(tokens, end):
                text += tokens[end].text
                end += 1
        if end == len(tokens) or not tokens[end].role.is_factor:
            return Spelt(end, value_of_figures(text), False)
    value, doubtful = _value_of(text, grammar)
    if (
        value is not None
        and end < len(tokens)
        and (found := _numeral(tokens, end, grammar))
        and found[1].kind in _FACTORS
    ):
        factor = found[1].value
        value = value * factor
        return Spelt(found[0], _whole(value), weak=False)
    return Spelt(end, _whole(value) if value is not None else None, weak=False, doubtful=doubtful)


def value_of_figures(text: str) -> int:
    """The value of decimal digits."""
    return int(text) if len(text) <= _MOST_FIGURES else HUGE


def _is_group(tokens: Sequence[Token], place: int) -> bool:
    token, before = tokens[place], tokens[place - 1]
    if len(token.text) != 3 or not token.text.isdecimal() or token.start or not before.text:
        return False
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    return following is None or following.text != ":" or following.start == 0


def _value_of(text: str, grammar: Grammar) -> tuple[Decimal | None, bool]:
    """The value in figures, and whether it is doubtful. None where it is none: "1e9", or too long."""
    if text.isdecimal():
        return (Decimal(text) if len(text) <= _MOST_FIGURES else Decimal(HUGE)), False
    if "e" in text:
        return None, False
    separators = grammar.separators
    marks = [c for c in text if c in ",."]
    groups = text.replace(",", ".").split(".")
    grouped = all(len(group) == 3 for group in groups[1:]) and len(groups[0]) <= 3 and groups[0] != "0"
    if grouped and len(set(marks)) == 1 and (marks[0] != separators.decimal or len(marks) > 1):
        return Decimal("".join(groups)[:_MOST_FIGURES]), False
    if grouped and len(marks) == 1:
        return Decimal("".join(groups)), True
    fraction = groups[-1]
    return Decimal(f"{''.join(groups[:-1])[:_MOST_FIGURES]}.{fraction[:6]}"), False


def _whole(value: Decimal) -> int | None:
    return int(value) if value == value.to_integral_value() else None


def _words_at(tokens: Sequence[Token], start: int, grammar: Grammar) -> Spelt | None:
    total: int | None = None
    end = place = start
    weak = False
    joined = False
    apart: tuple[int, int] | None = None
    digit = factor = short = 0
    following: tuple[int, Part] | None = None
    while place < len(tokens):
        if total is not None and tokens[place].text == "-" and tokens[place].kind == MARK and tokens[place].start > 0:
            place += 1
            continue
        found = _numeral(tokens, place, grammar) if tokens[place].role.alone is None else None
        if found is None or found[1].kind == Numeral.SUFFIX:
            break
        behind, numeral = found
        if numeral.kind == Numeral.JOINER:
            if total is None or joined or not _may_follow(numeral, total):
                break
            joined, place, apart = True, behind, (end, total)
            continue
        grown = _joined(total, numeral, grammar, joined=joined)
        if grown is None:
            if apart is not None and numeral.kind == Numeral.MULTIPLIER:
                end, total = apart  # "a hundred | and two hundred"
            following = found if digit and place == end and numeral.value == digit + 1 else None
            break
        if total is None and numeral.vague:
            return None
        weak = total is None and numeral.kind == Numeral.WEAK
        digit = numeral.value if 0 < numeral.value < _DIGITS and numeral.kind in (Numeral.NUMBER, Numeral.WEAK) else 0
        short = digit * (factor // 10 - 1) if digit and factor > _DIGITS and not joined else 0
        factor = numeral.value if numeral.kind == Numeral.MULTIPLIER else 0
        total, place, joined = min(grown, HUGE), behind, False
        end = place
    if total is not None and following and grammar.numbers.neighbours:
        return _neighbours(tokens, following[0], (total, total + 1), grammar)
    total = total and total + short * grammar.numbers.tenths
    return None if total is None else Spelt(end, total, weak)


def _joined(total: int | None, numeral: Part, grammar: Grammar, *, joined: bool) -> int | None:
    """ "Forty one" is no forty-one where one says "one and forty", in words of their own."""
    words = grammar.numbers
    if total is not None and words.units_first and not (words.glued or joined) and numeral.kind == Numeral.NUMBER:
        return None
    return _grown(total, numeral, grammar, inverted=joined and words.units_first)


def _neighbours(tokens: Sequence[Token], place: int, both: tuple[int, int], grammar: Grammar) -> Spelt:
    """Both numbers grow by what stands behind the second: "three four ten" is thirty or forty."""
    while place < len(tokens) and (found := _numeral(tokens, place, grammar)) and found[1].kind == Numeral.MULTIPLIER:
        grown = [_grown(one, found[1], grammar, inverted=False) for one in both]
        if grown[0] is None or grown[1] is None:
            break
        place, both = found[0], (grown[0], grown[1])
    return Spelt(place, both[0], weak=False, either=both[1])


def _may_follow(joiner: Part, total: int) -> bool:
    return not joiner.sizes or any(
        total >= size and total % size == 0 and _room(total) >= size for size in joiner.sizes
    )


def _room(total: int) -> int:
    """The smallest place that is filled: 200 has room for less than 100."""
    size = 1
    while total and total % (size * 10) == 0:
        size *= 10
    return size


def _grown(total: int | None, numeral: Part, grammar: Grammar, *, inverted: bool) -> int | None:
    """A number with one numeral more; None where they make no number together."""
    value = numeral.value
    if numeral.kind == Numeral.MULTIPLIER:
        low = (total or 0) % value
        above = (total or 0) - low
        larger = (one for one in grammar.numbers.multipliers if one > value)
        if above % (value * 10 if value < 1000 else min(larger, default=value * 1000)):
            return None  # "a hundred and two | hundred"
        if total and not low:
            return total + value if value < _room(total) else None  # "a thousand | hundred", where one is left out
        return above + (low or 1) * value
    if total is None:
        return value
    if 0 < value < _room(total):
        return total + value
    if inverted and 0 < total % 100 < 10 and value in range(20, 100, 10):
        return total + value
    return None


def _numeral(tokens: Sequence[Token], place: int, grammar: Grammar) -> tuple[int, Part] | None:
    """The longest number word that begins at a token."""
    if not tokens[place].role.keys:
        return _glued(tokens[place], place, grammar)
    best: tuple[int, Part] | None = None
    for end, senses in matches(tokens[place].role.reach.nodes, tokens, place + 1):
        if best is not None and end <= best[0]:
            continue
        for kind in _KINDS:
            if senses.cues & kind:
                best = end, _numeral_of(kind, senses)
                break
    return best


def _numeral_of(kind: int, senses: Senses) -> Part:
    if kind == Numeral.WEAK:
        return Part(kind, 1)
    if kind == Numeral.JOINER:
        return Part(kind, 0, tuple(int(size) for size in senses.values.get(kind, "").split(",") if size))
    return Part(kind, int(senses.values[kind]), vague=bool(senses.cues & Cue.VAGUE))


def _glued(token: Token, place: int, grammar: Grammar) -> tuple[int, Part] | None:
    """A number written as one word, where a language joins its number words."""
    if not grammar.numbers.glued or len(token.text) > _LONGEST_GLUED or token.kind != WORD:
        return None
    for numerals in _cuts(token.text, grammar):
        total: int | None = None
        joined = False
        for numeral in numerals:
            if numeral.kind == Numeral.JOINER:
                joined = True
                continue
            total = _grown(
                total, numeral, grammar, inverted=grammar.numbers.units_first and (joined or total is not None)
            )
            if total is None:
                break
            joined = False
        else:
            if total is not None and not joined:
                return place + 1, Part(Numeral.NUMBER, total)
    return None


def _cuts(word: str, grammar: Grammar) -> Iterator[list[Part]]:
    """Ways to cut a word in number words, longest pieces first; at most a handful."""
    ways: list[tuple[int, list[Part]]] = [(0, [])]
    tried = 0
    while ways and tried < 200:
        tried += 1
        at, numerals = ways.pop()
        if at == len(word):
            yield numerals
            continue
        for end in range(at + 1, len(word) + 1):
            senses = grammar.words.of_one(word[at:end]) or NO_SENSES
            kinds = (kind for kind in _GLUED_KINDS if senses.cues & kind)
            ways += [(end, [*numerals, _numeral_of(kind, senses)]) for kind in kinds]
