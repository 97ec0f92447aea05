"""The engine beside a floor, one small quote reckoned with plain dicts: they take turns, so a slow moment slows both.

Limits are those of a machine on which the floor takes 5 µs: what counts is the ratio to it.
"""

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from seatwise.pricing import (
    Peak,
    PriceBook,
    QuoteRequest,
    Shift,
    Shifts,
    load_price_book,
    parse_request,
    quote,
    quote_to_json,
)

ROUNDS = 15
FLOOR_MICROSECONDS = 5
ON = date(2026, 11, 24)
LINE = b'{"staff":20,"schedule":{"kind":"peak","peak":3}}'
LINES = 50_000
ZONES = [
    "Europe/London",
    "America/New_York",
    "Asia/Tokyo",
    "Australia/Sydney",
    "America/Santiago",
    "Africa/Casablanca",
    "Asia/Jerusalem",
    "America/Havana",
    "Asia/Kolkata",
    "Pacific/Auckland",
]

PLAIN_PLANS: list[dict[str, Any]] = [
    {"id": "named", "counts": "staff", "tiers": [(10, 1000), (None, 800)]},
    {"id": "concurrent", "counts": "peak", "tiers": [(10, 3500), (None, 2500)]},
]
PLAIN_REQUEST: dict[str, Any] = {"staff": 20, "schedule": {"kind": "shifts", "shifts": [{"people": 3}, {"people": 2}]}}


def floor() -> dict[str, Any]:
    """The two totals with their lines, unchecked, without saving or break-even."""
    staff, peak = PLAIN_REQUEST["staff"], max(shift["people"] for shift in PLAIN_REQUEST["schedule"]["shifts"])
    options = []
    for plan in PLAIN_PLANS:
        seats = staff if plan["counts"] == "staff" else peak
        first, total, lines = 1, 0, []
        for up_to, price in plan["tiers"]:
            quantity = (seats if up_to is None or seats <= up_to else up_to) - first + 1
            lines.append({"tier": first, "quantity": quantity, "unit_price": price, "amount": quantity * price})
            total += quantity * price
            if up_to is None or seats <= up_to:
                break
            first = up_to + 1
        options.append({"plan": plan["id"], "seats": seats, "total": total, "lines": lines})
    return {"options": options, "recommended": min(options, key=lambda option: option["total"])["plan"]}


class Case(NamedTuple):
    name: str
    run: Callable[[], object]
    times: int
    limit_microseconds: int


def shifts(count: int, zones: list[str]) -> QuoteRequest:
    """Shifts at any minute, on some days of the week."""
    chance = random.Random(count)
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

    def clock() -> str:
        minute = chance.randrange(1440)
        return f"{minute // 60:02d}:{minute % 60:02d}"

    rows = tuple(
        Shift(
            people=chance.randint(1, 9),
            start=clock(),
            end=clock(),
            days=tuple(chance.sample(names, chance.randint(1, 7))),
            time_zone=zones[index % len(zones)],
        )
        for index in range(count)
    )
    return QuoteRequest(on=ON, staff=1_000_000, schedule=Shifts(shifts=rows, handover_minutes=15))


def packages(a_seat: int) -> str:
    chance = random.Random(a_seat)
    sizes = sorted(chance.sample(range(1, 1001), 10))
    offers = [f'{{ size = {size}, price = "{size * a_seat - size * a_seat * size // 5000}" }}' for size in sizes]
    return f'scheme = "package"\npackages = [{", ".join(offers)}]\n'


def book_of_packages(number: int) -> PriceBook:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "packages.toml"
        file.write_text(
            'id = "p"\nname = "P"\ncurrency = "JPY"\nbilling_period = "month"\n'
            '[[versions]]\nversion = "1"\neffective_from = 2020-01-01\n'
            f'[[versions.plans]]\nid = "named"\ncounts = "staff"\n{packages(500 + number)}'
            f'[[versions.plans]]\nid = "concurrent"\ncounts = "peak"\n{packages(1500 + number)}',
            encoding="utf-8",
        )
        return load_price_book(file)


def cases() -> list[Case]:
    book, packs = load_price_book("chat2desk"), book_of_packages(0)
    untimed = QuoteRequest(on=ON, staff=20, schedule=Shifts(shifts=(Shift(people=3), Shift(people=2))))
    timed = Shifts(shifts=(Shift(people=3, start="08:00", end="20:00"), Shift(people=2, start="20:00", end="08:00")))
    two_timed = QuoteRequest(on=ON, staff=20, schedule=timed)
    one_zone, ten_zones = shifts(1000, ["Europe/Lisbon"]), shifts(1000, ZONES)
    fewer = shifts(250, ["Europe/Lisbon"])
    million = QuoteRequest(on=ON, staff=1_000_000, schedule=Peak(peak=10_000))

    new_books = (book for book in [book_of_packages(number) for number in range(1, ROUNDS + 2)])

    return [
        Case("a quote without times", lambda: quote(untimed, book), 300, 60),
        Case("a line of JSON to a line of JSON", lambda: quote_to_json(quote(parse_request(LINE), book)), 200, 100),
        Case("a quote of two shifts with times", lambda: quote(two_timed, book), 50, 1_000),
        Case("250 shifts with times, one zone", lambda: quote(fewer, book), 3, 5_000),
        Case("1,000 shifts with times, one zone", lambda: quote(one_zone, book), 3, 5_000),
        Case("1,000 shifts with times, ten zones", lambda: quote(ten_zones, book), 2, 15_000),
        Case("10⁶ seats in packages of 10 sizes", lambda: quote(million, packs), 20, 20_000),
        Case("the same, the book's first quote", lambda: quote(million, next(new_books)), 1, 20_000),
    ]


def microseconds(run: Callable[[], object], times: int) -> float:
    begun = time.perf_counter()
    for _ in range(times):
        run()
    return (time.perf_counter() - begun) / times * 1e6


def measure(case: Case) -> str:
    """Each round runs the floor and the case; the fastest of each are compared, as others use the machine too."""
    case.run()
    rounds = [(microseconds(floor, 300), microseconds(case.run, case.times)) for _ in range(ROUNDS)]
    beside, taken = (min(column) for column in zip(*rounds, strict=True))
    ratio, limit = taken / beside, case.limit_microseconds / FLOOR_MICROSECONDS
    verdict = "ok" if ratio <= limit else "TOO SLOW"
    return (
        f"{case.name:38} {taken:9.1f} µs   floor {beside:4.1f} µs   ratio {ratio:7.1f} (limit {limit:.0f})   {verdict}"
    )


def measure_lines() -> str:
    """`--jsonl` in a process of its own: from start to the first line, and lines a second after that."""
    command = [sys.executable, "-m", "seatwise.pricing", "quote", "--jsonl"]

    def seconds(lines: int) -> float:
        begun = time.perf_counter()
        subprocess.run(command, input=(LINE + b"\n") * lines, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - begun

    beside = min(microseconds(floor, 300) for _ in range(ROUNDS))
    start = min(seconds(1) for _ in range(7))
    rate = LINES / (min(seconds(LINES) for _ in range(3)) - start)
    slower = beside / FLOOR_MICROSECONDS
    return (
        f"--jsonl: start {start * 1e3:.0f} ms (limit {300 * slower:.0f}), {rate:,.0f} lines/s "
        f"(limit {10_000 / slower:,.0f}); floor {beside:.1f} µs"
    )


def main() -> None:
    for case in cases():
        print(measure(case))
    print(measure_lines())


if __name__ == "__main__":
    main()
