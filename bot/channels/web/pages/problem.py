"""The page of a problem's code, to which its `type` leads."""

from aiohttp import web

from seatwise.bot.channels.web import problems
from seatwise.bot.channels.web.errors import NothingHere
from seatwise.bot.channels.web.pages.rendering import page
from seatwise.bot.channels.web.routing import Call


async def explain_problem(call: Call[None]) -> web.Response:
    """What the code of a problem means, and what to do about it."""
    code = call.request.match_info["code"]
    if code not in problems.CODES:
        raise NothingHere
    told = {"code": code, "status": problems.CODES[code]}
    return page(call, "problem.html", title=problems.title_id(code), about=problems.about_id(code), **told)
