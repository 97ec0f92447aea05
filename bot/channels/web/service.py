"""What every handler stands on, made once at start."""

import asyncio
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import Protocol

from aiohttp import hdrs, web

from seatwise.bot.assistant import Assistant
from seatwise.bot.channels.web.bundle import Bundle, bundle
from seatwise.bot.channels.web.errors import RateLimited, Unauthorised
from seatwise.bot.channels.web.limits import Limit
from seatwise.bot.channels.web.metrics import Metrics
from seatwise.bot.channels.web.origins import Origins
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.languages import REFERENCE
from seatwise.bot.settings import Settings
from seatwise.bot.store.store import last_turn

_BURST = 10
_FORMS = 30
_LONG_WORK = 2
_TOKENS = 10_000
_SCHEME = "bearer "


class Messenger(Protocol):
    """A channel beside this one, which a conversation can go on in, and whose updates come in through HTTP."""

    @property
    def link(self) -> str | None:
        """Where its bot is; None while that is not known."""
        ...

    @property
    def is_hooked(self) -> bool:
        """Whether its updates come in here."""
        ...

    def knows(self, secret: str) -> bool:
        """Whether who brings an update may."""
        ...

    async def take(self, update: Json) -> None:
        """Answer an update, durably. Raises `Unavailable`."""
        ...


@dataclass(frozen=True, slots=True)
class Service:
    """The assistant with what stands between it and the network."""

    assistant: Assistant
    settings: Settings
    origins: Origins
    turns: Limit
    forms: Limit
    """Of quotes: pages, texts, charts and papers, by the quote's number."""
    long_work: asyncio.Semaphore
    """Lets few calls at once do what takes long beside the event loop."""
    metrics: Metrics
    token_of: Callable[[str], str]
    """A conversation's token, kept for those that spoke lately."""
    description: Callable[[], bytes]
    """The API in OpenAPI 3.1, drawn when first asked for."""
    bundle: Callable[[], Bundle]
    """The files of the widget and of the pages, made when first asked for."""
    telegram: Messenger | None
    """The Telegram bot, where there is one."""

    @classmethod
    def of(
        cls,
        assistant: Assistant,
        settings: Settings,
        description: Callable[[], bytes],
        telegram: Messenger | None = None,
    ) -> "Service":
        """A service as the settings want it."""
        return cls(
            assistant=assistant,
            settings=settings,
            origins=Origins(settings.origins, settings.public_url, settings.trusted_proxies),
            turns=Limit(settings.rate_limit_per_minute, _BURST),
            forms=Limit(settings.rate_limit_per_minute, _FORMS),
            long_work=asyncio.Semaphore(_LONG_WORK),
            metrics=Metrics(assistant.wording.fallbacks),
            token_of=lru_cache(_TOKENS)(assistant.token),
            description=description,
            bundle=cache(partial(bundle, assistant.wording, assistant.languages)),
            telegram=telegram,
        )

    def authorise(self, request: web.Request, conversation: str) -> None:
        """Raises `Unauthorised` unless the call bears the conversation's token; no database is asked."""
        given = request.headers.get(hdrs.AUTHORIZATION, "")
        if given[: len(_SCHEME)].lower() == _SCHEME:
            token = given[len(_SCHEME) :].strip().encode("utf-8", "surrogatepass")
            if hmac.compare_digest(token, self.token_of(conversation).encode()):
                return
        raise Unauthorised

    def count_turn(self, conversation: str) -> None:
        """Raises `RateLimited` when the conversation has had too many turns lately."""
        seconds = self.turns.wait(conversation)
        if seconds:
            raise RateLimited(seconds)

    def count_form(self, quote: str) -> None:
        """Raises `RateLimited` when too many forms of the quote with this number were made lately."""
        seconds = self.forms.wait(quote)
        if seconds:
            raise RateLimited(seconds)

    async def language_of_conversation(self, conversation: str) -> str | None:
        """The language of its last reply; None when it is not there. Raises `Unavailable`."""
        turn = await last_turn(self.assistant.store, conversation)
        return None if turn is None else str(json.loads(turn.reply)["language"])

    def language_of(self, request: web.BaseRequest) -> str:
        """The language that the caller's program asks for, else the reference language."""
        header = request.headers.get(hdrs.ACCEPT_LANGUAGE)
        return (header and self.assistant.languages.negotiate_header(header)) or REFERENCE
