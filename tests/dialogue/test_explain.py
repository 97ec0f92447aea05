"""Questions about the licences: figures from the price book, facts of the seller from its own lines, nothing else."""

from pathlib import Path

import pytest

from seatwise.bot.dialogue.screen import Literal, Table
from seatwise.bot.dialogue.understood import Topic
from seatwise.pricing import load_price_book

SILENT = """
id = "silent"
name = "Silent"
currency = "EUR"
billing_period = "{period}"
{seller}
[[versions]]
version = "1"
effective_from = 2020-01-01
[[versions.plans]]
id = "one"
counts = "{counts}"
scheme = "package"
base_fee = "5.00"
packages = [{{ size = 5, price = "40.00" }}]
"""


@pytest.fixture
def asked(talk_with, tmp_path: Path):
    """Asks one question of another seller's bot."""

    def asked(topic: Topic, seller: str = "", counts: str = "staff", period: str = "month"):
        path = tmp_path / "silent.toml"
        path.write_text(SILENT.format(seller=f"[seller]\n{seller}\n", counts=counts, period=period))
        return talk_with(load_price_book(path)).says(intent="explain", topic=topic)

    return asked


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_is_answered_and_the_question_stays_open(talk, topic):
    answer = talk.says(intent="explain", topic=topic)
    assert (answer.asks, answer.totals) == ("staff", None)
    assert len(answer.screen.blocks) >= 2


@pytest.mark.parametrize(
    "topic", [Topic.TRIAL, Topic.GIVES, Topic.SUPERVISORS, Topic.TERMS, Topic.MIXING, Topic.SWITCHING]
)
def test_what_a_seller_does_not_state_is_not_claimed(asked, topic):
    assert "explain-not-stated" in asked(topic).says


@pytest.mark.parametrize(
    "topic", [Topic.TRIAL, Topic.GIVES, Topic.SUPERVISORS, Topic.TERMS, Topic.MIXING, Topic.SWITCHING, Topic.AT_LIMIT]
)
def test_what_is_not_stated_is_named_and_a_person_is_offered(asked, topic):
    answer = asked(topic, 'contact_url = "https://example.com/hi"')
    assert answer.args("explain-not-stated") == {"topic": Literal(topic)}
    assert "human-contact" in answer.says
    assert "human" in answer.choices


@pytest.mark.parametrize("said", [{"intent": "quote"}, {"intent": "explain", "topic": "prices"}])
def test_the_price_asked_too_early_is_the_price_list_and_the_open_question(talk, said):
    answer = talk.says(**said)  # "How much is one licence?"
    assert {"table-prices-month", "ask-staff"} <= answer.says


def test_an_explanation_ends_with_the_open_questions_buttons_and_those_that_fit(talk):
    talk.says(staff=20)
    answer = talk.says(intent="explain", topic="difference")
    assert answer.choices == ["together", "shifts", "peak", "change_staff", "human"]


@pytest.mark.parametrize("said", [{"intent": "explain", "topic": "gives"}, {"intent": "thanks"}])
def test_after_a_quote_an_explanation_ends_with_the_handover_and_what_can_be_changed(tulip, said):
    answer = tulip.says(**said)
    assert answer.choices == ["yes", "no", "change_staff", "change_schedule", "change_handover", "human"]
    assert "ask-handover" in answer.says


def test_delete_this_chat_is_answered_with_how(talk):
    assert {"privacy", "human-pricing-page"} <= talk.says(intent="explain", topic="privacy").says


@pytest.mark.parametrize(
    ("topic", "seller", "message"),
    [
        (Topic.TRIAL, "trial_days = 7", "explain-trial"),
        (Topic.TRIAL, "trial_days = 0", "explain-no-trial"),
        (Topic.GIVES, 'gives = ["logging"]', "gives-logging"),
        (Topic.SUPERVISORS, "supervisors_count = true", "explain-supervisors-count"),
        (Topic.SUPERVISORS, "supervisors_count = false", "explain-supervisors-free"),
        (Topic.TERMS, 'terms_url = "https://example.com/terms"', "explain-terms"),
    ],
)
def test_what_a_seller_states_is_said(asked, topic, seller, message):
    assert message in asked(topic, seller).says


@pytest.mark.parametrize(("counts", "message"), [("staff", "explain-no-concurrent"), ("peak", "explain-no-named")])
def test_a_kind_that_is_not_sold_is_said_so(asked, counts, message):
    assert message in asked(Topic.DIFFERENCE, counts=counts).says


def test_the_price_list_has_every_tier(talk):
    (table,) = (
        block for block in talk.says(intent="explain", topic="prices").screen.blocks if isinstance(block, Table)
    )
    assert [str(row[1]) for row in table.rows] == ["10.00", "8.00", "35.00", "25.00"]


def test_the_price_list_has_base_fees_and_packages(asked):
    assert {"line-base", "line-pack", "table-prices-year"} <= asked(Topic.PRICES, period="year").says


def test_the_rules_of_thumb_are_computed_from_the_price_book(talk):
    answer = talk.says(intent="explain", topic="break_even")
    (table,) = (block for block in answer.screen.blocks if isinstance(block, Table))
    assert [(row[0], row[2]) for row in table.rows] == [(10, 2), (20, 5), (50, 12), (100, 28)]


def test_the_rules_of_thumb_hold_the_visitors_own_size(talk):
    talk.says(staff=30)
    answer = talk.says(intent="explain", topic="suits")
    (table,) = (block for block in answer.screen.blocks if isinstance(block, Table))
    assert (30, 7) in [(row[0], row[2]) for row in table.rows]


def test_sharing_is_answered_with_the_visitors_own_figures(tulip):
    totals = tulip.says(intent="explain", topic="sharing").args("explain-for-you")["totals"]
    assert [str(total.args["price"].args["amount"]) for total in totals.parts] == ["180.00", "105.00"]


def test_a_meeting_of_everybody_is_priced_as_together(tulip):
    args = tulip.says(intent="explain", topic="meeting").args("explain-for-you")
    assert (args["peak"], str(args["totals"].parts[1].args["price"].args["amount"])) == (20, "600.00")


def test_the_limit_is_explained_with_the_seats_paid_for(tulip):
    assert tulip.says(intent="explain", topic="at_limit").args("limit-not-stated") == {"seats": 3}


@pytest.mark.parametrize(
    ("seller", "message"),
    [
        ('contact_url = "https://example.com/hi"', "human-contact"),
        ('pricing_url = "https://example.com/prices"', "human-pricing-page"),
        ("", "human-not-stated"),
    ],
)
def test_a_person_is_the_contact_else_the_pricing_page_said_as_such(talk_with, tmp_path, seller, message):
    path = tmp_path / "silent.toml"
    path.write_text(SILENT.format(seller=f"[seller]\n{seller}\n", counts="staff", period="month"))
    assert message in talk_with(load_price_book(path)).says(intent="human").says


def test_the_first_reply_says_what_it_is_and_how_to_be_forgotten(talk):
    assert {"hello", "help-commands", "privacy", "ask-staff"} <= talk.last.says


def test_help_repeats_all_that_is_always_in_view(talk):
    answer = talk.says(intent="help")
    assert {"help-bot", "help-commands", "human-pricing-page", "privacy"} <= answer.says


def test_later_replies_are_short(talk):
    assert not {"hello", "privacy"} & talk.says(intent="greeting").says


def test_a_start_that_tells_enough_is_quoted_at_once(talk_with, book):
    answer = talk_with(book, staff=20, peak=3).last
    assert answer.totals == {"named": "180.00", "concurrent": "105.00"}
    assert {"hello", "echo-staff", "echo-peak"} <= answer.says
