"""Telegram's HTML, read as Telegram reads it: a few tags, four named entities and the numeric ones, nothing else."""

import re
from dataclasses import dataclass
from typing import Any

from bot_api.refusals import Refused, bad_request

_KINDS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("span", "tg-spoiler"), "spoiler"),
    "a": "text_link",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ENTITY = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_ATTRIBUTE = re.compile(
    r"""\s*(?P<name>[^\s=>/"']+)(?:\s*=\s*(?:"(?P<double>[^"]*)(?:"|$)|'(?P<single>[^']*)(?:'|$)|(?P<bare>[\w.-]*)(?=[\s>])))?"""
)
_MOST_CODE = 0x10FFFF
_LONGEST_REFERENCE = 10


@dataclass(frozen=True)
class Formatted:
    """Text after parsing, with its entities (offsets and lengths in UTF-16 units)."""

    text: str
    entities: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class _Open:
    tag: str
    argument: str
    offset: int


def utf16_length(text: str) -> int:
    """How Telegram counts characters in entities and limits."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)


def parse_html(source: str) -> Formatted:
    """What `parse_mode: HTML` makes of `source`. Raises `Refused` with Telegram's reason."""
    text: list[str] = []
    units = 0
    entities: list[dict[str, Any]] = []
    nested: list[_Open] = []
    at = 0
    while at < len(source):
        character = source[at]
        if character == "<":
            if source[at + 1 : at + 2] == "/":
                at = _close(source, at, units, nested, entities)
            else:
                opened, at = _open(source, at, units)
                nested.append(opened)
            continue
        if character == "&":
            character, at = _decoded(source, at)
        else:
            at += 1
        text.append(character)
        units += utf16_length(character)
    if nested:
        raise _refused(f'Can\'t find end tag corresponding to start tag "{nested[-1].tag}"')
    return _trimmed("".join(text), sorted(entities, key=lambda entity: (entity["offset"], -entity["length"])))


def _decoded(source: str, at: int) -> tuple[str, int]:
    """The character that an entity stands for; an unknown one, such as `&nbsp;`, is shown as it is written."""
    found = _ENTITY.match(source, at)
    if found is None:
        return "&", at + 1
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        return (_NAMED[name], found.end()) if name in _NAMED else ("&", at + 1)
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if not 0 < code < _MOST_CODE or len(found.group().rstrip(";")) >= _LONGEST_REFERENCE:
        return "&", at + 1
    return chr(code), found.end()


def _open(source: str, at: int, units: int) -> tuple[_Open, int]:
    place = f"at byte offset {_byte_offset(source, at)}"
    end = at + 1
    while end < len(source) and not source[end].isspace() and source[end] != ">":
        end += 1
    if end == len(source):
        raise _refused(f"Unclosed start tag {place}")
    tag = source[at + 1 : end].lower()
    if tag not in _KINDS:
        raise _refused(f'Unsupported start tag "{tag}" {place}')
    argument = ""
    while source[end : end + 1] != ">":
        found = _ATTRIBUTE.match(source, end)
        if found is None:
            if not source[end:].strip():
                raise _refused(f'Unclosed start tag "{tag}" {place}')
            if source[end:].lstrip().startswith(">"):
                end = source.index(">", end)
                break
            raise _refused(f'Empty attribute name in the tag "{tag}" {place}')
        value = next((part for part in found.group("double", "single", "bare") if part is not None), "")
        argument = _argument(tag, found["name"], _unescaped(value)) or argument
        end = found.end()
        if end >= len(source):
            raise _refused(f"Unclosed start tag {place}")
    if tag == "span" and argument != "spoiler":
        raise _refused(f'Tag "span" must have class "tg-spoiler" {place}')
    return _Open(tag, argument, units), end + 1


def _argument(tag: str, name: str, value: str) -> str:
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case "code", "class":
            return value.removeprefix("language-") if value.startswith("language-") else ""
        case "span", "class":
            return value.removeprefix("tg-") if value.startswith("tg-") else ""
        case "blockquote", "expandable":
            return "expandable"
    return ""


def _close(source: str, at: int, units: int, nested: list[_Open], entities: list[dict[str, Any]]) -> int:
    place = f"at byte offset {_byte_offset(source, at)}"
    if not nested:
        raise _refused(f"Unexpected end tag {place}")
    end = source.find(">", at)
    if end < 0:
        raise _refused(f"Unclosed end tag {place}")
    tag, opened = source[at + 2 : end].rstrip().lower(), nested.pop()
    if tag and tag != opened.tag:
        raise _refused(f'Unmatched end tag {place}, expected "</{opened.tag}>", found "</{tag}>"')
    if units > opened.offset:
        entities.extend(_entity(opened, units - opened.offset))
    return end + 1


def _entity(opened: _Open, length: int) -> list[dict[str, Any]]:
    entity: dict[str, Any] = {"type": _KINDS[opened.tag], "offset": opened.offset, "length": length}
    if opened.tag == "a":
        return [{**entity, "url": opened.argument}] if opened.argument else []
    if opened.tag == "tg-emoji":
        if not opened.argument.isdigit():
            raise _refused("Invalid custom emoji identifier specified")
        return [{**entity, "custom_emoji_id": opened.argument}]
    if opened.tag == "blockquote" and opened.argument:
        return [{**entity, "type": "expandable_blockquote"}]
    return [entity]


def _trimmed(text: str, entities: list[dict[str, Any]]) -> Formatted:
    """Without white space at either end, as Telegram stores it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise _refused("Text contains invalid Unicode characters after decoding HTML entities") from None
    dropped = utf16_length(text) - utf16_length(text.lstrip())
    text = text.strip()
    length = utf16_length(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - dropped, 0)
        end = min(entity["offset"] + entity["length"] - dropped, length)
        if start < end:
            kept.append({**entity, "offset": start, "length": end - start})
    return Formatted(text, tuple(kept))


def _unescaped(value: str) -> str:
    decoded: list[str] = []
    at = 0
    while at < len(value):
        character, at = _decoded(value, at) if value[at] == "&" else (value[at], at + 1)
        decoded.append(character)
    return "".join(decoded)


def _byte_offset(source: str, at: int) -> int:
    return len(source[:at].encode(errors="surrogatepass"))


def _refused(reason: str) -> Refused:
    return bad_request(f"can't parse entities: {reason}")
