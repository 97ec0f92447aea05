"""A message as items: numbers, words with their cues, marks; the rules read these and nothing below them."""

import unicodedata
from collections.abc import Iterable, Mapping

from seatwise.bot.understanding.cues import NO_SENSES, Cue, Kind, Numeral, Valued
from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.lexicon import longest
from seatwise.bot.understanding.numbers import number_at, value_of_figures
from seatwise.bot.understanding.slips import stands_beside_slip
from seatwise.bot.understanding.tokens import MARK, ODD, WORD, Token, Tokens
from seatwise.bot.understanding.tokens import NUMBER as FIGURES

_MARKS = {
    "-": Kind.MARK | Kind.DASH,
    ":": Kind.MARK | Kind.COLON,
    "=": Kind.MARK | Kind.COLON,
    "+": Kind.MARK | Kind.PLUS,
    "/": Kind.MARK | Kind.SLASH,
    "…": Kind.MARK | Kind.SLASH | Kind.BREAK,
    **dict.fromkeys(",;.!?()|", Kind.MARK | Kind.BREAK),
    **dict.fromkeys("%№#°@", Kind.MARK | Kind.SIGN),
}
_IN_ROWS = Kind.FIGURE | Kind.DASH | Kind.PLUS
_IN_PHONES = ("+", "-", "(", ")")
_LEAST_PHONE = 7
_FIGURE = Kind.FIGURE
_FRACTIONS = frozenset(".,")
_SPELT = Numeral.NUMBER | Numeral.MULTIPLIER | Numeral.WEAK


class Item:
    """A piece of the message, from its first token to its last, with its cues and its kind as bits of one number."""

    __slots__ = ("cues", "first", "last", "values")

    def __init__(self, first: int, last: int, cues: int, values: Mapping[int, str] = NO_SENSES.values) -> None:
        self.first = first
        self.last = last
        self.cues = cues
        self.values = values


def _rare_mark(text: str) -> int:
    return Kind.MARK | Kind.SIGN if unicodedata.category(text[0]) == "Sc" else Kind.MARK


class Mark(Item):
    """A mark of punctuation, and whether space (or the message's start) stands before it."""

    __slots__ = ("spaced", "text")

    def __init__(self, place: int, text: str, spaced: bool) -> None:
        self.first = self.last = place
        self.cues = _MARKS.get(text) or _rare_mark(text)
        self.values = NO_SENSES.values
        self.text = text
        self.spaced = spaced


class Number(Item):
    """A number; `value` is None where it is no whole number from zero up. `weak` is an article that may mean one,
    `doubtful` a group such as 1.200 whose point may mean either."""

    __slots__ = ("doubtful", "figures", "spaced", "text", "value", "weak")

    def __init__(self, first: int, last: int, token: Token, text: str, value: int | None) -> None:
        self.first = first
        self.last = last
        self.cues = _FIGURE
        self.values = NO_SENSES.values
        self.text = text
        self.value = value
        self.weak = self.doubtful = False
        self.figures = token.kind == FIGURES
        self.spaced = token.start == 0


class Range(Item):
    """Two numbers between which the one that is meant lies, or of which one is meant."""

    __slots__ = ("readings",)

    def __init__(self, first: int, last: int, readings: tuple[int, ...]) -> None:
        super().__init__(first, last, Kind.RANGE)
        self.readings = readings


class Times(Item):
    """From when to when, as HH:MM."""

    __slots__ = ("end", "start")

    def __init__(self, first: int, last: int, start: str, end: str) -> None:
        super().__init__(first, last, Kind.TIMES)
        self.start = start
        self.end = end


class Days(Item):
    """Weekdays, in the order said."""

    __slots__ = ("days",)

    def __init__(self, first: int, last: int, days: tuple[str, ...]) -> None:
        super().__init__(first, last, Kind.DAYS)
        self.days = days


class Zone(Item):
    """A place's or an offset's time zone."""

    __slots__ = ("name",)

    def __init__(self, first: int, last: int, name: str) -> None:
        super().__init__(first, last, Kind.ZONE)
        self.name = name


class Length(Item):
    """A length of time in minutes; negative where it is none; readings instead where it is a range."""

    __slots__ = ("minutes", "readings")

    def __init__(self, first: int, last: int, minutes: int | None, readings: tuple[int, ...] = ()) -> None:
        super().__init__(first, last, Kind.LENGTH)
        self.minutes = minutes
        self.readings = readings


def items_of(tokens: Tokens, grammar: Grammar) -> list[Item]:
    """The items of a message, in order."""
    found: list[Item] = []
    every, place = tokens.all, 0
    count = len(every)
    while place < count:
        token = every[place]
        role = token.role
        senses = role.alone
        item: Item | None = None
        if senses is None:
            following = every[place + 1] if place + 1 < count else None
            if following is None or (role.reach[following.role] is None and following.text != "-"):
                senses = role.itself
                item = None if senses or role.reach.meaning else _sign_at(token, place, following)
        if senses is not None:
            item = Item(place, place, senses.cues, senses.values)
        elif item is None:
            item = _item_at(tokens, place, grammar)
            place = item.last
        found.append(item)
        place += 1
    return found


def _sign_at(token: Token, place: int, following: Token | None) -> Item | None:
    """A mark, or figures that stand by themselves."""
    if token.kind == MARK:
        return Mark(place, token.text, token.start == 0)
    alone = following is None or not (following.role.is_factor or following.kind == FIGURES)
    if alone and token.kind == FIGURES and token.text.isdecimal():
        value = value_of_figures(token.text) if token.typed.isdigit() else None  # "5½" is no 51
        return Number(place, place, token, token.typed, value)
    return None


def _item_at(tokens: Tokens, place: int, grammar: Grammar) -> Item:
    """A number, or a phrase if it goes on behind the number's end."""
    token = tokens.all[place]
    match = longest(tokens.all, place)
    if match is None:
        if token.kind == MARK:
            return Mark(place, token.text, token.start == 0)
        numeral = token.kind == FIGURES or grammar.numbers.glued
        return (_number(tokens, place, grammar) if numeral else None) or _unknown(place, token)
    end, senses = match
    pointed = end == place + 2 and tokens.all[place + 1].kind == MARK and not _is_beside_figures(tokens, place, end)
    if pointed and (number := _number(tokens, place, grammar)) is not None:
        return number  # «nous sommes sept.» ends a sentence, and is no September
    if senses.cues & _SPELT or (token.kind == FIGURES and end == place + 1):
        number = _number(tokens, place, grammar)
        if number is not None and number.last + 1 >= end:
            if Valued.DAY in senses.values:
                number.values = senses.values
            return number
    return Item(place, end - 1, senses.cues, senses.values)


def _is_beside_figures(tokens: Tokens, first: int, end: int) -> bool:
    every = tokens.all
    return (first > 0 and every[first - 1].kind == FIGURES) or (end < len(every) and every[end].kind == FIGURES)


def _unknown(place: int, token: Token) -> Item:
    return Item(place, place, Kind.ODD if token.kind == ODD else Kind.UNKNOWN)


def cues_of(items: Iterable[Item]) -> int:
    """The cues and kinds of all items together."""
    cues = 0
    for item in items:
        cues |= item.cues
    return cues


def without_phones(items: list[Item]) -> list[Item]:
    """A row of figures without words between is a phone number or a code: it counts nothing."""
    behind = [items[place] for place, item in enumerate(items[:-1], start=1) if item.cues & _FIGURE]
    if not any(item.cues & _IN_ROWS for item in behind):
        return items
    found: list[Item] = []
    run: list[Item] = []
    for item in [*items, None]:
        mark = isinstance(item, Mark) and item.text in _IN_PHONES
        if item is not None and (
            mark or (isinstance(item, Number) and item.figures and not set(item.text) & _FRACTIONS)
        ):
            run.append(item)
            continue
        found += _phone(run) if run else []
        run = []
        if item is not None:
            found.append(item)
    return found


def without_ordinals(items: list[Item]) -> list[Item]:
    """ "The 5th floor", "5-й этаж": figures with an ending of order count nothing."""
    found: list[Item] = []
    place = 0
    while place < len(items):
        item, rest = items[place], items[place + 1 : place + 3]
        hung = len(rest) == 2 and isinstance(rest[0], Mark) and not rest[0].spaced and rest[0].cues & Kind.DASH
        if hung and item.cues & Kind.FIGURE and rest[1].cues & Numeral.ORDINAL:
            found.append(Item(item.first, rest[1].last, Kind.ODD))
            place += 3
            continue
        found.append(item)
        place += 1
    return found


def without_pointed(items: list[Item]) -> list[Item]:
    """ "3. Stock", where a point makes an ordinal: figures with one before what is no person count nothing."""
    found: list[Item] = []
    for item in items:
        mark, number = (found[-1], found[-2]) if len(found) > 1 else (None, None)
        pointed = isinstance(mark, Mark) and mark.text == "." and not mark.spaced
        if pointed and isinstance(number, Number) and number.figures and item.cues & Cue.UNIT:
            found[-2:] = [Item(number.first, number.last + 1, Kind.ODD)]
        found.append(item)
    return found


def without_fractions(items: list[Item], tokens: Tokens) -> list[Item]:
    """ "5 1/2" is no whole number of people."""
    found: list[Item] = []
    for item in items:
        before = found[-3:]
        if (
            len(before) == 3
            and isinstance(whole := before[0], Number)
            and isinstance(part := before[1], Number)
            and isinstance(mark := before[2], Mark)
            and isinstance(item, Number)
            and whole.figures
            and mark.text == "/"
            and not mark.spaced
            and 0 < (part.value or 0) < (item.value or 0) <= _LARGEST_PART
        ):
            whole.value, whole.last = None, item.last
            whole.text = tokens.said(whole.first, whole.last)
            del found[-2:]
        else:
            found.append(item)
    return found


_LARGEST_PART = 10


def without_doubles(items: list[Item]) -> list[Item]:
    """ "आठ-आठ लोग", "5-5 लोग": a number said twice is so many in each; of figures, only people are meant."""
    found: list[Item] = []
    for place, item in enumerate(items):
        after = items[place + 1].cues if place + 1 < len(items) else 0
        mark, twin = (found[-1], found[-2]) if len(found) > 1 else (None, None)
        if (
            isinstance(item, Number)
            and isinstance(twin, Number)
            and isinstance(mark, Mark)
            and item.value == twin.value
            and mark.cues & Kind.DASH
            and not (mark.spaced or item.spaced)
            and (after & (Cue.PEOPLE | Cue.OF) or not (item.figures or after & Cue.CLOCK))
        ):
            found[-2:] = [Item(twin.first, twin.first, Kind.WORD | Cue.EACH)]
            item.first = mark.first
        found.append(item)
    return found


def _phone(run: list[Item]) -> list[Item]:
    numbers = [item for item in run if isinstance(item, Number)]
    groups = [group for item in numbers for group in item.text.split()]
    digits = sum(map(len, groups))
    if len(groups) == 2 and all(map(_is_clock, groups)) and any(group[0] == "0" for group in groups):
        return run
    called = bool(run[0].cues & Kind.PLUS) or any(group[0] == "0" for group in groups)
    if (
        digits >= _LEAST_PHONE
        and groups
        and (called or (len(groups) > 2 and digits > 2 * len(groups)) or len(numbers) == len(run) > 1)
        and len(numbers) + called > 1
    ):
        return [Item(run[0].first, run[-1].last, Kind.ODD)]
    return run


def _is_clock(group: str) -> bool:
    """ "0800": hours and minutes without a mark between."""
    return len(group) == 4 and group.isdecimal() and int(group[:2]) <= 24 and int(group[2:]) < 60


def _number(tokens: Tokens, place: int, grammar: Grammar) -> Number | Range | None:
    token = tokens.all[place]
    if token.kind not in (FIGURES, WORD):
        return None
    spelt = number_at(tokens.all, place, grammar)
    if spelt is None:
        return None
    last = spelt.end - 1
    if spelt.value is not None and spelt.either is not None:
        return Range(place, last, (spelt.value, spelt.either))
    number = Number(place, last, token, tokens.said(place, last), spelt.value)
    number.weak, number.doubtful = spelt.weak, spelt.doubtful
    if not (number.figures or number.weak or number.doubtful):
        number.doubtful = stands_beside_slip(tokens.all, place, last, grammar)
    return number
