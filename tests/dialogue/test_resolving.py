"""What-ifs, answers to earlier turns, choices and ordinals, languages (dialogue.md, 10, 12, 13, 14)."""

import pytest

from seatwise.bot.dialogue.choices import ALWAYS, label_of
from seatwise.bot.dialogue.resolving import means_of
from seatwise.bot.dialogue.screen import Text

FIVE = {"hypothetical": True, "peak": 5}


def test_a_what_if_is_priced_beside_the_quote_and_changes_nothing(tulip):
    answer = tulip.says(hypothetical=True, staff=25)
    assert (answer.facts["staff"], answer.totals, answer.choices[0]) == (20, None, "take")
    assert answer.args("what-if-priced")["staff"] == 25


@pytest.mark.parametrize("taking", ["take", "yes"])
def test_a_what_if_is_taken_by_its_button_or_by_yes(tulip, taking):
    tulip.says(hypothetical=True, staff=25)
    answer = tulip.presses("take") if taking == "take" else tulip.says(intent="yes")
    assert (answer.facts["staff"], answer.totals["named"]) == (25, "220.00")


def test_a_text_is_not_read_as_an_answer_to_the_handover_while_a_what_if_waits(tulip):
    assert tulip.last.state.listens_for == "handover"
    answer = tulip.says(hypothetical=True, staff=25)
    assert (answer.asks, answer.state.listens_for) == ("handover", None)


def test_no_to_a_what_if_leaves_everything(tulip):
    tulip.says(hypothetical=True, staff=25)
    answer = tulip.says(intent="no")
    assert (answer.facts["staff"], answer.totals) == (20, None)
    assert "change-closed" in answer.says


def test_a_what_if_of_a_peak_stands_in_the_place_of_the_shifts(tulip):
    tulip.says(hypothetical=True, peak=7)
    assert tulip.presses("take").facts["schedule"] == {"kind": "peak", "peak": 7}


def test_a_what_if_that_cannot_be_priced_says_why(tulip):
    answer = tulip.says(hypothetical=True, staff=2)
    assert answer.args("what-if-exceeds-staff") == {"people": 3, "staff": 2}
    assert "take" not in answer.choices


def test_a_what_if_names_the_plan_that_is_cheapest_now(tulip):
    args = tulip.says(hypothetical=True, together=True, everybody=True).args("what-if-priced")
    assert (args["plan"], args["now"].id) == (Text("plan-named"), "what-if-now")
    assert args["now"].args["plan"] == Text("plan-concurrent")


def test_a_what_if_that_changes_no_recommendation_says_so(tulip):
    assert "what-if-stays" in tulip.says(hypothetical=True, staff=25).says


def test_a_what_if_without_a_number_asks_for_one(tulip):
    assert "what-if-example" in tulip.says(hypothetical=True).says


def test_a_what_if_out_of_range_is_explained(tulip):
    assert "out-of-range" in tulip.says(hypothetical=True, out_of_range={"staff": "0"}).says


def test_an_unsure_what_if_offers_its_readings_as_what_ifs(tulip):
    tulip.says(hypothetical=True, unsure={"staff": [25, 30]})
    answer = tulip.presses("staff:30")
    assert (answer.facts["staff"], answer.choices[0]) == (20, "take")


def test_with_incomplete_facts_a_what_if_is_an_ordinary_statement(talk):
    assert talk.says(hypothetical=True, staff=25).facts["staff"] == 25


def test_a_choice_counts_if_the_turn_that_is_answered_offered_it(talk):
    asked = talk.says(staff=20).state.turn
    talk.says(intent="human")
    talk.says(peak=3)
    assert talk.presses("together", answers=asked).facts["schedule"] == {"kind": "together"}


def test_a_choice_that_fits_nothing_puts_the_open_question_again(talk):
    facts = talk.says(staff=20).facts
    answer = talk.presses("staff:99")
    assert (answer.facts, answer.asks, answer.state.misses) == (facts, "schedule", 0)
    assert {"unfitting-choice", "ask-schedule"} <= answer.says
    assert answer.choices == ["together", "shifts", "peak"]


def test_yes_is_read_in_the_light_of_the_turn_that_is_answered(tulip):
    asked = tulip.last.state.turn
    tulip.says(intent="change_staff")
    assert tulip.says(intent="yes", answers=asked).facts["schedule"]["handover_minutes"] == 15


@pytest.mark.parametrize("choice", [*ALWAYS, "language:ru"])
def test_always_taken_choices_are_taken_unoffered_and_have_a_label(talk, choice):
    answer = talk.presses(choice)
    assert "unfitting-choice" not in answer.says
    assert label_of(choice) is not None


def test_an_ordinal_is_a_position_among_the_turns_own_choices(talk):
    talk.says(staff=20)
    assert talk.says(position=2).facts["schedule"]["kind"] == "shifts"


def test_the_last_one_is_a_position_too(talk):
    talk.says(staff=20)
    assert talk.says(position=-1).facts["schedule"]["kind"] == "peak"


@pytest.mark.parametrize("position", [2, 3, -2])
def test_an_ordinal_never_counts_the_always_taken_choices(talk, position):
    talk.says(staff=20)
    talk.says(peak=25)
    assert "unfitting-choice" in talk.says(position=position).says


def test_a_choice_means_what_its_words_would_give(tulip):
    assert means_of(tulip.last.state, "yes").to_json() == {"handover_minutes": 15}
    assert means_of(tulip.last.state, "restart").to_json() == {"intent": "restart"}
    assert means_of(tulip.last.state, "staff:7") is None


def test_a_language_can_be_chosen_and_shows_the_quote_again(tulip):
    answer = tulip.presses("language:ru")
    assert (answer.state.language.tag, answer.state.language.chosen) == ("ru", True)
    assert answer.totals == {"named": "180.00", "concurrent": "105.00"}


def test_a_language_of_another_region_will_do(talk):
    assert talk.says(intent="language", language="es-MX").state.language.tag == "es"


@pytest.mark.parametrize("said", [{}, {"language": "tlh"}])
def test_a_language_that_is_not_spoken_or_not_named_is_asked_for(talk, said):
    answer = talk.says(intent="language", **said)
    assert answer.choices == ["language:ru", "language:es"]
    assert answer.state.language.tag == "en"


def test_what_is_written_in_another_language_is_answered_in_it(talk):
    assert talk.says(staff=20, spoken="es").state.language.tag == "es"


def test_a_chosen_language_stays(talk):
    talk.presses("language:ru")
    assert talk.says(staff=20, spoken="es").state.language.tag == "ru"


def test_back_restores_facts_but_not_the_language(tulip):
    tulip.presses("language:ru")
    answer = tulip.presses("back")
    assert (answer.facts["staff"], answer.state.language.tag) == (None, "ru")
