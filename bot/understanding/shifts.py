"""Shifts: how many, how many people in each, from when to when."""

from collections.abc import Sequence
from dataclasses import replace

from seatwise.bot.dialogue.understood import Asks, Intent, SaidShift
from seatwise.bot.understanding.clauses import AND, THEN, About, Count
from seatwise.bot.understanding.counting import Counting
from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.draft import SCHEDULE, SHIFTS, STAFF
from seatwise.bot.understanding.items import Days, Times
from seatwise.bot.understanding.rows import is_of_each
from seatwise.pricing.schedule import MOST_SHIFTS


def take_shift_count(counting: Counting) -> None:
    counts = [count for count in counting.open if count.shifts] or _behind_noun(counting)
    counting.close(counts)
    if len(counting.open) > 1 and all(count.value == 1 for count in counts):
        return  # "one shift of 5 and another of 3"
    if len(counts) == 1 and counts[0].value is not None and 1 <= counts[0].value <= MOST_SHIFTS:
        counting.draft.shift_count = counts[0].value


def _behind_noun(counting: Counting) -> list[Count]:
    """The number of shifts where it stands behind its noun: «смен две»."""
    if len(counting.open) == 2 and counting.cues & Cue.EACH:
        return [count for count in counting.open if _ends_behind_shift(counting, count)][:1]
    if len(counting.open) != 1 or (count := counting.open[0]).noun or count.about.said or counting.asks is Asks.SHIFTS:
        return []
    items, place = counting.clauses[count.clause].items, count.place
    last = place + 1 == len(items)
    return [count] if last and place and items[place - 1].cues & Cue.SHIFT and not count.item.figures else []


def _ends_behind_shift(counting: Counting, count: Count) -> bool:
    """ "Six in every shift, the shifts are 3"."""
    items = counting.clauses[count.clause].items
    before = [item.cues for item in items[: count.place] if not item.cues & Cue.FILLER]
    last = count.place + 1 == len(items) and not (count.noun or count.about.said)
    return last and len(before) == 1 and bool(before[0] & Cue.SHIFT)


def take_shifts(counting: Counting) -> None:
    if counting.draft.together:
        return
    if counting.cues & Kind.ZONE and counting.asks not in (Asks.SHIFTS, Asks.TIMES):
        _forget_places(counting)
    number, each = counting.draft.shift_count, bool(counting.cues & Cue.EACH)
    _disown(counting)
    told = [count for count in counting.open if count.about.said or count.group]
    bare = [count for count in counting.open if count not in told]
    if number and not any(count.about.times for count in told) and (group := _group_of_each(counting, told, bare)):
        counting.close([group])
        _list(counting, [group] * number)
        return
    if told:
        if not _leave_told_open(counting, told, bare):
            _take_told(counting, told, bare, each=each)
        return
    in_row = [count for count in bare if not (count.header or count.ours)]
    if counting.cues & Cue.EACH and number is None and len(in_row) > 1:
        counting.leave_open(SHIFTS, [])
        counting.close(in_row)
        return
    if number is None and len(in_row) == 1 and counting.asks is not Asks.PEAK and is_of_each(counting, in_row[0]):
        _leave_alone(counting, in_row[0])
        return
    if len(in_row) > 1 and counting.asks is Asks.SHIFTS and _are_no_row(counting, in_row):
        counting.leave_open(SHIFTS, [])
        counting.close(in_row)
        return
    listed = counting.asks is Asks.SHIFTS or (number is not None and len(in_row) == number)
    if (
        listed
        and len(in_row) > 1
        and (number is None or len(in_row) == number)
        and all(count.plain or count.noun for count in in_row)
    ):
        counting.close(in_row)
        _list(counting, in_row)


def _change_by_day(told: Sequence[Count], bare: Sequence[Count]) -> bool:
    """ "It's 5 now, from Monday 6": a number with a day, and one without, where the staff was asked for."""
    if len(told) != 1 or len(bare) != 1 or not told[0].about.days:
        return False
    return not any(count.noun or count.ours or count.header for count in (*told, *bare))


def _are_no_row(counting: Counting, counts: Sequence[Count]) -> bool:
    """Whether several numbers are not one shift each: "5 boys and 3 girls" are two sorts of people."""
    if counting.cues & (Cue.REST | Kind.MOMENT):
        return True
    items = [item for index in {count.clause for count in counts} for item in counting.clauses[index].items]
    return len([item for item in items if item.cues & Cue.SORT]) > 1


def _disown(counting: Counting) -> None:
    """ "There are 4 people in every shift, 3 shifts": they are not all."""
    if counting.draft.shift_count and counting.cues & Cue.EACH:
        for count in counting.open:
            count.ours = count.ours and not is_of_each(counting, count)


def _leave_told_open(counting: Counting, told: Sequence[Count], bare: Sequence[Count]) -> bool:
    """Leave the shifts open where it is not plain when each works, or who; whether it is so."""
    if counting.asks is Asks.STAFF and _change_by_day(told, bare):
        counting.leave_open(STAFF, [*bare, *told])
        return True
    mixed = [count for count in bare if _is_other_kind(counting, count, told) or is_of_each(counting, count)]
    readings = _instead_on_days(counting, told) if counting.cues & Kind.DAYS else []
    if readings:
        mixed += [count for count in bare if not (count.ours or count.noun or count.header)]
    elif counting.whole and not mixed and _are_alike(counting, told, bare):
        return False
    else:
        mixed += [count for count in bare if counting.clauses[count.clause].cues & Cue.REST]
    counting.draft.leave_open(SHIFTS, *readings)
    counting.close([*told, *mixed])
    return True


def _is_other_kind(counting: Counting, count: Count, told: Sequence[Count]) -> bool:
    """ "5 boys and 3 girls in the morning, 2 in the evening": the boys are no staff, nor the girls a shift."""
    if not count.noun or count.ours or (count.value or 0) > sum(one.value or 0 for one in told):
        return False
    pairs = [(count, one) if count.item.first < one.item.first else (one, count) for one in told if one.noun]
    return any(
        second.clause == first.clause + 1 and counting.clauses[second.clause].breaks == AND for first, second in pairs
    )


def _take_out_idle(told: Sequence[Count]) -> None:
    """ "Daily 5, Sundays nobody"."""
    idle = [count.about for count in told if count.value == 0 and count.about.days]
    for about in [count.about for count in told if count.value] if idle else ():
        out = {day for other in idle if _is_part_of(other, about) and other.days for day in other.days.days}
        if about.days is not None and out:
            days = tuple(day for day in about.days.days if day not in out)
            about.days = Days(about.days.first, about.days.last, days)


def _are_alike(counting: Counting, told: Sequence[Count], bare: Sequence[Count]) -> bool:
    """Days on one group and nothing at all on another leave open when that one works: "Saturdays 3, the rest 9"."""
    if counting.cues & (Cue.REST | Kind.MOMENT) or any(
        counting.clauses[count.clause].cues & Cue.UNKNOWN for count in told
    ):
        return False
    if not any(count.about.days for count in told):
        return True
    behind = [count for count in bare if count.item.first > told[0].item.first and not (count.ours or count.shifts)]
    return not behind


def _instead_on_days(counting: Counting, told: Sequence[Count]) -> list[tuple[SaidShift, ...]]:
    """ "Daily 5, weekends 2": are there 2 more on those days, or only 2? Both readings; none where it is plain."""
    _take_out_idle(told)
    pairs = [
        (wide, narrow)
        for wide, one in enumerate(told)
        for narrow, other in enumerate(told)
        if one.value and other.value and _is_part_of(other.about, one.about)
    ]
    shifts = [shift for count in told if (shift := _shift(counting, count))] if pairs else []
    if len(shifts) < len(told):
        return []
    less = list(shifts)
    for wide, narrow in pairs:
        days = tuple(day for day in less[wide].days or () if day not in (shifts[narrow].days or ()))
        less[wide] = replace(less[wide], days=days)
    return [tuple(shift for shift in less if shift.days != ()), tuple(shifts)]


def _is_part_of(narrow: About, wide: About) -> bool:
    """Whether the days of one are some of the other's, and nothing parts them else."""
    if narrow.days is None or wide.days is None or not set(narrow.days.days) < set(wide.days.days):
        return False
    if narrow.times and wide.times:
        return _meet(narrow.times, wide.times)
    return narrow.part == wide.part or bool(narrow.times or wide.times)


def _meet(one: Times, other: Times) -> bool:
    """Whether some time is in both, over midnight too."""
    begun, other_begun = _minutes(one.start), _minutes(other.start)
    length, other_length = (((_minutes(span.end) - _minutes(span.start) - 1) % _DAY) + 1 for span in (one, other))
    return (other_begun - begun) % _DAY < length or (begun - other_begun) % _DAY < other_length


def _minutes(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:])


_DAY = 24 * 60


def _forget_places(counting: Counting) -> None:
    """ "10 in Madrid and 5 in Paris" are people at two places; they make no shifts by themselves."""
    for count in counting.open:
        if count.about.zone and not (count.about.times or count.about.days or count.about.part):
            count.about = About()


def _group_of_each(counting: Counting, told: Sequence[Count], bare: Sequence[Count]) -> Count | None:
    """The people of each shift in "two shifts, eight people each", "dos turnos de ocho"."""
    groups = [count for count in (*told, *bare) if not (count.ours or count.header)]
    if len(groups) > 1 and groups[0].noun and not groups[0].about.said:
        groups = groups[1:]
    if len(groups) != 1:
        return None
    clause = counting.clauses[groups[0].clause]
    if counting.cues & Cue.EACH:
        return groups[0]
    place = groups[0].place
    of_shifts = place and clause.items[place - 1].cues & Cue.OF and any(count.shifts for count in clause.counts)
    noun = clause.items[place + 1].cues if place + 1 < len(clause.items) else 0  # "8 people's two shifts"
    before = noun & Cue.PEOPLE and noun & Cue.OF and any(one.shifts and one.place == place + 2 for one in clause.counts)
    return groups[0] if of_shifts or before else None


def _take_told(counting: Counting, told: list[Count], bare: list[Count], *, each: bool) -> None:
    staff = _staff_before(counting, told, bare)
    for count in staff:
        count.ours = True
    groups = [count for count in counting.open if count not in staff]
    if manned := [count for count in groups if count.value != 0]:
        counting.close([count for count in groups if count.value == 0])
        each = each or len(manned) < len(groups)
        groups = manned
    if len(groups) == 1 and (counting.draft.shift_count or 0) > 1:
        _leave_alone(counting, groups[0])
        return
    if (
        len(groups) == 1
        and not each
        and counting.asks not in (Asks.SHIFTS, Asks.TIMES)
        and not (groups[0].about.times and (counting.asks is not None or _are_some(groups[0], staff)))
    ):
        _leave_alone(counting, groups[0])
        return
    if len(groups) == 1 and groups[0].ours and not staff:
        _leave_alone(counting, groups[0])
        return
    counting.close(groups)
    _list(counting, groups)


def _are_some(group: Count, staff: Sequence[Count]) -> bool:
    """Whether the one group that is told is not everybody."""
    return len(staff) == 1 and group.value is not None and group.value < (staff[0].value or 0)


def _leave_alone(counting: Counting, count: Count) -> None:
    """One group alone may be everybody: the staff at most is certain."""
    if shift := _shift(counting, count):
        counting.draft.leave_open(SHIFTS, (shift,))
    if count.ours and counting.draft.staff is None:
        count.about = About()
    else:
        counting.close([count])


def _staff_before(counting: Counting, told: Sequence[Count], bare: Sequence[Count]) -> list[Count]:
    """Counts that tell the whole staff beside the shifts: before them, or called the total."""
    total = [count for count in bare if count.ours or count.header]
    if not total and bare and bare[0].item.first < told[0].item.first and (bare[0].noun or len(bare) == 1):
        following = counting.clauses[told[0].clause]
        if following.breaks != THEN or counting.asks is not Asks.SHIFTS:
            total = [bare[0]]
    if not total and told[0].ours and len(told) > 2 and told[0].clause == 0 and not _are_parts_of_a_day(told):
        total = [told[0]]
    return total


def _are_parts_of_a_day(told: Sequence[Count]) -> bool:
    """ "We are 5 in the morning, 4 in the afternoon, 2 at night": each its own, so none is the whole."""
    return len({count.about.part for count in told if count.about.part}) == len(told)


def _list(counting: Counting, counts: Sequence[Count]) -> None:
    shifts = [_shift(counting, count) for count in counts]
    if len(shifts) > MOST_SHIFTS:
        return
    if all(shifts):
        counting.draft.shifts = tuple(shift for shift in shifts if shift)
        counting.draft.in_shifts = False
        if counting.draft.shift_count == len(shifts):
            counting.draft.shift_count = None


def _shift(counting: Counting, count: Count) -> SaidShift | None:
    people = counting.draft.people(count)
    if people is None:
        counting.draft.out_of_range.setdefault(SHIFTS, count.item.text)
        return None
    times, days, zone = count.about.times, count.about.days, count.about.zone
    return SaidShift(
        people,
        times.start if times else None,
        times.end if times else None,
        days.days if days else None,
        zone.name if zone else None,
    )


def take_times(counting: Counting) -> None:
    """Times without people, where times were asked for."""
    if (
        counting.draft.shifts
        or counting.draft.together
        or counting.asks not in (Asks.TIMES, Asks.SHIFTS)
        or counting.open
    ):
        return
    spans = [item for clause in counting.clauses for item in clause.items if isinstance(item, Times)]
    if not spans or SHIFTS in counting.draft.unsure:
        return
    if counting.asks is Asks.SHIFTS:
        counting.draft.leave_open(SHIFTS, tuple(SaidShift(None, one.start, one.end) for one in spans))
    else:
        counting.draft.shifts = tuple(SaidShift(None, one.start, one.end) for one in spans)


def _names_parts(counting: Counting) -> bool:
    """ "Mornings and evenings" tells shifts; "day and night" by itself means round the clock."""
    if counting.asks is not Asks.SCHEDULE or counting.open or counting.old or counting.cues & (Cue.TOGETHER | Cue.NOT):
        return False
    items = [item for clause in counting.clauses for item in clause.items]
    parts = {item.values[Valued.PART] for item in items if item.cues & Valued.PART}
    return len(parts) > 1 and (parts != {"day", "night"} or bool(counting.cues & (Cue.SHIFT | Cue.TEAM | Cue.OURS)))


def take_manner(counting: Counting) -> None:
    """That work is done in shifts, where none is listed."""
    draft = counting.draft
    if draft.shifts or draft.intent is Intent.CHANGE_SCHEDULE:  # "remove one shift"
        draft.shift_count = None
    if draft.shift_count == 1 and not (draft.shifts or draft.unsure or counting.cues & (Cue.NOT | Valued.PART)):
        draft.shift_count, draft.together = None, True  # one shift is everybody at once
        draft.everybody = bool(counting.cues & Cue.ALL)
    if draft.is_empty and _names_parts(counting):
        draft.in_shifts = True
    for clause in counting.clauses:
        said = clause.cues & Cue.IN_SHIFTS or (
            clause.cues & Cue.SHIFT
            and counting.asks is not Asks.HANDOVER
            and (draft.shift_count or SHIFTS not in draft.unsure)
        )
        if not said or clause.cues & (Cue.OVERLAP | Cue.NO_OVERLAP) or draft.shifts or draft.together:
            continue
        if clause.cues & Cue.UNKNOWN and counting.cues & Cue.TOGETHER:
            draft.leave_open(SCHEDULE)  # "sometimes in shifts, sometimes together"
        elif clause.cues & Cue.NOT:
            draft.leave_open(SCHEDULE, "together")
        else:
            draft.in_shifts = True
