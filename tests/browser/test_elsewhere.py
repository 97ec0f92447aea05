"""Where the assistant has a bot in Telegram, the widget leads there with the same conversation."""

import asyncio
import json
import urllib.request
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest_asyncio
from aiohttp import web
from playwright.async_api import expect

ME = {"id": 1000001, "is_bot": True, "first_name": "Seats", "username": "seats_bot"}


@pytest_asyncio.fixture(loop_scope="session")
async def telegram() -> AsyncIterator[str]:
    """Telegram's servers, as far as a bot needs them to know its own name."""

    async def answer(request: web.Request) -> web.Response:
        if request.match_info["method"] == "getUpdates":
            await asyncio.sleep(1)
            return web.json_response({"ok": True, "result": []})
        return web.json_response({"ok": True, "result": ME if request.match_info["method"] == "getMe" else True})

    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


def begun(home: str) -> Any:
    body = urllib.request.Request(
        f"{home}/v1/conversations", b'{"language": "en"}', {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(body) as answer:
        return json.load(answer)


async def home_with_bot(service: Callable[..., Any], telegram: str) -> str:
    """The address of a service whose bot has told its name."""
    settings = {"SEATWISE_TELEGRAM_TOKEN": "1000001:AAF_double", "SEATWISE_TELEGRAM_API_URL": telegram}
    home = (await asyncio.to_thread(service, SEATWISE_RATE_LIMIT_PER_MINUTE="0", **settings)).url
    for _ in range(200):  # its name comes from Telegram's servers, which nobody waits for at the start
        if (await asyncio.to_thread(begun, home))["continue_in"] is not None:
            return str(home)
        await asyncio.sleep(0.1)
    raise AssertionError("the bot's name is not known")


async def test_the_menu_leads_to_the_same_conversation_in_telegram(visit: Any, service: Any, telegram: str) -> None:
    chat = await visit(url=f"{await home_with_bot(service, telegram)}/?lang=en")
    await expect(chat.replies).to_have_count(1)
    await chat.ask("20")
    await chat.page.reload()
    await expect(chat.replies).to_have_count(2)
    await chat.menu("telegram")
    link = chat.element.locator(".confirm a")
    await expect(link).to_be_focused()
    address, _, code = (await link.get_attribute("href") or "").partition("?start=")
    assert address == "https://t.me/seats_bot"
    assert len(code) >= 22


async def test_without_a_bot_nothing_of_it_is_seen(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.element.locator("button.menu").click()
    await expect(chat.element.locator("[data-do=forget]")).to_be_visible()
    await expect(chat.element.locator("[data-do=telegram]")).to_be_hidden()
