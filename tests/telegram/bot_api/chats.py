"""Chats as their people see them: the messages that stand there now, and all that happened, in order."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from bot_api.keyboards import Rows
from bot_api.markup import Formatted


class Happened(Enum):
    """What one entry of a chat's history is."""

    SAID = "said"
    PRESSED = "pressed"
    SENT = "sent"
    EDITED = "edited"
    DELETED = "deleted"


@dataclass(frozen=True)
class Message:
    """A message as it stands. `source` is the text as the bot gave it, markup included."""

    id: int
    by_bot: bool
    source: str
    formatted: Formatted
    rows: Rows = ()
    preview: Any = None
    media: dict[str, Any] = field(default_factory=dict)
    date: int = field(default_factory=lambda: int(time.time()))

    @property
    def text(self) -> str:
        """What is read on the screen."""
        return self.formatted.text

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """Every button, row by row."""
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        """The texts of the buttons."""
        return [button["text"] for button in self.buttons]

    def button(self, label: str) -> dict[str, Any] | None:
        """The button with this label."""
        return next((button for button in self.buttons if button["text"] == label), None)


@dataclass
class Entry:
    """One thing that happened in a chat. `toast` is what the press was answered with; None: not answered yet."""

    happened: Happened
    text: str
    message: Message | None = None
    toast: str | None = None
    at: float = field(default_factory=time.monotonic)

    @property
    def by_bot(self) -> bool:
        """Whether the bot did it."""
        return self.happened in (Happened.SENT, Happened.EDITED, Happened.DELETED)


@dataclass
class Chat:
    """A private chat of one person with one bot."""

    id: int
    first_name: str
    language_code: str | None
    messages: dict[int, Message] = field(default_factory=dict)
    history: list[Entry] = field(default_factory=list)
    blocked: bool = False
    _last_id: int = 0

    def to_json(self) -> dict[str, Any]:
        """The Bot API's Chat."""
        return {"id": self.id, "type": "private", "first_name": self.first_name}

    def person_json(self) -> dict[str, Any]:
        """The Bot API's User."""
        person = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        return {**person, "language_code": self.language_code} if self.language_code else person

    def next_id(self) -> int:
        """A new message's number, from 1."""
        self._last_id += 1
        return self._last_id

    def heard(self, text: str, media: dict[str, Any] | None = None) -> Message:
        """A message of the person."""
        message = Message(self.next_id(), False, text, Formatted(text), media=media or {})
        self.messages[message.id] = message
        self.history.append(Entry(Happened.SAID, text or f"({next(iter(media or {'nothing': None}))})", message))
        return message

    def show(self, message: Message) -> Message:
        """A new message of the bot."""
        self.messages[message.id] = message
        self.history.append(Entry(Happened.SENT, message.source, message))
        return message

    def change(self, message: Message, **changes: Any) -> Message:
        """A message of the bot in another form."""
        changed = replace(message, **changes)
        self.messages[message.id] = changed
        self.history.append(Entry(Happened.EDITED, changed.source, changed))
        return changed

    def remove(self, message: Message) -> None:
        """A message is gone."""
        del self.messages[message.id]
        self.history.append(Entry(Happened.DELETED, message.source, message))

    def from_bot(self) -> list[Message]:
        """The bot's messages that stand in the chat, oldest first."""
        return [message for message in self.messages.values() if message.by_bot]

    def transcript(self) -> str:
        """Everything that happened, a paragraph each: what a person did begins with `> `."""
        return "".join(self._lines())

    def _lines(self) -> Iterator[str]:
        numbers: dict[int, int] = {}
        for entry in self.history:
            if entry.happened is Happened.SAID:
                yield _paragraph(">", entry.text)
            elif entry.happened is Happened.PRESSED:
                yield _paragraph(">", f"[{entry.text}]")
                if entry.toast:
                    yield _paragraph("!", entry.toast)
            elif entry.message is not None:
                number = numbers.setdefault(entry.message.id, len(numbers) + 1)
                mark = {Happened.SENT: "<", Happened.EDITED: f"~{number}", Happened.DELETED: f"x{number}"}
                yield _paragraph(mark[entry.happened], entry.text if entry.happened is not Happened.DELETED else "")
                yield from _below(entry.message)


def _paragraph(mark: str, text: str) -> str:
    return f"{mark} {text}".replace("\n", "\n  | ") + "\n"


def _below(message: Message) -> Iterator[str]:
    if message.preview is not None and message.preview.get("is_disabled"):
        yield "  (no preview)\n"
    for kind in message.media:
        yield f"  ({kind})\n"
    for row in message.rows:
        yield "  " + " ".join(_button(button) for button in row) + "\n"


def _button(button: dict[str, Any]) -> str:
    if "url" in button:
        return f"[{button['text']}]({button['url']})"
    if "copy_text" in button:
        return f"[{button['text']}](copy: {button['copy_text']['text']})"
    return f"[{button['text']}]"
