"""What is known of a quote only once it is issued."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class IssuedQuote:
    """A quote's number, the absolute address of its page, and the last day on which it holds."""

    number: str
    url: str
    valid_until: date
