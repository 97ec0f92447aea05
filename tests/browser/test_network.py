"""What the visitor says is neither lost nor said twice, whatever the network does."""

import asyncio
from typing import Any

from playwright.async_api import Route, expect


def keys(chat: Any) -> list[str]:
    return [request.headers["idempotency-key"] for request in chat.sent("POST", "/turns")]


async def test_what_is_said_stands_there_before_the_service_has_answered(visit: Any) -> None:
    chat = await (await visit()).open()
    answered = asyncio.Event()

    async def late(route: Route) -> None:
        await answered.wait()
        await route.continue_()

    await chat.page.route("**/turns", late)
    await chat.say("20")
    await expect(chat.said).to_have_text(["20"])
    await expect(chat.field).to_have_value("")
    await chat.field.fill("typed meanwhile")
    answered.set()
    await expect(chat.replies).to_have_count(2)
    await expect(chat.field).to_have_value("typed meanwhile")


async def test_what_is_said_fast_arrives_in_its_order(visit: Any) -> None:
    chat = await (await visit()).open()
    for text in ("20", "all at the same time", "15 people"):
        await chat.say(text)
    await expect(chat.replies).to_have_count(4)
    await expect(chat.said).to_have_text(["20", "all at the same time", "15 people"])
    await expect(chat.total.last).to_contain_text("140")


async def test_what_could_not_be_sent_stays_and_is_tried_again_with_the_same_key(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.page.route("**/turns", lambda route: route.abort())
    await chat.say("20")
    await expect(chat.failed).to_have_count(1)
    await chat.page.unroute("**/turns")
    await chat.failed.locator("button.retry").click()
    await expect(chat.replies).to_have_count(2)
    assert len(set(keys(chat))) == 1 < len(keys(chat))


async def test_a_lost_answer_costs_no_second_turn(visit: Any) -> None:
    chat = await (await visit()).open()

    async def lost(route: Route) -> None:
        await route.fetch()
        await route.abort()

    await chat.page.route("**/turns", lost, times=1)
    await chat.ask("20")
    await chat.page.reload()
    await chat.open()
    await expect(chat.said).to_have_text(["20"])
    assert len(set(keys(chat))) == 1 < len(keys(chat))


async def test_offline_is_said_and_what_is_written_goes_out_when_the_network_is_back(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.page.context.set_offline(True)
    await expect(chat.element.locator(".offline")).to_contain_text("offline")
    await chat.say("20")
    await expect(chat.failed).to_have_count(1)
    await chat.page.context.set_offline(False)
    await expect(chat.replies).to_have_count(2)
    await expect(chat.element.locator(".offline")).to_be_empty()


async def test_what_was_not_sent_is_still_there_after_a_reload(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.ask("20")
    await chat.page.route("**/turns", lambda route: route.abort())
    await chat.say("all at the same time")
    await expect(chat.failed).to_have_count(1)
    await chat.page.unroute("**/turns")
    await chat.page.reload()
    await chat.open()
    await expect(chat.total).to_contain_text("180.00")
    await expect(chat.said).to_have_text(["20", "all at the same time"])


async def test_what_was_not_sent_can_be_taken_back_and_edited(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.page.route("**/turns", lambda route: route.abort())
    await chat.say("200")
    await chat.failed.locator("button.edit").click()
    await expect(chat.said).to_have_count(0)
    await expect(chat.field).to_have_value("200")


async def test_what_is_refused_stands_there_with_the_reason(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.do("chat.send('x'.repeat(4001))")
    await expect(chat.failed).to_contain_text("4")
    await expect(chat.failed.locator("button.edit")).to_be_visible()
    await chat.ask("20")


async def test_a_double_click_on_a_choice_is_one_turn(visit: Any) -> None:
    chat = await (await visit(script='data-staff="20"')).open()
    await chat.element.locator("[data-choice=together]").dblclick()
    await expect(chat.total).to_contain_text("180.00")
    assert len(keys(chat)) == 1


async def test_where_the_service_is_out_of_reach_it_says_so_and_tries_again(visit: Any) -> None:
    chat = await visit()
    await chat.page.route("**/v1/**", lambda route: route.abort())
    await chat.launcher.click()
    await expect(chat.element.locator(".unreachable")).to_be_visible()
    await chat.page.unroute("**/v1/**")
    await chat.element.locator(".unreachable button").click()
    await expect(chat.replies).to_have_count(1)


async def test_the_launcher_tries_anew_when_its_code_did_not_load(visit: Any) -> None:
    chat = await visit()
    await chat.page.route("**/chat.js*", lambda route: route.abort(), times=1)
    await chat.launcher.click()
    await expect(chat.launcher).to_have_attribute("aria-busy", "false")
    await chat.open()


async def test_a_service_that_asks_for_patience_gets_it(visit: Any) -> None:
    chat = await (await visit()).open()
    busy = {
        "status": 503,
        "content_type": "application/problem+json",
        "headers": {"Retry-After": "1", "Access-Control-Allow-Origin": "*"},
    }
    await chat.page.route("**/turns", lambda route: route.fulfill(**busy, body='{"code": "unavailable"}'), times=1)
    await chat.ask("20")
    assert len(set(keys(chat))) == 1 < len(keys(chat))
