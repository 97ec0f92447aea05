"""The quote desk, as an agent with a keyboard uses it."""

from typing import Any

import pytest
from playwright.async_api import Page, Route, expect

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


async def issued(page: Page, note: str = "") -> str:
    """The number of the quote that the fields ask for."""
    await page.locator("#note").fill(note)
    before = await page.locator("#number").text_content()
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#number")).not_to_have_text(before or "")
    await expect(page.locator("#copy-text")).to_be_focused()
    return await page.locator("#number").inner_text()


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


async def test_the_place_and_the_note_of_another_quote_are_left_by_a_button(visit: Any, home: str) -> None:
    page = await opened(visit, home, "de")
    await page.locator("#staff").fill("20")
    first = await issued(page, "For Lisbon")
    await expect(page.locator("#cancel")).to_be_hidden()
    await page.locator("#recent button").click()
    await expect(page.locator("#note")).to_have_value("For Lisbon")
    await expect(page.locator("#instead")).to_contain_text(first)
    await page.get_by_role("button", name="Abbrechen").click()
    await expect(page.locator("#instead")).to_be_hidden()
    await expect(page.locator("#note")).to_have_value("")
    await expect(page.locator("#staff")).to_be_focused()
    async with page.expect_request("**/v1/quotes") as sent:
        await page.keyboard.press("Control+Enter")
    assert {"note", "supersedes"}.isdisjoint((await sent.value).post_data_json)
    await expect(page.locator("#recent li")).to_have_count(2)


async def test_a_new_sentence_takes_no_quotes_place(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    await page.locator("#staff").fill("20")
    first = await issued(page, "For Lisbon")
    await page.locator("#recent button").click()
    await page.locator("#said").fill("what a lovely day")
    await page.keyboard.press("Enter")
    await expect(page.locator("#unread")).to_be_visible()
    await expect(page.locator("#instead")).to_contain_text(first)
    await page.locator("#said").fill("30 managers, 3 by day, 2 at night")
    await page.keyboard.press("Enter")
    await expect(page.locator("#staff")).to_have_value("30")
    await expect(page.locator("#instead")).to_be_hidden()
    await expect(page.locator("#note")).to_have_value("")


async def test_an_issued_quote_leaves_its_note_and_its_place_to_no_other(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    await page.locator("#staff").fill("20")
    await page.locator("#language").select_option("de")
    await issued(page, "For Lisbon")
    await expect(page.locator("#note")).to_have_value("")
    await page.locator("#recent button").click()
    await issued(page, "For Porto")
    await expect(page.locator("#instead")).to_be_hidden()
    await expect(page.locator("#note")).to_have_value("")
    await expect(page.locator("#staff")).to_have_value("20")
    await expect(page.locator("#language")).to_have_value("de")
    await page.locator("#staff").fill("25")
    async with page.expect_request("**/v1/quotes") as sent:
        await page.keyboard.press("Control+Enter")
    assert {"note", "supersedes"}.isdisjoint((await sent.value).post_data_json)


async def test_a_quote_whose_text_does_not_come_leaves_no_other_on_show(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    await page.locator("#staff").fill("20")
    first = await issued(page)
    await page.locator("#staff").fill("25")
    await page.route("**/q/*.txt*", lambda route: route.abort())
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#refused")).to_have_text("That did not work. Please try again.")
    await expect(page.locator("#issued")).to_be_hidden()
    await page.unroute("**/q/*.txt*")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#issued")).to_be_visible()
    await expect(page.locator("#refused")).to_be_hidden()
    assert await page.locator("#number").inner_text() != first
    await expect(page.locator("#recent li")).to_have_count(2)


async def test_a_key_that_is_held_or_pressed_again_makes_no_second_quote(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    keys: list[str | None] = []
    waiting: list[Route] = []

    async def hold(route: Route) -> None:
        keys.append(await route.request.header_value("Idempotency-Key"))
        waiting.append(route)

    await page.route("**/v1/quotes", hold)
    await page.locator("#staff").fill("20")
    await page.locator("#note").fill("For Lisbon")
    await page.keyboard.down("Control")
    for _ in range(3):  # the second and the third are repeats
        await page.keyboard.down("Enter")
    await page.keyboard.up("Enter")
    await page.keyboard.press("Enter")
    await page.keyboard.up("Control")
    await expect(page.locator("#issue")).to_be_disabled()
    assert len(waiting) == 1
    await waiting.pop().continue_()
    await expect(page.locator("#copy-text")).to_be_focused()
    await expect(page.locator("#issue")).to_be_enabled()
    await page.unroute("**/v1/quotes")
    first = await page.locator("#number").inner_text()
    async with page.expect_response("**/v1/quotes") as answer:
        await page.locator("#issue").click()
    assert await (await answer.value).request.header_value("Idempotency-Key") == keys[0]
    await expect(page.locator("#copy-text")).to_be_focused()
    await expect(page.locator("#number")).to_have_text(first)
    await expect(page.locator("#text")).to_contain_text("For Lisbon")
    await expect(page.locator("#recent li")).to_have_count(1)
    assert await issued(page, "For Porto") != first
    await expect(page.locator("#recent li")).to_have_count(2)


async def test_a_quote_whose_answer_was_lost_comes_with_the_next_press(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    lost: list[str] = []

    async def lose(route: Route) -> None:
        lost.append((await (await route.fetch()).json())["number"])
        await route.abort()

    await page.locator("#staff").fill("20")
    await page.route("**/v1/quotes", lose, times=1)
    await page.locator("#issue").click()
    await expect(page.locator("#refused")).to_have_text("That did not work. Please try again.")
    await expect(page.locator("#issue")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("#number")).to_have_text(lost[0])
    await expect(page.locator("#refused")).to_be_hidden()
    await expect(page.locator("#recent li")).to_have_count(1)


async def test_a_shift_on_no_day_has_no_price(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    await page.locator("#said").fill("20 managers, 3 by day, 2 at night")
    await page.keyboard.press("Enter")
    await expect(page.locator("#plans li")).to_have_count(2)
    days = page.locator(".days").last
    for box in await days.locator("input").all():
        await box.press("Space")
    await expect(days).to_have_attribute("aria-invalid", "true")
    await expect(page.locator("[aria-invalid]")).to_have_count(1)
    await expect(page.locator("#plans li")).to_have_count(0)
    await page.keyboard.press("Control+Enter")
    await expect(days).to_be_focused()
    await expect(page.locator("#recent li")).to_have_count(0)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    await expect(page.locator("#plans li")).to_have_count(2)
    await expect(page.locator("[aria-invalid]")).to_have_count(0)


@pytest.mark.parametrize("typed", ["1,000", "1.000", "1 000", "1\N{NARROW NO-BREAK SPACE}000", "1’000", "١٬٠٠٠"])
async def test_numbers_are_read_as_people_group_them(visit: Any, home: str, typed: str) -> None:
    page = await opened(visit, home)
    await page.locator("#staff").fill(typed)
    async with page.expect_request("**/v1/quotes") as sent:
        await page.keyboard.press("Control+Enter")
    assert (await sent.value).post_data_json["staff"] == 1000
    await expect(page.locator("[aria-invalid]")).to_have_count(0)


@pytest.mark.parametrize("typed", ["x", "1,00", "1,0000", "1,000.000", "0,500", "1,,000", "-1", "2.5"])
async def test_what_is_no_number_is_marked_and_has_no_price(visit: Any, home: str, typed: str) -> None:
    page = await opened(visit, home)
    await page.locator("#staff").fill("20")
    await expect(page.locator("#plans li")).to_have_count(2)
    await page.locator("#staff").fill(typed)
    await expect(page.locator("#staff")).to_have_attribute("aria-invalid", "true")
    await expect(page.locator("#plans li")).to_have_count(0)
    bad = await page.evaluate(
        "() => { const one = document.body.appendChild(document.createElement('i')); one.style.color = 'var(--bad)';"
        " return getComputedStyle(one).color }"
    )
    await expect(page.locator("#staff")).to_have_css("border-color", bad)
    await page.locator("#staff").fill("20")
    await expect(page.locator("#plans li")).to_have_count(2)
    await expect(page.locator("#staff")).not_to_have_attribute("aria-invalid", "true")


async def test_the_first_field_that_is_wrong_or_missing_is_gone_to(visit: Any, home: str) -> None:
    page = await opened(visit, home)
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#staff")).to_be_focused()
    await expect(page.locator("[aria-invalid]")).to_have_count(0)
    await page.locator("#staff").fill("20")
    await page.locator("[value=peak]").check(force=True)
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#peak")).to_be_focused()
    await page.locator("#peak").fill("x")
    await page.locator("[value=shifts]").check(force=True)
    await page.locator("#handover").fill("x")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("[name=people]")).to_be_focused()
    await page.keyboard.type("3")
    await page.keyboard.press("Tab")
    await page.keyboard.type("08")
    await page.locator("#note").focus()
    await expect(page.locator("[name=start]")).to_have_attribute("aria-invalid", "true")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("[name=start]")).to_be_focused()
    await page.locator("[name=start]").fill("08:00")
    await page.locator("[name=end]").fill("20:00")
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#handover")).to_be_focused()
    await expect(page.locator("[aria-invalid]")).to_have_count(1)
    await page.locator("[value=together]").check(force=True)
    await page.keyboard.press("Control+Enter")
    await expect(page.locator("#issued")).to_be_visible()


@pytest.mark.parametrize("refused", ["**/v1/conversations", "**/v1/conversations/*/turns"])
@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (429, '{"title": "Too many", "detail": "Wait a minute."}', "Wait a minute."),
        (503, "busy", "That did not work. Please try again."),
    ],
)
async def test_a_sentence_that_could_not_be_sent_is_not_one_that_could_not_be_read(
    visit: Any, home: str, refused: str, status: int, body: str, words: str
) -> None:
    page = await opened(visit, home)
    kind = "application/problem+json" if body.startswith("{") else "text/html"
    await page.route(refused, lambda route: route.fulfill(status=status, body=body, content_type=kind), times=1)
    await page.locator("#said").fill("20 managers, 3 by day, 2 at night")
    await page.keyboard.press("Enter")
    await expect(page.locator("#refused")).to_have_text(words)
    await expect(page.locator("#unread")).to_be_hidden()
    await page.keyboard.press("Enter")
    await expect(page.locator("#staff")).to_have_value("20")
    await expect(page.locator("#refused")).to_be_hidden()


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
    await issued(chat.page)
    await chat.page.locator("#recent button").click()
    for box in await chat.page.locator(".days").first.locator("input").all():
        await box.press("Space")
    await chat.page.locator("#staff").fill("x")
    await expect(chat.page.locator("[aria-invalid]")).to_have_count(2)
    await expect(chat.page.locator("#cancel")).to_be_visible()
    assert await chat.axe() == []


@pytest.mark.parametrize("language", Languages.open().tags)
async def test_nothing_is_wider_than_a_phone(visit: Any, home: str, language: str) -> None:
    page = await opened(visit, home, language, **PHONE)
    await page.locator("[value=shifts]").check(force=True)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
