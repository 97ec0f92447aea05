"""How many are at work at each moment of the week, and when it is most.

The week is cut into steps: the largest number of minutes of which every start, every length and every offset is a
multiple. All steps of a week stand side by side in one big integer, in lanes of 32 bits, so that whole weeks are
turned, added and compared at once. No lane overflows its 31 bits: at most 1,000 shifts of 1,000,000 people are at work,
each twice, since a shift of at most 36 hours meets only the next day's.
"""

import sys
from array import array
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from math import gcd
from typing import NamedTuple

DAY = 24 * 60
WEEK = 7 * DAY

_LANE_BYTES = 4
_LANE_BITS = 8 * _LANE_BYTES

Span = tuple[int, int, int, tuple[int, ...]]
"""People, start (minutes after midnight), length (minutes), and the days it starts on (Monday is 0)."""


class Busiest(NamedTuple):
    """The most at work at once, and the first minute of the week at which that is so."""

    people: int
    minute: int


def busiest(zones: Sequence[Sequence[Span]], offset_sets: Sequence[Sequence[int]]) -> Busiest:
    """The largest peak of the spans of all zones together, and its first minute in UTC, in the first set that has it.

    `offset_sets` are in order of date; each gives for every zone its minutes east of UTC.
    """
    step = _step(zones, offset_sets)
    weeks = _weeks(zones, offset_sets, step)
    found, where = -1, 0
    for index in range(len(offset_sets)):
        together = sum(_turned(week, turns[index]) for turns, week in weeks.items())
        most = _largest_lane(together, WEEK // step)
        if most > found:
            found, where = most, together
    lanes = where.to_bytes(WEEK // step * _LANE_BYTES, sys.byteorder)
    return Busiest(found, memoryview(lanes).cast("I").tolist().index(found) * step)


def _step(zones: Sequence[Sequence[Span]], offset_sets: Sequence[Sequence[int]]) -> int:
    minutes = {DAY}
    for spans in zones:
        for _, start, length, _ in spans:
            minutes.add(start)
            minutes.add(length)
    return gcd(*minutes.union(*offset_sets))


def _weeks(
    zones: Sequence[Sequence[Span]], offset_sets: Sequence[Sequence[int]], step: int
) -> dict[tuple[int, ...], bytes]:
    """Weeks in UTC as of the first set, by the steps that each is turned by in every set: zones that change on the same
    days by the same minutes, or never, make one week."""
    days: dict[tuple[int, ...], list[int]] = {}
    for index, spans in enumerate(zones):
        east = [offsets[index] // step for offsets in offset_sets]
        turns = tuple(steps - east[0] for steps in east)
        _count(spans, east[0], step, days.setdefault(turns, [0] * (DAY // step)))
    return {turns: _day_by_day(accumulate(day)) for turns, day in days.items()}


def _count(spans: Sequence[Span], east: int, step: int, day: list[int]) -> None:
    """Add to each step of the day how many come and go, all seven weekdays side by side in lanes of one number.

    Whoever is at work through a midnight comes anew with the next day. `days_on` may be -1: a list's last is that too.
    """
    steps = len(day)
    for people, start, length, weekdays in spans:
        lanes = _weekday_lanes(weekdays)
        days_on, first = divmod(start // step - east, steps)
        midnights, after = divmod(first + length // step, steps)
        day[first] += people * lanes[days_on]
        day[after] -= people * lanes[days_on + midnights]
        while midnights:
            day[0] += people * lanes[days_on + midnights]
            midnights -= 1


@lru_cache(maxsize=128)
def _weekday_lanes(weekdays: tuple[int, ...]) -> list[int]:
    """One in the lane of each of these weekdays; the same one day later, two days later, and so on."""
    return [sum(1 << (weekday + later) % 7 * _LANE_BITS for weekday in weekdays) for later in range(7)]


def _day_by_day(steps: Iterable[int]) -> bytes:
    """From the weekdays side by side to one weekday after the other."""
    lanes = array("I", b"".join(step.to_bytes(7 * _LANE_BYTES, sys.byteorder) for step in steps))
    order = range(7) if sys.byteorder == "little" else range(6, -1, -1)
    return b"".join(lanes[weekday::7].tobytes() for weekday in order)


def _turned(week: bytes, steps_east: int) -> int:
    turn = steps_east * _LANE_BYTES % len(week)
    return int.from_bytes(week[turn:] + week[:turn], sys.byteorder)


def _largest_lane(lanes: int, count: int) -> int:
    """The largest value in `count` lanes: the upper half is laid on the lower one, each lane keeping the larger."""
    while count > 1:
        half = (count + 1) // 2
        upper = lanes >> half * _LANE_BITS
        lower = lanes & (1 << half * _LANE_BITS) - 1
        tops = _top_bits(half)
        not_less = ((upper | tops) - lower) & tops
        mask = not_less - (not_less >> _LANE_BITS - 1)
        lanes = lower ^ ((upper ^ lower) & mask)
        count = half
    return lanes


@lru_cache(maxsize=256)
def _top_bits(count: int) -> int:
    if count == 1:
        return 1 << _LANE_BITS - 1
    half = count // 2
    return _top_bits(count - half) | _top_bits(half) << (count - half) * _LANE_BITS
