"""A quote's chart and paper, brought by the buttons under it: made when they are sent, and sent once."""

import os
import re
import signal
import sqlite3
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bot_api.api import Bot
from bot_api.chats import Entry, Happened, Message
from bot_api.faults import Answer, BadGateway, Drop, Hold, TooMany, Trouble, When
from bot_api.params import Upload
from bot_api.person import Person

from seatwise.pricing import books

SAYS = "20 people, 3 by day, 2 at night"
METHODS = {"Chart": "sendPhoto", "PDF": "sendDocument"}
ENDINGS = {"Chart": "png", "PDF": "pdf"}
MARKS = {"Chart": b"\x89PNG\r\n", "PDF": b"%PDF-"}
TWO_WAYS = pytest.mark.parametrize(
    "way", [("aiogram", "polling"), ("python-telegram-bot", "webhook")], indirect=True, ids="-".join
)


def with_quote(way: Any, language: str = "en", text: str = SAYS) -> Person:
    """Somebody who has a quote, and all that is said with it."""
    ada: Person = way.person(language)
    ada.says(text)
    ada.waits(lambda chat: len(chat.from_bot()) >= 2, "a quote, and what may be done next")
    return ada


def quote_of(ada: Person) -> Message:
    """The first message with a table."""
    return next(message for message in ada.chat.from_bot() if "<pre>" in message.source)


def number_of(ada: Person) -> str:
    """Its number."""
    found = re.search(r"Q-\d{4}-\d{6}", quote_of(ada).text)
    assert found
    return found.group()


def brought(ada: Person, at_least: int = 1) -> list[Upload]:
    """The files that came, in order, once there are so many."""
    ada.waits(lambda _: len(files(ada)) >= at_least, "a file")
    return files(ada)


def files(ada: Person) -> list[Upload]:
    """The files that came until now."""
    return [file for message in ada.chat.from_bot() for file in message.media.values()]


def served(way: Any, ada: Person, ending: str, language: str) -> bytes:
    """The same form, as it stands behind the quote's link."""
    found = re.search(r"/q/[\w-]+", quote_of(ada).text)
    assert found
    with urllib.request.urlopen(f"{way.service.url}{found.group()}.{ending}?lang={language}") as answer:
        content: bytes = answer.read()
        return content


def turns(way: Any) -> int:
    """How many turns the service has stored."""
    with sqlite3.connect(way.service.folder / "seatwise.db", timeout=10) as db:
        (count,) = db.execute("SELECT count(*) FROM turns").fetchone()
        return int(count)


@pytest.mark.parametrize("label", METHODS)
def test_a_press_brings_the_form_below_and_the_quote_stays(way: Any, label: str) -> None:
    ada = with_quote(way)
    quote, before = quote_of(ada), turns(way)
    ada.presses(label)
    (file,) = brought(ada)
    assert file.content.startswith(MARKS[label])
    assert file.name == f"{number_of(ada)}.{ENDINGS[label]}"
    assert ada.newest.text == number_of(ada)
    assert ada.chat.messages[quote.id] == quote
    assert ada.toasts == [""]
    assert turns(way) == before
    assert [call.outcome for call in way.bot.calls(METHODS[label], chat=ada.chat.id)] == ["ok"]


def test_the_buttons_stand_in_a_row_of_their_own(way: Any) -> None:
    *_, row = quote_of(with_quote(way)).rows
    assert [button["text"] for button in row] == ["Chart", "PDF"]
    assert [button["callback_data"].rpartition(":")[0] for button in row] == ["q:chart", "q:pdf"]
    assert all(len(button["callback_data"].encode()) <= 64 for button in row)


def test_the_question_is_still_open_after_a_press(way: Any) -> None:
    ada = with_quote(way)
    ada.presses("PDF")
    brought(ada)
    ada.presses("No overlap")
    ada.sees("Change the overlap")


@TWO_WAYS
@pytest.mark.parametrize("label", METHODS)
def test_the_form_is_in_the_language_that_the_chat_is_in_by_now(way: Any, label: str) -> None:
    ada = with_quote(way)
    ada.says("/language ru")
    ada.sees("Изменить")
    ada.presses_data(quote_of(ada).button(label)["callback_data"], quote_of(ada))  # type: ignore[index]
    (file,) = brought(ada)
    assert file.content == served(way, ada, ENDINGS[label], "ru")
    assert file.content != served(way, ada, ENDINGS[label], "en")


@TWO_WAYS
def test_the_form_is_in_the_quotes_own_language_where_the_chat_was_forgotten(way: Any) -> None:
    ada = with_quote(way, "de", "20 Leute, 3 tagsüber, 2 nachts")
    ada.says("/forget")
    ada.hears()
    ada.presses("PDF")
    (file,) = brought(ada)
    assert file.content == served(way, ada, "pdf", "de")


@pytest.mark.parametrize("label", METHODS)
def test_an_update_that_comes_again_brings_nothing_more(way: Any, label: str) -> None:
    ada = with_quote(way)
    update = ada.presses(label)
    brought(ada)
    way.bot.takes(update)
    way.bot.account.presses["again"] = Entry(Happened.PRESSED, label)  # it may be answered again too
    way.bot.repeats(update, {"callback_query": press_of(ada, label)})
    ada.says("thanks")
    ada.sees("No overlap")
    assert len(files(ada)) == 1


def press_of(ada: Person, label: str) -> dict[str, Any]:
    """The press of that button, as an update tells it."""
    quote, sender = quote_of(ada), ada.chat.person_json()
    message = {"message_id": quote.id, "date": quote.date, "chat": ada.chat.to_json(), "text": quote.text}
    data = quote.button(label)["callback_data"]  # type: ignore[index]
    return {"id": "again", "from": sender, "message": message, "chat_instance": "1", "data": data}


def test_a_second_press_brings_it_once_more(way: Any) -> None:
    ada = with_quote(way)
    ada.presses("Chart")
    ada.presses("PDF")
    ada.presses("PDF")
    assert [file.name.rpartition(".")[2] for file in brought(ada, 3)] == ["png", "pdf", "pdf"]


@pytest.mark.parametrize(
    "data",
    [
        "q:",
        "q:pdf:",
        "q:pdf:" + "A" * 27,
        "q:chart:" + "-" * 27,
        "q:pdf:" + "A" * 28,
        "q:pdf:../../../etc/passwd",
        "q:xlsx:TOKEN",
        "q:pdf:TOKEN\n",
        "Q:pdf:TOKEN",
        "q:pdf:TOKEN:ru",
        "q:pdf:NUMBER",
        "q:pdf:" + "я" * 27,
    ],
)
def test_data_that_nobody_of_us_wrote_brings_no_file_and_leaves_the_quote(way: Any, data: str) -> None:
    ada = with_quote(way)
    quote = quote_of(ada)
    token = quote.button("PDF")["callback_data"].rpartition(":")[2]  # type: ignore[index]
    if data.startswith("q:"):
        ada.presses_data(data.replace("TOKEN", token).replace("NUMBER", number_of(ada)), quote)
    else:
        ada.presses_data(data.replace("TOKEN", token))
    ada.waits(lambda _: bool(ada.toasts[0]), "a toast")
    ada.says("thanks")
    ada.sees("No overlap")
    assert not files(ada)
    assert ada.chat.messages[quote.id] == quote


@TWO_WAYS
@pytest.mark.parametrize("trouble", [BadGateway(), TooMany(1)], ids=lambda one: type(one).__name__)
def test_a_form_that_was_not_taken_is_sent_again(way: Any, trouble: Trouble) -> None:
    ada = with_quote(way)
    way.bot.fails(trouble, "sendDocument", person=ada)
    ada.presses("PDF")
    assert len(brought(ada)) == 1


@TWO_WAYS
@pytest.mark.parametrize(("when", "shown"), [(When.BEFORE, 0), (When.AFTER, 1)])
def test_a_form_of_unknown_fate_is_not_sent_again(way: Any, when: When, shown: int) -> None:
    ada = with_quote(way)
    lost = way.bot.fails(Drop(when), "sendPhoto", person=ada)
    ada.presses("Chart")
    ada.waits(lambda _: lost.met == 1, "the lost picture")
    ada.says("thanks")
    ada.sees("No overlap")
    assert len(files(ada)) == shown


@TWO_WAYS
def test_where_a_form_is_refused_somebody_is_told_and_the_next_goes_on(way: Any) -> None:
    ada = with_quote(way)
    way.bot.fails(Answer(400, "Bad Request: IMAGE_PROCESS_FAILED"), "sendPhoto", person=ada)
    ada.presses("Chart")
    ada.sees("a mistake of the service")
    ada.presses("PDF")
    assert len(brought(ada)) == 1


@pytest.mark.parametrize(("library", "mode"), [("aiogram", "webhook"), ("python-telegram-bot", "polling")])
def test_a_press_outlives_a_kill(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]], library: str, mode: str
) -> None:
    running = service(**settings_for(bot, library, mode))
    ada = bot.person()
    ada.says(SAYS)
    ada.sees("No overlap")
    bot.fails(Hold(When.BEFORE), "sendMessage", person=ada)
    bot.takes(ada.says("thanks"))
    bot.takes(ada.presses("PDF"))
    running.kill()
    running.start()
    bot.api.heal()
    (file,) = brought(ada)
    assert file.name == f"{number_of(ada)}.pdf"


def test_a_chart_whose_prices_are_gone_is_not_brought_but_its_paper_is(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]], tmp_path: Path
) -> None:
    running = service(**settings_for(bot))
    ada = bot.person()
    ada.says(SAYS)
    ada.sees("No overlap")
    running.kill()
    book = (Path(next(iter(books.__path__))) / "chat2desk.toml").read_text()
    (tmp_path / "chat2desk.toml").write_text(book.replace("35.00", "36.00"))
    running.environment["SEATWISE_PRICE_BOOKS"] = str(tmp_path)
    running.start()
    ada.presses("Chart")
    ada.waits(lambda _: bool(ada.toasts[0]), "a toast")
    ada.presses("PDF")
    (file,) = brought(ada)
    assert file.name == f"{number_of(ada)}.pdf"


@TWO_WAYS
@pytest.mark.parametrize("label", METHODS)
def test_a_form_is_made_again_where_the_press_died(way: Any, label: str) -> None:
    ada = with_quote(way)
    ada.presses("PDF")
    brought(ada)
    presses = presses_of(way)
    assert presses
    for press in presses:
        os.kill(press, signal.SIGKILL)
    ada.presses(label)
    assert brought(ada, 2)[-1].content.startswith(MARKS[label])


def presses_of(way: Any) -> list[int]:
    """The processes in which the service makes paper and pictures."""
    service = way.service.process.pid
    children = Path(f"/proc/{service}/task/{service}/children").read_text().split()
    return [int(child) for child in children if b"typesetter" in Path(f"/proc/{child}/cmdline").read_bytes()]


def test_a_form_that_can_never_be_made_does_not_hold_up_what_comes_after_it(
    bot: Bot, service: Callable[..., Any], settings_for: Callable[..., dict[str, str]], tmp_path: Path
) -> None:
    (tmp_path / "typst.py").write_text("raise ImportError")
    paths = os.pathsep.join(filter(None, [str(tmp_path), os.environ.get("PYTHONPATH")]))
    service(**settings_for(bot, PYTHONPATH=paths))
    ada = bot.person()
    ada.says(SAYS)
    ada.sees("No overlap")
    ada.presses("PDF")
    ada.says("thanks")
    ada.sees("You are welcome")
    assert "a mistake of the service" in ada.transcript()
    assert not files(ada)
