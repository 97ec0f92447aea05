"""How what was said changes the facts (dialogue.md, 2 to 5, 8, 9, 11, 16). Nothing unsure changes a fact."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from seatwise.bot.dialogue import doubts
from seatwise.bot.dialogue.doubts import Doubt
from seatwise.bot.dialogue.facts import Facts, KnownPeak, KnownSchedule, KnownShifts, KnownTogether
from seatwise.bot.dialogue.listing import Told, listed
from seatwise.bot.dialogue.understood import OVERLAP_MINUTES, Asks, SaidShift, Understood
from seatwise.pricing.value import value

PeakOfShifts: TypeAlias = Callable[[tuple[SaidShift, ...], int | None, int], int]
"""(shifts, staff, handover minutes) -> the most at once."""

SCHEDULE_QUESTIONS = frozenset({Asks.SCHEDULE, Asks.SHIFTS, Asks.PEAK, Asks.TIMES})


@value
class Situation:
    """In which light something is said.

    `asks` is the question that is answered; `reopened` the one that the visitor wanted to change. `is_settled` is true
    for a button. `echoed_sum` is how many work in shifts that were just said to follow one another (dialogue.md, 16).
    """

    asks: Asks | None
    reopened: Asks | None
    is_settled: bool
    echoed_sum: int | None
    peak_of_shifts: PeakOfShifts


@value
class Merged:
    """The facts after a message; whether it held any that was taken; what was not taken, and why.

    `reopened` is the question to be asked anew, where the message leads on to one.
    """

    facts: Facts
    is_told: bool = False
    doubt: Doubt | None = None
    reopened: Asks | None = None


@value
class _Reading:
    """A schedule as it is read: the new one, and the handover that a peak beside shifts implies."""

    schedule: KnownSchedule
    handover_minutes: int | None = None


def merge(facts: Facts, said: Understood, situation: Situation) -> Merged:
    """The facts with what was said; what is said later wins, what is disputed waits (dialogue.md, 3 and 4)."""
    told = facts if said.staff is None else replace(facts, staff=said.staff)
    is_told = said.staff is not None or said.handover_minutes is not None
    doubt, reopened = None, None
    if said.tells_schedule:
        read = _schedule(told, said, situation)
        match read:
            case Doubt():
                doubt = read
            case Asks():
                reopened = read
                told = replace(told, shift_count=said.shift_count or told.shift_count)
            case _Reading():
                told, is_told = _with_schedule(told, read, said), True
                if situation.reopened in SCHEDULE_QUESTIONS and not _stands(told.schedule):
                    reopened = Asks.SHIFTS
    if said.handover_minutes is not None:
        told = replace(told, handover_minutes=said.handover_minutes)
    return Merged(told, is_told, doubt, reopened)


def choose_peak(facts: Facts, situation: Situation) -> Merged:
    """The button that says that a peak is known: the number is asked next; an old value stands until then."""
    reopened = Asks.PEAK if situation.reopened in SCHEDULE_QUESTIONS else None
    if reopened is not None and _stands(facts.schedule):
        return Merged(facts, reopened=reopened)
    return Merged(_with_schedule(facts, _Reading(KnownPeak()), Understood()), is_told=True, reopened=reopened)


def _with_schedule(facts: Facts, read: _Reading, said: Understood) -> Facts:
    """The handover survives other numbers, not another kind or another number of shifts (dialogue.md, 11)."""
    old, new = facts.schedule, read.schedule
    handover = facts.handover_minutes
    if old is not None and ((_stands(old) and old.kind != new.kind) or _number_changes(facts, new)):
        handover = None
    if read.handover_minutes is not None:
        handover = read.handover_minutes
    count = facts.shift_count
    if isinstance(new, KnownShifts):
        count = None if new.shifts else (said.shift_count or count)
    return replace(facts, schedule=new, handover_minutes=handover, shift_count=count)


def _number_changes(facts: Facts, new: KnownSchedule) -> bool:
    if not isinstance(new, KnownShifts) or new.shifts is None:
        return False
    before = len(facts.shifts) if facts.shifts else facts.shift_count
    before_in_all = before and before + (facts.schedule.more if isinstance(facts.schedule, KnownShifts) else 0)
    return before_in_all is not None and before_in_all != len(new.shifts) + new.more


def _schedule(facts: Facts, said: Understood, situation: Situation) -> "_Reading | Doubt | Asks":
    says_shifts = bool(said.shifts) or said.in_shifts or said.shift_count is not None
    if said.together and (says_shifts or said.peak not in (None, facts.staff)):
        return doubts.two_schedules(said)
    if said.together:
        return _together(facts, said, situation)
    if said.shifts:
        return _shifts(facts, said, situation)
    if said.peak is not None:
        return _peak(facts, said, situation)
    return _shifts_unlisted(facts, said, situation)


def _replaces(said: Understood, situation: Situation) -> bool:
    """Whether a schedule stands in the old one's place, instead of beside it."""
    corrects = said.correction or bool(said.replaces) or said.hypothetical
    return situation.is_settled or corrects or situation.reopened in SCHEDULE_QUESTIONS


def _together(facts: Facts, said: Understood, situation: Situation) -> _Reading | Doubt:
    total = situation.echoed_sum
    is_clear = situation.is_settled or said.everybody or said.staff is not None
    if total is not None and not is_clear and total != facts.staff:
        return doubts.sum_or_everybody(total, facts.staff)
    return _Reading(KnownTogether())


def _shifts(facts: Facts, said: Understood, situation: Situation) -> _Reading | Doubt:
    told = Told(situation.asks, situation.is_settled or said.correction or bool(said.replaces))
    new = listed(facts, said, told)
    if isinstance(new, Doubt):
        return new
    peak = said.peak
    if peak is None and isinstance(facts.schedule, KnownPeak) and not _replaces(said, situation):
        peak = facts.schedule.peak
    if peak is None:
        return _Reading(new)
    return _beside(new, peak, facts, said, situation)


def _peak(facts: Facts, said: Understood, situation: Situation) -> _Reading | Doubt:
    peak = said.peak
    old = facts.schedule
    if peak is None:
        raise ValueError("no peak was said")
    if isinstance(old, KnownShifts) and old.shifts and not _replaces(said, situation):
        return _beside(old, peak, facts, said, situation)
    return _Reading(KnownPeak(peak))


def _beside(new: KnownShifts, peak: int, facts: Facts, said: Understood, situation: Situation) -> _Reading | Doubt:
    """A peak beside shifts tells their handover where it fits, else both are offered (dialogue.md, 2)."""
    shifts = new.shifts or ()
    possible: tuple[int | None, ...] = (said.handover_minutes,)
    if said.handover_minutes is None:
        possible = (facts.handover_minutes, 0, OVERLAP_MINUTES)
    for handover in possible:
        if handover is not None and situation.peak_of_shifts(shifts, facts.staff, handover) == peak:
            return _Reading(new, handover)
    return doubts.peak_beside_shifts(peak, shifts)


def _shifts_unlisted(facts: Facts, said: Understood, situation: Situation) -> "_Reading | Doubt | Asks":
    """Shifts, of which nothing is listed in this message (dialogue.md, 2, 7 and 8)."""
    old = facts.schedule
    count = said.shift_count
    if situation.reopened in SCHEDULE_QUESTIONS and _stands(old):
        return Asks.SHIFTS
    match old:
        case KnownPeak(peak=int()):
            return _Reading(old)
        case KnownShifts(shifts=shifts, more=more) if shifts:
            in_all = len(shifts) + more
            if count is None or count == in_all:
                return _Reading(old)
            return doubts.fewer_than_counted(shifts, count) if count > in_all else Asks.SHIFTS
    return _Reading(KnownShifts())


def _stands(schedule: KnownSchedule | None) -> bool:
    """Whether an old value is told that stands until a new one is (dialogue.md, 7)."""
    match schedule:
        case KnownTogether() | KnownPeak(peak=int()):
            return True
        case KnownShifts(shifts=shifts):
            return bool(shifts)
    return False
