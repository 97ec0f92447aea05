"""The terminal, used as people use it: typed into, and through a pipe."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Chat = Callable[..., str]


@pytest.fixture
def chat(tmp_path: Path) -> Chat:
    """Pipes lines into `python -m bot chat` and gives what it prints."""

    def piped(*lines: str, language: str = "en") -> str:
        done = subprocess.run(
            [sys.executable, "-m", "seatwise.bot", "chat", "--language", language],
            input="\n".join(lines) + "\n",
            env={**os.environ, "SEATWISE_DATABASE_URL": f"sqlite:///{tmp_path}/chat.db", "COLUMNS": "100"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return piped


ANSWERS = {
    "en": ("20", "in shifts", "3 by day, 2 at night", "no overlap"),
    "ru": ("20", "посменно", "3 днём, 2 ночью", "не пересекаются"),
    "es": ("20", "por turnos", "3 de día, 2 de noche", "no se solapan"),
}
TOTALS = {
    "en": ("$180.00", "$105.00"),
    "ru": ("180,00\N{NO-BREAK SPACE}$", "105,00\N{NO-BREAK SPACE}$"),
    "es": ("180,00", "105,00"),
}


@pytest.mark.parametrize("language", ANSWERS)
def test_four_answers_lead_to_a_quote(chat: Chat, language: str) -> None:
    said = chat(*ANSWERS[language], language=language)
    assert all(total in said for total in TOTALS[language])
    assert "Q-" in said


def test_a_letter_presses_the_choice_that_it_stands_before(chat: Chat) -> None:
    said = chat("20", "b", "3 by day, 2 at night")
    assert "b) In shifts" in said
    assert "$105.00" in said


def test_the_quote_is_a_table_and_what_was_typed_is_shown(chat: Chat) -> None:
    said = chat("20 people, never more than 3 at once")
    assert "> 20 people" in said
    assert "┃" in said


def test_nothing_typed_is_a_greeting_and_a_question(chat: Chat) -> None:
    assert "bot" in chat()
