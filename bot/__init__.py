"""The assistant: a conversation in, a priced recommendation out.

`Assistant` is loaded on first use, since `python -m bot` imports this package under two names.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seatwise.bot.assistant import Assistant

__all__ = ["Assistant"]


def __getattr__(name: str) -> object:
    if name == "Assistant":
        from seatwise.bot.assistant import Assistant

        return Assistant
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
