"""Days, lengths of time and time zones: items that say one thing are joined to one."""

from collections.abc import Sequence

from seatwise.bot.understanding.cldr import DAYS
from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.grammar_file import Writing
from seatwise.bot.understanding.items import Days, Item, Length, Mark, Number, Range, Zone

_LINKS = (",", "/", "+", "&")
_FURTHEST_OFFSET = 14
_OPENING_DAYS = Valued.DAY | Valued.DAYS | Cue.FROM | Cue.EXCEPT
_BEHIND_DAYS = Kind.MARK | Kind.FIGURE | Cue.TO | Cue.AND | Valued.DAY
_OPENING_LENGTHS = Valued.LENGTH | Kind.FIGURE | Kind.RANGE | Cue.MINUTES | Cue.HOURS


def with_days(items: Sequence[Item], writing: Writing) -> list[Item]:
    """Weekdays, their ranges and lists as one item each.

    A word that is a hedge too ("about", and a short Sunday) is a day only beside another.
    """
    if all(item.cues & Cue.ABOUT for item in items if item.cues & (Valued.DAY | Valued.DAYS)):
        return list(items)
    if any(item.cues & Kind.FIGURE and Valued.DAY in item.values for item in items):
        items = [_as_day(items, place) for place in range(len(items))]
    found: list[Item] = []
    place = 0
    while place < len(items):
        if not items[place].cues & _OPENING_DAYS:
            found.append(items[place])
            place += 1
            continue
        read = _days_at(items, place, writing)
        excepting = items[place].cues & Cue.EXCEPT and writing.negation == "before"  # else it stands behind its days
        if read is None and excepting and (end := _take_out(items, place, found, writing)):
            place = end
            continue
        if read is None:
            found.append(items[place])
            place += 1
            continue
        end, days = read
        found.append(Days(items[place].first, items[end - 1].last, tuple(dict.fromkeys(days))))
        place = end
    return found


def _as_day(items: Sequence[Item], place: int) -> Item:
    """A number word that is a day's name too («שני») is the day where nothing is counted behind it, and a link to
    another day, or "on", stands beside it."""
    item, before = items[place], items[max(place - 1, 0)].cues
    if not item.cues & Kind.FIGURE or Valued.DAY not in item.values:
        return item
    after = items[place + 1].cues if place + 1 < len(items) else Kind.MARK
    beside = [*items[max(place - 2, 0) : place], *items[place + 1 : place + 3]]
    linked = (before | after) & (Cue.TO | Cue.AND | Kind.MARK) and any(one.cues & Valued.DAY for one in beside)
    if after & _BEHIND_DAYS and (linked or before & Cue.AT_PLACE):
        return Item(item.first, item.last, Kind.WORD | Valued.DAY, item.values)
    return item


def _take_out(items: Sequence[Item], place: int, found: list[Item], writing: Writing) -> int | None:
    """ "Daily except Sunday": take the days behind the word out of those before it; the place behind them."""
    start = place + 1
    while start < len(items) and items[start].cues & (Cue.FILLER | Cue.AT_PLACE) and not _named(items, start, writing):
        start += 1
    read = _days_at(items, start, writing) if start < len(items) else None
    if read is None:
        return None
    end, out = read
    before = next((item for item in reversed(found) if isinstance(item, Days)), None)
    if items[place].cues & Cue.AND and (
        not found or found[-1] is not before or _begins_anew(items, end - 1, counted=True)
    ):
        return None
    left = tuple(day for day in (before.days if before else DAYS) if day not in out)
    if not left:
        return None
    if before is None:
        found.append(Days(items[place].first, items[end - 1].last, left))
    else:
        before.days = left
    return end


def _days_at(items: Sequence[Item], start: int, writing: Writing) -> tuple[int, list[str]] | None:
    place = start
    if items[place].cues & Cue.FROM and place + 1 < len(items) and _named(items, place + 1, writing):
        place += 1
    days = _named(items, place, writing)
    if not days:
        return None
    place += 1
    counted = _is_counted(items, start)
    while (link := _day_link(items, place)) and (more := _named(items, link[0], writing)):
        if link[1] is False and (_begins_anew(items, link[0], counted=counted) or len(more) > 1):
            break
        closed = len(days) == 1 and link[0] + 1 < len(items) and items[link[0] + 1].cues & Cue.BETWEEN
        days = [*days, *(_through(days[-1], more[0]) if link[1] or closed else []), *more]
        place = link[0] + 1
        if link[1] and place + 1 < len(items) and items[place + 1].cues & Cue.TO and _hyphen(items[place]):
            place += 2  # "Monday-from Friday-to until"
            while place < len(items) and items[place].cues & Cue.TO:
                place += 1
    return place, days


def _named(items: Sequence[Item], place: int, writing: Writing) -> list[str]:
    if place >= len(items):
        return []
    cues, values = items[place].cues, items[place].values
    if cues & Valued.DAY:
        return [values[Valued.DAY]]
    if cues & Valued.DAYS:
        groups = {"weekdays": writing.working_week, "weekend": writing.weekend, "daily": DAYS}
        return list(groups[values[Valued.DAYS]])
    return []


def _day_link(items: Sequence[Item], place: int) -> tuple[int, bool] | None:
    """The place behind what links two days, and whether it is a range."""
    start, ranged = place, False
    while place < len(items) and place - start < 3:
        item = items[place]
        if item.cues & Cue.TO or (ranged and item.cues & Cue.FROM) or (isinstance(item, Mark) and item.text == "-"):
            ranged = True
        elif item.cues & Cue.EXCEPT or not (item.cues & Cue.AND or (isinstance(item, Mark) and item.text in _LINKS)):
            break
        place += 1
    return (place, ranged) if place > start or _glued_days(items, place) else None


def _is_counted(items: Sequence[Item], place: int) -> bool:
    """Whether a number stands before in the same clause."""
    for item in reversed(items[max(0, place - 4) : place]):
        if item.cues & Cue.AND or (isinstance(item, Mark) and item.text in (",", ";", ".")):
            return False
        if isinstance(item, Number):
            return True
    return False


def _begins_anew(items: Sequence[Item], place: int, *, counted: bool) -> bool:
    """In "5 on Monday, Tuesday 2" each day has its own people."""
    return counted and place + 1 < len(items) and isinstance(items[place + 1], Number)


def _glued_days(items: Sequence[Item], place: int) -> bool:
    return 0 < place < len(items) and bool(items[place].cues & Valued.DAY)


def _through(first: str, last: str) -> list[str]:
    begin, end = DAYS.index(first), DAYS.index(last)
    return [DAYS[(begin + step) % 7] for step in range(1, (end - begin) % 7)]


def with_lengths(items: Sequence[Item]) -> list[Item]:
    """Numbers of minutes and hours as one item each; "an hour and a half" as one."""
    found: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        if not item.cues & _OPENING_LENGTHS:
            found.append(item)
            place += 1
            continue
        length: int | None = None
        end = place + 1
        if isinstance(item, Range):
            unit = items[end].cues & (Cue.MINUTES | Cue.HOURS) if end < len(items) else 0
            if unit:
                readings = tuple(one * (60 if unit & Cue.HOURS else 1) for one in item.readings)
                item, end = Length(item.first, items[end].last, None, readings), end + 1
            found.append(item)
            place = end
            continue
        if item.cues & Valued.LENGTH:
            length = int(item.values[Valued.LENGTH])
        elif (isinstance(item, Number) and (read := _length_of(items, place, item))) or (
            read := _turned_length(items, place)
        ):
            end, length = read
        if length is None:
            found.append(item)
            place += 1
            continue
        if end < len(items) and items[end].cues & Cue.HALF:
            length, end = length + 30, end + 1
        _append_length(found, Length(item.first, items[end - 1].last, length))
        place = end
    return found


def _length_of(items: Sequence[Item], place: int, number: Number) -> tuple[int, int] | None:
    end = place + 1
    half = 0
    if end < len(items) and items[end].cues & Cue.HALF:
        half, end = 30, end + 1
    while end < len(items) and (items[end].cues & Cue.FILLER or _hyphen(items[end])):
        end += 1
    cues = items[end].cues if end < len(items) else 0
    if cues & Cue.MINUTES and number.value is not None:
        return end + 1, number.value
    if cues & Cue.MINUTES and number.doubtful is False and number.value is None:
        return end + 1, -1
    if cues & Cue.HOURS:
        minutes = _hours(number)
        rest = items[end + 1] if end + 1 < len(items) else None
        counted = end + 2 < len(items) and items[end + 2].cues & Cue.PEOPLE  # "12 hours 6 people"
        joined = isinstance(rest, Number) and not rest.spaced and not counted
        if minutes is not None and joined and isinstance(rest, Number) and (rest.value or 60) < 60:
            return end + 2, minutes + (rest.value or 0)
        return (end + 1, minutes + half) if minutes is not None else (end + 1, -1)
    return None


def _hyphen(item: Item) -> bool:
    return isinstance(item, Mark) and item.text == "-" and not item.spaced


def _turned_length(items: Sequence[Item], place: int) -> tuple[int, int] | None:
    """Where the unit stands before its number, as people do who are not sure of it."""
    at = place + 1
    while at < len(items) and items[at].cues & Cue.FILLER:
        at += 1
    number = items[at] if at < len(items) else None
    if not isinstance(number, Number) or (place > 0 and isinstance(items[place - 1], Number)):
        return None
    if at + 1 < len(items) and items[at + 1].cues & (Cue.SHIFT | Cue.PEOPLE):
        return None
    cues = items[place].cues
    if cues & Cue.MINUTES and number.value is not None:
        return at + 1, number.value
    if cues & Cue.HOURS and not cues & (Valued.LENGTH | Cue.CLOCK) and (minutes := _hours(number)) is not None:
        return at + 1, minutes
    return None


def _hours(number: Number) -> int | None:
    if number.value is not None:
        return number.value * 60
    whole, _, part = number.text.replace(",", ".").partition(".")
    return (
        int(whole) * 60 + int(part) * 6
        if whole.isdecimal() and len(whole) < 4 and len(part) == 1 and part.isdecimal()
        else None
    )


def _append_length(found: list[Item], length: Length) -> None:
    """An hour and twenty minutes are one length."""
    back = 2 if len(found) > 1 and found[-1].cues & Cue.AND else 1
    before = found[-back] if len(found) >= back else None
    if (
        isinstance(before, Length)
        and before.minutes
        and length.minutes
        and before.minutes % 60 == 0
        and length.minutes < 60
    ):
        del found[-back:]
        length = Length(before.first, length.last, before.minutes + length.minutes)
    found.append(length)


def with_zones(items: Sequence[Item]) -> list[Item]:
    """Places and offsets as time zones: "in Lisbon", "our New York team", "UTC+3"."""
    found: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        if not item.cues & Valued.PLACE:
            found.append(item)
            place += 1
            continue
        if (offset := _offset_at(items, place)) is not None:
            end, hours = offset
            found.append(Zone(item.first, items[end - 1].last, _zone_of(hours)))
            place = end
            continue
        if _is_meant(items, place):
            found.append(Zone(item.first, item.last, item.values[Valued.PLACE]))
        else:
            found.append(item)
        place += 1
    return found


def _is_meant(items: Sequence[Item], place: int) -> bool:
    """A city's name may be a word or a surname too: something must show that a place is meant."""
    before = items[place - 1].cues if place else 0
    after = items[place + 1] if place + 1 < len(items) else None
    introduced = bool(before & (Cue.AT_PLACE | Cue.FROM | Cue.OF))
    followed = after is not None and bool(after.cues & (Cue.TEAM | Cue.PEOPLE))
    labels = (isinstance(after, Mark) and after.text in (":", "-", "=")) or isinstance(after, Number)
    return introduced or followed or labels


def _offset_at(items: Sequence[Item], place: int) -> tuple[int, int] | None:
    if not items[place].cues & Valued.PLACE or items[place].values[Valued.PLACE] != "UTC" or place + 2 >= len(items):
        return None
    sign, number = items[place + 1], items[place + 2]
    if isinstance(sign, Mark) and sign.text in "+-" and isinstance(number, Number) and number.value is not None:
        hours = number.value if sign.text == "+" else -number.value
        fraction = items[place + 3] if place + 3 < len(items) else None
        if isinstance(fraction, Mark) and fraction.text == ":":
            return None
        return (place + 3, hours) if abs(hours) <= _FURTHEST_OFFSET - (2 if hours < 0 else 0) else None
    return None


def _zone_of(hours: int) -> str:
    """Zones called after an offset count westwards: Etc/GMT-3 is three hours ahead."""
    return f"Etc/GMT{-hours:+}" if hours else "UTC"
