"""Times of day: "7:30", "half past eight", "3pm", "from 9 to 6"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.items import Item, Mark, Number

_FRACTION = re.compile(r"(\d{1,2})[.,](\d\d)")
_COMPACT = re.compile(r"([01]\d|2[0-4])([0-5]\d)")
_EARLIEST_DAY = 5 * 60
_LATEST_MORNING = 8 * 60
_NOON, _DAY = 12 * 60, 24 * 60
_LONGEST_PART = 60


class Point(NamedTuple):
    """A time of day as said: minutes from midnight, the half of the day if told, and the place behind it.

    `explicit` tells a time from a plain number: it had minutes, a half of the day, or a word such as "o'clock".
    """

    minutes: int
    half: str
    explicit: bool
    end: int


class Span(NamedTuple):
    """From when to when, as said, and the items that said it."""

    begin: Point
    finish: Point
    introduced: bool
    """Whether a word such as "from" stands before it."""
    start: int
    end: int


def point_at(items: Sequence[Item], start: int) -> Point | None:
    """The time of day that begins at an item."""
    place, half, explicit, past = start, "", False, 0
    while place < len(items) and (item := items[place]).cues & Kind.WORD:
        if item.cues & Valued.HOUR:
            hours, minutes = item.values[Valued.HOUR].split(":")
            return Point(int(hours) * 60 + int(minutes), "24", explicit=True, end=place + 1)
        if item.cues & Valued.PAST:
            past, explicit = int(item.values[Valued.PAST]), True
        elif item.cues & Valued.HALF_DAY and _is(items, place + 1, Kind.FIGURE | Cue.CLOCK):
            half, explicit = item.values[Valued.HALF_DAY], explicit or not item.cues & Valued.PART
        elif (
            item.cues & Cue.AROUND_THE_CLOCK and place and (_is_dash(items, place - 1) or _is(items, place - 1, Cue.TO))
        ):
            return Point(0, "24", explicit=True, end=place + 1)  # "16h-24h"
        elif item.cues & Cue.CLOCK:
            pass
        else:
            return None
        place += 1
        if place - start > 3:
            return None
    return _figures(items, place, half, past, explicit=explicit)


def _figures(items: Sequence[Item], place: int, half: str, past: int, *, explicit: bool) -> Point | None:
    number = items[place] if place < len(items) else None
    if not isinstance(number, Number):
        return None
    place += 1
    minutes: int | None = None
    hours = number.value
    if hours is None or number.doubtful:
        if not (fraction := _FRACTION.fullmatch(number.text)):
            return None
        hours, minutes = int(fraction[1]), int(fraction[2])
    elif (compact := _COMPACT.fullmatch(number.text)) and number.figures:
        hours, minutes, explicit = int(compact[1]), int(compact[2]), explicit or number.text.startswith("0")
    elif (read := _minutes(items, place)) is not None:
        minutes, place = read
        explicit = True
        place += _is(items, place, Cue.CLOCK)
    elif _is(items, place, Cue.CLOCK):
        explicit = True
        minutes, place = _behind_clock(items, place + 1)
    if hours > 24 or (minutes or 0) > 59 or (hours == 24 and minutes):
        return None
    if not half and _is(items, place, Valued.HALF_DAY):
        explicit = explicit or not items[place].cues & Valued.PART  # "2-3 at night" may be people
        half, place = items[place].values[Valued.HALF_DAY], place + 1
    total = _in_half(hours, half) * 60 + (minutes or 0) + past
    return Point(total % _DAY, half or ("24" if hours > 12 or number.text.startswith("0") else ""), explicit, place)


def _minutes(items: Sequence[Item], place: int) -> tuple[int, int] | None:
    """ ":30" or "and a half" behind the hour."""
    if _is(items, place, Valued.ADDED):
        return int(items[place].values[Valued.ADDED]), place + 1
    if _is(items, place, Cue.HALF) and not _is(items, place + 1, Cue.HOURS | Cue.MINUTES):
        return 30, place + 1
    if not (
        isinstance(mark := items[place] if place < len(items) else None, Mark) and mark.text == ":" and not mark.spaced
    ):
        return None
    minutes = _two_figures(items, place + 1)
    return None if minutes is None or items[place + 1].first != mark.last + 1 else (minutes, place + 2)


def _behind_clock(items: Sequence[Item], place: int) -> tuple[int | None, int]:
    """ "Seven o'clock 30", "seven o'clock half", "seven o'clock fifteen minutes"."""
    item = items[place] if place < len(items) else None
    told = _is(items, place + 1, Cue.MINUTES)
    if (spelt := _two_figures(items, place)) is not None and not _is(items, place + 1, Cue.PEOPLE):
        return spelt, place + 1 + told
    if item is not None and item.cues & Cue.HALF:
        return 30, place + 1
    if item is not None and item.cues & Valued.LENGTH and int(item.values[Valued.LENGTH]) < _LONGEST_PART:
        return int(item.values[Valued.LENGTH]), place + 1
    if isinstance(item, Number) and told and (item.value or _LONGEST_PART) < _LONGEST_PART:
        return item.value, place + 2
    return None, place


def _two_figures(items: Sequence[Item], place: int) -> int | None:
    number = items[place] if place < len(items) else None
    if isinstance(number, Number) and number.figures and len(number.text) == 2 and number.value is not None:
        return number.value if number.value < 60 else None
    return None


def _in_half(hours: int, half: str) -> int:
    if half == "am" and hours == 12:
        return 0
    if half == "pm" and hours < 12:
        return hours + 12
    if half == "night" and hours <= 12:
        return hours % 12 if hours == 12 or hours < 6 else hours + 12
    return hours


def _is(items: Sequence[Item], place: int, cues: int) -> bool:
    return place < len(items) and bool(items[place].cues & cues)


def span_at(items: Sequence[Item], start: int) -> Span | None:
    """The pair of times that begins at an item, with or without "from"; whether it is one, the neighbours decide."""
    place = start
    introduced = False
    while place < len(items) and (_is(items, place, Cue.FROM) or _is(items, place, Cue.BETWEEN)):
        introduced, place = True, place + 1
        if _is_dash(items, place):
            place += 1
    begin = point_at(items, place)
    if begin is None:
        return None
    link = _link(items, begin.end, between=introduced and _is(items, start, Cue.BETWEEN))
    finish = point_at(items, link) if link else None
    if finish is None:
        return None
    end = finish.end
    if _is(items, end, Cue.CLOCK) or (_is(items, end, Cue.HOURS) and (introduced or finish.explicit)):
        end += 1
        finish = finish._replace(explicit=True)
        if _is(items, end, Valued.HALF_DAY) and not finish.half:
            half = items[end].values[Valued.HALF_DAY]
            finish = finish._replace(half=half, minutes=_in_half(finish.minutes // 60, half) * 60 + finish.minutes % 60)
            end += 1
    while _is_dash(items, end) and _is(items, end + 1, Cue.TO):
        end += 2
    trails = end > finish.end or _is(items, end, Cue.BETWEEN) or (link and _is(items, link - 1, Cue.TO))
    while trails and _is(items, end, Cue.TO):
        end += 1  # "8 to 17 until"; behind both numbers "8 from 17 to", "8-17 between"
    if link and is_closed(items, link - 1):
        end, introduced = max(end, link + 2), True
    return Span(begin, finish, introduced, start, end)


_SPANNING = Cue.BETWEEN | Cue.WORK


def _link(items: Sequence[Item], place: int, *, between: bool) -> int | None:
    """The place behind "to", "until" or a dash; "and" links only after "between"."""
    start = place
    if _is_dash(items, place):
        place += 1
    while _is(items, place, Cue.TO) or (_is(items, place, Cue.FROM) and place > start):
        place += 1
    if between and place == start and _is(items, place, Cue.AND):
        place += 1
    if _is(items, start, Valued.HALF_DAY) and _is(items, start + 1, Kind.FIGURE) and _is(items, start + 2, _SPANNING):
        return start  # "morning 8 evening 6 between"
    if place == start and is_closed(items, place):
        place += 1
    if place > start and _is_dash(items, place):
        place += 1
    return place if place > start else None


def is_closed(items: Sequence[Item], place: int) -> bool:
    """Whether the word here joins two numbers behind which "between" stands: "9 and 18 between"."""
    return _is(items, place, Kind.WORD) and _is(items, place + 1, Kind.FIGURE) and _is(items, place + 2, Cue.BETWEEN)


def _is_dash(items: Sequence[Item], place: int) -> bool:
    return place < len(items) and isinstance(mark := items[place], Mark) and mark.text == "-"


def clock_times(span: Span, part: str | None) -> tuple[str, str]:
    """Both times as HH:MM. Where the half of the day is missing, the usual working hours are meant: 9 to 6 is 9–18.

    Night work begins in the evening: "10 to 6" at night is 22–06; and evening work after noon. A time that has its half
    gives it to the other so that the shift is short: "3 to 11pm" is 15–23, "8am to 4" 8–16.
    """
    begin, finish = span.begin.minutes, span.finish.minutes
    at_night = part == "night"
    if part == "day" and begin < _EARLIEST_DAY and finish <= _NOON and not (span.begin.half or span.finish.half):
        begin += _NOON  # "afternoon 3-11"
        return _written(begin), _written(min((finish, finish + _NOON), key=lambda end: (end - begin - 1) % _DAY))
    if part == "evening" and not span.begin.half and not span.finish.half and begin < _NOON >= finish:
        begin += _NOON
        return _written(begin), _written(min((finish, finish + _NOON), key=lambda end: (end - begin - 1) % _DAY))
    if not span.finish.half and finish <= _NOON and (span.begin.half or not at_night):
        finish = min((finish, (finish + _NOON) % _DAY), key=lambda end: (end - begin - 1) % _DAY)
        if finish != span.finish.minutes and not _later_is_meant(span):
            finish = span.finish.minutes
    elif not span.begin.half and span.finish.half and span.finish.half != "24" and begin <= _NOON:
        begin = min((begin, (begin + _NOON) % _DAY), key=lambda start: (finish - start - 1) % _DAY)
    if not (span.begin.half or span.begin.explicit) and not finish and begin < _LATEST_MORNING:
        begin += _NOON  # "6 to midnight"
    if at_night and not span.begin.half and not span.finish.half and 5 * 60 <= begin < _NOON and finish <= _NOON:
        begin += _NOON
    return _written(begin), _written(finish)


def _later_is_meant(span: Span) -> bool:
    """ "9 to 6" and "8am to 4" mean the afternoon, "8 to 11" and "20 to 8" what they say."""
    if span.begin.half in ("am", "pm", "night"):
        return True
    return span.begin.half != "24" and span.finish.minutes <= span.begin.minutes


def _written(minutes: int) -> str:
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
