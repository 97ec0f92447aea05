"""The Bot API double against both real libraries: whatever they send is understood, and refused as Telegram refuses."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiogram
import aiohttp
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web
from bot_api.api import Bot, BotApi
from bot_api.faults import Answer, BadGateway, Drop, Hold, TooMany, When
from bot_api.markup import parse_html
from bot_api.refusals import Refused
from telegram.request import HTTPXRequest

SIGNATURE = "s-1"


def png(width: int, height: int) -> bytes:
    """A picture, as far as its size says."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big")


PNG = png(640, 320)

Client = Any
"""Either library's bot; both call their methods alike."""


class QuickSession(AiohttpSession):
    """Without the quarter of a second that TLS connections are given to close."""

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


@pytest.fixture(params=["aiogram", "python-telegram-bot"])
async def client(request: pytest.FixtureRequest, bot_api: BotApi, bot: Bot) -> AsyncIterator[Client]:
    """A bot of either library, on the double."""
    if request.param == "aiogram":
        session = QuickSession(api=TelegramAPIServer.from_base(bot_api.url))
        async with aiogram.Bot(bot.token, session=session) as one:
            yield one
    else:
        plain = [HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2)]  # no certificates to read
        async with telegram.Bot(bot.token, f"{bot_api.url}/bot", request=plain[0], get_updates_request=plain[1]) as one:
            yield one


def row(**button: Any) -> Any:
    """A keyboard of one button, for either library."""
    return {"inline_keyboard": [[{"text": "A", **button}]]}


def markup(client: Client, keyboard: Any) -> Any:
    """That keyboard in the library's own type."""
    if isinstance(client, aiogram.Bot):
        return aiogram.types.InlineKeyboardMarkup.model_validate(keyboard)
    return telegram.InlineKeyboardMarkup.de_json(keyboard, client)


async def refusal(call: Awaitable[Any]) -> str:
    """What a call is refused with."""
    with pytest.raises((aiogram.exceptions.TelegramAPIError, telegram.error.TelegramError)) as refused:
        await call
    return str(refused.value)


async def test_both_libraries_read_who_they_are(client: Client, bot: Bot) -> None:
    me = await client.get_me()
    assert (me.id, me.username) == (bot.account.id, bot.account.username)


async def test_both_libraries_send_and_edit_a_message_with_buttons(client: Client, bot: Bot) -> None:
    ada = bot.person()
    sent = await client.send_message(
        ada.chat.id, "<b>A &amp; B</b> 😀", parse_mode="HTML", reply_markup=markup(client, row(callback_data="s:1:yes"))
    )
    assert (ada.newest.text, ada.newest.labels) == ("A & B 😀", ["A"])
    await client.edit_message_text(text="after", chat_id=ada.chat.id, message_id=sent.message_id)
    assert ada.transcript() == "< <b>A &amp; B</b> 😀\n  [A]\n~1 after\n"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<x>", 'Unsupported start tag "x" at byte offset 0'),
        ("é<br/>", 'Unsupported start tag "br/" at byte offset 2'),
        ("<b>bold", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>t</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("t</b>", "Unexpected end tag at byte offset 1"),
        ("5 < 6", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<b>t</b", "Unclosed end tag at byte offset 4"),
        ('<span class="x">t</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x>t</a>', "Unclosed start tag"),
    ],
)
def test_bad_html_is_refused_with_telegrams_reason(text: str, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_html(text)
    assert refused.value.description.startswith(f"Bad Request: can't parse entities: {reason}")


async def test_both_libraries_are_told_of_bad_html(client: Client, bot: Bot) -> None:
    said = await refusal(client.send_message(bot.person().chat.id, "<b>bold", parse_mode="HTML"))
    assert "an't parse entities" in said


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&lt;&gt;&amp;&quot;", '<>&"'),
        ("&#65;&#x42;", "AB"),
        ("&nbsp;&apos;", "&nbsp;&apos;"),
        ("a & b &; &#; &#0;", "a & b &; &#; &#0;"),
        ("  <pre>  x</pre>\n", "x"),
        ('<a href="https://e.org/?a=1&amp;b=2">link</a>', "link"),
    ],
)
def test_html_is_read_as_telegram_reads_it(source: str, text: str) -> None:
    assert parse_html(source).text == text


def test_entities_are_counted_in_utf16_units() -> None:
    parsed = parse_html('😀<b>bold</b><a href="https://e.org/?a=1&amp;b=2">x</a>')
    assert parsed.entities == (
        {"type": "bold", "offset": 2, "length": 4},
        {"type": "text_link", "offset": 6, "length": 1, "url": "https://e.org/?a=1&b=2"},
    )


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(Refused, match="invalid Unicode"):
        parse_html("&#xd800;")


@pytest.mark.parametrize(
    ("text", "reason"),
    [("   ", "ext must be non-empty"), ("x" * 4097, "essage is too long"), ("😀" * 2049, "too long")],
)
async def test_a_text_is_1_to_4096_characters(client: Client, bot: Bot, text: str, reason: str) -> None:
    assert reason in await refusal(client.send_message(bot.person().chat.id, text))


async def test_4096_characters_after_parsing_are_taken(client: Client, bot: Bot) -> None:
    ada = bot.person()
    await client.send_message(ada.chat.id, "<b>" + "&lt;" * 4096 + "</b>", parse_mode="HTML")
    assert ada.newest.text == "<" * 4096


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"callback_data": "ё" * 33}, "BUTTON_DATA_INVALID"),
        ({"copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
        ({"url": "http://localhost:8080/q"}, "is invalid: Wrong HTTP URL"),
        ({"url": "ftp://example.com"}, "is invalid: Unsupported URL protocol"),
        ({}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": " ", "callback_data": "x"}, "button text must be non-empty"),
        ({"text": 5, "callback_data": "x"}, 'Field "text" must be of type String'),
    ],
)
async def test_a_bad_button_is_refused(bot_api: BotApi, bot: Bot, button: dict[str, Any], reason: str) -> None:
    status, body = await call(bot_api, bot, "sendMessage", json={**message_for(bot), "reply_markup": row(**button)})
    assert status == 400
    assert reason in body["description"]


@pytest.mark.parametrize(
    ("keyboard", "reason"),
    [
        ("{", "can't parse reply markup JSON object"),
        ("[]", "object expected as reply markup"),
        ('{"inline_keyboard": {}}', "must be an Array"),
        ('{"inline_keyboard": [{}]}', "must be an Array of Arrays"),
        ('{"inline_keyboard": [[1]]}', "InlineKeyboardButton must be an Object"),
        ('{"buttons": []}', "can't parse reply keyboard markup JSON object"),
    ],
)
async def test_malformed_markup_is_refused(bot_api: BotApi, bot: Bot, keyboard: str, reason: str) -> None:
    status, body = await call(bot_api, bot, "sendMessage", data={**message_for(bot), "reply_markup": keyboard})
    assert (status, reason in body["description"]) == (400, True)


@pytest.mark.parametrize("way", ["json", "form", "multipart", "query"])
async def test_parameters_come_as_json_form_multipart_or_query(bot_api: BotApi, bot: Bot, way: str) -> None:
    ada = bot.person()
    given = {"chat_id": str(ada.chat.id), "text": "hi", "reply_markup": json.dumps(row(callback_data="x"))}
    status, _ = await call(bot_api, bot, "sendmessage", **_sent(way, given))
    assert (status, ada.newest.labels) == (200, ["A"])


def _sent(way: str, given: dict[str, str]) -> dict[str, Any]:
    if way == "multipart":
        form = aiohttp.FormData(default_to_multipart=True)
        for name, value in given.items():
            form.add_field(name, value)
        return {"data": form}
    return {{"json": "json", "form": "data", "query": "params"}[way]: given}


async def test_what_is_not_there_is_refused(client: Client, bot: Bot) -> None:
    ada = bot.person()
    assert "hat not found" in await refusal(client.send_message(42, "hi"))
    edit = client.edit_message_text(text="x", chat_id=ada.chat.id, message_id=99)
    assert "essage to edit not found" in await refusal(edit)
    assert "essage to delete not found" in await refusal(client.delete_message(ada.chat.id, 99))
    assert "uery is too old" in await refusal(client.answer_callback_query("1"))


async def test_an_edit_that_changes_nothing_is_not_modified(client: Client, bot: Bot) -> None:
    ada = bot.person()
    sent = await client.send_message(ada.chat.id, "<b>t</b>", parse_mode="HTML")
    edit = client.edit_message_text(
        text=" <b>t</b>", parse_mode="HTML", chat_id=ada.chat.id, message_id=sent.message_id
    )
    assert "essage is not modified: specified new message content" in await refusal(edit)


async def test_a_message_of_the_person_cannot_be_edited(client: Client, bot: Bot) -> None:
    ada = bot.person()
    ada.says("mine")
    assert "an't be edited" in await refusal(client.edit_message_text(text="x", chat_id=ada.chat.id, message_id=1))


async def test_who_blocked_the_bot_gets_nothing(client: Client, bot: Bot) -> None:
    ada = bot.person()
    ada.blocks()
    with pytest.raises((aiogram.exceptions.TelegramForbiddenError, telegram.error.Forbidden)):
        await client.send_message(ada.chat.id, "hi")
    (update,) = await client.get_updates(timeout=1)
    assert update.my_chat_member.new_chat_member.status == "kicked"


async def test_a_wrong_token_is_unauthorised_and_an_unknown_method_not_found(bot_api: BotApi, bot: Bot) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{bot_api.url}/bot5:none/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")
    assert (await call(bot_api, bot, "getNothing"))[0] == 404


async def test_a_photo_and_a_document_are_uploaded(client: Client, bot: Bot) -> None:
    ada = bot.person()
    photo = await client.send_photo(ada.chat.id, upload(client, PNG), caption="<i>c</i>", parse_mode="HTML")
    document = await client.send_document(ada.chat.id, upload(client, b"%PDF"))
    assert [next(iter(one.media.values())).content for one in ada.chat.from_bot()] == [PNG, b"%PDF"]
    assert (photo.photo[0].width, photo.photo[0].height) == (640, 320)
    assert document.document.file_name == "f"
    assert ada.transcript().startswith("< <i>c</i>\n  (photo)\n")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "ile must be non-empty"),
        (b"%PDF-1.7 and so on", "IMAGE_PROCESS_FAILED"),
        (png(9_000, 1_001), "hoto_invalid_dimensions"),
        (png(2_100, 100), "hoto_invalid_dimensions"),
        (PNG + bytes(10_000_000), "ile is too big"),
    ],
    ids=["empty", "no picture", "too large a picture", "too long a picture", "too many bytes"],
)
async def test_what_is_no_photo_is_refused(client: Client, bot: Bot, content: bytes, reason: str) -> None:
    ada = bot.person()
    assert reason.lower() in (await refusal(client.send_photo(ada.chat.id, upload(client, content)))).lower()
    assert not ada.chat.from_bot()


@pytest.mark.parametrize("method", ["sendPhoto", "sendDocument"])
async def test_a_file_is_uploaded_to_somebody(bot_api: BotApi, bot: Bot, method: str) -> None:
    ada, kind = bot.person(), method.removeprefix("send").lower()
    named = {"chat_id": str(ada.chat.id), kind: "http://127.0.0.1/q/1"}
    status, body = await call(bot_api, bot, method, json=named)
    assert (status, body["description"]) == (400, "Bad Request: wrong file identifier/HTTP URL specified")
    for chat, reason in (("", "chat_id is empty"), ("42", "chat not found")):
        form = aiohttp.FormData({"chat_id": chat})
        form.add_field(kind, PNG, filename="f.png")
        status, body = await call(bot_api, bot, method, data=form)
        assert (status, body["description"]) == (400, f"Bad Request: {reason}")
    assert not ada.chat.from_bot()


def upload(client: Client, content: bytes) -> Any:
    """A file, as the library takes it."""
    return (
        aiogram.types.BufferedInputFile(content, "f")
        if isinstance(client, aiogram.Bot)
        else telegram.InputFile(content, "f")
    )


async def test_commands_name_and_descriptions_are_kept_per_language(client: Client, bot: Bot) -> None:
    library = aiogram.types if isinstance(client, aiogram.Bot) else telegram
    await client.set_my_commands([library.BotCommand(command="help", description="Hilfe")], language_code="de")
    await client.set_my_name("Preise", language_code="de")
    await client.set_my_description("Lang", language_code="de")
    await client.set_my_short_description("Kurz", language_code="de")
    assert (await client.get_my_commands(language_code="de"))[0].description == "Hilfe"
    assert not await client.get_my_commands()
    assert (await client.get_my_name(language_code="de")).name == "Preise"
    assert (await client.get_my_name()).name == bot.account.username
    assert (await client.get_my_description(language_code="de")).description == "Lang"
    assert (await client.get_my_short_description(language_code="de")).short_description == "Kurz"


async def test_a_chat_can_be_looked_up_and_shown_typing(client: Client, bot: Bot) -> None:
    ada = bot.person()
    assert (await client.get_chat(ada.chat.id)).first_name == "Ada"
    assert await client.send_chat_action(ada.chat.id, "typing")


async def test_every_kind_of_update_is_read_by_both_libraries(client: Client, bot: Bot) -> None:
    ada = bot.person("ru")
    await client.send_message(ada.chat.id, "Q", reply_markup=markup(client, row(callback_data="s:1:yes")))
    ada.starts("code_1-2")
    ada.presses("A")
    for kind in ("sticker", "photo", "voice"):
        ada.sends(kind)
    ada.edits("later")
    start, press, sticker, photo, voice, edited = await client.get_updates(timeout=1)
    assert (start.message.text, start.message.from_user.language_code) == ("/start code_1-2", "ru")
    assert start.message.entities[0].length == len("/start")
    assert (press.callback_query.data, press.callback_query.message.text) == ("s:1:yes", "Q")
    assert sticker.message.sticker
    assert photo.message.photo
    assert voice.message.voice
    assert edited.edited_message.text == "later"


async def test_a_press_is_answered_once(client: Client, bot: Bot) -> None:
    ada = bot.person()
    await client.send_message(ada.chat.id, "Q", reply_markup=markup(client, row(callback_data="x")))
    ada.presses("A")
    (update,) = await client.get_updates(timeout=1)
    await client.answer_callback_query(update.callback_query.id, text="done")
    assert ada.toasts == ["done"]
    assert "uery is too old" in await refusal(client.answer_callback_query(update.callback_query.id))


async def test_the_offset_confirms_what_lies_before_it(client: Client, bot: Bot) -> None:
    ada = bot.person()
    first, second, third = (ada.says(text) for text in "abc")
    assert [one.update_id for one in await client.get_updates(limit=2)] == [first, second]
    assert [one.update_id for one in await client.get_updates(offset=second, limit=1)] == [second]
    assert list(bot.account.taken) == [first]
    assert [one.update_id for one in await client.get_updates(offset=-1)] == [third]


async def test_only_the_allowed_kinds_of_updates_come(client: Client, bot: Bot) -> None:
    ada = bot.person()
    await client.get_updates(allowed_updates=["message"])
    ada.blocks()
    said = ada.says("a")
    assert [one.update_id for one in await client.get_updates()] == [said]


async def test_a_long_poll_ends_when_something_comes(client: Client, bot: Bot) -> None:
    ada = bot.person()
    waiting = asyncio.create_task(client.get_updates(timeout=30))
    await asyncio.to_thread(lambda: None)
    said = ada.says("a")
    assert [one.update_id for one in await waiting] == [said]


async def test_of_two_that_poll_at_once_the_earlier_gets_a_conflict(client: Client, bot_api: BotApi, bot: Bot) -> None:
    waiting = asyncio.create_task(call(bot_api, bot, "getUpdates", json={"timeout": 30}))
    while bot.token not in bot_api.server._polls:  # noqa: ASYNC110, SLF001
        await asyncio.sleep(0)
    assert not await client.get_updates(timeout=0)
    status, body = await waiting
    assert (status, body["description"].split(";")[0]) == (409, "Conflict: terminated by other getUpdates request")


async def test_there_is_no_polling_while_a_webhook_is_set(client: Client, bot: Bot) -> None:
    await client.set_webhook("https://example.org/hook", secret_token=SIGNATURE)
    assert "can't use getUpdates method while webhook is active" in await refusal(client.get_updates())
    assert (await client.get_webhook_info()).url == "https://example.org/hook"
    await client.delete_webhook()
    assert not await client.get_updates()


async def test_a_webhook_has_https_or_is_on_this_machine(client: Client) -> None:
    assert "ad webhook" in await refusal(client.set_webhook("http://example.org/hook"))
    assert "nallowed characters" in await refusal(
        client.set_webhook("https://e.org", secret_token=f"{SIGNATURE} {SIGNATURE}")
    )


async def test_updates_are_pushed_in_order_until_they_are_taken(bot_api: BotApi, bot: Bot) -> None:
    answers = iter([500, 404, 200, 200])
    async with hooked(bot_api, bot, lambda _: next(answers)) as got:
        ada = bot.person()
        ids = [ada.says("a"), ada.says("b")]
        await asyncio.to_thread(bot.takes, ids[1])
    assert [update["update_id"] for update, _ in got] == [ids[0], ids[0], ids[0], ids[1]]
    assert {secret for _, secret in got} == {SIGNATURE}
    assert [push.status for push in bot.account.pushes] == [500, 404, 200, 200]


async def test_one_chat_does_not_wait_for_another(bot_api: BotApi, bot: Bot) -> None:
    ada, bob = bot.person(), bot.person()
    stuck = lambda update: 500 if update["message"]["chat"]["id"] == ada.chat.id else 200  # noqa: E731
    async with hooked(bot_api, bot, stuck):
        ada.says("a")
        await asyncio.to_thread(bot.takes, bob.says("b"))


async def test_an_update_can_come_again_although_it_was_taken(client: Client, bot: Bot) -> None:
    said = bot.person().says("a")
    (update,) = await client.get_updates()
    assert not await client.get_updates(offset=said + 1)
    bot.repeats(said, {"message": json.loads(_json_of(update))["message"]})
    assert [one.update_id for one in await client.get_updates(offset=said + 1)] == [said]


def _json_of(update: Any) -> str:
    return update.model_dump_json(exclude_none=True) if isinstance(update, aiogram.types.Update) else update.to_json()


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_429_says_how_long_to_wait(client: Client, bot: Bot) -> None:
    ada = bot.person()
    bot.fails(TooMany(3), "sendMessage", person=ada)
    with pytest.raises((aiogram.exceptions.TelegramRetryAfter, telegram.error.RetryAfter)) as refused:
        await client.send_message(ada.chat.id, "a")
    failure: Any = refused.value
    assert failure.retry_after == 3
    await client.send_message(ada.chat.id, "b")
    assert ada.transcript() == "< b\n"


async def test_502_comes_with_a_page_in_html(client: Client, bot: Bot) -> None:
    bot.fails(BadGateway(), "sendMessage")
    with pytest.raises((aiogram.exceptions.ClientDecodeError, telegram.error.NetworkError)):
        await client.send_message(bot.person().chat.id, "a")


@pytest.mark.parametrize(("when", "shown"), [(When.BEFORE, ""), (When.AFTER, "< a\n")])
async def test_a_connection_breaks_before_or_after_doing(client: Client, bot: Bot, when: When, shown: str) -> None:
    ada = bot.person()
    bot.fails(Drop(when), "sendMessage")
    with pytest.raises((aiogram.exceptions.TelegramNetworkError, telegram.error.NetworkError)):
        await client.send_message(ada.chat.id, "a")
    assert ada.transcript() == shown


@pytest.mark.parametrize(("when", "shown"), [(When.BEFORE, ""), (When.AFTER, "< a\n")])
async def test_a_call_is_held_before_or_after_doing(client: Client, bot: Bot, when: When, shown: str) -> None:
    ada, hold = bot.person(), Hold(when)
    fault = bot.fails(hold, "sendMessage")
    sending = asyncio.create_task(client.send_message(ada.chat.id, "a"))
    await asyncio.to_thread(ada.waits, lambda _: bool(bot.calls("sendMessage")))
    assert (fault.met, ada.transcript()) == (1, shown)
    hold.release()
    assert (await sending).message_id == 1


async def test_any_other_refusal_can_be_asked_for(client: Client, bot: Bot) -> None:
    bot.fails(Answer(400, "Bad Request: chat not found"), "sendMessage")
    assert "hat not found" in await refusal(client.send_message(bot.person().chat.id, "a"))


async def test_every_call_is_recorded(client: Client, bot: Bot) -> None:
    ada = bot.person()
    await client.send_message(ada.chat.id, "a")
    with contextlib.suppress(aiogram.exceptions.TelegramAPIError, telegram.error.TelegramError):
        await client.send_message(5, "b")
    calls = bot.calls("sendMessage")
    assert [(one.chat, one.outcome) for one in calls] == [(ada.chat.id, "ok"), (5, "400")]
    assert calls[0].at <= calls[1].at


async def call(bot_api: BotApi, bot: Bot, method: str, **given: Any) -> tuple[int, Any]:
    """A call without a library."""
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{bot_api.url}/bot{bot.token}/{method}", **given)
        return answer.status, await answer.json()


def message_for(bot: Bot) -> dict[str, Any]:
    """A message that would be taken."""
    return {"chat_id": bot.person().chat.id, "text": "hi"}


@contextlib.asynccontextmanager
async def hooked(
    bot_api: BotApi, bot: Bot, answer: Callable[[Any], int]
) -> AsyncIterator[list[tuple[dict[str, Any], str]]]:
    """A webhook that answers with these statuses; what it got."""
    got: list[tuple[dict[str, Any], str]] = []

    async def hook(request: web.Request) -> web.Response:
        update = await request.json()
        got.append((update, request.headers["X-Telegram-Bot-Api-Secret-Token"]))
        return web.Response(status=answer(update))

    application = web.Application()
    application.router.add_post("/hook", hook)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await call(bot_api, bot, "setWebhook", json={"url": url, "secret_token": SIGNATURE})
    yield got
    await call(bot_api, bot, "deleteWebhook")
    await runner.cleanup()
