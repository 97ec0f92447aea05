"""The Bot API's methods: each takes a bot and parameters, changes what people see, and gives the result in JSON."""

import re
import struct
from collections.abc import Callable
from typing import Any

from bot_api.account import Account, Hook
from bot_api.chats import Chat, Message
from bot_api.keyboards import inline_rows
from bot_api.markup import Formatted, parse_html, utf16_length
from bot_api.params import Params, Upload
from bot_api.refusals import Refused, bad_request

LONGEST_TEXT = 4096
_LONGEST_CAPTION = 1024
_LONGEST_TOAST = 200
_LARGEST_BYTES = {"photo": 10_000_000, "document": 50_000_000}
_LONGEST_SIDES = 10_000
_MOST_TIMES_LONGER = 20
_MOST_COMMANDS = 100
UNCHANGED = bad_request(
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_OLD_QUERY = bad_request("query is too old and response timeout expired or query ID is invalid")
_ACTIONS = ("typing", "upload_photo", "upload_document", "choose_sticker", "find_location", "record_voice")
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\])[:/]")


def get_me(bot: Account, params: Params) -> Any:
    """getMe."""
    return bot.to_json()


def send_message(bot: Account, params: Params) -> Any:
    """sendMessage."""
    source, formatted = _text(params, "text", LONGEST_TEXT)
    rows = inline_rows(params.structure("reply_markup"))
    chat = bot.chat(params.text("chat_id"))
    _check_reply(chat, params)
    message = Message(chat.next_id(), True, source, formatted, rows, params.structure("link_preview_options"))
    return message_json(bot, chat, chat.show(message))


def edit_message_text(bot: Account, params: Params) -> Any:
    """editMessageText: without a markup the buttons go."""
    source, formatted = _text(params, "text", LONGEST_TEXT)
    rows = inline_rows(params.structure("reply_markup"))
    chat, message = _own(bot, params, "edit")
    preview = params.structure("link_preview_options")
    if (formatted, rows) == (message.formatted, message.rows):
        raise UNCHANGED
    changed = chat.change(message, source=source, formatted=formatted, rows=rows, preview=preview)
    return message_json(bot, chat, changed)


def edit_message_reply_markup(bot: Account, params: Params) -> Any:
    """editMessageReplyMarkup."""
    rows = inline_rows(params.structure("reply_markup"))
    chat, message = _own(bot, params, "edit")
    if rows == message.rows:
        raise UNCHANGED
    return message_json(bot, chat, chat.change(message, rows=rows))


def delete_message(bot: Account, params: Params) -> Any:
    """deleteMessage: in a private chat anybody's."""
    chat = bot.chat(params.text("chat_id"))
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    chat.remove(message)
    return True


def answer_callback_query(bot: Account, params: Params) -> Any:
    """answerCallbackQuery: once for each press."""
    toast = params.text("text")
    if len(toast) > _LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    entry = bot.presses.pop(params.text("callback_query_id"), None)
    if entry is None:
        raise _OLD_QUERY
    entry.toast = toast
    return True


def send_photo(bot: Account, params: Params) -> Any:
    """sendPhoto: width and height together are limited, and how many times longer one is than the other."""
    sides = _sides_of(_uploaded(params, "photo").content)
    if sides is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(sides) > _LONGEST_SIDES or max(sides) > _MOST_TIMES_LONGER * min(sides):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return _send_file(bot, params, "photo")


def send_document(bot: Account, params: Params) -> Any:
    """sendDocument."""
    return _send_file(bot, params, "document")


def send_chat_action(bot: Account, params: Params) -> Any:
    """sendChatAction."""
    bot.chat(params.text("chat_id"))
    if params.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def get_chat(bot: Account, params: Params) -> Any:
    """getChat."""
    chat = bot.chat(params.text("chat_id"))
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
    )
    return {**chat.to_json(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


def set_webhook(bot: Account, params: Params) -> Any:
    """setWebhook: https only, or plain http on this machine."""
    url, secret = params.text("url"), params.text("secret_token")
    if url and not url.startswith("https://") and not _LOOPBACK.match(url):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    bot.hook = Hook(url, secret, params.number("max_connections", 40))
    _allow(bot, params)
    if params.flag("drop_pending_updates"):
        bot.forget(bot.pending)
    bot.wake(bot)
    return True


def delete_webhook(bot: Account, params: Params) -> Any:
    """deleteWebhook."""
    return set_webhook(bot, Params({**params.given, "url": ""}))


def get_webhook_info(bot: Account, params: Params) -> Any:
    """getWebhookInfo."""
    info: dict[str, Any] = {
        "url": bot.hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(bot.pending),
    }
    if bot.hook.url:
        info |= {"max_connections": bot.hook.max_connections, "ip_address": "127.0.0.1"}
    if bot.hook.last_error:
        info |= {"last_error_date": bot.hook.last_error_date, "last_error_message": bot.hook.last_error}
    if bot.allowed:
        info["allowed_updates"] = list(bot.allowed)
    return info


def set_my_commands(bot: Account, params: Params) -> Any:
    """setMyCommands, for a scope and a language."""
    commands = params.structure("commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse commands: commands must be an Array")
    if len(commands) > _MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", "")).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    bot.profile[_scoped(params)] = commands
    return True


def get_my_commands(bot: Account, params: Params) -> Any:
    """getMyCommands."""
    return bot.profile.get(_scoped(params), [])


def delete_my_commands(bot: Account, params: Params) -> Any:
    """deleteMyCommands."""
    bot.profile.pop(_scoped(params), None)
    return True


def _allow(bot: Account, params: Params) -> None:
    allowed = params.structure("allowed_updates")
    if isinstance(allowed, list):
        bot.allowed = tuple(allowed)


def allow(bot: Account, params: Params) -> None:
    """Remember which kinds of updates the bot wants; without the parameter, the last ones hold."""
    _allow(bot, params)


def _scoped(params: Params) -> tuple[str, str]:
    scope = params.structure("scope") or {"type": "default"}
    return f"commands {scope['type']} {scope.get('chat_id', '')}", _language(params)


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def _setter(what: str, parameter: str, longest: int) -> Callable[[Account, Params], Any]:
    def set_it(bot: Account, params: Params) -> Any:
        value = params.text(parameter)
        if len(value) > longest:
            raise bad_request(f"BOT_{what.upper()}_INVALID")
        bot.profile[what, _language(params)] = value
        return True

    return set_it


def _getter(what: str, parameter: str) -> Callable[[Account, Params], Any]:
    def get_it(bot: Account, params: Params) -> Any:
        otherwise = bot.profile.get((what, ""), bot.username if what == "name" else "")
        return {parameter: bot.profile.get((what, _language(params))) or otherwise}

    return get_it


def _text(params: Params, name: str, longest: int) -> tuple[str, Formatted]:
    """The text as given, and parsed. Raises `Refused`."""
    source = params.text(name)
    if not source:
        raise bad_request("message text is empty")
    formatted = _formatted(params, source, name)
    if not formatted.text:
        raise bad_request("text must be non-empty")
    if utf16_length(formatted.text) > longest:
        raise bad_request("message is too long")
    return source, formatted


def _formatted(params: Params, source: str, name: str) -> Formatted:
    try:
        source.encode()
    except UnicodeEncodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    mode = params.text("parse_mode")
    if not mode:
        entities = params.structure("entities" if name == "text" else "caption_entities") or ()
        return Formatted(source.strip(), tuple(entities))
    if mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    return parse_html(source)


def _check_reply(chat: Chat, params: Params) -> None:
    reply = params.structure("reply_parameters")
    if reply and not reply.get("allow_sending_without_reply") and reply.get("message_id") not in chat.messages:
        raise bad_request("message to be replied not found")


def _own(bot: Account, params: Params, verb: str) -> tuple[Chat, Message]:
    chat = bot.chat(params.text("chat_id"))
    message = chat.messages.get(params.number("message_id"))
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return chat, message


def _uploaded(params: Params, kind: str) -> Upload:
    """The file that came with the call; nothing can be named by an id or an address here. Raises `Refused`."""
    given = params.given.get(kind)
    if isinstance(given, str) and given.startswith("attach://"):
        given = params.given.get(given.removeprefix("attach://"))
    if not given:
        raise bad_request(f"there is no {kind} in the request")
    if not isinstance(given, Upload):
        raise bad_request("wrong file identifier/HTTP URL specified")
    if not given.content:
        raise bad_request("file must be non-empty")
    if len(given.content) > _LARGEST_BYTES[kind]:
        raise bad_request("file is too big")
    return given


def _sides_of(image: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, the one format that is read here; None: it is none."""
    if not image.startswith(_PNG) or len(image) < len(_PNG) + 8:
        return None
    width, height = struct.unpack_from(">II", image, len(_PNG))
    return (width, height) if width and height else None


def _send_file(bot: Account, params: Params, kind: str) -> Any:
    given = _uploaded(params, kind)
    caption = params.text("caption")
    formatted = _formatted(params, caption, "caption") if caption else Formatted("")
    if utf16_length(formatted.text) > _LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    rows = inline_rows(params.structure("reply_markup"))
    chat = bot.chat(params.text("chat_id"))
    message = Message(chat.next_id(), True, caption, formatted, rows, media={kind: given})
    return message_json(bot, chat, chat.show(message))


def message_json(bot: Account, chat: Chat, message: Message) -> dict[str, Any]:
    """The Bot API's Message."""
    sender = {key: bot.to_json()[key] for key in ("id", "is_bot", "first_name", "username")}
    said: dict[str, Any] = {
        "message_id": message.id,
        "from": sender if message.by_bot else chat.person_json(),
        "chat": chat.to_json(),
        "date": message.date,
    }
    name = "caption" if message.media else "text"
    if message.text:
        said[name] = message.text
    if message.formatted.entities:
        said["entities" if name == "text" else "caption_entities"] = list(message.formatted.entities)
    if message.rows:
        said["reply_markup"] = {"inline_keyboard": [list(row) for row in message.rows]}
    for kind, given in message.media.items():
        said[kind] = _media_json(kind, given) if message.by_bot else given
    return said


def _media_json(kind: str, given: Upload) -> Any:
    size = len(given.content)
    file = {"file_id": f"{kind}-{size}", "file_unique_id": f"u{size}", "file_size": size}
    if kind == "photo":
        width, height = _sides_of(given.content) or (0, 0)
        return [{**file, "width": width, "height": height}]
    return {**file, "file_name": given.name}


Method = Callable[[Account, Params], Any]

METHODS: dict[str, Method] = {
    "getMe": get_me,
    "sendMessage": send_message,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_callback_query,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendChatAction": send_chat_action,
    "getChat": get_chat,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("name", "name", 64),
    "getMyName": _getter("name", "name"),
    "setMyDescription": _setter("description", "description", 512),
    "getMyDescription": _getter("description", "description"),
    "setMyShortDescription": _setter("short_description", "short_description", 120),
    "getMyShortDescription": _getter("short_description", "short_description"),
}


def perform(name: str, bot: Account, params: Params) -> Any:
    """The result of one call. Raises `Refused`."""
    method = METHODS.get(name)
    if method is None:
        raise Refused(404, "Not Found")
    return method(bot, params)
