"""The rules of dialogue.md, as transcripts: facts, changes, going back."""

from datetime import UTC, datetime

import pytest

TULIP = {"staff": 20, "shifts": [{"people": 3}, {"people": 2}]}


def test_four_answers_reach_a_quote(talk):
    assert talk.last.asks == "staff"
    assert talk.says(staff=20).asks == "schedule"
    assert talk.presses("shifts").asks == "shifts"
    assert talk.says(shifts=[{"people": 3}, {"people": 2}]).asks == "handover"
    answer = talk.says(handover_minutes=0)
    assert (answer.asks, answer.totals) == (None, {"named": "180.00", "concurrent": "105.00"})


def test_one_sentence_reaches_a_quote_and_asks_about_the_handover(talk):
    answer = talk.says(**TULIP)
    assert answer.totals == {"named": "180.00", "concurrent": "105.00"}
    assert answer.asks == "handover"
    assert answer.choices[:2] == ["yes", "no"]


def test_the_handover_is_assumed_and_the_other_total_named_in_one_line(talk):
    args = talk.says(**TULIP).args("result-overlap")
    assert args["peak"] == 5
    assert [str(total.args["price"].args["amount"]) for total in args["totals"].parts] == ["175.00"]


def test_a_handover_that_changes_the_recommendation_says_so(talk):
    answer = talk.says(staff=15, shifts=[{"people": 3}, {"people": 2}])
    assert "result-overlap-changes" in answer.says


def test_no_to_the_handover_prices_the_same_request(talk):
    before = talk.says(**TULIP).screen.quote
    assert talk.presses("no").screen.quote == before


def test_yes_to_the_handover_prices_another(tulip):
    assert tulip.presses("yes").totals == {"named": "180.00", "concurrent": "175.00"}


def test_the_handover_is_not_asked_where_no_total_differs_with_it(talk):
    assert talk.says(staff=20, shifts=[{"people": 3}]).asks is None


def test_one_person_is_priced_as_together_and_five_are_asked_later(talk):
    answer = talk.says(staff=1)
    assert answer.totals == {"named": "10.00", "concurrent": "35.00"}
    assert answer.facts["schedule"] is None
    assert talk.says(staff=5).asks == "schedule"


def test_what_is_said_later_wins_and_the_echo_names_what_it_replaced(talk):
    talk.says(staff=20)
    answer = talk.says(staff=25)
    assert answer.facts["staff"] == 25
    assert answer.args("echo-staff") == {"staff": 25}
    assert answer.args("echo-instead")["before"] == 20


def test_more_at_work_than_staff_opens_staff_with_two_choices(talk):
    talk.says(staff=20)
    answer = talk.says(peak=25)
    assert (answer.asks, answer.totals) == ("staff", None)
    assert answer.choices == ["staff:25", "change_schedule"]
    assert answer.facts == {"staff": 20, "schedule": {"kind": "peak", "peak": 25}}
    assert answer.label("change_schedule").id == "choice-change-peak"


def test_the_staff_that_fits_is_the_smallest(talk):
    talk.says(staff=5)
    answer = talk.says(shifts=[{"people": 8}, {"people": 6}])
    assert answer.choices[0] == "staff:8"
    assert talk.presses("staff:8").totals == {"named": "80.00", "concurrent": "280.00"}


def test_staff_lowered_below_the_peak_is_kept_and_asked(tulip):
    answer = tulip.says(staff=2)
    assert (answer.asks, answer.facts["staff"], answer.totals) == ("staff", 2, None)


def test_the_sum_of_the_shifts_may_exceed_staff_and_an_overlap_is_capped_with_a_note(talk):
    answer = talk.says(staff=4, shifts=[{"people": 3}, {"people": 2}], handover_minutes=15)
    assert answer.screen.quote.peak.people == 4
    assert "why-capped" in answer.says


def test_change_staff_deletes_nothing_and_thanks_loses_no_quote(tulip):
    answer = tulip.presses("change_staff")
    assert (answer.asks, answer.facts["staff"], answer.totals) == ("staff", 20, None)
    assert tulip.says(intent="thanks").asks == "staff"
    assert tulip.says(intent="quote").totals == {"named": "180.00", "concurrent": "105.00"}


@pytest.mark.parametrize("closing", ["back", "cancel"])
def test_back_and_cancel_close_a_reopened_answer_and_show_its_quote(tulip, closing):
    tulip.presses("change_staff")
    answer = tulip.presses(closing)
    assert (answer.asks, answer.facts["staff"]) == ("handover", 20)
    assert answer.totals == {"named": "180.00", "concurrent": "105.00"}


def test_any_fact_closes_a_reopened_answer(tulip):
    tulip.presses("change_schedule")
    answer = tulip.says(staff=20)
    assert answer.asks == "handover"
    assert answer.totals is not None


def test_a_reopened_schedule_moves_on_to_its_question_and_the_old_value_stands(tulip):
    tulip.presses("change_schedule")
    answer = tulip.presses("peak")
    assert (answer.asks, answer.facts["schedule"]["kind"]) == ("peak", "shifts")
    assert tulip.presses("cancel").totals == {"named": "180.00", "concurrent": "105.00"}


def test_a_reopened_schedule_moves_on_to_the_shifts(tulip):
    tulip.presses("change_schedule")
    answer = tulip.says(in_shifts=True)
    assert (answer.asks, answer.facts["schedule"]["shifts"]) == ("shifts", [{"people": 3}, {"people": 2}])
    assert tulip.says(shifts=[{"people": 4}, {"people": 4}]).totals == {"named": "180.00", "concurrent": "140.00"}


def test_a_change_that_tells_the_new_value_needs_no_question(tulip):
    answer = tulip.says(intent="change_staff", staff=25)
    assert (answer.asks, answer.totals["named"]) == ("handover", "220.00")


def test_the_handover_can_be_changed_only_between_shifts(talk):
    talk.says(staff=20, peak=3)
    answer = talk.presses("change_handover")
    assert answer.asks is None
    assert "handover-needs-shifts" in answer.says


def test_a_handover_survives_another_staff_size_and_other_numbers(tulip):
    tulip.presses("yes")
    assert tulip.says(staff=25).facts["schedule"]["handover_minutes"] == 15
    answer = tulip.says(shifts=[{"people": 4}, {"people": 2}])
    assert answer.facts["schedule"]["handover_minutes"] == 15


def test_a_handover_is_dropped_with_another_number_of_shifts(tulip):
    tulip.presses("yes")
    answer = tulip.says(shifts=[{"people": 3}, {"people": 2}, {"people": 1}])
    assert answer.facts["schedule"]["handover_minutes"] is None


def test_a_handover_is_dropped_with_another_kind(tulip):
    tulip.presses("yes")
    tulip.says(together=True, everybody=True)
    answer = tulip.says(shifts=[{"people": 3}, {"people": 2}])
    assert answer.facts["schedule"]["handover_minutes"] is None


def test_back_restores_the_facts_before_their_last_change_as_often_as_wanted(tulip):
    tulip.says(staff=25)
    tulip.says(intent="thanks")
    assert tulip.says(intent="back").facts["staff"] == 20
    answer = tulip.says(intent="back")
    assert (answer.asks, answer.facts) == ("staff", {"staff": None, "schedule": None})


def test_back_after_a_fact_told_with_a_wish_to_change_undoes_the_fact(tulip):
    assert tulip.says(intent="change_schedule", staff=25).asks == "schedule"
    assert tulip.says(intent="back").facts["staff"] == 20


def test_back_with_nothing_to_undo_says_so(talk):
    assert "back-nothing" in talk.says(intent="back").says


def test_back_undoes_a_restart_too(tulip):
    assert tulip.presses("restart").facts == {"staff": None, "schedule": None}
    assert tulip.presses("back").totals == {"named": "180.00", "concurrent": "105.00"}


def test_a_restart_drops_what_was_reopened_and_does_not_repeat_the_start(talk_with, book):
    talk = talk_with(book, staff=20)
    talk.presses("change_staff")
    answer = talk.presses("restart")
    assert (answer.asks, answer.facts["staff"], answer.state.reopened) == ("staff", None, None)


def test_misses_grow_only_when_nothing_was_understood_and_end_with_a_fact(talk):
    talk.says()
    talk.says(intent="help")
    assert talk.last.state.misses == 1
    talk.says(unsure={"staff": []})
    talk.says(out_of_range={"staff": "0"})
    assert talk.last.state.misses == 1
    assert talk.says(staff=20).state.misses == 0


def test_after_two_misses_there_are_buttons_and_a_person(talk):
    talk.says()
    answer = talk.says()
    assert {"staff:5", "staff:20", "human"} <= set(answer.choices)
    assert {"missed-again", "human-pricing-page", "ask-staff"} <= answer.says


def test_cancel_with_nothing_open_says_what_is_kept_and_offers_a_restart(tulip):
    tulip.presses("no")
    answer = tulip.says(intent="cancel")
    assert (answer.totals, answer.facts["staff"]) == (None, 20)
    assert "kept" in answer.says
    assert "restart" in answer.choices


@pytest.mark.parametrize("intent", ["thanks", "explain", "greeting", "help", "human"])
def test_what_changes_nothing_holds_no_quote(tulip, intent):
    answer = tulip.says(intent=intent)
    assert (answer.totals, answer.asks) == (None, "handover")


def test_asking_for_the_price_holds_the_quote_again(tulip):
    assert tulip.says(intent="quote").totals == {"named": "180.00", "concurrent": "105.00"}


def test_asking_for_the_price_too_early_puts_the_open_question(talk):
    answer = talk.says(intent="quote")
    assert (answer.asks, answer.totals) == ("staff", None)
    assert "quote-needs-answers" in answer.says


def test_a_fact_beside_a_question_is_taken_and_both_are_answered(talk):
    answer = talk.says(staff=1, intent="explain", topic="trial")
    assert answer.totals is not None
    assert "explain-trial" in answer.says


@pytest.mark.parametrize("slot", ["staff", "peak", "shifts", "shift_count", "handover_minutes", "anything"])
def test_a_number_out_of_range_is_explained_and_the_question_put_again(talk, slot):
    answer = talk.says(out_of_range={slot: "0"})
    assert answer.says & {"out-of-range", "out-of-range-other"}
    assert (answer.asks, answer.facts["staff"]) == ("staff", None)


def test_a_day_without_a_price_is_said_and_leads_to_a_person(talk_with, book):
    early = talk_with(book, now=datetime(2020, 1, 1, tzinfo=UTC))
    answer = early.says(staff=20, peak=3)
    assert (answer.totals, answer.asks) == (None, None)
    assert "no-price-on-date" in answer.says
    assert "human" in answer.choices
