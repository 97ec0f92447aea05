"""Readings that were not taken: what is unsure is asked, never guessed (dialogue.md, 2, 3, 8, 16, 18)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from seatwise.bot.dialogue import choices
from seatwise.bot.dialogue.facts import Facts
from seatwise.bot.dialogue.limits import LIMITS
from seatwise.bot.dialogue.screen import Choice, Clock, Text
from seatwise.bot.dialogue.understood import Asks, Reading, SaidShift, Understood
from seatwise.pricing.value import value

_OFFERED_AT_MOST = 6
_WHICH = Text("unsure-which")


@value
class Doubt:
    """Why something was not taken, and its readings as buttons (none where none can be offered)."""

    text: Text
    choices: tuple[Choice, ...] = ()


def peak_beside_shifts(peak: int, shifts: tuple[SaidShift, ...]) -> Doubt:
    """A peak that the shifts do not give, with or without an overlap (dialogue.md, 2)."""
    keep = choices.reading(1, choices.shifts_label(shifts), Understood(shifts=shifts))
    return Doubt(Text("unsure-peak-beside-shifts", {"peak": peak}), (choices.peak(peak), keep))


def two_schedules(said: Understood) -> Doubt:
    """Two ways of working in one message (dialogue.md, 3)."""
    offered = [choices.TOGETHER]
    if said.shifts and all(shift.people for shift in said.shifts):
        offered.append(choices.reading(1, choices.shifts_label(said.shifts), Understood(shifts=said.shifts)))
    elif said.shifts or said.in_shifts or said.shift_count is not None:
        offered.append(choices.SHIFTS)
    if said.peak is not None:
        offered.append(choices.peak(said.peak))
    return Doubt(_WHICH, tuple(offered))


def sum_or_everybody(total: int, staff: int | None) -> Doubt:
    """After the echo of shifts in a row, "together" may mean their people, or everybody (dialogue.md, 16)."""
    return Doubt(_WHICH, (choices.peak(total), choices.everybody(staff)))


def bare_number(people: int, facts: Facts) -> Doubt:
    """A number alone, asked for the shifts: people of each, of one, or a number of shifts (dialogue.md, 8)."""
    one = SaidShift(people)
    count = facts.shift_count
    if count is not None and count > 1:
        label = Text("choice-each", {"count": count, "people": people})
        each = choices.reading(1, label, Understood(shifts=(one,) * count))
        add = choices.reading(2, Text("choice-add", {"number": 2}), Understood(shifts=(one,), shift_count=count))
        return Doubt(_WHICH, (each, add))
    group = choices.reading(1, Text("choice-one-group", {"people": people}), Understood(shifts=(one,)))
    offered = [group]
    if people in LIMITS["shift_count"] and people > 1:
        means = Understood(in_shifts=True, shift_count=people)
        offered.append(choices.reading(2, Text("choice-count", {"count": people}), means))
    return Doubt(_WHICH, tuple(offered))


def fewer_than_counted(shifts: tuple[SaidShift, ...], count: int) -> Doubt:
    """Fewer shifts were listed than were counted: those alone, or one more to be told (dialogue.md, 8)."""
    label = Text("choice-count", {"count": len(shifts)})
    just = choices.reading(1, label, Understood(shifts=shifts))
    add = Text("choice-add", {"number": len(shifts) + 1})
    more = choices.reading(2, add, Understood(shifts=shifts, shift_count=count))
    return Doubt(_WHICH, (just, more))


def of_unsure(said: Understood, facts: Facts, asks: Asks | None) -> Doubt | None:
    """The readings that `understand` itself did not take."""
    if not said.unsure:
        return None
    if asks is Asks.SHIFTS and (number := one_number(said.unsure)) is not None:
        return bare_number(number, facts)
    offered = tuple(_distinct(_offers(said.unsure)))[:_OFFERED_AT_MOST]
    if said.hypothetical:
        offered = tuple(replace(choice, means=replace(choice.means, hypothetical=True)) for choice in offered)
    if len(offered) > 1:
        return Doubt(_WHICH, offered)
    if offered:
        return Doubt(Text("unsure-one"), offered)
    is_vague = any(slot in LIMITS and not readings for slot, readings in said.unsure.items())
    return Doubt(Text("unsure-number" if is_vague else "unsure-which-none"))


def one_number(unsure: Mapping[str, tuple[Reading, ...]]) -> int | None:
    """The number, where all that is unsure is one bare number of people or of shifts."""
    numbers: set[int] = set()
    for slot, readings in unsure.items():
        if slot not in ("shifts", "shift_count", "schedule"):
            return None
        for reading in readings:
            match reading:
                case int(number):
                    numbers.add(number)
                case (SaidShift(people=int(people), start=None, days=None),):
                    numbers.add(people)
                case _:
                    return None
    only = numbers.pop() if len(numbers) == 1 else None
    if only is None:  # a range would be walked to its end for it
        return None
    return only if only in LIMITS["shifts"] else None


def _offers(unsure: Mapping[str, tuple[Reading, ...]]) -> Iterable[Choice]:
    number = 0
    for slot, readings in unsure.items():
        for reading in readings:
            number += 1
            choice = _offer(slot, reading, number)
            if choice is not None:
                yield choice


def _offer(slot: str, reading: Reading, number: int) -> Choice | None:
    match slot, reading:
        case "staff", int(people) if people in LIMITS["staff"]:
            return choices.staff(people)
        case "peak" | "schedule", int(people) if people in LIMITS["peak"]:
            return choices.peak(people)
        case "handover_minutes", int(minutes) if minutes in LIMITS["handover_minutes"]:
            label = Text("choice-minutes", {"minutes": minutes})
            return choices.reading(number, label, Understood(handover_minutes=minutes))
        case "shift_count" | "shifts", int(count) if count in LIMITS["shift_count"]:
            means = Understood(in_shifts=True, shift_count=count)
            return choices.reading(number, Text("choice-count", {"count": count}), means)
        case _, "together":
            return choices.TOGETHER
        case _, "in_shifts" | "shifts":
            return choices.SHIFTS
        case _, (SaidShift(), *_) as shifts if all(
            shift.people and shift.people in LIMITS["shifts"] for shift in shifts
        ):
            return choices.reading(number, choices.shifts_label(tuple(shifts)), Understood(shifts=tuple(shifts)))
    return None


def _distinct(offered: Iterable[Choice]) -> Iterable[Choice]:
    """Each choice once, and no two with one label: shifts of as many people are told apart by their times."""
    different = tuple({choice.id: choice for choice in offered}.values())
    labels = [choice.label for choice in different]
    named = [_by_times(choice) if labels.count(choice.label) > 1 else choice for choice in different]
    return [choice for place, choice in enumerate(named) if choice.label not in [one.label for one in named[:place]]]


def _by_times(choice: Choice) -> Choice:
    match choice.means.shifts:
        case (SaidShift(start=str(start), end=str(end)), *_):
            return replace(choice, label=Text("choice-times", {"start": Clock(start), "end": Clock(end)}))
    return choice
