"""Numbers without a time that are the people of shifts, and the staff that is said behind them."""

from collections.abc import Sequence

from seatwise.bot.dialogue.understood import Asks, SaidShift
from seatwise.bot.understanding.clauses import AND, Clause, Count
from seatwise.bot.understanding.counting import AT_ONCE, Counting
from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.draft import SHIFTS
from seatwise.bot.understanding.items import Mark

_ELSEWHERE = (
    AT_ONCE | Cue.TEAM | Cue.EACH | Cue.OVERLAP | Cue.SHIFT | Valued.PART | Valued.POSITION
    | Kind.TIMES | Kind.MOMENT | Kind.DAYS | Kind.LENGTH | Kind.RANGE
)  # fmt: skip


def drop_kinds(counting: Counting) -> None:
    """ "5 in the early shift, 1 of them a lead": some of those just counted are no shift of their own."""
    whole: Count | None = None
    listing = counting.asks in (Asks.SHIFTS, Asks.TIMES)
    for count in list(counting.open):
        kind = whole is not None and not count.about.said and _is_kind(counting.clauses[count.clause], count)
        if whole is not None and kind and (count.value or 0) <= (whole.value or 0):
            counting.close([count])
        elif count.about.said or (listing and count.noun):
            whole = count


_NAMING = Cue.AMONG | Cue.INCLUDING
_BETWEEN = Cue.PEOPLE | Cue.FILLER


def _is_kind(clause: Clause, count: Count) -> bool:
    before = [item.cues for item in clause.items[: count.place] if item.cues & _NAMING or not item.cues & _BETWEEN]
    after = [item.cues for item in clause.items[count.place + 1 :]]
    told = any(cues & _NAMING for cues in before[-1:]) or any(cues & Cue.AMONG for cues in after[:1])
    return told and not clause.cues & (AT_ONCE | Cue.AT_MOST)


def mark_rows(counting: Counting) -> None:
    """Mark what stands in a row of shifts as `group`, and a number of people behind the shifts as all of them."""
    if len(counting.open) < 2:
        return
    if counting.cues & Cue.SHIFT:
        for count in counting.open:
            if _follows_shifts(counting.clauses[count.clause], count, counted=bool(counting.draft.shift_count)):
                _mark(counting, _row_from(counting, count))
                break
    _mark_parts(counting)
    _mark_staff(counting)


def _mark(counting: Counting, row: Sequence[Count]) -> None:
    if len(row) > 1 and counting.draft.shift_count in (None, len(row)):
        for count in row:
            count.group = True


def _follows_shifts(clause: Clause, count: Count, *, counted: bool) -> bool:
    """Whether the number stands behind the shifts: "shifts of 3 and 2"; "two shifts 3 and 2" where they are counted."""
    place = count.place
    if counted and place and clause.items[place - 1].cues & Cue.SHIFT:
        return True
    if place < 2 or not clause.items[place - 2].cues & Cue.SHIFT:
        return False
    joint = clause.items[place - 1]
    return bool(joint.cues & (Cue.OF | Cue.EACH)) or (isinstance(joint, Mark) and joint.text in (":", "-"))


def _row_from(counting: Counting, first: Count) -> list[Count]:
    row = [first]
    for count in counting.open[counting.open.index(first) + 1 :]:
        joined = count.clause == row[-1].clause + 1 and counting.clauses[count.clause].breaks in (AND, ",")
        if not joined or count.about.said or count.ours or not count.plain or count.noun is not first.noun:
            break
        row.append(count)
    return row


def _mark_parts(counting: Counting) -> None:
    """ "20 people, 3 in sales and 2 in support": groups of which nothing is said but where (dialogue.md, 16)."""
    if not counting.cues & Cue.AT_PLACE or counting.asks is Asks.PEAK:
        return
    parts = [count for count in counting.open if _is_placed(counting.clauses[count.clause], count)]
    rest = [count for count in counting.open if count not in parts]
    if len(parts) < 2 or len(rest) > 1:
        return
    if any(count.item.first > parts[0].item.first or not (count.noun or count.ours) for count in rest):
        return
    if not rest:
        if counting.asks is not Asks.STAFF:
            _mark(counting, parts)
        return
    if sum(count.value or 0 for count in parts) < (rest[0].value or 0):
        _mark(counting, parts)
    else:
        _leave_row(counting, parts)


def _is_placed(clause: Clause, count: Count) -> bool:
    if len(clause.counts) > 1 or clause.cues & _ELSEWHERE or count.noun or count.about.said or count.ours:
        return False
    after = clause.items[count.place + 1 : count.place + 2]
    return bool(after) and bool(after[0].cues & Cue.AT_PLACE)


def _leave_row(counting: Counting, counts: Sequence[Count]) -> None:
    people = [counting.draft.people(count) for count in counts]
    counting.close(counts)
    counting.draft.leave_open(SHIFTS, *([tuple(map(SaidShift, people))] if None not in people else []))


def _mark_staff(counting: Counting) -> None:
    """ "3 by day, 2 at night, 20 people": more people than the shifts have, said last, are the staff."""
    if any(count.ours or count.header for count in counting.open):
        return
    groups = [count for count in counting.open if count.about.said or count.group or is_of_each(counting, count)]
    if not groups or len(groups) + 1 != len(counting.open):
        return
    rest = [count for count in counting.open if count not in groups]
    last, people = rest[0], [count.value or 0 for count in groups]
    timed = any(count.about.times for count in groups)
    rest_of_week = counting.clauses[last.clause].cues & Cue.REST
    if not last.noun or rest_of_week or last.item.first < groups[-1].item.last:
        return
    if (last.value or 0) <= (max(people) if timed else sum(people)):
        return
    if counting.asks in (Asks.SHIFTS, Asks.TIMES) and len(groups) == 1 and groups[0].about.said and not timed:
        _leave_row(counting, [*groups, last])
    else:
        last.ours = True


def is_of_each(counting: Counting, count: Count) -> bool:
    """Whether it is the people of each shift: "two shifts of 8", "8 per shift"."""
    clause, place = counting.clauses[count.clause], count.place
    if clause.cues & Cue.EACH and len([one for one in clause.counts if not one.shifts]) == 1:
        return True
    return place > 1 and bool(clause.items[place - 1].cues & Cue.OF and clause.items[place - 2].cues & Cue.SHIFT)
