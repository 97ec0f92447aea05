"""Draws docs/dialogue.md from the table of questions: `python -m bot.dialogue.drawing > docs/dialogue.md`."""

import sys
from collections.abc import Iterator
from itertools import pairwise

from seatwise.bot.dialogue.choices import ALWAYS
from seatwise.bot.dialogue.facts import Facts, KnownPeak, KnownSchedule, KnownShifts
from seatwise.bot.dialogue.questions import QUESTIONS, Question
from seatwise.bot.dialogue.understood import Asks, SaidShift, Topic

_HEAD = """\
# Dialogue

Drawn from `bot/dialogue/questions.py`; a test fails when this page is stale.

The state keeps **facts** (staff, schedule, number of shifts, handover), never a step. After each turn the open question
is computed: the one that the visitor wants to change, else the first of this table that is open.
"""

_TAIL = """\

`advance(state, heard, book, now) -> (state, screen)` is one turn: `resolving` finds what was meant in the light of the
turn that is answered, `turning` changes the facts (`merging`, `listing`, `corrections`), `replying` puts echo, result
and question together. What is unsure becomes buttons (`doubts`), never a fact.
"""

_EXAMPLES: dict[Asks, KnownSchedule] = {
    Asks.PEAK: KnownPeak(),
    Asks.SHIFTS: KnownShifts(),
    Asks.TIMES: KnownShifts((SaidShift(4, "08:00", "20:00"), SaidShift(2))),
}
"""A schedule for which a question is open."""


def document() -> str:
    """The page, as it stands in docs/dialogue.md."""
    return "\n".join([_HEAD, *_table(), *_diagram(), *_lists(), _TAIL])


def _table() -> Iterator[str]:
    yield "| question | is open when | its message | its buttons |"
    yield "| --- | --- | --- | --- |"
    for question in QUESTIONS:
        if question.asks is Asks.HANDOVER:
            yield "| — | here the facts are complete: **there is a quote** | | |"
        facts = _example(question)
        buttons = ", ".join(f"`{choice.id}`" for choice in question.choices(facts))
        yield f"| `{question.asks}` | {question.opens} | `{question.put(facts).id}` | {buttons} |"


def _example(question: Question) -> Facts:
    return Facts(staff=20, schedule=_EXAMPLES.get(question.asks))


def _diagram() -> Iterator[str]:
    """Which question follows, as a chart that GitHub draws."""
    names = [str(question.asks) for question in QUESTIONS]
    yield "\n```mermaid\nflowchart LR"
    for asks, following in pairwise(names):
        arrow = "-- complete: a quote -->" if following == Asks.HANDOVER else "-- not open -->"
        yield f"  {asks} {arrow} {following}"
    yield "```\n"


def _lists() -> Iterator[str]:
    always = ", ".join(f"`{choice}`" for choice in ALWAYS)
    yield f"Always taken, offered or not: {always}, `language:TAG`.\n"
    topics = ", ".join(f"`{topic}`" for topic in Topic)
    yield f"Topics of `explain`: {topics}."


if __name__ == "__main__":
    sys.stdout.write(document())
