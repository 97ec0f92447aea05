"""The dialogue as an aiogram bot is usually written: a router, FSM states, the library's own webhook handler.

python with_aiogram.py PORT API_URL TOKEN [DATABASE]     without a database: MemoryStorage
"""

import asyncio
import sys
from collections.abc import Mapping
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from dialogue import (
    AGAIN,
    ASK_HANDOVER,
    ASK_SCHEDULE,
    ASK_SHIFTS,
    CHANGES,
    GREETING,
    NEXT,
    SCHEDULES,
    YES_NO,
    numbers,
    shown,
)
from key_value import KeyValue

router = Router()


class Asked(StatesGroup):
    """Where a chat is."""

    staff = State()
    schedule = State()
    shifts = State()
    handover = State()


class SqliteStorage(BaseStorage):
    """FSM state and data, durable."""

    def __init__(self, path: str) -> None:
        self.kept = KeyValue(path)

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        await self.kept.put(f"state {key.chat_id}", state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        state: str | None = await self.kept.get(f"state {key.chat_id}")
        return state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self.kept.put(f"data {key.chat_id}", dict(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        return await self.kept.get(f"data {key.chat_id}") or {}

    async def close(self) -> None:
        pass


def keyboard(choices: tuple[tuple[str, str], ...]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=label, callback_data=data)] for label, data in choices]
    )


@router.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    await state.set_state(Asked.staff)
    await message.answer(GREETING)


@router.message(Asked.staff)
async def staff(message: Message, state: FSMContext) -> None:
    found = numbers(message.text or "")
    if not found:
        await message.answer(AGAIN)
        return
    await state.update_data(staff=found[0])
    await state.set_state(Asked.schedule)
    await message.answer(ASK_SCHEDULE, reply_markup=keyboard(SCHEDULES))


@router.callback_query(Asked.schedule, F.data == "shifts")
async def schedule(press: CallbackQuery, state: FSMContext) -> None:
    await press.answer()
    await state.set_state(Asked.shifts)
    assert isinstance(press.message, Message)
    await press.message.edit_text(ASK_SHIFTS)


@router.message(Asked.shifts)
async def shifts(message: Message, state: FSMContext) -> None:
    found = numbers(message.text or "")
    if not found:
        await message.answer(AGAIN)
        return
    data = await state.update_data(shifts=found)
    await state.set_state(Asked.handover)
    await message.answer(shown(data["staff"], found))
    await message.answer(ASK_HANDOVER, reply_markup=keyboard(YES_NO))


@router.callback_query(Asked.handover)
async def handover(press: CallbackQuery, state: FSMContext) -> None:
    await press.answer()
    data = await state.get_data()
    await state.set_state(None)
    assert isinstance(press.message, Message)
    await press.message.edit_text(f"{ASK_HANDOVER}\n\n<b>✓ {press.data}</b>")
    await press.message.answer(shown(data["staff"], data["shifts"], 15 if press.data == "yes" else 0))
    await press.message.answer(NEXT, reply_markup=keyboard(CHANGES))


@router.message()
async def anything(message: Message) -> None:
    await message.answer(AGAIN)


async def main(port: int, api: str, token: str, database: str | None) -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(api))
    bot = Bot(token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    dispatcher = Dispatcher(storage=SqliteStorage(database) if database else MemoryStorage())
    dispatcher.include_router(router)
    application = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token="s").register(application, "/telegram/webhook")  # noqa: S106
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4] if len(sys.argv) > 4 else None))
