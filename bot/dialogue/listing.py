"""How newly told shifts join those that are known (dialogue.md, 8 and 9)."""

from collections.abc import Sequence
from dataclasses import replace

from seatwise.bot.dialogue import doubts
from seatwise.bot.dialogue.doubts import Doubt
from seatwise.bot.dialogue.facts import Facts, KnownShifts
from seatwise.bot.dialogue.screen import Text
from seatwise.bot.dialogue.understood import Asks, SaidShift, Understood
from seatwise.pricing.value import value

Shifts = tuple[SaidShift, ...]


@value
class Told:
    """Where shifts are told: after which question, and whether the words are settled (a button, a correction)."""

    asks: Asks | None
    is_settled: bool


def listed(facts: Facts, said: Understood, told: Told) -> KnownShifts | Doubt:
    """The shifts as they are known now, or why these could not be taken."""
    shifts = tuple(map(_whole_times, said.shifts or ()))
    old = facts.shifts
    if all(shift.people is None for shift in shifts):
        filled = _filled(old or (), shifts)
        return Doubt(Text("unsure-times-of-whom")) if filled is None else KnownShifts(filled, _more(facts))
    if any(shift.people is None for shift in shifts):
        return Doubt(Text("unsure-times-of-whom"))
    if told.is_settled:
        return KnownShifts(shifts, max(0, (said.shift_count or 0) - len(shifts)))
    if told.asks is Asks.TIMES and old and all(shift.is_timed for shift in shifts) and len(shifts) < len(old):
        return KnownShifts(_with_times_of(old, shifts))
    if told.asks is Asks.SHIFTS and old and (more := _more(facts)):
        if len(shifts) <= more:
            return KnownShifts(old + shifts, more - len(shifts))
        return KnownShifts(shifts)
    return _counted(facts, said, shifts)


def _counted(facts: Facts, said: Understood, shifts: Shifts) -> KnownShifts | Doubt:
    """Shifts beside a number of shifts that was told."""
    count = said.shift_count or (None if facts.shifts else facts.shift_count)
    if count is None or len(shifts) >= count:
        return KnownShifts(shifts)
    if len(shifts) == 1 and shifts[0] == SaidShift(shifts[0].people):
        if said.in_shifts and said.shift_count is None:  # "4 each"
            return KnownShifts(shifts * count)
        return doubts.bare_number(shifts[0].people or 0, replace(facts, shift_count=count))
    return doubts.fewer_than_counted(shifts, count)


def _more(facts: Facts) -> int:
    return facts.schedule.more if isinstance(facts.schedule, KnownShifts) else 0


def _whole_times(shift: SaidShift) -> SaidShift:
    """A start without an end, or an end without a start, is no time."""
    return shift if (shift.start is None) == (shift.end is None) else replace(shift, start=None, end=None)


def _filled(old: Shifts, given: Shifts) -> Shifts | None:
    """Times, days or zones without people, put to the shifts they belong to; None where that cannot be told."""
    if not old:
        return None
    places = _places(old, given)
    if places is None:
        return None
    rows = list(old)
    for number, place in enumerate(places):
        rows[place] = _joined(rows[place], given[min(number, len(given) - 1)])
    return tuple(rows)


def _places(old: Shifts, given: Shifts) -> Sequence[int] | None:
    """Which shifts are meant: those without times in order, all of them, or, by days or a zone alone, every one."""
    if not any(shift.is_timed for shift in given):
        return range(len(old)) if len(given) in (1, len(old)) else None
    untimed = [place for place, shift in enumerate(old) if not shift.is_timed]
    if untimed and len(given) <= len(untimed):
        return untimed[: len(given)]
    return range(len(old)) if len(given) == len(old) else None


def _joined(row: SaidShift, given: SaidShift) -> SaidShift:
    return SaidShift(
        people=row.people if given.people is None else given.people,
        start=given.start or row.start,
        end=given.end or row.end,
        days=given.days or row.days,
        time_zone=given.time_zone or row.time_zone,
    )


def _with_times_of(old: Shifts, given: Shifts) -> Shifts:
    """Shifts told again with times: each goes to an untimed one with as many people, else to the first untimed."""
    rows = list(old)
    for shift in given:
        untimed = [place for place, row in enumerate(rows) if not row.is_timed]
        if not untimed:
            break
        place = next((place for place in untimed if rows[place].people == shift.people), untimed[0])
        rows[place] = _joined(rows[place], shift)
    return tuple(rows)
