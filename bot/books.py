"""The price books that this service can price: those shipped, and those of `SEATWISE_PRICE_BOOKS`."""

from collections.abc import Mapping

from seatwise.bot.settings import Settings, SettingsInvalid
from seatwise.pricing import PriceBook, PriceBookInvalid, UnknownPriceBook, load_price_books, load_shipped_price_books


def open_books(settings: Settings) -> Mapping[str, PriceBook]:
    """Books by id; one of the configured folder replaces a shipped one of the same id.

    `SEATWISE_CONTACT_URL` takes the place of each book's own `contact_url`, so that all who read a book say the same.
    Raises `SettingsInvalid` for a book that cannot be read, or when the book to use by default is missing.
    """
    books = load_shipped_price_books()
    if settings.price_books is not None:
        try:
            books |= load_price_books(settings.price_books)
        except PriceBookInvalid as refused:
            raise SettingsInvalid(str(refused)) from None
    if settings.price_book not in books:
        raise SettingsInvalid(f"SEATWISE_PRICE_BOOK: there is no price book {settings.price_book!r}")
    if settings.contact_url is None:
        return books
    return {identity: _with_contact(book, settings.contact_url) for identity, book in books.items()}


def book_named(books: Mapping[str, PriceBook], identity: str) -> PriceBook:
    """The book of that id. Raises `UnknownPriceBook`."""
    try:
        return books[identity]
    except KeyError:
        raise UnknownPriceBook(identity) from None


def _with_contact(book: PriceBook, contact_url: str) -> PriceBook:
    return book.model_copy(update={"seller": book.seller.model_copy(update={"contact_url": contact_url})})
