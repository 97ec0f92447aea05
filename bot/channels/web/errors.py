"""Why this channel itself refuses a call. The engine's and the store's refusals are their own families."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar


class WebError(Exception):
    """The root: `code` is stable, for programs; the sentence is the message `refused-<code>` in `locales/`."""

    code: ClassVar[str]


class Reason(StrEnum):
    """What makes a call unreadable; each has the message `refused-malformed-<reason>`."""

    NOT_JSON = "not-json"
    NOT_UTF8 = "not-utf8"
    NOT_TEXT = "not-text"
    REPEATED_NAME = "repeated-name"
    NUMBER_TOO_LONG = "number-too-long"
    TOO_DEEP = "too-deep"
    INCOMPLETE = "incomplete"
    KEY_MISSING = "key-missing"
    KEY_UNUSABLE = "key-unusable"


@dataclass(eq=False)
class Malformed(WebError):
    """The call cannot be read: its body is not JSON, or a header that it needs is missing."""

    code: ClassVar[str] = "malformed"
    reason: Reason


@dataclass(eq=False)
class Unauthorised(WebError):
    """The conversation's token is missing or is another's."""

    code: ClassVar[str] = "unauthorised"


@dataclass(eq=False)
class OriginRefused(WebError):
    """A browser calls from a site that is not among `SEATWISE_ALLOWED_ORIGINS`."""

    code: ClassVar[str] = "origin_refused"


@dataclass(eq=False)
class NothingHere(WebError):
    """No such path, quote or price book."""

    code: ClassVar[str] = "not_found"


@dataclass(eq=False)
class MethodNotAllowed(WebError):
    """The path is there, the method is not."""

    code: ClassVar[str] = "method_not_allowed"
    allowed: tuple[str, ...]


@dataclass(eq=False)
class Conflict(WebError):
    """What is asked for does not fit how this service runs: Telegram is off."""

    code: ClassVar[str] = "conflict"


@dataclass(eq=False)
class TooLarge(WebError):
    """The body has more bytes than `limit`."""

    code: ClassVar[str] = "too_large"
    limit: int


@dataclass(eq=False)
class UnsupportedMediaType(WebError):
    """The body is not `application/json` in UTF-8 without an encoding."""

    code: ClassVar[str] = "unsupported_media_type"


@dataclass(eq=False)
class Invalid(WebError):
    """A field of the body has a value that cannot be meant.

    `field` names the place (`""` is the whole body), `reason` is pydantic's word for what is wrong ("string_too_long"),
    `limit` the length or number that may be reached.
    """

    code: ClassVar[str] = "invalid"
    field: str
    reason: str
    limit: int | None = None


@dataclass(eq=False)
class RateLimited(WebError):
    """Too many turns of one conversation; `retry_after` is in whole seconds, at least 1."""

    code: ClassVar[str] = "rate_limited"
    retry_after: int
