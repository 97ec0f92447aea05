"""A reply before it has words: blocks of message ids with typed arguments, choices, the open question.

Wording makes the strings, once, in one place (architecture.md, rule 2); so a screen can be read in any language.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from seatwise.bot.dialogue.facts import Facts
from seatwise.bot.dialogue.understood import Asks, Understood
from seatwise.pricing.money import Money
from seatwise.pricing.plan import Counts
from seatwise.pricing.quote import Quote
from seatwise.pricing.value import value


@value
class Percent:
    """A share of a hundred with one decimal: 41.7 is 41.7 %."""

    value: Decimal


@value
class Clock:
    """A time of day, `HH:MM`, shown in the language's own habit."""

    time: str


@value
class Moment:
    """A moment of the week: a weekday (`mon` … `sun`), a time `HH:MM`, and a zone where one was named."""

    day: str
    time: str
    time_zone: str | None = None


@value
class Days:
    """Weekdays `mon` … `sun`, in the week's order; shown as a range where they are neighbours."""

    days: tuple[str, ...]


@value
class Zone:
    """An IANA time zone, shown by CLDR's name of its place."""

    name: str


@value
class Literal:
    """Text that is the same in every language: a seller's name, an address, what the visitor typed."""

    text: str


@value
class Named:
    """A name that its owner gives per language (a plan's, in a price book).

    Shown is the language's, else its parent's, else `otherwise`; without that the English one, else the first.
    """

    names: Mapping[str, str]
    otherwise: "Text | None" = None


@value
class LanguageName:
    """A language's name in itself ("Español")."""

    tag: str


class Issued(StrEnum):
    """What is known of a quote only once it is issued; wording fills it in."""

    NUMBER = "number"
    URL = "url"
    VALID_UNTIL = "valid_until"


class Joined(StrEnum):
    """How the parts of a `Series` stand together (CLDR list patterns); UNIT has no word for *and*."""

    AND = "and"
    OR = "or"
    UNIT = "unit"


@value
class Series:
    """Several arguments as one list of the language."""

    parts: tuple["Argument", ...]
    joined: Joined = Joined.AND


@value
class Text:
    """A message of `messages.ftl` with its variables."""

    id: str
    args: Mapping[str, "Argument"] = field(default_factory=lambda: MappingProxyType({}))


Argument: TypeAlias = (
    int
    | Money
    | Percent
    | date
    | Clock
    | Moment
    | Days
    | Zone
    | Literal
    | Named
    | LanguageName
    | Issued
    | Series
    | Text
)


class Tone(StrEnum):
    """How a note is meant."""

    INFO = "info"
    WARNING = "warning"


class Align(StrEnum):
    """On which side of a column its cells stand."""

    START = "start"
    END = "end"


class About(StrEnum):
    """What a block is about, where a channel may want to draw it in a way of its own."""

    ECHO = "echo"
    RECOMMENDATION = "recommendation"
    WHY = "why"
    SAVING = "saving"
    FIGURES = "figures"
    BREAK_EVEN = "break_even"
    LIMIT = "limit"
    OVERLAP = "overlap"
    ASSUMPTION = "assumption"
    NUMBER = "number"
    CHART = "chart"
    WHAT_IFS = "what_ifs"
    TRIAL = "trial"
    NEXT = "next"
    QUESTION = "question"
    COMMANDS = "commands"
    PRIVACY = "privacy"
    CONTACT = "contact"


@value
class Paragraph:
    """One thought; `short` says it in a few words, for a channel that has room for no more."""

    text: Text
    about: About | None = None
    short: Text | None = None


@value
class Note:
    """Something beside the answer: a cap, an assumption, a limit."""

    tone: Tone
    text: Text
    about: About | None = None
    short: Text | None = None


@value
class Compared:
    """A plan beside the others: `share` is its total over the dearest one, 0 to 1, with three decimals."""

    plan: str
    counts: Counts
    label: Argument
    total: Money
    share: Decimal
    recommended: bool


@value
class Recommendation:
    """The paragraph that recommends a plan, and what a card needs besides: the period, and the plans to compare."""

    text: Text
    period: Text
    options: tuple[Compared, ...]
    """In the book's order; one of them is recommended."""


@value
class Column:
    """The head of a table's column."""

    label: Argument
    align: Align


@value
class Table:
    """Figures in rows; every row has as many cells as there are columns, and so has `total`.

    `lines` says each row, and then the total, as a sentence for where there are no columns.
    """

    caption: Text
    columns: tuple[Column, ...]
    rows: tuple[tuple[Argument, ...], ...]
    lines: tuple[Text, ...]
    total: tuple[Argument, ...] | None = None
    about: About | None = None


Block: TypeAlias = Paragraph | Recommendation | Note | Table


@value
class Choice:
    """A button: its id (the same in every language and channel), its label, and what its words would give."""

    id: str
    label: Text
    means: Understood = field(default_factory=Understood)


@value
class Screen:
    """What a turn answers. `quote` is there when the turn holds one (dialogue.md), not yet numbered.

    `facts` are the answers in force after the turn.
    """

    blocks: tuple[Block, ...]
    asks: Asks | None
    choices: tuple[Choice, ...] = ()
    quote: Quote | None = None
    facts: Facts = field(default_factory=Facts)
