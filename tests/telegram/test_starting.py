"""A token, and the bot answers: starts, restarts, several processes, one library or the other."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bot_api.api import Bot, BotApi
from bot_api.faults import BadGateway

from seatwise.bot.languages import Languages

OTHER = {"aiogram": "telegram", "python-telegram-bot": "aiogram"}
SETTERS = ("setMyCommands", "setMyName", "setMyDescription", "setMyShortDescription")
GETTERS = tuple(setter.replace("set", "get") for setter in SETTERS)
SHIPPED = {tag.partition("-")[0] for tag in Languages.open().tags}
"""Telegram knows languages by two letters."""

PROFILE = 4 * (len(SHIPPED) + 1)
"""Four things, in each language and for all others."""

COMMANDS = ["start", "help", "language", "restart", "cancel", "quote"]


def test_commands_name_and_descriptions_are_set_in_each_language(way: Any) -> None:
    profile = way.bot.account.profile
    way.bot.api.wait_for(lambda: len(profile) >= PROFILE, "the profile")
    for language in ("", *SHIPPED):
        commands = profile["commands default ", language]
        assert set(COMMANDS) <= {command["command"] for command in commands}
        assert all(profile.get((what, language)) for what in ("name", "description", "short_description"))
    assert len({profile["description", language] for language in SHIPPED}) == len(SHIPPED)


def test_only_the_kinds_of_updates_that_are_read_are_asked_for(way: Any) -> None:
    ada = way.person()
    ada.says("20")
    ada.hears()
    allowed = [
        call.params["allowed_updates"] for call in way.bot.calls("getUpdates", "setWebhook") if call.outcome == "ok"
    ]
    assert allowed
    assert all(kind in str(allowed[0]) for kind in ("message", "edited_message", "callback_query", "my_chat_member"))


def test_what_is_set_already_is_not_set_again(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]]
) -> None:
    running = service(**settings_for(bot, "python-telegram-bot"))
    bot.api.wait_for(lambda: len(bot.account.profile) >= PROFILE, "the profile")
    assert running.stop() == 0
    set_once, read_once = len(bot.calls(*SETTERS)), len(bot.calls(*GETTERS))
    assert read_once
    running.start()
    bot.api.wait_for(lambda: len(bot.calls(*GETTERS)) == 2 * read_once, "the profile being read")
    assert running.stop() == 0
    assert len(bot.calls(*SETTERS)) == set_once


def test_without_a_token_neither_library_is_imported(service: Callable[..., Any]) -> None:
    running = service(PYTHONPROFILEIMPORTTIME="1")
    running.stop()
    assert not imported(running) & {"aiogram", "telegram"}


@pytest.mark.parametrize("library", OTHER)
def test_one_library_works_without_the_other(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]], library: str, tmp_path: Path
) -> None:
    (tmp_path / f"{OTHER[library]}.py").write_text("raise ImportError('not installed')\n")
    running = service(
        **settings_for(bot, library),
        PYTHONPATH=f"{tmp_path}:{os.environ.get('PYTHONPATH', '')}",
        PYTHONPROFILEIMPORTTIME="1",
    )
    ada = bot.person()
    ada.says("20")
    ada.sees("In shifts")
    running.stop()
    assert OTHER[library] not in imported(running)


def imported(service: Any) -> set[str]:
    """The top packages that a service imported."""
    lines = (service.folder / "service.log").read_text(errors="replace").splitlines()
    return {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in lines if line.startswith("import time:")}


def test_telegram_need_not_be_reachable_at_start(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]]
) -> None:
    bot.fails(BadGateway(), times=3)
    service(**settings_for(bot))
    ada = bot.person()
    ada.says("20")
    ada.sees("In shifts")


def test_going_from_webhook_to_polling_takes_the_webhook_away(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]]
) -> None:
    running = service(**settings_for(bot, "python-telegram-bot", "webhook"))
    ada = bot.person()
    ada.says("20")
    ada.sees("In shifts")
    running.stop()
    assert bot.account.hook.url
    ada.says("in shifts")
    running.environment |= settings_for(bot, "python-telegram-bot", "polling")
    running.start()
    ada.sees("How many people work in each shift?")
    assert not bot.account.hook.url


def test_of_two_processes_one_polls_and_the_other_takes_over(
    bot: Bot, bot_api: BotApi, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]]
) -> None:
    settings = settings_for(bot, "python-telegram-bot")
    first = service(**settings)
    ada = bot.person()
    ada.says("20")
    ada.sees("In shifts")
    second = service(**settings, SEATWISE_DATABASE_URL=f"sqlite:///{first.folder}/seatwise.db")
    ada.says("25 people")
    ada.sees("25")
    first.kill()
    ada.says("in shifts")
    ada.sees("How many people work in each shift?")
    assert "409" not in {call.outcome for call in bot.calls("getUpdates")[:-1]}
    assert second.stop() == 0


def test_no_faster_than_one_a_second_in_a_chat_and_thirty_in_all(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]]
) -> None:
    service(**settings_for(bot, "python-telegram-bot", SEATWISE_RATE_LIMIT_PER_MINUTE="60"))
    people = [bot.person() for _ in range(45)]
    ada = people[0]
    for staff in range(11, 18):
        ada.says(f"{staff} people")
    for person in people[1:]:
        person.says("20")
    for person in people[1:]:
        person.sees("In shifts")
    ada.sees("17 people")
    assert fits([call.at for call in bot.calls("sendMessage", chat=ada.chat.id)], at_once=4, per_second=1)
    assert fits([call.at for call in bot.calls("sendMessage")], at_once=31, per_second=30)


def fits(times: list[float], at_once: int, per_second: int) -> bool:
    """Whether in no stretch of time there are more than `at_once`, and `per_second` for each second of it."""
    return all(
        last - first + 1 <= at_once + per_second * (times[last] - times[first] + 0.05) + 1e-9
        for first in range(len(times))
        for last in range(first, len(times))
    )
