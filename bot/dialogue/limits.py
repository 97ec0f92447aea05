"""The contract's limits: a number outside of them is no fact, and the reply explains (contract §3, Conventions)."""

from collections.abc import Mapping
from dataclasses import replace

from seatwise.bot.dialogue.understood import SaidShift, Understood
from seatwise.pricing.schedule import MOST_HANDOVER_MINUTES, MOST_SHIFTS, MOST_STAFF, MOST_ZONES
from seatwise.pricing.time_zones import known_zones

LIMITS: Mapping[str, range] = {
    "staff": range(1, MOST_STAFF + 1),
    "peak": range(1, MOST_STAFF + 1),
    "shifts": range(1, MOST_STAFF + 1),
    "shift_count": range(1, MOST_SHIFTS + 1),
    "handover_minutes": range(MOST_HANDOVER_MINUTES + 1),
}
"""What a number may be, by slot; for `shifts`, the people of one."""


def within_limits(said: Understood) -> Understood:
    """The same without the facts that cannot be: those move to `out_of_range`, as do more shifts than can be."""
    outside = {slot: str(value) for slot, value in _counts(said) if value is not None and value not in LIMITS[slot]}
    if said.shifts is not None and (beyond := _shifts_beyond(said.shifts)):
        outside["shifts"] = beyond
    if not outside:
        return said if said.shifts != () else replace(said, shifts=None)
    return replace(said.without(outside), out_of_range={**said.out_of_range, **outside})


def _counts(said: Understood) -> tuple[tuple[str, int | None], ...]:
    return (
        ("staff", said.staff),
        ("peak", said.peak),
        ("shift_count", said.shift_count),
        ("handover_minutes", said.handover_minutes),
    )


def _shifts_beyond(shifts: tuple[SaidShift, ...]) -> str:
    if len(shifts) > MOST_SHIFTS:
        return str(len(shifts))
    if len({shift.time_zone for shift in shifts}) > MOST_ZONES:
        return str(len(shifts))
    people = LIMITS["shifts"]
    for shift in shifts:
        if shift.people is not None and shift.people not in people:
            return str(shift.people)
        if shift.time_zone is not None and shift.time_zone not in known_zones():
            return shift.time_zone
    return ""
