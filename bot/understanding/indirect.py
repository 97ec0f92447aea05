"""Numbers that tell nobody's count by themselves: differences ("5 more people"), exceptions, and licences."""

from collections.abc import Iterator, Sequence

from seatwise.bot.dialogue.understood import Asks
from seatwise.bot.understanding.clauses import AND, Clause, Count, all_cues
from seatwise.bot.understanding.counting import AT_ONCE, Counting
from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.draft import PEAK, SHIFTS, STAFF
from seatwise.bot.understanding.items import Number, cues_of
from seatwise.pricing.schedule import MOST_STAFF

_ASKING_HOW = (Asks.PEAK, Asks.SCHEDULE, Asks.SHIFTS)
_NOUNS = Cue.PEOPLE | Cue.FILLER
_BETWEEN = Cue.FILLER | Cue.ABOUT | Cue.TO


def leave_later(counting: Counting) -> None:
    """ "20 people, 25 next year": for which of the two the price is wanted, is asked."""
    plain = [count for count in counting.open if not (count.about.said or count.shifts)]
    later = [count for count in plain if counting.clauses[count.clause].cues & Cue.LATER]
    if any(count.ours for count in plain if count not in later):
        counting.close(later)  # "we are 10, soon 12"
    elif later:
        counting.leave_open(_slot(counting, counting.cues), plain)


def _slot(counting: Counting, cues: int) -> str:
    """Whether a number beside such words is of those at once, or of the staff."""
    return PEAK if counting.asks is Asks.PEAK or cues & AT_ONCE else STAFF


def leave_others(counting: Counting) -> None:
    """ "A team of 5 and another of 3": each has people of its own."""
    if not counting.cues & Cue.SHIFT and any(_is_of_others(counting, count) for count in counting.open):
        counting.leave_open(STAFF, counting.open)


def leave_differences(counting: Counting) -> None:
    """ "What if we add 5 people?", "we hired 5 more": how many there are then, nobody said here."""
    differing = [count for count in counting.open if _is_difference(counting, count)]
    if grown := _grown_in(counting):
        counting.leave_open(STAFF, grown)
    elif differing and len(differing) == len(counting.open):
        counting.close(differing)
        counting.draft.leave_open(SHIFTS if any(count.about.said for count in differing) else STAFF)
    elif len(counting.open) == 1 and _has_some_more(counting):
        counting.leave_open(STAFF, counting.open)
    elif not counting.open and counting.draft.is_empty and _speaks_of_more(counting):
        counting.draft.leave_open(STAFF)


def _is_of_others(counting: Counting, count: Count) -> bool:
    """Whether the number stands in "and another of 3"."""
    clause, place = counting.clauses[count.clause], count.place
    if not (place and clause.items[place - 1].cues & Cue.OF):
        return False
    if place == 1:
        return clause.breaks == AND and len(counting.open) > 1
    return bool(clause.items[place - 2].cues & Cue.MORE)


def _grown_in(counting: Counting) -> list[Count]:
    """ "We grew from 5 to 12" with a word for "to" that says many things else."""
    for clause in counting.clauses:
        if not (clause.counts and clause.cues & Cue.MORE and clause.cues & Cue.FROM):
            continue
        counts = [count for count in clause.counts if count in counting.open and not count.about.said]
        numbers = [item for item in clause.items if isinstance(item, Number)]
        if counts and len(numbers) == 2 and clause.items[counts[0].place - 1].cues & Cue.FROM:
            return counts
    return []


def _has_some_more(counting: Counting) -> bool:
    """ "20 people and 5 more": the others may be among them or not."""
    if counting.open[0].about.said or counting.open[0].shifts:
        return False
    return any(
        clause.breaks in (AND, ",") and clause.cues & Cue.MORE and clause.cues & Kind.FIGURE and not clause.cues & _ELSE
        for clause in counting.clauses
        if not clause.counts
    )


_ELSE = Kind.UNKNOWN | Cue.UNIT | Cue.TEAM | Cue.LABEL | Cue.SHIFT | Valued.PART | Valued.DAYS | Kind.DAYS | Kind.SIGN
"""What says of the others when they came, or that they are no people."""


def _is_difference(counting: Counting, count: Count) -> bool:
    clause = counting.clauses[count.clause]
    if count.value is None or not clause.cues & Cue.MORE:
        return False
    if counting.draft.hypothetical:
        return True
    behind = (item.cues for item in clause.items[count.place + 1 :])
    if next((cues & Cue.MORE for cues in behind if cues & Cue.MORE or not cues & _NOUNS), 0):
        return True  # "5 people were added"
    before = clause.items[: count.place]
    while before and before[-1].cues & _BETWEEN and not before[-1].cues & Cue.MORE:
        before.pop()
    return bool(before) and bool(before[-1].cues & Cue.MORE) and not count.about.said


def _speaks_of_more(counting: Counting) -> bool:
    if not (counting.draft.hypothetical or counting.cues & Cue.PEOPLE or counting.asks is Asks.STAFF):
        return False
    return any(
        clause.cues & Cue.MORE and clause.cues & Kind.FIGURE and not clause.cues & (Cue.UNIT | Cue.TEAM)
        for clause in counting.clauses
    )


def leave_exceptions(counting: Counting) -> None:
    """ "All except 2 at once", "20 people except 2": how many that leaves is offered where the others are told."""
    spared = [count for count in counting.open if count.spared]
    if not spared:
        return
    counting.close(spared)
    others = [count for count in counting.open if not (count.shifts or count.about.said)]
    left = [(one.value or 0) - (count.value or 0) for one in others for count in spared]
    beside = list(_clauses_beside(counting, spared))
    cues = all_cues(beside)
    for clause in beside:
        clause.cues &= ~(AT_ONCE | Cue.ALL | Cue.AT_MOST)
    if cues & AT_ONCE or (cues & Cue.ALL and (others or counting.asks in _ASKING_HOW)):
        counting.draft.leave_open(PEAK, *left)
    elif counting.asks is not Asks.HANDOVER:
        counting.leave_open(STAFF, others)
        counting.draft.leave_open(STAFF, *left)


def _clauses_beside(counting: Counting, counts: Sequence[Count]) -> Iterator[Clause]:
    """The clauses of these counts, and those next to them in which nothing is counted: "all at once, except 2"."""
    own = {count.clause for count in counts}
    for index, clause in enumerate(counting.clauses):
        if index in own or (not clause.counts and not own.isdisjoint((index - 1, index + 1))):
            yield clause


def leave_without_me(counting: Counting) -> None:
    """ "5 people, not counting me": whether the writer is one more to count, or none, is asked."""
    if not counting.cues & Cue.ME:
        return
    for index, clause in enumerate(counting.clauses):
        if not _is_without_me(clause):
            continue
        near = [[count for count in counting.open if count.clause == at] for at in (index, index - 1, index + 1)]
        counts = next(filter(None, near), [])
        people = counting.draft.people(counts[0]) if len(counts) == 1 else None
        if people is not None and not (counts[0].shifts or counts[0].about.said):
            slot = _slot(counting, counting.clauses[counts[0].clause].cues)
            counting.close(counts)
            counting.draft.leave_open(slot, people, people + 1)


def _is_without_me(clause: Clause) -> bool:
    if not (clause.cues & Cue.ME and clause.cues & (Cue.NOT | Cue.EXCEPT)):
        return False
    me = next(at for at, item in enumerate(clause.items) if item.cues & Cue.ME)
    beside = cues_of(clause.items[max(0, me - 2) : me + 3])
    before = clause.items[me - 1].cues if me else 0
    return bool(beside & Cue.EXCEPT or (beside & Cue.NOT and (beside & Cue.INCLUDING or before & Cue.NOT)))


def leave_licences(counting: Counting) -> None:
    """ "I need 20 licences": as many people, or as many at once."""
    draft = counting.draft
    numbers = [number for clause in counting.clauses for number in _licences_in(clause)]
    told = draft.together or draft.shifts is not None or draft.peak is not None
    if not numbers or counting.asks is Asks.HANDOVER or (told and draft.staff is not None):
        return
    if draft.staff is None:
        draft.leave_open(STAFF, *numbers)
    draft.leave_open(PEAK, draft.peak, *numbers)
    draft.peak = None  # "20 licences, 3 concurrent"


def _licences_in(clause: Clause) -> list[int]:
    if not clause.cues & Cue.LICENCE:
        return []
    found = []
    for place, item in enumerate(clause.items):
        behind = [after for after in clause.items[place + 1 :] if not after.cues & Cue.FILLER][:2]
        if isinstance(item, Number) and item.value and item.value <= MOST_STAFF and not item.doubtful:
            licence = next((at for at, after in enumerate(behind) if after.cues & Cue.LICENCE), None)
            if licence == 0 or (licence == 1 and not behind[0].cues & (Kind.WORD | Kind.MARK | Kind.FIGURE)):
                found.append(item.value)
    return found
