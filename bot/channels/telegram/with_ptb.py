"""Calls made by python-telegram-bot; its exceptions become the five outcomes."""

from typing import Any

from pydantic_core import from_json
from telegram import Bot
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, TelegramError
from telegram.request import BaseRequest

from seatwise.bot.channels.telegram.calls import Failed, File, Gone, Parameters, Refused, UnknownFate, Wait, refusal
from seatwise.bot.channels.telegram.wire import LostError, UnsentError, Wire
from seatwise.bot.dialogue.understood import Json
from seatwise.pricing.value import value

_TOO_MANY = 429
_DEFAULT_SECONDS = 60.0


class _Later(NetworkError):
    """Nothing was done: it cannot be done now, or not before `seconds` have passed."""

    def __init__(self, message: str, seconds: float | None = None) -> None:
        super().__init__(message)
        self.seconds = seconds


@value
class _Plain:
    """The plain data of a call, and its file.

    In the place of python-telegram-bot's own parameters, which would take the data apart and put it together again.
    """

    data: Parameters
    file: File | None


class _Request(BaseRequest):
    """python-telegram-bot's way out, over aiohttp: its own, httpx, takes several times as long for a call."""

    def __init__(self) -> None:
        self._wire = Wire()

    @property
    def read_timeout(self) -> float:
        return _DEFAULT_SECONDS

    async def initialize(self) -> None:
        """The session opens with the first call."""

    async def shutdown(self) -> None:
        await self._wire.close()

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 (python-telegram-bot's own; files alone are got)
        request_data: Any = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        seconds = _DEFAULT_SECONDS if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        try:
            status, content = await self._wire.post(url, request_data.data, seconds, request_data.file)
        except UnsentError as error:
            raise _Later(str(error)) from error
        except LostError as error:
            raise NetworkError(str(error)) from error
        if status == _TOO_MANY:
            raise _Later("429", _retry_after(content))
        return status, content

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """As python-telegram-bot does it, and several times as fast."""
        try:
            return from_json(payload)
        except ValueError as error:
            raise NetworkError("Invalid server response") from error


class _Bot(Bot):
    """A bot that takes a method's name and plain data, and gives back plain data."""

    async def call(self, method: str, data: Parameters, seconds: float, file: File | None) -> Json:
        plain: Any = _Plain(data, file)
        return await self.request.post(f"{self.base_url}/{method}", plain, read_timeout=seconds)


class PythonTelegramBot:
    """One bot. Implements `calls.Library`."""

    def __init__(self, token: str, api_url: str | None) -> None:
        self._request = _Request()
        base = "https://api.telegram.org/bot" if api_url is None else f"{api_url}/bot"
        self._bot = _Bot(token, base_url=base, request=self._request, get_updates_request=self._request)

    async def call(self, method: str, data: Parameters, seconds: float, file: File | None = None) -> Json:
        try:
            return await self._bot.call(method, data, seconds, file)
        except TelegramError as error:
            raise _meaning(error) from error

    async def close(self) -> None:
        await self._request.shutdown()


def _meaning(error: TelegramError) -> Failed:
    match error:
        case _Later():
            return Wait(error.seconds, error.message)
        case Forbidden():
            return Gone(error.message)
        case BadRequest():
            return refusal(error.message)
        case Conflict():
            return Wait(None, error.message)
        case InvalidToken():
            return Refused(error.message)
        case NetworkError():
            return UnknownFate(error.message)
        case _:
            return Refused(error.message)


def _retry_after(content: bytes) -> float | None:
    """Read here: the library's own attribute changes its type between releases."""
    try:
        return float(from_json(content)["parameters"]["retry_after"])
    except (ValueError, LookupError, TypeError):
        return None
