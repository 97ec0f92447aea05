"""Whether a turn gets slower as the service fills: by 100,000 stored conversations, and by a transcript of 1,000 turns.

Each is a ratio to the same turns on a young database or conversation, interleaved in one run.
"""

import asyncio
import sqlite3
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from load import Connection, wait_until_open
from turn import running, talk, turns_per_second

from seatwise.bot.store import statements as sql
from seatwise.bot.store.records import Conversation, Turn
from seatwise.bot.store.sqlite import migrate_sqlite

CONVERSATIONS = 100_000
TURNS = 1_000
ROUNDS = 9
BLOCK = 100


def fill(path: Path) -> None:
    """A database with as many conversations, each with its first turn."""
    migrate_sqlite(path)
    now = datetime.now(UTC)
    with sqlite3.connect(path) as database:
        for number in range(CONVERSATIONS):
            identity = f"{int(now.timestamp() * 1000) - CONVERSATIONS + number:012x}{uuid4().hex[:20]}"
            database.execute(sql.INSERT_CONVERSATION.sqlite, Conversation(identity, "en", "chat2desk", now).row())
            turn = Turn(identity, 1, "", "", "null", "s" * 200, "r" * 600, now)
            database.execute(sql.INSERT_TURN.sqlite, turn.row()).fetchone()
    database.close()


def server(port: int, database: Path) -> dict[str, str]:
    """The settings of one server."""
    return {
        "SEATWISE_DATABASE_URL": f"sqlite:///{database}",
        "SEATWISE_PORT": str(port),
        "SEATWISE_RATE_LIMIT_PER_MINUTE": "0",
    }


async def by_conversations(young: int, full: int) -> float:
    """How much longer a turn takes in the full database, 16 conversations at once."""
    ratios = []
    for warm in (True, *(False,) * ROUNDS):
        rates = [await turns_per_second(port, talk, 10) for port in (young, full)]
        if not warm:
            ratios.append(rates[0] / rates[1])
    return statistics.median(ratios)


class Talk:
    """One conversation on a connection of its own."""

    def __init__(self, connection: Connection, identity: str, token: str) -> None:
        self._connection = connection
        self._path = f"/v1/conversations/{identity}/turns"
        self._authorised = f"Authorization: Bearer {token}\r\n"

    @classmethod
    async def begin(cls, port: int) -> "Talk":
        """A new conversation that has reached its quote."""
        connection = await Connection.open(port)
        _, reply = await connection.post_json("/v1/conversations", {"language": "en"})
        conversation = cls(connection, reply["id"], reply["token"])
        await conversation.turns("20 people, 3 at once", 1)
        return conversation

    async def turns(self, text: str, times: int) -> float:
        """Seconds that so many turns take, one after another."""
        began = time.perf_counter()
        for _ in range(times):
            headers = f"{self._authorised}Idempotency-Key: {uuid4().hex}\r\n"
            status, reply = await self._connection.post_json(self._path, {"text": text}, headers)
            assert status == 200, reply
        return time.perf_counter() - began


async def by_turns(port: int) -> float:
    """How much longer a turn takes at the end of a long transcript."""
    long = await Talk.begin(port)
    await long.turns("thanks", TURNS)
    ratios = []
    for _ in range(ROUNDS):
        young = await Talk.begin(port)
        ratios.append(await long.turns("thanks", BLOCK) / await young.turns("thanks", BLOCK))
    return statistics.median(ratios)


async def main(folder: Path) -> None:
    """Print both ratios."""
    fill(folder / "full.db")
    with (
        running("-m", "seatwise.bot", **server(18083, folder / "young.db")),
        running("-m", "seatwise.bot", **server(18084, folder / "full.db")),
    ):
        await wait_until_open(18083)
        await wait_until_open(18084)
        print(
            f"{CONVERSATIONS:,} stored conversations: {await by_conversations(18083, 18084):.2f} of a young turn's time"
        )
        print(f"a transcript of {TURNS:,} turns: {await by_turns(18083):.2f} of a young turn's time")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        asyncio.run(main(Path(name)))
