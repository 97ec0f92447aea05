"""The service is killed at the worst moment: between commit and sending, or while a call is under way."""

from collections.abc import Callable
from typing import Any

import pytest
from bot_api.api import Bot
from bot_api.faults import Fault, Hold, When
from bot_api.person import Person

ASK_SHIFTS = "How many people work in each shift?"


class Killed:
    """What four people were doing when the service was killed. What they have seen is in their chats."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.before, self.after, self.waiting, self.pressing = (bot.person() for _ in range(4))

    def talk(self) -> None:
        """All calls are under way: not done, done, not done with more behind it, an edit not done."""
        for person in (self.before, self.after):
            person.says("20 people, 3 by day, 2 at night")
            person.sees("No overlap")
        self.pressing.says("20")
        self.pressing.sees("In shifts")
        held = [
            self._held(self.before, When.BEFORE, lambda: self.before.says("thanks")),
            self._held(self.after, When.AFTER, lambda: self.after.says("thanks")),
            self._held(self.waiting, When.BEFORE, lambda: self.waiting.says("20")),
            self._held(self.pressing, When.BEFORE, lambda: self.pressing.presses("In shifts"), "editMessageText"),
        ]
        self.bot.takes(self.waiting.says("30 in all"))
        self.bot.api.wait_for(lambda: all(fault.met == 1 for fault in held), "all calls being under way")
        self.after.sees("You are welcome")

    def _held(self, person: Person, when: When, act: Callable[[], int], method: str = "sendMessage") -> Fault:
        fault = self.bot.fails(Hold(when), method, person=person)
        self.bot.takes(act())
        return fault


@pytest.mark.parametrize(("library", "mode"), [("aiogram", "polling"), ("python-telegram-bot", "webhook")])
def test_a_kill_loses_at_most_the_message_under_way_and_the_next_reply_repeats_the_question(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]], library: str, mode: str
) -> None:
    running = service(**settings_for(bot, library, mode))
    killed = Killed(bot)
    killed.talk()
    running.kill()
    running.start()
    bot.api.heal()
    killed.waiting.sees("30")
    assert len(killed.waiting.chat.from_bot()) == 1
    killed.pressing.sees(ASK_SHIFTS)
    assert len(killed.pressing.chat.from_bot()) == 1
    for person, thanked in ((killed.before, 1), (killed.after, 2)):
        person.says("thanks")
        person.waits(lambda chat: chat.history[-1].by_bot and "No overlap" in chat.from_bot()[-1].labels, "a question")
        assert person.transcript().count("You are welcome") == thanked
