"""Whole chats, as they were written down: the same bytes over either library, polled or hooked, in each language.

A transcript is both what is done and what is expected. `> text` is typed, `> [label]` pressed, `> (sticker)` sent; `<`
is a message of the bot, `~2` its second message in another form, `!` the toast of a press. What differs from run to run
is masked. After a wanted change run this file with SEATWISE_WRITE_TRANSCRIPTS=1 and `-k aiogram-polling`, and read the
difference.
"""

import contextlib
import os
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from babel.dates import format_date
from bot_api.person import Person

FOLDER = Path(__file__).parent / "transcripts"
TRANSCRIPTS = sorted(str(path.relative_to(FOLDER).with_suffix("")) for path in FOLDER.glob("*/*.txt"))
IS_WRITING = bool(os.environ.get("SEATWISE_WRITE_TRANSCRIPTS"))
QUIET_SECONDS = 1.0
QUOTE_DAYS = 30


@pytest.mark.parametrize("name", TRANSCRIPTS)
def test_a_chat_goes_as_it_was_written_down(way: Any, name: str) -> None:
    path, language = FOLDER / f"{name}.txt", name.split("/")[0]
    steps = [f"> {step}" for step in re.split(r"(?m)^> ", path.read_text())[1:]]
    person = way.person(language)
    if IS_WRITING:
        path.write_text(written(person, steps))
        return
    expected = ""
    for step in steps:
        perform(person, step)
        expected += step
        assert settled(person, expected) == expected


def settled(person: Person, expected: str) -> str:
    """The transcript once it is as expected, or as it is when it does not come to that."""
    with contextlib.suppress(AssertionError):
        person.waits(lambda _: masked(person.transcript()) == expected)
    return masked(person.transcript())


def written(person: Person, steps: list[str]) -> str:
    """What happens, each step when the one before it is quiet."""
    for step in steps:
        perform(person, step)
        person.hears()
        seen = -1
        while seen != len(person.chat.history):
            seen = len(person.chat.history)
            with person.changed:
                person.changed.wait_for(lambda: len(person.chat.history) > seen, QUIET_SECONDS)  # noqa: B023
    return masked(person.transcript())


def perform(person: Person, step: str) -> None:
    """Do what the first line of a step says."""
    said = step.splitlines()[0].removeprefix("> ")
    if said.startswith("["):
        person.presses(said[1:-1])
    elif said.startswith("(edited) "):
        person.edits(said.removeprefix("(edited) "))
    elif said.startswith("("):
        person.sends(said[1:-1])
    else:
        person.says(said)


def masked(transcript: str) -> str:
    """Without what differs from run to run: numbers and links of quotes, and their last day."""
    for day in last_days():
        transcript = transcript.replace(day, "DAY")
    transcript = re.sub(r"http://127\.0\.0\.1:\d+/q/[\w-]+", "LINK", transcript)
    return re.sub(r"Q-\d{4}-\d{6}", "NUMBER", transcript)


@cache
def last_days() -> list[str]:
    """How the last day of a quote of today may be written, in any language: a chat may change its own."""
    until = (datetime.now(UTC) + timedelta(days=QUOTE_DAYS)).date()
    locales = [folder.name.replace("-", "_") for folder in FOLDER.iterdir()]
    styles = ("full", "long", "medium")
    return sorted({format_date(until, style, locale) for locale in locales for style in styles}, key=len, reverse=True)
