"""The CPU of each step of a turn, beside a floor: the same turn by hand, without HTTP (stdlib json and one INSERT)."""

import asyncio
import json
import sqlite3
import tempfile
import timeit
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from time import process_time
from uuid import uuid4

from bare_server import INSERT, REPLY_BYTES, SCHEMA

from seatwise.bot.assistant import Assistant
from seatwise.bot.channels.web.bodies import TurnBody
from seatwise.bot.channels.web.reading import checked, refuse_malformed
from seatwise.bot.dialogue.advance import advance
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.prices import prices_of
from seatwise.bot.dialogue.replying import result_of
from seatwise.bot.events import Said, Started
from seatwise.bot.replies import dumps, quote_body, reply_body
from seatwise.bot.settings import Settings
from seatwise.bot.store import store as storage
from seatwise.bot.understanding.understand import understand
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.pricing import quote_to_json

DIALOGUE = ("20", "in shifts", "3 by day, 2 at night", "no overlap", "thanks", "actually 25 people")
AT_ONCE = 16
TIMES = 200
ISSUED = IssuedQuote("Q-2026-000001", "http://127.0.0.1:8080/q/AAAAAAAAAAAAAAAAAAAAAAAAAAA", date(2026, 12, 24))
STEPS = ("parse", "understand", "advance", "word", "write")


def microseconds(step: Callable[[], object]) -> float:
    """CPU of one call: the best of five rounds."""
    step()
    return min(timeit.repeat(step, number=TIMES, repeat=5, timer=process_time)) / TIMES * 1e6


def floor(folder: Path) -> float:
    """Read the message, write a reply, insert both; 16 turns to a commit."""
    database = sqlite3.connect(folder / "floor.db", isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute(SCHEMA)
    body = json.dumps({"text": DIALOGUE[2]}).encode()

    def turns() -> None:
        database.execute("BEGIN IMMEDIATE")
        for _ in range(AT_ONCE):
            said = json.loads(body)
            reply = json.dumps({"turn": 1, "text": said["text"], "padding": "x" * REPLY_BYTES})
            row = (uuid4().hex, 1, "key", "d" * 64, json.dumps(said), "s" * 400, reply, "2026-11-24T00:00:00Z")
            database.execute(INSERT, row).fetchone()
        database.execute("COMMIT")

    return microseconds(turns) / AT_ONCE


async def steps(assistant: Assistant, conversation: str, text: str) -> tuple[float, ...]:
    """What each step of this turn takes, as if nothing of it had been heard, priced or said before."""
    book, now = assistant.books[assistant.settings.price_book], datetime.now(UTC)
    last = assistant.recent.get(conversation)
    assert last is not None
    state, body = last.state, json.dumps({"text": text}).encode()
    grammar, tag = assistant.grammars[state.language.tag], state.language.tag
    understood = understand(text, grammar, state.listens_for)
    heard = Heard(understood, answered=state, languages=assistant.languages.tags)
    after, screen = advance(state, heard, book, now)
    issued = ISSUED if screen.quote else None
    worded = assistant.wording.word(screen, tag, issued)

    def parse() -> None:
        refuse_malformed(body)
        checked(TurnBody, body)

    def understand_anew() -> None:
        grammar.heard.clear()
        assistant.grammars.language_of(text)
        understand(text, grammar, state.listens_for)

    def advance_anew() -> None:
        prices_of.cache_clear()
        result_of.cache_clear()
        advance(state, heard, book, now)

    def word() -> None:
        assistant.wording.word(screen, tag, issued)

    def write() -> None:
        quote = quote_body(quote_to_json(screen.quote).decode(), ISSUED) if screen.quote else "null"
        reply_body(after, worded, understood, "ltr", quote)
        dumps(after.to_json())

    taken = tuple(map(microseconds, (parse, understand_anew, advance_anew, word, write)))
    await assistant.handle(Said(conversation, uuid4().hex, text))
    return taken


async def store(assistant: Assistant) -> float:
    """An appended turn in both threads, 16 at once; its JSON is as long as the floor's."""
    now = datetime.now(UTC)

    async def conversation() -> None:
        identity = uuid4().hex
        turn = storage.Turn(identity, 1, "", "", "null", "s" * 400, "r" * REPLY_BYTES, now)
        await storage.start_conversation(assistant.store, storage.Conversation(identity, "en", "chat2desk", now), turn)
        for seq in range(2, len(DIALOGUE) + 2):
            turn = storage.Turn(identity, seq, str(seq), "d" * 64, "{}", "s" * 400, "r" * REPLY_BYTES, now)
            await storage.append_turn(assistant.store, turn)

    began = process_time()
    for _ in range(20):
        await asyncio.gather(*(conversation() for _ in range(AT_ONCE)))
    return (process_time() - began) / (20 * AT_ONCE * (len(DIALOGUE) + 1)) * 1e6


async def main(folder: Path) -> None:
    """A line for each turn of the dialogue, then their mean, the store, and ratios to the floor."""
    least = floor(folder)
    settings = Settings.model_validate({"database_url": f"sqlite:///{folder}/ours.db"})
    async with Assistant.open(settings) as assistant:
        conversation = (await assistant.handle(Started(language="en"))).conversation
        print(f"{'µs of CPU':24}" + "".join(f"{step:>12}" for step in STEPS))
        turns = []
        for text in DIALOGUE:
            turns.append(await steps(assistant, conversation, text))
            print(f"{text:24}" + "".join(f"{taken:12.0f}" for taken in turns[-1]))
        means = [sum(column) / len(DIALOGUE) for column in zip(*turns, strict=True)]
        print(f"{'mean':24}" + "".join(f"{mean:12.0f}" for mean in means))
        stored = await store(assistant)
    print(f"store: {stored:.0f} µs a turn")
    print(f"floor: {least:.0f} µs a turn by hand without HTTP; store is {stored / least:.2f} of it,")
    print(", ".join(f"{step} {mean / least:.2f}" for step, mean in zip(STEPS, means, strict=True)))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(main(Path(name)))
