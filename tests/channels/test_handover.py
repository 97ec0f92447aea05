"""A request for a person is passed on to the seller's webhook: signed, with what is known so far, until it is taken."""

import asyncio
import hmac
import json
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from pydantic import ValidationError

from seatwise.bot.assistant import Assistant
from seatwise.bot.channels import handover
from seatwise.bot.channels.handover import open_handover, signature
from seatwise.bot.events import Pressed, Said, Started
from seatwise.bot.settings import Settings
from seatwise.bot.store import handovers

SECRET = "whsec_" + b64encode(b"0123456789abcdef0123456789abcdef").decode()


class Receiver:
    """The seller's side: answers as told, and keeps what came."""

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.came: list[tuple[dict[str, str], bytes]] = []
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        self.came.append((dict(request.headers), await request.read()))
        return web.Response(status=self.answers.pop(0) if self.answers else 200)

    async def taken(self, count: int) -> list[Any]:
        for _ in range(200):
            if len(self.came) >= count:
                return [json.loads(body) for _, body in self.came]
            await asyncio.sleep(0.05)
        raise AssertionError(f"{len(self.came)} came")


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    one = Receiver()
    app = web.Application()
    app.router.add_post("/hook", one.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    one.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield one
    await runner.cleanup()


Open = Callable[..., Any]


@pytest.fixture
async def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Open]:
    """An assistant that passes on; after the first attempt it waits for a moment only."""
    monkeypatch.setattr(handover, "_FIRST_PAUSE", timedelta(seconds=0.05))
    monkeypatch.setattr(handover, "_LOOK_SECONDS", 0.02)
    async with AsyncExitStack() as stack:

        async def open_one(url: str | None, *, passes_on: bool = True) -> Assistant:
            settings = Settings(
                _env_file=None, database_url=f"sqlite:///{tmp_path}/a.db", handover_url=url, handover_secret=SECRET
            )
            assistant = await stack.enter_async_context(Assistant.open(settings))
            if passes_on:
                await stack.enter_async_context(open_handover(assistant, settings))
            return assistant

        yield open_one


async def asked_for_a_person(assistant: Assistant) -> dict[str, Any]:
    begun = await assistant.handle(Started("en"))
    await assistant.handle(Said(begun.conversation, "1", "20 people, 3 by day, 2 at night"))
    return (await assistant.handle(Pressed(begun.conversation, "2", "human"))).to_json()  # type: ignore[no-any-return]


async def test_it_tells_answers_language_quote_and_transcript(opened: Open, receiver: Receiver) -> None:
    assistant = await opened(receiver.url)
    reply = await asked_for_a_person(assistant)
    assert reply["messages"][0]["text"].startswith("I have told a person")
    (told,) = await receiver.taken(1)
    assert told["type"] == "handover.requested"
    data = told["data"]
    assert (data["language"], data["answers"]) == ("en", ["20 people", "shifts of 3 and 2"])
    assert data["quote"]["number"].startswith("Q-")
    assert data["facts"]["staff"] == 20
    transcript = await assistant.transcript_read_by(data["transcript"].rpartition("/")[2])
    assert transcript["turns"][1]["text"] == "20 people, 3 by day, 2 at night"


async def test_it_is_signed_as_standard_webhooks_are(opened: Open, receiver: Receiver) -> None:
    await asked_for_a_person(await opened(receiver.url))
    await receiver.taken(1)
    headers, body = receiver.came[0]
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    mac = hmac.digest(b64decode(SECRET.removeprefix("whsec_")), signed, "sha256")
    assert headers["webhook-signature"] == f"v1,{b64encode(mac).decode()}"
    assert abs(int(headers["webhook-timestamp"]) - datetime.now(UTC).timestamp()) < 60
    assert signature(b"one key", "a", "1", b"{}") != signature(b"another key", "a", "1", b"{}")


async def test_it_is_tried_again_with_the_same_id_until_it_is_taken(opened: Open, receiver: Receiver) -> None:
    receiver.answers = [500, 302, 404, 200]
    assistant = await opened(receiver.url)
    await asked_for_a_person(assistant)
    await receiver.taken(4)
    await asyncio.sleep(0.3)
    assert len(receiver.came) == 4
    assert len({headers["webhook-id"] for headers, _ in receiver.came}) == 1
    assert await handovers.take_due(assistant.store, datetime.now(UTC), lambda _: timedelta(0)) is None


async def test_a_webhook_that_is_away_is_told_when_it_is_back(opened: Open, receiver: Receiver) -> None:
    assistant = await opened("http://127.0.0.1:9/hook", passes_on=False)
    await asked_for_a_person(assistant)
    tomorrow, yesterday = datetime.now(UTC) + timedelta(days=1), timedelta(days=-1)
    assert await handovers.take_due(assistant.store, tomorrow, lambda _: yesterday) is not None
    await opened(receiver.url)
    assert len(await receiver.taken(1)) == 1


async def test_who_is_forgotten_is_not_passed_on(opened: Open, receiver: Receiver) -> None:
    assistant = await opened("http://127.0.0.1:9/hook")
    begun = await assistant.handle(Started("en"))
    await assistant.handle(Pressed(begun.conversation, "1", "human"))
    await assistant.forget(begun.conversation)
    later = datetime.now(UTC) + timedelta(days=1)
    assert await handovers.take_due(assistant.store, later, lambda _: timedelta(0)) is None


async def test_without_a_webhook_the_contact_alone_is_said(opened: Open) -> None:
    reply = await asked_for_a_person(await opened(None))
    assert "I have told a person" not in reply["messages"][0]["text"]


@pytest.mark.parametrize("secret", [None, "whsec_", "whsec_@@@@", "whsec_abc", "short", "whsec_" + "QUJD" * 7 + "A"])
def test_an_address_needs_a_secret_that_holds_a_key(secret: str | None) -> None:
    with pytest.raises(ValidationError, match="SEATWISE_HANDOVER_SECRET"):
        Settings(_env_file=None, handover_url="https://seller.example/hook", handover_secret=secret)


def test_a_secret_in_base64_and_one_in_plain_letters_are_keys() -> None:
    assert Settings(_env_file=None, handover_secret=SECRET).handover_key == b"0123456789abcdef0123456789abcdef"
    assert Settings(_env_file=None, handover_secret="a" * 30).handover_key == b"a" * 30
