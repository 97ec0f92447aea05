"""Screens become the contract's text, blocks and choices."""

import json
from dataclasses import replace

import pytest

from seatwise.bot.dialogue.screen import (
    Align,
    Block,
    Choice,
    Column,
    LanguageName,
    Literal,
    Note,
    Paragraph,
    Screen,
    Table,
    Text,
    Tone,
)
from seatwise.bot.wording.wording import Worded, Wording
from seatwise.pricing.money import Money

ENGLISH = """
hello = Hello { $name }.
beware = Beware of { $staff ->
    [one] one person
   *[other] { $staff } people
}.
prices = What it costs
option = Option
seats = Seats
amount = Amount
named = Named
all = In all
row = { $seats } named cost { $amount }
sum = In all { $amount }
choice-language-name = { $language }
"""
ARABIC = """
hello = مرحبا { $name }.
prices = الأسعار
named = مسمى
row = { $seats } مسمى: { $amount }
"""
COLUMNS = (
    Column(Text("option"), Align.START),
    Column(Text("seats"), Align.END),
    Column(Text("amount"), Align.END),
)
USD_180 = Money(18000, "USD")
ROW = (Text("named"), 20, USD_180)
LINE = Text("row", {"seats": 20, "amount": USD_180})
TABLE = Table(Text("prices"), COLUMNS, (ROW,), (LINE,))
TOTALLED = replace(TABLE, lines=(LINE, Text("sum", {"amount": USD_180})), total=(Text("all"), Literal(""), USD_180))


@pytest.fixture
def wording(speaking) -> Wording:
    return speaking(en=ENGLISH, ar=ARABIC)


def worded(wording: Wording, *blocks: Block, tag: str = "en", choices: tuple[Choice, ...] = ()) -> Worded:
    return wording.word(Screen(blocks, asks=None, choices=choices), tag)


def test_a_paragraph_is_a_text(wording: Wording) -> None:
    said = worded(wording, Paragraph(Text("hello", {"name": Literal("Ann")})))
    assert said.blocks == [{"type": "paragraph", "text": "Hello Ann."}]
    assert said.text == "Hello Ann."


def test_a_note_has_its_tone(wording: Wording) -> None:
    said = worded(wording, Note(Tone.WARNING, Text("beware", {"staff": 1})))
    assert said.blocks == [{"type": "note", "tone": "warning", "text": "Beware of one person."}]


def test_a_table_has_its_columns_and_cells(wording: Wording) -> None:
    table = worded(wording, TABLE).blocks[0]
    assert table == {
        "type": "table",
        "caption": "What it costs",
        "columns": [
            {"label": "Option", "align": "start"},
            {"label": "Seats", "align": "end"},
            {"label": "Amount", "align": "end"},
        ],
        "rows": [["Named", "20", "$180.00"]],
    }


def test_a_table_may_have_a_total(wording: Wording) -> None:
    assert worded(wording, TOTALLED).blocks[0]["total"] == ["In all", "", "$180.00"]


def test_in_plain_text_a_table_is_a_sentence_for_each_row_and_the_total(wording: Wording) -> None:
    assert worded(wording, TOTALLED).text == "What it costs\n20 named cost $180.00\nIn all $180.00"


def test_in_plain_text_a_blank_line_parts_the_blocks_and_notes_stand_together(wording: Wording) -> None:
    hello, note = Paragraph(Text("hello", {"name": Literal("Ann")})), Note(Tone.INFO, Text("beware", {"staff": 2}))
    assert worded(wording, hello, hello, note, note).text == (
        "Hello Ann.\n\nHello Ann.\n\nBeware of 2 people.\nBeware of 2 people."
    )


def test_a_choice_has_its_id_and_label(wording: Wording) -> None:
    choice = Choice("language:ru", Text("choice-language-name", {"language": LanguageName("ru")}))
    assert worded(wording, choices=(choice,)).choices == [{"id": "language:ru", "label": "Русский"}]


def test_words_are_ready_for_json(wording: Wording) -> None:
    said = worded(wording, TABLE, Note(Tone.INFO, Text("beware", {"staff": 1})))
    assert json.loads(json.dumps(said.blocks)) == said.blocks


def test_from_right_to_left_a_tables_amounts_are_isolated(wording: Wording) -> None:
    said = worded(wording, TABLE, tag="ar")
    assert said.blocks[0]["rows"] == [["مسمى", "20", "\u2068\u200f180.00\xa0US$\u2069"]]


def test_a_block_of_which_nobody_knows_the_message_is_left_out(wording: Wording) -> None:
    said = worded(wording, Paragraph(Text("missing")), Paragraph(Text("hello", {"name": Literal("Ann")})))
    assert (said.text, len(said.blocks)) == ("Hello Ann.", 1)
