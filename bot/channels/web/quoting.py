"""The calls on prices, quotes and price books."""

import re
from asyncio import to_thread
from datetime import UTC, datetime
from hashlib import sha256

from aiohttp import hdrs, web

from seatwise.bot.books import book_named
from seatwise.bot.channels.web import answers
from seatwise.bot.channels.web.bodies import QUOTE_NUMBER, QuoteBody, WhatIfBody
from seatwise.bot.channels.web.errors import NothingHere
from seatwise.bot.channels.web.linked import found
from seatwise.bot.channels.web.routing import Call
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.languages import REFERENCE
from seatwise.bot.quotes import request_digest
from seatwise.bot.replies import dumps, instant, quote_body
from seatwise.bot.store.records import StoredQuote
from seatwise.bot.store.store import issue_quote
from seatwise.pricing import (
    Invalid,
    Month,
    NoPriceOnDate,
    PriceBook,
    Quote,
    QuoteRequest,
    growth,
    quote_to_dict,
    quote_to_json,
    what_ifs,
)
from seatwise.pricing import quote as price

_ETAG_DIGITS = 32


async def read_price(call: Call[QuoteRequest]) -> web.Response:
    """Price a request. Nothing is stored."""
    return answers.json_bytes(quote_to_json(_priced(call, call.body)))


async def read_what_ifs(call: Call[WhatIfBody]) -> web.Response:
    """Price a request and what changes would make of it, and a year of growth. Nothing is stored."""
    request = call.body.request()
    # beside the event loop and few at a time: of a thousand shifts with times, two dozen quotes take a while
    async with call.service.long_work:
        body = await to_thread(_what_ifs, request, _book(call, request), call.body.growth_per_month)
    return answers.json_bytes(body)


async def issue(call: Call[QuoteBody]) -> web.Response:
    """Price a request, and store the quote under a number and a secret link."""
    body, assistant = call.body, call.service.assistant
    quote = _priced(call, body.request())
    language = (body.language and assistant.languages.negotiate(body.language)) or call.accepted_language or REFERENCE
    supersedes, replaces = await _older(call, body.supersedes)
    drawn = await assistant.quotes.make(
        quote,
        request_digest(quote),
        language=language,
        now=datetime.now(UTC),
        note=body.note,
        supersedes=supersedes,
        replaces=replaces,
    )
    digest = sha256(body.model_dump_json(exclude_unset=True).encode()).hexdigest()
    stored = await issue_quote(assistant.store, drawn, key=call.key, digest=digest if call.key else None)
    response = answers.json_bytes(_body(call, stored), 201)
    response.headers[hdrs.LOCATION] = f"/v1/quotes/{assistant.quotes.issued(stored).url.rpartition('/')[2]}"
    return response


async def read_quote(call: Call[None]) -> web.Response:
    """A stored quote, by the token of its link. It never changes."""
    body = _body(call, await found(call))
    etag = sha256(body).hexdigest()[:_ETAG_DIGITS]
    known = call.request.if_none_match or ()
    return answers.unchanged(etag) if any(one.value in (etag, "*") for one in known) else answers.json_kept(body, etag)


async def list_price_books(call: Call[None]) -> web.Response:
    """What can be priced, and which book is used where none is named."""
    books = [_summary(book) for book in call.service.assistant.books.values()]
    return answers.json_value({"price_books": books, "default": call.service.settings.price_book})


async def read_price_book(call: Call[None]) -> web.Response:
    """One price book, whole: its versions, plans and tiers."""
    book = call.service.assistant.books.get(call.request.match_info["id"])
    if book is None:
        raise NothingHere
    return answers.json_bytes(book.model_dump_json(exclude_none=True).encode())


def _priced(call: Call[QuoteRequest] | Call[QuoteBody], request: QuoteRequest) -> Quote:
    return price(request, _book(call, request))


def _book(call: Call[QuoteRequest] | Call[QuoteBody] | Call[WhatIfBody], request: QuoteRequest) -> PriceBook:
    return book_named(call.service.assistant.books, request.price_book or call.service.settings.price_book)


def _what_ifs(request: QuoteRequest, book: PriceBook, growth_per_month: int | None) -> bytes:
    months = growth(request, book, growth_per_month) if growth_per_month else ()
    told = {
        "base": quote_to_dict(price(request, book)),
        "what_ifs": [
            {"change": dict(one.change), "quote": quote_to_dict(one.quote)} for one in what_ifs(request, book)
        ],
        "months": [_month(month) for month in months],
    }
    return dumps(told).encode()


def _month(month: Month) -> Json:
    priced = month.quote
    return {
        "month": f"{month.first:%Y-%m}",
        "staff": priced.staff,
        "recommended": priced.recommended,
        "totals": {option.plan: str(option.total) for option in priced.options},
    }


async def _older(call: Call[QuoteBody], told: str | None) -> tuple[str | None, str | None]:
    """The number of the quote that is superseded, and its id where it was told by its link."""
    if told is None or re.fullmatch(QUOTE_NUMBER, told):
        return told, None
    token = told.partition("?")[0].rpartition("/")[2].partition(".")[0]
    stored = await call.service.assistant.quotes.find(token)
    if stored is None:
        raise Invalid("supersedes", "value_error", "there is no quote with this link")
    return stored.number, stored.id


def _body(call: Call[QuoteBody] | Call[None], stored: StoredQuote) -> bytes:
    """The stored quote with its number and link, and what was told beside the request."""
    told = {
        "issued_at": instant(stored.issued_at),
        "language": stored.language,
        "note": stored.note,
        "supersedes": stored.supersedes,
    }
    quote = quote_body(stored.quote, call.service.assistant.quotes.issued(stored))
    return f"{quote[:-1]},{dumps(told)[1:]}".encode()


def _summary(book: PriceBook) -> Json:
    try:
        version = book.version_on(datetime.now(UTC).date()).version
    except NoPriceOnDate:
        version = None
    return {
        "id": book.id,
        "name": book.name,
        "currency": book.currency,
        "billing_period": book.billing_period,
        "version": version,
    }
