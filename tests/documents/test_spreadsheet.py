"""The lines of a quote for a spreadsheet: words in a language, figures for programs."""

import csv
import io
from collections.abc import Callable
from datetime import date

import pytest

from seatwise.bot.documents.spreadsheet import spreadsheet
from seatwise.bot.languages import Languages
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import PriceBook, QuoteRequest, load_price_book, quote

OnePlan = Callable[[str], PriceBook]


def rows(wording: Wording, tag: str, book: PriceBook, *, is_kept: bool = True) -> list[list[str]]:
    """What a spreadsheet reads of a quote for twenty people, three at once."""
    request = QuoteRequest(on=date(2026, 11, 24), staff=20, schedule={"kind": "peak", "peak": 3})
    text = spreadsheet(quote(request, book), wording, tag, book if is_kept else None)
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_each_line_of_each_plan_is_a_row_under_headings(wording: Wording) -> None:
    assert rows(wording, "en", load_price_book("chat2desk")) == [
        ["Plan", "Number", "Each", "Amount", "ISO 4217"],
        ["Named licence, 1–10", "10", "10.00", "100.00", "USD"],
        ["Named licence, 11 and up", "10", "8.00", "80.00", "USD"],
        ["Concurrent licence, 1–10", "3", "35.00", "105.00", "USD"],
    ]


@pytest.mark.parametrize("tag", sorted(Languages.open().tags))
def test_figures_are_the_same_in_every_language(wording: Wording, tag: str) -> None:
    read = rows(wording, tag, load_price_book("chat2desk"))
    assert [row[1:] for row in read[1:]] == [
        ["10", "10.00", "100.00", "USD"],
        ["10", "8.00", "80.00", "USD"],
        ["3", "35.00", "105.00", "USD"],
    ]


def test_plans_are_named_by_their_ids_where_the_book_is_gone(wording: Wording) -> None:
    assert rows(wording, "en", load_price_book("chat2desk"), is_kept=False)[-1][0] == "concurrent, 1–10"


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(1)"])
def test_nothing_is_taken_for_a_formula(wording: Wording, one_plan: OnePlan, name: str) -> None:
    label = rows(wording, "en", one_plan(name))[1][0]
    assert label.startswith(f"'{name}")


def test_what_divides_cells_and_lines_stays_in_its_cell(wording: Wording, one_plan: OnePlan) -> None:
    read = rows(wording, "en", one_plan('a, ; "b"'))
    assert [len(row) for row in read] == [5, 5]
    assert read[1][0].startswith('a, ; "b"')
