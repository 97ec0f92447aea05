"""The staff, and every number that no other rule took: told, corrected, or left open."""

from collections.abc import Sequence

from seatwise.bot.dialogue.understood import Asks, SaidShift
from seatwise.bot.understanding.clauses import Clause, Count
from seatwise.bot.understanding.counting import AT_ONCE, Counting
from seatwise.bot.understanding.cues import Cue, Kind
from seatwise.bot.understanding.draft import PEAK, SHIFTS, SLOT_ASKED, STAFF
from seatwise.bot.understanding.items import Range

_WITHOUT_NUMBERS = Cue.VAGUE | Cue.UNKNOWN


def drop_corrected(counting: Counting) -> None:
    """ "20, sorry, 25": what is said behind the word of correction replaces what stands right before it."""
    counting.draft.correction = bool(counting.cues & Cue.CORRECTION or counting.old)
    for index, clause in enumerate(counting.clauses):
        if not clause.cues & Cue.CORRECTION:
            continue
        word = next(item for item in clause.items if item.cues & Cue.CORRECTION)
        before = [count for count in counting.open if count.item.last < word.first]
        after = [count for count in counting.open if count.item.first > word.last and count.clause - index < 3]
        if before and after and not before[-1].about.said and not after[0].about.said:
            counting.open.remove(before[-1])
            counting.old.append(before[-1])
            after[0].noun = after[0].noun or before[-1].noun
            after[0].ours = after[0].ours or before[-1].ours


def take_rest(counting: Counting) -> None:
    """Counts that no rule took are the staff, or what was asked; several are left open."""
    rest: Sequence[Count] = counting.open
    if _are_at_places(counting, rest):
        counting.draft.leave_open(STAFF, sum(count.value or 0 for count in rest))
        counting.leave_open(STAFF, rest)
        return
    rest = _beside_whole(counting, rest)
    if not rest:
        return
    if _adds_up(counting, rest):
        rest = rest[-1:]
    slot = _slot_of(counting, rest)
    if slot is not None and any(_is_doubted(counting.clauses[count.clause], count) for count in rest):
        counting.draft.leave_open(
            slot, *(count.value for count in rest if not _is_multiplied(counting.clauses[count.clause], count))
        )
        return
    if slot is None:
        _leave_bare(counting, rest)
    else:
        _tell_rest(counting, slot, rest)


def _beside_whole(counting: Counting, counts: Sequence[Count]) -> Sequence[Count]:
    """Tell what is called the whole; what is left to be read besides."""
    total = [count for count in counts if count.ours] or [count for count in counts if count.header and count.noun]
    if not total:
        return counts
    rest = [count for count in counts if count not in total]
    second = len(rest) == 1 and _is_second_thought(counting.clauses[rest[0].clause])
    if second or any(count.strange for count in total):
        counting.leave_open(STAFF, [*total, *rest] if second else total)
        return ()
    if len({count.value for count in total}) != 1:
        return counts
    counting.draft.tell(STAFF, total[0])
    if len(rest) == 1 and counting.draft.is_empty is False and not rest[0].noun:
        return ()
    if len(rest) > 1 and sum(count.value or 0 for count in rest) == counting.draft.staff:
        return ()  # "25 people, 15 in Cairo and 10 in Dubai"
    return rest


def _is_second_thought(clause: Clause) -> bool:
    """ "We are 10, maybe 12"."""
    return bool(clause.cues & Cue.ABOUT) and not clause.cues & ~_OF_THOUGHTS and len(clause.counts) == 1


_OF_THOUGHTS = Kind.FIGURE | Kind.WORD | Cue.ABOUT | Cue.FILLER | Cue.PEOPLE | Cue.SOLE | Cue.UNKNOWN | Cue.OR


def _adds_up(counting: Counting, counts: Sequence[Count]) -> bool:
    """ "8 in sales, 4 in support, together 12": the last is the sum of those before."""
    if len(counts) < 3 or counting.asks is Asks.PEAK:
        return False
    *parts, whole = [count.value or 0 for count in counts]
    return sum(parts) == whole


def _are_at_places(counting: Counting, counts: Sequence[Count]) -> bool:
    """ "We have 15 people in Cairo and 10 in Dubai": each number has a place of its own."""
    if len(counts) < 2 or not counting.cues & Kind.ZONE or counting.asks not in (None, Asks.STAFF, Asks.SCHEDULE):
        return False
    clauses = [counting.clauses[count.clause] for count in counts]
    return all(len(clause.counts) == 1 and clause.cues & Kind.ZONE for clause in clauses)


def _tell_rest(counting: Counting, slot: str, rest: Sequence[Count]) -> None:
    values = {count.value for count in rest}
    labelled = len(rest) == 1 and _is_told_of_something(counting, rest[0])
    guessed = counting.cues & Cue.UNKNOWN and not counting.cues & Cue.ABOUT  # "not sure, 8?"
    if counting.draft.peak is not None and all(_is_hedged(counting, count) for count in rest):
        _take_beside_peak(counting, max(rest, key=lambda count: count.value or 0))
    elif labelled or len(values) > 1 or guessed or not all(count.plain or count.noun for count in rest):
        counting.draft.leave_open(slot, *(count.value for count in rest))
    elif slot == STAFF and counting.draft.staff is not None:
        if counting.draft.staff not in values:
            counting.draft.leave_open(STAFF, counting.draft.staff, *(count.value for count in rest))
            counting.draft.staff = None
    elif slot == PEAK and counting.draft.peak is not None:
        _take_beside_peak(counting, rest[0])
    elif slot == PEAK and rest[0].noun and counting.draft.correction:
        for either in (STAFF, PEAK):
            counting.draft.leave_open(either, rest[0].value)
    else:
        counting.draft.tell(slot, rest[0])


def _take_beside_peak(counting: Counting, count: Count) -> None:
    """ "Usually 9, never more than 12" is 12; a larger number beside the peak leaves it open."""
    peak = counting.draft.peak or 0
    if count.value is not None and count.value > peak:
        counting.draft.leave_open(PEAK, peak, count.value)
        counting.draft.peak = None


def _is_hedged(counting: Counting, count: Count) -> bool:
    """ "6 at once, but sometimes 7"."""
    before = counting.clauses[count.clause].items[: count.place]
    return not count.ours and any(item.cues & Cue.UNKNOWN for item in before)


def _is_doubted(clause: Clause, count: Count) -> bool:
    """ "Is 20 too many?", "two teams of five"."""
    return bool(clause.cues & Cue.VAGUE) or _is_multiplied(clause, count)


def _is_told_of_something(counting: Counting, count: Count) -> bool:
    """ "Our address: Elm Street, 12": a label before it may speak of this bare number."""
    before = counting.clauses[: count.clause]
    own = counting.clauses[count.clause].items[: count.place]
    if count.noun or count.ours or counting.draft.correction or any(clause.counts for clause in before):
        return False
    items = [item for clause in before for item in clause.items]
    labelled = any(item.cues & Cue.LABEL for item in items) and any(item.cues & Kind.UNKNOWN for item in items)
    return labelled or any(item.cues & ~Kind.WORD in _OF_OTHERS for item in (*items, *own))


_OF_OTHERS = (Cue.LABEL, Cue.UNIT, Cue.LABEL | Cue.UNIT)


def _is_multiplied(clause: Clause, count: Count) -> bool:
    if not (clause.cues & Cue.TEAM and clause.cues & (Cue.OF | Cue.EACH)):
        return False
    before = [item.cues for item in clause.items[: count.place]]
    return any(cues & Cue.TEAM for cues in before) and any(cues & Kind.FIGURE for cues in before)


def _slot_of(counting: Counting, counts: Sequence[Count]) -> str | None:
    """Staff where a noun says so, else the number that was asked for; None where several are possible."""
    noun = any(count.noun for count in counts)
    if counting.asks is Asks.PEAK and not (noun and (counting.old or PEAK in counting.draft.unsure)):
        return PEAK
    if counting.asks is Asks.STAFF:
        return STAFF
    sole = counting.draft.is_empty and not counting.old and not counting.draft.correction
    if counting.asks is Asks.SHIFTS and (
        sole or not (counting.old or counting.draft.correction or counting.draft.shifts)
    ):
        return None
    if counting.asks is Asks.SCHEDULE and sole:
        return None
    beside_peak = counting.draft.peak is not None and len(counts) == 1 and counting.asks in (None, Asks.SCHEDULE)
    if noun or (beside_peak and counts[0].plain and (counts[0].value or 0) >= (counting.draft.peak or 0)):
        return STAFF
    return STAFF if counting.old and counting.asks is not Asks.HANDOVER else None


def _leave_bare(counting: Counting, counts: Sequence[Count]) -> None:
    values = [count.value for count in counts if count.plain or count.noun]
    if not values or (counting.asks is Asks.HANDOVER and not counting.draft.hypothetical):
        return
    if any(counting.draft.people(count) is None for count in counts):
        counting.draft.out_of_range.setdefault(
            SLOT_ASKED.get(counting.asks, STAFF) if counting.asks else STAFF, counts[0].item.text
        )
        return
    if counting.asks in (Asks.SHIFTS, Asks.TIMES):
        counting.draft.leave_open(SHIFTS, *((SaidShift(value),) for value in values))
    elif counting.draft.is_empty:
        counting.draft.leave_open(STAFF, *values)
        counting.draft.leave_open(PEAK, *values)


def take_ranges(counting: Counting) -> None:
    for clause in counting.clauses:
        for item in clause.items:
            if isinstance(item, Range) and not _counts_nobody(clause, item):
                _leave_range(counting, clause, item)


def _counts_nobody(clause: Clause, item: Range) -> bool:
    """ "50-60 calls", "the price is 30-40"."""
    place = clause.items.index(item)
    if not clause.cues & (Cue.UNIT | Cue.LABEL):
        return False
    for after in clause.items[place + 1 :]:
        if after.cues & Cue.PEOPLE:
            break
        if after.cues & Cue.UNIT:
            return True
    before = [one for one in clause.items[:place] if not one.cues & (Cue.FILLER | Cue.ABOUT) or one.cues & Cue.LABEL]
    return bool(before) and bool(before[-1].cues & (Cue.LABEL | Cue.UNIT))


def _leave_range(counting: Counting, clause: Clause, item: Range) -> None:
    if clause.cues & (AT_ONCE | Cue.AT_MOST) or counting.asks is Asks.PEAK:
        slot = PEAK
    elif counting.asks in (Asks.SHIFTS, Asks.TIMES) and not clause.cues & Cue.OURS:
        slot = SHIFTS
    else:
        slot = STAFF
    readings = [one for one in item.readings if one > 0]
    counting.draft.leave_open(slot, *([(SaidShift(one),) for one in readings] if slot == SHIFTS else readings))


def take_me(counting: Counting) -> None:
    """ "Just me" is one."""
    if counting.asks is not Asks.STAFF or not counting.draft.is_empty or counting.old:
        return
    items = [item for clause in counting.clauses for item in clause.items]
    if counting.cues & Cue.SOLE and all(item.cues & (Cue.ME | Cue.SOLE | Cue.FILLER | Kind.MARK) for item in items):
        counting.draft.staff = 1


def note_replaced(counting: Counting) -> None:
    for count in counting.old:
        if count.value is None:
            continue
        slot = PEAK if counting.draft.peak is not None and counting.draft.staff is None else STAFF
        if counting.asks is Asks.HANDOVER and counting.draft.handover_minutes is not None:
            slot = "handover_minutes"
        counting.draft.replaces.setdefault(slot, count.value)


def note_open(counting: Counting) -> None:
    """Words without a number, and "hard to say", leave open what was asked."""
    items = [item for clause in counting.clauses for item in clause.items]
    hedged = all(item.cues & (Cue.ABOUT | Cue.FILLER | Kind.MARK) for item in items)
    if counting.draft.is_empty and (counting.cues & _WITHOUT_NUMBERS or (hedged and counting.cues & Cue.ABOUT)):
        counting.draft.leave_open(SLOT_ASKED[counting.asks] if counting.asks else STAFF)
