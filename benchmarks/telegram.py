"""A durable turn in Telegram beside plainly written bots of the same dialogue; interleaved in one run, in short
rounds, so that what else the machine does falls on all of them.

Every bot runs in a process of its own, behind its webhook; one Bot API server, in this process, serves them all. A turn
is an update taken with 200 and its answer seen in the chat. The bots have a processor for themselves, and the far side
another, so that what is measured is the bot. Then: start and memory with each library, and without.
"""

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import uvloop
from lean_bot_api import TOKEN, Users
from load import Connection, cpu_seconds, running, wait_until_open

ROUNDS = 15
AT_ONCE = 16
DIALOGUES = 3
HERE = Path(__file__).parent
OURS_AIOGRAM, OURS_PTB = "ours, aiogram", "ours, python-telegram-bot"
AIOGRAM_SQLITE, AIOGRAM_MEMORY, PTB_SQLITE = "plain aiogram, SQLite", "plain aiogram, memory", "plain PTB, SQLite"
TARGETS = (
    (OURS_AIOGRAM, AIOGRAM_SQLITE, 2.0),
    (OURS_PTB, PTB_SQLITE, 4.0),
    (OURS_AIOGRAM, AIOGRAM_MEMORY, 1.0),
)
WARM_AFTER_SECONDS = 3.0
ALL_PROCESSORS = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
START_SECONDS, MEMORY_MB = 4.0, {"aiogram": 220, "python-telegram-bot": 140}


@dataclass
class Contestant:
    """A bot's process, and what was measured of it."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    rates: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    calls: float = 0.0


def resident_mb(process: subprocess.Popen[bytes]) -> float:
    """Memory that a process holds now."""
    pages = int(Path(f"/proc/{process.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def settings(folder: Path, name: str, port: int, api: str, library: str) -> dict[str, str]:
    """Our service with Telegram behind a webhook."""
    return {
        "SEATWISE_DATABASE_URL": f"sqlite:///{folder}/{name}.db",
        "SEATWISE_PORT": str(port),
        "SEATWISE_RATE_LIMIT_PER_MINUTE": "0",
        "SEATWISE_TELEGRAM_TOKEN": TOKEN,
        "SEATWISE_TELEGRAM_API_URL": api,
        "SEATWISE_TELEGRAM_LIBRARY": library,
        "SEATWISE_TELEGRAM_MODE": "webhook",
        "SEATWISE_TELEGRAM_WEBHOOK_SECRET": "s",
    }


async def round_of(users: Users, one: Contestant, dialogues: int) -> tuple[float, float]:
    """Turns a second with `AT_ONCE` people at once, and processor time a turn."""

    async def person() -> int:
        connection = await Connection.open(one.port)
        turns = sum([await users.talk(connection) for _ in range(dialogues)])
        connection.writer.close()
        return turns

    before = cpu_seconds(one.process)
    users.calls.clear()
    began = time.perf_counter()
    turns = sum(await asyncio.gather(*(person() for _ in range(AT_ONCE))))
    rate = turns / (time.perf_counter() - began)
    one.calls = sum(users.calls.values()) / turns
    return rate, (cpu_seconds(one.process) - before) / turns


def apart(number: int) -> None:
    """Run from now on, and let run what is started, on one processor alone, where the system can do that."""
    if hasattr(os, "sched_setaffinity"):
        processors = sorted(ALL_PROCESSORS)
        os.sched_setaffinity(0, {processors[number % len(processors)]})


async def compare(folder: Path) -> None:
    """Print throughput, processor time and their ratios."""
    users = Users()
    api = f"http://127.0.0.1:{await users.serve()}"
    plain = HERE / "plain_bots"
    commands: dict[str, tuple[str, ...]] = {
        AIOGRAM_SQLITE: (str(plain / "with_aiogram.py"), "18091", api, TOKEN, f"{folder}/aiogram.db"),
        AIOGRAM_MEMORY: (str(plain / "with_aiogram.py"), "18092", api, TOKEN),
        PTB_SQLITE: (str(plain / "with_ptb.py"), "18093", api, TOKEN, f"{folder}/ptb.db"),
    }
    ours = {OURS_AIOGRAM: ("aiogram", 18094), OURS_PTB: ("python-telegram-bot", 18095)}
    with ExitStack() as stack:
        apart(0)
        bots = [Contestant(name, int(args[1]), stack.enter_context(running(*args))) for name, args in commands.items()]
        for name, (library, port) in ours.items():
            environment = settings(folder, library, port, api, library)
            process = stack.enter_context(running("-m", "seatwise.bot", **environment))
            bots.append(Contestant(name, port, process))
        apart(1)
        for one in bots:
            await wait_until_open(one.port, seconds=60)
            await round_of(users, one, 3)
        for _ in range(ROUNDS):
            for one in bots:
                rate, cpu = await round_of(users, one, DIALOGUES)
                one.rates.append(rate)
                one.cpu.append(cpu)
        report({one.name: one for one in bots})
    if ALL_PROCESSORS:
        os.sched_setaffinity(0, ALL_PROCESSORS)


def report(bots: dict[str, Contestant]) -> None:
    """Print what was measured."""
    for one in bots.values():
        rate, cpu = statistics.median(one.rates), statistics.median(one.cpu)
        print(
            f"{one.name:27} {rate:6.0f} turns/s, {cpu * 1e6:6.0f} µs CPU and {one.calls:.1f} calls a turn, "
            f"{resident_mb(one.process):4.0f} MB after it"
        )
    for faster, floor, wanted in TARGETS:
        a, b = bots[faster], bots[floor]
        ratios = [ours / theirs for ours, theirs in zip(a.rates, b.rates, strict=True)]
        low, _, high = statistics.quantiles(ratios, n=4)
        cpu = statistics.median(b.cpu) / statistics.median(a.cpu)
        print(
            f"{statistics.median(ratios):5.2f} x the turns of {floor} (at least {wanted}; middle half of "
            f"{ROUNDS} rounds {low:.2f} to {high:.2f}); {cpu:.2f} x by CPU"
        )


def started(name: str, environment: dict[str, str]) -> None:
    """Print how long a start takes, and what is held once all is warm."""
    times, memory = [], 0.0
    for _ in range(3):
        began = time.perf_counter()
        with running("-m", "seatwise.bot", **environment) as process:
            wait_until_ready(environment["SEATWISE_PORT"])
            times.append(time.perf_counter() - began)
            time.sleep(WARM_AFTER_SECONDS)
            memory = resident_mb(process)
    print(f"{name:42} ready after {statistics.median(times):.2f} s, {memory:4.0f} MB")


def wait_until_ready(port: str) -> None:
    """Return once the service says that it can serve."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=2):
                return
        except OSError:
            time.sleep(0.005)
    raise TimeoutError("the service does not get ready")


def imported(folder: Path, environment: dict[str, str]) -> str:
    """The Telegram libraries that a running service has imported."""
    log = folder / "imports"
    command = [sys.executable, "-X", "importtime", "-m", "seatwise.bot"]
    with log.open("wb") as told:
        process = subprocess.Popen(command, env={**os.environ, **environment}, stderr=told)
        wait_until_ready(environment["SEATWISE_PORT"])
        time.sleep(WARM_AFTER_SECONDS)
        process.kill()
        process.wait()
    lines = [line for line in log.read_text().splitlines() if line.startswith("import time:")]
    packages = {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in lines}
    return ", ".join(sorted(packages & {"aiogram", "telegram"})) or "neither library"


async def starts(folder: Path) -> None:
    """Start and memory, with each library and without Telegram."""
    users = Users()
    api = f"http://127.0.0.1:{await users.serve()}"
    for library, most in MEMORY_MB.items():
        environment = settings(folder, f"start-{library}", 18096, api, library)
        await asyncio.to_thread(started, f"{library} (<= {START_SECONDS:.0f} s, {most} MB)", environment)
    environment = settings(folder, "start-off", 18096, api, "aiogram")
    environment["SEATWISE_TELEGRAM_TOKEN"] = ""
    await asyncio.to_thread(started, "without a token", environment)
    print(f"imported without a token: {await asyncio.to_thread(imported, folder, environment)}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        uvloop.run(compare(Path(temporary)))
        uvloop.run(starts(Path(temporary)))
