"""Refusals as problems (RFC 9457): a status and a code for programs, a sentence in the reader's language."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from types import MappingProxyType
from typing import Final

from seatwise.bot.channels.web import errors as own
from seatwise.bot.dialogue.screen import Argument, Literal, Text
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.languages import REFERENCE
from seatwise.bot.store import errors as store
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import refused as pricing

INTERNAL: Final = "internal"
"""The code of an unexpected error: a mistake of ours, never the caller's."""

STATUS: Mapping[type[Exception], int] = MappingProxyType(
    {
        own.Malformed: 400,
        own.Unauthorised: 401,
        own.OriginRefused: 403,
        own.NothingHere: 404,
        store.NotFound: 404,
        own.MethodNotAllowed: 405,
        own.Conflict: 409,
        own.TooLarge: 413,
        own.UnsupportedMediaType: 415,
        own.Invalid: 422,
        store.KeyReused: 422,
        pricing.Invalid: 422,
        pricing.MixedTimes: 422,
        pricing.NoPriceOnDate: 422,
        pricing.PeopleExceedStaff: 422,
        pricing.UnknownPriceBook: 422,
        own.RateLimited: 429,
        store.Unavailable: 503,
    }
)
"""Every refusal that a call can meet."""

_STORE_CODES: Mapping[type[Exception], str] = MappingProxyType(
    {store.NotFound: "not_found", store.KeyReused: "idempotency_key_reused", store.Unavailable: "unavailable"}
)

_FAULTS: Mapping[str, str] = MappingProxyType(
    {
        "missing": "missing",
        "extra_forbidden": "unknown",
        "string_too_long": "length",
        "too_long": "length",
        "greater_than_equal": "range",
        "less_than_equal": "range",
        "string_pattern_mismatch": "form",
        "string_too_short": "form",
        "literal_error": "form",
        "value_error": "form",
        "too_short": "form",
        "date": "form",
        "time_zone": "form",
        "too_many_zones": "range",
        "union_tag_invalid": "form",
        "union_tag_not_found": "missing",
    }
)
"""Pydantic's words for what is wrong with a field, and our messages `refused-invalid-<word>`; else "type"."""

RETRY_SECONDS: Final = 2
"""After how long a call that met a closed database is worth another try."""


def code_of(error: type[Exception]) -> str:
    """The contract's code of a refusal; `internal` for what is none."""
    if error not in STATUS:
        return INTERNAL
    return _STORE_CODES.get(error) or str(error.code)  # type: ignore[attr-defined]


CODES: Mapping[str, int] = MappingProxyType(
    {code_of(error): status for error, status in STATUS.items()} | {INTERNAL: 500}
)
"""Every code with its status."""


def problem(error: Exception, wording: Wording, tag: str, public_url: str, instance: str | None) -> Json:
    """The problem document; its `detail` is in the language `tag`, its `title` is always the same for its code."""
    code = code_of(type(error))
    document: dict[str, Json] = {
        "type": f"{public_url}/problems/{code}",
        "title": wording.text(Text(title_id(code)), REFERENCE),
        "status": CODES[code],
        "detail": wording.text(detail(error), tag),
        "code": code,
    }
    if instance is not None:
        document["instance"] = instance
    return document | _data(error)


def title_id(code: str) -> str:
    """The message that names the code."""
    return f"problem-{code.replace('_', '-')}"


def about_id(code: str) -> str:
    """The message that explains the code on its page."""
    return f"problem-{code.replace('_', '-')}-about"


def detail(error: Exception) -> Text:
    """The sentence that tells the reader what is wrong."""
    match error:
        case own.Malformed(reason=reason):
            return Text(f"refused-malformed-{reason}")
        case own.Invalid() | pricing.Invalid():
            return _invalid(error)
        case _:
            return Text(f"refused-{code_of(type(error)).replace('_', '-')}", _arguments(error))


def _invalid(error: own.Invalid | pricing.Invalid) -> Text:
    fault = _FAULTS.get(error.reason, "type")
    limit = error.limit if isinstance(error, own.Invalid) else None
    if fault == "length" and limit is None:
        fault = "range"
    if not error.field:
        return Text("refused-invalid-body")
    arguments: dict[str, Argument] = {"field": Literal(error.field)}
    if limit is not None:
        arguments["limit"] = limit
    return Text(f"refused-invalid-{fault}", arguments)


def _data(error: Exception) -> dict[str, Json]:
    """The refusal's own data, for programs; of the store nothing is told."""
    if isinstance(error, store.StoreError) or type(error) not in STATUS:
        return {}
    values = {field.name: getattr(error, field.name) for field in fields(error)}  # type: ignore[arg-type]
    return {name: _plain(value) for name, value in values.items() if value is not None and name != "detail"}


def _plain(value: object) -> Json:
    match value:
        case date():
            return value.isoformat()
        case tuple():
            return list(value)
        case _:
            return value


def _arguments(error: Exception) -> dict[str, Argument]:
    """The refusal's data as a message's variables."""
    if isinstance(error, store.StoreError) or type(error) not in STATUS:
        return {}
    values = {field.name: getattr(error, field.name) for field in fields(error)}  # type: ignore[arg-type]
    return {name: value if isinstance(value, int | date) else Literal(str(value)) for name, value in values.items()}
