"""The Bot API double, the service on it over either library, polled or hooked, and people who talk to it."""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from bot_api.account import Call
from bot_api.api import Bot, BotApi
from bot_api.person import Person

SECRET = "a-secret_of_the-webhook"  # noqa: S105
LIBRARIES = ("aiogram", "python-telegram-bot")
WAYS = tuple((library, mode) for library in LIBRARIES for mode in ("polling", "webhook"))


def telegram_settings(bot_api: BotApi, bot: Bot, library: str, mode: str) -> dict[str, str]:
    """What switches Telegram on, without limits on how fast anybody talks."""
    return {
        "SEATWISE_RATE_LIMIT_PER_MINUTE": "0",
        "SEATWISE_TELEGRAM_TOKEN": bot.token,
        "SEATWISE_TELEGRAM_API_URL": bot_api.url,
        "SEATWISE_TELEGRAM_LIBRARY": library,
        "SEATWISE_TELEGRAM_MODE": mode,
        "SEATWISE_TELEGRAM_WEBHOOK_SECRET": SECRET if mode == "webhook" else "",
    }


class Way:
    """One of the four ways: a running service and its bot."""

    def __init__(self, library: str, mode: str, bot: Bot, service: Any) -> None:
        self.library, self.mode, self.bot, self.service = library, mode, bot, service

    def person(self, language_code: str | None = "en") -> Person:
        """Somebody new."""
        return self.bot.person(language_code)


@pytest.fixture(scope="session")
def bot_api() -> Iterator[BotApi]:
    """A Bot API server that speaks real HTTP."""
    api = BotApi()
    yield api
    api.stop()


@pytest.fixture
def bot(bot_api: BotApi) -> Iterator[Bot]:
    """A new token; faults end with the test."""
    yield bot_api.bot()
    bot_api.heal()


@pytest.fixture(scope="session")
def started_ways(bot_api: BotApi, lasting_service: Callable[..., Any]) -> Callable[[tuple[str, str]], Way]:
    """Each way's service, started once a session, when it is first asked for."""
    started: dict[tuple[str, str], Way] = {}

    def way(which: tuple[str, str]) -> Way:
        if which not in started:
            bot = bot_api.bot()
            service = lasting_service(**telegram_settings(bot_api, bot, *which))
            started[which] = Way(*which, bot, service)
        return started[which]

    return way


@pytest.fixture(params=WAYS, ids="-".join)
def way(
    request: pytest.FixtureRequest, bot_api: BotApi, started_ways: Callable[[tuple[str, str]], Way]
) -> Iterator[Way]:
    """Each of the four ways. Nothing that the bot sent meanwhile was refused, or shows an entity as it is written."""
    one = started_ways(request.param)
    before = len(one.bot.account.calls)
    yield one
    bot_api.heal()
    since = one.bot.account.calls[before:]
    refused = [call for call in since if call.outcome == "400"]
    assert not refused, [(call.method, dict(call.params)) for call in refused]
    assert not [text for text in map(_text, since) if re.search(r"&(?!lt;|gt;|amp;|quot;|#)\w+;", text)]


def _text(call: Call) -> str:
    return str(call.params.get("text", ""))


@pytest.fixture
def settings_for(bot_api: BotApi) -> Callable[..., dict[str, str]]:
    """The settings of a service with Telegram, for tests that start one of their own."""

    def settings(bot: Bot, library: str = "aiogram", mode: str = "polling", **more: str) -> dict[str, str]:
        return telegram_settings(bot_api, bot, library, mode) | more

    return settings
