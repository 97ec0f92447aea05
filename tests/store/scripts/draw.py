"""Draws forty numbers, one after another, and prints them in the order drawn."""

import asyncio
import sys

from seatwise.bot.store import store as storage


async def main(url: str) -> None:
    async with storage.open_store(url) as store:
        for _ in range(40):
            sys.stdout.write(f"{await storage.draw_number(store)}\n")


asyncio.run(main(sys.argv[1]))
