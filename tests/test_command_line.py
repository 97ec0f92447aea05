"""`python -m bot`: data on standard output, talk on standard error, exit codes 0, 1 and 2."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def bot(tmp_path: Path) -> Run:
    """Runs one command."""

    def run(*arguments: str, typed: str = "", **environment: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "seatwise.bot", *arguments],
            cwd=tmp_path,
            env={**os.environ, "SEATWISE_DATABASE_URL": f"sqlite:///{tmp_path}/seatwise.db", **environment},
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )

    return run


def test_understand_prints_what_was_understood(bot: Run) -> None:
    assert json.loads(bot("understand", "--language", "ru", "--asks", "staff", "двадцать человек").stdout) == {
        "staff": 20
    }


def test_understand_explains_which_words_said_what(bot: Run) -> None:
    lines = bot("understand", "--explain", "20 people").stdout.splitlines()
    assert [line.split("\t")[0] for line in lines[1:]] == ["20", "people"]


def test_understand_reads_lines_and_one_bad_line_stops_nothing(bot: Run) -> None:
    typed = (
        '{"language": "es", "asks": "staff", "text": "somos doce", "id": 1}\n{"text": 5}\n[\n{"text": "20 people"}\n'
    )
    read = [json.loads(line) for line in bot("understand", "--jsonl", typed=typed).stdout.splitlines()]
    assert [line.get("staff", line.get("error", {}).get("code")) for line in read] == [12, "invalid", "malformed", 20]


def test_check_finds_what_is_shipped_in_order(bot: Run) -> None:
    assert bot("check").returncode == 0


def test_check_says_in_a_line_what_is_wrong_with_a_price_book(bot: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text('id = "broken"\ncurrency = "USD"\n')
    done = bot("check", SEATWISE_PRICE_BOOKS=str(tmp_path))
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "broken.toml" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (["nonsense"], {}),
        (["understand"], {}),
        (["understand", "--language", "xx", "20"], {}),
        (["understand", "--asks", "price", "20"], {}),
        (["check", "--language", "xx"], {}),
        (["serve"], {"SEATWISE_PORT": "many"}),
        (["serve"], {"SEATWISE_DATABASE_URL": "mysql://host/name"}),
        (["serve"], {"SEATWISE_DATABASE_URL": "postgresql://host/name"}),
        (["serve"], {"SEATWISE_DATABASE_URL": "sqlite:////dev/null/seatwise.db"}),
        (["chat"], {"SEATWISE_PRICE_BOOK": "missing"}),
        (["quote", "--language", "xx", "20 people, all together"], {}),
        (["find"], {}),
    ],
    ids=str,
)
def test_what_was_asked_wrongly_costs_one_line_and_exit_code_2(
    bot: Run, arguments: list[str], environment: dict[str, str]
) -> None:
    done = bot(*arguments, **environment)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)


def test_a_port_that_is_taken_costs_one_line_and_exit_code_2(bot: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = bot("serve", SEATWISE_PORT=str(taken.getsockname()[1]))
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_migrate_makes_the_schema_and_may_be_repeated(bot: Run, tmp_path: Path) -> None:
    assert [bot("migrate").returncode, bot("migrate").returncode] == [0, 0]
    assert (tmp_path / "seatwise.db").exists()


def test_a_database_that_cannot_be_reached_costs_one_line_and_exit_code_1(bot: Run) -> None:
    url = "postgresql://127.0.0.1:1/seatwise"
    done = bot("chat", SEATWISE_DATABASE_URL=url, SEATWISE_SECRET_KEY="k" * 32)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


def test_the_secret_key_is_made_once_and_is_for_its_owner_only(bot: Run, tmp_path: Path) -> None:
    bot("chat")
    key = tmp_path / "secret.key"
    made = key.read_bytes()
    bot("chat")
    assert (key.read_bytes(), key.stat().st_mode & 0o777) == (made, 0o600)


def test_a_sentence_gives_a_quote_to_forward_in_the_customers_language(bot: Run) -> None:
    done = bot("quote", "20 people, 3 by day, 2 at night, no overlap", "--language", "de")
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr, len(lines)) == (0, "", 4)
    assert "105,00" in lines[0]
    assert "Angebot Q-" in lines[2]


def test_a_quote_is_found_by_its_number_and_reads_in_any_language(bot: Run) -> None:
    link = bot("quote", "20 people, at most 3 at once", "--link").stdout.strip()
    number = f"Q-{datetime.now(UTC).year}-000001"
    found = bot("find", number.lower())
    assert found.stdout.splitlines()[-1] == link
    assert "105,00" in bot("find", number, "--language", "ru").stdout


def test_a_quote_is_written_as_pdf(bot: Run, tmp_path: Path) -> None:
    out = tmp_path / "quote.pdf"
    done = bot("quote", "20 people, at most 3 at once", "--language", "de", "--pdf", str(out))
    assert (done.returncode, out.read_bytes()[:5]) == (0, b"%PDF-")
    number = next(word for word in done.stdout.replace(",", " ").split() if word.startswith("Q-"))
    again = tmp_path / "again.pdf"
    assert bot("find", number, "--language", "de", "--pdf", str(again)).returncode == 0
    assert again.read_bytes() == out.read_bytes()
    nowhere = bot("find", number, "--pdf", str(tmp_path / "no" / "where.pdf"))
    assert (nowhere.returncode, nowhere.stderr.count("\n")) == (1, 1)


def test_what_is_still_asked_stands_beside_the_quote(bot: Run) -> None:
    done = bot("quote", "20 people, 3 by day, 2 at night")
    assert (done.returncode, "$105.00" in done.stdout, "signed in together" in done.stderr) == (0, True, True)


def test_a_sentence_that_says_too_little_is_answered_by_the_question(bot: Run) -> None:
    done = bot("quote", "somos 20 personas")
    assert (done.returncode, done.stdout) == (1, "")
    assert "turnos" in done.stderr


def test_a_quote_made_on_the_command_line_leaves_no_conversation(bot: Run, tmp_path: Path) -> None:
    bot("quote", "20 people, all together")
    with sqlite3.connect(tmp_path / "seatwise.db") as database:
        left = database.execute("SELECT (SELECT count(*) FROM turns), (SELECT count(*) FROM quotes)").fetchone()
    assert left == (0, 1)


@pytest.mark.parametrize("number", ["Q-2026-999999", "", "' OR 1=1 --", "x" * 9_000])
def test_a_number_that_no_quote_has_costs_one_line_and_exit_code_1(bot: Run, number: str) -> None:
    done = bot("find", "--", number)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
