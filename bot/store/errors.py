"""Why the store refuses."""

from dataclasses import dataclass


class StoreError(Exception):
    """The root of what the store raises."""


@dataclass(eq=False)
class KeyReused(StoreError):
    """This idempotency key was used before, with another body."""

    key: str


@dataclass(eq=False)
class NotFound(StoreError):
    """The conversation was never there, or was forgotten."""

    conversation: str | None = None


@dataclass(eq=False)
class Unavailable(StoreError):
    """The database cannot be reached or cannot write now: locked, full, down, closed.

    Where the connection broke during a commit, the work may have been done: ask again with the same key.
    """

    reason: str


@dataclass(eq=False)
class AlreadyAnswered(Exception):
    """This update of a messenger took a chat over to a conversation before; nothing was changed. No caller is refused:
    it is a repeat."""

    update: int
