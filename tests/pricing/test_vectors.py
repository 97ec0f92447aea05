"""Requests with what a right engine answers; keys that are not expected are not compared."""

import json
from pathlib import Path
from typing import Any

import pytest

from seatwise.pricing import Refused, load_price_book, parse_request, quote, quote_to_json

HERE = Path(__file__).parent
VECTORS = [json.loads(line) for line in (HERE / "vectors.jsonl").read_text(encoding="utf-8").splitlines()]


def answer(vector: dict[str, Any]) -> Any:
    book = load_price_book(HERE / "price_books" / vector["book"] if "book" in vector else "chat2desk")
    try:
        return json.loads(
            quote_to_json(quote(parse_request(json.dumps({"on": "2026-11-24"} | vector["request"])), book))
        )
    except Refused as refused:
        return {"error": {"code": refused.code, "field": refused.field}}


def part_of(whole: Any, expected: Any) -> Any:
    """What of `whole` stands where something is expected."""
    if isinstance(expected, dict) and isinstance(whole, dict):
        return {key: part_of(whole.get(key, "missing"), value) for key, value in expected.items()}
    if isinstance(expected, list) and isinstance(whole, list) and len(whole) == len(expected):
        return [part_of(each, value) for each, value in zip(whole, expected, strict=True)]
    return whole


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: f"{vector['id']} {vector['about']}")
def test_the_engine_answers_as_expected(vector: dict[str, Any]) -> None:
    assert part_of(answer(vector), vector["expect"]) == vector["expect"]
