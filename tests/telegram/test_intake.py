"""Updates: nothing lost, nothing twice, nothing that stops the rest."""

import json
import sqlite3
import urllib.error
import urllib.request
from typing import Any

import pytest
from bot_api.person import Person

ASK_SCHEDULE = "How do they work"
SECRET = "a-secret_of_the-webhook"  # noqa: S105
HEADER = "X-Telegram-Bot-Api-Secret-Token"

GROUP = {"id": -100123, "type": "supergroup", "title": "G"}
CHANNEL = {"id": -100124, "type": "channel", "title": "C"}
SOMEBODY = {"id": 77, "is_bot": False, "first_name": "X"}
PRIVATE = {"id": 77, "type": "private", "first_name": "X"}


def message(**more: Any) -> dict[str, Any]:
    """A message of somebody."""
    return {"message_id": 1, "date": 1700000000, "from": SOMEBODY, "chat": PRIVATE, "text": "20"} | more


IGNORED: dict[str, tuple[str, Any]] = {
    "group": ("message", message(chat=GROUP)),
    "group command": ("message", message(chat=GROUP, text="/start")),
    "channel": ("channel_post", {"message_id": 1, "date": 1, "chat": CHANNEL, "text": "20"}),
    "inline": ("inline_query", {"id": "1", "from": SOMEBODY, "query": "20", "offset": ""}),
    "bot": ("message", message(**{"from": {"id": 78, "is_bot": True, "first_name": "B"}})),
    "pinned": ("message", {"message_id": 2, "date": 1, "from": SOMEBODY, "chat": PRIVATE, "pinned_message": message()}),
    "added to a group": ("my_chat_member", {"chat": GROUP, "from": SOMEBODY, "date": 1, "new_chat_member": {}}),
    "unknown kind": ("something_new", {"a": 1}),
    "null": ("message", None),
    "text": ("message", "20"),
    "list": ("message", []),
    "empty": ("message", {}),
    "no chat": ("message", {"message_id": 1, "date": 1, "text": "20"}),
    "chat of text": ("message", message(chat={"id": "77", "type": "private"})),
    "chat of null": ("message", message(chat=None)),
    "huge chat": ("message", message(chat={"id": 2**70, "type": "private"})),
    "number for text": ("message", {**message(chat=GROUP), "text": 20}),
    "press without anything": ("callback_query", {}),
    "press with numbers": ("callback_query", {"id": 1, "from": 2, "data": 3, "message": 4}),
    "deep": ("message", {"chat": {"id": {"id": {"id": 1}}}}),
}


def said_last(way: Any) -> Person:
    """Somebody who is answered after all that came before."""
    ada: Person = way.person()
    ada.says("20")
    ada.sees(ASK_SCHEDULE)
    return ada


@pytest.mark.parametrize("name", IGNORED)
def test_what_is_not_for_us_is_taken_and_passed_over(way: Any, name: str) -> None:
    before = len(way.bot.calls("sendMessage"))
    way.bot.account.allowed = ()
    update = way.bot.receives(*IGNORED[name])
    said_last(way)
    way.bot.takes(update)
    assert len(way.bot.calls("sendMessage")) == before + 1


def test_an_update_that_comes_again_changes_nothing(way: Any) -> None:
    ada = way.person()
    update = ada.says("20")
    ada.sees(ASK_SCHEDULE)
    way.bot.takes(update)
    way.bot.repeats(update, {"message": message(chat=ada.chat.to_json(), **{"from": ada.chat.person_json()})})
    ada.says("all of them")
    ada.sees("Change staff")
    assert ada.transcript().count(ASK_SCHEDULE) == 1


def test_an_update_that_fails_three_times_is_parked_and_the_rest_goes_on(way: Any) -> None:
    ada = said_last(way)
    with database(way) as db:
        db.execute(
            "CREATE TRIGGER IF NOT EXISTS refuse BEFORE INSERT ON turns WHEN NEW.said LIKE '%poison%' "
            "BEGIN SELECT RAISE(ABORT, 'poison'); END"
        )
    poisoned = ada.says("poison 21")
    way.bot.takes(poisoned)
    ada.says("all of them")
    ada.sees("Change staff")
    with database(way) as db:
        (parked,) = db.execute("SELECT count(*) FROM parked_updates").fetchone()
        db.execute("DROP TRIGGER refuse")
    assert parked >= 1


def database(way: Any) -> sqlite3.Connection:
    """The service's own database."""
    return sqlite3.connect(way.service.folder / "seatwise.db", timeout=10)


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "й"])
def test_the_webhook_wants_the_secret(way: Any, secret: str | None) -> None:
    ada = way.person()
    before = len(way.bot.calls())
    headers = {} if secret is None else {HEADER: secret.encode().decode("latin-1")}
    assert post_update(way, {"update_id": 1, "message": message(chat=ada.chat.to_json())}, headers) in (401, 403, 404)
    said_last(way)
    assert [call.chat for call in way.bot.calls()[before:]].count(ada.chat.id) == 0


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"5", b'{"update_id": "x"}', b"\xff\xfe", b'{"a":' * 5000])
def test_the_webhook_survives_any_body(way: Any, body: bytes) -> None:
    status = post_raw(way, body, {HEADER: SECRET})
    assert status < 500
    said_last(way)


def post_update(way: Any, update: Any, headers: dict[str, str]) -> int:
    return post_raw(way, json.dumps(update).encode(), headers)


def post_raw(way: Any, body: bytes, headers: dict[str, str]) -> int:
    """The status of a call of the webhook."""
    url = f"{way.service.url}/telegram/webhook"
    request = urllib.request.Request(url, body, {"Content-Type": "application/json", **headers})
    try:
        with urllib.request.urlopen(request) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        refused.close()
        return refused.code
