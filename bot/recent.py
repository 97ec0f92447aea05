"""The newest states of the conversations that are going on, so that a turn need not read what was just written."""

from dataclasses import dataclass, field

from seatwise.bot.dialogue.state import State

_MOST = 2_000


@dataclass(frozen=True, slots=True)
class Newest:
    """The state that a turn left, the labels of the choices that its reply offered, in their order, and the number of
    the conversation's current quote, once there is one.

    `quoted` are the digests of all requests that the conversation was quoted for; None where not all its turns were
    answered here.
    """

    state: State
    labels: tuple[str, ...]
    quote: str | None = None
    quoted: frozenset[str] | None = None

    def may_have_quoted(self, request_digest: str) -> bool:
        """Whether the database may know a quote for this request."""
        return self.quote is not None if self.quoted is None else request_digest in self.quoted

    def choice_labelled(self, text: str) -> str | None:
        """The choice whose label was typed (dialogue.md, 14), whatever its case and spaces."""
        typed = _plain(text)
        for label, offer in zip(self.labels, self.state.offered, strict=True):
            if _plain(label) == typed:
                return offer.id
        return None

    def label_of(self, choice: str) -> str | None:
        """What stood on a choice that was offered."""
        for label, offer in zip(self.labels, self.state.offered, strict=True):
            if offer.id == choice:
                return label
        return None


@dataclass(frozen=True, slots=True)
class Recent:
    """A bounded memory; who was written longest ago goes first. It may be behind the database: a turn computed on an
    old state finds its place taken there, and is computed again on what is read anew."""

    _kept: dict[str, Newest] = field(default_factory=dict)

    def get(self, conversation: str) -> Newest | None:
        return self._kept.get(conversation)

    def keep(self, conversation: str, newest: Newest) -> None:
        self._kept.pop(conversation, None)
        if len(self._kept) >= _MOST:
            del self._kept[next(iter(self._kept))]
        self._kept[conversation] = newest

    def drop(self, conversation: str) -> None:
        self._kept.pop(conversation, None)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
