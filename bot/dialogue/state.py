"""What a turn leaves behind: all that the next one needs, and nothing that can be computed."""

from collections.abc import Mapping, Sequence

from seatwise.bot.dialogue.choices import always_taken
from seatwise.bot.dialogue.facts import Facts
from seatwise.bot.dialogue.understood import Asks, Json, Understood
from seatwise.pricing.value import value


@value
class Spoken:
    """The language of the replies: a BCP 47 tag, and whether the visitor chose it or it was inferred."""

    tag: str
    chosen: bool


@value
class Offer:
    """A choice of a reply: its id, and what its words would give."""

    id: str
    means: Understood


@value
class State:
    """The state after turn `turn` (the first turn of a conversation is 1).

    `asks` is the question that its reply put, `reopened` the one that the visitor wanted to change. `offered` are the
    reply's choices in their order, `misses` counts the turns in a row in which nothing was understood, `book` is the
    price book's id, `before` the turn whose state *back* restores (None: there is nothing to undo).
    """

    turn: int
    facts: Facts
    reopened: Asks | None
    asks: Asks | None
    offered: tuple[Offer, ...]
    misses: int
    language: Spoken
    book: str
    before: int | None

    def offer(self, choice: str) -> Offer | None:
        """The choice with this id, if this turn's reply held it."""
        return next((offer for offer in self.offered if offer.id == choice), None)

    @property
    def listens_for(self) -> Asks | None:
        """The question in whose light a text is read: none while a bare "yes" takes a what-if (dialogue.md, 10)."""
        return None if self.offer("take") else self.asks

    def to_json(self) -> dict[str, Json]:
        """The state as a compact JSON object."""
        state: dict[str, Json] = {
            "turn": self.turn,
            "facts": self.facts.to_json(),
            "language": self.language.tag,
            "book": self.book,
        }
        if self.language.chosen:
            state["chosen"] = True
        if self.reopened is not None:
            state["reopened"] = str(self.reopened)
        if self.asks is not None:
            state["asks"] = str(self.asks)
        if self.offered:
            state["offered"] = [_offer_json(offer) for offer in self.offered]
        if self.misses:
            state["misses"] = self.misses
        if self.before is not None:
            state["before"] = self.before
        return state

    @classmethod
    def from_json(cls, state: Mapping[str, Json]) -> "State":
        """What `to_json` gave, typed again."""
        return cls(
            turn=state["turn"],
            facts=Facts.from_json(state["facts"]),
            reopened=Asks(state["reopened"]) if "reopened" in state else None,
            asks=Asks(state["asks"]) if "asks" in state else None,
            offered=_offers(state.get("offered", ())),
            misses=state.get("misses", 0),
            language=Spoken(state["language"], state.get("chosen", False)),
            book=state["book"],
            before=state.get("before"),
        )


def _offers(offered: Sequence[Json]) -> tuple[Offer, ...]:
    return tuple([_offer(stored) for stored in offered])


def _offer(stored: Json) -> Offer:
    if isinstance(stored, str):
        return Offer(stored, always_taken(stored) or Understood())
    choice, means = stored
    return Offer(choice, Understood.from_json(means))


def _offer_json(offer: Offer) -> Json:
    """What an always-taken choice means is known by its id."""
    known = always_taken(offer.id)
    return offer.id if known is offer.means or known == offer.means else [offer.id, offer.means.to_json()]
