"""The HTTP side: calls in, updates out, by long poll or webhook."""

import asyncio
import json
import re
import threading
import time
from collections.abc import Callable
from typing import Any

import aiohttp
from aiohttp import web

from bot_api.account import Account, Call, Push, queue_of
from bot_api.faults import BadGateway, Drop, Fault, Hold, When
from bot_api.methods import METHODS, UNCHANGED, allow, perform
from bot_api.params import Params, params_of
from bot_api.refusals import (
    HOOK_IS_SET,
    HOOK_SET_MEANWHILE,
    NOT_FOUND,
    POLLED_TWICE,
    UNAUTHORISED,
    Refused,
)

_PATH = re.compile(r"/bot(?P<token>\d+:[\w-]+)/(?P<method>\w+)")
_NAMES = {name.lower(): name for name in (*METHODS, "getUpdates")}
_FIRST_PAUSE, _LONGEST_PAUSE = 0.02, 1.0
_HOOK_SECONDS = 30


class Server:
    """Serves several tokens. What it changes is guarded by `changed`, which is notified of every change."""

    def __init__(self, changed: threading.Condition) -> None:
        self.changed = changed
        self.accounts: dict[str, Account] = {}
        self.faults: list[Fault] = []
        self.port = 0
        self.loop: asyncio.AbstractEventLoop | None = None
        self._polls: dict[str, asyncio.Future[Refused | None]] = {}
        self._pushing: dict[tuple[str, int], asyncio.Task[None]] = {}
        self._runner: web.AppRunner | None = None
        self._client: aiohttp.ClientSession | None = None

    async def start(self, port: int) -> None:
        """Listen on this machine; port 0: any."""
        self.loop = asyncio.get_running_loop()
        application = web.Application(client_max_size=64 << 20)
        application.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._client = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_HOOK_SECONDS))

    async def stop(self) -> None:
        """End everything."""
        for task in [*self._pushing.values()]:
            task.cancel()
        await asyncio.gather(*self._pushing.values(), return_exceptions=True)
        for poll in self._polls.values():
            if not poll.done():
                poll.set_result(None)
        if self._client is not None:
            await self._client.close()
        if self._runner is not None:
            await self._runner.cleanup()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def wake(self, account: Account) -> None:
        """There is something new for this bot. From any thread."""
        if self.loop is not None and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self._woken, account)

    def _woken(self, account: Account) -> None:
        poll = self._polls.get(account.token)
        if poll is not None and not poll.done():
            poll.set_result(HOOK_SET_MEANWHILE if account.hook.url else None)
        if account.hook.url:
            with self.changed:
                queues = {queue_of(update) for update in account.pending + account.repeats}
            for queue in queues:
                self._push_queue(account, queue)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        found = _PATH.fullmatch(request.path)
        if found is None:
            return _answer(NOT_FOUND.status, NOT_FOUND.body)
        name = _NAMES.get(found["method"].lower(), found["method"])
        account = self.accounts.get(found["token"])
        if account is None:
            return _answer(UNAUTHORISED.status, UNAUTHORISED.body)
        try:
            params = await params_of(request)
        except Refused as refused:
            return _answer(refused.status, refused.body)
        return await self._call(request, account, name, params)

    async def _call(self, request: web.Request, account: Account, name: str, params: Params) -> web.StreamResponse:
        began = time.monotonic()
        with self.changed:
            call = Call(name, params.given, began, "")
            fault = next((one for one in self.faults if one.meets(name, call.chat, params.given)), None)
        trouble = fault.trouble if fault else None
        if isinstance(trouble, Hold) and trouble.when is When.BEFORE:
            self._record(account, name, params, began, "held before")
            await trouble.passed()
            if request.transport is None:  # who called is dead: it never arrived
                return web.Response()
        if trouble is not None and not isinstance(trouble, Hold) and trouble != Drop(When.AFTER):
            self._record(account, name, params, began, type(trouble).__name__)
            if isinstance(trouble, Drop):
                return _broken(request)
            if isinstance(trouble, BadGateway):
                return web.Response(status=502, text=trouble.page, content_type="text/html")
            return _answer(trouble.refusal.status, trouble.refusal.body)
        status, body = await self._performed(account, name, params, began)
        if isinstance(trouble, Hold) and trouble.when is When.AFTER:
            await trouble.passed()
        return _broken(request) if isinstance(trouble, Drop) else _answer(status, body)

    async def _performed(self, account: Account, name: str, params: Params, began: float) -> tuple[int, dict[str, Any]]:
        try:
            if name == "getUpdates":
                result = await self._updates(account, params)
            else:
                with self.changed:
                    result = perform(name, account, params)
        except Refused as refused:
            self._record(account, name, params, began, "unchanged" if refused is UNCHANGED else str(refused.status))
            return refused.status, refused.body
        self._record(account, name, params, began, "ok")
        return 200, {"ok": True, "result": result}

    def _record(self, account: Account, name: str, params: Params, began: float, outcome: str) -> None:
        with self.changed:
            account.calls.append(Call(name, params.given, began, outcome))
            self.changed.notify_all()

    async def _updates(self, account: Account, params: Params) -> list[dict[str, Any]]:
        """Long poll: only the newest of several waits; the others get 409."""
        if account.hook.url:
            raise HOOK_IS_SET
        earlier = self._polls.pop(account.token, None)
        if earlier is not None and not earlier.done():
            earlier.set_result(POLLED_TWICE)
        limit = min(max(params.number("limit", 100), 1), 100)
        until = time.monotonic() + min(params.number("timeout"), 50)
        while True:
            poll: asyncio.Future[Refused | None] = asyncio.get_running_loop().create_future()
            with self.changed:
                allow(account, params)
                batch = account.batch(params.number("offset"), limit)
                self.changed.notify_all()
            if batch or time.monotonic() >= until:
                return batch
            self._polls[account.token] = poll
            try:
                refused = await asyncio.wait_for(poll, until - time.monotonic())
            except TimeoutError:
                refused = None
            finally:
                if self._polls.get(account.token) is poll:
                    del self._polls[account.token]
            if refused is not None:
                raise refused

    def _push_queue(self, account: Account, queue: int) -> None:
        key = (account.token, queue)
        if key not in self._pushing:
            self._pushing[key] = asyncio.create_task(self._push_all(account, queue))
            self._pushing[key].add_done_callback(lambda _: self._pushing.pop(key, None))

    async def _push_all(self, account: Account, queue: int) -> None:
        """One queue's updates, in order: the next one only after 200; else again, later and later."""
        pause = _FIRST_PAUSE
        while account.hook.url and (update := self._next(account, queue)) is not None:
            status = await self._push(account, update)
            with self.changed:
                account.pushes.append(Push(update["update_id"], status, time.monotonic()))
                if 200 <= status < 300:
                    pause = _FIRST_PAUSE
                    account.repeats = [one for one in account.repeats if one is not update]
                    account.forget([update])
                else:
                    account.hook.last_error = f"Wrong response from the webhook: {status}"
                    account.hook.last_error_date = int(time.time())
                self.changed.notify_all()
            if not 200 <= status < 300:
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)

    def _next(self, account: Account, queue: int) -> dict[str, Any] | None:
        with self.changed:
            return next((one for one in account.repeats + account.pending if queue_of(one) == queue), None)

    async def _push(self, account: Account, update: dict[str, Any]) -> int:
        hook = account.hook
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        assert self._client is not None
        try:
            async with self._client.post(hook.url, json=update, headers=headers) as answer:
                await answer.read()
                return answer.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            return 0


def _answer(status: int, body: dict[str, Any]) -> web.Response:
    return web.Response(status=status, text=json.dumps(body, ensure_ascii=False), content_type="application/json")


def _broken(request: web.Request) -> web.StreamResponse:
    """The connection is reset; what is returned reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


Wake = Callable[[Account], None]
