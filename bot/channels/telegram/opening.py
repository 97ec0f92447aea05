"""The channel for as long as the service runs; without a token next to nothing is loaded."""

import importlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from seatwise.bot.assistant import Assistant
from seatwise.bot.settings import Settings, SettingsInvalid

if TYPE_CHECKING:
    from seatwise.bot.channels.telegram.calls import Library
    from seatwise.bot.channels.telegram.telegram import Telegram

_BINDINGS = {
    "aiogram": ("with_aiogram", "Aiogram", "aiogram"),
    "python-telegram-bot": ("with_ptb", "PythonTelegramBot", "telegram"),
}
"""Which module makes the calls, its class, and the name under which the library is imported."""


@asynccontextmanager
async def open_telegram(assistant: Assistant, settings: Settings) -> AsyncIterator["Telegram | None"]:
    """The bot of the settings; None without a token. Raises `SettingsInvalid` where its library is missing."""
    if settings.telegram_token is None:
        yield None
        return
    from seatwise.bot.channels.telegram.telegram import Telegram

    token = settings.telegram_token.get_secret_value()
    library = _library(settings, token)
    telegram = Telegram(assistant, settings, library, token)
    try:
        yield telegram
    finally:
        await telegram.stop()
        await library.close()


def _library(settings: Settings, token: str) -> "Library":
    """The library that the settings name: only that one is imported."""
    module, name, package = _BINDINGS[settings.telegram_library]
    try:
        with _models_left_unbuilt(package):
            binding = importlib.import_module(f"seatwise.bot.channels.telegram.{module}")
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] != package:
            raise
        raise SettingsInvalid(f"SEATWISE_TELEGRAM_LIBRARY: {settings.telegram_library} is not installed") from None
    made: Library = getattr(binding, name)(token, settings.telegram_api_url)
    return made


@contextmanager
def _models_left_unbuilt(package: str) -> Iterator[None]:
    """Spares what importing aiogram mostly is: it builds a validator for each of its 600 models (5 s, 110 MB).

    None of them is used here, where calls are plain data. Models of other packages are built as ever.
    """
    kept = BaseModel.__dict__["model_rebuild"]

    def rebuilt(cls: type[BaseModel], **how: Any) -> bool | None:
        return None if cls.__module__.partition(".")[0] == package else kept.__get__(None, cls)(**how)

    BaseModel.model_config["defer_build"] = True
    BaseModel.model_rebuild = classmethod(rebuilt)  # type: ignore[arg-type, assignment, method-assign]
    try:
        yield
    finally:
        BaseModel.model_rebuild = kept  # type: ignore[method-assign]
        del BaseModel.model_config["defer_build"]
