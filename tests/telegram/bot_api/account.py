"""One token: a bot's profile, its chats, its updates, and every call that was made with it."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot_api.chats import Chat, Entry
from bot_api.refusals import BLOCKED, bad_request

NOT_BY_DEFAULT = ("chat_member", "message_reaction", "message_reaction_count")
_FIRST_UPDATE = 700_000_001


@dataclass(frozen=True)
class Call:
    """A call that came in: when (monotonic seconds), with what, and what came of it.

    `outcome` is `ok`, a status, `unchanged` (message is not modified), or a fault's name.
    """

    method: str
    params: dict[str, Any]
    at: float
    outcome: str

    @property
    def chat(self) -> int | None:
        """The chat that it was for."""
        chat = str(self.params.get("chat_id", ""))
        return int(chat) if re.fullmatch(r"-?\d+", chat) else None


@dataclass(frozen=True)
class Push:
    """An attempt to push an update to the webhook; status 0: nobody answered."""

    update_id: int
    status: int
    at: float


@dataclass
class Hook:
    """Where updates are pushed to; no URL: nowhere."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_date: int = 0


@dataclass
class Account:
    """A bot, as the server knows it."""

    token: str
    username: str
    wake: Callable[["Account"], None]
    chats: dict[int, Chat] = field(default_factory=dict)
    pending: list[dict[str, Any]] = field(default_factory=list)
    repeats: list[dict[str, Any]] = field(default_factory=list)
    """Updates that getUpdates gives once more, whatever the offset: a server that forgot."""
    taken: dict[int, float] = field(default_factory=dict)
    """Updates that were confirmed, by the offset or by 200, and when."""
    hook: Hook = field(default_factory=Hook)
    allowed: tuple[str, ...] = ()
    profile: dict[tuple[str, str], Any] = field(default_factory=dict)
    presses: dict[str, Entry] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    pushes: list[Push] = field(default_factory=list)
    _last_update: int = _FIRST_UPDATE - 1

    @property
    def id(self) -> int:
        """The bot's user id: the token up to the colon."""
        return int(self.token.split(":")[0])

    def to_json(self) -> dict[str, Any]:
        """The Bot API's User, as getMe gives it."""
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.profile.get(("name", ""), self.username),
            "username": self.username,
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def chat(self, chat_id: str) -> Chat:
        """The chat with this id. Raises `Refused`: empty, not found, or the person blocked the bot."""
        if not chat_id:
            raise bad_request("chat_id is empty")
        chat = self.chats.get(int(chat_id)) if re.fullmatch(r"-?\d+", chat_id) else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.blocked:
            raise BLOCKED
        return chat

    def receive(self, kind: str, payload: dict[str, Any]) -> int:
        """Queue an update, if the bot asked for its kind; its id."""
        self._last_update += 1
        if kind in self.allowed or (not self.allowed and kind not in NOT_BY_DEFAULT):
            self.pending.append({"update_id": self._last_update, kind: payload})
            self.wake(self)
        return self._last_update

    def batch(self, offset: int, limit: int) -> list[dict[str, Any]]:
        """Confirm what lies before the offset, and give the next updates; a negative offset counts from the end."""
        if offset < 0:
            self.forget(self.pending[:offset])
        else:
            self.forget([update for update in self.pending if update["update_id"] < offset])
        again, self.repeats = self.repeats, []
        return (again + self.pending)[:limit]

    def forget(self, updates: list[dict[str, Any]]) -> None:
        """These were confirmed."""
        gone = {update["update_id"] for update in updates}
        self.taken.update(dict.fromkeys(gone, time.monotonic()))
        self.pending = [update for update in self.pending if update["update_id"] not in gone]

    def made(self, method: str) -> list[Call]:
        """The calls of one method."""
        return [call for call in self.calls if call.method == method]


def queue_of(update: dict[str, Any]) -> int:
    """Whose queue an update waits in: updates of one chat are pushed one after another."""
    payload = next(value for key, value in update.items() if key != "update_id")
    if not isinstance(payload, dict):
        return 0
    message = payload.get("message", payload)
    place = (message.get("chat") if isinstance(message, dict) else None) or payload.get("from") or {}
    chat = place.get("id", 0) if isinstance(place, dict) else 0
    return chat if isinstance(chat, int) else 0
