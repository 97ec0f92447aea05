"""Numbers, money, dates, lists and names as CLDR writes them in one language.

CLDR's patterns are taken apart once for each language and currency (architecture.md, rule 11); a test proves the
results equal to Babel's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import lru_cache

from babel import UnknownLocaleError
from babel.core import get_global
from babel.numbers import NumberPattern, get_currency_symbol

from seatwise.bot.cldr import locale as locale_of
from seatwise.bot.dialogue.screen import Joined
from seatwise.pricing.money import Money

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CACHED = 2048
_OFFSET = re.compile(r"Etc/GMT([+-][1-9]\d?)")


@dataclass(frozen=True, slots=True)
class Shape:
    """A number pattern of CLDR, taken apart: what stands round a number, and how its digits are grouped."""

    before: str
    after: str
    before_negative: str
    after_negative: str
    last_group: int
    other_groups: int
    group: str
    point: str

    def write(self, number: str) -> str:
        """A number of digits with at most one point and a leading minus, with just the decimals that it has."""
        digits = number.removeprefix("-")
        whole, _, fraction = digits.partition(".")
        if len(whole) > self.last_group:
            whole = self._grouped(whole)
        shown = f"{whole}{self.point}{fraction}" if fraction else whole
        if len(digits) < len(number):
            return f"{self.before_negative}{shown}{self.after_negative}"
        return f"{self.before}{shown}{self.after}"

    def _grouped(self, whole: str) -> str:
        head, groups = whole[: -self.last_group], [whole[-self.last_group :]]
        while head:
            groups.append(head[-self.other_groups :])
            head = head[: -self.other_groups]
        return self.group.join(reversed(groups))


class Formats:
    """One language's formats; `tag` is a BCP 47 tag that CLDR knows."""

    def __init__(self, tag: str) -> None:
        locale = self._locale = locale_of(tag)
        self._symbols = locale.number_symbols["latn"]
        self._amount = lru_cache(_CACHED)(self._written_amount)
        self._plain = self._shape(locale.decimal_formats[None])
        self._percent = self._shape(locale.percent_formats[None])
        self._currencies: dict[str, Shape] = {}
        standard: dict[str, str] = dict(locale.list_patterns["standard"])
        self._lists: dict[Joined, dict[str, str]] = {
            Joined.AND: standard,
            Joined.OR: dict(locale.list_patterns["or"]),
            Joined.UNIT: dict.fromkeys(standard, standard["middle"]),
        }
        self.number = lru_cache(_CACHED)(self._number)
        self.plural = lru_cache(_CACHED)(locale.plural_form)
        self.date = lru_cache(_CACHED)(self._date)
        self.clock = lru_cache(_CACHED)(self._clock)
        self.place = lru_cache(_CACHED)(self._place)

    def money(self, money: Money) -> str:
        """An amount with all of its currency's decimals: `$1,180.00`."""
        return self._amount(money.minor, money.currency)

    def percent(self, percent: Decimal) -> str:
        """A share of a hundred, with the decimals that it has: 41.7 is `41.7%`."""
        return self._percent.write(f"{percent:f}")

    def day(self, day: str) -> str:
        """A weekday's full name, for `mon` … `sun`."""
        return str(self._locale.days["stand-alone"]["wide"][WEEK.index(day)])

    def short_day(self, day: str) -> str:
        """A weekday's abbreviation, for `mon` … `sun`."""
        return str(self._locale.days["stand-alone"]["abbreviated"][WEEK.index(day)])

    def listed(self, parts: Sequence[str], joined: Joined) -> str:
        """Several texts as one list of the language."""
        patterns: dict[str, str] = self._lists[joined]
        if len(parts) < 2:
            return "".join(parts)
        if len(parts) == 2:
            return patterns["2"].format(*parts)
        text = patterns["start"].format(parts[0], parts[1])
        for part in parts[2:-1]:
            text = patterns["middle"].format(text, part)
        return patterns["end"].format(text, parts[-1])

    def _number(self, number: int) -> str:
        """A count: `1,000`."""
        return self._plain.write(str(number))

    def _written_amount(self, minor: int, currency: str) -> str:
        shape = self._currencies.get(currency)
        if shape is None:
            pattern = self._locale.currency_formats["standard"]
            shape = self._currencies[currency] = self._shape(pattern, currency)
        return shape.write(str(Money(minor, currency)))

    def _date(self, day: date) -> str:
        """CLDR's long date: `24 November 2026`."""
        from babel.dates import format_date  # here, as the import takes longer than all formats of a language

        return format_date(day, "long", self._locale)

    def _clock(self, clock: str) -> str:
        """A time `HH:MM` in the language's habit, by twelve or twenty-four hours."""
        from babel.dates import format_time

        return format_time(time.fromisoformat(clock), "short", locale=self._locale)

    def _place(self, zone: str) -> str:
        """The place that an IANA zone is named after; an offset (`Etc/GMT-3`, three hours ahead) as CLDR does."""
        offset = _OFFSET.fullmatch(zone)
        if offset:
            return str(self._locale.zone_formats["gmt"]) % f"{-int(offset[1]):+d}"
        for name in _zone_names(zone):
            place = self._locale.time_zones.get(name, {}).get("city")
            if place:
                return str(place)
        return zone.rsplit("/", 1)[-1].replace("_", " ")

    def _shape(self, pattern: NumberPattern, currency: str | None = None) -> Shape:
        symbol = get_currency_symbol(currency, self._locale) if currency else ""
        (before, before_negative), (after, after_negative) = (
            [_unquoted(text).replace("¤", symbol) for text in texts] for texts in (pattern.prefix, pattern.suffix)
        )
        return Shape(
            before=before,
            after=after,
            before_negative=before_negative,
            after_negative=after_negative,
            last_group=pattern.grouping[0],
            other_groups=pattern.grouping[1],
            group=self._symbols["group"],
            point=self._symbols["decimal"],
        )


def language_name(tag: str) -> str:
    """A language's name in itself, as it stands alone: `Español`."""
    return _language_name(tag)


@lru_cache(maxsize=256)
def _language_name(tag: str) -> str:
    try:
        locale = locale_of(tag)
    except (UnknownLocaleError, ValueError):  # what a caller named need not be a language
        return tag
    name = locale.languages.get(str(locale)) or locale.get_display_name() or tag
    return name[0].upper() + name[1:]


def _unquoted(text: str) -> str:
    """A pattern's literal text without CLDR's quotation marks."""
    return text.replace("''", "\0").replace("'", "").replace("\0", "'")


def _zone_names(zone: str) -> list[str]:
    """A zone's name and its older ones: CLDR keeps places under the name that a zone had first."""
    aliases = get_global("zone_aliases")
    newest = aliases.get(zone, zone)
    return [zone, newest, *(older for older, newer in aliases.items() if newer == newest)]
