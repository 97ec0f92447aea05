"""Calls made by python-telegram-bot, over an aiohttp session of ours; its exceptions become the five outcomes."""

from typing import Any

from aiohttp import ClientConnectorError, ClientError, ClientSession, ClientTimeout, ConnectionTimeoutError
from pydantic_core import from_json, to_json
from telegram import Bot
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)
from telegram.request import BaseRequest, RequestData

from seatwise.bot.channels.telegram.calls import Failed, Gone, Parameters, Refused, UnknownFate, Wait, refusal
from seatwise.bot.dialogue.understood import Json

_CONNECT_SECONDS = 5.0
_SERVER_ERRORS = 500
_TOO_MANY = 429
_DEFAULT_SECONDS = 60.0
_HEADERS = {"Content-Type": "application/json"}


class _Unsent(NetworkError):
    """Nothing was done: no connection, or the server says that it cannot, or not before `seconds` have passed."""

    def __init__(self, message: str, seconds: float | None = None) -> None:
        super().__init__(message)
        self.seconds = seconds


class _Lost(NetworkError):
    """No answer came."""


class _Request(BaseRequest):
    """python-telegram-bot's way out, over aiohttp: its own, httpx, takes several times as long for a call."""

    def __init__(self) -> None:
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return _DEFAULT_SECONDS

    async def initialize(self) -> None:
        if self._session is None:
            self._session = ClientSession()

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 (python-telegram-bot's own)
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        await self.initialize()
        assert self._session is not None  # noqa: S101 (just made)
        seconds = _DEFAULT_SECONDS if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        try:
            async with self._session.request(
                method,
                url,
                data=to_json(request_data.parameters if request_data else {}),
                headers=_HEADERS,
                timeout=ClientTimeout(total=seconds, sock_connect=_CONNECT_SECONDS),
            ) as response:
                content = await response.read()
        except (ClientConnectorError, ConnectionTimeoutError) as error:
            raise _Unsent(f"{type(error).__name__}: {error}") from error
        except (TimeoutError, ClientError) as error:
            raise _Lost(f"{type(error).__name__}: {error}") from error
        if response.status >= _SERVER_ERRORS:  # also where the body is a proxy's HTML
            raise _Unsent(f"{response.status} {response.reason}")
        if response.status == _TOO_MANY:
            raise _Unsent("429", _retry_after(content))
        return response.status, content


class _Bot(Bot):
    """A bot that takes a method's name and plain data, and gives back plain data."""

    async def call(self, method: str, data: Parameters, seconds: float) -> Json:
        return await self._post(method, dict(data), read_timeout=seconds)


class PythonTelegramBot:
    """One bot. Implements `calls.Library`."""

    def __init__(self, token: str, api_url: str | None) -> None:
        self._request = _Request()
        base = "https://api.telegram.org/bot" if api_url is None else f"{api_url}/bot"
        self._bot = _Bot(token, base_url=base, request=self._request, get_updates_request=self._request)

    async def call(self, method: str, data: Parameters, seconds: float) -> Json:
        try:
            return await self._bot.call(method, data, seconds)
        except TelegramError as error:
            raise _meaning(error) from error

    async def close(self) -> None:
        await self._request.shutdown()


def _meaning(error: TelegramError) -> Failed:
    match error:
        case _Unsent():
            return Wait(error.seconds, error.message)
        case Forbidden():
            return Gone(error.message)
        case BadRequest():
            return refusal(error.message)
        case Conflict():
            return Wait(None, error.message)
        case InvalidToken():
            return Refused(error.message)
        case NetworkError() | TelegramError(message="Invalid server response"):
            return UnknownFate(error.message)
        case _:
            return Refused(error.message)


def _retry_after(content: bytes) -> float | None:
    """Read here: the library's own attribute changes its type between releases."""
    try:
        return float(from_json(content)["parameters"]["retry_after"])
    except (ValueError, LookupError, TypeError):
        return None
