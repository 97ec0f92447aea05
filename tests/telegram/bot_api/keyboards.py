"""Reply markup: what Telegram takes, and how it refuses the rest."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from bot_api.refusals import Refused, bad_request

Rows = tuple[tuple[dict[str, Any], ...], ...]

_MOST_BUTTONS = 100
_LONGEST_DATA_BYTES = 64
_LONGEST_COPIED = 256
_LINKS = ("http", "https", "tg", "ton")


def inline_rows(markup: object) -> Rows:
    """The rows of an inline keyboard; none for another markup or none at all. Raises `Refused`."""
    if markup is None:
        return ()
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" not in markup:
        _check_other(markup)
        return ()
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array')
    for row in rows:
        if not isinstance(row, list):
            raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
        for button in row:
            _check(button)
    if sum(len(row) for row in rows) > _MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return tuple(tuple(row) for row in rows if row)


def _check_other(markup: dict[str, Any]) -> None:
    if not any(name in markup for name in ("keyboard", "remove_keyboard", "force_reply")):
        raise bad_request("can't parse reply keyboard markup JSON object")


def _check(button: object) -> None:
    if not isinstance(button, dict):
        raise _unparsed("InlineKeyboardButton must be an Object")
    text = button.get("text")
    if text is None:
        raise _unparsed('Can\'t find field "text"')
    if not isinstance(text, str):
        raise _unparsed('Field "text" must be of type String')
    if not text.strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in _ACTIONS if button.get(name)]
    if not actions:
        raise _unparsed("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    _ACTIONS[actions[0]](button[actions[0]])


def _check_data(data: object) -> None:
    if not isinstance(data, str):
        raise _unparsed('Field "callback_data" must be of type String')
    if len(data.encode()) > _LONGEST_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_link(url: object) -> None:
    if not isinstance(url, str):
        raise _unparsed('Field "url" must be of type String')
    parts = urlsplit(url if re.match(r"[a-z][a-z0-9+.-]*:", url, re.IGNORECASE) else f"http://{url}")
    if parts.scheme not in _LINKS:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme.startswith("http") and "." not in (parts.hostname or "") and ":" not in (parts.hostname or ""):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _check_copied(copied: object) -> None:
    text = copied.get("text") if isinstance(copied, dict) else None
    if not isinstance(text, str):
        raise _unparsed('Can\'t parse field "copy_text"')
    if not 1 <= len(text) <= _LONGEST_COPIED:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _unparsed(reason: str) -> Refused:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def _unchecked(_: object) -> None:
    """Taken as it is."""


_ACTIONS: dict[str, Callable[[object], None]] = {
    "callback_data": _check_data,
    "url": _check_link,
    "copy_text": _check_copied,
    "switch_inline_query": _unchecked,
    "switch_inline_query_current_chat": _unchecked,
    "switch_inline_query_chosen_chat": _unchecked,
    "web_app": _unchecked,
    "login_url": _unchecked,
    "pay": _unchecked,
}
