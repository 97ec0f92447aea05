"""Where to reach a person (dialogue.md, 19)."""

from dataclasses import replace

from seatwise.bot.dialogue.screen import About, Literal, Paragraph, Screen, Text
from seatwise.pricing.price_book import PriceBook


def person(book: PriceBook) -> Paragraph:
    """The contact, else the pricing page, said as such."""
    return Paragraph(_contact(book), About.CONTACT)


def passed_on(screen: Screen) -> Screen:
    """The screen of a request for a person, which was passed on: that comes first, the contact after it."""
    return replace(screen, blocks=(Paragraph(Text("human-passed-on"), About.CONTACT), *screen.blocks))


def _contact(book: PriceBook) -> Text:
    seller = book.seller
    if seller.contact_url is not None:
        return Text("human-contact", {"url": Literal(seller.contact_url)})
    if seller.pricing_url is not None:
        return Text("human-pricing-page", {"url": Literal(seller.pricing_url)})
    return Text("human-not-stated")
