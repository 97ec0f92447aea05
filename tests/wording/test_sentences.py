"""Plain text stands by itself: what a table's heads say is in each row's sentence (contract §3)."""

from datetime import UTC, datetime

import pytest

from seatwise.bot.dialogue.advance import advance, begin
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.screen import Literal, Text
from seatwise.bot.dialogue.state import Spoken
from seatwise.bot.dialogue.understood import Intent, SaidShift, Topic, Understood
from seatwise.bot.languages import Languages
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import load_price_book

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ISSUED = IssuedQuote("Q-2026-000001", "https://seatwise.example/q/abc", NOW.date())
TULIP = Understood(staff=20, shifts=(SaidShift(3), SaidShift(2)))


@pytest.fixture
def answer():
    """The text of the last reply to these messages, in English."""

    def answer(*said: Understood) -> str:
        book = load_price_book("chat2desk")
        state, screen = begin(Spoken("en", chosen=False), book, NOW)
        for understood in said:
            state, screen = advance(state, Heard(understood), book, NOW)
        return Wording(Languages.open()).word(screen, "en", ISSUED).text

    return answer


def test_a_what_if_says_now_then_and_the_difference(answer) -> None:
    text = answer(TULIP, Understood(staff=25, hypothetical=True))
    assert "Named licence: now $180.00, then $220.00, difference $40.00" in text
    assert "Concurrent licence: now $105.00, then $105.00, difference $0.00" in text
    assert "The cheapest plan stays the same" in text


def test_the_price_list_says_what_each_costs(answer) -> None:
    text = answer(Understood(intent=Intent.EXPLAIN, topic=Topic.PRICES))
    assert "Named licence, 11 and up: $8.00 each" in text


def test_the_rules_of_thumb_say_who_is_cheaper(answer) -> None:
    text = answer(Understood(staff=3), Understood(intent=Intent.EXPLAIN, topic=Topic.BREAK_EVEN))
    assert "20 people in all: “Named licence” costs $180.00 a month, “Concurrent licence” is cheaper up to 5" in text
    assert "3 people in all: “Named licence” costs $30.00 a month, “Concurrent licence” is never cheaper" in text


def test_the_recommendation_is_one_plain_sentence(answer) -> None:
    assert "I recommend “Concurrent licence”: $105.00 a month, the cheapest for you." in answer(TULIP)


def test_a_replaced_schedule_is_named(answer) -> None:
    text = answer(TULIP, Understood(peak=5, correction=True))
    assert "Noted: at most 5 at once instead of shifts of 3 and 2." in text


def test_all_at_work_are_not_at_most_all(answer) -> None:
    assert "Why: all 25 people are at work at the same time." in answer(Understood(staff=25, peak=25))


def test_the_busiest_moment_is_said_in_its_zone(answer) -> None:
    text = answer(Understood(staff=20, shifts=(SaidShift(4, "08:00", "20:00", time_zone="Europe/Lisbon"),)))
    assert "The busiest moment first comes on Monday at 8:00\u202fAM, Lisbon time." in text


@pytest.mark.parametrize("tag", Languages.open().tags)
def test_each_subject_that_is_not_stated_has_its_own_words(tag: str) -> None:
    wording = Wording(Languages.open())
    topics = (Topic.TRIAL, Topic.GIVES, Topic.AT_LIMIT, Topic.SUPERVISORS, Topic.MIXING, Topic.SWITCHING, Topic.TERMS)
    said = {wording.text(Text("explain-not-stated", {"topic": Literal(topic)}), tag) for topic in topics}
    assert len(said) == len(topics)
