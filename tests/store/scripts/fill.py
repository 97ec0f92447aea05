"""Appends turns until no more may be written, then makes room and appends once more; prints how each ended."""

import asyncio
import resource
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from seatwise.bot.store import store as storage
from seatwise.bot.store.sqlite import open_sqlite
from seatwise.bot.store.store import Conversation, Turn, Unavailable

ROOM = 200_000


def turn_of(seq: int) -> Turn:
    return Turn("c", seq, f"key-{seq}", "d", "{}", "{}", "x" * 5_000, datetime.now(UTC))


async def main(path: Path) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    async with open_sqlite(path) as store:
        await storage.start_conversation(store, Conversation("c", "en", "chat2desk", datetime.now(UTC)), turn_of(1))
        resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, hard))
        try:
            for seq in count(2):
                await storage.append_turn(store, turn_of(seq))
        except Unavailable as error:
            sys.stdout.write(f"{type(error).__name__}\n")
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        kept = await storage.transcript(store, "c")
        outcome = await storage.append_turn(store, turn_of(len(kept) + 1))
        sys.stdout.write(f"{type(outcome).__name__}\n")


asyncio.run(main(Path(sys.argv[1])))
