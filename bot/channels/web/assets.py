"""The calls on the widget's files. They are for every site; a version that is gone leads to the one that is there."""

from typing import Final

from aiohttp import hdrs, web

from seatwise.bot.channels.web import answers
from seatwise.bot.channels.web.bundle import File
from seatwise.bot.channels.web.errors import NothingHere
from seatwise.bot.channels.web.routing import Call

SCRIPT: Final = "text/javascript"
KINDS: Final = (SCRIPT, "text/css", answers.JSON)
"""What a file of the widget can be."""

_LAUNCHER_CACHE = "public, max-age=300, stale-while-revalidate=86400"
_FILE_CACHE = "public, max-age=31536000, immutable"


async def read_launcher(call: Call[None]) -> web.Response:
    """The widget's launcher: the one script that a site puts in its page.

    Its address stays, its text changes with the version; so it is asked for anew after five minutes.
    """
    return _file(call.request, call.service.bundle().launcher, _LAUNCHER_CACHE)


async def read_asset(call: Call[None]) -> web.Response:
    """A file that the launcher loads: a module, a style sheet, or `TAG.json`, the words of one language.

    Under its version it never changes; a version that is gone leads to the same file of the one that is there.
    """
    bundle = call.service.bundle()
    name = call.request.match_info["file"]
    file = bundle.files.get(name)
    if file is None:
        raise NothingHere
    if call.request.match_info["version"] != bundle.version:
        return answers.moved(f"../{bundle.version}/{name}")
    return _file(call.request, file, _FILE_CACHE)


def _file(request: web.Request, file: File, cache: str) -> web.Response:
    """The file, compressed where the caller takes that, or 304 where the caller has it."""
    accepted = request.headers.get(hdrs.ACCEPT_ENCODING, "")
    coding = next((one for one in file.compressed if _takes(one, accepted)), None)
    etag = f"{file.etag}-{coding}" if coding else file.etag
    body: bytes | None = file.compressed[coding] if coding else file.body
    if any(one.value in (file.etag, etag, "*") for one in request.if_none_match or ()):
        body = None
    response = answers.public_file(body, file.media_type, etag, cache)
    if coding and body is not None:
        response.headers[hdrs.CONTENT_ENCODING] = coding
    return response


def _takes(coding: str, accepted: str) -> bool:
    """Whether an `Accept-Encoding` header lets this coding in (RFC 9110, 12.5.3)."""
    for entry in accepted.lower().split(","):
        name, _, weight = entry.partition(";")
        if name.strip().removeprefix("x-") == coding:
            return weight.replace(" ", "").rstrip("0").rstrip(".") not in ("q=", "q=0")
    return False
