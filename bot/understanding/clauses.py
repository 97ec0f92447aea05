"""A message as clauses: in each the numbers that may count people, and what is said of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.items import Days, Item, Mark, Number, Times, Zone

AND, THEN = "and", "then"


class About:
    """What is said of a shift: its part of day, times, days, zone; `said` tells whether anything is."""

    __slots__ = ("days", "part", "said", "times", "zone")

    def __init__(self, zone: Zone | None = None) -> None:
        self.part: str | None = None
        self.times: Times | None = None
        self.days: Days | None = None
        self.zone = zone
        self.said = zone is not None

    def lacks(self, item: Item) -> bool:
        """Whether this item would tell something new."""
        if not self.said:
            return True
        if isinstance(item, Times):
            return self.times is None
        if isinstance(item, Days):
            return self.days is None
        if isinstance(item, Zone):
            return self.zone is None
        return self.part is None

    def take(self, item: Item) -> None:
        """Note what an item tells; its value is never empty."""
        self.said = True
        if isinstance(item, Times):
            self.times = item
        elif isinstance(item, Days):
            self.days = item
        elif isinstance(item, Zone):
            self.zone = item
        else:
            self.part = item.values[Valued.PART]


@dataclass(slots=True, eq=False)
class Count:
    """A number that may count people or shifts, and what speaks for it."""

    item: Number
    clause: int
    """The place of its clause in the message."""
    place: int
    """Its own place in the clause."""
    noun: bool = False
    shifts: bool = False
    ours: bool = False
    plain: bool = True
    """No word stands beside it that the grammar does not know."""
    strange: bool = False
    """What stands right behind it the grammar does not know: "we have 4 lines"."""
    old: bool = False
    """It is what is not meant: "25, not 20"."""
    spared: bool = False
    """So many are taken out of the others: "all except 2"."""
    header: bool = False
    """A colon follows: "16 agents: …"."""
    group: bool = False
    """The people of one shift of which nothing more is said: "shifts of 3 and 2"."""
    about: About = field(default_factory=About)
    value: int | None = None
    """The item's value, and one more where the writer is to be added; None where it can count nobody."""


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
    own: list[Item] = []
    clause = Clause(own, "")
    found = [clause]
    cues = 0
    for place, item in enumerate(items):
        if item.cues & _NOTABLE:
            clause.cues = cues
            mark = _cut_at(items, place, found)
            if mark is not None:
                is_me = item.cues & Cue.AND and item.cues & Cue.ME  # one word for "and" and "I"
                own, cues = ([item], item.cues) if is_me else ([], 0)
                clause = Clause(own, mark)
                found.append(clause)
                continue
        own.append(item)
        cues |= item.cues
    clause.cues = cues
    return [clause for clause in found if clause.items]


_BREAKING = Kind.BREAK | Kind.COLON | Kind.DASH | Cue.THEN | Cue.AND
_NOTABLE = _BREAKING | Kind.PLUS | Cue.MORE
_COUNTED = Kind.FIGURE | Cue.ME


def _cut_at(items: Sequence[Item], place: int, found: Sequence[Clause]) -> str | None:
    """The mark or cue that begins a new clause, if this item does."""
    item, clause = items[place], found[-1]
    cues = item.cues
    added = cues & Kind.PLUS and clause.cues & Kind.FIGURE and place + 1 < len(items)
    if added and items[place + 1].cues & Kind.FIGURE:
        return AND
    if cues & Cue.EXCEPT and _spares(items, place):
        return None
    if cues & Cue.MORE and not any(one.cues & _COUNTED for one in found):
        return None  # "we hired another 5": nothing stands before that it adds to
    return _break(item, clause) if cues & _BREAKING else None


def _spares(items: Sequence[Item], place: int) -> bool:
    """ "All but two": the word is no "and" here."""
    before = next((item.cues for item in reversed(items[max(0, place - 3) : place]) if not item.cues & Cue.FILLER), 0)
    return bool(before & Cue.ALL) and place + 1 < len(items) and bool(items[place + 1].cues & Kind.FIGURE)


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
