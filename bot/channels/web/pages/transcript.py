"""A conversation as it went, behind the link that a hand-over brings. It can be read there, and no more."""

from aiohttp import web

from seatwise.bot.channels.web.pages.rendering import page
from seatwise.bot.channels.web.routing import Call


async def read_transcript_page(call: Call[None]) -> web.Response:
    """The whole conversation for the person who goes on with it, while it is not forgotten."""
    told = await call.service.assistant.transcript_read_by(call.request.match_info["token"])
    return page(call, "transcript.html", turns=told["turns"])
