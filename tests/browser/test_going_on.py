"""One conversation, whatever page or tab of a browser it is looked at from; and none once it is forgotten."""

import asyncio
import json
from typing import Any

import pytest
from playwright.async_api import expect

SENTENCE = "20 people, 3 by day, 2 at night"
KEPT = "JSON.parse(Object.values(localStorage)[0])"


async def quoted(visit: Any) -> Any:
    chat = await (await visit()).open()
    await chat.say(SENTENCE)
    await expect(chat.total).to_contain_text("105.00")
    return chat


async def test_a_reload_shows_the_same_conversation_and_nothing_twice(visit: Any) -> None:
    chat = await quoted(visit)
    before = await chat.log.inner_text()
    await chat.page.reload()
    await chat.open()
    await expect(chat.card).to_have_count(1)
    assert await chat.log.inner_text() == before


async def test_another_page_of_the_site_goes_on(visit: Any, site: Any) -> None:
    chat = await quoted(visit)
    await chat.page.goto(site.page(site.html("<p>Another page</p>")))
    await chat.open()
    await chat.ask("no overlap")
    await expect(chat.said).to_have_text([SENTENCE, "no overlap"])


async def test_a_second_tab_follows(visit: Any) -> None:
    first = await quoted(visit)
    second = await (await first.second_tab()).open()
    await expect(second.card).to_have_count(1)
    await second.ask("no overlap")
    await first.page.bring_to_front()
    await expect(first.said).to_have_text([SENTENCE, "no overlap"])


async def test_two_tabs_that_speak_in_turn_show_the_same(visit: Any) -> None:
    first = await quoted(visit)
    second = await (await first.second_tab()).open()
    await expect(second.card).to_have_count(1)
    await second.ask("no overlap")
    await first.page.bring_to_front()
    await first.say("15 people")
    await expect(first.said).to_have_text([SENTENCE, "no overlap", "15 people"])
    await second.page.bring_to_front()
    await expect(second.said).to_have_text([SENTENCE, "no overlap", "15 people"])


async def test_two_tabs_that_speak_at_once_both_show_both(visit: Any) -> None:
    first = await quoted(visit)
    second = await (await first.second_tab()).open()
    await expect(second.card).to_have_count(1)
    await asyncio.gather(first.say("no overlap"), second.say("15 people"))
    for tab in (first, second):
        await tab.page.bring_to_front()
        await expect(tab.said).to_have_count(3)
        await expect(tab.replies).to_have_count(4)
        assert set(await tab.said.all_inner_texts()) == {SENTENCE, "no overlap", "15 people"}


async def test_what_was_on_its_way_when_the_page_went_away_is_sent_by_the_next_one(visit: Any) -> None:
    chat = await quoted(visit)
    await chat.page.route("**/turns", lambda _: None)
    await chat.say("no overlap")
    await expect(chat.said).to_have_count(2)
    await chat.page.unroute("**/turns")
    await chat.page.reload()
    await chat.open()
    await expect(chat.said).to_have_text([SENTENCE, "no overlap"])
    await expect(chat.replies).to_have_count(3)


async def test_the_answers_so_far_can_be_changed_after_a_reload(visit: Any) -> None:
    chat = await quoted(visit)
    await chat.page.reload()
    await chat.open()
    await chat.element.locator(".told [data-choice=change_staff]").click()
    await expect(chat.said.last).to_contain_text("20")
    await expect(chat.replies.last).to_contain_text("?")


async def test_a_forgotten_chat_is_gone_here_and_at_the_service(visit: Any, home: str) -> None:
    chat = await quoted(visit)
    session = (await chat.page.evaluate(KEPT))["session"]
    await chat.menu("forget")
    await chat.element.locator(".confirm .yes").click()
    await expect(chat.said).to_have_count(0)
    await expect(chat.replies).to_have_count(1)
    assert await chat.page.evaluate("localStorage.length") == 0
    authorization = {"Authorization": f"Bearer {session['token']}"}
    answer = await chat.page.context.request.get(f"{home}/v1/conversations/{session['id']}", headers=authorization)
    assert answer.status == 404


async def test_a_chat_is_forgotten_in_every_tab(visit: Any) -> None:
    first = await quoted(visit)
    second = await (await first.second_tab()).open()
    await expect(second.card).to_have_count(1)
    await second.menu("forget")
    await second.element.locator(".confirm .yes").click()
    await first.page.bring_to_front()
    await expect(first.said).to_have_count(0)


async def test_a_chat_is_kept_where_the_visitor_thinks_again(visit: Any) -> None:
    chat = await quoted(visit)
    await chat.menu("forget")
    await chat.element.locator(".confirm .keep").click()
    await expect(chat.element.locator(".confirm")).to_be_hidden()
    await expect(chat.card).to_have_count(1)
    assert chat.sent("DELETE", "") == []


async def test_where_the_service_no_longer_has_it_a_new_one_takes_up_what_is_said(visit: Any, home: str) -> None:
    chat = await quoted(visit)
    session = (await chat.page.evaluate(KEPT))["session"]
    authorization = {"Authorization": f"Bearer {session['token']}"}
    await chat.page.context.request.delete(f"{home}/v1/conversations/{session['id']}", headers=authorization)
    await chat.say("30 people")
    await expect(chat.said).to_have_text(["30 people"])
    await expect(chat.element.locator(".log > .note")).to_be_visible()
    await expect(chat.told).to_contain_text(["30"])


async def test_nothing_is_kept_before_the_visitor_has_spoken_and_then_one_key(visit: Any, home: str) -> None:
    chat = await (await visit()).open()
    kept = "[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
    assert await chat.page.evaluate(kept) == []
    await chat.ask("20")
    assert await chat.page.evaluate(kept) == [f"seatwise:{home.removeprefix('http://')}"]


async def test_no_cookie_is_set_and_no_database_made(visit: Any) -> None:
    chat = await quoted(visit)
    assert await chat.page.context.cookies() == []
    assert await chat.page.evaluate("indexedDB.databases()") == []


async def test_the_launcher_is_a_round_button_after_the_first_use(visit: Any) -> None:
    chat = await quoted(visit)
    await chat.element.locator("button.close").click()
    await chat.page.reload()
    box = await chat.launcher.bounding_box()
    assert box["width"] == box["height"] == 48


@pytest.mark.parametrize(
    "kept", ["", "null", "{", "[]", '{"pending": 1}', json.dumps({"session": {}, "turn": 1, "pending": []})]
)
async def test_a_spoilt_storage_costs_no_more_than_a_new_chat(visit: Any, home: str, kept: str) -> None:
    chat = await visit()
    await chat.page.evaluate(
        "([key, kept]) => localStorage.setItem(key, kept)", [f"seatwise:{home.removeprefix('http://')}", kept]
    )
    await chat.page.reload()
    await chat.open()
    await chat.ask("20")
    await expect(chat.said).to_have_text(["20"])
