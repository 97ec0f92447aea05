"""The answers in force, in chips that change them."""

from typing import Any

import pytest

from seatwise.bot.dialogue.told import told

TIMED = [{"people": 4, "start": "08:00", "end": "20:00"}, {"people": 2, "start": "20:00", "end": "08:00"}]


def chips(answered: Any) -> list[tuple[str, str]]:
    return [(chip.id, chip.label.id) for chip in told(answered.screen.facts)]


def test_at_the_start_nothing_is_told(talk: Any) -> None:
    assert chips(talk.last) == []


def test_what_the_client_knew_is_told_from_the_start(talk_with: Any, book: Any) -> None:
    assert chips(talk_with(book, staff=20).last) == [("change_staff", "told-staff")]


def test_each_answer_in_force_is_a_chip_that_changes_it(tulip: Any) -> None:
    assert chips(tulip.presses("no")) == [
        ("change_staff", "told-staff"),
        ("change_schedule", "told-shifts"),
        ("change_handover", "told-handover"),
    ]


@pytest.mark.parametrize(
    ("understood", "label"),
    [
        ({"together": True}, "told-together"),
        ({"peak": 3}, "told-peak"),
        ({"in_shifts": True}, "told-in-shifts"),
        ({"shift_count": 3}, "echo-shift-count"),
        ({"shifts": [{"people": 3}, {"people": 2}]}, "told-shifts"),
        ({"shifts": TIMED}, "told-times"),
        ({"shifts": [{"people": 1}] * 4}, "echo-shift-count"),
    ],
)
def test_who_works_when_is_one_chip(talk: Any, understood: dict[str, Any], label: str) -> None:
    assert chips(talk.says(staff=20, **understood)) == [("change_staff", "told-staff"), ("change_schedule", label)]


def test_a_peak_that_is_still_to_be_told_is_no_answer(talk: Any) -> None:
    talk.says(staff=20)
    assert chips(talk.presses("peak")) == [("change_staff", "told-staff")]


def test_a_what_if_changes_no_chip(tulip: Any) -> None:
    before = chips(tulip.last)
    assert chips(tulip.says(staff=25, hypothetical=True)) == before


def test_what_is_changed_changes_its_chip(tulip: Any) -> None:
    tulip.says(staff=25)
    assert told(tulip.last.screen.facts)[0].label.args == {"staff": 25}


def test_after_a_restart_nothing_is_told(tulip: Any) -> None:
    assert chips(tulip.presses("restart")) == []


def test_every_chip_is_a_choice_that_is_always_taken(tulip: Any) -> None:
    for choice, _ in chips(tulip.presses("no")):
        tulip.presses(choice)
        assert tulip.last.state.reopened == choice.removeprefix("change_")
