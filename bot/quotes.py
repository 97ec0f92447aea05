"""Issuing quotes: a number, a secret link, a date until which the price holds."""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from secrets import token_bytes

from seatwise.bot.dialogue.result import Reissued
from seatwise.bot.store import store as storage
from seatwise.bot.store.records import StoredQuote
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.pricing import Quote, quote_from_json, quote_to_json

_TOKEN_BYTES = 20
_REMEMBERED = 256


@dataclass(frozen=True, slots=True)
class Quotes:
    """Draws numbers and makes links; `key` is the service's secret key, `days` how long a quote is valid."""

    store: storage.Store
    key: bytes
    public_url: str
    days: int

    async def make(
        self,
        quote: Quote,
        digest: str,
        turn: tuple[str, int] | None = None,
        *,
        language: str,
        now: datetime,
        note: str | None = None,
        supersedes: str | None = None,
        replaces: str | None = None,
    ) -> StoredQuote:
        """A numbered quote, not yet stored.

        `digest` is its `request_digest`, `turn` the conversation and its turn that will show it. `supersedes` is the
        number of an older quote, `replaces` its id, where whoever asks has shown that the older one is theirs.
        """
        number = await storage.draw_number(self.store)
        identity = self._identity(turn)
        return StoredQuote(
            id=identity,
            number=f"Q-{now.astimezone(UTC):%Y}-{number:06d}",
            token_hash=hash_of(self._token(identity)),
            conversation=turn and turn[0],
            request_digest=digest,
            issued_at=now,
            valid_until=(now + timedelta(days=self.days)).astimezone(UTC).date(),
            language=language,
            note=note,
            supersedes=supersedes,
            replaces=replaces,
            quote=_json_of(quote),
        )

    async def find(self, token: str) -> StoredQuote | None:
        """The quote that a link's token opens."""
        return await storage.quote_with_token(self.store, hash_of(token))

    async def numbered(self, number: str) -> StoredQuote | None:
        """The quote with this number, however its letters are typed. For its seller alone: numbers can be guessed."""
        return await storage.quote_with_number(self.store, number.strip().upper())

    def issued(self, stored: StoredQuote) -> IssuedQuote:
        """What wording shows of an issued quote."""
        return IssuedQuote(
            number=stored.number,
            url=f"{self.public_url}/q/{self._token(stored.id)}",
            valid_until=stored.valid_until,
        )

    def _identity(self, turn: tuple[str, int] | None) -> str:
        """128 bits that nobody can guess, nor lead back to the conversation once it is forgotten."""
        if turn is None:
            return token_bytes(16).hex()
        return self._mac(f"turn:{turn[0]}:{turn[1]}")[:16].hex()

    def _token(self, identity: str) -> str:
        return urlsafe_b64encode(self._mac(f"quote:{identity}")[:_TOKEN_BYTES]).rstrip(b"=").decode()

    def _mac(self, text: str) -> bytes:
        """Not by `hmac.digest`: it lets go of the interpreter's lock, and waits until another thread gives it back."""
        return hmac.new(self.key, text.encode(), "sha256").digest()


def hash_of(token: str) -> str:
    """By what the store finds a token's quote; the token itself stands in the conversation that showed it alone."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


@lru_cache(maxsize=_REMEMBERED)
def request_digest(quote: Quote) -> str:
    """The same for the same question: book, staff, schedule and handover, whatever the price-book version."""
    asked = f"{quote.price_book.id}\n{quote.staff}\n{quote.schedule.model_dump_json()}"
    return hashlib.sha256(asked.encode()).hexdigest()


@lru_cache(maxsize=_REMEMBERED)
def _json_of(quote: Quote) -> str:
    """Remembered: the same prices are shown again, and compared with what was issued for them."""
    return quote_to_json(quote).decode()


def lapsed(earlier: StoredQuote, quote: Quote, now: datetime) -> Reissued | None:
    """Why an earlier quote's number cannot stand for this answer to the same question; None: it can."""
    is_same = earlier.quote == _json_of(quote)
    stored = quote if is_same else quote_from_json(earlier.quote)  # the same is what it mostly is, and cheap to see
    if stored.price_book != quote.price_book:
        return Reissued.PRICES_CHANGED
    if earlier.valid_until < now.astimezone(UTC).date():
        return Reissued.EXPIRED
    return None if replace(stored, on=quote.on) == quote else Reissued.EXPIRED
