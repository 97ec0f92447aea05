"""The lines of a quote for a spreadsheet: CSV (RFC 4180), its words in a language, its figures for programs."""

import csv
import io
from collections.abc import Iterator

from seatwise.bot.dialogue.screen import Text
from seatwise.bot.dialogue.tables import tier_label
from seatwise.bot.documents.naming import names_of
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import PriceBook, Quote, quote_to_dict

_COLUMNS = ("column-option", "column-quantity", "column-each", "column-amount")
_CURRENCY = "ISO 4217"
"""The heading of the currency: the name of its standard is the same in every language."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BYTE_ORDER_MARK = "\ufeff"


def spreadsheet(quote: Quote, wording: Wording, tag: str, book: PriceBook | None) -> str:
    """Each line of each plan, named in the language `tag`; amounts are decimals, their currency beside them.

    It begins with a byte order mark, without which Excel takes UTF-8 for something else, and a cell that Excel would
    take for a formula begins with an apostrophe.
    """
    out = io.StringIO()
    out.write(_BYTE_ORDER_MARK)
    rows = csv.writer(out)
    rows.writerow([*(_plain(wording.text(Text(column), tag)) for column in _COLUMNS), _CURRENCY])
    rows.writerows(_rows(quote, wording, tag, book))
    return out.getvalue()


def _rows(quote: Quote, wording: Wording, tag: str, book: PriceBook | None) -> Iterator[tuple[str, ...]]:
    names, currency = names_of(quote, book), quote.price_book.currency
    for option in quote_to_dict(quote)["options"]:
        for line in option["lines"]:
            label = wording.text(tier_label(names[option["plan"]], line["tier"]), tag)
            yield _plain(label), str(line["quantity"]), line["unit_price"], line["amount"], currency


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
