"""The command line: `python -m pricing quote …` (contract §2).

Exit codes: 0 done, 2 asked wrongly (one line on standard error). Whoever stops reading the output has what they want.
"""

import argparse
import os
import re
import sys
from datetime import date
from typing import Any, NoReturn

from seatwise.pricing.jsonl import stream
from seatwise.pricing.price_book import PriceBook, PriceBookInvalid, load_price_book, load_shipped_price_books
from seatwise.pricing.quote import quote
from seatwise.pricing.quote_json import quote_to_json
from seatwise.pricing.refused import Refused, UnknownPriceBook
from seatwise.pricing.request import QuoteRequest, day_from_text, read_request
from seatwise.pricing.shift_text import EXAMPLE, SHIFT, ShiftUnreadable, shift_from_text

DEFAULT_BOOK = "chat2desk"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {' '.join(message.split())}\n")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        return _run(options)
    except (Refused, PriceBookInvalid) as error:
        parser.error(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _run(options: argparse.Namespace) -> int:
    default = load_price_book(options.price_book)
    if options.jsonl:
        with open(sys.stdin.fileno(), "rb", closefd=False) as requests:
            stream(requests, sys.stdout.buffer, _Books(default), options.on)
        return 0
    priced = quote(_request(options), default)
    if options.json:
        sys.stdout.buffer.write(quote_to_json(priced) + b"\n")
    else:
        from seatwise.pricing.table import print_table

        print_table(priced, sys.stdout)
    sys.stdout.flush()
    return 0


class _Books:
    """The default book, and the shipped ones by their ids."""

    def __init__(self, default: PriceBook) -> None:
        self._default = default
        self._by_id = load_shipped_price_books() | {default.id: default}

    def __call__(self, price_book: str | None) -> PriceBook:
        if price_book is None:
            return self._default
        if price_book not in self._by_id:
            raise UnknownPriceBook(price_book)
        return self._by_id[price_book]


def _request(options: argparse.Namespace) -> QuoteRequest:
    told: dict[str, Any] = {"staff": options.staff, "schedule": _schedule(options)}
    return read_request(told if options.on is None else told | {"on": options.on})


def _schedule(options: argparse.Namespace) -> dict[str, Any]:
    if options.together:
        return {"kind": "together"}
    if options.peak is not None:
        return {"kind": "peak", "peak": options.peak}
    return {"kind": "shifts", "handover_minutes": options.handover_minutes or 0, "shifts": options.shift}


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="pricing", description="Price named and concurrent licences.", allow_abbrev=False)
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_QuoteParser)
    add = commands.add_parser("quote", help="price one request, or many", allow_abbrev=False).add_argument
    add("--staff", type=_count, help="people who need an account")
    add("--shift", action="append", type=_shift, metavar=SHIFT, help=f"once for each shift: 3, or {EXAMPLE}")
    add("--handover-minutes", type=_count, metavar="MINUTES", help="a leaving and an arriving shift overlap so long")
    add("--together", action="store_true", help="all work at the same time")
    add("--peak", type=_count, help="the most people at work at once")
    add("--price-book", default=DEFAULT_BOOK, metavar="FILE|ID", help="a TOML file, or a shipped book")
    add("--on", type=_day, metavar="DATE", help="the day whose prices hold, such as 2026-11-24; else today")
    add("--json", action="store_true", help="print the quote as JSON")
    add("--jsonl", action="store_true", help="a request a line on standard input, a quote a line out")
    return parser


class _QuoteParser(_Parser):
    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        options, unknown = super().parse_known_args(args, namespace)
        if problem := _problem(options):
            self.error(problem)
        return options, unknown


def _problem(options: argparse.Namespace) -> str | None:
    """What does not go together."""
    schedules = [
        option
        for option, told in (("--together", options.together), ("--peak", options.peak), ("--shift", options.shift))
        if told
    ]
    if options.jsonl:
        told = [*schedules, *(["--staff"] if options.staff else []), *(["--json"] if options.json else [])]
        return f"{told[0]} does not go with --jsonl: the requests say it" if told else None
    if options.staff is None:
        return "--staff is missing"
    if len(schedules) != 1:
        return "say one of --shift, --peak and --together"
    if options.handover_minutes is not None and not options.shift:
        return "--handover-minutes goes with --shift"
    return None


def _count(text: str) -> int:
    if not re.fullmatch("[0-9]{1,9}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number")
    return int(text)


def _day(text: str) -> date:
    try:
        return day_from_text(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _shift(text: str) -> dict[str, Any]:
    try:
        return shift_from_text(text)
    except ShiftUnreadable as error:
        raise argparse.ArgumentTypeError(str(error)) from None
