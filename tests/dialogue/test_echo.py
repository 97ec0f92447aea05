"""What was understood, said back: what it replaced, and how shifts are read (dialogue.md, 4, 11, 16)."""

import pytest

from seatwise.bot.dialogue.screen import Series, Text

SHIFTS = Text("echo-shifts", {"shifts": Series((3, 2)), "count": 2})
TIMED = {"people": 3, "start": "08:00", "end": "20:00"}


def replaced(answer):
    return {str(text.args["now"].id): text.args["before"] for text in answer.texts if text.id == "echo-instead"}


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ({"peak": 5, "correction": True}, {"echo-peak": SHIFTS}),
        ({"together": True, "everybody": True}, {"echo-together": SHIFTS}),
        ({"shifts": [{"people": 4}, {"people": 3}]}, {"echo-shifts": Series((3, 2))}),
        ({"staff": 25}, {"echo-staff": 20}),
    ],
)
def test_the_echo_names_what_was_replaced(tulip, said, echo):
    assert replaced(tulip.says(**said)) == echo


def test_the_echo_names_the_peak_that_shifts_replace(talk):
    talk.says(staff=20, together=True)
    assert replaced(talk.says(peak=5)) == {"echo-peak": Text("echo-together")}
    assert replaced(talk.says(peak=6)) == {"echo-peak": 5}


@pytest.mark.parametrize(("said", "before"), [(0, Text("echo-handover", {"minutes": 15})), (30, 15)])
def test_the_echo_names_the_handover_that_was_replaced(tulip, said, before):
    tulip.presses("yes")
    assert replaced(tulip.says(handover_minutes=said)) == {"echo-handover": before}


def test_what_was_missing_replaces_nothing(talk):
    talk.says(staff=20, shifts=[TIMED, {"people": 2}])
    assert replaced(talk.presses("rest_of_day")) == {}


def test_the_third_shift_replaces_nothing(talk):
    talk.says(staff=20, in_shifts=True, shift_count=3)
    talk.says(shifts=[{"people": 3}, {"people": 2}])
    talk.presses("reading:2")
    assert replaced(talk.says(shifts=[{"people": 1}])) == {}


@pytest.mark.parametrize(
    "said", [{"shifts": [{"people": 3}, {"people": 2}, {"people": 1}]}, {"peak": 7, "correction": True}]
)
def test_a_handover_that_is_dropped_is_said_so(tulip, said):
    tulip.presses("yes")
    answer = tulip.says(**said)
    assert "echo-handover-dropped" in answer.says


def test_starting_again_replaces_nothing(tulip):
    tulip.presses("yes")
    answer = tulip.presses("restart")
    assert "echo" not in answer.says


@pytest.mark.parametrize("turns", [[{"staff": 25}, "back"], ["cancel"], ["change_schedule"]])
def test_wherever_shifts_are_said_to_follow_one_another_their_sum_is_offered(tulip, turns):
    for turn in turns:
        answer = tulip.presses(turn) if isinstance(turn, str) else tulip.says(**turn)
    assert "echo-one-after-another" in answer.says
    assert answer.label("peak:5") == Text("choice-all-at-once", {"people": 5})


def test_together_after_that_echo_has_two_buttons(tulip):
    answer = tulip.says(together=True)
    assert (answer.choices, answer.totals) == (["peak:5", "together"], None)
    assert "ask-handover" not in answer.says


def test_together_after_back_is_unsure_too(tulip):
    tulip.says(staff=25)
    tulip.presses("back")
    assert tulip.says(together=True).choices == ["peak:5", "together"]


def test_a_long_text_out_of_range_is_echoed_cut(talk):
    said = talk.says(out_of_range={"staff": "9" * 30}).args("out-of-range")["said"].text
    assert said == "9" * 20 + "…"
