"""The most people at once, and whether everybody is there at the same time."""

from collections.abc import Sequence
from fractions import Fraction

from seatwise.bot.dialogue.understood import Asks, Intent
from seatwise.bot.understanding.clauses import About, Clause, Count
from seatwise.bot.understanding.counting import AT_ONCE, Counting
from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.draft import PEAK, SCHEDULE, SHIFTS, STAFF
from seatwise.bot.understanding.items import Mark, Number, cues_of

_AT_ONCE_AT_MOST = AT_ONCE | Cue.AT_MOST
_BOUNDED = Cue.AT_LEAST | Cue.OVER
_AT_MOST = Cue.AT_MOST | Cue.OVER


def take_bounds(counting: Counting) -> None:
    """ "At least 20", "more than 5": a bound is no number."""
    for clause in counting.clauses:
        if not clause.cues & _BOUNDED:
            continue
        counts = [count for count in clause.counts if count in counting.open]
        if clause.cues & Cue.OVER and clause.cues & Cue.NOT:
            clause.cues |= Cue.AT_MOST
        elif counts:
            if any(count.about.said for count in counts) or counting.asks in (Asks.SHIFTS, Asks.TIMES):
                counting.draft.leave_open(SHIFTS)
                counting.close(counts)
            else:
                counting.leave_open(PEAK if clause.cues & AT_ONCE or counting.asks is Asks.PEAK else STAFF, counts)


def take_share(counting: Counting) -> None:
    """ "Half of them at the same time": a part of the staff is offered as the peak where it is a whole number."""
    for clause in counting.clauses:
        share = _share_in(clause)
        if share is None:
            continue
        if not (clause.cues & AT_ONCE or counting.asks is Asks.PEAK):
            _leave_part(counting, clause, share)
            continue
        counts = [count for count in counting.open if not (count.shifts or count.about.said)]
        staff = counts[0].value if len(counts) == 1 else None
        part = share * (staff or 0)
        bounded = clause.cues & (Cue.OVER | Cue.AT_LEAST | Cue.NOT)
        counting.draft.leave_open(PEAK, None if bounded or part.denominator > 1 else int(part))
        clause.cues &= ~(AT_ONCE | Cue.ALL | Cue.AT_MOST | Cue.OVER)


def _leave_part(counting: Counting, clause: Clause, share: Fraction) -> None:
    """ "Half of 40": whether all or the part are meant is asked."""
    counts = [count for count in clause.counts if count in counting.open and not count.about.said]
    if len(counts) != 1 or counts[0].value is None or not clause.items[counts[0].place - 1].cues & _OF:
        return
    part = share * counts[0].value
    counting.close(counts)
    if counting.asks is not Asks.HANDOVER:
        counting.draft.leave_open(STAFF, int(part) if part.denominator == 1 else None, counts[0].value)


_OF = Cue.OF | Cue.OUT_OF | Valued.SHARE


def _share_in(clause: Clause) -> Fraction | None:
    for item, after in zip(clause.items, [*clause.items[1:], None], strict=True):
        if item.cues & Valued.SHARE:
            return Fraction(item.values[Valued.SHARE])
        if isinstance(item, Number) and item.value is not None and isinstance(after, Mark) and after.text == "%":
            return Fraction(item.value, 100)
    return None


def _forget_sole_shifts(counting: Counting) -> None:
    """ "5 people in one shift and 3 in another" are not together."""
    if len([count for count in counting.open if not count.shifts]) < 2:
        return
    for clause in counting.clauses:
        if clause.counts and any(_is_sole_shift(item.cues) for item in clause.items):
            clause.cues &= ~Cue.TOGETHER


def take_peaks(counting: Counting) -> None:
    if counting.cues & _SOLE_SHIFT == _SOLE_SHIFT:
        _forget_sole_shifts(counting)
    many_told = len([1 for count in counting.open if count.about.said]) > 1
    for clause in counting.clauses:
        if not (clause.counts and clause.cues & _AT_ONCE_AT_MOST):
            continue
        counts = [count for count in clause.counts if count in counting.open and not count.shifts]
        if many_told:
            counts = [count for count in counts if not count.about.said]
        if (
            counts
            and not _is_sum(counting, counts)
            and not _is_whole_staff(counting, clause, counts)
            and not (clause.cues & Cue.EACH and not clause.cues & AT_ONCE)
        ):
            if clause.cues & Cue.UNKNOWN and not clause.cues & _AT_MOST:
                _leave_with_usual(counting, counts)
            else:
                _take_peak(counting, clause, counts)
    if counting.draft.peak is not None:
        for count in counting.open:
            clause = counting.clauses[count.clause]
            behind = clause.cues & Cue.OUT_OF and count.place and clause.items[count.place - 1].cues & Cue.OUT_OF
            if behind and not (count.about.said or count.shifts):
                count.ours = True  # "10 at once, out of 40"


def _leave_with_usual(counting: Counting, counts: list[Count]) -> None:
    """ "Usually 5, sometimes 7 at once": either may be meant."""
    usual = [count for count in counting.open if not (count.ours or count.noun or count.about.said or count.shifts)]
    counting.leave_open(PEAK, [*(count for count in usual if count not in counts), *counts])


def _take_peak(counting: Counting, clause: Clause, counts: list[Count]) -> None:
    if len(counts) == 1 and counts[0].value == 0 and not counts[0].item.figures:
        counting.close(counts)
        clause.cues |= Cue.NOT  # "nobody works at the same time"
        return
    at_most, together = bool(clause.cues & Cue.AT_MOST), bool(clause.cues & (Cue.TOGETHER | Cue.PEAK))
    if clause.cues & Cue.AT_LEAST or (clause.cues & Cue.NOT and not at_most):
        counting.leave_open(PEAK, counts)
    elif clause.cues & Cue.ALL and not at_most and len(counts) == 1:
        return
    elif at_most and len(counts) == 1 and (fewer := _of_fewer(counting, clause, counts[0])):
        counting.leave_open(STAFF, [*fewer, *counts])  # "20, at most 25"
    elif not together and not _means_peak(counting, clause, counts, at_most=at_most):
        if at_most:
            for slot in (STAFF, PEAK) if counting.asks is not Asks.HANDOVER else ():
                counting.draft.leave_open(slot, *(count.value for count in counts))
            counting.close(counts)
    elif len({count.value for count in counts}) > 2:
        counting.leave_open(PEAK, counts)
    else:
        peak = _which_is_peak(clause, counts)
        counting.close([peak])
        counting.draft.tell(PEAK, peak)


def _of_fewer(counting: Counting, clause: Clause, most: Count) -> list[Count]:
    """The one other number where the bound is above it: it may bound the staff as well as those at once."""
    if clause.cues & AT_ONCE or counting.asks not in (None, Asks.STAFF):
        return []
    others = [count for count in counting.open if count is not most and not count.shifts]
    above = len(others) == 1 and not others[0].about.said and (others[0].value or 0) < (most.value or 0)
    return others if above and others[0].item.first < most.item.first else []


def _is_sum(counting: Counting, counts: Sequence[Count]) -> bool:
    """ "5 leads and 15 agents, together 20" tells the staff."""
    others = [count for count in counting.open if count not in counts]
    if len(counts) != 1 or len(others) < 2 or counting.asks is Asks.PEAK:
        return False
    if any(count.about.said or count.shifts for count in others) or counts[0].value != sum(
        count.value or 0 for count in others
    ):
        return False
    counting.draft.tell(STAFF, counts[0])
    counting.close(list(counting.open))
    counting.clauses[counts[0].clause].cues &= ~Cue.TOGETHER
    return True


def _is_whole_staff(counting: Counting, clause: Clause, counts: list[Count]) -> bool:
    """ "Our 18 operators work together", "8 people, a single shift" tell the staff, and that all are there at once."""
    if len(counts) > 1 or not clause.cues & Cue.TOGETHER or clause.cues & _BOUNDS:
        return False
    place = counts[0].place
    if not any(_is_sole_shift(item.cues) for item in clause.items) and not (
        clause.cues & Cue.OWN
        and (counts[0].noun or counting.asks is not Asks.PEAK)
        and place
        and clause.items[place - 1].cues & Cue.OWN
    ):
        return False
    counting.close(counts)
    counting.draft.tell(STAFF, counts[0])
    counting.draft.together = counting.draft.everybody = counting.draft.staff is not None
    return True


def _is_sole_shift(cues: int) -> bool:
    """ "A single shift" is everybody at once."""
    return cues & _SOLE_SHIFT == _SOLE_SHIFT


_SOLE_SHIFT = Cue.TOGETHER | Cue.SOLE
_BOUNDS = Cue.AT_MOST | Cue.OVER | Cue.AT_LEAST | Cue.NOT


def _means_peak(counting: Counting, clause: Clause, counts: list[Count], *, at_most: bool) -> bool:
    """Without "at once", "at most 5" and "5 online" are the peak only where that is spoken of."""
    if not at_most and (clause.cues & (Cue.SHIFT | Cue.IN_SHIFTS) or any(count.about.said for count in counts)):
        return False
    if counting.asks is Asks.SHIFTS and len(counts) > 1 and at_most:
        bounds = [item for item in clause.items if item.cues & Cue.AT_MOST]
        if bounds and all(item.cues & Cue.TO for item in bounds):
            return False  # «до восьми один»: eight may be when the shift ends
    if counting.asks in (Asks.PEAK, Asks.SCHEDULE, Asks.SHIFTS):
        return at_most or not any(count.ours for count in counts) or _is_there(clause)
    beside = [count for count in counting.open if not (count.shifts or count.about.said or count in counts)]
    return (at_most and counting.asks is None) or bool(beside) or len(counts) > 1


def _is_there(clause: Clause) -> bool:
    """Whether it is told who is there, not who we are: «hay 5 de guardia»."""
    return all(item.cues & Cue.FILLER for item in clause.items if item.cues & Cue.OURS)


def _which_is_peak(clause: Clause, counts: list[Count]) -> Count:
    if len(counts) == 1:
        return counts[0]
    between = [item for item in clause.items if counts[0].item.last < item.first < counts[1].item.first]
    if len(between) == 1 and between[0].cues & (Cue.OUT_OF | Cue.OF):
        return _part_of_whole(counts)
    marks = [item for item in clause.items if item.cues & Cue.AT_MOST]
    if marks and (behind := [count for count in counts if count.item.first > marks[0].first]):
        return behind[0]
    if any(item.cues & Cue.OUT_OF and item.last + 1 == counts[0].item.first for item in clause.items):
        counts[0].ours = True
        return counts[1]
    if any(item.cues & Cue.OUT_OF or item.cues & Cue.OF for item in between):
        return _part_of_whole(counts)
    near = [item for item in clause.items if item.cues & (AT_ONCE | Cue.AT_MOST | Cue.OVER)]
    return min(counts, key=lambda count: abs(count.item.first - near[0].first))


def _part_of_whole(counts: list[Count]) -> Count:
    """ "10 of 25 at once", "25 users with 10 concurrent": the smaller one, and the other is the staff."""
    part, whole = sorted(counts[:2], key=lambda count: count.value or 0)
    whole.ours = True
    return part


def _speaks_of_together(counting: Counting, clause: Clause) -> bool:
    """ "Together", or of all that they work at some times, are online, or just "all" to the question how."""
    if clause.cues & Kind.RANGE:
        return False
    if clause.cues & Cue.TOGETHER:
        return True
    if not clause.cues & Cue.ALL or clause.cues & (Cue.SHIFT | Cue.IN_SHIFTS):
        return False
    bare = counting.draft.intent in (None, Intent.YES, Intent.NO)
    asked = bare and counting.asks in (Asks.SCHEDULE, Asks.PEAK, Asks.SHIFTS)
    return asked or bool(clause.cues & (Cue.ONLINE | Kind.TIMES))


def _spares_some(clause: Clause) -> bool:
    """ "Everyone except the night guy", «gece bekçisi hariç herkes»; "all together except Sundays" spares nobody."""
    if not (clause.cues & Cue.EXCEPT and clause.cues & Cue.ALL):
        return False
    spared = next(place for place, item in enumerate(clause.items) if item.cues & Cue.EXCEPT)
    beside = (clause.items[spared + 1 :], clause.items[:spared])
    told = (cues_of(item for item in items if not item.cues & Cue.ALL) for items in beside)
    nearest = next((cues for cues in told if cues & (_SOMEBODY | Kind.DAYS)), 0)
    return bool(nearest) and not nearest & Kind.DAYS


_SOMEBODY = Valued.PART | Cue.PEOPLE | Kind.UNKNOWN


def _differs_by_days(clauses: Sequence[Clause], together: Clause) -> bool:
    """ "Weekends in shifts, weekdays together": neither tells how all is done."""
    if not together.cues & _WHEN:
        return False
    others = [one for one in clauses if one is not together and one.cues & _WHEN and one.cues & _BY_SHIFTS]
    for clause in others:
        clause.cues &= ~_BY_SHIFTS
    return bool(others)


_BY_SHIFTS = Cue.SHIFT | Cue.IN_SHIFTS
_WHEN = Kind.DAYS | Cue.REST


def _of_other_parts(counting: Counting, clause: Clause) -> list[Count]:
    """The people of other parts of the day or days than those in which all are there: "by day all, at night 1"."""
    if not (clause.cues & Cue.ALL and clause.cues & _PARTED):
        return []
    own = [count for count in clause.counts if count in counting.open]
    if own:
        every = next(place for place, item in enumerate(clause.items) if item.cues & Cue.ALL)
        between = clause.items[every + 1 : own[0].place]
        return own if any(item.cues & _PARTED for item in between) else []
    return [
        count
        for count in counting.open
        if count.about.said and not count.ours and counting.clauses[count.clause].cues & _PARTED
    ]


_PARTED = Valued.PART | Kind.DAYS


def take_together(counting: Counting) -> None:
    if counting.draft.peak is not None or PEAK in counting.draft.unsure or PEAK in counting.draft.out_of_range:
        return
    if counting.cues & Cue.UNKNOWN:
        return
    for clause in counting.clauses:
        if not _speaks_of_together(counting, clause):
            continue
        if _spares_some(clause):
            counting.draft.leave_open(PEAK)
        elif any(item.cues & Cue.SOLE and not item.cues & (Cue.FILLER | Cue.TOGETHER) for item in clause.items):
            counting.draft.leave_open(PEAK, 1)  # "each works alone"
        elif clause.cues & Cue.NOT or _differs_by_days(counting.clauses, clause):
            counting.draft.leave_open(SCHEDULE)
        elif others := _of_other_parts(counting, clause):
            counting.close(others)
            counting.draft.leave_open(SHIFTS)
        else:
            _tell_together(counting, clause)


def _tell_together(counting: Counting, clause: Clause) -> None:
    everybody = clause.cues & Cue.ALL
    if not (everybody or clause.counts) and clause.cues & (Cue.AT_MOST | Cue.OVER | Cue.VAGUE | Kind.FIGURE):
        counting.draft.leave_open(PEAK)
    elif not everybody and clause.cues & Valued.PART:
        counting.draft.leave_open(SCHEDULE, "together")
    elif not any(count.about.said for count in counting.open if count not in clause.counts) or everybody:
        counting.draft.together = True
        counting.draft.everybody = counting.draft.everybody or bool(everybody)
        counting.close([count for count in clause.counts if not (count.plain or count.noun)])
        for count in clause.counts or _sole_count(counting, clause):
            count.about, count.ours = About(zone=count.about.zone), True


def _sole_count(counting: Counting, clause: Clause) -> list[Count]:
    """ "Everyone, 12": the one number beside those who are all there is how many they are."""
    sole = clause.cues & Cue.ALL and counting.asks is not Asks.HANDOVER and len(counting.open) == 1
    count = counting.open[0] if sole else None
    if count is None or count.about.said or count.shifts or not count.plain:
        return []
    beside = counting.clauses[count.clause]
    return [count] if not beside.cues & ~(Kind.FIGURE | Kind.WORD | Cue.PEOPLE | Cue.FILLER) else []
