"""Appends turns to eight conversations at once, for ever, and prints each one as soon as it is acknowledged."""

import asyncio
import sys
from datetime import UTC, datetime

from seatwise.bot.store import store as storage
from seatwise.bot.store.store import Conversation, Store, Turn


def turn_of(conversation: str, seq: int) -> Turn:
    return Turn(conversation, seq, f"key-{seq}", "d", "{}", "{}", f'{{"turn": {seq}}}', datetime.now(UTC))


async def talk(store: Store, conversation: str) -> None:
    opened = Conversation(conversation, "en", "chat2desk", datetime.now(UTC))
    await storage.start_conversation(store, opened, turn_of(conversation, 1))
    seq = 1
    while True:
        seq += 1
        await storage.append_turn(store, turn_of(conversation, seq))
        sys.stdout.write(f"{conversation} {seq}\n")
        sys.stdout.flush()


async def main(url: str) -> None:
    async with storage.open_store(url) as store:
        await asyncio.gather(*(talk(store, f"c{n}") for n in range(8)))


asyncio.run(main(sys.argv[1]))
