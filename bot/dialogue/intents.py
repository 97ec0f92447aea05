"""What a message wants beside telling facts: the answers that leave the facts as they are."""

from collections.abc import Iterable

from seatwise.bot.dialogue.contact import person
from seatwise.bot.dialogue.explain import explain
from seatwise.bot.dialogue.growth import grown
from seatwise.bot.dialogue.prices import Prices
from seatwise.bot.dialogue.questions import is_complete
from seatwise.bot.dialogue.screen import About, Block, Note, Paragraph, Text, Tone
from seatwise.bot.dialogue.understood import Intent, Understood
from seatwise.pricing.price_book import PriceBook


def hello() -> tuple[Block, ...]:
    """The first words: a bot, what it does, how to reach a person, start anew, be forgotten (dialogue.md, 19)."""
    return (
        Paragraph(Text("hello")),
        Note(Tone.INFO, Text("help-commands"), About.COMMANDS),
        Note(Tone.INFO, Text("privacy"), About.PRIVACY),
    )


def help_(book: PriceBook) -> tuple[Block, ...]:
    """All that is always in view, and how to talk to the bot."""
    return (
        Paragraph(Text("help-bot")),
        Paragraph(Text("help-example")),
        Paragraph(Text("help-commands")),
        person(book),
        Note(Tone.INFO, Text("privacy")),
    )


def answer(said: Understood, prices: Prices) -> Iterable[Block]:
    """The answer to an intent that changes nothing; nothing for the others."""
    match said.intent:
        case Intent.HELP:
            yield from help_(prices.book)
        case Intent.EXPLAIN:
            yield from _explained(said, prices)
        case Intent.HUMAN:
            yield person(prices.book)
        case Intent.GREETING:
            yield Paragraph(Text("greeting"))
        case Intent.THANKS:
            yield Paragraph(Text("thanks"))
        case Intent.YES | Intent.NO if not said.tells:
            yield Paragraph(Text("yes-or-no-to-what"))
        case _:
            return


def _explained(said: Understood, prices: Prices) -> Iterable[Block]:
    """The answer to a question about the licences; a growth of so many a month is priced where that can be done."""
    if said.growth is not None and is_complete(prices.facts) and prices.has_price:
        return grown(said.growth, prices)
    return explain(said.topic, prices)
