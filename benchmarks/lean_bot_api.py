"""A Bot API server and its users for benchmarks: raw sockets, as little work as can be beside the bot's."""

import asyncio
import itertools
import json
import re
import time
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import unquote_plus

from load import Connection

_CHAT = re.compile(rb'chat_id(?:=|"\s*:\s*"?|"\r\n\r\n)(\d+)')
_MESSAGE = re.compile(rb'message_id(?:=|"\s*:\s*"?|"\r\n\r\n)(\d+)')
_OK = b'{"ok":true,"result":true}'
_ME = (
    b'{"ok":true,"result":{"id":%d,"is_bot":true,"first_name":"b","username":"b_bot","can_join_groups":true,'
    b'"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,'
    b'"has_main_web_app":false}}'
)
_SHOWN = (
    b'{"ok":true,"result":{"message_id":%d,"from":{"id":%d,"is_bot":true,"first_name":"b","username":"b_bot"},'
    b'"chat":{"id":%d,"first_name":"A","type":"private"},"date":1700000000,"text":"t"}}'
)
BOT_ID = 1000001
TOKEN = f"{BOT_ID}:AAbenchmark"
DIALOGUE = ("/start", "20", "[shifts]", "3 by day, 2 at night", "[no]")
"""What each person does; `[id]` is a press of the button whose data is `id`, or ends in `:id`."""


@dataclass
class Chat:
    """What a person sees: the last text shown, how often something was, and who waits for more."""

    message_id: int = 0
    seen: int = 0
    buttons: dict[str, tuple[int, str]] = field(default_factory=dict)
    changed: asyncio.Event = field(default_factory=asyncio.Event)


class LeanBotApi(asyncio.Protocol):
    """One connection of a bot."""

    chats: dict[int, Chat]
    calls: dict[str, int]

    def __init__(self, chats: dict[int, Chat], calls: dict[str, int]) -> None:
        self.chats, self.calls = chats, calls
        self.read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self.read += data
        while (end := self.read.find(b"\r\n\r\n")) >= 0:
            head = self.read[:end]
            found = re.search(rb"(?i)content-length: *(\d+)", head)
            length = int(found[1]) if found else 0
            if len(self.read) < end + 4 + length:
                if b"100-continue" in head:
                    self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                return
            body, self.read = self.read[end + 4 : end + 4 + length], self.read[end + 4 + length :]
            method = head.split(b" ", 2)[1].rsplit(b"/", 1)[1].split(b"?")[0].decode()
            answer = self.answer(method, body)
            self.transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(answer)
                + answer
            )

    def answer(self, method: str, body: bytes) -> bytes:
        """Do one call."""
        self.calls[method] = self.calls.get(method, 0) + 1
        if method in ("sendMessage", "editMessageText", "editMessageReplyMarkup"):
            return self.show(method, body)
        if method == "getMe":
            return _ME % BOT_ID
        if method.startswith("getMy"):
            return b'{"ok":true,"result":[]}' if method == "getMyCommands" else _empty(method)
        if method == "getWebhookInfo":
            return b'{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}'
        return _OK

    def show(self, method: str, body: bytes) -> bytes:
        """A message appears or changes."""
        chat_id = int(_CHAT.search(body)[1])  # type: ignore[index]
        chat = self.chats[chat_id]
        edited = _MESSAGE.search(body) if method != "sendMessage" else None
        if edited is None:
            chat.message_id += 1
        message_id = int(edited[1]) if edited else chat.message_id
        chat.seen += 1
        if b"callback_data" in body:
            text = body.decode()
            for data in re.findall(r'"callback_data": ?"([^"]+)"', unquote_plus(text) if "%22" in text else text):
                chat.buttons[data.rsplit(":", 1)[-1]] = (message_id, data)
        chat.changed.set()
        return _SHOWN % (message_id, BOT_ID, chat_id)


def _empty(method: str) -> bytes:
    name = {"getMyName": "name", "getMyDescription": "description"}.get(method, "short_description")
    return b'{"ok":true,"result":{"%s":""}}' % name.encode()


class Users:
    """The server, and people who talk to a bot through its webhook."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}
        self.calls: dict[str, int] = {}
        self.chat_ids = itertools.count(int(time.time()) * 1000)
        self.update_ids = itertools.count(int(time.time()) * 10)

    async def serve(self) -> int:
        """Listen; the port."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: LeanBotApi(self.chats, self.calls), "127.0.0.1", 0)
        return int(server.sockets[0].getsockname()[1])

    async def talk(self, connection: Connection) -> int:
        """One whole dialogue of somebody new; its turns."""
        chat_id = next(self.chat_ids)
        chat = self.chats[chat_id] = Chat()
        for step in DIALOGUE:
            await self.turn(connection, chat_id, chat, step)
        return len(DIALOGUE)

    async def turn(self, connection: Connection, chat_id: int, chat: Chat, step: str) -> None:
        """One step: the update is taken with 200, and its answer is seen."""
        person = {"id": chat_id, "is_bot": False, "first_name": "A", "language_code": "en"}
        place = {"id": chat_id, "first_name": "A", "type": "private"}
        update: dict[str, object] = {"update_id": next(self.update_ids)}
        if step.startswith("["):
            while step[1:-1] not in chat.buttons:
                chat.changed.clear()
                await chat.changed.wait()
            message_id, data = chat.buttons[step[1:-1]]
            message = {"message_id": message_id, "date": 1700000000, "chat": place, "text": "t"}
            pressed = {"id": str(chat_id), "from": person, "chat_instance": "1", "data": data, "message": message}
            update["callback_query"] = pressed
        else:
            chat.message_id += 1
            message = {"message_id": chat.message_id, "date": 1700000000, "chat": place, "from": person, "text": step}
            if step.startswith("/"):
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(step)}]
            update["message"] = message
        before = chat.seen
        body = json.dumps(update).encode()
        status, answer = await connection.post("/telegram/webhook", body, "X-Telegram-Bot-Api-Secret-Token: s\r\n")
        assert status == 200, answer
        while chat.seen == before:
            chat.changed.clear()
            await chat.changed.wait()
