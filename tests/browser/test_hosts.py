"""The widget is at home on any page, and leaves the page as it was."""

import re
from typing import Any

import pytest
from playwright.async_api import Route, expect

SENTENCE = "20 people, 3 by day, 2 at night"
STRICT = (
    "default-src 'none'; script-src HOST; connect-src HOST; "
    "require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'"
)
WITH_NONCE = (
    "default-src 'none'; script-src 'nonce-once' 'strict-dynamic'; connect-src HOST; require-trusted-types-for 'script'"
)
WATCH = "document.addEventListener('securitypolicyviolation', (event) => violated(event.effectiveDirective))"

LISTEN = """
window.heard = []
for (const name of ["open", "message", "quote", "handover", "error"])
  document.addEventListener(`seatwise:${name}`, ({type, detail}) => heard.push([type, detail]))
"""


@pytest.mark.parametrize(("policy", "script"), [(STRICT, ""), (WITH_NONCE, 'nonce="once"')])
async def test_a_strict_policy_of_the_page_is_kept(visit: Any, site: Any, policy: str, script: str) -> None:
    chat = await visit()
    violations = []
    await chat.page.expose_function("violated", lambda directive: violations.append(directive))
    await chat.page.add_init_script(WATCH)
    await chat.page.goto(site.page(site.html(script=script), policy))
    await (await chat.open()).say(SENTENCE)
    await expect(chat.total).to_contain_text("105.00")
    assert violations == []
    # the page is watched: a picture, which the policy forbids, is reported
    await chat.page.evaluate(
        "new Promise((reported) => { document.addEventListener('securitypolicyviolation', reported, {once: true});"
        " document.body.append(Object.assign(new Image(), {src: '/picture'})) })"
    )
    assert violations == ["img-src"]


HOSTILE = """
* { all: unset !important; font: 90px/3 serif !important; letter-spacing: 2em !important }
body * { display: none !important; visibility: hidden !important; opacity: 0 !important;
  pointer-events: none !important; transform: scale(0) !important;
  position: static !important; clip-path: circle(0) !important }
seatwise-chat::part(launcher), seatwise-chat::part(panel) { outline: 0 }
"""
COVER = '<div style="position:fixed;inset:0;z-index:2147483647;background:red"></div>'


async def test_hostile_styles_of_the_page_do_not_reach_it(visit: Any) -> None:
    chat = await (await visit(head=f"<style>{HOSTILE}</style>")).open()
    await chat.say(SENTENCE)
    await expect(chat.total).to_contain_text("105.00")
    size = await chat.panel.bounding_box()
    assert (round(size["width"]), round(size["height"])) == (380, 600)
    assert await chat.field.evaluate("(field) => getComputedStyle(field).fontSize") == "16px"


async def test_it_stands_above_all_that_the_page_has(visit: Any) -> None:
    chat = await (await visit(COVER)).open()
    await chat.ask("20")
    await chat.press("together")
    await expect(chat.total).to_contain_text("180.00")


async def test_it_stands_above_an_element_that_covers_the_page_later(visit: Any) -> None:
    chat = await visit()
    await expect(chat.launcher).to_be_visible()
    await chat.page.evaluate("(cover) => document.body.insertAdjacentHTML('beforeend', cover)", COVER)
    await chat.open()


@pytest.mark.parametrize(
    "wipe",
    [
        "document.body.replaceChildren(document.createElement('main'))",
        "document.body.innerHTML = '<main>Rendered anew</main>'",
        "document.body = document.createElement('body')",
        "document.querySelector('seatwise-chat').remove()",
    ],
)
async def test_the_launcher_comes_back_when_a_framework_renders_the_page_anew(visit: Any, wipe: str) -> None:
    chat = await visit()
    await expect(chat.launcher).to_be_visible()
    await chat.page.evaluate(wipe)
    await expect(chat.element).to_have_count(1)
    await chat.open()


async def test_the_launcher_comes_back_on_every_page_of_a_site_that_swaps_its_body(visit: Any) -> None:
    chat = await visit()
    await expect(chat.launcher).to_be_visible()
    for number in range(8):
        await chat.page.evaluate("(number) => document.body.replaceChildren(`Page ${number}`)", number)
        await expect(chat.launcher).to_be_visible()


async def test_an_open_conversation_survives_a_page_that_is_rendered_anew(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.ask("20")
    await chat.page.evaluate("document.body.replaceChildren()")
    await chat.ask("all at the same time")
    await expect(chat.total).to_contain_text("180.00")


async def test_an_element_of_the_page_itself_stays_where_the_page_puts_it(visit: Any) -> None:
    chat = await visit("<seatwise-chat></seatwise-chat>")
    await expect(chat.launcher).to_be_visible()
    await chat.page.evaluate("document.querySelector('aside, main').append(document.querySelector('seatwise-chat'))")
    await chat.open()
    await expect(chat.element).to_have_count(1)
    assert await chat.do("chat.parentElement.localName") == "main"


async def test_one_tag_or_two_make_one_widget(visit: Any, site: Any) -> None:
    chat = await visit(site.tag() + site.tag())
    await chat.open()
    await expect(chat.element).to_have_count(1)


async def test_the_pages_own_element_is_used(visit: Any) -> None:
    chat = await (await visit('<seatwise-chat id="own" lang="es"></seatwise-chat>')).open()
    await expect(chat.element).to_have_attribute("id", "own")
    await expect(chat.panel).to_have_attribute("lang", "es")


async def test_an_element_that_the_page_makes_later_works(visit: Any) -> None:
    chat = await visit("<seatwise-chat></seatwise-chat>")
    await expect(chat.launcher).to_be_visible()
    await chat.page.evaluate("document.querySelector('seatwise-chat').remove()")
    await chat.page.evaluate("document.body.append(document.createElement('seatwise-chat'))")
    await chat.open()


@pytest.mark.parametrize("place", ["element", "script"])
async def test_options_stand_on_the_element_or_on_the_script(visit: Any, place: str) -> None:
    options = {"lang": "ru", "staff": "20", "theme": "dark", "position": "start"}
    prefix = "data-" if place == "script" else ""
    written = " ".join(f'{prefix}{name}="{value}"' for name, value in options.items())
    chat = (
        await visit(script=written) if place == "script" else await visit(f"<seatwise-chat {written}></seatwise-chat>")
    )
    await chat.open()
    assert await chat.do("Object.fromEntries([...chat.attributes].map(({name, value}) => [name, value]))") == {
        **options,
        "open": "",
    }
    await expect(chat.panel).to_have_attribute("lang", "ru")
    await expect(chat.told.or_(chat.choices).first).to_be_visible()
    assert (await chat.panel.bounding_box())["x"] == 16
    assert await chat.panel.evaluate("(panel) => getComputedStyle(panel).backgroundColor") == "rgb(20, 23, 27)"


async def test_an_open_widget_takes_the_focus_from_nobody(visit: Any) -> None:
    chat = await visit("<input autofocus>", script="data-open")
    await expect(chat.replies).to_have_count(1)
    assert await chat.page.evaluate("document.activeElement.localName") == "input"


async def test_inline_it_stands_in_the_pages_own_place(visit: Any) -> None:
    chat = await visit('<seatwise-chat position="inline"></seatwise-chat><p>After</p>')
    await expect(chat.replies).to_have_count(1)
    box, after = await chat.panel.bounding_box(), await chat.page.get_by_text("After").bounding_box()
    assert box["height"] == 600
    assert after["y"] >= box["y"] + box["height"]
    await expect(chat.launcher).to_be_hidden()


async def test_a_price_book_that_is_not_there_is_said_and_told_to_the_page(visit: Any) -> None:
    chat = await visit(script='data-price-book="nobodys"')
    await chat.page.evaluate(LISTEN)
    await chat.launcher.click()
    await expect(chat.element.locator(".unreachable")).to_be_visible()
    assert (await chat.page.evaluate("heard.at(-1)"))[1]["code"] == "unknown_price_book"


async def test_a_price_book_has_a_conversation_of_its_own(visit: Any) -> None:
    chat = await (await visit(script='data-price-book="chat2desk"')).open()
    await chat.ask("20")
    assert (await chat.page.evaluate("Object.keys(localStorage)[0]")).endswith(":chat2desk")


async def test_the_page_opens_speaks_and_closes_it(visit: Any) -> None:
    chat = await visit()
    await expect(chat.launcher).to_be_visible()
    await chat.do("chat.open()")
    await chat.do(f"chat.send('{SENTENCE}')")
    await expect(chat.total).to_contain_text("105.00")
    await chat.do("chat.setLanguage('ru')")
    await expect(chat.panel).to_have_attribute("lang", "ru")
    await chat.do("chat.close()")
    await expect(chat.panel).to_be_hidden()
    await expect(chat.launcher).to_be_visible()


async def test_the_attribute_open_opens_and_closes_it(visit: Any) -> None:
    chat = await visit()
    await expect(chat.launcher).to_be_visible()
    await chat.do("chat.toggleAttribute('open', true)")
    await expect(chat.panel).to_be_visible()
    await chat.do("chat.toggleAttribute('open', false)")
    await expect(chat.panel).to_be_hidden()


async def test_a_language_set_before_it_is_opened_is_its_language(visit: Any) -> None:
    chat = await visit()
    await expect(chat.launcher).to_have_text("What would it cost?")
    await chat.do("chat.setLanguage('es')")
    await expect(chat.launcher).to_have_text(re.compile("Cuánto"))
    await chat.open()
    await expect(chat.panel).to_have_attribute("lang", "es")


async def test_the_page_hears_what_happens(visit: Any) -> None:
    chat = await visit()
    await chat.page.evaluate(LISTEN)
    await chat.open()
    await chat.ask(SENTENCE)
    await chat.menu("human")
    await expect(chat.replies).to_have_count(3)
    heard = await chat.page.evaluate("heard")
    names = [name.removeprefix("seatwise:") for name, _ in heard]
    assert names == ["open", "message", "message", "message", "quote", "message", "message", "handover"]
    assert heard[2][1] == {"role": "user", "text": SENTENCE}
    assert heard[4][1]["number"]


async def test_the_page_hears_of_an_error_with_its_code(visit: Any) -> None:
    chat = await visit()
    await chat.page.evaluate(LISTEN)
    await chat.page.route("**/v1/**", lambda route: route.abort())
    await chat.launcher.click()
    await expect(chat.element.locator(".unreachable")).to_be_visible()
    assert (await chat.page.evaluate("heard.at(-1)"))[1]["code"] == "network"


async def test_a_brand_has_its_own_colour(visit: Any) -> None:
    chat = await visit(head="<style>seatwise-chat { --seatwise-accent: rgb(1, 2, 3) }</style>")
    colour = "(element) => getComputedStyle(element).backgroundColor"
    assert await chat.launcher.evaluate(colour) == "rgb(1, 2, 3)"
    await chat.open()
    await chat.ask("20")
    assert await chat.said.evaluate(colour) == "rgb(1, 2, 3)"


async def test_the_page_styles_its_parts(visit: Any) -> None:
    chat = await visit(head="<style>seatwise-chat::part(launcher) { border-radius: 3px }</style>")
    assert await chat.launcher.evaluate("(element) => getComputedStyle(element).borderRadius") == "3px"


async def test_it_leaves_no_global_but_its_element(visit: Any, site: Any) -> None:
    chat = await visit(url=site.page("<!doctype html><body>"))
    names = "Object.getOwnPropertyNames(window)"
    before = await chat.page.evaluate(names)
    await chat.page.add_script_tag(url=f"{site.service}/widget.js")
    await chat.open()
    assert set(await chat.page.evaluate(names)) - set(before) == set()
    assert await chat.page.evaluate("customElements.get('seatwise-chat').name") != ""


async def test_an_older_launcher_from_a_cache_opens_the_newer_widget(visit: Any, site: Any) -> None:
    chat = await visit(url=site.page("<!doctype html><body>"))

    async def older(route: Route) -> None:
        answer = await route.fetch()
        text, replaced = re.subn(r'"version": ?"[^"]+"', '"version":"older"', await answer.text())
        assert replaced == 1
        await route.fulfill(response=answer, body=text)

    await chat.page.route("**/widget.js", older)
    await chat.page.goto(site.page(site.html()))
    await chat.open()
    assert any("/widget/older/" in request.url for request in chat.requests)


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "/contact"])
async def test_an_address_that_no_person_answers_at_is_no_link(visit: Any, address: str) -> None:
    chat = await (await visit(script=f'data-contact-url="{address}"')).open()
    await chat.menu("human")
    await expect(chat.replies).to_have_count(2)
    await expect(chat.element.locator("a.contact")).to_have_count(0)


async def test_nobody_but_the_service_is_asked_for_anything(visit: Any, site: Any) -> None:
    chat = await (await visit()).open()
    await chat.ask(SENTENCE)
    assert {request.url.split("/")[2] for request in chat.requests} == {
        url.split("/")[2] for url in (site.url, site.service)
    }


async def test_a_page_whose_language_is_no_tag_is_answered_all_the_same(visit: Any, site: Any) -> None:
    await (await visit(url=site.page(site.html(lang="en_US@posix")))).open()


async def test_where_storage_is_forbidden_it_works_all_the_same(visit: Any, site: Any) -> None:
    inner = site.page(site.html())
    page = (await visit(f'<iframe sandbox="allow-scripts" src="{inner}" width="600" height="560"></iframe>')).page
    chat = type(await visit())(page, page.frame_locator("iframe"))
    await chat.open()
    await chat.say(SENTENCE)
    await expect(chat.total).to_contain_text("105.00")


async def test_the_pages_own_keys_are_not_triggered_by_typing(visit: Any) -> None:
    chat = await visit()
    await chat.page.evaluate(
        "window.keys = 0; document.addEventListener('keydown', (event) => { if (event.key === 'Escape') keys++ })"
    )
    await chat.open()
    await chat.field.press("Escape")
    await expect(chat.panel).to_be_hidden()
    assert await chat.page.evaluate("keys") == 0
