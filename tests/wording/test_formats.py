"""CLDR's patterns taken apart give what Babel gives."""

import re
from datetime import date, time
from decimal import Decimal

import pytest
from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent, get_currency_precision
from hypothesis import given
from hypothesis import strategies as st

from seatwise.bot.dialogue.screen import Joined
from seatwise.bot.wording.formats import Formats, language_name
from seatwise.pricing.currencies import DECIMALS
from seatwise.pricing.money import Money

TAGS = (
    "ar",
    "de",
    "en",
    "es",
    "fr",
    "he",
    "hi",
    "id",
    "it",
    "kk",
    "pl",
    "pt-BR",
    "ru",
    "tr",
    "uk",
    "zh-Hans",
    "ja",
    "fa",
)
FORMATS = {tag: Formats(tag) for tag in TAGS}
CURRENCIES = [code for code, decimals in DECIMALS.items() if decimals == get_currency_precision(code)]
STYLES = {Joined.AND: "standard", Joined.OR: "or"}

tags = st.sampled_from(TAGS)
amounts = st.integers(-(10**15), 10**15)


@pytest.mark.parametrize("tag", TAGS)
def test_money_is_written_as_babel_writes_it(tag: str) -> None:
    locale = Locale.parse(tag, sep="-")
    for currency in ("USD", "EUR", "JPY", "KWD", "GBP", "RUB", "CHF", "INR", "BRL", "KZT", "UAH", "CNY"):
        for money in (Money(minor, currency) for minor in (0, 1, 999, 1000, 18000, 123456789, 10**14, -18000)):
            assert FORMATS[tag].money(money) == format_currency(money.amount, currency, locale=locale)


@given(tags, st.sampled_from(CURRENCIES), amounts)
def test_any_amount_of_any_currency_is_written_as_babel_writes_it(tag: str, currency: str, minor: int) -> None:
    money = Money(minor, currency)
    assert FORMATS[tag].money(money) == format_currency(money.amount, currency, locale=Locale.parse(tag, sep="-"))


def test_an_amount_has_its_currencys_decimals_even_where_cldr_shows_fewer() -> None:
    assert get_currency_precision("RSD") == 0
    assert FORMATS["en"].money(Money(123450, "RSD")) == "RSD1,234.50"


@given(tags, amounts)
def test_a_count_is_written_as_babel_writes_it(tag: str, count: int) -> None:
    assert FORMATS[tag].number(count) == format_decimal(count, locale=Locale.parse(tag, sep="-"))


@given(tags, st.decimals(-999, 999, places=1))
def test_a_percentage_is_written_as_babel_writes_it_with_one_decimal(tag: str, percent: Decimal) -> None:
    locale = Locale.parse(tag, sep="-")
    pattern = str(locale.percent_formats[None].pattern).replace("0", "0.0")
    assert FORMATS[tag].percent(percent) == format_percent(percent / 100, pattern, locale)


@given(
    tags, st.dates(date(1970, 1, 1), date(2200, 1, 1)), st.times().map(lambda at: at.replace(second=0, microsecond=0))
)
def test_dates_and_times_are_written_as_babel_writes_them(tag: str, day: date, at: time) -> None:
    locale = Locale.parse(tag, sep="-")
    assert FORMATS[tag].date(day) == format_date(day, "long", locale)
    assert FORMATS[tag].clock(f"{at:%H:%M}") == format_time(at, "short", locale=locale)


@given(tags, st.sampled_from([Joined.AND, Joined.OR]), st.lists(st.text(min_size=1), max_size=6))
def test_a_list_is_written_as_babel_writes_it(tag: str, joined: Joined, parts: list[str]) -> None:
    assert FORMATS[tag].listed(parts, joined) == format_list(parts, STYLES[joined], Locale.parse(tag, sep="-"))


@pytest.mark.parametrize("tag", TAGS)
def test_a_list_of_units_holds_its_parts_in_order_and_no_other_word(tag: str) -> None:
    listed = FORMATS[tag].listed(["AA", "BB", "CC", "DD"], Joined.UNIT)
    assert len({*re.fullmatch("AA(.+)BB(.+)CC(.+)DD", listed).groups()}) == 1


@given(tags, st.integers(0, 10**7))
def test_plural_categories_are_babels(tag: str, count: int) -> None:
    assert FORMATS[tag].plural(count) == Locale.parse(tag, sep="-").plural_form(count)


@pytest.mark.parametrize(
    ("zone", "english", "russian"),
    [
        ("Europe/Lisbon", "Lisbon", "Лиссабон"),
        ("America/New_York", "New York", "Нью-Йорк"),
        ("Asia/Kolkata", "Kolkata", "Калькутта"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires", "Буэнос-Айрес"),
        ("Europe/Kyiv", "Kyiv", "Киев"),
        ("UTC", "UTC", "UTC"),
        ("Etc/GMT-3", "GMT+3", "GMT+3"),
        ("Etc/GMT+11", "GMT-11", "GMT-11"),
    ],
)
def test_a_zone_is_called_by_its_place(zone: str, english: str, russian: str) -> None:
    assert (FORMATS["en"].place(zone), FORMATS["ru"].place(zone)) == (english, russian)


def test_a_language_is_called_by_its_own_name() -> None:
    names = [language_name(tag) for tag in ("en", "es", "ru", "pt-BR", "zh-Hans", "ar", "kk")]
    assert names == ["English", "Español", "Русский", "Português (Brasil)", "简体中文", "العربية", "Қазақ тілі"]


def test_weekdays_are_the_languages_own_whatever_language_was_used_before() -> None:
    assert [FORMATS[tag].day("mon") for tag in ("zh-Hans", "tr", "he", "en")] == [
        "星期一",
        "Pazartesi",
        "יום שני",
        "Monday",
    ]
    assert [FORMATS[tag].short_day("fri") for tag in ("en", "ru", "es")] == ["Fri", "пт", "vie"]


@pytest.mark.parametrize("named", ["xx", "q", "", "no language", "\U0001f600" * 40])
def test_what_is_no_language_is_called_as_it_was_named(named: str) -> None:
    assert language_name(named) == named
