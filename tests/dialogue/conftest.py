"""Conversations without words: what was understood goes in, what is answered comes out as ids, facts and figures."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from seatwise.bot.dialogue.advance import advance, begin
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.screen import Screen, Text
from seatwise.bot.dialogue.state import Spoken, State
from seatwise.bot.dialogue.understood import Understood
from seatwise.pricing import PriceBook, load_price_book

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
LANGUAGES = ("en", "ru", "es")


class Answered:
    """One reply, as a test looks at it."""

    def __init__(self, state: State, screen: Screen) -> None:
        self.state = state
        self.screen = screen
        self.asks = screen.asks
        self.facts = state.facts.to_json()
        self.choices = [choice.id for choice in screen.choices]
        self.texts = list(texts_of(screen))
        self.says = {text.id for text in self.texts}

    @property
    def totals(self) -> dict[str, str] | None:
        """The quote's totals by plan; None without a quote."""
        quote = self.screen.quote
        return {option.plan: str(option.total) for option in quote.options} if quote else None

    def args(self, message: str) -> Mapping[str, Any]:
        """The variables of a message that was said."""
        return next(text.args for text in self.texts if text.id == message)

    def label(self, choice: str) -> Text:
        """The label of a button."""
        return next(one.label for one in self.screen.choices if one.id == choice)

    def __repr__(self) -> str:
        return (
            f"asks={self.asks} facts={self.facts} choices={self.choices} totals={self.totals} says={sorted(self.says)}"
        )


class Talk:
    """A conversation; the state goes through its JSON after every turn."""

    def __init__(self, book: PriceBook, start: Mapping[str, Any], now: datetime = NOW) -> None:
        self.book = book
        self.now = now
        self.states: dict[int, State] = {}
        language = Spoken("en", chosen=False)
        self.last = self._keep(*begin(language, book, now, Understood.from_json(start)))

    def says(self, answers: int | None = None, spoken: str | None = None, **understood: Any) -> Answered:
        """A message in which this was understood (the contract's keys)."""
        return self.hears(Understood.from_json(understood), answers=answers, spoken=spoken)

    def presses(self, choice: str, answers: int | None = None) -> Answered:
        """A button, or its label typed."""
        return self.hears(Understood(), choice=choice, answers=answers)

    def hears(
        self, understood: Understood, choice: str | None = None, answers: int | None = None, spoken: str | None = None
    ) -> Answered:
        """One turn."""
        state = self.last.state
        heard = Heard(
            understood,
            choice,
            answered=None if answers is None else self.states[answers],
            before=None if state.before is None else self.states[state.before],
            spoken=spoken,
            languages=LANGUAGES,
        )
        self.last = self._keep(*advance(state, heard, self.book, self.now))
        return self.last

    def _keep(self, state: State, screen: Screen) -> Answered:
        stored = State.from_json(json.loads(json.dumps(state.to_json())))
        assert stored == state
        self.states[state.turn] = stored
        return Answered(stored, screen)


def texts_of(value: object) -> Iterator[Text]:
    """Every text in a screen, those inside of texts too."""
    if isinstance(value, Text):
        yield value
        for argument in value.args.values():
            yield from texts_of(argument)
    elif isinstance(value, tuple):
        for one in value:
            yield from texts_of(one)
    elif is_dataclass(value) and type(value).__module__.startswith("seatwise.bot.dialogue.screen"):
        for one in fields(value):
            yield from texts_of(getattr(value, one.name))


@pytest.fixture(scope="session")
def book() -> PriceBook:
    return load_price_book("chat2desk")


@pytest.fixture
def talk(book: PriceBook) -> Talk:
    """A conversation that has begun, nothing told yet."""
    return Talk(book, {})


@pytest.fixture
def talk_with() -> Callable[..., Talk]:
    """Begins a conversation with another book, or with what the client knows already."""
    return lambda book, now=NOW, **start: Talk(book, start, now)


@pytest.fixture
def tulip(talk: Talk) -> Talk:
    """The article's example, quoted: 20 people, 3 by day and 2 at night."""
    talk.says(staff=20, shifts=[{"people": 3}, {"people": 2}])
    return talk


@pytest.fixture
def texts_in() -> Callable[[object], Iterator[Text]]:
    """Every text in a screen or in its blocks."""
    return texts_of
