"""The seam between what is done (`store.py`) and where (`sqlite.py`, `postgresql.py`).

A piece of work is a generator that yields statements and gets rows back. It touches no driver, so SQLite runs it in its
writer thread and PostgreSQL in the event loop, and it is written once.
"""

from collections.abc import Callable, Generator, Sequence
from typing import Protocol, TypeAlias, TypeVar

from seatwise.bot.store.records import Row
from seatwise.bot.store.statements import Statement

T = TypeVar("T")
Step: TypeAlias = tuple[Statement, Row]
"""A statement and its parameters in order; its answer is the first row, or None."""

Work: TypeAlias = Generator[Step, Row | None, T]


class Store(Protocol):
    """One open database. Every method raises `Unavailable` when it cannot be reached or cannot write now."""

    async def write(self, work: Callable[[], Work[T]]) -> T:
        """Do all of the work in one transaction, or nothing; durable on return.

        The work may be started more than once, so it decides by the rows alone. Raises `NotFound` when it refers to a
        conversation that is gone.
        """
        ...

    async def draw_number(self) -> int:
        """The next number. Durable at the latest with the next write, which is before anybody can see it."""
        ...

    async def first(self, statement: Statement, *values: str | int) -> Row | None:
        """The first row that a reading statement finds."""
        ...

    async def all(self, statement: Statement, *values: str | int) -> Sequence[Row]:
        """All rows that a reading statement finds."""
        ...
