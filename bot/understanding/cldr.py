"""What CLDR knows of a language, so that its grammar need not say it: days, months, cities, languages, separators."""

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from babel.core import get_global

from seatwise.bot.cldr import locale
from seatwise.bot.understanding.tokens import fold

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SHORTEST_ENDONYM = 4
_SHORTEST_INFLECTED = 7


class Separators(NamedTuple):
    """The characters that group digits, and the one before a fraction, as folded."""

    group: str
    decimal: str


def separators(tag: str) -> Separators:
    """How the language writes large numbers and fractions."""
    symbols = locale(tag).number_symbols["latn"]
    return Separators(fold(symbols["group"]), fold(symbols["decimal"]))


def weekdays(tag: str) -> Iterator[tuple[str, str]]:
    """Names of the weekdays, long and short, each with its code."""
    for names in locale(tag).days.values():
        for width in ("wide", "abbreviated"):
            for number, name in names.get(width, {}).items():
                if (plain := name.strip(".")) and not plain.isdigit():
                    yield plain, DAYS[number]


def months(tag: str) -> Iterator[str]:
    """Long names of the months; short ones are too often other words."""
    for names in locale(tag).months.values():
        yield from (name for name in names.get("wide", {}).values() if not any(c.isdigit() for c in name))


def cities(tag: str, cut: int) -> Iterator[tuple[str, str]]:
    """Names of the cities by which time zones are called, as phrases: with `cut`, as many last letters may change."""
    yield from (("UTC", "UTC"), ("GMT", "UTC"))
    names = locale(tag).time_zones
    for zone in get_global("zone_territories"):
        area, _, place = zone.rpartition("/")
        if area.startswith(("Etc", "SystemV")) or not area:
            continue
        city = names.get(zone, {}).get("city") or place.replace("_", " ")
        yield _inflected(city, cut), zone
        if cut:
            yield city, zone


def languages(tag: str, cut: int) -> Iterator[tuple[str, str]]:
    """Names of languages, in this language and in their own, as phrases, each with its tag."""
    names = locale(tag).languages
    for code, endonym in endonyms().items():
        if len(endonym) >= _SHORTEST_ENDONYM or not endonym.isascii():
            yield _inflected(endonym, 0 if endonym.isascii() or len(endonym) < _SHORTEST_INFLECTED else 2), code
        if name := names.get(code):
            yield name, code
            if cut and " " not in name:
                yield _inflected(name, cut), code


def _inflected(name: str, cut: int) -> str:
    stem = name[: max(len(name) - cut, 4)]
    if len(stem.rpartition(" ")[2]) < 4:
        return name  # "Tiếng Việt" would make a stem of two letters
    return f"{stem}*" if cut and len(name) > 4 and name.replace(" ", "").replace("-", "").isalpha() else name


@cache
def endonyms() -> dict[str, str]:
    """Languages' names in themselves, by their tag."""
    return tomllib.loads(files(__package__).joinpath("endonyms.toml").read_text("utf-8"))
