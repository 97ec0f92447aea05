""" "25, not 20", whatever was asked (dialogue.md, 5), as transcripts; beside what is understood stand the words."""

import pytest

DAY_AND_NIGHT = [{"people": 3}, {"people": 2}]


@pytest.mark.parametrize("slot", ["staff", "handover_minutes"])
def test_a_staff_size_corrected_while_the_handover_is_asked_is_staff(tulip, slot):
    assert tulip.last.asks == "handover"
    answer = tulip.says(handover_minutes=25, replaces={slot: 20}, correction=True)  # "25, not 20"
    assert (answer.facts["staff"], answer.facts["schedule"]["handover_minutes"]) == (25, None)
    assert answer.totals == {"named": "220.00", "concurrent": "105.00"}


@pytest.mark.parametrize(
    "said",
    [
        {"handover_minutes": 4},
        {"unsure": {"handover_minutes": [4, 240]}},
        {"unsure": {"shifts": [[{"people": 4}]]}},
        {"unsure": {"staff": [4], "peak": [4]}},
    ],
)
def test_a_shift_corrected_while_the_handover_is_asked_is_that_shift(tulip, said):
    answer = tulip.says(**said, replaces={"staff": 3}, correction=True)  # "4, not 3"
    assert answer.facts["schedule"]["shifts"] == [{"people": 4}, {"people": 2}]
    assert (answer.facts["staff"], answer.asks) == (20, "handover")


def test_a_number_too_large_for_the_slot_asked_goes_where_the_old_one_is(tulip):
    answer = tulip.says(out_of_range={"handover_minutes": "900"}, replaces={"staff": 20})  # "900, not 20"
    assert (answer.facts["staff"], "out-of-range" in answer.says) == (900, False)


def test_a_correction_stays_with_the_handover_that_holds_the_old_value(tulip):
    tulip.says(handover_minutes=10)
    answer = tulip.says(handover_minutes=30, replaces={"staff": 10}, correction=True)  # "30, not 10"
    assert (answer.facts["staff"], answer.facts["schedule"]["handover_minutes"]) == (20, 30)


def test_a_correction_of_what_nobody_said_is_asked(tulip):
    answer = tulip.says(unsure={"shifts": [[{"people": 5}]]}, replaces={"staff": 4}, correction=True)  # "5, not 4"
    assert answer.facts["schedule"]["shifts"] == DAY_AND_NIGHT
    assert "unsure-one" in answer.says
    assert "unsure-number" not in answer.says


def test_a_shift_of_nobody_is_refused(tulip):
    answer = tulip.says(handover_minutes=0, replaces={"staff": 3})  # "0, not 3"
    assert answer.facts["schedule"]["shifts"] == DAY_AND_NIGHT
    assert "out-of-range" in answer.says


# Rule 8: shifts counted, not all told


@pytest.fixture
def three_shifts(talk):
    """ "20 people", "three shifts"."""
    talk.says(staff=20, in_shifts=True, shift_count=3)
    return talk


def test_after_three_shifts_and_3_and_2_two_shifts_means_those(three_shifts):
    three_shifts.says(shifts=DAY_AND_NIGHT)
    answer = three_shifts.says(in_shifts=True, shift_count=2)
    assert answer.totals == {"named": "180.00", "concurrent": "105.00"}


@pytest.mark.parametrize("said", [{"position": 3}, {"position": 2}, {"in_shifts": True, "shift_count": 3}])
def test_after_three_shifts_and_3_and_2_the_third_can_be_added_in_words(three_shifts, said):
    three_shifts.says(shifts=DAY_AND_NIGHT)
    answer = three_shifts.says(**said)  # "add the third", "the second one", "three shifts"
    assert (answer.asks, answer.args("ask-shift-next")) == ("shifts", {"number": 3})


def test_after_three_shifts_4_each_is_three_shifts_of_4(three_shifts):
    answer = three_shifts.says(shifts=[{"people": 4}], in_shifts=True)
    assert answer.facts["schedule"]["shifts"] == [{"people": 4}] * 3
