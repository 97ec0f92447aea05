"""What is unsure is asked, never guessed (dialogue.md, 2, 3, 5, 8, 9, 16, 18), as transcripts."""

import pytest

DAY_AND_NIGHT = [{"people": 3}, {"people": 2}]


def shifts_of(answer):
    return answer.facts["schedule"]["shifts"]


# Rule 2: a peak beside shifts


@pytest.mark.parametrize(("peak", "handover"), [(3, 0), (5, 15)])
def test_a_peak_beside_shifts_in_one_message_tells_the_handover(talk, peak, handover):
    answer = talk.says(staff=20, shifts=DAY_AND_NIGHT, peak=peak)
    assert answer.facts["schedule"]["handover_minutes"] == handover
    assert answer.asks is None


def test_a_peak_after_the_shifts_tells_the_handover(tulip):
    answer = tulip.says(peak=3)
    assert (answer.facts["schedule"]["handover_minutes"], shifts_of(answer)) == (0, DAY_AND_NIGHT)


def test_shifts_after_the_peak_tell_the_handover(talk):
    talk.says(staff=20, peak=5)
    answer = talk.says(shifts=DAY_AND_NIGHT)
    assert (answer.facts["schedule"]["handover_minutes"], shifts_of(answer)) == (15, DAY_AND_NIGHT)


def test_a_handover_that_was_told_and_fits_the_peak_is_kept(talk):
    talk.says(staff=20, peak=5, handover_minutes=30)
    assert talk.says(shifts=DAY_AND_NIGHT).facts["schedule"]["handover_minutes"] == 30


def test_another_peak_beside_shifts_is_offered_with_them(talk):
    answer = talk.says(staff=20, shifts=DAY_AND_NIGHT, peak=4)
    assert (answer.facts["schedule"], answer.choices) == (None, ["peak:4", "reading:1"])
    assert talk.presses("reading:1").totals == {"named": "180.00", "concurrent": "105.00"}


def test_the_other_reading_is_the_peak(tulip):
    tulip.says(peak=7)
    answer = tulip.presses("peak:7")
    assert answer.facts["schedule"] == {"kind": "peak", "peak": 7}


def test_a_word_of_correction_replaces_instead(tulip):
    answer = tulip.says(peak=5, correction=True)
    assert answer.facts["schedule"] == {"kind": "peak", "peak": 5}


def test_in_shifts_beside_a_peak_is_that_peak(talk):
    assert talk.says(staff=20, in_shifts=True, peak=5).facts["schedule"] == {"kind": "peak", "peak": 5}


def test_a_number_of_shifts_before_a_peak_is_that_peak(talk):
    talk.says(staff=20, in_shifts=True, shift_count=3)
    assert talk.says(peak=5).facts["schedule"] == {"kind": "peak", "peak": 5}


# Rule 3: two readings in one message


def test_neither_of_two_staff_sizes_is_taken_and_both_are_offered(talk):
    answer = talk.says(unsure={"staff": [10, 15]})
    assert (answer.asks, answer.facts["staff"], answer.choices) == ("staff", None, ["staff:10", "staff:15"])
    assert talk.presses("staff:15").facts["staff"] == 15


def test_what_is_undisputed_in_a_message_counts(talk):
    answer = talk.says(staff=20, unsure={"peak": [3, 4]})
    assert (answer.facts["staff"], answer.asks, answer.choices) == (20, "schedule", ["peak:3", "peak:4"])


def test_two_schedules_in_one_message_are_offered(talk):
    answer = talk.says(staff=20, together=True, shifts=DAY_AND_NIGHT)
    assert (answer.facts["schedule"], answer.choices) == (None, ["together", "reading:1"])


def test_unsure_readings_of_any_slot_become_buttons(talk):
    unsure = {"schedule": ["together", "in_shifts"], "shifts": [DAY_AND_NIGHT, []], "handover_minutes": [10, 9999]}
    answer = talk.says(staff=20, unsure=unsure)
    assert answer.choices == ["together", "shifts", "reading:3", "reading:5"]


def test_words_without_a_number_are_asked_for_a_rough_one(talk):
    answer = talk.says(unsure={"staff": []})
    assert {"unsure-number", "ask-staff"} <= answer.says


# Rule 5: "25, not 20"


def test_a_replacing_value_goes_to_the_only_slot_that_holds_the_old_one(tulip):
    answer = tulip.says(staff=4, replaces={"staff": 3})
    assert (answer.facts["staff"], shifts_of(answer)) == (20, [{"people": 4}, {"people": 2}])


def test_a_replacing_value_stays_where_its_noun_puts_it_when_that_slot_holds_the_old_one(tulip):
    assert tulip.says(staff=25, replaces={"staff": 20}).facts["staff"] == 25


def test_a_replacing_value_stays_when_several_slots_hold_the_old_one(talk):
    talk.says(staff=20, shifts=[{"people": 3}, {"people": 3}])
    answer = talk.says(staff=30, replaces={"staff": 3})
    assert (answer.facts["staff"], shifts_of(answer)) == (30, [{"people": 3}, {"people": 3}])


@pytest.mark.parametrize(
    ("before", "said", "schedule"),
    [
        ({"peak": 5}, {"staff": 6, "replaces": {"staff": 5}}, {"kind": "peak", "peak": 6}),
        ({"peak": 5}, {"peak": 7, "replaces": {"peak": 4}}, {"kind": "peak", "peak": 7}),
        (
            {"shifts": DAY_AND_NIGHT},
            {"shifts": [{"people": 4}], "replaces": {"shifts": 2}},
            {"kind": "shifts", "handover_minutes": None, "shifts": [{"people": 3}, {"people": 4}]},
        ),
        (
            {"shifts": DAY_AND_NIGHT, "handover_minutes": 15},
            {"peak": 30, "replaces": {"peak": 15}},
            {"kind": "shifts", "handover_minutes": 30, "shifts": DAY_AND_NIGHT},
        ),
    ],
)
def test_any_slot_can_be_corrected(talk, before, said, schedule):
    talk.says(staff=20, **before)
    assert talk.says(**said).facts["schedule"] == schedule


def test_a_number_of_shifts_can_be_corrected(talk):
    talk.says(staff=20, in_shifts=True, shift_count=3)
    assert talk.says(staff=4, replaces={"staff": 3}).facts["shift_count"] == 4


def test_a_value_that_cannot_be_is_not_moved(tulip):
    tulip.presses("yes")
    answer = tulip.says(staff=5000, replaces={"staff": 15})
    assert (answer.facts["staff"], answer.facts["schedule"]["handover_minutes"]) == (20, 15)
    assert "out-of-range" in answer.says


# Rule 8: shifts not yet told


def test_in_shifts_does_nothing_where_shifts_are_known(tulip):
    assert shifts_of(tulip.says(in_shifts=True)) == DAY_AND_NIGHT


def test_a_counted_number_of_shifts_is_kept_and_asked_for(talk):
    answer = talk.says(staff=20, in_shifts=True, shift_count=3)
    assert (answer.asks, answer.facts["shift_count"], answer.args("ask-shifts-counted")) == ("shifts", 3, {"count": 3})


def test_a_bare_number_beside_a_count_offers_as_many_in_each(talk):
    talk.says(staff=20, in_shifts=True, shift_count=3)
    answer = talk.says(unsure={"shifts": [4]})
    assert answer.label("reading:1").args == {"count": 3, "people": 4}
    assert shifts_of(talk.presses("reading:1")) == [{"people": 4}] * 3


def test_fewer_shifts_than_counted_offer_those_or_one_more(talk):
    talk.says(staff=20, in_shifts=True, shift_count=3)
    answer = talk.says(shifts=DAY_AND_NIGHT)
    assert (answer.choices, shifts_of(answer)) == (["reading:1", "reading:2"], None)
    assert talk.presses("reading:1").totals == {"named": "180.00", "concurrent": "105.00"}


def test_the_third_shift_can_be_added(talk):
    talk.says(staff=20, in_shifts=True, shift_count=3)
    talk.says(shifts=DAY_AND_NIGHT)
    answer = talk.presses("reading:2")
    assert (answer.asks, answer.args("ask-shift-next")) == ("shifts", {"number": 3})
    assert shifts_of(talk.says(shifts=[{"people": 1}])) == [*DAY_AND_NIGHT, {"people": 1}]


def test_a_bare_number_is_the_people_of_the_shift_that_is_asked_for(talk):
    talk.says(staff=20, in_shifts=True, shift_count=3)
    talk.says(shifts=DAY_AND_NIGHT)
    talk.presses("reading:2")
    answer = talk.says(unsure={"shifts": [[{"people": 5}]]})
    assert (answer.asks, shifts_of(answer)[2]) == ("handover", {"people": 5})


def test_a_shift_corrected_while_one_is_still_to_be_told_leaves_that_open(talk):
    talk.says(staff=20, in_shifts=True, shift_count=3)
    talk.says(shifts=DAY_AND_NIGHT)
    talk.presses("reading:2")
    answer = talk.says(staff=4, replaces={"staff": 3})
    assert (answer.asks, shifts_of(answer)[0]) == ("shifts", {"people": 4})


@pytest.mark.parametrize("unsure", [{"shifts": [4]}, {"shifts": [[{"people": 4}]], "shift_count": [4]}])
def test_a_bare_number_without_a_count_offers_a_group_or_so_many_shifts(talk, unsure):
    talk.says(staff=20, in_shifts=True)
    answer = talk.says(unsure=unsure)
    assert [answer.label(choice).id for choice in answer.choices] == ["choice-one-group", "choice-count"]
    assert talk.presses("reading:2").facts["shift_count"] == 4


def test_more_shifts_than_are_known_offer_one_more(tulip):
    answer = tulip.says(in_shifts=True, shift_count=3)
    assert answer.choices[:2] == ["reading:1", "reading:2"]


def test_fewer_shifts_than_are_known_are_asked_for(tulip):
    tulip.says(shifts=[{"people": 3}, {"people": 2}, {"people": 1}])
    answer = tulip.says(in_shifts=True, shift_count=2)
    assert (answer.asks, len(shifts_of(answer)), answer.totals) == ("shifts", 3, None)


# Rule 9: times on some rows only

MIXED = [{"people": 4, "start": "08:00", "end": "20:00"}, {"people": 2}]


def test_missing_times_are_asked_for(talk):
    answer = talk.says(staff=20, shifts=MIXED)
    assert (answer.asks, answer.totals, answer.choices) == ("times", None, ["rest_of_day", "without_times"])


def test_the_rest_of_the_day_is_what_the_others_leave(talk):
    talk.says(staff=20, shifts=MIXED)
    answer = talk.presses("rest_of_day")
    assert shifts_of(answer)[1] == {"people": 2, "start": "20:00", "end": "08:00"}
    assert answer.totals == {"named": "180.00", "concurrent": "140.00"}


def test_times_can_be_left_out(talk):
    talk.says(staff=20, shifts=MIXED)
    assert shifts_of(talk.presses("without_times")) == [{"people": 4}, {"people": 2}]


def test_a_typed_time_without_people_fills_the_rows_in_order(talk):
    talk.says(staff=20, shifts=[*MIXED, {"people": 1}])
    assert talk.last.choices == ["without_times"]
    answer = talk.says(shifts=[{"start": "20:00", "end": "02:00"}, {"start": "02:00", "end": "08:00"}])
    assert [shift["start"] for shift in shifts_of(answer)] == ["08:00", "20:00", "02:00"]


def test_a_shift_told_again_with_its_time_goes_to_the_row_with_as_many_people(talk):
    talk.says(staff=20, shifts=[*MIXED, {"people": 1}])
    answer = talk.says(shifts=[{"people": 1, "start": "20:00", "end": "08:00"}])
    assert shifts_of(answer)[1:] == [{"people": 2}, {"people": 1, "start": "20:00", "end": "08:00"}]


def test_times_of_nobody_are_asked_about(talk):
    talk.says(staff=20, in_shifts=True)
    answer = talk.says(shifts=[{"start": "08:00", "end": "20:00"}])
    assert (answer.asks, shifts_of(answer)) == ("shifts", None)
    assert "unsure-times-of-whom" in answer.says


# Rule 16: untimed groups follow one another


def test_the_echo_says_that_groups_follow_one_another_and_offers_the_other_reading(talk):
    answer = talk.says(staff=20, shifts=DAY_AND_NIGHT)
    assert answer.args("echo-one-after-another") == {"peak": 3}
    assert "peak:5" in answer.choices
    assert talk.presses("peak:5").totals["concurrent"] == "175.00"


def test_all_at_once_is_at_most_staff(talk):
    assert "peak:4" in talk.says(staff=4, shifts=DAY_AND_NIGHT).choices


def test_all_at_once_is_offered_only_where_it_is_another_number(talk):
    assert "peak:20" not in talk.says(staff=20, shifts=[{"people": 20}, {"people": 2}]).choices


def test_a_typed_together_after_that_echo_is_unsure(tulip):
    answer = tulip.says(together=True)
    assert (answer.choices[:2], shifts_of(answer)) == (["peak:5", "together"], DAY_AND_NIGHT)


def test_all_of_us_after_that_echo_is_everybody(tulip):
    assert tulip.says(together=True, everybody=True).facts["schedule"] == {"kind": "together"}


def test_no_after_that_echo_is_no_handover(tulip):
    answer = tulip.says(intent="no")
    assert (answer.facts["schedule"]["handover_minutes"], shifts_of(answer)) == (0, DAY_AND_NIGHT)


def test_groups_that_share_no_day_are_not_offered_together(talk):
    shifts = [{"people": 5, "days": ["mon"]}, {"people": 2, "days": ["sat", "sun"]}]
    assert not [choice for choice in talk.says(staff=20, shifts=shifts).choices if choice.startswith("peak:")]


# Rule 17: time zones


def test_no_zone_is_shown_where_none_was_named(talk):
    answer = talk.says(staff=20, shifts=[{"people": 4, "start": "08:00", "end": "20:00"}])
    assert answer.args("why-timeline")["moment"].time_zone is None


def test_a_named_zone_is_shown(talk):
    lisbon = {"people": 4, "start": "08:00", "end": "20:00", "time_zone": "Europe/Lisbon"}
    answer = talk.says(staff=20, shifts=[lisbon])
    assert answer.args("why-timeline")["moment"].time_zone == "Europe/Lisbon"
    assert "shift-zone" in answer.says


# Rule 18: a bare number


@pytest.mark.parametrize("before", [{"staff": 20}, {"staff": 20, "peak": 3}])
def test_a_bare_number_with_the_schedule_asked_or_nothing_open_is_staff_or_peak(talk, before):
    facts = talk.says(**before).facts
    answer = talk.says(unsure={"staff": [25], "peak": [25]})
    assert (answer.facts, answer.choices) == (facts, ["staff:25", "peak:25"])
