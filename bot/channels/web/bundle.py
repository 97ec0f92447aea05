"""The files of the widget and of the pages as they are served: made once, small, and named by what they hold."""

import gzip
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from types import MappingProxyType
from typing import Final

import brotli

from seatwise.bot.dialogue.screen import Text
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.languages import REFERENCE, Languages
from seatwise.bot.replies import dumps
from seatwise.bot.wording.wording import Wording

LAUNCHER: Final = "widget.js"
"""The one script that a site puts in its page."""

_MEDIA_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
_JSON = "application/json"
_MINIFIED_AS = {".js": "application/javascript", ".css": "text/css"}
_TOKEN = "__SERVED__"  # noqa: S105 no secret: the place in the launcher where the version and its words go
_STRINGS = "widget-"
_LABEL = "widget-launcher"
_DIGEST_CHARACTERS = 12


@dataclass(frozen=True, slots=True)
class File:
    """One file, plain and compressed, by content coding, best first; `etag` is the plain one's, without quotes."""

    media_type: str
    body: bytes
    compressed: Mapping[str, bytes]
    etag: str

    @property
    def weight(self) -> int:
        """The bytes that travel to a browser of today."""
        return min(map(len, self.compressed.values()))

    @classmethod
    def of(cls, media_type: str, text: str) -> "File":
        """A file that holds this text."""
        body = text.encode()
        compressed = {"br": brotli.compress(body), "gzip": gzip.compress(body, mtime=0)}
        return cls(media_type, body, MappingProxyType(compressed), _digest(body))


@dataclass(frozen=True, slots=True)
class Bundle:
    """All of one version: the launcher, and by name what it loads. `version` changes when any byte does."""

    version: str
    launcher: File
    files: Mapping[str, File]
    chat_bytes: int
    """What comes, compressed, when the chat is opened, but for the words of its language."""


def bundle(wording: Wording, languages: Languages) -> Bundle:
    """Read, minify and compress everything, which takes some fifty milliseconds."""
    minify = _minifier()
    of_chat = dict(_minified("widget", minify))
    launcher = of_chat.pop(LAUNCHER)
    found = {name: File.of(_MEDIA_TYPES[_suffix(name)], text) for name, text in of_chat.items()}
    chat_bytes = sum(file.weight for file in found.values())
    of_pages = _minified("pages", minify)
    found |= {name: File.of(_MEDIA_TYPES[_suffix(name)], text) for name, text in of_pages}
    found |= {f"{tag}.json": File.of(_JSON, dumps(_strings(tag, wording, languages))) for tag in languages.tags}
    labels = {tag: wording.text(Text(_LABEL), tag) for tag in languages.tags}
    held = [launcher, dumps(labels), *(f"{name} {file.etag}" for name, file in sorted(found.items()))]
    version = _digest("\n".join(held).encode())
    served = launcher.replace(_TOKEN, dumps({"version": version, "labels": labels}))
    return Bundle(version, File.of(_MEDIA_TYPES[".js"], served), MappingProxyType(found), chat_bytes)


def _minified(folder: str, minify: Callable[[str, str], str]) -> Iterator[tuple[str, str]]:
    for entry in files("seatwise.bot.channels.web").joinpath(folder).iterdir():
        if _suffix(entry.name) in _MEDIA_TYPES:
            yield entry.name, minify(_MINIFIED_AS[_suffix(entry.name)], entry.read_text(encoding="utf-8"))


def _minifier() -> Callable[[str, str], str]:
    """The minifier, which knows today's JavaScript; where it has no build for the platform, files stay as they are."""
    try:
        from minify import string  # type: ignore[import-untyped]
    except ImportError:
        return lambda _media_type, text: text
    return lambda media_type, text: str(string(media_type, text))


def _strings(tag: str, wording: Wording, languages: Languages) -> Json:
    """The interface's words in one language; the languages are named in themselves, for the menu."""
    from seatwise.bot.wording.formats import language_name

    ids = [name for name in wording.tongue(REFERENCE).messages.ids if name.startswith(_STRINGS) and name != _LABEL]
    return {
        "language": tag,
        "direction": languages.direction(tag),
        "languages": [{"tag": one, "name": language_name(one)} for one in languages.tags],
        "strings": {name.removeprefix(_STRINGS): wording.text(Text(name), tag) for name in ids},
    }


def _suffix(name: str) -> str:
    return name[name.rfind(".") :]


def _digest(body: bytes) -> str:
    return urlsafe_b64encode(sha256(body).digest()).decode()[:_DIGEST_CHARACTERS]
