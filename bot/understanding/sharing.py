"""Which count each part of day, time, day and zone belongs to."""

from collections.abc import Sequence

from seatwise.bot.understanding.clauses import Clause, Count
from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.items import Days, Item

_TELLING = Kind.TIMES | Kind.DAYS | Kind.ZONE | Valued.PART


def share_out(clauses: Sequence[Clause], cues: int) -> bool:
    """Give each count what is said of its shift: in its own clause, else from a clause beside that has no count.

    `cues` are those of all clauses. False where something is left that belongs to no count: "morning 8, night?".
    """
    if not cues & _TELLING:
        return True
    waiting: list[Item] = []
    last: Count | None = None
    alternate = vague = False
    for clause in clauses:
        about = _telling(clause)
        counts = [count for count in clause.counts if not (count.shifts or count.old)] if clause.counts else []
        if counts:
            if waiting:
                vague = vague or _contradict(waiting, about)
                about = [*waiting, *about]
            _share_in(counts, about, waiting=len(waiting))
            waiting = []
            last = counts[-1]
            alternate = alternate or _alternate(counts, about) or _has_more_parts(clause, about)
        elif not about or _is_idle(clause):
            vague = vague or any(item.cues & Kind.DAYS for item in about)  # "closed on Sundays"
        elif clause.cues & (Cue.VAGUE | Valued.SHARE):
            vague = True  # "a few by day, two at night"
        elif (
            last is None
            or ((waiting or clause.breaks != "(") and _tells_before(clauses))  # "day 10 (8-20), night 4 (20-8)"
            or not all(last.about.lacks(item) for item in about)
        ):
            waiting += about
        else:
            for item in about:
                last.about.take(item)
    if cues & Kind.DAYS:
        _carry_days(clauses)
    return not (alternate or vague) and (last is None or _take_all(last, waiting))


def _is_idle(clause: Clause) -> bool:
    """ "Day shift 5, night shift none": in that part of the day nobody works."""
    return bool(clause.cues & Cue.NOT) and not clause.cues & (Cue.UNKNOWN | Cue.VAGUE | Kind.FIGURE | Kind.TIMES)


def _contradict(waiting: Sequence[Item], about: Sequence[Item]) -> bool:
    """ "Weekend off, weekdays 5", "some mornings, two at night": what waits is not said of these people."""
    parts = {item.values[Valued.PART] for item in waiting if item.cues & Valued.PART}
    if parts and any(item.cues & Valued.PART and item.values[Valued.PART] not in parts for item in about):
        return True
    before = {item.days for item in waiting if isinstance(item, Days)}
    own = {item.days for item in about if isinstance(item, Days)}
    return bool(before and own and before != own)


def _carry_days(clauses: Sequence[Clause]) -> None:
    """ "Weekdays 5 in the morning, 3 in the evening": days said first hold for the parts of the day that follow."""
    carried: Days | None = None
    by_times = False
    for index, clause in enumerate(clauses):
        if clause.breaks in _STOPS:
            carried = None
        for count in clause.counts:
            about = count.about
            if about.days is not None:
                led = about.days.first < count.item.first and _comes_first(clauses[: index + 1], about.days)
                carried = about.days if led and (about.part or about.times) and len(about.days.days) < _WEEK else None
                by_times = bool(about.times)
            elif carried is not None and (about.times if by_times else about.part and not about.times):
                about.days = carried


_WEEK = 7
_STOPS = (".", ";", "!", "?")


def _comes_first(clauses: Sequence[Clause], days: Item) -> bool:
    """Whether no part of the day or times stand in the clause before the days."""
    own = next((clause.items for clause in reversed(clauses) if days in clause.items), [])
    return not any(item.cues & (Valued.PART | Kind.TIMES) and item.first < days.first for item in own)


def _alternate(counts: Sequence[Count], about: Sequence[Item]) -> bool:
    """Whether each part of the day stands between two numbers, so that it may be of either: "3 morning 8 evening 5"."""
    triples = zip(counts, about, counts[1:], strict=False)
    return len(counts) - 1 == len(about) > 1 and all(
        item.cues & Valued.PART and one.item.first < item.first < other.item.first for one, item, other in triples
    )


def _has_more_parts(clause: Clause, about: Sequence[Item]) -> bool:
    """ "6 in the morning and half of that in the evening": the half is no number, but a shift."""
    if not clause.cues & (Cue.HALF | Valued.SHARE):
        return False
    parts = {item.values[Valued.PART] for item in about if item.cues & Valued.PART}
    return len(parts) > len([count for count in clause.counts if not count.shifts])


def _take_all(count: Count, about: Sequence[Item]) -> bool:
    """Whether all of it is new of a count, which takes it."""
    for item in about:
        if not count.about.lacks(item):
            return False
        count.about.take(item)
    return True


def _telling(clause: Clause) -> list[Item]:
    return [item for item in clause.items if item.cues & _TELLING] if clause.cues & _TELLING else []


def _tells_before(clauses: Sequence[Clause]) -> bool:
    """Whether what is said of shifts comes before their people ("night: 2") rather than behind ("2 at night")."""
    for clause in clauses:
        if about := _telling(clause):
            number = next((count.item for count in clause.counts if not count.shifts), None)
            return number is None or about[0].first < number.first
    return False


def _opens_with_days(about: Sequence[Item]) -> bool:
    """ "Weekdays 3 in the morning 2 in the evening"."""
    return bool(about[0].cues & Kind.DAYS) and not any(item.cues & Kind.DAYS for item in about[1:])


def _share_in(counts: Sequence[Count], about: Sequence[Item], *, waiting: int) -> None:
    if len(counts) == 1:
        for item in about:
            if counts[0].about.lacks(item):
                counts[0].about.take(item)
        return
    if len(about) > len(counts) and not waiting and _opens_with_days(about):
        counts[0].about.take(about[0])
        about = about[1:]
    before = bool(about) and (waiting > 0 or about[0].first < counts[0].item.first)
    for item in about:
        earlier = [count for count in counts if count.item.first < item.first]
        later = [count for count in counts if count.item.first > item.first]
        owner = (later[0] if later else earlier[-1]) if before else (earlier[-1] if earlier else later[0])
        if owner.about.lacks(item):
            owner.about.take(item)
