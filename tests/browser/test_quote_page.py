"""A quote's own page, as whoever receives the link sees it."""

from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import expect

from seatwise.bot.languages import Languages

PHONE = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True}
TAGS = Languages.open().tags


@pytest_asyncio.fixture(loop_scope="session")
async def link(visit: Any, home: str) -> str:
    """The address of a quote."""
    chat = await visit(url=home)
    body = {"staff": 20, "note": "For Lisbon", "schedule": {"kind": "shifts", "shifts": [{"people": 3}, {"people": 2}]}}
    answer = await chat.page.request.post(f"{home}/v1/quotes", data=body)
    return f"{home}/q/" + (await answer.json())["url"].rpartition("/")[2]


@pytest.mark.parametrize("size", [{}, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(visit: Any, link: str, scheme: str, size: dict[str, Any]) -> None:
    seen = await visit(url=link, wants={"color_scheme": scheme, **size})
    assert await seen.axe() == []


@pytest.mark.parametrize("language", TAGS)
async def test_on_the_narrowest_phone_nothing_is_wider_than_the_screen(visit: Any, link: str, language: str) -> None:
    seen = await visit(url=f"{link}?lang={language}", wants=PHONE)
    assert await seen.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    outside = await seen.page.evaluate(
        """[...document.querySelectorAll(".chart text")].filter((text) => {
          const [box, picture] = [text, text.ownerSVGElement].map((one) => one.getBoundingClientRect())
          return box.left < picture.left - 1 || box.right > picture.right + 1
        }).map((text) => text.textContent)"""
    )
    assert outside == []


async def test_it_is_whole_without_a_script(visit: Any, link: str) -> None:
    seen = await visit(url=f"{link}?lang=en", wants={"java_script_enabled": False})
    await expect(seen.page.locator(".total")).to_have_text("$105.00 a month")
    await expect(seen.page.locator("#copy")).to_be_hidden()
    await expect(seen.page.locator("#forward")).to_contain_text("$105.00 a month")


async def test_its_policy_is_kept(visit: Any, link: str) -> None:
    seen = await visit(url=link)
    said: list[str] = []
    seen.page.on("console", lambda message: said.append(message.text))
    await seen.page.reload()
    await expect(seen.page.locator(".chart svg")).to_be_visible()
    assert said == []


async def test_the_text_to_forward_is_copied(visit: Any, link: str) -> None:
    seen = await visit(url=f"{link}?lang=en", wants={"permissions": ["clipboard-read", "clipboard-write"]})
    await seen.page.locator("#copy").click()
    await expect(seen.page.locator("#copy")).to_have_text("Copied")
    assert (await seen.page.evaluate("navigator.clipboard.readText()")).startswith("$105.00 a month")


async def test_a_reader_changes_the_language_of_the_page(visit: Any, link: str) -> None:
    seen = await visit(url=f"{link}?lang=en")
    await seen.page.get_by_role("link", name="Deutsch").click()
    await expect(seen.page.locator(".total")).to_contain_text("105,00")
    assert await seen.page.evaluate("document.documentElement.lang") == "de"
