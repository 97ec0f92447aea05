"""The server in a thread of its own, and the tests' side of it."""

import asyncio
import itertools
import os
import threading
from collections.abc import Callable
from typing import Any

from bot_api.account import Account, Call
from bot_api.chats import Chat
from bot_api.faults import Fault, Hold, Trouble
from bot_api.person import Person
from bot_api.server import Server

WAIT_SECONDS = float(os.environ.get("SEATWISE_TEST_PATIENCE", "20"))


class Bot:
    """One token, for tests."""

    def __init__(self, api: "BotApi", account: Account) -> None:
        self.api, self.account = api, account

    @property
    def token(self) -> str:
        """The token."""
        return self.account.token

    def person(self, language_code: str | None = "en", first_name: str = "Ada") -> Person:
        """Somebody new, in a chat that is still empty."""
        with self.api.changed:
            chat = Chat(next(self.api.people), first_name, language_code)
            self.account.chats[chat.id] = chat
        return Person(self.api, self.account, chat)

    def receives(self, kind: str, payload: Any) -> int:
        """Any update at all; its id."""
        with self.api.changed:
            return self.account.receive(kind, payload)

    def repeats(self, update_id: int, update: dict[str, Any]) -> None:
        """Deliver an update once more under the same id, although it was confirmed."""
        with self.api.changed:
            self.account.repeats.append({"update_id": update_id, **update})
            self.account.wake(self.account)

    def takes(self, update_id: int) -> None:
        """Wait until this update is confirmed: the offset moved past it, or the webhook said 200."""
        self.api.wait_for(lambda: update_id in self.account.taken, f"update {update_id} being taken")

    def calls(self, *methods: str, chat: int | None = None) -> list[Call]:
        """The calls so far, of these methods (all), for this chat (all)."""
        with self.api.changed:
            return [
                call
                for call in self.account.calls
                if (not methods or call.method in methods) and chat in (None, call.chat)
            ]

    def fails(
        self, trouble: Trouble, method: str = "*", *, person: Person | None = None, times: int = 1, **only: Any
    ) -> Fault:
        """The next `times` calls of this method (in that person's chat) meet this trouble."""
        fault = Fault(trouble, method, person.chat.id if person else None, times, **only)
        with self.api.changed:
            self.api.server.faults.append(fault)
        return fault


class BotApi:
    """A Bot API server that runs until `stop`."""

    def __init__(self, port: int = 0) -> None:
        self.changed = threading.Condition(threading.RLock())
        self.server = Server(self.changed)
        self.people = itertools.count(5_000_001)
        self._bots = itertools.count(1)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="bot-api", daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self.server.start(port), self._loop).result(10)

    @property
    def url(self) -> str:
        """What comes before `/bot<token>`."""
        return f"http://127.0.0.1:{self.server.port}"

    def bot(self) -> Bot:
        """A new token."""
        number = next(self._bots)
        account = Account(f"{1_000_000 + number}:AA{number:032}_-", f"seats_{number}_bot", self.server.wake)
        self.server.accounts[account.token] = account
        return Bot(self, account)

    def wait_for(self, condition: Callable[[], bool], what: str, person: Person | None = None) -> None:
        """Wait until it holds; fail with what was waited for, and the chat."""
        with self.changed:
            if not self.changed.wait_for(condition, WAIT_SECONDS):
                shown = f"\n{person.chat.transcript()}" if person else ""
                raise AssertionError(f"waited in vain for {what}{shown}")

    def heal(self) -> None:
        """No more faults; what is held goes on."""
        with self.changed:
            faults, self.server.faults = self.server.faults, []
        for fault in faults:
            if isinstance(fault.trouble, Hold):
                fault.trouble.release()

    def stop(self) -> None:
        """Close it."""
        self.heal()
        asyncio.run_coroutine_threadsafe(self.server.stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
