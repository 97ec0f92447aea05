"""One language speaking: messages with typed arguments become text, English stepping in for what is broken."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.abc import Traversable
from typing import Any, ClassVar
from unicodedata import bidirectional

from seatwise.bot.dialogue.screen import (
    Argument,
    Clock,
    Days,
    Issued,
    Joined,
    LanguageName,
    Literal,
    Moment,
    Named,
    Percent,
    Series,
    Text,
    Zone,
)
from seatwise.bot.languages import MESSAGES, REFERENCE, Direction
from seatwise.bot.wording.fluent import Messages
from seatwise.bot.wording.formats import WEEK, Formats, language_name
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.pricing.money import Money

_ISOLATE, _END_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_UNSHOWN = dict.fromkeys(
    [
        *range(9),
        11,
        12,
        *range(14, 32),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        0xFFFE,
        0xFFFF,
    ]
)
"""Marks of direction, which would turn what stands round them, and characters that no page or picture may hold."""
_SHORTEST_RANGE = 3


class Tongue:
    """A language's messages and formats."""

    def __init__(self, tag: str, folder: Traversable, direction: Direction) -> None:
        self.tag = tag
        self.direction = direction
        self.messages = Messages((folder / MESSAGES).read_text(encoding="utf-8"), self._plural)

    @cached_property
    def formats(self) -> Formats:
        """Made when first needed: CLDR's data stand behind it, and what the widget shows of most languages is text."""
        return Formats(self.tag)

    def _plural(self, number: int) -> str:
        return self.formats.plural(number)


class NotIssued(ValueError):
    """A screen names its quote's number, link or last day, and no issued quote was handed over."""


@dataclass(frozen=True, slots=True)
class Speech:
    """Says the texts of one reply in one language.

    `reference` says what `tongue` cannot; `fallbacks` counts that, by language and message. In a right-to-left language
    what runs the other way (amounts, names, ranges) is isolated; in the others nothing is.
    """

    tongue: Tongue
    reference: Tongue
    fallbacks: Counter[tuple[str, str]]
    issued: IssuedQuote | None = None

    def of(self, issued: IssuedQuote) -> "Speech":
        """The same of a quote that was issued."""
        return Speech(self.tongue, self.reference, self.fallbacks, issued)

    def text(self, text: Text) -> str:
        """A message in full; empty, and counted, where the reference language lacks it too."""
        try:
            return self.tongue.messages.pattern(text.id)(text.args, self)
        except (LookupError, RecursionError):
            self.fallbacks[self.tongue.tag, text.id] += 1
        if self.tongue is self.reference:
            return ""
        return Speech(self.reference, self.reference, self.fallbacks, self.issued).text(text)

    def say(self, argument: Argument) -> str:
        """An argument as it stands in a sentence of the language."""
        return self._SAYS[type(argument)](self, argument)

    def key(self, argument: Argument) -> str:
        """The word by which a selector knows an argument: a literal's text, a weekday's three letters."""
        match argument:
            case Literal():
                return argument.text
            case Days(days=(day,)):
                return day
        return ""

    def _named(self, named: Named) -> str:
        parent = self.tongue.tag.split("-")[0]
        own = named.names.get(self.tongue.tag) or named.names.get(parent)
        if own is None and named.otherwise is not None:
            return self._text(named.otherwise)
        told = own or named.names.get(REFERENCE) or next(iter(named.names.values()))
        return self._isolated(_shown(told))

    def _number(self, number: int) -> str:
        return self.tongue.formats.number(number)

    def _money(self, money: Money) -> str:
        return self._isolated(self.tongue.formats.money(money))

    def _percent(self, percent: Percent) -> str:
        return self._isolated(self.tongue.formats.percent(percent.value))

    def _date(self, day: date) -> str:
        return self.tongue.formats.date(day)

    def _clock(self, clock: Clock) -> str:
        return self._isolated(self.tongue.formats.clock(clock.time))

    def _zone(self, zone: Zone) -> str:
        return self._kept_together(self.tongue.formats.place(zone.name))

    def _language(self, language: LanguageName) -> str:
        return self._isolated(language_name(language.tag))

    def _text(self, text: Text) -> str:
        return self._kept_together(self.text(text))

    def _series(self, series: Series) -> str:
        parts = [self.say(part) for part in series.parts]
        return self._kept_together(self.tongue.formats.listed(parts, series.joined))

    def _literal(self, literal: Literal) -> str:
        return self._isolated(_shown(literal.text))

    def _moment(self, moment: Moment) -> str:
        day, time = Days((moment.day,)), Clock(moment.time)
        if moment.time_zone is None:
            return self.text(Text("moment", {"day": day, "time": time}))
        return self.text(Text("moment-in-zone", {"day": day, "time": time, "zone": Zone(moment.time_zone)}))

    def _days(self, neighbours: Days) -> str:
        days = neighbours.days
        if len(days) == 1:
            return self.tongue.formats.day(days[0])
        if len(days) == len(WEEK):
            return self.text(Text("days-every-day"))
        runs = [self._run(run) for run in _runs(days)]
        return self._kept_together(self.tongue.formats.listed([name for run in runs for name in run], Joined.AND))

    def _run(self, run: Sequence[str]) -> list[str]:
        names = [self.tongue.formats.short_day(day) for day in run]
        if len(run) < _SHORTEST_RANGE:
            return names
        return [self.text(Text("days-range", {"first": Literal(names[0]), "last": Literal(names[-1])}))]

    def _issued(self, issued: Issued) -> str:
        if self.issued is None:
            raise NotIssued(issued)
        match issued:
            case Issued.NUMBER:
                return self._isolated(self.issued.number)
            case Issued.URL:
                return self._isolated(self.issued.url)
            case Issued.VALID_UNTIL:
                return self.tongue.formats.date(self.issued.valid_until)

    def _isolated(self, text: str) -> str:
        return text if self.tongue.direction == "ltr" else f"{_ISOLATE}{text}{_END_ISOLATE}"

    def _kept_together(self, text: str) -> str:
        """A text made of parts: isolated where it holds no letter of a right-to-left script ("8:00–20:00")."""
        if self.tongue.direction == "ltr" or any(bidirectional(mark) in {"R", "AL"} for mark in text):
            return text
        return f"{_ISOLATE}{text}{_END_ISOLATE}"

    _SAYS: ClassVar[dict[type, Callable[["Speech", Any], str]]] = {
        int: _number,
        Money: _money,
        Percent: _percent,
        date: _date,
        Clock: _clock,
        Moment: _moment,
        Days: _days,
        Zone: _zone,
        Literal: _literal,
        Named: _named,
        LanguageName: _language,
        Issued: _issued,
        Series: _series,
        Text: _text,
    }
    """How each kind of argument is said: looked up by its type, as this is done a hundred times for a quote."""


def _shown(text: str) -> str:
    return text if text.isprintable() else text.translate(_UNSHOWN)


def _runs(days: Sequence[str]) -> list[list[str]]:
    """The days in runs of neighbours; one across the week's end is a single run (Friday to Monday)."""
    places = [WEEK.index(day) for day in days]
    runs: list[list[int]] = []
    for place in places:
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    if len(runs) > 1 and runs[0][0] == 0 and runs[-1][-1] == len(WEEK) - 1:
        runs[-1] += runs.pop(0)
    return [[WEEK[place] for place in run] for run in runs]
