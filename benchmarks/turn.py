"""A durable turn over HTTP, 16 at once, beside a floor written by hand; interleaved in one run, in short rounds.

It begins once the service has read all languages, as it does beside its first turns: that is no turn's work.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import uuid4

import uvloop
from load import Connection, cpu_seconds, running, wait_until_open

ROUNDS = 9
AT_ONCE = 16
CONVERSATIONS = 12
WARM_AFTER_SECONDS = 4.0
DIALOGUE = ("20", "in shifts", "3 by day, 2 at night", "no overlap", "thanks", "actually 25 people")
HERE = Path(__file__).parent


async def talk_to_floor(connection: Connection) -> int:
    """As many turns as a dialogue has, on the floor."""
    for text in DIALOGUE:
        status, _ = await connection.post_json("/turns", {"text": text}, f"Idempotency-Key: {uuid4().hex}\r\n")
        assert status == 200
    return len(DIALOGUE)


async def talk(connection: Connection) -> int:
    """A whole conversation; its first reply, too, is a durable turn."""
    status, reply = await connection.post_json("/v1/conversations", {"language": "en"})
    assert status == 201, reply
    path, authorised = f"/v1/conversations/{reply['id']}/turns", f"Authorization: Bearer {reply['token']}\r\n"
    for text in DIALOGUE:
        status, reply = await connection.post_json(
            path, {"text": text}, f"{authorised}Idempotency-Key: {uuid4().hex}\r\n"
        )
        assert status == 200, reply
    return len(DIALOGUE) + 1


async def turns_per_second(port: int, conversation: Callable[[Connection], Awaitable[int]], times: int) -> float:
    """Throughput with `AT_ONCE` conversations going on at once."""

    async def worker() -> int:
        connection = await Connection.open(port)
        turns = sum([await conversation(connection) for _ in range(times)])
        connection.writer.close()
        return turns

    began = time.perf_counter()
    turns = sum(await asyncio.gather(*(worker() for _ in range(AT_ONCE))))
    return turns / (time.perf_counter() - began)


async def compare(folder: Path) -> None:
    """Print throughput of both and their ratio."""
    ours = {
        "SEATWISE_DATABASE_URL": f"sqlite:///{folder}/ours.db",
        "SEATWISE_PORT": "18081",
        "SEATWISE_RATE_LIMIT_PER_MINUTE": "0",
    }
    with (
        running(str(HERE / "bare_server.py"), "18080", str(folder / "floor.db")) as floor,
        running("-m", "seatwise.bot", **ours) as bot,
    ):
        await wait_until_open(18080)
        await wait_until_open(18081)
        await asyncio.sleep(WARM_AFTER_SECONDS)
        await turns_per_second(18080, talk_to_floor, 5)
        await turns_per_second(18081, talk, 5)
        used = cpu_seconds(floor), cpu_seconds(bot)
        rates = [
            (
                await turns_per_second(18080, talk_to_floor, CONVERSATIONS),
                await turns_per_second(18081, talk, CONVERSATIONS),
            )
            for _ in range(ROUNDS)
        ]
        all_talks = ROUNDS * AT_ONCE * CONVERSATIONS
        turns = (all_talks * len(DIALOGUE), all_talks * (len(DIALOGUE) + 1))
        cpu = [
            (now - before) / n
            for now, before, n in zip((cpu_seconds(floor), cpu_seconds(bot)), used, turns, strict=True)
        ]
    ratios = [bot_rate / floor_rate for floor_rate, bot_rate in rates]
    print(f"floor {statistics.median(rate for rate, _ in rates):7.0f} turns/s, {cpu[0] * 1e6:5.0f} µs CPU a turn")
    print(f"ours  {statistics.median(rate for _, rate in rates):7.0f} turns/s, {cpu[1] * 1e6:5.0f} µs CPU a turn")
    rounds = ", ".join(f"{ratio:.2f}" for ratio in ratios)
    print(f"ratio {statistics.median(ratios):.2f} of the floor's throughput (rounds: {rounds})")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        uvloop.run(compare(Path(folder)))
