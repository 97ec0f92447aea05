"""A visitor reaches a right quote, in each language, by answers or by one sentence."""

import re
from typing import Any

import pytest
from playwright.async_api import expect

from seatwise.bot.languages import Languages

SHIPPED = Languages.open().tags


@pytest.mark.parametrize("language", SHIPPED)
async def test_one_sentence_brings_the_quote(visit: Any, language: str, said: Any) -> None:
    chat = await (await visit(lang=language)).open()
    await chat.say(said[language]["sentence"])
    await expect(chat.total).to_contain_text("105")
    assert await chat.panel.get_attribute("lang") == language


@pytest.mark.parametrize("language", SHIPPED)
async def test_four_answers_bring_the_quote(visit: Any, language: str, said: Any) -> None:
    chat = await (await visit(lang=language)).open()
    await chat.ask("20")
    await chat.press("shifts")
    await expect(chat.replies).to_have_count(3)
    await chat.ask(said[language]["shifts"])
    await chat.press("no")
    await expect(chat.replies).to_have_count(5)
    await expect(chat.total.last).to_contain_text("105")


async def test_two_clicks_bring_the_quote_where_the_page_knows_the_staff(visit: Any) -> None:
    chat = await (await visit(script='data-staff="20"')).open()
    await chat.press("together")
    await expect(chat.total).to_contain_text("180")


async def test_the_card_has_the_plan_the_total_the_saving_both_bars_and_every_line(visit: Any, said: Any) -> None:
    chat = await (await visit()).open()
    await chat.say(said["en"]["sentence"])
    await expect(chat.card.locator(".plan")).to_contain_text("Concurrent")
    await expect(chat.card.locator(".chip")).to_contain_text("75.00")
    await expect(chat.card.locator(".bars li")).to_contain_text(["180.00", "105.00"])
    await expect(chat.card.locator("details tbody tr")).not_to_have_count(0)
    page, chart, pdf = [await link.get_attribute("href") for link in await chat.card.locator("a.link").all()]
    assert re.fullmatch(r"http://.+/q/[\w-]{27}\?lang=en", page)
    assert (chart, pdf) == (f"{page}#chart", page.replace("?", ".pdf?"))


async def test_choices_go_away_once_answered_and_the_answer_stands_as_said(visit: Any) -> None:
    chat = await (await visit(script='data-staff="20"')).open()
    await chat.press("together")
    await expect(chat.said).to_have_text(["All at the same time"])
    await expect(chat.element.locator(".choices [data-choice=together]")).to_have_count(0)


async def test_what_was_understood_stands_as_chips(visit: Any, said: Any) -> None:
    chat = await (await visit()).open()
    await expect(chat.told).to_have_count(0)
    await chat.say(said["en"]["sentence"])
    await expect(chat.told).to_have_count(2)
    await expect(chat.told.first).to_contain_text("20")


@pytest.mark.parametrize("button", [".told [data-choice=change_staff]", ".entry.user .change"])
async def test_an_answer_can_be_changed(visit: Any, button: str) -> None:
    chat = await (await visit()).open()
    await chat.ask("20")
    await chat.ask("all at the same time")
    await chat.element.locator(button).first.click()
    await expect(chat.replies).to_have_count(4)
    await chat.ask("10")
    await expect(chat.total.last).to_contain_text("100")


async def test_shift_and_enter_break_the_line(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.field.fill("20 people")
    await chat.field.press("Shift+Enter")
    await chat.field.type("all at the same time")
    await chat.field.press("Enter")
    await expect(chat.said).to_have_text(["20 people\nall at the same time"])
    await expect(chat.total).to_contain_text("180")


async def test_nothing_is_sent_where_nothing_was_typed(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.say(" \n ")
    await chat.ask("20")
    await expect(chat.said).to_have_text(["20"])


async def test_the_menu_of_languages_changes_the_conversations_language(visit: Any, said: Any) -> None:
    chat = await (await visit()).open()
    await chat.language.select_option("ru")
    await expect(chat.panel).to_have_attribute("lang", "ru")
    await expect(chat.replies.last).to_have_attribute("lang", "ru")
    await chat.say(said["ru"]["sentence"])
    await expect(chat.total).to_contain_text("105,00")


async def test_the_interface_follows_the_language_that_the_visitor_writes(visit: Any, said: Any) -> None:
    chat = await (await visit()).open()
    await chat.say(said["es"]["sentence"])
    await expect(chat.panel).to_have_attribute("lang", "es")
    await expect(chat.language).to_have_value("es")


async def test_start_again_begins_anew(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.ask("20")
    await chat.menu("restart")
    await expect(chat.told).to_have_count(0)
    await expect(chat.said).to_have_text(["20", "Start again"])


async def test_a_person_is_where_the_page_says(visit: Any) -> None:
    chat = await (await visit(script='data-contact-url="https://seller.example/contact"')).open()
    await chat.menu("human")
    await expect(chat.element.locator("a.contact")).to_have_attribute("href", "https://seller.example/contact")


async def test_markup_in_a_message_is_text(visit: Any) -> None:
    chat = await (await visit()).open()
    await chat.ask("<img src=x onerror=alert(1)> 20 people")
    await expect(chat.said).to_have_text(["<img src=x onerror=alert(1)> 20 people"])
    await expect(chat.element.locator("img")).to_have_count(0)


async def test_the_forwardable_text_is_copied(visit: Any, said: Any) -> None:
    chat = await (await visit(wants={"permissions": ["clipboard-read", "clipboard-write"]})).open()
    await chat.say(said["en"]["sentence"])
    await chat.card.locator("button.copy").click()
    await expect(chat.element.locator("[role=status]", has_text="Copied")).to_have_count(1)
    assert "105.00" in await chat.page.evaluate("navigator.clipboard.readText()")
