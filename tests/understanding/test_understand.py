from collections.abc import Callable

import pytest

from seatwise.bot.dialogue.understood import Asks
from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.understand import explain

Read = Callable[..., dict[str, object]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "20 sales managers, 3 people per shift during the day, 2 at night"),
        ("ru", "20 менеджеров, 3 человека в дневной смене и 2 в ночной"),
        ("es", "20 gestores, 3 por turno de día y 2 por la noche"),
    ],
)
def test_the_articles_tulip_is_understood_in_one_sentence(language: str, text: str, read: Read) -> None:
    assert read(text, None, language) == {"staff": 20, "shifts": [{"people": 3}, {"people": 2}]}


def test_25_not_20_names_the_value_that_it_replaces(read: Read) -> None:
    assert read("25 people, not 20", "shifts") == {"staff": 25, "replaces": {"staff": 20}, "correction": True}


def test_a_peak_beside_shifts_is_reported_beside_them(read: Read) -> None:
    assert read("3 by day, 2 at night, never more than 3 at once", "shifts") == {
        "peak": 3,
        "shifts": [{"people": 3}, {"people": 2}],
    }


def test_a_number_of_shifts_stands_beside_in_shifts(read: Read) -> None:
    assert read("three shifts", "schedule") == {"in_shifts": True, "shift_count": 3}


def test_four_in_answer_to_the_shifts_is_left_to_the_dialogue(read: Read) -> None:
    assert read("4", "shifts") == {"unsure": {"shifts": [[{"people": 4}]]}}


def test_times_alone_answer_the_question_for_times(read: Read) -> None:
    assert read("from 20 to 8", "times") == {"shifts": [{"start": "20:00", "end": "08:00"}]}


@pytest.mark.parametrize(
    ("said", "start", "end"),
    [
        ("9 to 6", "09:00", "18:00"),
        ("20 to 8", "20:00", "08:00"),
        ("8pm to 8am", "20:00", "08:00"),
        ("3-11pm", "15:00", "23:00"),
        ("9-5pm", "09:00", "17:00"),
        ("8am to 4", "08:00", "16:00"),
        ("noon to midnight", "12:00", "00:00"),
        ("16 to 24", "16:00", "00:00"),
        ("half past eight to 17:15", "08:30", "17:15"),
        ("8 to 8", "08:00", "20:00"),
    ],
)
def test_times_of_day_are_read_by_their_usual_meaning(said: str, start: str, end: str, read: Read) -> None:
    assert read(f"5 people {said}", "shifts") == {"shifts": [{"people": 5, "start": start, "end": end}]}


def test_work_at_night_begins_in_the_evening(read: Read) -> None:
    assert read("night shift 10 to 6: 2 people", "shifts") == {
        "shifts": [{"people": 2, "start": "22:00", "end": "06:00"}]
    }


@pytest.mark.parametrize(
    ("place", "zone"), [("UTC+3", "Etc/GMT-3"), ("in Lisbon", "Europe/Lisbon"), ("in New York", "America/New_York")]
)
def test_places_and_offsets_set_a_shifts_zone(place: str, zone: str, read: Read) -> None:
    shift = {"people": 5, "start": "09:00", "end": "18:00", "time_zone": zone}
    assert read(f"5 people 9-18 {place}", "shifts") == {"shifts": [shift]}


def test_a_part_of_day_is_no_time(read: Read) -> None:
    assert read("5 in the morning, 2 in the evening", "shifts") == {"shifts": [{"people": 5}, {"people": 2}]}


@pytest.mark.parametrize(
    ("text", "minutes"), [("yes", 15), ("no", 0), ("they overlap", 15), ("no overlap", 0), ("half an hour", 30)]
)
def test_the_handover_is_told_in_minutes_or_by_yes_and_no(text: str, minutes: int, read: Read) -> None:
    assert read(text, "handover") == {"handover_minutes": minutes}


def test_a_what_if_is_marked(read: Read) -> None:
    assert read("what if we were 25?", "handover") == {"staff": 25, "hypothetical": True}


def test_a_relative_what_if_is_no_fact(read: Read) -> None:
    assert "staff" not in read("what if two more people join?", "handover")


def test_a_question_with_numbers_is_no_statement(read: Read) -> None:
    assert read("can 20 people share 3 licences?") == {"intent": "explain", "topic": "sharing"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ab jetzt bitte Deutsch", "de"),
        ("can we speak Spanish?", "es"),
        ("Türkçe konuşalım", "tr"),
        ("українською", "uk"),
        ("中文", "zh"),
    ],
)
def test_a_language_is_asked_for_by_its_name_here_or_in_itself(text: str, language: str, read: Read) -> None:
    assert read(text) == {"intent": "language", "language": language}


def test_languages_that_are_spoken_of_change_nothing(read: Read) -> None:
    assert "intent" not in read("we serve our customers in English and in Spanish every day of the week")


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "I don't speak English"), ("de", "ich spreche kein Deutsch"), ("tr", "İngilizce bilmiyorum")],
)
def test_a_language_that_is_not_spoken_is_not_switched_to(language: str, text: str, read: Read) -> None:
    assert read(text, None, language) == {"intent": "language"}


def test_a_language_between_a_number_and_people_is_not_asked_for(read: Read) -> None:
    assert read("2 English agents") == {"staff": 2}
    assert read("2个英语客服", None, "zh-Hans") == {"staff": 2}


def test_a_slip_of_one_letter_is_forgiven_in_words_but_not_in_numbers(read: Read) -> None:
    assert read("10 emploiees", "staff") == {"staff": 10}
    assert "staff" not in read("twinty", "staff")


def test_explain_says_which_words_said_what(grammars: dict[str, Grammar]) -> None:
    assert explain("25 agents", grammars["en"], Asks.STAFF).words == (("25", "figure"), ("agents", "people"))
