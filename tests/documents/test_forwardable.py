"""The text of a quote that people paste into a chat: at most five lines, the total first, the link last."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from seatwise.bot.documents.forwardable import forwardable
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import PriceBook, QuoteRequest, load_price_book, quote

ISSUED = IssuedQuote("Q-2026-000123", "https://chat.example/q/abc", date(2026, 12, 24))


def text(wording: Wording, tag: str, peak: int = 3, staff: int = 20, book: Any = None, **beside: Any) -> list[str]:
    """The lines for so many people."""
    book = book or load_price_book("chat2desk")
    request = QuoteRequest(on=date(2026, 11, 24), staff=staff, schedule={"kind": "peak", "peak": peak})
    return forwardable(quote(request, book), ISSUED, wording, tag, **{"book": book, **beside}).splitlines()


def test_it_says_total_saving_number_and_link(wording: Wording) -> None:
    number = (
        "Quote Q-2026-000123, valid until December 24, 2026. "
        "Chat2Desk operators, price list 2023-06; taxes and other fees not included"
    )
    assert text(wording, "en") == [
        "$105.00 a month: Concurrent licence × 3, for 20 people, at most 3 at work at once",
        "Saves $75.00 a month, $900.00 a year (Named licence: $180.00 a month)",
        number,
        "https://chat.example/q/abc",
    ]


def test_one_person_is_spoken_of_as_one(wording: Wording) -> None:
    assert text(wording, "en", peak=1, staff=1)[0] == "$10.00 a month: Named licence × 1, for one person"


def test_equal_prices_save_nothing(wording: Wording) -> None:
    assert text(wording, "en", peak=2, staff=7)[1] == "The same as Concurrent licence: $70.00 a month"


def test_a_single_plan_is_compared_with_nothing(wording: Wording, one_plan: Callable[[str], PriceBook]) -> None:
    lines = text(wording, "en", book=one_plan("Flat"))
    assert lines[0] == "¥20,000 a year: Flat × 20, for 20 people, at most 3 at work at once"
    assert len(lines) == 3


def test_without_its_book_the_plans_are_called_by_their_ids(wording: Wording) -> None:
    request = QuoteRequest(on=date(2026, 11, 24), staff=20, schedule={"kind": "peak", "peak": 3})
    lines = forwardable(quote(request, load_price_book("chat2desk")), ISSUED, wording, "en").splitlines()
    assert lines[0].startswith("$105.00 a month: concurrent × 3")


@pytest.mark.parametrize("tag", ["en", "ru", "es"])
def test_with_a_note_of_any_shape_there_are_five_lines(wording: Wording, tag: str) -> None:
    lines = text(wording, tag, note="For\r\nthe branch\u2028 in\tLisbon ")
    assert len(lines) == 5
    assert lines[2] == "For the branch in Lisbon"


@pytest.mark.parametrize("note", [None, "", " \n"])
def test_an_empty_note_takes_no_line(wording: Wording, note: str | None) -> None:
    assert len(text(wording, "en", note=note)) == 4
