from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.bot.dialogue.understood import Asks, Understood
from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.understand import understand
from seatwise.pricing.schedule import MOST_HANDOVER_MINUTES, MOST_STAFF

Read = Callable[..., dict[str, object]]
FACTS = {"staff", "together", "in_shifts", "peak", "shifts", "handover_minutes"}
PIECES = [
    "20",
    "3",
    "-3",
    "2.5",
    "1e9",
    "0",
    "24",
    "08:00",
    "7:30",
    "9pm",
    "people",
    "agents",
    "shifts",
    "shift",
    "each",
    "per",
    "in",
    "at",
    "from",
    "to",
    "between",
    "and",
    "or",
    "not",
    "no",
    "never",
    "more",
    "than",
    "most",
    "at",
    "once",
    "online",
    "all",
    "of",
    "us",
    "me",
    "day",
    "night",
    "weekdays",
    "Mon",
    "Fri",
    "-",
    ":",
    ",",
    ".",
    ";",
    "/",
    "(",
    ")",
    "+",
    "$",
    "%",
    "€",
    "sorry",
    "instead",
    "if",
    "what",
    "minutes",
    "hours",
    "half",
    "overlap",
    "twenty",
    "hundred",
    "thousand",
    "one",
    "a",
    "couple",
    "few",
    "UTC",
    "Lisbon",
    "new",
    "york",
    "don't",
    "know",
    "?",
    "!",
    "…",
    "�",
    "\u202e",
]
asked = st.sampled_from([None, *Asks])


def within_limits(said: Understood) -> bool:
    people = [shift.people for shift in said.shifts or () if shift.people is not None]
    numbers = [number for number in (said.staff, said.peak, *people) if number is not None]
    handover = said.handover_minutes
    return all(1 <= number <= MOST_STAFF for number in numbers) and (
        handover is None or 0 <= handover <= MOST_HANDOVER_MINUTES
    )


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=40), asks=asked)
def test_facts_are_within_their_limits_whatever_is_said(
    pieces: list[str], asks: Asks | None, grammars: dict[str, Grammar]
) -> None:
    for grammar in grammars.values():
        assert within_limits(understand(" ".join(pieces), grammar, asks))


@given(text=st.text(st.characters(), max_size=200), asks=asked)
def test_no_text_is_refused(text: str, asks: Asks | None, grammars: dict[str, Grammar]) -> None:
    for grammar in grammars.values():
        assert within_limits(understand(text, grammar, asks))


@pytest.mark.parametrize(
    "piece", ["1 ", "a ", "- ", "8-", "no ", "from 1 to ", "1,", "what if ", "mon ", "((", "9", "talk ", "\ud800"]
)
def test_four_thousand_hostile_characters_are_read(piece: str, grammars: dict[str, Grammar]) -> None:
    text = (piece * 4_000)[:4_000]
    for grammar in grammars.values():
        assert within_limits(understand(text, grammar, Asks.SHIFTS))


@pytest.mark.parametrize(
    ("text", "slot", "said"),
    [
        ("0", "staff", "0"),
        ("-3", "staff", "-3"),
        ("2.5", "staff", "2.5"),
        ("1e9", "staff", "1e9"),
        ("twenty thousand million", "staff", "twenty thousand million"),
        ("0", "peak", "0"),
        ("800 minutes", "handover", "800 minutes"),
    ],
)
def test_a_number_outside_its_limits_is_kept_as_said_and_is_no_fact(
    text: str, slot: str, said: str, read: Read
) -> None:
    understood = read(text, slot)
    assert understood == {"out_of_range": {"handover_minutes" if slot == "handover" else slot: said}}


@pytest.mark.parametrize(
    "text",
    ["300 EUR last year", "it was 300 EUR last year", "about 1000 messages a month", "since 2015", "+34 600 123 456"],
)
def test_money_dates_phones_and_messages_count_nobody(text: str, read: Read) -> None:
    assert read(text, "staff") == {}


@pytest.mark.parametrize("asks", [None, "schedule"])
def test_a_bare_number_that_nobody_asked_for_is_left_open(asks: str | None, read: Read) -> None:
    assert read("20", asks) == {"unsure": {"staff": [20], "peak": [20]}}


@pytest.mark.parametrize(
    ("text", "readings"), [("10-15", [10, 15]), ("20 or 30", [20, 30]), ("a few", []), ("no idea", [])]
)
def test_ranges_and_words_without_a_number_are_left_open(text: str, readings: list[int], read: Read) -> None:
    assert read(text, "staff") == {"unsure": {"staff": readings}}


def test_two_sizes_without_a_word_of_correction_are_both_left_open(read: Read) -> None:
    assert read("9 agents and 3 managers", "staff") == {"unsure": {"staff": [9, 3]}}


@pytest.mark.parametrize("text", ["0'50 0800", "1e05 0800"])
def test_two_groups_that_only_look_like_hours_are_read_too(text: str, grammars: dict[str, Grammar]) -> None:
    for grammar in grammars.values():
        assert within_limits(understand(text, grammar))


@pytest.mark.parametrize("text", ["twnty five people", "twenty fvie people", "one hundrd twenty people"])
def test_a_number_beside_a_slip_of_another_is_left_open(text: str, read: Read) -> None:
    understood = read(text, "staff")
    assert "staff" not in understood
    assert "unsure" in understood


@pytest.mark.parametrize("text", ["5 1/2", "5½"])
def test_a_fraction_is_no_whole_number_of_people(text: str, read: Read) -> None:
    assert read(text, "staff") == {"out_of_range": {"staff": text}}


@pytest.mark.parametrize(
    "text", ["last week 12 people left", "25 agents by next year", "a team of 5 and another of 3", "5, rarely 8"]
)
def test_who_left_who_comes_and_who_is_rarely_there_are_asked_about(text: str, read: Read) -> None:
    understood = read(text, "staff")
    assert "staff" not in understood
    assert "unsure" in understood
