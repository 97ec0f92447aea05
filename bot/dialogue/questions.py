"""The table of questions. The open one is computed from the facts; nothing remembers a step (dialogue.md)."""

from collections.abc import Callable
from typing import TypeAlias

from seatwise.bot.dialogue import choices
from seatwise.bot.dialogue.facts import Facts, KnownPeak, KnownShifts
from seatwise.bot.dialogue.rest_of_day import rest_of_day
from seatwise.bot.dialogue.screen import Choice, Series, Text
from seatwise.bot.dialogue.understood import Asks, SaidShift, Understood
from seatwise.pricing.value import value

HandoverMatters: TypeAlias = Callable[[Facts], bool]
"""Whether the price of complete facts depends on a handover that is untold."""


@value
class Question:
    """One row: what is asked, when it is open (`opens` says it for the docs), how it is put, and its buttons."""

    asks: Asks
    opens: str
    open: Callable[[Facts, HandoverMatters], bool]
    put: Callable[[Facts], Text]
    choices: Callable[[Facts], tuple[Choice, ...]]


def _staff_is_open(facts: Facts, _matters: HandoverMatters) -> bool:
    return facts.staff is None or facts.exceeds_staff


def _put_staff(facts: Facts) -> Text:
    if facts.exceeds_staff and facts.staff is not None:
        return Text("ask-staff-exceeded", {"people": facts.busiest, "staff": facts.staff})
    return Text("ask-staff")


def _staff_choices(facts: Facts) -> tuple[Choice, ...]:
    if not facts.exceeds_staff:
        return ()
    return (choices.staff(facts.busiest), choices.change_schedule(facts))


def _schedule_is_open(facts: Facts, _matters: HandoverMatters) -> bool:
    return facts.schedule is None and facts.staff is not None and facts.staff > 1


def _shifts_are_open(facts: Facts, _matters: HandoverMatters) -> bool:
    return isinstance(facts.schedule, KnownShifts) and not facts.schedule.is_listed


def _put_shifts(facts: Facts) -> Text:
    match facts.schedule:
        case KnownShifts(shifts=shifts, more=more) if shifts and more:
            return Text("ask-shift-next", {"number": len(shifts) + 1})
    if facts.shift_count is not None and facts.shift_count > 1:
        return Text("ask-shifts-counted", {"count": facts.shift_count})
    return Text("ask-shifts")


def _peak_is_open(facts: Facts, _matters: HandoverMatters) -> bool:
    return isinstance(facts.schedule, KnownPeak) and facts.schedule.peak is None


def _times_are_open(facts: Facts, _matters: HandoverMatters) -> bool:
    return isinstance(facts.schedule, KnownShifts) and facts.schedule.are_mixed


def _put_times(facts: Facts) -> Text:
    untimed = tuple(shift.people or 0 for shift in facts.shifts or () if not shift.is_timed)
    return Text("ask-times", {"people": Series(untimed[:_NAMED_AT_MOST])})


def _times_choices(facts: Facts) -> tuple[Choice, ...]:
    shifts = facts.shifts or ()
    untimed = tuple(SaidShift(shift.people, days=shift.days) for shift in shifts)
    without = Choice("without_times", Text("choice-without-times"), Understood(shifts=untimed))
    rest = rest_of_day(shifts)
    if rest is None:
        return (without,)
    return (Choice("rest_of_day", Text("choice-rest-of-day"), Understood(shifts=(rest,))), without)


def _handover_is_open(facts: Facts, matters: HandoverMatters) -> bool:
    return matters(facts)


_NAMED_AT_MOST = 6

QUESTIONS: tuple[Question, ...] = (
    Question(
        Asks.STAFF,
        "none yet, or somebody works more people than there are",
        _staff_is_open,
        _put_staff,
        _staff_choices,
    ),
    Question(
        Asks.SCHEDULE,
        "none yet, and staff > 1",
        _schedule_is_open,
        lambda _: Text("ask-schedule"),
        lambda _: (choices.TOGETHER, choices.SHIFTS, choices.PEAK),
    ),
    Question(Asks.SHIFTS, "shifts were chosen, not all are listed", _shifts_are_open, _put_shifts, lambda _: ()),
    Question(
        Asks.PEAK,
        "a peak was chosen, none is told",
        _peak_is_open,
        lambda _: Text("ask-peak"),
        lambda _: (),
    ),
    Question(Asks.TIMES, "some shifts have times, some have not", _times_are_open, _put_times, _times_choices),
    Question(
        Asks.HANDOVER,
        "not told, and some option's total differs between 0 and 15 minutes",
        _handover_is_open,
        lambda _: Text("ask-handover"),
        lambda _: (choices.YES, choices.NO),
    ),
)
"""In the order in which they are asked. Once none before `handover` is open, the facts are complete."""

_BY_NAME = {question.asks: question for question in QUESTIONS}


def question(asks: Asks) -> Question:
    """The row of one question."""
    return _BY_NAME[asks]


def open_question(facts: Facts, matters: HandoverMatters) -> Question | None:
    """The first question that is open, or None where there is nothing to ask."""
    return next((question for question in QUESTIONS if question.open(facts, matters)), None)


def is_complete(facts: Facts) -> bool:
    """Whether there is a quote: no question is open but perhaps the handover."""
    return open_question(facts, lambda _: False) is None
