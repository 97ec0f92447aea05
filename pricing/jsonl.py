"""Requests in, quotes out, a line each: in constant memory, and as soon as they come."""

from collections.abc import Callable, Iterator
from datetime import date
from io import BufferedReader
from typing import BinaryIO

from pydantic_core import to_json

from seatwise.pricing.price_book import PriceBook
from seatwise.pricing.quote import quote
from seatwise.pricing.quote_json import quote_to_json
from seatwise.pricing.refused import Invalid, Refused
from seatwise.pricing.request import parse_request

LONGEST_LINE = 1 << 20
"""In bytes: several times what 1,000 shifts need."""

_CHUNK = 1 << 16

FindBook = Callable[[str | None], PriceBook]
"""The price book of an id, None being the one used where none is named. Raises UnknownPriceBook."""


def stream(source: BufferedReader, sink: BinaryIO, find_book: FindBook, on: date | None) -> None:
    """Answer each line of `source` with one line: a quote, or an error that says why there is none."""
    for lines in _chunks_of_lines(source):
        sink.write(b"".join([_answer(line, find_book, on) for line in lines]))
        sink.flush()


def _answer(line: bytes | None, find_book: FindBook, on: date | None) -> bytes:
    try:
        if line is None:
            raise Invalid("", "too_long", f"a line has at most {LONGEST_LINE} bytes")
        request = parse_request(line)
        if on is not None and "on" not in request.model_fields_set:
            request = request.model_copy(update={"on": on})
        return quote_to_json(quote(request, find_book(request.price_book))) + b"\n"
    except Refused as refused:
        return to_json({"error": {"code": refused.code, "message": str(refused), "field": refused.field}}) + b"\n"


def _chunks_of_lines(source: BufferedReader) -> Iterator[list[bytes | None]]:
    """The lines that are there, without waiting for more; None stands for one that is too long."""
    rest: bytes = b""
    too_long = False
    while chunk := source.read1(_CHUNK):
        first, *others = chunk.split(b"\n")
        rest = b"" if too_long else rest + first
        too_long = too_long or len(rest) > LONGEST_LINE
        if others:
            yield [None if too_long else rest, *others[:-1]]
            rest, too_long = others[-1], False
    if rest or too_long:
        yield [None if too_long else rest]
