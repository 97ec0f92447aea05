"""What the shipped languages say, whatever the language."""

import ast
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path

import pytest

from seatwise.bot.dialogue.advance import advance, begin
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.screen import Screen, Text
from seatwise.bot.dialogue.state import Spoken
from seatwise.bot.dialogue.understood import Asks, Intent, SaidShift, Topic, Understood
from seatwise.bot.languages import Languages
from seatwise.bot.understanding.grammars import Grammars
from seatwise.bot.understanding.understand import understand
from seatwise.bot.wording.check import readable_parts
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.wording import Worded, Wording
from seatwise.pricing import load_price_book

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ISSUED = IssuedQuote("Q-2026-000001", "https://seatwise.example/q/abc", date(2026, 12, 24))
DAY, NIGHT = SaidShift(3), SaidShift(2)
TIMED = (SaidShift(4, "08:00", "20:00", ("mon", "tue", "fri"), "Europe/Lisbon"), SaidShift(2, "20:00", "08:00"))
SAID = (
    Understood(staff=20),
    Understood(in_shifts=True),
    Understood(shifts=(DAY, NIGHT)),
    Understood(handover_minutes=15),
    Understood(staff=30, hypothetical=True),
    Understood(shifts=TIMED),
    Understood(peak=40),
    Understood(intent=Intent.CHANGE_SCHEDULE),
    Understood(together=True),
    Understood(unsure={"staff": (10, 15)}),
    Understood(out_of_range={"staff": "0"}),
    Understood(),
    Understood(),
    *(Understood(intent=Intent.EXPLAIN, topic=topic) for topic in Topic),
    *(Understood(intent=intent) for intent in Intent if intent is not Intent.EXPLAIN),
)


def screens() -> Iterator[Screen]:
    """A conversation that comes by most of what can be said."""
    book = load_price_book("chat2desk")
    state, screen = begin(Spoken("en", chosen=False), book, NOW)
    yield screen
    for understood in SAID:
        state, screen = advance(state, Heard(understood, languages=Languages.open().tags), book, NOW)
        yield screen


def conversation(tag: str, wording: Wording) -> list[Worded]:
    return [wording.word(screen, tag, ISSUED) for screen in screens()]


@pytest.mark.parametrize("tag", Languages.open().tags)
def test_a_conversation_needs_no_other_language_and_leaves_no_block_empty(tag: str) -> None:
    wording = Wording(Languages.open())
    worded = conversation(tag, wording)
    assert not wording.fallbacks
    assert [len(said.blocks) for said in worded] == [len(screen.blocks) for screen in screens()]


@pytest.mark.parametrize("tag", Languages.open().tags)
def test_the_figures_are_the_same_in_every_language(tag: str) -> None:
    wording = Wording(Languages.open())
    for said, english in zip(conversation(tag, wording), conversation("en", wording), strict=True):
        assert figures(said) == figures(english)


def figures(worded: Worded) -> list[str]:
    """The digits of a reply's table cells."""
    rows = [row for block in worded.blocks if block["type"] == "table" for row in block["rows"]]
    return [re.sub(r"\D", "", cell) for row in rows for cell in row]


@pytest.mark.parametrize("tag", [tag for tag in Languages.open().tags if Languages.open().direction(tag) == "ltr"])
def test_from_left_to_right_nothing_is_isolated(tag: str) -> None:
    assert not any(re.search("[\u2066-\u2069]", said.text) for said in conversation(tag, Wording(Languages.open())))


@pytest.mark.parametrize("tag", Languages.open().tags)
def test_buttons_are_short_with_their_figures_too(tag: str) -> None:
    labels = {choice["label"] for said in conversation(tag, Wording(Languages.open())) for choice in said.choices}
    assert [label for label in labels if len(label) > 30 or len(label.split()) > 5] == []


ASKED = {"ask-shifts": Asks.SHIFTS, "ask-shifts-counted": Asks.SHIFTS, "ask-times": Asks.TIMES}
QUOTED = re.compile("[«“„]([^«“„»”]+)[»”“]")


@pytest.mark.parametrize("tag", Languages.open().tags)
def test_what_the_messages_invite_to_type_is_understood(tag: str) -> None:
    grammar = Grammars(Languages.open())[tag]
    invited = [
        (name, quoted)
        for name, parts in readable_parts(Languages.open().folder(tag)).items()
        for text in parts.texts
        for quoted in QUOTED.findall(text)
    ]
    read = {quoted: understand(quoted, grammar, ASKED.get(name)).to_json() for name, quoted in invited}
    assert len(read) > 10
    assert [quoted for quoted, said in read.items() if not said or "unsure" in said] == []


def test_a_folder_is_all_that_a_language_needs(tmp_path: Path) -> None:
    shutil.copytree(Path(str(Languages.open().folder("es"))), tmp_path / "pt-BR")
    wording = Wording(Languages.open(tmp_path))
    assert conversation("pt-BR", wording)[0].blocks == conversation("es", wording)[0].blocks
    assert wording.text(Text("price-month", {"amount": 1_000}), "pt") == "1.000 al mes"
    assert not wording.fallbacks


def test_the_code_says_no_message_that_english_lacks_and_english_has_none_that_is_never_said() -> None:
    english = set(readable_parts(Languages.open().folder("en")))
    said, mentioned = set(), set()
    for source in Path(str(files("seatwise.bot"))).rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                mentioned.add(node.value)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Text" and node.args:
                said |= {node.args[0].value} if isinstance(node.args[0], ast.Constant) else set()
    assert said - english == set()
    assert words_of_pages() | {f"widget-{name}" for name in words_of_the_widget(SHOWN)} <= english
    mentioned |= words_of_pages() | {f"widget-{name}" for name in words_of_the_widget()}
    of_refusals = {name for name in english if name.startswith(("problem-", "refused-"))}  # tests/web/test_problems.py
    assert english - mentioned - of_refusals == set()


WEB = Path(str(files("seatwise.bot.channels.web")))
SHOWN = r'(?:\b(?:say|name|hint): "|\bstrings\.)([a-z-]+)'
"""How the widget names the words that it surely shows."""


def words_of_the_widget(named: str = r'(?:"|\bstrings\.)([a-z-]+)') -> set[str]:
    """What the widget's modules mention."""
    modules = (WEB / "widget").glob("*.js")
    return {name for module in modules for name in re.findall(named, module.read_text(encoding="utf-8"))}


def words_of_pages() -> set[str]:
    """The messages that the pages' templates say."""
    templates = (WEB / "pages").glob("*.html")
    return {name for page in templates for name in re.findall(r'say\("([a-z-]+)"', page.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("tag", Languages.open().tags)
def test_the_widgets_words_are_said_in_every_language_without_variables(tag: str) -> None:
    parts = readable_parts(Languages.open().folder(tag))
    names = [name for name in parts if name.startswith("widget-")]
    assert len(names) > 20
    assert [name for name in names if parts[name].variables or not "".join(parts[name].texts).strip()] == []


@pytest.mark.parametrize("tag", Languages.open().tags)
def test_a_chip_is_short(tag: str) -> None:
    for said in conversation(tag, Wording(Languages.open())):
        assert all(len(chip["label"]) <= 50 for chip in said.told)
