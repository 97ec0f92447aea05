import io
import json
from datetime import date
from typing import Any

import pytest

from seatwise.pricing import PriceBook, UnknownPriceBook
from seatwise.pricing.jsonl import LONGEST_LINE, stream

GOOD = b'{"on": "2026-11-24", "staff": 20, "schedule": {"kind": "peak", "peak": 3}}'
BAD = [
    b"",
    b"not json",
    b"\xff\xfe\x00",
    b"[" * 50_000,
    b'{"staff": NaN}',
    b'{"staff": ' + b"1" * 60_000 + b"}",
    b'{"staff": 2, "schedule": {"kind": "peak", "peak": 3}}',
    b'{"price_book": "no", "staff": 2, "schedule": {"kind": "together"}}',
    b'"' + b"x" * (3 * LONGEST_LINE) + b'"',
]


@pytest.fixture
def answers(chat2desk: PriceBook) -> Any:
    def find(price_book: str | None) -> PriceBook:
        if price_book not in (None, "chat2desk"):
            raise UnknownPriceBook(str(price_book))
        return chat2desk

    def answered(sent: bytes, on: date | None = None) -> list[Any]:
        out = io.BytesIO()
        stream(io.BufferedReader(io.BytesIO(sent)), out, find, on)
        return [json.loads(line) for line in out.getvalue().splitlines()]

    return answered


@pytest.mark.parametrize("bad", BAD, ids=range(len(BAD)))
def test_one_bad_line_stops_nothing(answers: Any, bad: bytes) -> None:
    first, error, last = answers(b"\n".join([GOOD, bad, GOOD]))
    assert first == last == answers(GOOD)[0]
    assert set(error["error"]) == {"code", "message", "field"}


def test_each_line_in_has_its_line_out_in_order(answers: Any) -> None:
    lines = [b'{"staff": %d, "schedule": {"kind": "together"}}' % staff for staff in range(1, 5001)]
    assert [answer["staff"] for answer in answers(b"\n".join(lines))] == list(range(1, 5001))


def test_a_refused_request_says_code_and_place(answers: Any) -> None:
    assert answers(BAD[6])[0]["error"]["code"] == "people_exceed_staff"
    assert answers(BAD[6])[0]["error"]["field"] == "schedule.peak"
    assert answers(BAD[7])[0]["error"]["code"] == "unknown_price_book"


def test_line_ends_of_windows_and_a_last_line_without_one_are_read(answers: Any) -> None:
    assert len(answers(GOOD + b"\r\n" + GOOD)) == len(answers(GOOD + b"\n" + GOOD + b"\n")) == 2


def test_a_day_given_for_all_holds_where_a_line_has_none(answers: Any) -> None:
    lines = GOOD + b"\n" + GOOD.replace(b'"on": "2026-11-24", ', b"")
    assert [answer["on"] for answer in answers(lines, date(2030, 1, 1))] == ["2026-11-24", "2030-01-01"]


def test_nothing_in_gives_nothing_out(answers: Any) -> None:
    assert answers(b"") == []
