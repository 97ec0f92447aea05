"""The pages that people open: the demo page, and one for each problem."""

import re
import shutil
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from seatwise.bot.keys import reading_token_of
from seatwise.bot.languages import Languages

TAGS = Languages.open().tags
PAGES = ("/", "/problems/invalid")


async def page(api: Any, path: str = "/", **headers: str) -> str:
    """The page's HTML."""
    answer = await api.get(path, headers=headers)
    assert (answer.status, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    return str(answer.body.decode())


def named_in(html: str) -> list[str]:
    """The addresses that a page loads or leads to, on its own host."""
    return [unescape(address) for address in re.findall(r'(?:href|src)="([^"]*)"', html) if address.startswith("/")]


async def test_the_demo_page_has_the_widget_in_place_and_open(api: Any) -> None:
    html = await page(api)
    assert '<seatwise-chat position="inline" open></seatwise-chat>' in html
    assert '<script async src="/widget.js"></script>' in html


async def test_it_gives_the_one_line_to_copy(api: Any) -> None:
    line = f'<script async src="{api.running.settings.public_url}/widget.js"></script>'
    assert f'<code id="snippet">{line}</code>' in unescape(await page(api))


async def test_it_names_every_option_of_the_widget(api: Any) -> None:
    html = await page(api)
    launcher = (await api.get("/widget.js")).body.decode()
    options = re.findall(r'<th scope="row"><code>([^<]*)</code>', html)
    assert options == ["lang", "price-book", "theme", "position", "open", "staff", "contact-url"]
    assert all(option in launcher for option in options)


async def test_it_says_how_programs_talk_to_the_service(api: Any) -> None:
    html = unescape(await page(api))
    assert f"curl {api.running.settings.public_url}/v1/conversations" in html
    assert '<a href="/openapi.json">' in html


async def test_it_says_truly_what_the_widget_weighs(api: Any) -> None:
    packed = {"Accept-Encoding": "br"}
    launcher = int((await api.get("/widget.js", headers=packed)).headers["Content-Length"])
    assert f"<dd>{-(-launcher // 1024)} KB</dd>" in await page(api)


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_keeps_to_a_strict_policy(api: Any, path: str) -> None:
    policy = (await api.get(path)).headers["Content-Security-Policy"].split("; ")
    assert {"default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"} <= set(policy)
    assert {"require-trusted-types-for 'script'", "trusted-types 'none'"} <= set(policy)
    html = await page(api, path)
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:", html)
    assert all("src=" in script for script in re.findall(r"<script[^>]*>", html))


@pytest.mark.parametrize("path", PAGES)
async def test_what_a_page_names_is_there(api: Any, path: str) -> None:
    named = named_in(await page(api, path))
    assert len(named) >= 3
    for address in named:
        assert (await api.get(address)).status == 200, address


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("tag", TAGS)
async def test_a_page_speaks_the_readers_language(api: Any, path: str, tag: str) -> None:
    html = await page(api, path, **{"Accept-Language": tag})
    assert f'<html lang="{tag}" dir="{"rtl" if tag in ("ar", "he") else "ltr"}">' in html
    assert (await api.get(path)).headers["Vary"] == "Accept-Language"


@pytest.mark.parametrize(("asked", "tag"), [("ru", "ru"), ("es-MX", "es"), ("xx", "en"), ("", "en"), ("<b>", "en")])
async def test_the_address_may_name_another(api: Any, asked: str, tag: str) -> None:
    answer = await api.get("/", params={"lang": asked}, headers={"Accept-Language": "en"})
    assert answer.headers["Content-Language"] == tag


async def test_each_language_has_its_link_in_its_own_name(api: Any) -> None:
    html = await page(api, **{"Accept-Language": "es"})
    assert '<a href="?lang=ru" lang="ru" hreflang="ru">Русский</a>' in html
    assert '<a href="?lang=es" lang="es" hreflang="es" aria-current="true">Español</a>' in html


@pytest.mark.parametrize("path", PAGES)
async def test_no_message_is_missing_on_a_page(api: Any, path: str) -> None:
    before = api.running.assistant.wording.fallbacks.total()
    for tag in TAGS:
        html = await page(api, f"{path}?lang={tag}")
        assert not re.search(r"<(h1|h2|h3|p|dt|dd|li|th|legend|span|button[^>]*)>\s*</", html)
    assert api.running.assistant.wording.fallbacks.total() == before


async def test_a_language_from_right_to_left_turns_the_page(
    run: Callable[..., Any], calling: Callable[..., Any], tmp_path: Path
) -> None:
    shutil.copytree(str(Languages.open().folder("en")), tmp_path / "locales" / "ar")
    assert '<html lang="ar" dir="rtl">' in await page(calling(run(locales=tmp_path / "locales")), "/?lang=ar")


async def test_behind_a_path_every_address_begins_with_it(run: Callable[..., Any], calling: Callable[..., Any]) -> None:
    named = named_in(await page(calling(run(public_url="https://shop.example/chat"))))
    assert named
    assert all(address.startswith("/chat/") for address in named)


async def test_what_stands_in_a_setting_is_text_and_no_html(
    run: Callable[..., Any], calling: Callable[..., Any]
) -> None:
    html = await page(calling(run(public_url='https://shop.example/"><b>')))
    assert "<b>" not in html


@pytest.mark.parametrize("header", ["", "*", ";;;", "a" * 5_000, "en;q=NaN", "\N{SNOWMAN}"])
async def test_a_strange_wish_for_a_language_harms_nothing(api: Any, header: str) -> None:
    assert (await api.get("/", headers={"Accept-Language": header})).status == 200


async def test_the_quote_desk_can_be_removed(run: Any, calling: Any) -> None:
    assert (await calling(run()).get("/desk")).status == 200
    assert (await calling(run(desk="off")).get("/desk")).code == (404, "not_found")


async def test_a_transcript_is_read_by_its_link_and_by_no_other(api: Any) -> None:
    conversation = await api.begin(language="de")
    await conversation.say("<b>20</b> Personen")
    token = reading_token_of(api.running.assistant.key, conversation.opened.json["id"])
    page = (await api.get(f"/transcripts/{token}?lang=en")).body.decode()
    assert "&lt;b&gt;20&lt;/b&gt; Personen" in page
    assert '<html lang="en"' in page
    for wrong in (token[:-1] + ("A" if token[-1] != "A" else "B"), token.partition(".")[0], "x", "%00", "a.b"):
        assert (await api.get(f"/transcripts/{wrong}")).code == (404, "not_found")
    await api.call("DELETE", conversation.path, headers=conversation.headers)
    assert (await api.get(f"/transcripts/{token}")).code == (404, "not_found")
