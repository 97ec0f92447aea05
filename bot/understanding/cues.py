"""The kinds of words that the interpreter reads; which words are of a kind, each language's grammar tells.

Each is a bit, so that a word's senses are one number and a question about them costs one operation.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Cue:
    """What a word or phrase can do in a sentence."""

    PEOPLE = 1 << 0
    """Who is counted: people, agents, employees, colleagues."""
    TEAM = 1 << 1
    """Where they belong: team, office, branch. A number before it counts no people."""
    SHIFT = 1 << 2
    IN_SHIFTS = 1 << 3
    """That work is done in shifts: "in shifts", "rotating"."""
    ME = 1 << 5
    INCLUDING = 1 << 6
    """"Including" and "without" before `me`: nobody is added."""
    OURS = 1 << 7
    """That a number is the whole staff: "we are", "there are … of us", "in total"."""
    ALL = 1 << 8
    TOGETHER = 1 << 9
    """At the same moment."""
    ONLINE = 1 << 10
    AT_MOST = 1 << 11
    AT_LEAST = 1 << 12
    PEAK = 1 << 13
    """The most at once, said with a noun: peak, maximum, busiest hour."""
    OVER = 1 << 71
    """"More than": a bound; denied, the most ("we never have more than 5")."""
    OUT_OF = 1 << 14
    """"5 of 20", "5 out of 20"."""
    OVERLAP = 1 << 15
    NO_OVERLAP = 1 << 16
    EACH = 1 << 17
    OF = 1 << 18
    MINUTES = 1 << 19
    HOURS = 1 << 20
    UNIT = 1 << 21
    """What else is counted: money, messages, years, offices, percent."""
    MONTHLY = 1 << 90
    """"A month", "every month": a unit too."""
    LABEL = 1 << 22
    """A number behind it counts nobody: price, phone, version, since."""
    ABOUT = 1 << 23
    BETWEEN = 1 << 24
    FROM = 1 << 25
    TO = 1 << 26
    OR = 1 << 27
    AND = 1 << 28
    THEN = 1 << 29
    NOT = 1 << 30
    CORRECTION = 1 << 31
    INSTEAD = 1 << 32
    WHAT_IF = 1 << 33
    MORE = 1 << 34
    """Beside a number it tells a difference only: two more, another two."""
    VAGUE = 1 << 35
    """An amount without a number: a few, several, a lot."""
    UNKNOWN = 1 << 36
    """That the answer is not known: "hard to say", "it depends"."""
    WORK = 1 << 37
    AT_PLACE = 1 << 38
    """What stands before a place: "in Lisbon"."""
    CLOCK = 1 << 39
    """What stands beside an hour: "o'clock", "at"."""
    FILLER = 1 << 40
    """Words that change nothing, and may stand between a number and what it counts."""
    AROUND_THE_CLOCK = 1 << 41
    HALF = 1 << 42
    """Behind hours or a number it adds a half: "an hour and a half"."""

    OWN = 1 << 76
    """Right before a number of people it calls them all ours: "our 18 operators"."""
    REST = 1 << 82
    """What was not named: "the rest of the week"."""
    AMONG = 1 << 84
    """Beside a number: so many of those just named are something else: "of them", "of whom"."""
    ASKING = 1 << 85
    """That something is asked, also without a question mark: "do you", "is it possible"."""
    SOLE = 1 << 77
    """Beside `me`: nobody else, as in "just me"; a phrase that is `together` too: "a single shift"."""
    EXCEPT = 1 << 78
    """Between days: those behind it are taken out."""
    MINUS = 1 << 79
    """A word right before a number that makes it negative."""
    LATER = 1 << 87
    """That a number is not so yet: next year, soon."""
    SORT = 1 << 86
    """Beside `people`: some sort of them, as in "5 boys and 3 girls", which are no two shifts."""
    LICENCE = 1 << 80
    """A number of these is no number of people; which of the counts it is, is left open."""


class Valued:
    """Cues that have a value; a grammar lists their phrases by value."""

    PART = 1 << 43
    """Part of day: `morning`, `day`, `evening`, `night`."""
    DAY = 1 << 44
    """A weekday: `mon` … `sun`, beside what CLDR calls it."""
    DAYS = 1 << 45
    """Several days: `weekdays`, `weekend`, `daily`."""
    HOUR = 1 << 46
    """A moment with a name, as HH:MM: noon, midnight."""
    PAST = 1 << 47
    """Minutes that are added to the hour behind: half past, quarter to (negative)."""
    ADDED = 1 << 83
    """Minutes that are added to the hour before: "eight and a half"."""
    HALF_DAY = 1 << 48
    """Which half of the day an hour is in: `am`, `pm`, `night`."""
    LENGTH = 1 << 49
    """A length of time in minutes: half an hour, an hour."""
    PLACE = 1 << 50
    """A place, by its IANA time zone, beside CLDR's cities."""
    POSITION = 1 << 51
    """The first, the second; `-1` is the last."""
    SHARE = 1 << 81
    """A part of the staff, as "1/4": a quarter, half of them."""


class Numeral:
    """Number words, by what they do, with their value; a joiner's value are the sizes of number that it may follow."""

    NUMBER = 1 << 52
    MULTIPLIER = 1 << 53
    SUFFIX = 1 << 73
    """A multiplier only behind figures: "2k"."""
    ORDINAL = 1 << 74
    """Hung on figures by a hyphen it makes an ordinal."""
    JOINER = 1 << 54
    WEAK = 1 << 55
    """An article elsewhere ("un", "una"), one only before a noun."""


class Kind:
    """What kind of piece an item is, in the same number as its cues. FIGURE is a number."""

    WORD = 1 << 56
    UNKNOWN = 1 << 57
    MARK = 1 << 58
    DASH = 1 << 67
    COLON = 1 << 68
    """Also an equals sign, as people write it in tables."""
    BREAK = 1 << 69
    """A mark that ends a clause."""
    PLUS = 1 << 70
    SIGN = 1 << 75
    """A mark that makes a number something else: currency, percent, number sign."""
    SLASH = 1 << 72
    """Also dots between two numbers."""
    FIGURE = 1 << 59
    RANGE = 1 << 60
    TIMES = 1 << 61
    MOMENT = 1 << 62
    DAYS = 1 << 63
    ZONE = 1 << 64
    LENGTH = 1 << 65
    ODD = 1 << 66


def _named(kind: type[Cue | Valued | Numeral]) -> dict[str, int]:
    return {name.lower(): flag for name, flag in vars(kind).items() if name.isupper()}


CUES = _named(Cue)
CUES["monthly"] |= Cue.UNIT
VALUED = _named(Valued)
NAMES = {flag: name for kind in (Cue, Valued, Numeral) for name, flag in _named(kind).items()}


class Senses(NamedTuple):
    """What a phrase can mean: its cues, joined to one number, and the values of those that have one."""

    cues: int
    values: Mapping[int, str]

    def and_also(self, other: "Senses") -> "Senses":
        return Senses(self.cues | other.cues, {**self.values, **other.values})


NO_SENSES = Senses(0, {})
