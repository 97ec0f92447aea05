"""The service is killed in mid-dialogue, under load, and started again: nothing acknowledged is lost or doubled."""

import asyncio
import os
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import aiohttp

KILLS = int(os.environ.get("SEATWISE_CHAOS_KILLS", "2"))
CONVERSATIONS = 8
SAYINGS = ("20", "in shifts", "3 by day, 2 at night", "no overlap", "25 people", "thanks", "back")


class Visitor:
    """One conversation; a message is sent again with the same key until it is acknowledged."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self.session, self.url = session, url
        self.opened: dict[str, Any] = {}
        self.acknowledged: list[tuple[str, bytes]] = []

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.opened['token']}"}

    async def open(self) -> None:
        async with self.session.post(f"{self.url}/v1/conversations", json={"language": "en"}) as answer:
            self.opened = await answer.json()

    async def say(self, text: str, key: str) -> bytes:
        url = f"{self.url}/v1/conversations/{self.opened['id']}/turns"
        while True:
            try:
                async with self.session.post(
                    url, json={"text": text}, headers={**self.headers, "Idempotency-Key": key}
                ) as answer:
                    assert answer.status == 200, await answer.text()
                    return await answer.read()
            except aiohttp.ClientError:
                await asyncio.sleep(0.05)

    async def talk(self, until: asyncio.Event) -> None:
        while not until.is_set():
            for text in SAYINGS:
                key = uuid4().hex
                self.acknowledged.append((key, await self.say(text, key)))

    async def transcript(self) -> list[dict[str, Any]]:
        async with self.session.get(f"{self.url}/v1/conversations/{self.opened['id']}", headers=self.headers) as answer:
            turns: list[dict[str, Any]] = (await answer.json())["turns"]
            return turns


async def test_no_acknowledged_turn_is_lost_or_doubled_when_the_service_is_killed(service: Callable[..., Any]) -> None:
    running = service(SEATWISE_RATE_LIMIT_PER_MINUTE="0")
    async with aiohttp.ClientSession() as session:
        visitors = [Visitor(session, running.url) for _ in range(CONVERSATIONS)]
        await asyncio.gather(*(visitor.open() for visitor in visitors))
        done = asyncio.Event()
        talking = [asyncio.create_task(visitor.talk(done)) for visitor in visitors]
        for _ in range(KILLS):
            await asyncio.sleep(0.7)
            await asyncio.to_thread(running.kill)
            await asyncio.to_thread(running.start)
        done.set()
        await asyncio.gather(*talking)
        for visitor in visitors:
            told = [entry["key"] for entry in await visitor.transcript() if entry["role"] == "user"]
            assert told == [key for key, _ in visitor.acknowledged]
            key, body = visitor.acknowledged[-1]
            assert await visitor.say(SAYINGS[-1], key) == body


async def test_a_conversation_goes_on_after_a_kill(service: Callable[..., Any]) -> None:
    running = service()
    async with aiohttp.ClientSession() as session:
        visitor = Visitor(session, running.url)
        await visitor.open()
        await visitor.say("20", "a")
        await asyncio.to_thread(running.kill)
        await asyncio.to_thread(running.start)
        await visitor.say("3 by day, 2 at night", "b")
        entries = await visitor.transcript()
    assert entries[-1]["facts"]["staff"] == 20
    assert entries[-1]["quote"]["recommended"] == "concurrent"


async def test_sigterm_ends_the_service_with_code_0(service: Callable[..., Any]) -> None:
    assert await asyncio.to_thread(service().stop) == 0
