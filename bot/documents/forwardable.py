"""A quote as plain text to paste into a chat or a letter: at most five lines, the total first, the link last."""

from seatwise.bot.dialogue.plans import Names, bought, option_price, price
from seatwise.bot.dialogue.screen import Argument, Joined, Literal, Series, Text
from seatwise.bot.documents.naming import names_of
from seatwise.bot.documents.note import shown_note
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import PriceBook, Quote


def forwardable(
    quote: Quote,
    issued: IssuedQuote,
    wording: Wording,
    tag: str,
    *,
    book: PriceBook | None = None,
    note: str | None = None,
) -> str:
    """The text in the language `tag`, each line ended.

    `book` gives the seller's and the plans' names; without it, or when it has lost the version, their ids stand there.
    `note` is what an agent added.
    """
    names = names_of(quote, book)
    lines = [wording.text(text, tag) for text in (_total(quote, names), *_saving(quote, names))]
    if added := " ".join(shown_note(note).split()):
        lines.append(added)
    lines += [wording.text(_number(quote, issued, book), tag), issued.url]
    return "".join(f"{line}\n" for line in lines)


def _total(quote: Quote, names: Names) -> Text:
    best = quote.option(quote.recommended)
    return Text(
        "forward-total" if quote.staff > 1 else "forward-total-alone",
        {
            "price": price(best.total, quote.price_book.billing_period),
            "plan": names[best.plan],
            "seats": bought(best),
            "staff": quote.staff,
            "peak": quote.peak.people,
        },
    )


def _saving(quote: Quote, names: Names) -> tuple[Text, ...]:
    """What the others cost; nothing where there is only one plan."""
    period = quote.price_book.billing_period
    others = [option_price(option, names, period) for option in quote.options if option.plan != quote.recommended]
    if not others:
        return ()
    options = Series(tuple(others), Joined.UNIT)
    if not quote.saving.amount:
        return (Text("forward-same", {"options": options}),)
    saved: dict[str, Argument] = {
        "amount": quote.saving.amount,
        "per_year": quote.saving.per_year,
        "options": options,
    }
    return (Text("forward-saving-month" if period == "month" else "forward-saving-year", saved),)


def _number(quote: Quote, issued: IssuedQuote, book: PriceBook | None) -> Text:
    return Text(
        "forward-number",
        {
            "number": Literal(issued.number),
            "until": issued.valid_until,
            "book": Literal(quote.price_book.id if book is None else book.name),
            "version": Literal(quote.price_book.version),
        },
    )
