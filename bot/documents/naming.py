"""What the plans of a quote are called, and the version of its price book that they stand in."""

from contextlib import suppress

from seatwise.bot.dialogue.plans import Names, plan_names
from seatwise.bot.dialogue.result import version_of
from seatwise.bot.dialogue.screen import Literal
from seatwise.pricing import PriceBook, Quote, Refused, Version
from seatwise.pricing import quote as price


def version_behind(quote: Quote, book: PriceBook | None) -> Version | None:
    """The version that the quote rests on; None where the book is gone, or no longer says the same of it."""
    if book is None or quote.price_book.currency != book.currency:
        return None
    with suppress(KeyError, Refused):
        version = version_of(quote, book)
        if book.version_on(quote.on) == version and price(quote.request, book).options == quote.options:
            return version
    return None


def names_of(quote: Quote, book: PriceBook | None) -> Names:
    """As its price book names them; their ids where the book, or the version that was quoted from, is gone."""
    if book is not None:
        with suppress(KeyError):
            return plan_names(version_of(quote, book))
    return {option.plan: Literal(option.plan) for option in quote.options}
