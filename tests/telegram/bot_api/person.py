"""Somebody who chats with a bot: what they do, and what they wait to see."""

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot_api.account import Account
from bot_api.chats import Chat, Entry, Happened, Message
from bot_api.markup import utf16_length
from bot_api.methods import message_json

if TYPE_CHECKING:
    from bot_api.api import BotApi

_QUERIES = itertools.count(1)

MEDIA: dict[str, Any] = {
    "sticker": {
        "file_id": "s",
        "file_unique_id": "s",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    },
    "photo": [{"file_id": "p", "file_unique_id": "p", "width": 90, "height": 90}],
    "voice": {"file_id": "v", "file_unique_id": "v", "duration": 3},
    "location": {"latitude": 38.7, "longitude": -9.1},
    "contact": {"phone_number": "+100", "first_name": "A"},
    "document": {"file_id": "d", "file_unique_id": "d", "file_name": "a.pdf"},
}


class Person:
    """Made by `Bot.person`. Every action queues an update at once and gives its `update_id`."""

    def __init__(self, api: "BotApi", account: Account, chat: Chat) -> None:
        self._api, self._account, self.chat = api, account, chat
        self.changed = api.changed

    def says(self, text: str) -> int:
        """A text message; one that begins with `/` is a command."""
        with self._api.changed:
            message = message_json(self._account, self.chat, self.chat.heard(text))
            if text.startswith("/"):
                length = utf16_length(text.split()[0])
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
            return self._receive("message", message)

    def starts(self, payload: str = "") -> int:
        """`/start`, as a link `t.me/bot?start=payload` sends it."""
        return self.says(f"/start {payload}".strip())

    def sends(self, kind: str) -> int:
        """A message without text: one of `MEDIA`."""
        with self._api.changed:
            message = self.chat.heard("", {kind: MEDIA[kind]})
            return self._receive("message", message_json(self._account, self.chat, message))

    def edits(self, text: str) -> int:
        """The newest message of their own gets another text."""
        with self._api.changed:
            own = [message for message in self.chat.messages.values() if not message.by_bot][-1]
            edited = {**message_json(self._account, self.chat, own), "text": text, "edit_date": own.date + 1}
            self.chat.history.append(Entry(Happened.SAID, f"(edited) {text}"))
            return self._receive("edited_message", edited)

    def presses(self, label: str) -> int:
        """The button with this label, on the newest message that has it; waits until there is one."""
        self._api.wait_for(lambda: self._with_button(label) is not None, f"a button {label!r}", self)
        message = self._with_button(label)
        button = message.button(label) if message else None
        assert message is not None
        assert button is not None
        return self.presses_data(button["callback_data"], message, label)

    def presses_data(self, data: str, message: Message | None = None, label: str | None = None) -> int:
        """A press with any data, on any message (else the bot's newest): forged, stale or foreign."""
        with self._api.changed:
            on = message or self.chat.from_bot()[-1]
            query = f"{self.chat.id}{next(_QUERIES)}"
            entry = Entry(Happened.PRESSED, label or data)
            self.chat.history.append(entry)
            self._account.presses[query] = entry
            pressed = {
                "id": query,
                "from": self.chat.person_json(),
                "message": message_json(self._account, self.chat, on),
                "chat_instance": "1",
                "data": data,
            }
            return self._receive("callback_query", pressed)

    def blocks(self) -> int:
        """Stop the bot: it can't write here any more."""
        with self._api.changed:
            self.chat.blocked = True
            return self._member("member", "kicked")

    def unblocks(self) -> int:
        """Allow it again."""
        with self._api.changed:
            self.chat.blocked = False
            return self._member("kicked", "member")

    def blocks_silently(self) -> None:
        """Stop the bot, and the update that tells so is lost."""
        with self._api.changed:
            self.chat.blocked = True

    @property
    def newest(self) -> Message:
        """The bot's newest message."""
        return self.chat.from_bot()[-1]

    @property
    def toasts(self) -> list[str | None]:
        """What each press was answered with; None: not yet."""
        return [entry.toast for entry in self.chat.history if entry.happened is Happened.PRESSED]

    def hears(self) -> Message:
        """Wait until the bot wrote or edited something after the last thing that this person did; the message."""
        self._api.wait_for(self._answered, "an answer", self)
        return self._last_touched()

    def sees(self, *parts: str) -> Message:
        """Wait until the message last written or edited has all these in its text or labels; the message."""

        def seen() -> bool:
            if not any(entry.by_bot for entry in self.chat.history):
                return False
            message = self._last_touched()
            shown = "\n".join([message.text, *message.labels])
            return all(part in shown for part in parts)

        self._api.wait_for(seen, f"a message with {parts}", self)
        return self._last_touched()

    def waits(self, condition: Callable[[Chat], bool], what: str = "that") -> None:
        """Wait until the chat is so."""
        self._api.wait_for(lambda: condition(self.chat), what, self)

    def transcript(self) -> str:
        """Everything that happened in the chat."""
        with self._api.changed:
            return self.chat.transcript()

    def _answered(self) -> bool:
        return bool(self.chat.history) and self.chat.history[-1].by_bot

    def _last_touched(self) -> Message:
        with self._api.changed:
            entries = [entry for entry in self.chat.history if entry.by_bot]
            message = entries[-1].message
            assert message is not None
            return message

    def _with_button(self, label: str) -> Message | None:
        return next((one for one in reversed(self.chat.from_bot()) if one.button(label)), None)

    def _member(self, before: str, after: str) -> int:
        bot = {key: self._account.to_json()[key] for key in ("id", "is_bot", "first_name", "username")}

        def member(status: str) -> dict[str, Any]:
            return {"user": bot, "status": status, **({"until_date": 0} if status == "kicked" else {})}

        changed = {
            "chat": self.chat.to_json(),
            "from": self.chat.person_json(),
            "date": 0,
            "old_chat_member": member(before),
            "new_chat_member": member(after),
        }
        return self._receive("my_chat_member", changed)

    def _receive(self, kind: str, payload: dict[str, Any]) -> int:
        update_id = self._account.receive(kind, payload)
        self._api.changed.notify_all()
        return update_id
