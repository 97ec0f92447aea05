"""What a route is: one entry says how it is called, what it takes, gives, and refuses."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from types import MappingProxyType
from typing import Any, Generic, TypeAlias, TypeVar

from aiohttp import hdrs, web
from pydantic import BaseModel

from seatwise.bot.channels.web.service import Service

Body = TypeVar("Body")


class Access(Enum):
    """Who may call."""

    ANYBODY = auto()
    """Everybody, from any page: nothing that a site could misuse."""
    SITES = auto()
    """Programs, and pages of the allowed origins."""
    CONVERSATION = auto()
    """Those, with the token of the conversation in the path."""


class Key(Enum):
    """Whether the call takes an `Idempotency-Key`."""

    NONE = auto()
    OPTIONAL = auto()
    REQUIRED = auto()


@dataclass(frozen=True, slots=True)
class Call(Generic[Body]):
    """One call: its body is checked, its origin and token too; `key` is its idempotency key where it has one."""

    service: Service
    request: web.Request
    body: Body
    key: str | None = None

    @property
    def conversation(self) -> str:
        """The conversation in the path."""
        return self.request.match_info["id"]

    @property
    def accepted_language(self) -> str | None:
        """The shipped language that the caller's program asks for (`Accept-Language`), if any."""
        header = self.request.headers.get(hdrs.ACCEPT_LANGUAGE)
        return self.service.assistant.languages.negotiate_header(header) if header else None

    @property
    def wanted_language(self) -> str | None:
        """The same, or where none is shipped the tag that the program asks for first."""
        header = self.request.headers.get(hdrs.ACCEPT_LANGUAGE, "")
        return self.accepted_language or self.service.assistant.languages.first_in(header)


Handler: TypeAlias = Callable[[Call[Any]], Awaitable[web.Response]]

Given: TypeAlias = type[BaseModel] | str | tuple[str, ...] | None
"""What a route answers with: a model of its JSON, a media type, one of several, or nothing."""


@dataclass(frozen=True, slots=True)
class Route:
    """One call of the API. `query` names its parameters and what they mean; the handler's docstring describes it."""

    method: str
    path: str
    handler: Handler
    returns: Mapping[int, Given]
    refuses: tuple[type[Exception], ...] = ()
    body: type[BaseModel] | None = None
    access: Access = Access.SITES
    key: Key = Key.NONE
    query: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def secret(self) -> bool:
        """Whether the path holds a quote's token, which no answer and no log repeats."""
        return "{token}" in self.path
