"""The HTTP channel over real TCP, with a real SQLite database, in a thread of its own."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import aiohttp
import pytest
from aiohttp import web

from seatwise.bot.assistant import Assistant
from seatwise.bot.channels.web.app import create_app
from seatwise.bot.settings import Settings

ENGINE = {"staff": 20, "schedule": {"kind": "peak", "peak": 3}}


class Running:
    """One application on a port of its own, until it is stopped."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        given = {"rate_limit_per_minute": 0, **settings}
        self.settings = Settings(_env_file=None, database_url=f"sqlite:///{folder}/seatwise.db", **given)  # type: ignore[call-arg]
        self.assistant: Assistant
        self.url = ""
        self._loop = asyncio.new_event_loop()
        self._stack = AsyncExitStack()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.run(self._open())

    def run(self, coroutine: Any) -> Any:
        """Run a coroutine where the application runs."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(30)

    def stop(self) -> None:
        self.run(self._stack.aclose())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _open(self) -> None:
        self.assistant = await self._stack.enter_async_context(Assistant.open(self.settings))
        runner = web.AppRunner(create_app(self.assistant, self.settings), access_log=None)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"


@dataclass(frozen=True)
class Answer:
    """What came back, read whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def code(self) -> tuple[int, str]:
        """Status and code of a problem, which this is."""
        assert self.headers["Content-Type"] == "application/problem+json", self.body
        assert self.json["status"] == self.status
        return self.status, self.json["code"]


@dataclass(frozen=True)
class Caller:
    """Makes calls on one application."""

    session: aiohttp.ClientSession
    url: str
    running: Running

    async def call(self, method: str, path: str, **options: Any) -> Answer:
        async with self.session.request(method, self.url + path, allow_redirects=False, **options) as answer:
            return Answer(answer.status, answer.headers, await answer.read())

    async def get(self, path: str, **options: Any) -> Answer:
        return await self.call("GET", path, **options)

    async def post(self, path: str, body: Any = None, **options: Any) -> Answer:
        return await self.call("POST", path, json=body, **options)

    async def begin(self, **body: Any) -> "Conversation":
        answer = await self.post("/v1/conversations", body)
        assert answer.status == 201, answer.body
        return Conversation(self, answer)


@dataclass(frozen=True)
class Conversation:
    """One conversation and its token."""

    caller: Caller
    opened: Answer
    path: str = field(init=False)
    headers: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "path", f"/v1/conversations/{self.opened.json['id']}")
        object.__setattr__(self, "headers", {"Authorization": f"Bearer {self.opened.json['token']}"})

    async def turn(self, body: Any, key: str | None = None, **headers: str) -> Answer:
        headers = {**self.headers, "Idempotency-Key": key or uuid4().hex, **headers}
        return await self.caller.post(f"{self.path}/turns", body, headers=headers)

    async def say(self, text: str, key: str | None = None) -> Answer:
        return await self.turn({"text": text}, key)

    async def raw_turn(self, body: bytes, **headers: str) -> Answer:
        headers = {**self.headers, "Idempotency-Key": uuid4().hex, "Content-Type": "application/json", **headers}
        return await self.caller.call("POST", f"{self.path}/turns", data=body, headers=headers)

    async def transcript(self) -> Answer:
        return await self.caller.get(self.path, headers=self.headers)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """An application that many tests call; without limits."""
    running = Running(tmp_path_factory.mktemp("web"))
    yield running
    running.stop()


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Starts applications with settings of one's own."""
    started: list[Running] = []

    def start(**settings: Any) -> Running:
        folder = tmp_path / str(len(started))
        folder.mkdir()
        started.append(Running(folder, **settings))
        return started[-1]

    yield start
    for running in started:
        running.stop()


@pytest.fixture
async def calling() -> AsyncIterator[Callable[[Running], Caller]]:
    """Makes a caller of an application."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(20)) as session:
        yield lambda running: Caller(session, running.url, running)


@pytest.fixture
def api(shared: Running, calling: Callable[[Running], Caller]) -> Caller:
    """Calls the shared application."""
    return calling(shared)


@pytest.fixture
async def conversation(api: Caller) -> Conversation:
    """A new conversation in English."""
    return await api.begin(language="en")
