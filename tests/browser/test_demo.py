"""The demo page: the widget in place and open, and the one line to copy."""

from typing import Any

import pytest
from playwright.async_api import expect

from seatwise.bot.languages import Languages

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@pytest.mark.parametrize("language", Languages.open().tags)
async def test_a_visitor_reaches_the_quote_in_one_sentence(visit: Any, home: str, language: str, said: Any) -> None:
    chat = await visit(url=f"{home}/?lang={language}")
    await expect(chat.replies.first).to_be_visible()
    await chat.say(said[language]["sentence"])
    await expect(chat.total).to_contain_text("105")
    assert await chat.page.evaluate("document.documentElement.lang") == language


@pytest.mark.parametrize("size", [{}, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(visit: Any, home: str, scheme: str, size: dict[str, Any]) -> None:
    chat = await visit(url=home, wants={"color_scheme": scheme, "reduced_motion": "reduce", **size})
    await expect(chat.replies.first).to_be_visible()
    assert await chat.axe() == []


async def test_its_policy_is_kept_and_nothing_is_missing(visit: Any, home: str, said: Any) -> None:
    chat = await visit(url=home)
    words, missing = [], []
    chat.page.on("console", lambda message: words.append(message.text))
    chat.page.on("response", lambda response: missing.append(response.url) if response.status >= 400 else None)
    await chat.page.reload()
    await expect(chat.replies.first).to_be_visible()
    await chat.say(said["en"]["sentence"])
    await expect(chat.total).to_be_visible()
    assert words + missing == []
    assert all(request.url.startswith((home, "data:")) for request in chat.requests)


async def test_the_line_to_copy_is_the_line_that_works(visit: Any, home: str, site: Any) -> None:
    chat = await visit(url=home, wants={"permissions": ["clipboard-read", "clipboard-write"]})
    await chat.page.locator("#copy").click()
    await expect(chat.page.locator("#copy")).to_have_text("Copied")
    line = await chat.page.evaluate("navigator.clipboard.readText()")
    assert line == site.tag().replace(" >", ">")
    await (await visit(url=site.page(f"<!doctype html><body>{line}"))).open()


async def test_looks_can_be_tried_and_stand_in_the_line_to_copy(visit: Any, home: str) -> None:
    chat = await visit(url=home)
    await expect(chat.replies.first).to_be_visible()
    await chat.page.get_by_label("Dark").check(force=True)
    await expect(chat.panel).to_have_css("background-color", "rgb(20, 23, 27)")
    await expect(chat.page.locator("#snippet")).to_contain_text('data-theme="dark"')


async def test_places_can_be_tried(visit: Any, home: str) -> None:
    chat = await visit(url=home)
    await expect(chat.replies.first).to_be_visible()
    await chat.page.get_by_label("In the corner").check(force=True)
    await expect(chat.panel).to_be_hidden()
    await chat.launcher.click()
    await expect(chat.panel).to_be_in_viewport(ratio=1)


async def test_an_open_chat_takes_no_focus_and_does_not_scroll_the_page(visit: Any, home: str) -> None:
    chat = await visit(url=home)
    await expect(chat.replies.first).to_be_visible()
    assert await chat.page.evaluate("[document.activeElement.localName, scrollY]") == ["body", 0]


@pytest.mark.parametrize("language", Languages.open().tags)
async def test_nothing_scrolls_sideways_at_320_pixels(visit: Any, home: str, language: str) -> None:
    chat = await visit(url=f"{home}/?lang={language}", wants={"viewport": {"width": 320, "height": 568}})
    await expect(chat.replies.first).to_be_visible()
    assert await chat.page.evaluate("document.documentElement.scrollWidth") == 320
