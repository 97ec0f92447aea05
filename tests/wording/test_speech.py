"""Typed arguments in sentences."""

from datetime import date
from decimal import Decimal

import pytest

from seatwise.bot.dialogue.screen import (
    Argument,
    Clock,
    Days,
    Issued,
    Joined,
    LanguageName,
    Literal,
    Moment,
    Named,
    Percent,
    Series,
    Text,
    Zone,
)
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.speech import NotIssued
from seatwise.bot.wording.wording import Wording
from seatwise.pricing.money import Money

EVERY_DAY = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
BASE = """
it = { $it }
noun = licence
moment = { $day }, { $time }
moment-in-zone = { $day }, { $time } ({ $zone })
days-every-day = every day
days-range = { $first }–{ $last }
span = { $start }–{ $end }
people = { $staff ->
    [one] one person
   *[other] { $staff } people
}
on = { $day ->
    [tue] on the second day
   *[other] on { $day }
}
"""
RIGHT_TO_LEFT = (
    BASE.replace("every day", "كل يوم").replace("noun = licence", "noun = ترخيص").replace("people", "شخص", 1)
)
TONGUES = {"en": BASE, "ru": BASE, "es": BASE, "ar": RIGHT_TO_LEFT}


@pytest.fixture
def wording(speaking) -> Wording:
    return speaking(**TONGUES)


def said(wording: Wording, tag: str, argument: Argument) -> str:
    return wording.text(Text("it", {"it": argument}), tag)


@pytest.mark.parametrize(
    ("argument", "english", "russian"),
    [
        (1200, "1,200", "1\xa0200"),
        (Money(18000, "USD"), "$180.00", "180,00\xa0$"),
        (Money(26000, "JPY"), "¥26,000", "26\xa0000\xa0¥"),
        (Percent(Decimal("41.7")), "41.7%", "41,7\xa0%"),
        (Percent(Decimal("50.0")), "50.0%", "50,0\xa0%"),
        (date(2026, 11, 24), "November 24, 2026", "24 ноября 2026\u202fг."),
        (Clock("20:00"), "8:00\u202fPM", "20:00"),
        (Clock("00:00"), "12:00\u202fAM", "00:00"),
        (Days(("tue",)), "Tuesday", "вторник"),
        (Days(("mon", "tue", "wed", "thu", "fri")), "Mon–Fri", "пн–пт"),
        (Days(("sat", "sun")), "Sat and Sun", "сб и вс"),
        (Days(("mon", "fri", "sat", "sun")), "Fri–Mon", "пт–пн"),
        (Days(("mon", "tue", "wed", "sat")), "Mon–Wed and Sat", "пн–ср и сб"),
        (Days(EVERY_DAY), "every day", "every day"),
        (Moment("mon", "08:00"), "Monday, 8:00\u202fAM", "понедельник, 08:00"),
        (Moment("mon", "08:00", "Europe/Lisbon"), "Monday, 8:00\u202fAM (Lisbon)", "понедельник, 08:00 (Лиссабон)"),
        (Zone("Europe/Lisbon"), "Lisbon", "Лиссабон"),
        (Literal("Chat2Desk"), "Chat2Desk", "Chat2Desk"),
        (LanguageName("es"), "Español", "Español"),
        (Series((3, 2)), "3 and 2", "3 и 2"),
        (Series((3, Literal("a"), Money(100, "USD")), Joined.OR), "3, a, or $1.00", "3, a или 1,00\xa0$"),
        (Text("people", {"staff": 1}), "one person", "one person"),
        (Text("on", {"day": Days(("tue",))}), "on the second day", "on the second day"),
        (Text("on", {"day": Days(("mon",))}), "on Monday", "on понедельник"),
    ],
)
def test_an_argument_is_said_as_the_language_says_it(
    wording: Wording, argument: Argument, english: str, russian: str
) -> None:
    assert said(wording, "en", argument) == english
    assert said(wording, "ru", argument) == russian
    assert not wording.fallbacks


NAMES = {"en": "Named", "ru": "Именная", "pt": "Nominal"}


@pytest.mark.parametrize(("tag", "name"), [("en", "Named"), ("ru", "Именная"), ("pt-BR", "Nominal"), ("es", "licence")])
def test_an_owners_name_is_the_languages_else_its_parents_else_a_message(speaking, tag: str, name: str) -> None:
    wording = speaking(**TONGUES, pt_BR=BASE)
    assert said(wording, tag, Named(NAMES, Text("noun"))) == name


def test_an_owners_name_that_no_message_can_replace_is_the_english_one_else_the_first(wording: Wording) -> None:
    assert said(wording, "es", Named(NAMES)) == "Named"
    assert said(wording, "es", Named({"ru": "Именная", "de": "Pro"})) == "Именная"


def test_a_quotes_number_link_and_last_day_come_from_the_issued_quote(wording: Wording) -> None:
    issued = IssuedQuote("Q-2026-000007", "https://x.example/q/abc", date(2026, 12, 24))
    parts = Series((Issued.NUMBER, Issued.URL, Issued.VALID_UNTIL), Joined.UNIT)
    text = wording.text(Text("it", {"it": parts}), "en", issued)
    assert text == "Q-2026-000007, https://x.example/q/abc, December 24, 2026"


def test_what_is_not_issued_cannot_be_said(wording: Wording) -> None:
    with pytest.raises(NotIssued):
        said(wording, "en", Issued.NUMBER)


@pytest.mark.parametrize(
    ("argument", "arabic"),
    [
        (20, "20"),
        (Money(18000, "USD"), "\u2068\u200f180.00\xa0US$\u2069"),
        (Literal("Chat2Desk"), "\u2068Chat2Desk\u2069"),
        (Text("span", {"start": 8, "end": 20}), "\u20688–20\u2069"),
        (Text("noun"), "ترخيص"),
        (Days(EVERY_DAY), "كل يوم"),
        (Zone("Europe/Lisbon"), "لشبونة"),
        (date(2026, 11, 24), "24 نوفمبر 2026"),
    ],
)
def test_what_runs_the_other_way_is_isolated_from_right_to_left(
    wording: Wording, argument: Argument, arabic: str
) -> None:
    assert said(wording, "ar", argument) == arabic


def test_what_a_visitor_typed_brings_no_direction_marks_along(wording: Wording) -> None:
    assert said(wording, "en", Literal("\u202eabc\u2066d\u2069")) == "abcd"


def test_a_message_that_a_language_lacks_is_said_in_english_and_counted(speaking) -> None:
    wording = speaking(en="hello = Hello { $name }", ru="bye = Пока")
    assert wording.text(Text("hello", {"name": Literal("Ann")}), "ru") == "Hello Ann"
    assert wording.fallbacks == {("ru", "hello"): 1}


@pytest.mark.parametrize("broken", ["hello = { $nam", "hello = { missing }", "hello = { $other }", "hello = { hello }"])
def test_a_broken_message_is_said_in_english_and_no_other_with_it(speaking, broken: str) -> None:
    wording = speaking(en="hello = Hello\nbye = Bye", ru=f"{broken}\nbye = Пока")
    assert [wording.text(Text(name), "ru") for name in ("hello", "bye")] == ["Hello", "Пока"]
    assert wording.fallbacks == {("ru", "hello"): 1}


def test_a_message_inside_another_falls_back_alone(speaking) -> None:
    wording = speaking(en="outer = ({ $inner })\ninner = within", ru="outer = [{ $inner }]")
    assert wording.text(Text("outer", {"inner": Text("inner")}), "ru") == "[within]"


def test_a_message_that_english_lacks_too_says_nothing_and_is_counted(speaking) -> None:
    wording = speaking(en="a = A", ru="a = А")
    assert wording.text(Text("missing"), "ru") == ""
    assert wording.fallbacks == {("ru", "missing"): 1, ("en", "missing"): 1}


def test_a_language_that_is_no_longer_there_is_replaced_by_the_nearest_or_english(speaking) -> None:
    wording = speaking(en="a = English", es="a = español")
    assert [wording.text(Text("a"), tag) for tag in ("es-MX", "kk", "nonsense")] == ["español", "English", "English"]
