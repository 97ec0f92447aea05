"""Calls made by aiogram; its exceptions become the five outcomes."""

from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import TelegramMethod
from pydantic_core import from_json

from seatwise.bot.channels.telegram.calls import Failed, File, Gone, Parameters, Refused, UnknownFate, Wait, refusal
from seatwise.bot.channels.telegram.wire import LostError, UnsentError, Wire
from seatwise.bot.dialogue.understood import Json


class _Plain:
    """Any method of the Bot API, with the plain data that it is called with and the plain data that it returns.

    In the place of one of aiogram's models, which would take the data apart and put it together again.
    """

    __returning__ = Any
    __slots__ = ("__api_method__", "data", "file")

    def __init__(self, name: str, data: Parameters, file: File | None) -> None:
        self.__api_method__ = name
        self.data = data
        self.file = file


class _Session(BaseSession):
    """Sends JSON, unless there is a file: aiogram would make a form of parts of every call."""

    def __init__(self, api: TelegramAPIServer) -> None:
        super().__init__(api=api, json_loads=from_json)
        self._wire = Wire()

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: float | None = None) -> Any:  # noqa: ASYNC109 (aiogram's own)
        url = self.api.api_url(bot.token, method.__api_method__)
        data, file = method.data, method.file  # type: ignore[attr-defined]
        try:
            status, content = await self._wire.post(url, data, timeout or self.timeout, file)
        except UnsentError as error:
            raise TelegramServerError(method=method, message=str(error)) from error
        except LostError as error:
            raise TelegramNetworkError(method=method, message=str(error)) from error
        return self._result(bot, method, status, content)

    def _result(self, bot: Bot, method: TelegramMethod[Any], status: int, content: bytes) -> Any:
        """The plain data where all went well; aiogram reads what went wrong."""
        with suppress(ValueError):
            answer = from_json(content)
            if isinstance(answer, dict) and answer.get("ok") is True:
                return answer.get("result")
        return self.check_response(bot, method, status, content.decode("utf-8", "replace")).result

    async def close(self) -> None:
        await self._wire.close()

    def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Files are not fetched here."""
        raise NotImplementedError


class Aiogram:
    """One bot. Implements `calls.Library`."""

    def __init__(self, token: str, api_url: str | None) -> None:
        self._session = _Session(PRODUCTION if api_url is None else TelegramAPIServer.from_base(api_url))
        self._bot = Bot(token, session=self._session)

    async def call(self, method: str, data: Parameters, seconds: float, file: File | None = None) -> Json:
        try:
            # not by way of the bot, which would look for middleware at each call: there is none
            return await self._session.make_request(self._bot, _Plain(method, data, file), seconds)  # type: ignore[arg-type]
        except (TelegramAPIError, ClientDecodeError) as error:
            raise _meaning(error) from error

    async def close(self) -> None:
        await self._session.close()


def _meaning(error: TelegramAPIError | ClientDecodeError) -> Failed:
    match error:
        case TelegramRetryAfter():
            return Wait(float(error.retry_after), "429")
        case TelegramForbiddenError():
            return Gone(error.message)
        case TelegramBadRequest():
            return refusal(error.message)
        case TelegramServerError() | TelegramConflictError():
            return Wait(None, error.message)
        case TelegramNetworkError() | ClientDecodeError():
            return UnknownFate(error.message)
        case _:
            return Refused(error.message)
