"""What the plans of a quote are called."""

from contextlib import suppress

from seatwise.bot.dialogue.plans import Names, plan_names
from seatwise.bot.dialogue.result import version_of
from seatwise.bot.dialogue.screen import Literal
from seatwise.pricing import PriceBook, Quote


def names_of(quote: Quote, book: PriceBook | None) -> Names:
    """As its price book names them; their ids where the book, or the version that was quoted from, is gone."""
    if book is not None:
        with suppress(KeyError):
            return plan_names(version_of(quote, book))
    return {option.plan: Literal(option.plan) for option in quote.options}
