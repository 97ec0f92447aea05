"""A request's bytes into a checked body: strictly JSON, strictly UTF-8, each field as the model says."""

import asyncio
import json
import re
from typing import NoReturn, TypeVar

from aiohttp import hdrs, web
from pydantic import BaseModel, RootModel, ValidationError

from seatwise.bot.channels.web.errors import Invalid, Malformed, Reason, TooLarge, UnsupportedMediaType
from seatwise.bot.dialogue.understood import Json
from seatwise.pricing import invalid

BODY_BYTES = 256 * 1024
"""The longest body: a thousand shifts, written out with names, days and zones, fit well."""

_BODY_SECONDS = 10.0
_MEDIA_TYPE = re.compile(r'application/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?', re.IGNORECASE)
_KEY = re.compile(r"[!-~]{1,255}")
_SHOWN_PLACE = 100
_LIMITED = frozenset({"string_too_long", "too_long"})

Model = TypeVar("Model", bound=BaseModel)


async def body_of(request: web.Request, model: type[Model]) -> Model:
    """The body as the model has it.

    Raises `UnsupportedMediaType`, `TooLarge`, `Malformed`, `Invalid`, and the engine's `Refused`.
    """
    headers = request.headers
    if not _MEDIA_TYPE.fullmatch(headers.get(hdrs.CONTENT_TYPE, "")) or hdrs.CONTENT_ENCODING in headers:
        raise UnsupportedMediaType
    body = await bytes_of(request)
    refuse_malformed(body)
    return checked(model, body)


async def bytes_of(request: web.Request) -> bytes:
    """All bytes; whoever sends them too slowly is not waited for. Raises `TooLarge`, `Malformed`."""
    try:
        if request.content.is_eof():
            return await request.read()
        async with asyncio.timeout(_BODY_SECONDS):
            return await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise TooLarge(BODY_BYTES) from None
    except (TimeoutError, web.RequestPayloadError):
        raise Malformed(Reason.INCOMPLETE) from None


def refuse_malformed(body: bytes) -> None:
    """Raises `Malformed` where the bytes are not JSON as RFC 8259 has it, with each name once."""
    try:
        value = _decoder.decode(body.decode())
        if b"\\u" in body:
            json.dumps(value, ensure_ascii=False).encode()
    except UnicodeDecodeError:
        raise Malformed(Reason.NOT_UTF8) from None
    except UnicodeEncodeError:  # half of a surrogate pair, written as an escape, is no character
        raise Malformed(Reason.NOT_TEXT) from None
    except json.JSONDecodeError:
        raise Malformed(Reason.NOT_JSON) from None
    except RecursionError:
        raise Malformed(Reason.TOO_DEEP) from None
    except ValueError:  # what is left is an integer of more digits than Python converts
        raise Malformed(Reason.NUMBER_TOO_LONG) from None


def checked(model: type[Model], body: bytes) -> Model:
    """The body as the model has it. Raises `Invalid`, which names the first field that is wrong, or `Refused`."""
    try:
        return model.model_validate_json(body)
    except ValidationError as refused:
        raise _invalid(refused, nested=issubclass(model, RootModel)) from None


def key_of(request: web.Request) -> str:
    """The `Idempotency-Key`: 1 to 255 visible ASCII characters. Raises `Malformed`."""
    key = request.headers.get("Idempotency-Key")
    if key is None:
        raise Malformed(Reason.KEY_MISSING)
    if not _KEY.fullmatch(key):
        raise Malformed(Reason.KEY_UNUSABLE)
    return key


def optional_key_of(request: web.Request) -> str | None:
    """The `Idempotency-Key` of a call that may lack it. Raises `Malformed`."""
    return key_of(request) if "Idempotency-Key" in request.headers else None


def _invalid(refused: ValidationError, *, nested: bool) -> Invalid | Malformed:
    """`nested`: pydantic puts the kind of the body before the place."""
    first = invalid(refused)
    if first.reason == "json_invalid":  # JSON it is, so it is deeper than pydantic reads
        return Malformed(Reason.TOO_DEEP)
    place = first.field.partition(".")[2] if nested else first.field
    return Invalid(place[:_SHOWN_PLACE], first.reason, _limit(refused) if first.reason in _LIMITED else None)


def _limit(refused: ValidationError) -> int:
    """How long the first field that is wrong may be. Asked only where it is told: pydantic lists all that is wrong."""
    return int(refused.errors(include_url=False, include_input=False)[0]["ctx"]["max_length"])


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Malformed(Reason.REPEATED_NAME)
    return found


def _no_number(_name: str) -> NoReturn:
    """`NaN` and `Infinity` are Python's, not JSON's."""
    raise Malformed(Reason.NOT_JSON)


_decoder = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_number)
