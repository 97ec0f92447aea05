"""Time zones from the pinned `tzdata` package, so that a peak does not depend on the machine."""

from datetime import date, datetime, timedelta
from functools import lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

UTC = "UTC"
DAYS_AHEAD = 366
"""From the day asked about, the days whose offsets count (contract §2)."""

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


@lru_cache(maxsize=1)
def known_zones() -> frozenset[str]:
    """Every IANA name that the pinned database has, links included."""
    return frozenset(files("tzdata").joinpath("zones").read_text(encoding="utf-8").split())


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """The zone of a known name. Unlike `ZoneInfo(name)` it never looks at the machine's own database."""
    with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as file:
        return ZoneInfo.from_file(file, key=name)


@lru_cache(maxsize=4096)
def _noon_offsets(name: str, year: int) -> tuple[tuple[int, int], ...]:
    """The offset at local noon on 1 January and on each day where it changed: (day's ordinal, minutes east).

    An offset with seconds, as there was before 1972, is taken down to the minute.
    """
    if name == UTC:
        return ((date(year, 1, 1).toordinal(), 0),)
    utcoffset = zone(name).utcoffset
    noon, previous = datetime(year, 1, 1, 12), None  # noqa: DTZ001 - a clock's own time, in whatever zone
    changes: list[tuple[int, int]] = []
    for ordinal in range(noon.toordinal(), date(year, 12, 31).toordinal() + 1):
        offset = utcoffset(noon)
        if offset != previous:
            changes.append((ordinal, (offset or timedelta()) // _MINUTE))
            previous = offset
        noon += _DAY
    return tuple(changes)


def offset_sets(names: tuple[str, ...], on: date) -> list[tuple[int, ...]]:
    """The sets of offsets (minutes east, one for each name) of the 366 days from `on`, in order of date.

    A set that moves all zones alike against an earlier one is left out: all shifts stand to one another as before.
    """
    if on.year >= date.max.year - 1:  # the calendar repeats every 400 years, weekdays and rules included
        on = on.replace(year=on.year - 400)
    first = on.toordinal()
    last = first + DAYS_AHEAD - 1
    changes: dict[int, list[tuple[int, int]]] = {first: []}
    for index, name in enumerate(names):
        for ordinal, minutes in _noon_offsets(name, on.year) + _noon_offsets(name, date.fromordinal(last).year):
            if ordinal <= last:
                changes.setdefault(max(ordinal, first), []).append((index, minutes))
    offsets = [0] * len(names)
    sets: dict[tuple[int, ...], tuple[int, ...]] = {}
    for ordinal in sorted(changes):
        for index, minutes in changes[ordinal]:
            offsets[index] = minutes
        sets.setdefault(tuple(minutes - offsets[0] for minutes in offsets), tuple(offsets))
    return list(sets.values())
