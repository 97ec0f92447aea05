"""The dialogue as a python-telegram-bot bot is usually written: a persistent ConversationHandler behind a webhook.

python with_ptb.py PORT API_URL TOKEN DATABASE
"""
# ruff: noqa: ARG001, ARG002

import asyncio
import sys
from typing import Any

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
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import (
    ApplicationBuilder,
    BasePersistence,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    Defaults,
    MessageHandler,
    PersistenceInput,
    filters,
)

STAFF, SCHEDULE, SHIFTS, HANDOVER = range(4)
Context = ContextTypes.DEFAULT_TYPE


class SqlitePersistence(BasePersistence[Any, Any, Any]):
    """Chat data and conversations, durable."""

    def __init__(self, path: str) -> None:
        super().__init__(PersistenceInput(bot_data=False, user_data=False, callback_data=False))
        self.kept = KeyValue(path)

    async def get_chat_data(self) -> dict[int, Any]:
        return {int(chat): data for chat, data in self.kept.all("data ").items()}

    async def update_chat_data(self, chat_id: int, data: Any) -> None:
        await self.kept.put(f"data {chat_id}", data)

    async def get_conversations(self, name: str) -> dict[Any, Any]:
        return {(int(chat), int(chat)): state for chat, state in self.kept.all("state ").items()}

    async def update_conversation(self, name: str, key: Any, new_state: object | None) -> None:
        await self.kept.put(f"state {key[0]}", new_state)

    async def drop_chat_data(self, chat_id: int) -> None: ...
    async def refresh_chat_data(self, chat_id: int, chat_data: Any) -> None: ...
    async def get_user_data(self) -> dict[int, Any]:
        return {}

    async def update_user_data(self, user_id: int, data: Any) -> None: ...
    async def drop_user_data(self, user_id: int) -> None: ...
    async def refresh_user_data(self, user_id: int, user_data: Any) -> None: ...
    async def get_bot_data(self) -> dict[str, Any]:
        return {}

    async def update_bot_data(self, data: Any) -> None: ...
    async def refresh_bot_data(self, bot_data: Any) -> None: ...
    async def get_callback_data(self) -> None: ...
    async def update_callback_data(self, data: Any) -> None: ...
    async def flush(self) -> None: ...


def keyboard(choices: tuple[tuple[str, str], ...]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)] for label, data in choices])


async def start(update: Update, context: Context) -> int:
    assert update.message
    await update.message.reply_text(GREETING)
    return STAFF


async def staff(update: Update, context: Context) -> int:
    assert update.message
    assert context.chat_data is not None
    found = numbers(update.message.text or "")
    if not found:
        await update.message.reply_text(AGAIN)
        return STAFF
    context.chat_data["staff"] = found[0]
    await update.message.reply_text(ASK_SCHEDULE, reply_markup=keyboard(SCHEDULES))
    return SCHEDULE


async def schedule(update: Update, context: Context) -> int:
    assert update.callback_query
    await update.callback_query.answer()
    await update.callback_query.edit_message_text(ASK_SHIFTS)
    return SHIFTS


async def shifts(update: Update, context: Context) -> int:
    assert update.message
    assert context.chat_data is not None
    found = numbers(update.message.text or "")
    if not found:
        await update.message.reply_text(AGAIN)
        return SHIFTS
    context.chat_data["shifts"] = found
    await update.message.reply_text(shown(context.chat_data["staff"], found))
    await update.message.reply_text(ASK_HANDOVER, reply_markup=keyboard(YES_NO))
    return HANDOVER


async def handover(update: Update, context: Context) -> int:
    assert update.callback_query
    assert context.chat_data is not None
    await update.callback_query.answer()
    minutes = 15 if update.callback_query.data == "yes" else 0
    await update.callback_query.edit_message_text(f"{ASK_HANDOVER}\n\n<b>✓ {update.callback_query.data}</b>")
    assert update.effective_chat
    await update.effective_chat.send_message(shown(context.chat_data["staff"], context.chat_data["shifts"], minutes))
    await update.effective_chat.send_message(NEXT, reply_markup=keyboard(CHANGES))
    return ConversationHandler.END


async def main(port: int, api: str, token: str, database: str) -> None:
    builder = ApplicationBuilder().token(token).base_url(f"{api}/bot").updater(None)
    builder = builder.defaults(Defaults(parse_mode=ParseMode.HTML)).connection_pool_size(64)
    bot = builder.persistence(SqlitePersistence(database)).build()
    text = filters.TEXT & ~filters.COMMAND
    states: dict[object, list[Any]] = {
        STAFF: [MessageHandler(text, staff)],
        SCHEDULE: [CallbackQueryHandler(schedule, "^shifts$")],
        SHIFTS: [MessageHandler(text, shifts)],
        HANDOVER: [CallbackQueryHandler(handover)],
    }
    entry: list[Any] = [CommandHandler("start", start)]
    bot.add_handler(ConversationHandler(entry, states, entry, name="dialogue", persistent=True, allow_reentry=True))
    await bot.initialize()

    async def hook(request: web.Request) -> web.Response:
        if request.headers.get("X-Telegram-Bot-Api-Secret-Token") != "s":
            return web.Response(status=401)
        await bot.process_update(Update.de_json(await request.json(), bot.bot))
        await bot.update_persistence()
        return web.Response()

    application = web.Application()
    application.router.add_post("/telegram/webhook", hook)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]))
