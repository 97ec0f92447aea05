"""A table for a phone: monospaced, at most 34 columns wide, figures under one another."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from unicodedata import category, east_asian_width

from seatwise.bot.dialogue.understood import Json

WIDTH = 34
"""What fits on a narrow phone at Telegram's own size of letters."""

_GAP = 2


def lines_of(table: Json) -> list[str]:
    """The table's lines, its head and its total included.

    Where whole rows are too wide, the first cell stands on a line of its own and the figures under it; where even the
    figures are too wide, each stands on its own line with the name of its column.
    """
    columns = table["columns"]
    rows = [*table["rows"], *([table["total"]] if "total" in table else [])]
    head = [column["label"] for column in columns]
    at_end = [column["align"] == "end" for column in columns]
    widths = [max(map(_width, cells)) for cells in zip(head, *rows, strict=True)]
    if sum(widths) + _GAP * (len(widths) - 1) <= WIDTH:
        return [_row(cells, widths, at_end) for cells in (head, *rows)]
    if sum(widths[1:]) + _GAP * (len(widths) - 2) <= WIDTH:
        return _stacked(head, rows, widths[1:])
    return [line for row in rows for line in _listed(head, row)]


def _row(cells: Sequence[str], widths: Sequence[int], at_end: Sequence[bool]) -> str:
    padded = [_padded(*cell) for cell in zip(cells, widths, at_end, strict=True)]
    return (" " * _GAP).join(padded).rstrip()


def _stacked(head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int]) -> list[str]:
    """The figures stand to the right, under the names of their columns."""

    def figures(cells: Sequence[str]) -> str:
        shown = (" " * _GAP).join(_padded(*cell, at_end=True) for cell in zip(cells, widths, strict=True))
        return " " * (WIDTH - _width(shown)) + shown

    lines = [figures(head[1:])]
    for row in rows:
        lines += [*_wrapped(row[0]), figures(row[1:])]
    return lines


def _listed(head: Sequence[str], row: Sequence[str]) -> Iterable[str]:
    yield from _wrapped(row[0])
    for name, cell in zip(head[1:], row[1:], strict=True):
        if cell:
            yield f"  {name}: {cell}"


def _wrapped(text: str) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if _width(joined) <= WIDTH:
            lines[-1] = joined
        else:
            lines.append(word)
    return [line for line in lines if line]


def _padded(text: str, width: int, at_end: bool) -> str:
    space = " " * (width - _width(text))
    return space + text if at_end else text + space


@lru_cache(maxsize=4096)
def _width(text: str) -> int:
    """In columns: wide letters take two, marks above or below others none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(letter: str) -> int:
    if category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(letter) in "WF" else 1
