"""Which pairs of numbers are times, and which leave open how many people are meant."""

from collections.abc import Sequence

from seatwise.bot.dialogue.understood import Asks
from seatwise.bot.understanding.clock import Span, clock_times, is_closed, point_at, span_at
from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.items import Item, Length, Mark, Number, Range, Times

BREAKS = (",", ";", ".", "!", "?", "(", ")", "…", "|")
_LEAST_SHIFT = 4 * 60


def with_times(items: Sequence[Item], asks: Asks | None) -> list[Item]:
    """Pairs of times as one item each, single times of day as one that says nothing."""
    found: list[Item] = []
    place = 0
    while place < len(items):
        if not items[place].cues & _STARTING:
            found.append(items[place])
            place += 1
            continue
        if items[place].cues & Cue.AROUND_THE_CLOCK:
            found.append(Times(items[place].first, items[place].last, "00:00", "00:00"))
            place += 1
            continue
        if not _may_begin(items, place):
            found.append(items[place])
            place += 1
            continue
        span = span_at(items, place)
        if span is not None and _is_meant(items, span, asks):
            start, end = _going_on(found, span, clock_times(span, _part_beside(items, span)))
            found.append(Times(items[place].first, items[span.end - 1].last, start, end))
            place = span.end
            continue
        point = point_at(items, place) if span is None else None
        in_hours = asks is Asks.HANDOVER and items[min(place + 1, len(items) - 1)].cues & Cue.HOURS
        if point is not None and point.explicit and not in_hours and _is_moment(items, place, point.end):
            found.append(Item(items[place].first, items[point.end - 1].last, Kind.MOMENT))
            place = point.end
            continue
        found.append(items[place])
        place += 1
    return found


def _going_on(found: Sequence[Item], span: Span, times: tuple[str, str]) -> tuple[str, str]:
    """ "8 to 4, 4 to 12": hours of which no half of the day is told go on where the span before them ended."""
    last = next((item for item in reversed(found) if item.cues & (Kind.TIMES | Kind.DAYS)), None)
    later = tuple(f"{(int(time[:2]) + 12) % 24:02}{time[2:]}" for time in times)
    untold = not (span.begin.half or span.finish.half)
    return (later[0], later[1]) if untold and isinstance(last, Times) and last.end == later[0] else times


def _may_begin(items: Sequence[Item], place: int) -> bool:
    cues = items[place].cues
    if cues & Kind.FIGURE:
        if place > 1 and items[place - 1].cues & Cue.TO and items[place - 2].cues & Kind.FIGURE:
            return False  # "1 से 5 तक 4": five ends what began at one
        return place + 1 < len(items) and (bool(items[place + 1].cues & _GOING_ON) or is_closed(items, place + 1))
    return bool(cues & _OPENERS)


_GOING_ON = (
    Kind.DASH | Kind.COLON | Kind.FIGURE | Cue.TO | Cue.AND | Cue.CLOCK | Cue.HOURS | Cue.HALF | Cue.FROM
    | Valued.HALF_DAY | Valued.ADDED
)  # fmt: skip
_OPENERS = Cue.FROM | Cue.BETWEEN | Cue.CLOCK | Valued.HOUR | Valued.PAST | Valued.HALF_DAY
_STARTING = _OPENERS | Kind.FIGURE | Cue.AROUND_THE_CLOCK


def _is_moment(items: Sequence[Item], start: int, end: int) -> bool:
    """ "5 in the morning" may be five people: only figures with minutes, or words of the clock, are a time."""
    if end < len(items) and items[end].cues & Cue.PEOPLE:
        return False
    parts = items[start:end]
    if parts[-1].cues & Cue.HOURS and isinstance(parts[0], Number):
        return False
    if len(parts) == 2 and parts[0].cues & Valued.HALF_DAY:
        return False  # "AM 5, PM 4"
    halves = any(item.cues & Valued.HALF_DAY and item.cues & Valued.PART for item in parts)
    return not halves and any(not isinstance(item, Number) for item in parts)


def _is_meant(items: Sequence[Item], span: Span, asks: Asks | None) -> bool:
    after = _next(items, span.end)
    compact = any(
        isinstance(item, Number) and item.text.isdecimal() and len(item.text) == 4
        for item in items[span.start : span.end]
    )
    if compact and not (span.begin.explicit or span.finish.explicit):
        return False
    if after is not None and after.cues & (Cue.PEOPLE | Cue.MINUTES | Cue.UNIT):
        return span.begin.explicit and span.finish.explicit
    if asks is Asks.HANDOVER and not span.introduced and items[span.end - 1].cues & Cue.HOURS:
        return False
    halved = span.introduced and bool(
        span.begin.half and span.finish.half and "24" not in (span.begin.half, span.finish.half)
    )
    if span.begin.explicit or span.finish.explicit or halved or _ends_in_a_half(items, span) or asks is Asks.TIMES:
        return True
    if after is not None and after.cues & Cue.HOURS:
        return False
    before = clause_before(items, span.start)
    if any(item.cues & (Kind.FIGURE | Kind.DAYS) for item in before):
        return _follows_count(before, span)
    if after is not None and after.cues & Kind.DAYS:
        return True
    beside = [*before, *items[span.end : span.end + 3]]
    if any(item.cues & Cue.WORK or item.cues & Cue.ALL for item in beside):
        return asks not in (Asks.STAFF, Asks.PEAK)
    labelled = any(item.cues & Valued.PART or item.cues & Cue.SHIFT for item in before)
    if labelled or _opens_a_row(items, span.end):
        length = (span.finish.minutes - span.begin.minutes - 1) % (24 * 60) + 1
        return length >= _LEAST_SHIFT
    return False


def _ends_in_a_half(items: Sequence[Item], span: Span) -> bool:
    """ "2 से रात 10": the half of the day stands between "to" and the hour."""
    behind = [item.cues for item in items[span.start : span.end][-3:]]
    return len(behind) == 3 and all(
        cues & wanted for cues, wanted in zip(behind, (Cue.TO, Valued.HALF_DAY, Kind.FIGURE), strict=True)
    )


def _follows_count(before: Sequence[Item], span: Span) -> bool:
    """ "5 people 9-18"; but "20 people, of whom 3-5" is no time: two numbers so near are people."""
    length = (span.finish.minutes - span.begin.minutes - 1) % (24 * 60) + 1
    return span.introduced or length >= _LEAST_SHIFT or any(item.cues & Kind.DAYS for item in before)


def _opens_a_row(items: Sequence[Item], place: int) -> bool:
    """ "8-20: 3 people", "8-20 (3 people)"."""
    mark = items[place] if place < len(items) else None
    if isinstance(mark, Mark) and mark.text in (":", "-", "=", "("):
        mark = items[place + 1] if place + 1 < len(items) else None
    return isinstance(mark, Number)


def _next(items: Sequence[Item], place: int) -> Item | None:
    while place < len(items) and items[place].cues & Cue.FILLER:
        place += 1
    return items[place] if place < len(items) else None


def clause_before(items: Sequence[Item], place: int) -> list[Item]:
    """The items of the same clause before a place, the nearest first."""
    found: list[Item] = []
    for item in reversed(items[max(0, place - 12) : place]):
        if item.cues & Cue.THEN or (isinstance(item, Mark) and item.text in BREAKS):
            break
        if item.cues & Cue.AND and any(one.cues & Kind.FIGURE for one in found):
            break
        found.append(item)
    return found


def _part_beside(items: Sequence[Item], span: Span) -> str | None:
    """The part of the day after the morning of which the times are said, if one is."""
    after = items[span.end : span.end + 2]
    near = [*clause_before(items, span.start)[:4], *([] if after and after[0].cues & Cue.AND else after)]
    parts = {item.values.get(Valued.PART) for item in near}
    return next((part for part in ("night", "evening", "day") if part in parts), None)


_RANGE_OPENERS = Kind.FIGURE | Kind.LENGTH | Cue.BETWEEN | Cue.FROM
_LINKS = Cue.TO | Cue.OR | Cue.FROM | Cue.AND | Kind.DASH | Kind.SLASH | Kind.BREAK


def with_ranges(items: Sequence[Item]) -> list[Item]:
    """ "Between 30 and 40", "30-40", "three or four", "10 to 15 minutes" as one item each."""
    found: list[Item] = []
    place = 0
    while place < len(items):
        read = _range_at(items, place) if items[place].cues & _RANGE_OPENERS else None
        if read is None:
            found.append(items[place])
            place += 1
            continue
        end, joined = read
        found.append(joined)
        place = end
    return found


def _range_at(items: Sequence[Item], start: int) -> tuple[int, Item] | None:
    place = start
    between = False
    while place < len(items) and (items[place].cues & Cue.BETWEEN or items[place].cues & Cue.FROM):
        between = between or bool(items[place].cues & Cue.BETWEEN)
        place += 1
        if _dash(items, place):
            place += 1
    low = items[place] if place < len(items) else None
    if not isinstance(low, (Number, Length)):
        return None
    closed = is_closed(items, place + 1)
    if place + 1 >= len(items) or not (closed or items[place + 1].cues & _LINKS):
        return None
    link = place + 2 if closed else _between(items, place + 1, between=between)
    high = items[link] if link is not None and link < len(items) else None
    if (
        link is None
        or not isinstance(high, (Number, Length))
        or (isinstance(low, Length) and isinstance(high, Number) and _counts_people(items, link))
    ):
        return None
    end = link + 1
    while end < len(items) and (items[end].cues & Cue.TO or items[end].cues & Cue.BETWEEN):
        end += 1
    first, last = items[start].first, items[end - 1].last
    readings = tuple(value for value in (_amount(low), _amount(high)) if value is not None)
    if isinstance(low, Length) and isinstance(high, Number):
        return end, Length(first, last, None, _lengths(low, high))
    joined = Length(first, last, None, readings) if isinstance(high, Length) else Range(first, last, readings)
    return end, joined


def _counts_people(items: Sequence[Item], place: int) -> bool:
    after = items[place + 1].cues if place + 1 < len(items) else 0
    return bool(after & (Cue.PEOPLE | Cue.SHIFT))


def _lengths(low: Length, high: Number) -> tuple[int, ...]:
    """ "An hour or two", «минут 10-15»: the second has the unit of the first."""
    least, most = low.minutes or 0, high.value or 0
    in_hours = least and least % 60 == 0 and most < _LEAST_SHIFT // 60 * 3
    return least, most * 60 if in_hours else most


def _amount(item: Number | Length) -> int | None:
    return item.minutes if isinstance(item, Length) else item.value


def _between(items: Sequence[Item], place: int, *, between: bool) -> int | None:
    start = place
    while place < len(items) and place - start < 4:
        item = items[place]
        linking = item.cues & Cue.TO or item.cues & Cue.OR or _dash(items, place)
        linking = linking or (item.cues & Cue.FROM and place > start) or (between and item.cues & Cue.AND)
        if not (linking or _dots(items, place)):
            break
        place += 1
    return place if place > start else None


def _dash(items: Sequence[Item], place: int) -> bool:
    return place < len(items) and isinstance(mark := items[place], Mark) and mark.text == "-"


def _dots(items: Sequence[Item], place: int) -> bool:
    mark = items[place]
    return isinstance(mark, Mark) and mark.text in (".", "…", "/") and not mark.spaced
