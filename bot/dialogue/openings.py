"""What a reply says before echo, result and question: the answer to what the message wants."""

from collections.abc import Iterable

from seatwise.bot.dialogue import choices
from seatwise.bot.dialogue.echo import known
from seatwise.bot.dialogue.explain import prices_each
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.intents import answer
from seatwise.bot.dialogue.prices import Prices
from seatwise.bot.dialogue.questions import is_complete
from seatwise.bot.dialogue.replying import changes, out_of_range
from seatwise.bot.dialogue.resolving import TAKE
from seatwise.bot.dialogue.screen import Block, Choice, LanguageName, Paragraph, Text
from seatwise.bot.dialogue.state import State
from seatwise.bot.dialogue.turning import REOPENS, Change, peaks_on
from seatwise.bot.dialogue.understood import Asks, Intent, Understood


def opening(state: State, change: Change, heard: Heard, prices: Prices) -> Iterable[Block]:
    """The blocks that come first. `state` is the last turn's, in the language of the reply."""
    match change.said.intent:
        case Intent.LANGUAGE:
            yield _about_language(state, change.said, heard)
        case Intent.RESTART:
            yield Paragraph(Text("restarted"))
        case Intent.BACK if not change.said.tells:
            yield from _back(state, change, prices)
        case Intent.CANCEL if not change.said.tells:
            yield from _cancelled(state, change, prices)
        case Intent.CHANGE_STAFF | Intent.CHANGE_SCHEDULE | Intent.CHANGE_HANDOVER as wanted:
            yield from _reopened(REOPENS[wanted], change, prices)
        case Intent.QUOTE if not is_complete(change.facts):
            yield from prices_each(prices)
            yield Paragraph(Text("quote-needs-answers"))
        case Intent.NO if (heard.answered or state).offer(TAKE) is not None:
            yield Paragraph(Text("change-closed"))
        case _:
            yield from answer(change.said, prices)
    yield from out_of_range(change.said)


def offers(state: State, change: Change, heard: Heard) -> Iterable[Choice]:
    """The buttons that what was wanted brings along."""
    match change.said.intent:
        case Intent.LANGUAGE if language_wanted(change.said, heard) is None:
            yield from (choices.language(tag) for tag in heard.languages if tag != state.language.tag)
        case Intent.CANCEL if state.reopened is None and not change.said.tells:
            yield choices.always("restart")


def closing(change: Change) -> Iterable[Choice]:
    """The buttons that end an explanation, after those of the open question."""
    if change.said.intent in (Intent.EXPLAIN, Intent.HELP, Intent.THANKS):
        yield from changes(change.facts)


def language_wanted(said: Understood, heard: Heard) -> str | None:
    """The tag to go on in: the one asked for, or one of the same language; None where it cannot be spoken."""
    if said.intent is not Intent.LANGUAGE or said.language is None:
        return None
    if said.language in heard.languages:
        return said.language
    language = said.language.split("-")[0].lower()
    return next((tag for tag in heard.languages if tag.split("-")[0].lower() == language), None)


def which_language() -> Paragraph:
    """In which language to go on."""
    return Paragraph(Text("language-which"))


def _about_language(state: State, said: Understood, heard: Heard) -> Paragraph:
    if language_wanted(said, heard) is not None:
        return Paragraph(Text("language-switched", {"language": LanguageName(state.language.tag)}))
    return which_language() if said.language is None else Paragraph(Text("language-not-spoken"))


def _back(state: State, change: Change, prices: Prices) -> Iterable[Block]:
    if change.restored:
        yield Paragraph(Text("back-done"))
        yield known(change.facts, peaks_on(prices.on))
    elif state.reopened is not None:
        yield Paragraph(Text("change-closed"))
    else:
        yield Paragraph(Text("back-nothing"))


def _cancelled(state: State, change: Change, prices: Prices) -> Iterable[Block]:
    if state.reopened is not None:
        yield Paragraph(Text("change-closed"))
    else:
        yield known(change.facts, peaks_on(prices.on))
        yield Paragraph(Text("cancel-offers-restart"))


def _reopened(wanted: Asks, change: Change, prices: Prices) -> Iterable[Block]:
    if change.reopened is None and wanted is Asks.HANDOVER and change.said.handover_minutes is None:
        yield Paragraph(Text("handover-needs-shifts"))
    elif change.reopened is wanted:
        yield known(change.facts, peaks_on(prices.on))
