"""The service is killed at the worst moment: between commit and sending, or while a call is under way."""

from collections.abc import Callable
from typing import Any

import pytest
from bot_api.api import Bot
from bot_api.faults import BadGateway, Hold, When


def test_what_was_committed_is_delivered_after_a_kill(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]]
) -> None:
    running = service(**settings_for(bot, "python-telegram-bot", "webhook"))
    ada = bot.person()
    bot.fails(BadGateway(), "sendMessage", times=10_000)
    bot.takes(ada.says("20"))
    running.kill()
    bot.api.heal()
    running.start()
    ada.sees("In shifts")
    assert len(ada.chat.from_bot()) == 1


@pytest.mark.parametrize(("when", "shown"), [(When.BEFORE, 0), (When.AFTER, 1)])
def test_a_message_under_way_is_not_sent_again_and_the_next_reply_repeats_the_question(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]], when: When, shown: int
) -> None:
    running = service(**settings_for(bot, "python-telegram-bot"))
    ada = bot.person()
    ada.says("20 people, 3 by day, 2 at night")
    ada.sees("No overlap")
    held = bot.fails(Hold(when), "sendMessage")
    ada.says("thanks")
    ada.waits(lambda _: held.met == 1 and ada.transcript().count("You are welcome") == shown, "a call under way")
    running.kill()
    running.start()
    bot.api.heal()
    ada.says("thank you")
    ada.waits(lambda _: bool(ada.chat.history[-1].by_bot) and "No overlap" in ada.newest.labels, "the question")
    assert ada.transcript().count("You are welcome") == shown + 1


def test_an_edit_under_way_is_made_again(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]]
) -> None:
    running = service(**settings_for(bot, "python-telegram-bot", "webhook"))
    ada = bot.person()
    ada.says("20")
    held = bot.fails(Hold(When.BEFORE), "editMessageText")
    ada.presses("In shifts")
    ada.waits(lambda _: held.met == 1, "an edit under way")
    running.kill()
    running.start()
    bot.api.heal()
    ada.sees("How many people work in each shift?")
    assert len(ada.chat.from_bot()) == 1
