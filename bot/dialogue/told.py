"""The answers in force, each in a few words, as buttons that change them."""

from collections.abc import Iterator

from seatwise.bot.dialogue.facts import Facts, KnownPeak, KnownShifts, KnownTogether
from seatwise.bot.dialogue.screen import Argument, Choice, Clock, Joined, Series, Text
from seatwise.bot.dialogue.understood import Intent, SaidShift

_SHOWN_AT_MOST = 3


def told(facts: Facts) -> tuple[Choice, ...]:
    """What is known in the order in which it is asked; nothing that is untold."""
    return tuple([Choice(str(changes), label) for changes, label in _answers(facts)])


def _answers(facts: Facts) -> Iterator[tuple[Intent, Text]]:
    if facts.staff is not None:
        yield Intent.CHANGE_STAFF, Text("told-staff", {"staff": facts.staff})
    schedule = _schedule(facts)
    if schedule is not None:
        yield Intent.CHANGE_SCHEDULE, schedule
    if facts.handover_minutes is not None and len(facts.shifts or ()) > 1:
        yield Intent.CHANGE_HANDOVER, Text("told-handover", {"minutes": facts.handover_minutes})


def _schedule(facts: Facts) -> Text | None:
    match facts.schedule:
        case KnownTogether():
            return Text("told-together")
        case KnownPeak(peak=int(peak)):
            return Text("told-peak", {"peak": peak})
        case KnownShifts(shifts=shifts) if shifts:
            return _shifts(shifts)
        case KnownShifts():
            count = facts.shift_count
            return Text("told-in-shifts") if count is None else Text("echo-shift-count", {"count": count})
    return None


def _shifts(shifts: tuple[SaidShift, ...]) -> Text:
    """Their people, with times where all have them; of many, how many they are."""
    if len(shifts) > _SHOWN_AT_MOST:
        return Text("echo-shift-count", {"count": len(shifts)})
    if all(shift.is_timed for shift in shifts):
        return Text("told-times", {"shifts": Series(tuple(map(_timed, shifts)), Joined.UNIT)})
    people = Series(tuple([shift.people or 0 for shift in shifts]))
    return Text("told-shifts", {"count": len(shifts), "shifts": people})


def _timed(shift: SaidShift) -> Argument:
    if shift.start is None or shift.end is None:
        raise ValueError("a timed shift has a start and an end")
    times = {"start": Clock(shift.start), "end": Clock(shift.end)}
    return Text("told-shift", {"people": shift.people or 0, **times})
