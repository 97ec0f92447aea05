"""The service is killed under load, again and again: no turn lost, doubled or reordered, hardly a message missing."""

import os
import re
import sqlite3
import threading
from collections.abc import Callable
from typing import Any

import pytest
from bot_api.api import Bot
from bot_api.person import Person

KILLS = int(os.environ.get("SEATWISE_CHAOS_KILLS", "2"))
PEOPLE = 6
UPDATES_BETWEEN_KILLS = 30
PATIENCE_SECONDS = 1.5

ASK_STAFF = "How many people need an account?"
ASK_SCHEDULE = "How do they work"
ASK_SHIFTS = "How many people work in each shift?"


class Talker:
    """Goes through the dialogue again and again; the next thing is done once the last was taken."""

    def __init__(self, bot: Bot, person: Person, first: int) -> None:
        self.bot, self.person, self.staff = bot, person, first
        self.turns: list[int] = []
        self.presses: list[int] = []
        self.expected: list[str] = []
        self.done = threading.Event()

    def run(self) -> None:
        while not self.done.is_set():
            self.staff += 1
            self.says("/restart", "asked for staff")
            self.says(f"{self.staff} people", f"asked for the schedule of {self.staff}")
            self.goes_on_to_shifts()
            self.says("3 and 2", f"quote for {self.staff}", "what next")

    def says(self, text: str, *answers: str) -> None:
        update = self.person.says(text)
        self.turns.append(update)
        self.expected.extend(answers)
        self.bot.takes(update)

    def goes_on_to_shifts(self) -> None:
        """Press the button; where the message with it went missing, say it."""
        question = f"{self.staff} people"
        with self.person.changed:
            self.person.changed.wait_for(lambda: self.sees(question), PATIENCE_SECONDS)
        if self.sees(question):
            self.presses.append(self.person.presses("In shifts"))
            self.expected.append("asked for shifts")
            self.bot.takes(self.presses[-1])
        else:
            self.says("in shifts", "asked for shifts")

    def sees(self, question: str) -> bool:
        newest = self.person.chat.from_bot()[-1:]
        return bool(newest) and question in newest[0].text and newest[0].button("In shifts") is not None

    def shown(self) -> list[str]:
        """What the bot wrote, in order; edits in place of a question count as messages."""
        return [named(entry.text) for entry in self.person.chat.history if entry.by_bot]


def named(text: str) -> str:
    """Which of the answers a message is."""
    staff = re.search(r"(\d+) people", text.replace(",", ""))
    if "<pre>" in text:
        found = re.search(r"of your (\d+) people", text.replace(",", ""))
        return f"quote for {found[1] if found else '?'}"
    if ASK_STAFF in text:
        return "asked for staff"
    if ASK_SCHEDULE in text:
        return f"asked for the schedule of {staff[1] if staff else '?'}"
    return "asked for shifts" if ASK_SHIFTS in text else "what next"


@pytest.mark.parametrize(("library", "mode"), [("aiogram", "webhook"), ("python-telegram-bot", "polling")])
def test_kills_under_load_lose_double_and_reorder_nothing(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]], library: str, mode: str
) -> None:
    running = service(**settings_for(bot, library, mode))
    talkers = [Talker(bot, bot.person(), 1000 * (number + 1)) for number in range(PEOPLE)]
    threads = [threading.Thread(target=talker.run) for talker in talkers]
    for thread in threads:
        thread.start()
    for _ in range(KILLS):
        wait_for_load(bot)
        running.kill()
        running.start()
    for talker in talkers:
        talker.done.set()
    for thread in threads:
        thread.join()
    for talker in talkers:
        talker.person.says("/restart")
        talker.person.sees(ASK_STAFF)
        check(talker, running)


def wait_for_load(bot: Bot) -> None:
    """Return when so many more updates were taken."""
    wanted = len(bot.account.taken) + UPDATES_BETWEEN_KILLS
    bot.api.wait_for(lambda: len(bot.account.taken) >= wanted, "load")


def check(talker: Talker, running: Any) -> None:
    """Compare what was said with the store, and what was to be seen with the chat."""
    told = stored(running, talker)
    assert [update for update in told if update not in talker.presses] == talker.turns
    assert len(set(told)) == len(told)
    assert told == sorted(told)
    shown = talker.shown()[:-1]
    missing = list(talker.expected)
    place = 0
    for message in shown:
        assert message in talker.expected[place:], (message, shown, talker.expected)
        place = talker.expected.index(message, place) + 1
        missing.remove(message)
    assert len(missing) <= KILLS, missing


def stored(running: Any, talker: Talker) -> list[int]:
    """The updates whose turns were stored for this person, in the order of the turns."""
    with sqlite3.connect(running.folder / "seatwise.db", timeout=10) as db:
        keys = [key for (key,) in db.execute("SELECT key FROM turns ORDER BY conversation, seq")]
    updates = [int(key.rsplit(":", 1)[1]) for key in keys if key.startswith("tg:")]
    own = {*talker.turns, *talker.presses}
    return [update for update in updates if update in own]
