"""The Bot API double, one a test session, and bots and people on it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from bot_api.api import Bot, BotApi


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
