"""The store on SQLite: appending beside a bare group commit, and how its cost grows with what is stored."""

import asyncio
import queue
import sqlite3
import statistics
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from seatwise.bot.store import statements as sql
from seatwise.bot.store import store as storage
from seatwise.bot.store.records import Row
from seatwise.bot.store.sqlite import open_sqlite
from seatwise.bot.store.store import Conversation, Store, Turn

AT_ONCE = 16
TURNS = 100
ROUNDS = 7
STORED = 100_000
LONG = 1_000
REPLY = "x" * 2_500
NOW = datetime.now(UTC)

Append = Callable[[Turn], Awaitable[object]]
Side = tuple[list[str], int]
"""Conversations, and the first place in them that is free."""
Sides = tuple[Side, Side]

Job = tuple[Row, asyncio.Future[None]]


def turn_of(conversation: str, seq: int) -> Turn:
    return Turn(conversation, seq, f"key-{seq:032}", "d" * 64, '{"text":"3 by day"}', "s" * 400, REPLY, NOW)


class Floor:
    """The same INSERT by hand: a queue, a thread, one commit for all that wait."""

    def __init__(self, path: Path) -> None:
        self.loop = asyncio.get_running_loop()
        self.jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self.database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.database.execute("PRAGMA synchronous = FULL")
        threading.Thread(target=self.write, daemon=True).start()

    def write(self) -> None:
        while True:
            batch = [self.jobs.get()]
            while not self.jobs.empty():
                batch.append(self.jobs.get())
            self.database.execute("BEGIN IMMEDIATE")
            for row, _ in batch:
                self.database.execute(sql.INSERT_TURN.sqlite, row).fetchone()
            self.database.execute("COMMIT")
            self.loop.call_soon_threadsafe(self.deliver, batch)

    def deliver(self, batch: list[Job]) -> None:
        for _, future in batch:
            future.set_result(None)

    async def append(self, turn: Turn) -> None:
        future: asyncio.Future[None] = self.loop.create_future()
        self.jobs.put((turn.row(), future))
        await future


async def begin(store: Store, conversations: Iterable[str]) -> None:
    for name in conversations:
        await storage.start_conversation(store, Conversation(name, "en", "chat2desk", NOW), turn_of(name, 1))


async def per_second(append: Append, conversations: list[str], first: int) -> float:
    """Turns a second with one writer on each conversation, all at once."""

    async def writer(name: str) -> None:
        for seq in range(first, first + TURNS):
            await append(turn_of(name, seq))

    began = time.perf_counter()
    await asyncio.gather(*map(writer, conversations))
    return len(conversations) * TURNS / (time.perf_counter() - began)


def reading_and_appending(store: Store) -> Append:
    async def append(turn: Turn) -> object:
        await storage.last_turn(store, turn.conversation)
        return await storage.append_turn(store, turn)

    return append


async def beside(one: Append, other: Append, sides: Sides) -> list[tuple[float, float]]:
    """Rates of both, round by round; which goes first changes each time. The first round warms up."""
    (names_one, first_one), (names_other, first_other) = sides
    rates = []
    for done in range(0, (ROUNDS + 1) * TURNS, TURNS):
        swapped = (done // TURNS) % 2
        if swapped:
            rate_other = await per_second(other, names_other, first_other + done)
        rate_one = await per_second(one, names_one, first_one + done)
        if not swapped:
            rate_other = await per_second(other, names_other, first_other + done)
        rates.append((rate_one, rate_other))
    return rates[1:]


def ratio(rates: list[tuple[float, float]]) -> str:
    ahead, second = statistics.median(one for one, _ in rates), statistics.median(other for _, other in rates)
    return f"{ahead:6.0f} and {second:6.0f} turns/s, ratio {statistics.median(one / other for one, other in rates):.2f}"


def names(prefix: str) -> list[str]:
    """Ids that rise, as the service makes them."""
    return [f"{prefix}-{n:028x}" for n in range(AT_ONCE)]


async def compare_with_floor(folder: Path) -> None:
    async with open_sqlite(folder / "ours.db") as ours, open_sqlite(folder / "floor.db") as other:
        for store in (ours, other):
            await begin(store, names("c"))
        floor = Floor(folder / "floor.db")
        rates = await beside(
            lambda turn: storage.append_turn(ours, turn), floor.append, ((names("c"), 2), (names("c"), 2))
        )
    print(f"append, ours and floor, {AT_ONCE} at once: {ratio(rates)}")


def fill(path: Path, conversations: int, turns: int) -> None:
    """Store conversations in bulk, and leave nothing for the disk to do later."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("BEGIN")
        for n in range(conversations):
            name = f"b-{n:030x}"
            database.execute(sql.INSERT_CONVERSATION.sqlite, Conversation(name, "en", "chat2desk", NOW).row())
            database.executemany(
                sql.INSERT_TURN.sqlite.removesuffix(" RETURNING seq"),
                (turn_of(name, seq + 1).row() for seq in range(turns)),
            )
        database.execute("COMMIT")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


async def compare_with_many_stored(folder: Path) -> None:
    for path in (folder / "full.db", folder / "empty.db"):
        async with open_sqlite(path):
            pass
    fill(folder / "full.db", STORED, 3)
    async with open_sqlite(folder / "full.db") as full, open_sqlite(folder / "empty.db") as empty:
        for store in (full, empty):
            await begin(store, names("c"))
        rates = await beside(
            reading_and_appending(full), reading_and_appending(empty), ((names("c"), 2), (names("c"), 2))
        )
    print(f"with {STORED} conversations stored, and none: {ratio(rates)}")


async def compare_with_long_transcript(folder: Path) -> None:
    async with open_sqlite(folder / "long.db") as store:
        await begin(store, [*names("long"), *names("short")])
        for name in names("long"):
            await asyncio.gather(*(storage.append_turn(store, turn_of(name, seq)) for seq in range(2, LONG + 1)))
        append = reading_and_appending(store)
        rates = await beside(append, append, ((names("long"), LONG + 1), (names("short"), 2)))
    print(f"after {LONG} turns, and after one: {ratio(rates)}")


async def microseconds(call: Callable[[], Awaitable[object]], times: int = 1_000) -> float:
    began = time.perf_counter()
    for _ in range(times):
        await call()
    return (time.perf_counter() - began) / times * 1e6


async def measure_steps(folder: Path) -> None:
    async with open_sqlite(folder / "steps.db") as store:
        await begin(store, ["c"])
        direct = await microseconds(lambda: storage.last_turn(store, "c"))
        with closing(sqlite3.connect(folder / "steps.db", check_same_thread=False)) as reader:
            read = lambda: reader.execute(sql.LAST_TURN.sqlite, ("c",)).fetchone()  # noqa: E731
            threaded = await microseconds(lambda: asyncio.to_thread(read))
        drawn = await microseconds(lambda: storage.draw_number(store))
    print(f"the last turn read on the loop: {direct:.0f} µs, in a thread: {threaded:.0f} µs")
    print(f"a number drawn: {drawn:.0f} µs")


async def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        for measure in (compare_with_floor, compare_with_many_stored, compare_with_long_transcript, measure_steps):
            await measure(Path(name))


if __name__ == "__main__":
    asyncio.run(main())
