"""The table: every call there is. A new call is one line here and its handler."""

from typing import Final

from seatwise.bot.channels.web import answers, assets, conversations, linked, messengers, models, probes, quoting
from seatwise.bot.channels.web.bodies import ConversationBody, QuoteBody, TurnBody, WhatIfBody
from seatwise.bot.channels.web.errors import Conflict, Malformed, NothingHere, RateLimited, TooLarge, Unauthorised
from seatwise.bot.channels.web.metrics import MEDIA_TYPE
from seatwise.bot.channels.web.pages import desk, home, problem, transcript
from seatwise.bot.channels.web.routing import Access, Handler, Key, Route
from seatwise.bot.store.errors import KeyReused, NotFound, Unavailable
from seatwise.pricing import QuoteRequest, Refused, UnknownPriceBook

_LANG = {"lang": "The language of the text (BCP 47); else the one that the quote was made in."}
_PAGE_LANG = {"lang": "The language of the page (BCP 47); else the one that the browser asks for."}


def _form(ending: str, handler: Handler, media_type: str) -> Route:
    """A form of a stored quote, behind its link."""
    return Route(
        "GET",
        f"/q/{{token}}{ending}",
        handler,
        access=Access.ANYBODY,
        query=_LANG,
        returns={200: media_type},
        refuses=(NothingHere, RateLimited, Unavailable),
    )


ROUTES: Final = (
    Route(
        "POST",
        "/v1/conversations",
        conversations.start_conversation,
        body=ConversationBody,
        returns={201: models.ConversationGiven},
        refuses=(UnknownPriceBook, Unavailable),
    ),
    Route(
        "POST",
        "/v1/conversations/{id}/turns",
        conversations.take_turn,
        body=TurnBody,
        access=Access.CONVERSATION,
        key=Key.REQUIRED,
        returns={200: models.ReplyGiven},
        refuses=(NotFound, KeyReused, RateLimited),
    ),
    Route(
        "GET",
        "/v1/conversations/{id}",
        conversations.read_transcript,
        access=Access.CONVERSATION,
        returns={200: models.TranscriptGiven},
        refuses=(NotFound,),
    ),
    Route(
        "DELETE",
        "/v1/conversations/{id}",
        conversations.forget_conversation,
        access=Access.CONVERSATION,
        returns={204: None},
        refuses=(NotFound,),
    ),
    Route(
        "POST",
        "/v1/conversations/{id}/continuations",
        messengers.continue_in_telegram,
        access=Access.CONVERSATION,
        returns={201: messengers.ContinuationGiven},
        refuses=(NotFound, Conflict),
    ),
    Route(
        "POST",
        "/telegram/webhook",
        messengers.take_update,
        returns={200: None},
        refuses=(NothingHere, Unauthorised, Malformed, TooLarge, Unavailable),
    ),
    Route(
        "POST",
        "/v1/prices",
        quoting.read_price,
        body=QuoteRequest,
        returns={200: models.QuoteGiven},
        refuses=(Refused,),
    ),
    Route(
        "POST",
        "/v1/what-ifs",
        quoting.read_what_ifs,
        body=WhatIfBody,
        returns={200: models.WhatIfsGiven},
        refuses=(Refused,),
    ),
    Route(
        "POST",
        "/v1/quotes",
        quoting.issue,
        body=QuoteBody,
        key=Key.OPTIONAL,
        returns={201: models.StoredQuoteGiven},
        refuses=(Refused, KeyReused, Unavailable),
    ),
    Route(
        "GET",
        "/v1/quotes/{token}",
        quoting.read_quote,
        returns={200: models.StoredQuoteGiven, 304: None},
        refuses=(NothingHere, Unavailable),
    ),
    _form(".txt", linked.read_text, answers.TEXT),
    _form(".csv", linked.read_lines, answers.CSV),
    _form(".svg", linked.read_chart, answers.SVG),
    _form(".png", linked.read_picture, answers.PNG),
    _form(".pdf", linked.read_paper, answers.PDF),
    _form("", linked.read_page, answers.HTML),
    Route(
        "POST",
        "/q/{token}",
        linked.price_again,
        access=Access.ANYBODY,
        returns={303: None},
        refuses=(NothingHere, RateLimited, UnknownPriceBook, Unavailable),
    ),
    Route("GET", "/v1/price-books", quoting.list_price_books, returns={200: models.BooksGiven}),
    Route(
        "GET",
        "/v1/price-books/{id}",
        quoting.read_price_book,
        returns={200: models.BookGiven},
        refuses=(NothingHere,),
    ),
    Route("GET", "/widget.js", assets.read_launcher, access=Access.ANYBODY, returns={200: assets.SCRIPT, 304: None}),
    Route(
        "GET",
        "/widget/{version}/{file}",
        assets.read_asset,
        access=Access.ANYBODY,
        returns={200: assets.KINDS, 302: None, 304: None},
        refuses=(NothingHere,),
    ),
    Route("GET", "/", home.home, access=Access.ANYBODY, query=_PAGE_LANG, returns={200: answers.HTML}),
    Route(
        "GET",
        "/desk",
        desk.desk,
        access=Access.ANYBODY,
        query=_PAGE_LANG,
        returns={200: answers.HTML},
        refuses=(NothingHere,),
    ),
    Route(
        "GET",
        "/transcripts/{token}",
        transcript.read_transcript_page,
        access=Access.ANYBODY,
        query=_PAGE_LANG,
        returns={200: answers.HTML},
        refuses=(NotFound, Unavailable),
    ),
    Route(
        "GET",
        "/problems/{code}",
        problem.explain_problem,
        access=Access.ANYBODY,
        query=_PAGE_LANG,
        returns={200: answers.HTML},
        refuses=(NothingHere,),
    ),
    Route("GET", "/openapi.json", probes.read_openapi, access=Access.ANYBODY, returns={200: models.Description}),
    Route("GET", "/healthz", probes.healthz, access=Access.ANYBODY, returns={200: models.Health}),
    Route("GET", "/readyz", probes.readyz, access=Access.ANYBODY, returns={200: models.Health}, refuses=(Unavailable,)),
    Route("GET", "/metrics", probes.read_metrics, access=Access.ANYBODY, returns={200: MEDIA_TYPE}),
)
