"""The calls on `/v1/conversations` (contract, §3)."""

import asyncio
import json
from typing import Any

import pytest

SENTENCE = "20 sales managers, 3 people per shift during the day, 2 at night"


async def test_a_conversation_begins_with_a_reply_an_id_and_a_token(api: Any) -> None:
    answer = await api.post("/v1/conversations", {"language": "en"})
    assert answer.status == 201
    assert {"id", "token", "turn", "messages", "choices", "asks"} <= answer.json.keys()
    assert (answer.json["turn"], answer.json["asks"], answer.json["language"]) == (1, "staff", "en")
    assert answer.headers["Location"] == f"/v1/conversations/{answer.json['id']}"


async def test_a_turn_is_answered_with_a_reply(conversation: Any) -> None:
    answer = await conversation.say("20")
    assert answer.status == 200
    assert list(answer.json) == [
        "turn", "language", "direction", "messages", "understood", "facts", "asks", "choices", "told", "quote",
    ]  # fmt: skip
    assert (answer.json["turn"], answer.json["understood"], answer.json["asks"]) == (2, {"staff": 20}, "schedule")


async def test_one_sentence_gives_a_numbered_quote_with_a_link(conversation: Any) -> None:
    quote = (await conversation.say(SENTENCE)).json["quote"]
    totals = {option["plan"]: option["total"] for option in quote["options"]}
    assert totals == {"named": "180.00", "concurrent": "105.00"}
    assert quote["url"].startswith(f"{conversation.caller.running.settings.public_url}/q/")
    assert quote["number"].startswith("Q-")
    assert quote["valid_until"] > "2026"


async def test_a_reply_says_what_is_known_in_chips_and_so_does_the_transcript(conversation: Any) -> None:
    told = (await conversation.say(SENTENCE)).json["told"]
    assert {"id": "change_staff", "label": "20 people"} in told
    assert conversation.opened.json["told"] == []
    assert (await conversation.transcript()).json["turns"][-1]["told"] == told


async def test_the_recommendation_has_the_parts_of_a_card(conversation: Any) -> None:
    blocks = (await conversation.say(SENTENCE)).json["messages"][0]["blocks"]
    (advice,) = (block for block in blocks if block.get("about") == "recommendation")
    assert (advice["type"], advice["plan"], advice["total"]) == ("paragraph", "Concurrent licence", "$105.00")
    assert advice["period"] == "a month"
    assert [(one["plan"], one["total"], one["share"], one["recommended"]) for one in advice["options"]] == [
        ("named", "$180.00", "1.000", False),
        ("concurrent", "$105.00", "0.583", True),
    ]


async def test_a_choice_is_pressed_by_its_id(conversation: Any) -> None:
    await conversation.say("20")
    answer = await conversation.turn({"choice": "together"})
    assert answer.json["understood"] == {"together": True}
    assert answer.json["quote"]["recommended"] == "named"


async def test_a_choice_that_fits_nothing_open_gets_the_question_again(conversation: Any) -> None:
    answer = await conversation.turn({"choice": "no-such-choice"})
    assert (answer.status, answer.json["asks"]) == (200, "staff")


async def test_a_turn_may_answer_an_earlier_question(conversation: Any) -> None:
    await conversation.say("20")
    answer = await conversation.turn({"text": "25", "answers": 1})
    assert answer.json["facts"]["staff"] == 25


async def test_a_repeat_gets_the_stored_reply_byte_for_byte(conversation: Any) -> None:
    first = await conversation.say(SENTENCE, "key-1")
    await conversation.say("25 people", "key-2")
    assert (await conversation.say(SENTENCE, "key-1")).body == first.body


async def test_a_repeat_that_is_written_otherwise_is_the_same_call(conversation: Any) -> None:
    first = await conversation.turn({"text": "20", "answers": 1}, "key-1")
    again = await conversation.raw_turn(b'{ "answers": 1, "text": "\\u0032\\u0030" }', **{"Idempotency-Key": "key-1"})
    assert again.body == first.body


@pytest.mark.parametrize("other", [{"text": "21"}, {"choice": "20"}, {"text": "20", "answers": 1}])
async def test_a_key_that_comes_with_another_body_is_refused(conversation: Any, other: dict[str, Any]) -> None:
    await conversation.say("20", "key-1")
    assert (await conversation.turn(other, "key-1")).code == (422, "idempotency_key_reused")


async def test_twenty_repeats_at_once_are_one_turn(conversation: Any) -> None:
    answers = await asyncio.gather(*(conversation.say("20", "key-1") for _ in range(20)))
    assert {answer.body for answer in answers} == {answers[0].body}
    assert len((await conversation.transcript()).json["turns"]) == 3


async def test_twenty_turns_at_once_are_all_answered_in_some_order(conversation: Any) -> None:
    answers = await asyncio.gather(*(conversation.say(str(20 + n)) for n in range(20)))
    assert sorted(answer.json["turn"] for answer in answers) == list(range(2, 22))


async def test_two_conversations_may_use_the_same_key(api: Any) -> None:
    one, other = await api.begin(), await api.begin()
    assert (await one.say("20", "key")).json["facts"]["staff"] == 20
    assert (await other.say("30", "key")).json["facts"]["staff"] == 30


async def test_the_transcript_is_enough_to_draw_the_chat_again(conversation: Any) -> None:
    said = await conversation.say("20", "key-1")
    await conversation.turn({"choice": "together"}, "key-2")
    transcript = (await conversation.transcript()).json
    assert (transcript["id"], transcript["language"]) == (conversation.opened.json["id"], "en")
    assert [entry["role"] for entry in transcript["turns"]] == ["bot", "user", "bot", "user", "bot"]
    user, bot = transcript["turns"][1:3]
    assert (user["turn"], user["key"], user["text"]) == (2, "key-1", "20")
    assert said.json.items() <= bot.items()
    assert transcript["turns"][3]["text"] == next(
        choice["label"] for choice in said.json["choices"] if choice["id"] == "together"
    )


async def test_a_forgotten_conversation_is_not_there(conversation: Any) -> None:
    forgotten = await conversation.caller.call("DELETE", conversation.path, headers=conversation.headers)
    assert (forgotten.status, forgotten.body) == (204, b"")
    assert (await conversation.transcript()).code == (404, "not_found")
    assert (await conversation.say("20")).code == (404, "not_found")
    again = await conversation.caller.call("DELETE", conversation.path, headers=conversation.headers)
    assert again.code == (404, "not_found")


async def test_quotes_outlive_their_conversation(conversation: Any) -> None:
    quote = (await conversation.say(SENTENCE)).json["quote"]
    await conversation.caller.call("DELETE", conversation.path, headers=conversation.headers)
    path = "/v1/quotes/" + quote["url"].rpartition("/")[2]
    assert (await conversation.caller.get(path)).json["number"] == quote["number"]


@pytest.mark.parametrize("method", ["GET", "DELETE", "POST"])
@pytest.mark.parametrize("value", [None, "", "Bearer", "Bearer ", "Bearer wrong", "Basic abc", "Bearer \N{SNOWMAN}"])
async def test_without_its_token_a_conversation_is_closed(conversation: Any, method: str, value: str | None) -> None:
    path = conversation.path + ("/turns" if method == "POST" else "")
    headers = {} if value is None else {"Authorization": value}
    answer = await conversation.caller.call(method, path, headers=headers)
    assert answer.code == (401, "unauthorised")
    assert answer.headers["WWW-Authenticate"] == "Bearer"


async def test_another_conversations_token_does_not_open_it(api: Any) -> None:
    one, other = await api.begin(), await api.begin()
    assert (await api.get(one.path, headers=other.headers)).code == (401, "unauthorised")


async def test_the_word_bearer_may_be_written_in_any_case(conversation: Any) -> None:
    headers = {"Authorization": f"bearer {conversation.opened.json['token']}"}
    assert (await conversation.caller.get(conversation.path, headers=headers)).status == 200


@pytest.mark.parametrize("wanted", ["es", "es-MX"])
async def test_the_clients_language_is_spoken(api: Any, wanted: str) -> None:
    assert (await api.begin(language=wanted)).opened.json["language"] == "es"


async def test_without_one_the_browsers_language_is_spoken(api: Any) -> None:
    answer = await api.post("/v1/conversations", {}, headers={"Accept-Language": "xx, ru-RU;q=0.9, en;q=0.1"})
    assert answer.json["language"] == "ru"


async def test_a_language_that_is_not_spoken_is_answered_in_the_default(api: Any) -> None:
    assert (await api.begin(language="tlh")).opened.json["language"] == "en"


@pytest.mark.parametrize(("body", "header"), [({"language": "be-BY"}, "en"), ({}, "be, de;q=0"), ({}, "be")])
async def test_whoever_is_likely_to_know_another_language_is_asked(api: Any, body: Any, header: str) -> None:
    opened = await api.post("/v1/conversations", body, headers={"Accept-Language": header})
    assert opened.json["language"] == "en", "a guess is not taken for granted"
    assert opened.json["asks"] == "staff"
    offered = [(choice["id"], choice["label"]) for choice in opened.json["choices"]]
    assert offered == [("language:ru", "Русский"), ("language:en", "English")]
    assert "Which language shall we go on in?" in opened.json["messages"][0]["text"]


STARTS: list[dict[str, Any]] = [
    {"staff": 20, "peak": 3},
    {"staff": 20, "schedule": {"kind": "peak", "peak": 3}},
    {"staff": 20, "shifts": [{"people": 3}, {"people": 2}], "handover_minutes": 0},
    {"staff": 20, "schedule": {"kind": "shifts", "shifts": [{"people": 3}, {"people": 2}], "handover_minutes": 0}},
]


@pytest.mark.parametrize("start", STARTS, ids=json.dumps)
async def test_a_conversation_may_start_with_what_is_known(api: Any, start: dict[str, Any]) -> None:
    reply = (await api.begin(start=start)).opened.json
    assert reply["facts"]["staff"] == 20
    assert reply["quote"]["peak"]["people"] == 3


async def test_a_problem_of_a_conversation_speaks_its_language(api: Any) -> None:
    spanish = await api.begin(language="es")
    answer = await spanish.turn({"text": 5}, **{"Accept-Language": "ru"})
    assert answer.headers["Content-Language"] == "es"


@pytest.mark.parametrize("said", ["你好", "Ω", "हिन्दी", "0" * 4000, "a" * 4000, "é́́" * 500, " ", "\x00"])
async def test_whatever_is_typed_is_answered_with_a_question(conversation: Any, said: str) -> None:
    answer = await conversation.turn({"text": said})
    assert answer.status == 200
    assert answer.json["asks"] == "staff"


@pytest.mark.parametrize("choice", ["language:xx", "language:", "staff:-1", "reading:9", "peak:x", "together\n", "no"])
async def test_a_choice_that_fits_nothing_gets_the_open_question_again(conversation: Any, choice: str) -> None:
    answer = await conversation.turn({"choice": choice})
    assert answer.status == 200
    assert (answer.json["asks"], answer.json["facts"]["staff"]) == ("staff", None)


async def test_an_answer_to_a_turn_that_is_not_there_is_refused_and_changes_nothing(conversation: Any) -> None:
    answer = await conversation.turn({"text": "20", "answers": 9})
    assert (answer.code, answer.json["field"]) == ((422, "invalid"), "answers")
    transcript = await conversation.caller.get(conversation.path, headers=conversation.headers)
    assert len(transcript.json["turns"]) == 1
