"""The hours of the day that the shifts told so far leave over (dialogue.md, 9)."""

from seatwise.bot.dialogue.understood import SaidShift

_DAY = 24 * 60


def rest_of_day(shifts: tuple[SaidShift, ...]) -> SaidShift | None:
    """The times of the one shift that lacks them, as what the others leave over.

    None where not exactly one lacks them, where the others leave no hours or several pieces, or where they lie in
    different time zones.
    """
    timed = [shift for shift in shifts if shift.is_timed]
    zones = {shift.time_zone for shift in timed}
    if len(shifts) - len(timed) != 1 or len(zones) != 1:
        return None
    gaps = _gaps([(_minutes(shift.start), _minutes(shift.end)) for shift in timed])
    if len(gaps) != 1:
        return None
    start, end = gaps[0]
    return SaidShift(start=_clock(start), end=_clock(end), time_zone=zones.pop())


def _gaps(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What lies between the spans on the circle of the day; a span that ends where it starts is the whole day."""
    spans = sorted((start, start + ((end - start) % _DAY or _DAY)) for start, end in spans)
    gaps: list[tuple[int, int]] = []
    first = spans[0][0]
    reached = max(spans[0][1], max(end for _, end in spans) - _DAY)
    for start, end in spans[1:]:
        if start > reached:
            gaps.append((reached, start))
        reached = max(reached, end)
    if first + _DAY > reached:
        gaps.append((reached, first + _DAY))
    return gaps


def _minutes(time: str | None) -> int:
    return int((time or "")[:2]) * 60 + int((time or "")[3:])


def _clock(minute: int) -> str:
    return f"{minute % _DAY // 60:02d}:{minute % 60:02d}"
