"""One turn of the conversation: (state, heard) -> (state, screen). Pure: time and the price book are arguments."""

from dataclasses import replace
from datetime import UTC, datetime

from seatwise.bot.dialogue import choices, whatif
from seatwise.bot.dialogue.facts import Facts
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.intents import hello
from seatwise.bot.dialogue.openings import closing, language_wanted, offers, opening, which_language
from seatwise.bot.dialogue.prices import Prices, prices_of
from seatwise.bot.dialogue.questions import is_complete
from seatwise.bot.dialogue.replying import Answer, out_of_range, screen_beside, screen_of
from seatwise.bot.dialogue.resolving import Meant, meant_by
from seatwise.bot.dialogue.screen import Paragraph, Screen, Text
from seatwise.bot.dialogue.state import Offer, Spoken, State
from seatwise.bot.dialogue.turning import Change, changed_by, imagined
from seatwise.bot.dialogue.understood import Asks, Intent, Understood
from seatwise.pricing.price_book import PriceBook


def begin(
    language: Spoken, book: PriceBook, now: datetime, start: Understood | None = None, *, guess: str | None = None
) -> tuple[State, Screen]:
    """The first turn: what the bot is, and its first question; or a quote, where `start` tells enough.

    `guess` is a language that the visitor may rather speak: that is asked, too.
    """
    nothing = State(0, Facts(), None, None, (), 0, language, book.id, None)
    on = now.astimezone(UTC).date()
    change = changed_by(nothing, Heard(), Meant(start or Understood()), on)
    reply = Answer(
        facts=change.facts,
        was=Facts(),
        reopened=None,
        prices=prices_of(change.facts, book, on),
        wants_quote=True,
        doubt=change.doubt,
        opening=(*hello(), *([which_language()] if guess else []), *out_of_range(change.said)),
        offers=(choices.language(guess), choices.language(language.tag)) if guess else (),
    )
    return _after(nothing, replace(change, reopened=None, before=None), reply)


def advance(state: State, heard: Heard, book: PriceBook, now: datetime) -> tuple[State, Screen]:
    """Answer what was heard. Never raises: what fits nothing gets the open question again, and nothing changes."""
    on = now.astimezone(UTC).date()
    state = _in_its_language(state, heard)
    meant = meant_by(heard, state)
    if meant is None:
        return _unfitting(state, prices_of(state.facts, book, on))
    said = meant.said
    if said.hypothetical and is_complete(state.facts) and (said.tells or not said.intent):
        return _imagine(state, heard, meant, prices_of(state.facts, book, on))
    change = changed_by(state, heard, meant, on)
    spoken = language_wanted(change.said, heard)
    if spoken is not None:
        state = replace(state, language=Spoken(spoken, chosen=True))
    prices = prices_of(change.facts, book, on)
    misses = _misses(state, change, meant)
    reply = Answer(
        facts=change.facts,
        was=_compared_with(state, change),
        reopened=change.reopened,
        prices=prices,
        misses=misses if misses > state.misses else 0,
        wants_quote=_wants_quote(state, change) or spoken is not None,
        doubt=change.doubt,
        opening=tuple(opening(state, change, heard, prices)),
        offers=tuple(offers(state, change, heard)),
        closing=tuple(closing(change)),
    )
    if misses != state.misses:
        state = replace(state, misses=misses)
    return _after(state, change, reply)


def _imagine(state: State, heard: Heard, meant: Meant, prices: Prices) -> tuple[State, Screen]:
    """A what-if stands beside the quote; the facts, and what is asked, stay as they are."""
    said, then = imagined(state, heard, meant, prices.on)
    blocks, offered = whatif.what_if(prices, then, said)
    screen = screen_beside(prices, state.reopened, (*out_of_range(said), *blocks), offered)
    return _next_state(state, state.facts, state.reopened, state.before, screen), screen


def _unfitting(state: State, prices: Prices) -> tuple[State, Screen]:
    """The open question again, and nothing changes (dialogue.md, 13)."""
    facts = state.facts
    reply = Answer(facts, facts, state.reopened, prices, opening=(Paragraph(Text("unfitting-choice")),))
    screen = screen_of(reply)
    return _next_state(state, facts, state.reopened, state.before, screen), screen


def _after(state: State, change: Change, reply: Answer) -> tuple[State, Screen]:
    screen = screen_of(reply)
    return _next_state(state, change.facts, change.reopened, change.before, screen), screen


def _next_state(state: State, facts: Facts, reopened: Asks | None, before: int | None, screen: Screen) -> State:
    return State(
        turn=state.turn + 1,
        facts=facts,
        reopened=reopened,
        asks=screen.asks,
        offered=tuple([Offer(choice.id, choice.means) for choice in screen.choices]),
        misses=state.misses,
        language=state.language,
        book=state.book,
        before=before,
    )


def _in_its_language(state: State, heard: Heard) -> State:
    """What is written in another language is answered in it, unless one was chosen."""
    if heard.spoken is None or state.language.chosen or heard.spoken == state.language.tag:
        return state
    return replace(state, language=Spoken(heard.spoken, chosen=False))


def _misses(state: State, change: Change, meant: Meant) -> int:
    """Turns in a row in which nothing at all was understood; any fact ends them (dialogue.md, 15)."""
    if change.is_told or change.said.intent is Intent.RESTART:
        return 0
    return state.misses + 1 if change.said.is_nothing and not meant.is_settled else state.misses


def _compared_with(state: State, change: Change) -> Facts:
    """The facts against which the echo tells what is new; after *back* and a restart nothing is."""
    if change.restored:
        return change.facts
    return Facts() if change.said.intent is Intent.RESTART else state.facts


def _wants_quote(state: State, change: Change) -> bool:
    """Whether complete facts are priced in this reply: changed, a reopened answer closed, or the price asked for."""
    old, new = state.facts, change.facts
    changed = (old.staff, old.schedule, old.handover_minutes) != (new.staff, new.schedule, new.handover_minutes)
    closed = state.reopened is not None and change.reopened is None
    return changed or closed or change.said.intent is Intent.QUOTE
