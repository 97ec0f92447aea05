"""One-time codes that take a conversation along to another channel."""

import hashlib
from datetime import UTC, datetime, timedelta
from secrets import token_urlsafe

from seatwise.bot.store import outbox
from seatwise.bot.store.transaction import Store
from seatwise.pricing.value import value

_PREFIX = "continue-"
_CODE_BYTES = 24
_VALID = timedelta(minutes=15)


@value
class Continuation:
    """A code, and until when it can be used; both are for the conversation's owner only."""

    code: str
    expires_at: datetime


async def continue_elsewhere(store: Store, conversation: str) -> Continuation:
    """Make a code (192 bits, at most 64 of `A-Z a-z 0-9 _ -`) of which the store keeps the hash.

    Raises `NotFound`, `Unavailable`.
    """
    now = datetime.now(UTC)
    made = Continuation(_PREFIX + token_urlsafe(_CODE_BYTES), now + _VALID)
    await outbox.add_continuation(store, conversation, hash_of(made.code), now, made.expires_at)
    return made


def is_code(text: str) -> bool:
    """Whether a text is of the form of a code; it may be used up or made up."""
    return text.startswith(_PREFIX)


def hash_of(code: str) -> str:
    """What the store knows of a code."""
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()
