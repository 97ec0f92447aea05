"""The table of questions, the page that is drawn from it, and the messages that the dialogue says."""

import re
from pathlib import Path

import pytest

from seatwise.bot.dialogue.drawing import document
from seatwise.bot.dialogue.questions import QUESTIONS, question
from seatwise.bot.dialogue.understood import Asks

ROOT = Path(__file__).parents[2]
MESSAGES = (ROOT / "locales/en/messages.ftl").read_text(encoding="utf-8")


def test_the_page_on_the_dialogue_is_not_stale():
    assert (ROOT / "docs/dialogue.md").read_text(encoding="utf-8") == document()


def test_every_question_stands_once_in_the_table():
    assert [one.asks for one in QUESTIONS] == ["staff", "schedule", "shifts", "peak", "times", "handover"]
    assert all(question(asks).asks is asks for asks in Asks)


def test_every_message_that_the_dialogue_says_exists_in_english():
    said = {
        name
        for module in (ROOT / "bot/dialogue").glob("*.py")
        for name in re.findall(r'Text\(\s*"([a-z-]+)"', module.read_text(encoding="utf-8"))
    }
    assert len(said) > 100
    assert said <= set(re.findall(r"^([a-z-]+) =", MESSAGES, re.MULTILINE))


def test_each_variable_is_named_in_the_comment_above_its_message():
    for comment, name, body in re.findall(r"((?:^# .*\n)*)^([a-z-]+) =((?:.*\n)(?:^ +.*\n)*)", MESSAGES, re.MULTILINE):
        missing = {f"${variable}" for variable in re.findall(r"\$(\w+)", body)} - set(re.findall(r"\$\w+", comment))
        assert not missing, f"{name}: {missing}"


@pytest.mark.parametrize("mark", ["!", "license", "per seat", "AI"])
def test_english_keeps_to_the_glossary(mark):
    assert not re.search(rf"^[^#]*\b{mark}\b" if mark.isalpha() else f"^[^#]*{re.escape(mark)}", MESSAGES, re.MULTILINE)
