"""What callers get: the contract's shapes, for the API's description. Replies themselves are written once, as bytes."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Amount = Annotated[str, Field(pattern=r"^\d+(\.\d+)?$", description="A decimal with exactly the currency's decimals.")]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Time = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Asks = Literal["staff", "schedule", "peak", "shifts", "times", "handover"]


class _Given(BaseModel):
    model_config = ConfigDict(defer_build=True, extra="allow")


class BookName(_Given):
    """The price book that priced it, and which version."""

    id: str
    version: str
    currency: str
    billing_period: Literal["month", "year"]


class Moment(_Given):
    """A moment of the week."""

    day: Day
    time: Time
    time_zone: str


class PeakFound(_Given):
    """The most people at work at one moment, and how that is known."""

    people: int
    basis: Literal["together", "stated", "largest_shift", "neighbours", "timeline"]
    capped: bool
    at: Moment | None


class LineGiven(_Given):
    """What one tier, package or base fee costs."""

    tier: str
    quantity: int
    unit_price: Amount
    amount: Amount


class OptionGiven(_Given):
    """What one plan costs."""

    plan: str
    seats: int
    total: Amount
    lines: list[LineGiven]


class SavingGiven(_Given):
    """The dearest total less the cheapest."""

    amount: Amount
    per_year: Amount
    percent: str


class BreakEvenGiven(_Given):
    """Where the cheaper plan changes."""

    largest_peak_for_concurrent: int
    largest_staff_for_named: int | None


class QuoteGiven(_Given):
    """The priced answer."""

    price_book: BookName
    staff: int
    schedule: dict[str, Any]
    peak: PeakFound
    options: list[OptionGiven]
    recommended: str
    tie: bool
    saving: SavingGiven
    break_even: BreakEvenGiven | None


class WhatIfGiven(_Given):
    """One change (`staff`: people more or fewer, `shift`: one more, or `handover_minutes`) and the quote with it."""

    change: dict[str, Any]
    quote: QuoteGiven


class MonthGiven(_Given):
    """A coming month (YYYY-MM): the staff grown by then, and what each plan costs."""

    month: Annotated[str, Field(pattern=r"^\d{4}-\d{2}$")]
    staff: int
    recommended: str
    totals: dict[str, str]


class WhatIfsGiven(_Given):
    """The quote as asked, with single changes, and in twelve months of growth where a growth was told."""

    base: QuoteGiven
    what_ifs: list[WhatIfGiven]
    months: list[MonthGiven]


class IssuedQuoteGiven(QuoteGiven):
    """A stored quote: it never changes."""

    number: Annotated[str, Field(pattern=r"^Q-\d{4}-\d{6,}$")]
    url: str
    valid_until: date


class StoredQuoteGiven(IssuedQuoteGiven):
    """A stored quote with what was told beside the request."""

    issued_at: datetime
    language: str
    note: str | None
    supersedes: str | None


class FactsGiven(_Given):
    """What is known so far."""

    staff: int | None
    schedule: dict[str, Any] | None


About = Literal[
    "echo",
    "recommendation",
    "why",
    "saving",
    "figures",
    "break_even",
    "limit",
    "overlap",
    "assumption",
    "number",
    "trial",
    "next",
    "question",
    "commands",
    "privacy",
    "contact",
]


class ComparedGiven(_Given):
    """A plan beside the others: `share` is its total over the dearest one, 0 to 1 with three decimals."""

    plan: str
    counts: Literal["staff", "peak"]
    label: str
    total: str
    share: Annotated[str, Field(pattern=r"^[01]\.\d{3}$")]
    recommended: bool


class BlockGiven(_Given):
    """A paragraph, note or table; every text in it is localised and ready to show.

    `about` says what it is about, where that is more than talk. The recommendation has `plan`, `total`, `period` and
    `options` besides, the saving `short`: the parts of its text, for a card.
    """

    type: str
    about: About | None = None
    options: list[ComparedGiven] | None = None


class MessageGiven(_Given):
    """What the assistant says: plain text that stands by itself, and the same in blocks."""

    role: Literal["bot"]
    text: str
    blocks: list[BlockGiven]


class ChoiceGiven(_Given):
    """A button."""

    id: str
    label: str


class ReplyGiven(_Given):
    """The answer to one turn.

    `told` are the answers in force after it: each with a short label, and the id of the choice that changes it.
    """

    turn: int
    language: str
    direction: Literal["ltr", "rtl"]
    messages: list[MessageGiven]
    understood: dict[str, Any]
    facts: FactsGiven
    asks: Asks | None
    choices: list[ChoiceGiven]
    told: list[ChoiceGiven]
    quote: IssuedQuoteGiven | None


class ElsewhereGiven(_Given):
    """Where the conversation can go on: the address of the Telegram bot."""

    telegram: str


class ConversationGiven(ReplyGiven):
    """The first reply, with the conversation's id and the token that all further calls need.

    `continue_in` is null while there is no other channel.
    """

    id: str
    token: str
    continue_in: ElsewhereGiven | None


class EntryGiven(_Given):
    """What the visitor said (`role` is `user`, with `key`), or what was answered (`bot`, with what a reply has)."""

    turn: int
    at: datetime
    role: Literal["user", "bot"]
    text: str


class TranscriptGiven(_Given):
    """A conversation, enough to draw the chat again."""

    id: str
    language: str
    turns: list[EntryGiven]
    continue_in: ElsewhereGiven | None


class PlanGiven(_Given):
    """One way to pay."""

    id: str
    counts: Literal["staff", "peak"]
    scheme: Literal["graduated", "volume", "package"]


class VersionGiven(_Given):
    """The plans that hold from a day on."""

    version: str
    effective_from: date
    plans: list[PlanGiven]


class BookGiven(_Given):
    """One seller's price book, whole."""

    id: str
    name: str
    currency: str
    billing_period: Literal["month", "year"]
    versions: list[VersionGiven]


class BookSummaryGiven(_Given):
    """A price book, and the version that holds today (null before the first)."""

    id: str
    name: str
    currency: str
    billing_period: Literal["month", "year"]
    version: str | None


class BooksGiven(_Given):
    """What can be priced."""

    price_books: list[BookSummaryGiven]
    default: str


class ProblemGiven(_Given):
    """A refusal (RFC 9457). `title` is fixed for the code, `detail` is in the reader's language."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    instance: str | None = None
    field: str | None = None


class Health(_Given):
    """The service's own word on itself."""

    status: Literal["ok"]


class Description(_Given):
    """The API in OpenAPI 3.1."""

    openapi: str
    paths: dict[str, Any]
