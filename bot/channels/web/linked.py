"""The forms of a stored quote behind its secret link, each in any language (`?lang=`)."""

from asyncio import to_thread
from datetime import UTC, datetime
from urllib.parse import urlsplit

from aiohttp import web

from seatwise.bot.channels.web import answers
from seatwise.bot.channels.web.errors import NothingHere
from seatwise.bot.channels.web.pages.rendering import rendered
from seatwise.bot.channels.web.routing import Call
from seatwise.bot.store.records import StoredQuote


async def read_page(call: Call[None]) -> web.Response:
    """A stored quote as a page: to read, to print, and to check what was passed on."""
    stored, assistant = await found(call, counted=True), call.service.assistant
    # beside the event loop: of a thousand shifts with times, a dozen changes are priced
    sheet = await to_thread(assistant.sheet, stored, _language(call))
    body = rendered(
        call,
        "quote.html",
        sheet.language,
        sheet=sheet,
        note=stored.note,
        supersedes=stored.supersedes,
        newer=await assistant.successor(stored),
        expired=stored.valid_until < datetime.now(UTC).date(),
        until=stored.valid_until,
        forward=assistant.forwardable(stored, sheet.language)[0],
    )
    return answers.linked(body, sheet.language, answers.HTML)


async def price_again(call: Call[None]) -> web.Response:
    """Price what an expired quote was asked for at today's prices: a new quote, which takes its place."""
    again = await call.service.assistant.price_again(await found(call, counted=True))
    url = call.service.assistant.quotes.issued(again).url
    return answers.see_other(urlsplit(url).path)  # where the reader is, whatever the service calls itself


async def read_text(call: Call[None]) -> web.Response:
    """A stored quote as text to pass on: at most five lines, the total first, the link last."""
    stored = await found(call, counted=True)
    return answers.linked(*call.service.assistant.forwardable(stored, _language(call)))


async def read_lines(call: Call[None]) -> web.Response:
    """The lines of a stored quote as CSV, a file to save."""
    stored = await found(call, counted=True)
    text, tag = call.service.assistant.spreadsheet(stored, _language(call))
    return answers.linked(text, tag, answers.CSV, f"{stored.number}.csv")


async def read_chart(call: Call[None]) -> web.Response:
    """What each plan costs against the number at work at once, as SVG."""
    chart = call.service.assistant.chart(await found(call, counted=True), _language(call))
    if chart is None:
        raise NothingHere
    return answers.linked(*chart, answers.SVG)


async def read_picture(call: Call[None]) -> web.Response:
    """The same chart as PNG."""
    picture = await call.service.assistant.picture(await found(call, counted=True), _language(call))
    if picture is None:
        raise NothingHere
    return answers.linked(*picture, answers.PNG)


async def read_paper(call: Call[None]) -> web.Response:
    """A stored quote as PDF, a file to save: one page A4."""
    stored = await found(call, counted=True)
    paper, tag = await call.service.assistant.paper(stored, _language(call))
    return answers.linked(paper, tag, answers.PDF, f"{stored.number}.pdf")


async def found(call: Call[None], *, counted: bool = False) -> StoredQuote:
    """The quote that the link opens; `counted` among its forms, of which there are only so many a minute.

    Raises `NothingHere`, `RateLimited`, `Unavailable`.
    """
    stored = await call.service.assistant.quotes.find(call.request.match_info["token"])
    if stored is None:
        raise NothingHere
    if counted:
        call.service.count_form(stored.number)
    return stored


def _language(call: Call[None]) -> str | None:
    return call.request.query.get("lang")
