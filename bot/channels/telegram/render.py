"""A reply as Telegram shows it: messages of HTML with rows of buttons. Knows no library, and makes no words."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from html import escape
from typing import NamedTuple, TypeAlias
from urllib.parse import urlsplit

from seatwise.bot.channels.telegram import tables
from seatwise.bot.channels.telegram.calls import EDIT, SEND, Call
from seatwise.bot.dialogue.choices import ALWAYS
from seatwise.bot.dialogue.understood import Json
from seatwise.pricing.value import value

LONGEST = 4096
"""UTF-16 units of a message's text, after its HTML is parsed."""

_PIECE = 3_000
"""A single block is parted from here on, so that the parts fit beside others."""

_ROW_LETTERS = 26
_ROW_BUTTONS = 3
_CALLBACK_BYTES = 64
_PAPER = "PDF"
_DONE = "\N{CHECK MARK}"
_WARNING = "\N{WARNING SIGN}"

Buttons: TypeAlias = tuple[tuple[Json, ...], ...]

Labels: TypeAlias = Callable[[], tuple[str, str, str]]
"""What stands on the buttons of a quote: copying its number, opening it, and bringing its chart."""


@value
class Shown:
    """One message: `html`, of which `length` UTF-16 units are left when it is parsed, and its buttons in rows."""

    html: str
    length: int
    buttons: Buttons = ()
    previews: bool = False


class _Piece(NamedTuple):
    html: str
    length: int


def messages_of(reply: Json, labels: Labels) -> list[Shown]:
    """The reply's messages, in order. The last one holds the open question and the choices.

    A quote's message stands by itself, for it is forwarded: the total first, then the table.
    """
    blocks = [block for message in reply["messages"] for block in message["blocks"]]
    choices, quote = _choices(reply), reply["quote"]
    if quote is None:
        return _messages(blocks, choices, previews=_leads_elsewhere(blocks))
    before, own, after = _parted(blocks, quote["number"])
    shown = _messages(before, ()) + _messages(own, _of_quote(quote, *labels()))
    return shown + _messages(after, choices)


def question_of(reply: Json, labels: Labels, introduced_by: str) -> Shown:
    """The reply's open question and choices once more, after a sentence."""
    last = messages_of(reply, labels)[-1]
    blocks = [block for message in reply["messages"] for block in message["blocks"]]
    pieces = [*_pieces({"type": "paragraph", "text": introduced_by}), *list(_pieces(blocks[-1]))[-1:]]
    return Shown(_joined(pieces), _length_of(pieces), last.buttons)


def answered(shown: Shown, label: str) -> Shown:
    """A question with what was answered to it, and nothing more to press."""
    answer = f"{_DONE} {label}"
    return Shown(f"{shown.html}\n\n<b>{escape(answer, quote=False)}</b>", shown.length + _units(answer) + 2)


def plain(text: str) -> Shown:
    """A sentence by itself."""
    return Shown(escape(text, quote=False), _units(text))


def sent(chat: int, shown: Shown) -> Call:
    """The call that shows it as a new message."""
    return Call(SEND, {"chat_id": chat, **_content(shown)})


def edited(chat: int, message: int, shown: Shown, *, or_sent: bool) -> Call:
    """The call that shows it in place of a message; `or_sent`: it must be seen, so else as a new one."""
    return Call(EDIT, {"chat_id": chat, "message_id": message, **_content(shown)}, or_sent)


def _content(shown: Shown) -> dict[str, Json]:
    content: dict[str, Json] = {
        "text": shown.html,
        "parse_mode": "HTML",
        "link_preview_options": {"prefer_small_media": True} if shown.previews else {"is_disabled": True},
    }
    if shown.buttons:
        content["reply_markup"] = {"inline_keyboard": [list(row) for row in shown.buttons]}
    return content


def _parted(blocks: Sequence[Json], number: str) -> tuple[list[Json], list[Json], list[Json]]:
    """What goes before a quote's message, what is in it, and what follows.

    In it are: the recommendation, the table, what was understood, the reasons, all up to the quote's number.
    """
    table = next(at for at, block in enumerate(blocks) if block["type"] == "table")
    first = next((at for at, block in enumerate(blocks) if block.get("about") == "recommendation"), table - 2)
    last = next(at for at, block in enumerate(blocks) if at > table and number in block.get("text", ""))
    said, reasons = list(blocks[:first]), list(blocks[first + 1 : table])
    headline = {**blocks[first], "bold": True}
    own = [headline, blocks[table], *said[-1:], *reasons, *blocks[table + 1 : last + 1]]
    return said[:-1], own, list(blocks[last + 1 :])


def _messages(blocks: Sequence[Json], buttons: Buttons, *, previews: bool = False) -> list[Shown]:
    """The blocks in as few messages as hold them; the buttons are under the last one."""
    parts: list[list[_Piece]] = []
    room = 0
    for piece in (piece for block in blocks for piece in _pieces(block)):
        if piece.length + 2 > room:
            parts.append([])
            room = LONGEST
        parts[-1].append(piece)
        room -= piece.length + 2
    return [Shown(_joined(part), _length_of(part), buttons if part is parts[-1] else (), previews) for part in parts]


def _joined(pieces: Iterable[_Piece]) -> str:
    return "\n\n".join(piece.html for piece in pieces)


def _length_of(pieces: Sequence[_Piece]) -> int:
    return sum(piece.length + 2 for piece in pieces) - 2


def _pieces(block: Json) -> Iterable[_Piece]:
    """A block in HTML, parted where it is very long."""
    match block["type"]:
        case "table":
            return _table(block)
        case "note" if block["tone"] == "warning":
            return _wrapped(f"{_WARNING} {block['text']}", "", "")
        case "note":
            return _wrapped(block["text"], "<i>", "</i>")
        case "paragraph" if "bold" in block:
            return _wrapped(block["text"], "<b>", "</b>")
        case "chart":
            return ()
        case "document":
            return _wrapped(f"{block['label']}: {block['url']}", "", "")
        case _:
            return _wrapped(block.get("text", ""), "", "")


def _table(table: Json) -> Iterable[_Piece]:
    caption = table["caption"]
    head, length = f"<b>{escape(caption, quote=False)}</b>\n", _units(caption) + 1
    for part in _chunks(tables.lines_of(table)):
        text = "\n".join(part)
        yield _Piece(f"{head}<pre>{escape(text, quote=False)}</pre>", length + _units(text))
        head, length = "", 0


def _chunks(lines: Sequence[str]) -> Iterable[list[str]]:
    chunk: list[str] = []
    length = 0
    for line in lines:
        if chunk and length + len(line) > _PIECE // 2:
            yield chunk
            chunk, length = [], 0
        chunk.append(line)
        length += len(line) + 1
    yield chunk


def _wrapped(text: str, opening: str, closing: str) -> Iterable[_Piece]:
    if len(text) <= _PIECE // 2:
        return (_Piece(f"{opening}{escape(text, quote=False)}{closing}", _units(text)),)
    return _in_parts(text, opening, closing)


def _in_parts(text: str, opening: str, closing: str) -> Iterable[_Piece]:
    for start in range(0, len(text), _PIECE // 2):
        part = text[start : start + _PIECE // 2]
        yield _Piece(f"{opening}{escape(part, quote=False)}{closing}", _units(part))


def _units(text: str) -> int:
    """UTF-16 units, as Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _choices(reply: Json) -> Buttons:
    """Two or three short labels stand beside one another; answers and next steps keep apart."""
    rows: list[list[Json]] = []
    room, before = 0, False
    for choice in reply["choices"]:
        data, is_step = f"s:{reply['turn']}:{choice['id']}", choice["id"] in ALWAYS
        if len(data.encode()) > _CALLBACK_BYTES:
            continue
        if not rows or len(choice["label"]) > room or len(rows[-1]) == _ROW_BUTTONS or is_step is not before:
            rows.append([])
            room, before = _ROW_LETTERS, is_step
        rows[-1].append({"text": choice["label"], "callback_data": data})
        room -= len(choice["label"])
    return tuple(map(tuple, rows))


def _of_quote(quote: Json, copy_label: str, link_label: str, chart_label: str) -> Buttons:
    row: list[Json] = [{"text": copy_label, "copy_text": {"text": quote["number"]}}]
    origin, _, token = quote["url"].rpartition("/")
    if _is_public(origin):
        row.append({"text": link_label, "url": quote["url"]})
    forms = ((chart_label, f"q:chart:{token}"), (_PAPER, f"q:pdf:{token}"))
    return tuple(row), tuple({"text": label, "callback_data": data} for label, data in forms)


@lru_cache(maxsize=16)
def _is_public(url: str) -> bool:
    """Whether Telegram takes the address for a button: it refuses hosts that only this machine or network knows."""
    host = urlsplit(url).hostname or ""
    return "." in host and not host.startswith("127.")


def _leads_elsewhere(blocks: Iterable[Json]) -> bool:
    """Whether a reply without a quote names an address: the seller's. Quotes' links are secret, nobody fetches them."""
    return any("https://" in block.get("text", "") for block in blocks)
