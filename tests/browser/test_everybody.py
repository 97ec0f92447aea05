"""For everybody: keyboard, screen reader, small screens, large type, any colours, no motion."""

import itertools
from typing import Any

import pytest
from playwright.async_api import expect

SENTENCE = "20 people, 3 by day, 2 at night"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
NARROW = {"viewport": {"width": 320, "height": 568}}
ZOOMED = {"viewport": {"width": 320, "height": 256}}
ACTIVE = "root.activeElement?.dataset.choice ?? root.activeElement?.localName"
SMALL = """[...root.querySelectorAll("button, select, textarea, summary, a")].filter((one) => one.checkVisibility())
  .filter((one) => !one.closest("p:not(.actions)")).map((one) => [one.outerHTML, one.getBoundingClientRect()])
  .filter(([, {width, height}]) => Math.round(width) < 44 || Math.round(height) < 44)
  .map(([html, {width, height}]) => `${html} ${width} × ${height}`)"""
WIDE = """[document.documentElement, ...root.querySelectorAll(".panel, .panel *")]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth && !one.matches(".hidden, select") &&
    getComputedStyle(one).display !== "inline")
  .map((one) => `${one.localName}.${one.className} ${one.scrollWidth} > ${one.clientWidth}`)"""


async def quoted(chat: Any, sentence: str = SENTENCE) -> Any:
    await chat.open()
    await chat.say(sentence)
    await expect(chat.total).to_contain_text("105.00")
    return chat


async def tab_to(chat: Any, wanted: str, key: str = "Tab") -> None:
    """Press it until the focus is where it is wanted; no more than forty times."""
    for _ in itertools.repeat(None, 40):
        if await chat.do(ACTIVE) == wanted:
            return
        await chat.page.keyboard.press(key)
    raise AssertionError(f"{wanted} cannot be reached")


async def test_the_keyboard_alone_reaches_the_quote_and_goes_back_to_where_it_was(visit: Any) -> None:
    chat = await visit()
    await expect(chat.launcher).to_be_visible()
    keyboard = chat.page.keyboard
    await keyboard.press("Tab")
    await expect(chat.launcher).to_be_focused()
    await keyboard.press("Enter")
    await expect(chat.field).to_be_focused()
    await expect(chat.replies).to_have_count(1)
    await keyboard.type("20")
    await keyboard.press("Enter")
    await expect(chat.choices.first).to_be_visible()
    await tab_to(chat, "together", "Shift+Tab")
    await keyboard.press("Enter")
    await expect(chat.total).to_contain_text("180.00")
    await expect(chat.field).to_be_focused()
    await keyboard.press("Escape")
    await expect(chat.panel).to_be_hidden()
    await expect(chat.launcher).to_be_focused()


async def test_the_page_is_still_reached_by_the_keyboard_on_a_desktop(visit: Any) -> None:
    chat = await visit('<a href="#" id="before">A link of the page</a>')
    await chat.open()
    for _ in range(30):
        if await chat.page.evaluate("document.activeElement.id") == "before":
            return
        await chat.page.keyboard.press("Tab")
    raise AssertionError("the focus never left the panel")


async def test_escape_closes_the_menu_first(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.element.locator("button.menu").click()
    await chat.page.keyboard.press("Escape")
    await expect(chat.element.locator(".menu-list")).to_be_hidden()
    await expect(chat.element.locator("button.menu")).to_be_focused()
    await expect(chat.panel).to_be_visible()


async def test_the_focus_is_always_seen(visit: Any) -> None:
    chat = await visit()
    await expect(chat.launcher).to_be_visible()
    await chat.page.keyboard.press("Tab")
    outline = "getComputedStyle(root.activeElement).outlineStyle"
    assert await chat.do(outline) == "solid"
    await chat.page.keyboard.press("Enter")
    await expect(chat.replies).to_have_count(1)
    await chat.page.keyboard.press("Tab")
    assert await chat.do(outline) == "solid"


async def test_it_is_a_named_dialog_with_a_log(visit: Any) -> None:
    chat = await (await visit()).open()
    dialog = chat.page.get_by_role("dialog", name="Pricing assistant")
    await expect(dialog).to_be_visible()
    await expect(dialog.get_by_role("log")).to_contain_text("How many people")
    for name in ("Write your answer", "Language"):
        await expect(dialog.get_by_label(name, exact=True)).to_be_visible()
    for name in ("Send", "Menu", "Close"):
        await expect(dialog.get_by_role("button", name=name, exact=True)).to_be_visible()


async def test_each_message_has_its_own_direction(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.ask("މީހުން 20")  # in Thaana, which is written from right to left, and which no language here is
    assert await chat.said.evaluate("(bubble) => getComputedStyle(bubble).direction") == "rtl"
    await expect(chat.replies.last).to_have_attribute("dir", "ltr")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [{}, PHONE], ids=["desktop", "phone"])
async def test_axe_finds_nothing_closed_open_and_with_a_quote(visit: Any, scheme: str, size: dict[str, Any]) -> None:
    chat = await visit(wants={"color_scheme": scheme, "reduced_motion": "reduce", **size})
    await expect(chat.launcher).to_be_visible()
    found = await chat.axe()
    await chat.open()
    found += await chat.axe()
    await chat.ask("20")
    found += await chat.axe()
    await chat.ask("3 by day, 2 at night")
    await chat.element.locator("button.menu").click()
    assert found + await chat.axe() == []


async def test_axe_finds_nothing_where_a_message_failed_or_the_chat_is_to_be_forgotten(visit: Any) -> None:
    chat = await (await visit(wants={"reduced_motion": "reduce"})).open()
    await chat.page.context.set_offline(True)
    await chat.say("20")
    await expect(chat.failed).to_be_visible()
    await chat.menu("forget")
    assert await chat.axe() == []


async def test_axe_finds_nothing_where_the_service_is_out_of_reach(visit: Any) -> None:
    chat = await visit(wants={"reduced_motion": "reduce"})
    await chat.page.route("**/v1/**", lambda route: route.abort())
    await chat.launcher.click()
    await expect(chat.element.locator(".unreachable")).to_be_visible()
    assert await chat.axe() + await chat.do(SMALL) == []


async def test_axe_finds_nothing_where_a_person_is_offered_or_a_message_was_refused(visit: Any) -> None:
    options = 'data-contact-url="https://seller.example/contact"'
    chat = await (await visit(script=options, wants={"reduced_motion": "reduce"})).open()
    await chat.menu("human")
    await expect(chat.replies).to_have_count(2)
    await chat.do("chat.send('x'.repeat(4001))")
    await expect(chat.failed).to_be_visible()
    assert await chat.axe() + await chat.do(SMALL) + await chat.do(WIDE) == []


@pytest.fixture
def right_to_left(home: str) -> str:
    """A page in a language that is written from right to left."""
    tag = f'<script async src="{home}/widget.js"></script>'
    return f'<!doctype html><html lang="ar" dir="rtl"><title>Host</title><main><h1>Host</h1></main>{tag}'


async def test_axe_finds_nothing_from_right_to_left(visit: Any, site: Any, right_to_left: str, said: Any) -> None:
    chat = await visit(url=site.page(right_to_left), wants={"reduced_motion": "reduce"})
    await expect(chat.launcher).to_be_visible()
    found = await chat.axe()
    await quoted(chat, said["ar"]["sentence"])
    assert found + await chat.axe() == []


async def test_from_right_to_left_all_is_mirrored(visit: Any, site: Any, right_to_left: str, said: Any) -> None:
    chat = await visit(url=site.page(right_to_left))
    await expect(chat.launcher).to_be_visible()
    assert (await chat.launcher.bounding_box())["x"] == 16
    await quoted(chat, said["ar"]["sentence"])
    await expect(chat.panel).to_have_attribute("dir", "rtl")
    assert (await chat.panel.bounding_box())["x"] == 16
    close, language = chat.element.locator("button.close"), chat.language
    assert (await close.bounding_box())["x"] < (await language.bounding_box())["x"]
    assert (await chat.said.bounding_box())["x"] < 100
    assert await chat.do(WIDE) == []


@pytest.mark.parametrize("language", ["en", "ru", "es", "ar", "zh-Hans"])
async def test_at_320_pixels_nothing_scrolls_sideways_and_every_target_is_large(
    visit: Any, language: str, said: Any
) -> None:
    chat = await (await visit(lang=language, wants=NARROW)).open()
    assert await chat.do(SMALL) == []
    await chat.ask("20")
    assert await chat.do(SMALL) == []
    await chat.ask(said[language]["shifts"])
    await expect(chat.card).to_be_visible()
    await chat.card.locator("summary").click()
    assert await chat.do(SMALL) + await chat.do(WIDE) == []


async def test_every_target_is_large_on_a_desktop(visit: Any) -> None:
    chat = await quoted(await visit())
    await chat.element.locator("button.menu").click()
    assert await chat.do(SMALL) + await chat.do(WIDE) == []


async def test_at_four_times_the_size_log_and_field_are_both_seen(visit: Any) -> None:
    chat = await quoted(await visit(wants=ZOOMED))
    field, log = await chat.field.bounding_box(), await chat.log.bounding_box()
    assert field["y"] + field["height"] <= 256
    assert log["height"] >= 60
    assert await chat.do(WIDE) == []


async def test_text_that_is_spaced_wider_is_not_cut_off(visit: Any) -> None:
    chat = await quoted(await visit())
    spaced = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    await chat.do(f"root.adoptedStyleSheets.push(await new CSSStyleSheet().replace('{spaced}'))")
    assert await chat.do(WIDE) == []


async def test_on_a_phone_it_is_the_whole_height(visit: Any) -> None:
    chat = await (await visit(wants={**PHONE, "reduced_motion": "reduce"})).open()
    box = await chat.panel.bounding_box()
    assert [round(box[side]) for side in ("x", "y", "width", "height")] == [0, 0, 390, 844]
    await expect(chat.panel).to_have_attribute("aria-modal", "true")


async def test_on_a_phone_the_keyboard_never_hides_the_field(visit: Any) -> None:
    chat = await (await visit(wants=PHONE)).open()
    await chat.page.evaluate("Object.defineProperty(visualViewport, 'height', {value: 400})")
    await chat.page.evaluate("visualViewport.dispatchEvent(new Event('resize'))")
    await expect(chat.panel).to_have_css("height", "400px")
    field = await chat.field.bounding_box()
    assert field["y"] + field["height"] <= 400


async def test_on_a_phone_the_focus_stays_in_the_sheet(visit: Any) -> None:
    chat = await (await visit('<a href="#" id="before">A link of the page</a>', wants=PHONE)).open()
    await chat.field.focus()
    for _ in range(20):
        await chat.page.keyboard.press("Tab")
        assert await chat.do("root.activeElement !== null")


async def test_on_a_phone_the_page_behind_does_not_scroll_with_the_log(visit: Any) -> None:
    chat = await (await visit('<div style="height: 5000px"></div>', wants=PHONE)).open()
    await expect(chat.log).to_have_css("overscroll-behavior-y", "contain")


async def test_the_field_grows_to_four_lines(visit: Any) -> None:
    chat = await (await visit()).open()
    one = (await chat.field.bounding_box())["height"]
    heights = []
    for lines in (2, 4, 9):
        await chat.field.fill("\n".join("x" * lines))
        heights.append((await chat.field.bounding_box())["height"])
    assert one < heights[0] < heights[1]
    assert heights[2] - heights[1] < 10


@pytest.mark.parametrize(("theme", "background"), [("auto", "rgb(20, 23, 27)"), ("light", "rgb(255, 255, 255)")])
async def test_it_is_dark_where_the_visitor_wants_that_and_the_page_does_not_mind(
    visit: Any, theme: str, background: str
) -> None:
    chat = await (await visit(script=f'data-theme="{theme}"', wants={"color_scheme": "dark"})).open()
    await expect(chat.panel).to_have_css("background-color", background)


async def test_with_forced_colours_bubbles_have_borders_and_bars_are_seen(visit: Any) -> None:
    chat = await quoted(await visit(wants={"forced_colors": "active"}))
    for one in (chat.said, chat.replies.locator(".bubble").first, chat.element.locator("[part=send]")):
        await expect(one).to_have_css("border-top-style", "solid")
    await expect(chat.element.locator(".bar").first).to_have_css("background-color", "rgb(0, 0, 0)")


async def test_nothing_moves_where_the_visitor_wants_no_motion(visit: Any) -> None:
    chat = await visit(wants={"reduced_motion": "reduce"})
    await chat.page.route("**/v1/**", lambda _: None)
    await chat.launcher.click()
    await expect(chat.element.locator(".waiting")).to_be_visible()
    assert await chat.do("root.getAnimations().length") == 0


async def test_it_moves_briefly_elsewhere(visit: Any) -> None:
    chat = await visit()
    await chat.page.route("**/v1/**", lambda _: None)
    await chat.launcher.click()
    await expect(chat.element.locator(".waiting")).to_be_visible()
    assert await chat.do("root.getAnimations().length") > 0


async def test_it_is_not_printed(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.page.emulate_media(media="print")
    await expect(chat.panel).to_be_hidden()
    await expect(chat.launcher).to_be_hidden()
