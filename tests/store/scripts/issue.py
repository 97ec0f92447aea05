"""Issues 334 quotes, one after another, and prints their numbers in the order issued."""

import asyncio
import sys
from datetime import UTC, datetime

from seatwise.bot.quotes import Quotes, request_digest
from seatwise.bot.store import store as storage
from seatwise.pricing import Peak, QuoteRequest, load_price_book, quote


async def main(url: str) -> None:
    priced = quote(QuoteRequest(staff=20, schedule=Peak(peak=3)), load_price_book("chat2desk"))
    async with storage.open_store(url) as store:
        quotes = Quotes(store, b"k" * 32, "https://assistant.example", 30)
        for _ in range(334):
            made = await quotes.make(priced, request_digest(priced), language="en", now=datetime.now(UTC))
            stored = await storage.issue_quote(store, made)
            sys.stdout.write(f"{stored.number}\n")


asyncio.run(main(sys.argv[1]))
