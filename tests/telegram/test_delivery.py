"""What goes out when Telegram is slow, away, or says no."""

from typing import Any

import pytest
from bot_api.faults import Answer, BadGateway, Drop, Hold, TooMany, Trouble, When
from bot_api.person import Person

ASK_SCHEDULE = "How do they work"
ASK_SHIFTS = "How many people work in each shift?"
OLD_QUERY = Answer(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
UNEDITABLE = Answer(400, "Bad Request: message can't be edited")


def outcomes(way: Any, ada: Person, method: str = "sendMessage") -> list[str]:
    """What came of each call for this chat."""
    return [call.outcome for call in way.bot.calls(method, chat=ada.chat.id)]


def at_schedule(way: Any) -> Person:
    """Somebody who is asked how their people work."""
    ada: Person = way.person()
    ada.says("20")
    ada.sees(ASK_SCHEDULE)
    return ada


def test_429_is_waited_for_and_keeps_the_order(way: Any) -> None:
    ada = way.person()
    way.bot.fails(TooMany(1), "sendMessage", person=ada)
    for staff in (11, 12, 13):
        ada.says(f"{staff} people")
    ada.sees("13")
    assert outcomes(way, ada) == ["TooMany", "ok", "ok", "ok"]
    refused, first, *_ = way.bot.calls("sendMessage", chat=ada.chat.id)
    assert first.at - refused.at >= 1
    assert [text.split()[0] for text in ada.transcript().split("> ")[1:]] == ["11", "12", "13"]


def test_a_chat_that_waits_delays_no_other(way: Any) -> None:
    ada, bob, hold = way.person(), way.person(), Hold(When.BEFORE)
    way.bot.fails(hold, "sendMessage", person=ada)
    ada.says("20")
    bob.says("20")
    bob.sees(ASK_SCHEDULE)
    assert not ada.chat.from_bot()
    hold.release()
    ada.sees(ASK_SCHEDULE)


@pytest.mark.parametrize(
    "trouble", [BadGateway(), Answer(500, "Internal Server Error")], ids=lambda one: type(one).__name__
)
def test_5xx_is_tried_again(way: Any, trouble: Trouble) -> None:
    ada = way.person()
    way.bot.fails(trouble, "sendMessage", person=ada, times=2)
    ada.says("20")
    ada.says("25")
    ada.sees("25")
    assert outcomes(way, ada)[2:] == ["ok", "ok"]


@pytest.mark.parametrize(("when", "shown"), [(When.BEFORE, 0), (When.AFTER, 1)])
def test_a_message_of_unknown_fate_is_not_sent_again_and_the_next_reply_repeats_the_question(
    way: Any, when: When, shown: int
) -> None:
    ada = way.person()
    ada.says("20 people, 3 by day, 2 at night")
    ada.sees("No overlap")
    before = len(ada.chat.from_bot())
    lost = way.bot.fails(Drop(when), "sendMessage", person=ada)
    ada.says("thanks")
    ada.waits(lambda _: lost.met == 1 and len(ada.chat.from_bot()) == before + shown, "the lost message")
    ada.says("thanks")
    ada.waits(lambda _: len(ada.chat.from_bot()) > before + shown, "another message")
    assert "No overlap" in ada.sees("No overlap").labels
    ada.presses("No overlap")
    ada.sees("Change the overlap")
    assert ada.transcript().count("You are welcome") == shown + 1


@pytest.mark.parametrize("way", [("aiogram", "polling"), ("python-telegram-bot", "webhook")], indirect=True)
def test_a_message_without_an_answer_is_not_sent_again(way: Any) -> None:
    ada, hold = way.person(), Hold(When.AFTER)
    way.bot.fails(hold, "sendMessage", person=ada)
    ada.says("20")
    ada.sees(ASK_SCHEDULE)
    ada.says("25 in all")
    ada.sees("25")
    hold.release()
    assert outcomes(way, ada) == ["ok", "ok"]
    assert ASK_SCHEDULE in ada.newest.text


@pytest.mark.parametrize("when", [When.BEFORE, When.AFTER])
def test_an_edit_of_unknown_fate_is_made_again(way: Any, when: When) -> None:
    ada = at_schedule(way)
    lost = way.bot.fails(Drop(when), "editMessageText", person=ada)
    ada.presses("In shifts")
    ada.waits(lambda _: lost.met == 1 and len(outcomes(way, ada, "editMessageText")) > 1, "another edit")
    ada.sees(ASK_SHIFTS)
    assert len(ada.chat.from_bot()) == 1


@pytest.mark.parametrize("trouble", [BadGateway(), TooMany(1)], ids=lambda one: type(one).__name__)
def test_an_edit_that_was_not_done_is_tried_again(way: Any, trouble: Trouble) -> None:
    ada = at_schedule(way)
    way.bot.fails(trouble, "editMessageText", person=ada)
    ada.presses("In shifts")
    ada.sees(ASK_SHIFTS)
    assert len(ada.chat.from_bot()) == 1


@pytest.mark.parametrize("trouble", [UNEDITABLE, Answer(400, "Bad Request: message to edit not found")])
def test_a_question_that_cannot_be_edited_is_sent(way: Any, trouble: Trouble) -> None:
    ada = at_schedule(way)
    way.bot.fails(trouble, "editMessageText", person=ada)
    ada.presses("In shifts")
    ada.sees(ASK_SHIFTS)
    assert len(ada.chat.from_bot()) == 2


def test_an_edit_that_changes_nothing_is_done(way: Any) -> None:
    ada = at_schedule(way)
    way.bot.fails(Answer(400, "Bad Request: message is not modified: the same"), "editMessageText", person=ada)
    ada.presses("In shifts")
    ada.says("3 by day, 2 at night")
    ada.sees("No overlap")
    assert outcomes(way, ada, "editMessageText")[0] == "Answer"


@pytest.mark.parametrize("trouble", [OLD_QUERY, BadGateway(), Drop(When.BEFORE)], ids=lambda one: type(one).__name__)
def test_a_press_that_cannot_be_answered_counts_all_the_same(way: Any, trouble: Trouble) -> None:
    ada = at_schedule(way)
    way.bot.fails(trouble, "answerCallbackQuery")
    ada.presses("In shifts")
    ada.sees(ASK_SHIFTS)


def test_a_refused_message_is_left_out_and_the_next_goes_on(way: Any) -> None:
    ada = way.person()
    way.bot.fails(Answer(400, "Bad Request: TOPIC_CLOSED"), "sendMessage", person=ada)
    ada.says("20")
    ada.says("25")
    ada.sees("25")
    assert outcomes(way, ada) == ["Answer", "ok"]


@pytest.mark.parametrize(
    "trouble",
    [
        Answer(403, "Forbidden: bot was blocked by the user"),
        Answer(403, "Forbidden: user is deactivated"),
        Answer(400, "Bad Request: chat not found"),
    ],
    ids=lambda one: one.description,
)
def test_what_waits_for_a_chat_that_is_gone_is_dropped(way: Any, trouble: Trouble) -> None:
    ada, hold = way.person(), Hold(When.BEFORE)
    way.bot.fails(hold, "sendMessage", person=ada)
    way.bot.takes([ada.says(f"{staff} people") for staff in (11, 12, 13)][-1])
    way.bot.fails(trouble, "sendMessage", person=ada)
    ada.chat.blocked = True
    hold.release()
    ada.waits(lambda _: "403" in outcomes(way, ada), "a refusal")
    ada.chat.blocked = False
    ada.says("14 people")
    ada.waits(lambda _: bool(ada.chat.from_bot()) or len(outcomes(way, ada)) > 2, "a call")
    assert "12" not in ada.transcript().partition("14 people")[2]


def test_who_blocked_the_bot_hears_nothing_until_they_come_back(way: Any) -> None:
    ada = at_schedule(way)
    way.bot.takes(ada.blocks())
    before = len(way.bot.calls(chat=ada.chat.id))
    way.bot.takes(ada.unblocks())
    ada.says("all of them")
    ada.sees("Change staff")
    assert {call.outcome for call in way.bot.calls(chat=ada.chat.id)[before:]} == {"ok"}
