"""Replies laid out for Telegram, of any content."""

import re
from html import unescape
from typing import Any
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from seatwise.bot.channels.telegram import render, tables
from seatwise.bot.channels.telegram.render import LONGEST

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=5_000)
short = st.text("aé<&>日 \N{COMBINING ACUTE ACCENT}0", max_size=40)


@st.composite
def table(draw: Any) -> Any:
    width = draw(st.integers(1, 4))
    columns = [{"label": draw(short), "align": draw(st.sampled_from(["start", "end"]))} for _ in range(width)]
    rows = draw(st.lists(st.lists(short, min_size=width, max_size=width), max_size=200))
    return {"type": "table", "caption": draw(short), "columns": columns, "rows": rows}


paragraphs = st.builds(lambda text: {"type": "paragraph", "text": text}, texts)
notes = st.builds(
    lambda tone, text: {"type": "note", "tone": tone, "text": text}, st.sampled_from(["info", "warning"]), texts
)
blocks = st.lists(paragraphs | notes | table(), min_size=1, max_size=8)


def reply(*blocks: Any, choices: Any = (), quote: Any = None) -> Any:
    return {"turn": 3, "language": "en", "messages": [{"blocks": list(blocks)}], "choices": choices, "quote": quote}


def shown(told: Any) -> list[render.Shown]:
    return render.messages_of(told, lambda: ("Copy", "Open", "Chart"))


def plain(html: str) -> str:
    return unescape(re.sub("<[^>]+>", "", html))


@given(blocks)
def test_every_message_is_whole_html_and_as_long_as_telegram_takes(content: Any) -> None:
    for one in shown(reply(*content)):
        ElementTree.fromstring(f"<m>{one.html}</m>".replace("\x00", ""))  # noqa: S314 (our own)
        assert one.length == len(plain(one.html).encode("utf-16-le")) // 2 <= LONGEST


@given(table())
def test_nothing_of_a_table_is_left_out(one: Any) -> None:
    lines = " ".join(" ".join(tables.lines_of(one)).split())
    for row in one["rows"]:
        assert all(word in lines for cell in row for word in cell.split())


def test_a_table_that_fits_is_aligned() -> None:
    columns = [{"label": "Plan", "align": "start"}, {"label": "Each", "align": "end"}]
    lines = tables.lines_of({"columns": columns, "rows": [["Named", "$8.00"], ["日本", "$10.00"]]})
    assert lines == ["Plan     Each", "Named   $8.00", "日本   $10.00"]


def test_what_a_person_typed_is_no_markup() -> None:
    (one,) = shown(reply({"type": "paragraph", "text": "<b>&nbsp;"}))
    assert one.html == "&lt;b&gt;&amp;nbsp;"


def test_answers_and_next_steps_stand_in_rows_of_their_own() -> None:
    choices = [{"id": "no", "label": "No"}, {"id": "yes", "label": "Yes"}, {"id": "human", "label": "A person"}]
    (one,) = shown(reply({"type": "paragraph", "text": "?"}, choices=choices))
    assert [[button["callback_data"] for button in row] for row in one.buttons] == [
        ["s:3:no", "s:3:yes"],
        ["s:3:human"],
    ]


def test_a_choice_whose_id_is_too_long_for_a_button_is_left_to_be_typed() -> None:
    (one,) = shown(reply({"type": "paragraph", "text": "?"}, choices=[{"id": "я" * 40, "label": "x"}]))
    assert one.buttons == ()


def test_an_edit_that_must_be_seen_becomes_a_message_where_it_cannot_be_made() -> None:
    edit = render.edited(1, 2, render.plain("?"), or_sent=True)
    assert edit.as_new_message() == render.sent(1, render.plain("?"))
