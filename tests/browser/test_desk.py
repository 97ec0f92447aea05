"""The quote desk, as an agent with a keyboard uses it."""

from typing import Any

import pytest
from playwright.async_api import Page, expect

from seatwise.bot.languages import Languages

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


async def opened(visit: Any, home: str, language: str = "en", **wants: Any) -> Page:
    chat = await visit(url=f"{home}/desk?lang={language}", wants=wants)
    await expect(chat.page.locator("#desk")).to_be_visible()
    return chat.page  # type: ignore[no-any-return]


async def test_one_sentence_and_the_keyboard_alone_lead_to_a_quote_in_the_customers_language(
    visit: Any, home: str
) -> None:
    page = await opened(visit, home, permissions=["clipboard-read", "clipboard-write"])
    await page.keyboard.type("20 managers, 3 by day, 2 at night")
    await page.keyboard.press("Enter")
    await expect(page.locator("#note")).to_be_focused()
    await expect(page.locator("#plans .best")).to_contain_text("$105.00")
    await page.keyboard.type("For Lisbon")
    await page.keyboard.press("Shift+Tab")
    await expect(page.locator("#language")).to_be_focused()
    await page.keyboard.type("Deutsch")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#copy-text")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("#copy-text")).to_have_text("Copied")
    text = await page.evaluate("navigator.clipboard.readText()")
    assert text.startswith("105,00\N{NO-BREAK SPACE}$")
    assert "For Lisbon" in text
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await expect(page.locator("#pdf")).to_be_focused()
    assert "lang=de" in str(await page.locator("#pdf").get_attribute("href"))


async def test_rows_of_shifts_are_filled_in_by_keyboard(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    await page.locator("#staff").focus()
    await page.keyboard.type("20")
    await page.keyboard.press("Tab")
    await page.keyboard.press("ArrowLeft")  # from the first of three choices to the last
    await expect(page.locator("[value=shifts]")).to_be_checked()
    await page.keyboard.press("Tab")
    await page.keyboard.type("3")
    await page.keyboard.press("Tab")
    await page.keyboard.type("0800AM")
    await page.locator("#add").focus()
    await page.keyboard.press("Enter")
    await page.keyboard.type("2")
    await expect(page.locator(".shift")).to_have_count(2)
    await expect(page.locator("#refused")).to_be_visible()
    await page.locator("[name=start]").first.fill("")
    await expect(page.locator("#plans .best")).to_contain_text("$105.00")


async def test_digits_of_any_script_are_numbers(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    await page.locator("#staff").fill("٢٠")
    await expect(page.locator("#plans b").first).to_have_text("$180.00")


async def test_what_has_no_price_is_said_in_the_agents_language(visit: Any, home: str) -> None:
    page = await opened(visit, home, "ru")
    await page.locator("#staff").fill("2")
    await page.locator("[value=peak]").check(force=True)
    await page.locator("#peak").fill("3")
    await expect(page.locator("#refused")).to_contain_text("3")
    assert any("а" <= letter <= "я" for letter in await page.locator("#refused").inner_text())
    await expect(page.locator("#plans li")).to_have_count(0)


async def test_a_sentence_that_says_nothing_of_them_leaves_the_fields(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    await page.locator("#staff").fill("7")
    await page.locator("#said").fill("what a lovely day")
    await page.keyboard.press("Enter")
    await expect(page.locator("#unread")).to_be_visible()
    await expect(page.locator("#staff")).to_have_value("7")


async def test_a_recent_quote_is_changed_and_the_new_one_takes_its_place(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    await page.locator("#staff").fill("20")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#recent li")).to_have_count(1)
    await expect(page.locator("#issued")).to_be_visible()
    first = await page.locator("#number").inner_text()
    await page.reload()
    await page.get_by_role("button", name=f"Change: {first}").click()
    await expect(page.locator("#instead")).to_have_text(f"This takes the place of quote {first}.")
    await page.locator("#staff").fill("25")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#issued")).to_be_visible()
    assert await page.locator("#number").inner_text() != first
    await expect(page.locator("#recent li")).to_have_count(1)
    await page.locator("#open").click()
    await expect(page.locator("main")).to_contain_text(f"This takes the place of quote {first}.")


async def test_nothing_of_what_was_said_stays_behind(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    calls: list[tuple[str, str]] = []
    page.on("request", lambda request: calls.append((request.method, request.url.removeprefix(home))))
    await page.locator("#said").fill("20 people, 3 by day, 2 at night")
    await page.keyboard.press("Enter")
    await expect(page.locator("#staff")).to_have_value("20")
    conversations = [call for call in calls if call[1].startswith("/v1/conversations")]
    assert [method for method, _ in conversations] == ["POST", "POST", "DELETE"]


@pytest.mark.parametrize("size", [{}, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing(visit: Any, home: str, scheme: str, size: dict[str, Any]) -> None:
    chat = await visit(url=f"{home}/desk", wants={"color_scheme": scheme, **size})
    await chat.page.locator("#said").fill("20 people, 3 by day from 8 to 20, 2 at night from 20 to 8")
    await chat.page.keyboard.press("Enter")
    await expect(chat.page.locator(".shift")).to_have_count(2)
    await expect(chat.page.locator("#plans li")).to_have_count(2)
    assert await chat.axe() == []


@pytest.mark.parametrize("language", Languages.open().tags)
async def test_nothing_is_wider_than_a_phone(visit: Any, home: str, language: str) -> None:
    page = await opened(visit, home, language, **PHONE)
    await page.locator("[value=shifts]").check(force=True)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
