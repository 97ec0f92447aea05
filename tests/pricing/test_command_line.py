import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
ROOT = Path(__file__).parents[2]
GOOD = '{"on":"2026-11-24","staff":20,"schedule":{"kind":"peak","peak":3}}\n'


@pytest.fixture
def run() -> Run:
    def pricing(
        *arguments: str, sent: str = "", module: str = "seatwise.pricing"
    ) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", module, *arguments]
        return subprocess.run(command, input=sent, capture_output=True, text=True, check=False, cwd=ROOT)

    return pricing


@pytest.fixture
def quoted(run: Run) -> Callable[..., dict[str, object]]:
    def answered(*arguments: str) -> dict[str, object]:
        result = run("quote", "--on", "2026-11-24", "--json", *arguments)
        assert (result.returncode, result.stderr) == (0, "")
        told: dict[str, object] = json.loads(result.stdout)
        return told

    return answered


Quoted = Callable[..., dict[str, object]]


@pytest.mark.parametrize("module", ["pricing", "seatwise.pricing"])
def test_a_person_gets_a_table(run: Run, module: str) -> None:
    result = run("quote", "--staff", "20", "--shift", "3", "--shift", "2", module=module)
    assert (result.returncode, result.stderr) == (0, "")
    assert all(figure in result.stdout for figure in ("180.00", "105.00", "75.00", "900.00", "41.7"))


def test_a_shift_can_be_told_whole(quoted: Quoted) -> None:
    schedule = quoted("--staff", "20", "--shift", "day=3@08:00-20:00/mon-fri,Europe/Lisbon")["schedule"]
    days = ["mon", "tue", "wed", "thu", "fri"]
    shift = {"people": 3, "name": "day", "start": "08:00", "end": "20:00", "days": days, "time_zone": "Europe/Lisbon"}
    assert schedule == {"kind": "shifts", "handover_minutes": 0, "shifts": [shift]}


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("3", {"people": 3}),
        ("night shift=3", {"people": 3, "name": "night shift"}),
        ("3@22:00-06:00", {"people": 3, "start": "22:00", "end": "06:00"}),
        ("3/sat-mon", {"people": 3, "days": ["mon", "sat", "sun"]}),
        ("3/mon+wed,fri", {"people": 3, "days": ["mon", "wed", "fri"]}),
        ("3/mon,UTC", {"people": 3, "days": ["mon"], "time_zone": "UTC"}),
        ("3@22:00-06:00,Asia/Tokyo", {"people": 3, "start": "22:00", "end": "06:00", "time_zone": "Asia/Tokyo"}),
    ],
)
def test_parts_of_a_shift_can_be_left_out(quoted: Quoted, text: str, shift: dict[str, object]) -> None:
    schedule = quoted("--staff", "20", "--shift", text)["schedule"]
    assert schedule == {"kind": "shifts", "handover_minutes": 0, "shifts": [shift]}


def test_together_peak_and_handover_can_be_told(quoted: Quoted) -> None:
    assert quoted("--staff", "9", "--together")["peak"] == {
        "people": 9,
        "basis": "together",
        "capped": False,
        "at": None,
    }
    assert quoted("--staff", "9", "--peak", "2")["peak"] == {
        "people": 2,
        "basis": "stated",
        "capped": False,
        "at": None,
    }
    handed_over = quoted("--staff", "9", "--shift", "3", "--shift", "2", "--handover-minutes", "15")
    assert handed_over["peak"] == {"people": 5, "basis": "neighbours", "capped": False, "at": None}


def test_a_file_is_a_price_book_too(quoted: Quoted, folder_of_books: Path) -> None:
    told = quoted("--staff", "20", "--peak", "4", "--price-book", str(folder_of_books / "packs-jpy.toml"))
    assert told["recommended"] == "concurrent"


def test_lines_are_answered_by_the_books_that_they_name(run: Run, folder_of_books: Path) -> None:
    named = GOOD.replace('"on"', '"price_book":"chat2desk","on"')
    book = str(folder_of_books / "packs-jpy.toml")
    result = run("quote", "--jsonl", "--price-book", book, sent=GOOD + named + "no\n")
    currencies = [json.loads(line).get("price_book", {}).get("currency") for line in result.stdout.splitlines()]
    assert (result.returncode, result.stderr, currencies) == (0, "", ["JPY", "USD", None])


WRONG = [
    [],
    ["prices"],
    ["quote"],
    ["quote", "--together"],
    ["quote", "--staff", "20"],
    ["quote", "--staff", "0", "--together"],
    ["quote", "--staff", "2.5", "--together"],
    ["quote", "--staff", "-3", "--together"],
    ["quote", "--staff", "1000001", "--together"],
    ["quote", "--staff", "20", "--together", "--peak", "3"],
    ["quote", "--staff", "20", "--peak", "0"],
    ["quote", "--staff", "20", "--peak", "21"],
    ["quote", "--staff", "20", "--peak", "3", "--handover-minutes", "5"],
    ["quote", "--staff", "20", "--shift", "three"],
    ["quote", "--staff", "20", "--shift", "3/someday"],
    ["quote", "--staff", "20", "--shift", "3@8-20"],
    ["quote", "--staff", "20", "--shift", "3@08:00-20:00", "--shift", "2"],
    ["quote", "--staff", "20", "--shift", "3", "--handover-minutes", "721"],
    ["quote", "--staff", "20", "--together", "--on", "24.11.2026"],
    ["quote", "--staff", "20", "--together", "--on", "2020-01-01"],
    ["quote", "--staff", "20", "--together", "--price-book", "nobody"],
    ["quote", "--staff", "20", "--together", "--price-book", "nowhere.toml"],
    ["quote", "--staff", "20", "--together", "--price-book", "README.md"],
    ["quote", "--staff", "20", "--together", "--colour", "red"],
    ["quote", "--jsonl", "--staff", "20"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_a_wrong_option_gets_one_line_on_standard_error_and_exit_code_2(run: Run, arguments: list[str]) -> None:
    result = run(*arguments)
    assert (result.returncode, result.stdout, result.stderr.count("\n")) == (2, "", 1)


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"yes '{GOOD.strip()}' | head -20000 | '{sys.executable}' -m seatwise.pricing quote --jsonl | head -1"
    result = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602
    assert (result.stdout.count("\n"), result.stderr) == (1, "")


def test_a_line_is_answered_before_the_next_one_comes() -> None:
    command = [sys.executable, "-m", "seatwise.pricing", "quote", "--jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(2):
            process.stdin.write(GOOD)
            assert json.loads(process.stdout.readline())["recommended"] == "concurrent"
        process.stdin.close()
    assert process.returncode == 0
