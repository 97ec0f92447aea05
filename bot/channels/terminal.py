"""A conversation in the terminal: for a first look, and for support people over SSH."""

import sys
from collections.abc import Iterator, Sequence
from string import ascii_lowercase
from uuid import uuid4

from rich.console import Console
from rich.table import Table
from rich.text import Text

from seatwise.bot.assistant import Assistant
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.events import Event, Pressed, Reply, Said, Started


async def chat(assistant: Assistant, language: str | None) -> None:
    """Talk until the input ends; `language` is the terminal's setting, which what is typed may change."""
    console = Console(highlight=False, soft_wrap=not sys.stdout.isatty())
    reply = await assistant.handle(Started(language=language))
    shown = show(console, reply)
    for line in _lines(console):
        if line.strip():
            reply = await assistant.handle(event_of(line, shown, reply))
            shown = show(console, reply)


def event_of(line: str, choices: Sequence[str], reply: Reply) -> Event:
    """A letter that stands before a choice of the last reply is that choice (dialogue.md, 14); all else is text."""
    letter = line.strip().rstrip(").").lower()
    if len(letter) == 1 and letter in ascii_lowercase[: len(choices)]:
        return Pressed(reply.conversation, uuid4().hex, choices[ascii_lowercase.index(letter)], answers=reply.turn)
    return Said(reply.conversation, uuid4().hex, line, answers=reply.turn)


def show(console: Console, reply: Reply) -> list[str]:
    """Print a reply; its choices are lettered in the order returned."""
    body = reply.to_json()
    for message in body["messages"]:
        for block in message["blocks"]:
            console.print()
            console.print(_drawn(block))
    choices = body["choices"][: len(ascii_lowercase)]
    if choices:
        console.print()
    for letter, choice in zip(ascii_lowercase, choices, strict=False):
        console.print(Text(f"  {letter}) {choice['label']}", style="bold"))
    return [choice["id"] for choice in choices]


def _drawn(block: Json) -> Text | Table:
    match block["type"]:
        case "table":
            return _table(block)
        case "note":
            return Text(block["text"], style="yellow" if block["tone"] == "warning" else "dim")
        case _:
            return Text(block["text"])


def _table(block: Json) -> Table:
    table = Table(title=Text(block["caption"], style="bold"), title_justify="left", show_footer="total" in block)
    totals = block.get("total", [""] * len(block["columns"]))
    for column, total in zip(block["columns"], totals, strict=True):
        table.add_column(Text(column["label"]), Text(total), justify="right" if column["align"] == "end" else "left")
    for row in block["rows"]:
        table.add_row(*(Text(cell) for cell in row))
    return table


def _lines(console: Console) -> Iterator[str]:
    """What is typed, line by line; a pipe's lines are shown, so that the output reads as a conversation."""
    if sys.stdin.isatty():
        while True:
            console.print()
            try:
                yield console.input("> ")
            except (EOFError, KeyboardInterrupt):
                return
    for line in sys.stdin:
        console.print()
        console.print(Text(f"> {line.rstrip()}", style="dim"))
        yield line.rstrip("\r\n")
