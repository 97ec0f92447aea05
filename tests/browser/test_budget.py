"""What the widget costs a page: bytes as they travel, and requests."""

from typing import Any

import pytest
from playwright.async_api import expect

from seatwise.bot.languages import Languages

LAUNCHER_BYTES = 3 * 1024
ALL_BYTES = 16 * 1024


def files(chat: Any, home: str) -> list[Any]:
    """The widget's own files that were asked for; the API's calls are not among them."""
    return [request for request in chat.requests if request.url.startswith(f"{home}/widget")]


async def bodies(requests: Any) -> int:
    responses = [await request.response() for request in requests]
    assert all(response.headers["content-encoding"] == "br" for response in responses)
    return sum([int(response.headers["content-length"]) for response in responses])


async def test_a_page_asks_for_one_small_file_until_the_visitor_comes_near(visit: Any, home: str) -> None:
    chat = await visit()
    await expect(chat.launcher).to_be_visible()
    await chat.page.wait_for_load_state("networkidle")
    assert [request.url for request in chat.requests if request.url.startswith(home)] == [f"{home}/widget.js"]
    assert await bodies(files(chat, home)) <= LAUNCHER_BYTES


@pytest.mark.parametrize("language", Languages.open().tags)
async def test_all_of_it_is_small_in_each_language(visit: Any, home: str, language: str) -> None:
    chat = await (await visit(lang=language)).open()
    found = files(chat, home)
    assert len(found) <= 12
    assert await bodies(found) <= ALL_BYTES


async def test_the_rest_is_fetched_when_the_pointer_comes_near(visit: Any) -> None:
    chat = await visit()
    async with chat.page.expect_request("**/chat.js"):
        await chat.launcher.hover()


async def test_a_second_page_fetches_nothing_but_the_launcher_anew(visit: Any, home: str, site: Any) -> None:
    chat = await (await visit()).open()
    chat.requests.clear()
    await chat.page.goto(site.page(site.html()))
    await chat.open()
    fetched = [request for request in files(chat, home) if (await request.sizes())["responseBodySize"] > 0]
    assert {request.url for request in fetched} <= {f"{home}/widget.js"}
