""" "25, not 20": the new value goes to the only slot that holds the old one (dialogue.md, 5)."""

from dataclasses import replace
from typing import Any

from seatwise.bot.dialogue.facts import Facts, KnownPeak, KnownShifts
from seatwise.bot.dialogue.limits import LIMITS
from seatwise.bot.dialogue.understood import SaidShift, Understood

_SHIFTS = "shifts"


def redirected(said: Understood, facts: Facts) -> Understood:
    """What was said, with a replacing value moved to the only slot that holds the old value.

    Where none or several hold it, the value stays where `understand` put it: by its noun, or in the slot asked.
    """
    for place, old in said.replaces.items():
        holders = _holders(facts, old)
        if len(holders) != 1:
            continue
        (holder,) = holders
        slot = place if len(said.replaces) > 1 else _slot_told(said, place)
        value = _value(said, slot)
        if value is None:
            value = _unsettled_number(said)
            if value is not None:
                said = _moved(replace(said, unsure={}, out_of_range={}), facts, slot, holder, value)
        elif slot == _SHIFTS or holder != slot:
            said = _moved(said, facts, slot, holder, value)
    return said


def _slot_told(said: Understood, place: str) -> str:
    """Where the new value stands: beside the old one's noun, else in the only slot that was told."""
    told = [slot for slot in LIMITS if _value(said, slot) is not None]
    return told[0] if len(told) == 1 and _value(said, place) is None else place


def _unsettled_number(said: Understood) -> int | None:
    """The new value where `understand` could not place it: the one number that is unsure, or beyond the slot asked.

    Of a handover that may be minutes or hours it is the number as it was said, which comes first.
    """
    if said.tells:
        return None
    numbers = {int(number) for number in said.out_of_range.values() if number.isascii() and number.isdigit()}
    for slot, readings in said.unsure.items():
        for reading in readings[:1] if slot == "handover_minutes" else readings:
            match reading:
                case int(number) | (SaidShift(people=int(number), start=None),):
                    numbers.add(number)
                case _:
                    return None
    return numbers.pop() if len(numbers) == 1 else None


def _value(said: Understood, slot: str) -> int | None:
    match slot:
        case "staff":
            return said.staff
        case "peak":
            return said.peak
        case "handover_minutes":
            return said.handover_minutes
        case "shift_count":
            return said.shift_count
        case "shifts" if said.shifts is not None and len(said.shifts) == 1 and not said.shifts[0].is_timed:
            return said.shifts[0].people
    return None


def _holders(facts: Facts, old: int) -> list[str | int]:
    """The slots that hold this value; a shift by its place."""
    holders: list[str | int] = []
    if facts.staff == old:
        holders.append("staff")
    if isinstance(facts.schedule, KnownPeak) and facts.schedule.peak == old:
        holders.append("peak")
    if facts.handover_minutes == old:
        holders.append("handover_minutes")
    if facts.shift_count == old:
        holders.append("shift_count")
    holders.extend(place for place, shift in enumerate(facts.shifts or ()) if shift.people == old)
    return holders


def _moved(said: Understood, facts: Facts, slot: str, holder: str | int, value: int) -> Understood:
    cleared = said.without((slot,))
    held_by = holder if isinstance(holder, str) else _SHIFTS
    if value not in LIMITS[held_by]:
        return replace(cleared, out_of_range={**said.out_of_range, held_by: str(value)})
    if isinstance(holder, int):
        shifts = list(facts.shifts or ())
        shifts[holder] = replace(shifts[holder], people=value)
        more = facts.schedule.more if isinstance(facts.schedule, KnownShifts) else 0
        return replace(cleared, shifts=tuple(shifts), shift_count=len(shifts) + more if more else None)
    moved: dict[str, Any] = {holder: value}
    return replace(cleared, **moved)
