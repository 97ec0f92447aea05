"""What a quote was asked for, as facts: to be said."""

from seatwise.bot.dialogue.facts import Facts, KnownPeak, KnownSchedule, KnownShifts, KnownTogether
from seatwise.bot.dialogue.understood import SaidShift
from seatwise.pricing import Quote, Shift, Shifts, Together


def facts_of(quote: Quote) -> Facts:
    """The facts that lead to this quote."""
    schedule = quote.schedule
    if isinstance(schedule, Shifts):
        known: KnownSchedule = KnownShifts(tuple(map(_said, schedule.shifts)))
        return Facts(quote.staff, known, handover_minutes=schedule.handover_minutes)
    return Facts(quote.staff, KnownTogether() if isinstance(schedule, Together) else KnownPeak(schedule.peak))


def _said(shift: Shift) -> SaidShift:
    return SaidShift(shift.people, shift.start, shift.end, shift.days, shift.time_zone)
