"""The plain values that go into the store and come out, byte for byte."""

from datetime import UTC, date, datetime
from typing import TypeAlias

from seatwise.pricing.value import value

Value: TypeAlias = str | int | None
"""What a column holds. Times are ISO 8601 text in UTC with microseconds, so that text order is time order."""

Row: TypeAlias = tuple[Value, ...]


@value
class Conversation:
    """Who talks: `language` is the client's setting, `book` the price book's id; `created_at` is aware."""

    id: str
    language: str
    book: str
    created_at: datetime

    def row(self) -> Row:
        return self.id, self.language, self.book, time_text(self.created_at)

    @classmethod
    def of(cls, row: Row) -> "Conversation":
        identity, language, book, created_at = row
        return cls(str(identity), str(language), str(book), _time(created_at))


@value
class Turn:
    """One turn. `seq` counts from 1 within the conversation; `digest` is of the request's body.

    `said`, `state` and `reply` are JSON text; `at` is aware.
    """

    conversation: str
    seq: int
    key: str
    digest: str
    said: str
    state: str
    reply: str
    at: datetime

    def row(self) -> Row:
        return (
            self.conversation,
            self.seq,
            self.key,
            self.digest,
            self.said,
            self.state,
            self.reply,
            time_text(self.at),
        )

    @classmethod
    def of(cls, row: Row) -> "Turn":
        conversation, seq, key, digest, said, state, reply, at = row
        return cls(
            conversation=str(conversation),
            seq=int(seq or 0),
            key=str(key),
            digest=str(digest),
            said=str(said),
            state=str(state),
            reply=str(reply),
            at=_time(at),
        )


@value
class StoredQuote:
    """An issued quote. `conversation` is None when it was asked for without one, or when that was forgotten.

    `request_digest` is the same for the same question, `quote` is JSON text, `issued_at` is aware. `supersedes` is the
    number of an older quote as it was told; `replaces` is that one's id, known where it was told by who has its link.
    """

    id: str
    number: str
    token_hash: str
    conversation: str | None
    request_digest: str
    issued_at: datetime
    valid_until: date
    language: str
    note: str | None
    supersedes: str | None
    replaces: str | None
    quote: str

    def row(self) -> Row:
        return (
            self.id,
            self.number,
            self.token_hash,
            self.conversation,
            self.request_digest,
            time_text(self.issued_at),
            self.valid_until.isoformat(),
            self.language,
            self.note,
            self.supersedes,
            self.replaces,
            self.quote,
        )

    @classmethod
    def of(cls, row: Row) -> "StoredQuote":
        (identity, number, token_hash, conversation, request_digest, *rest) = row
        issued_at, valid_until, language, note, supersedes, replaces, quote = rest
        return cls(
            id=str(identity),
            number=str(number),
            token_hash=str(token_hash),
            conversation=None if conversation is None else str(conversation),
            request_digest=str(request_digest),
            issued_at=_time(issued_at),
            valid_until=date.fromisoformat(str(valid_until)),
            language=str(language),
            note=None if note is None else str(note),
            supersedes=None if supersedes is None else str(supersedes),
            replaces=None if replaces is None else str(replaces),
            quote=str(quote),
        )


@value
class Handover:
    """A request for a person that is still to be passed on: `body` is JSON text, tried `attempts` times before."""

    id: str
    conversation: str
    body: str
    attempts: int = 0

    @classmethod
    def of(cls, row: Row) -> "Handover":
        identity, conversation, body, attempts = row
        return cls(str(identity), str(conversation), str(body), int(attempts or 0))


@value
class Chat:
    """A messenger's chat: which conversation it is in (None: in none yet, or that was forgotten).

    `answered` is the last update that was answered without a turn, or that began a conversation. `unsure` means that
    nobody knows whether the last message arrived; `gone` that nothing can be sent to it.
    """

    id: str
    conversation: str | None
    answered: int
    answered_at: datetime
    unsure: bool
    gone: bool

    @classmethod
    def of(cls, row: Row) -> "Chat":
        identity, conversation, answered, answered_at, unsure, gone_at = row
        return cls(
            id=str(identity),
            conversation=None if conversation is None else str(conversation),
            answered=int(answered or 0),
            answered_at=_time(answered_at),
            unsure=bool(unsure),
            gone=gone_at is not None,
        )


@value
class Delivery:
    """One call that a channel is to make, as it writes it; calls of a chat are made in the order of `seq`."""

    seq: int
    call: str


@value
class Entered:
    """A chat goes over to a conversation by `update`, at most once; `campaign` is where its people came from."""

    update: int
    at: datetime
    campaign: str | None = None


@value
class Outgoing:
    """What a channel wants stored together with a turn: all of it, or nothing.

    `entered`: the chat goes over to the turn's conversation. `settles`: what was unsure in the chat is told again.
    """

    chat: str
    deliveries: tuple[Delivery, ...] = ()
    entered: Entered | None = None
    settles: bool = False


@value
class Lease:
    """Who does what only one may do (`name`), from `now` and `until` when; `dead` is an owner known to be gone."""

    name: str
    owner: str
    now: datetime
    until: datetime
    dead: str | None = None

    def row(self) -> Row:
        return self.name, self.owner, time_text(self.until), time_text(self.now), self.dead or self.owner


@value
class Made:
    """A delivery that is over. `doubted`: nobody knows whether it arrived."""

    chat: str
    seq: int
    doubted: bool = False


@value
class Taken:
    """The delivery to make next. `is_again`: it was begun before, and nobody knows how that ended.

    `is_last`: nothing else waited for the chat when it was taken.
    """

    seq: int
    call: str
    is_again: bool
    is_last: bool


@value
class Held:
    """Another owner makes the chat's next delivery, or (`owner` is "") it has to wait."""

    owner: str


@value
class Appended:
    """The turn took its place."""


@value
class Repeated:
    """The key was answered before, with the same body: `turn` is what was stored then."""

    turn: Turn


@value
class Overtaken:
    """Another turn took this place; compute again on the newer one."""


def time_text(at: datetime) -> str:
    """A moment as the store writes it."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _time(value: Value) -> datetime:
    return datetime.fromisoformat(str(value))
