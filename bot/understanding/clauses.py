"""A message as clauses: in each the numbers that may count people, and what is said of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.items import Days, Item, Mark, Number, Times, Zone

AND, THEN = "and", "then"


@dataclass(slots=True, eq=False)
class About:
    """What is said of a shift: its part of day, times, days, zone."""

    part: str | None = None
    times: Times | None = None
    days: Days | None = None
    zone: Zone | None = None

    def lacks(self, item: Item) -> bool:
        """Whether this item would tell something new."""
        if isinstance(item, Times):
            return self.times is None
        if isinstance(item, Days):
            return self.days is None
        if isinstance(item, Zone):
            return self.zone is None
        return self.part is None

    def take(self, item: Item) -> None:
        if isinstance(item, Times):
            self.times = item
        elif isinstance(item, Days):
            self.days = item
        elif isinstance(item, Zone):
            self.zone = item
        else:
            self.part = item.values[Valued.PART]

    def __bool__(self) -> bool:
        return bool(self.part or self.times or self.days or self.zone)


@dataclass(slots=True, eq=False)
class Count:
    """A number that may count people or shifts, and what speaks for it."""

    item: Number
    clause: int
    noun: bool = False
    shifts: bool = False
    ours: bool = False
    plain: bool = True
    """No word stands beside it that the grammar does not know."""
    strange: bool = False
    """What stands right behind it the grammar does not know: "we have 4 lines"."""
    old: bool = False
    """It is what is not meant: "25, not 20"."""
    plus_me: bool = False
    header: bool = False
    """A colon follows: "16 agents: …"."""
    group: bool = False
    """The people of one shift of which nothing more is said: "shifts of 3 and 2"."""
    about: About = field(default_factory=About)

    @property
    def value(self) -> int | None:
        return None if self.item.value is None else self.item.value + self.plus_me


@dataclass(slots=True, eq=False)
class Clause:
    """What stands between two breaks."""

    items: list[Item]
    breaks: str
    """The mark or cue that stands before it."""
    counts: list[Count] = field(default_factory=list)

    cues: int = 0
    """All cues and kinds of its items."""


def clauses_of(items: Sequence[Item]) -> list[Clause]:
    """The message cut at commas, stops and "and"; a colon cuts only behind a count."""
    clause = Clause([], "")
    found = [clause]
    for place, item in enumerate(items):
        cues = item.cues
        if not cues & _NOTABLE:
            clause.items.append(item)
            clause.cues |= cues
        elif (
            cues & Kind.PLUS
            and clause.cues & Kind.FIGURE
            and items[place + 1 : place + 2]
            and items[place + 1].cues & Kind.FIGURE
        ):
            clause = Clause([], AND)
            found.append(clause)
        elif cues & Cue.MORE and not any(one.cues & (Kind.FIGURE | Cue.ME) for one in found):
            clause.items.append(item)  # "we hired another 5": nothing stands before that it adds to
            clause.cues |= cues
        elif cues & _BREAKING and (mark := _break(item, clause)) is not None:
            clause = Clause([], mark)
            found.append(clause)
        else:
            clause.items.append(item)
            clause.cues |= cues
    return [clause for clause in found if clause.items]


_BREAKING = Kind.BREAK | Kind.COLON | Kind.DASH | Cue.THEN | Cue.AND
_NOTABLE = _BREAKING | Kind.PLUS | Cue.MORE


def _break(item: Item, before: Clause) -> str | None:
    if isinstance(item, Mark):
        if item.cues & Kind.BREAK:
            return item.text
        colon = item.cues & Kind.COLON or item.spaced
        return ":" if colon and before.cues & Kind.FIGURE else None
    return THEN if item.cues & Cue.THEN else AND


def all_cues(clauses: Sequence[Clause]) -> int:
    """The cues of the whole message."""
    cues = 0
    for clause in clauses:
        cues |= clause.cues
    return cues
