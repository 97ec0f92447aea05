"""Bad input is told what is wrong with it, at once, and changes nothing."""

import gzip
import io
import json
from typing import Any

import pytest

NOT_JSON = {
    "no body": b"",
    "cut off": b'{"text": "20',
    "two values": b'{"text": "a"} {"text": "b"}',
    "a comment": b'{"text": "a" /* b */}',
    "single quotes": b"{'text': 'a'}",
    "a trailing comma": b'{"text": "a",}',
    "NaN": b'{"text": "a", "answers": NaN}',
    "Infinity": b'{"text": "a", "answers": -Infinity}',
    "a control character": b'{"text": "\x01"}',
    "not UTF-8": b'{"text": "\xff\xfe"}',
    "UTF-16": '{"text": "a"}'.encode("utf-16"),
    "a byte-order mark": b'\xef\xbb\xbf{"text": "a"}',
    "half a surrogate pair": b'{"text": "\\ud83d"}',
    "half a pair in a name": b'{"text": "a", "\\udc00": 1}',
    "a name twice": b'{"text": "a", "text": "b"}',
    "60,000 digits": b'{"text": "a", "answers": ' + b"9" * 60_000 + b"}",
    "nested lists": b'{"text": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "nested objects": b'{"text": ' + b'{"a":' * 20_000 + b"1" + b"}" * 20_000 + b"}",
    "nested a little": b'{"text": ' + b"[" * 900 + b"]" * 900 + b"}",
}

INVALID = {
    "a list": ([], ""),
    "a text": ("20", ""),
    "a number": (20, ""),
    "null": (None, ""),
    "nothing": ({}, "text"),
    "both": ({"text": "a", "choice": "b"}, "text"),
    "an unknown member": ({"text": "a", "more": 1}, "more"),
    "text of a wrong type": ({"text": 20}, "text"),
    "text null": ({"text": None}, "text"),
    "text a list": ({"text": ["a"]}, "text"),
    "choice of a wrong type": ({"choice": True}, "choice"),
    "choice empty": ({"choice": ""}, "choice"),
    "choice too long": ({"choice": "a" * 101}, "choice"),
    "text too long": ({"text": "a" * 4_001}, "text"),
    "text much too long": ({"text": "a" * 100_000}, "text"),
    "answers 0": ({"text": "a", "answers": 0}, "answers"),
    "answers a text": ({"text": "a", "answers": "1"}, "answers"),
    "answers a fraction": ({"text": "a", "answers": 1.5}, "answers"),
    "answers true": ({"text": "a", "answers": True}, "answers"),
    "answers huge": ({"text": "a", "answers": 10**30}, "answers"),
}


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON)
async def test_what_is_not_json_is_malformed(conversation: Any, body: bytes) -> None:
    answer = await conversation.raw_turn(body)
    assert answer.code == (400, "malformed")
    assert len((await conversation.transcript()).json["turns"]) == 1


@pytest.mark.parametrize(("body", "field"), INVALID.values(), ids=INVALID)
async def test_what_is_no_turn_is_invalid_and_the_field_is_named(
    conversation: Any, body: Any, field: str | None
) -> None:
    answer = await conversation.raw_turn(json.dumps(body).encode())
    assert answer.code == (422, "invalid")
    assert answer.json["field"] == field
    assert len((await conversation.transcript()).json["turns"]) == 1


async def test_four_thousand_characters_of_any_script_are_taken(conversation: Any) -> None:
    assert (await conversation.say("\N{GRINNING FACE}" * 4_000)).status == 200


async def test_an_escaped_surrogate_pair_is_a_character(conversation: Any) -> None:
    assert (await conversation.raw_turn(b'{"text": "20 \\ud83d\\ude00"}')).status == 200


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\u0000", "\u202e\u2066", "a\u0301" * 2_000])
async def test_a_text_that_says_nothing_is_answered(conversation: Any, text: str) -> None:
    answer = await conversation.say(text)
    assert answer.status == 200
    assert answer.json["asks"] == "staff"


@pytest.mark.parametrize("chunked", [False, True])
async def test_a_body_that_is_too_large_is_refused(conversation: Any, chunked: bool) -> None:
    body = b'{"text": "' + b"a" * 3_000_000 + b'"}'

    async def pieces() -> Any:
        yield body

    answer = await conversation.raw_turn(pieces() if chunked else io.BytesIO(body))
    assert answer.code == (413, "too_large")
    assert answer.json["limit"] == 256 * 1024


MEDIA_TYPES = [
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/json; charset=latin-1",
    "multipart/form-data",
]


@pytest.mark.parametrize("media_type", MEDIA_TYPES)
async def test_a_body_of_another_type_is_refused(conversation: Any, media_type: str) -> None:
    answer = await conversation.raw_turn(b'{"text": "20"}', **{"Content-Type": media_type})
    assert answer.code == (415, "unsupported_media_type")


@pytest.mark.parametrize(
    "media_type", ["application/json", "Application/JSON; Charset=UTF-8", 'application/json;charset="utf-8"']
)
async def test_json_in_utf_8_is_taken_however_it_is_called(conversation: Any, media_type: str) -> None:
    assert (await conversation.raw_turn(b'{"text": "20"}', **{"Content-Type": media_type})).status == 200


async def test_a_compressed_body_is_refused_unread(conversation: Any) -> None:
    bomb = gzip.compress(b'{"text": "' + b"a" * 50_000_000 + b'"}')
    answer = await conversation.raw_turn(bomb, **{"Content-Encoding": "gzip"})
    assert answer.code == (415, "unsupported_media_type")


@pytest.mark.parametrize("key", ["", " ", "a" * 256, "a b", "ключ", "a\u00e9"])
async def test_an_unusable_key_is_malformed(conversation: Any, key: str) -> None:
    answer = await conversation.raw_turn(b'{"text": "20"}', **{"Idempotency-Key": key})
    assert answer.code == (400, "malformed")


async def test_a_turn_without_a_key_is_malformed(conversation: Any) -> None:
    answer = await conversation.caller.post(f"{conversation.path}/turns", {"text": "20"}, headers=conversation.headers)
    assert answer.code == (400, "malformed")


async def test_a_key_of_255_characters_is_taken(conversation: Any) -> None:
    assert (await conversation.say("20", "~" * 255)).status == 200


BEGINNINGS: dict[str, tuple[Any, str]] = {
    "language of a wrong type": ({"language": 5}, "language"),
    "language that is no tag": ({"language": "<b>"}, "language"),
    "language too long": ({"language": "en" + "-abcdefgh" * 5}, "language"),
    "price book of a wrong type": ({"price_book": ["chat2desk"]}, "price_book"),
    "an unknown member": ({"languages": "en"}, "languages"),
    "start a list": ({"start": []}, "start"),
    "start with an unknown fact": ({"start": {"stuff": 20}}, "start.stuff"),
    "start with nobody": ({"start": {"staff": 0}}, "start.staff"),
    "start with too many": ({"start": {"staff": 1_000_001}}, "start.staff"),
    "start with a fraction": ({"start": {"staff": 2.5}}, "start.staff"),
    "start with a shift of nobody": ({"start": {"shifts": [{"people": 0}]}}, "start.shifts.0.people"),
    "start with an unknown day": ({"start": {"shifts": [{"people": 1, "days": ["day"]}]}}, "start.shifts.0.days.0"),
    "start with two schedules": ({"start": {"peak": 3, "schedule": {"kind": "together"}}}, "start.schedule"),
}


@pytest.mark.parametrize(("body", "field"), BEGINNINGS.values(), ids=BEGINNINGS)
async def test_a_beginning_that_cannot_be_meant_is_invalid(api: Any, body: Any, field: str) -> None:
    answer = await api.post("/v1/conversations", body)
    assert answer.code == (422, "invalid")
    assert answer.json["field"] == field


async def test_an_unknown_price_book_has_a_code_of_its_own(api: Any) -> None:
    answer = await api.post("/v1/conversations", {"price_book": "nobody"})
    assert answer.code == (422, "unknown_price_book")
    assert answer.json["field"] == "price_book"
