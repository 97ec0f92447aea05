"""A raw update, of which every byte may be hostile, becomes something that was said; or nothing, and is passed over."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeAlias

from seatwise.pricing.value import value

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that are asked for."""

_LARGEST = 2**52
"""Telegram's ids have at most 52 significant bits."""

_MOST_UPDATES = 2**53

_LONGEST_TAG = 35


@value
class _Incoming:
    update: int
    chat: int
    language: str | None


@value
class Typed(_Incoming):
    """A text message."""

    text: str


@value
class Pressed(_Incoming):
    """A button under a message was pressed; `message` is None where Telegram no longer shows which one."""

    query: str
    data: str
    message: int | None


class Why(StrEnum):
    """Why a message is no turn: the id of the message that says so."""

    NO_TEXT = "telegram-odd-no-text"
    EDITED = "telegram-odd-edited"
    TOO_LONG = "telegram-odd-too-long"


@value
class Odd(_Incoming):
    """Something that a person sent and that cannot be read."""

    why: Why


@value
class Left(_Incoming):
    """The user blocked the bot."""


@value
class Returned(_Incoming):
    """The user let the bot in again."""


Incoming: TypeAlias = Typed | Pressed | Odd | Left | Returned

_CONTENT = (
    "animation",
    "audio",
    "checklist",
    "contact",
    "dice",
    "document",
    "game",
    "location",
    "paid_media",
    "photo",
    "poll",
    "sticker",
    "story",
    "venue",
    "video",
    "video_note",
    "voice",
)
"""What a person may send instead of text; all else is a service message."""


def update_id(update: object) -> int | None:
    """The update's number; None for what is no update."""
    number = _object(update).get("update_id")
    return number if _is_count(number, _MOST_UPDATES) else None


def chat_of(update: object) -> int | None:
    """The private chat that an update belongs to, whatever it is; None for all others."""
    body = _object(update)
    for kind in ("message", "edited_message", "my_chat_member"):
        if kind in body:
            return _private(_object(body[kind]).get("chat"))
    query = _object(body.get("callback_query"))
    message = query.get("message")
    return None if message is None else _private(_object(message).get("chat"))


def read(update: object) -> Incoming | None:
    """What was said; None for what is not for us: groups, channels, service messages, what cannot be an update."""
    number, chat, body = update_id(update), chat_of(update), _object(update)
    if number is None or chat is None:
        return None
    if "callback_query" in body:
        return _pressed(number, chat, _object(body["callback_query"]))
    if "my_chat_member" in body:
        return _membership(number, chat, _object(body["my_chat_member"]))
    edited = "edited_message" in body
    message = _object(body["edited_message" if edited else "message"])
    sender = _object(message.get("from"))
    if sender.get("is_bot") is True:
        return None
    language, text = _language(sender), message.get("text")
    if edited:
        return Odd(number, chat, language, Why.EDITED)
    if isinstance(text, str):
        return Typed(number, chat, language, _clean(text))
    if any(kind in message for kind in _CONTENT):
        return Odd(number, chat, language, Why.NO_TEXT)
    return None


def _pressed(number: int, chat: int, query: Mapping[str, Any]) -> Pressed | None:
    identity, data, message = query.get("id"), query.get("data"), _object(query.get("message"))
    if not isinstance(identity, str) or not identity:
        return None
    shown = message.get("message_id")
    is_there = _is_count(shown, _LARGEST) and message.get("date") != 0  # an inaccessible message has the date 0
    return Pressed(
        number,
        chat,
        _language(_object(query.get("from"))),
        query=_clean(identity),
        data=_clean(data) if isinstance(data, str) else "",
        message=shown if is_there else None,
    )


def _membership(number: int, chat: int, change: Mapping[str, Any]) -> Left | Returned | None:
    language = _language(_object(change.get("from")))
    match _object(change.get("new_chat_member")).get("status"):
        case "kicked" | "left":
            return Left(number, chat, language)
        case "member":
            return Returned(number, chat, language)
        case _:
            return None


def _private(chat: object) -> int | None:
    told = _object(chat)
    identity = told.get("id")
    return identity if told.get("type") == "private" and _is_count(identity, _LARGEST) else None


def _language(sender: Mapping[str, Any]) -> str | None:
    tag = sender.get("language_code")
    return tag if isinstance(tag, str) and 0 < len(tag) <= _LONGEST_TAG else None


def _object(told: object) -> Mapping[str, Any]:
    return told if isinstance(told, dict) else {}


def _is_count(number: object, below: int) -> bool:
    return isinstance(number, int) and not isinstance(number, bool) and 0 < number < below


def _clean(text: str) -> str:
    """Text without halves of characters, which no database takes."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
