"""The calls that lead to another channel: going on there, and what its servers bring in."""

from typing import Annotated

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import from_json

from seatwise.bot.channels.web import answers, reading
from seatwise.bot.channels.web.errors import Conflict, Malformed, NothingHere, Reason, Unauthorised
from seatwise.bot.channels.web.routing import Call
from seatwise.bot.continuations import continue_elsewhere
from seatwise.bot.replies import instant

_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the header's name)


class ContinuationGiven(BaseModel):
    """A one-time code: `https://t.me/BOT?start=CODE` goes on with the conversation."""

    model_config = ConfigDict(defer_build=True, extra="allow")

    code: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{22,64}$")]
    expires_at: str


async def continue_in_telegram(call: Call[None]) -> web.Response:
    """A one-time code with which the conversation goes on in Telegram (`/start CODE`), for fifteen minutes.

    Refused with `conflict` where Telegram is off.
    """
    if call.service.telegram is None:
        raise Conflict
    made = await continue_elsewhere(call.service.assistant.store, call.conversation)
    return answers.json_value({"code": made.code, "expires_at": instant(made.expires_at)}, 201)


async def take_update(call: Call[None]) -> web.Response:
    """What Telegram's servers bring, with the secret that was agreed on. 200: it is stored, and answered once."""
    telegram = call.service.telegram
    if telegram is None or not telegram.is_hooked:
        raise NothingHere
    if not telegram.knows(call.request.headers.get(_SECRET, "")):
        raise Unauthorised
    body = await reading.bytes_of(call.request)
    try:
        update = from_json(body, allow_inf_nan=False)
    except ValueError:
        raise Malformed(Reason.NOT_JSON) from None
    await telegram.take(update)
    return answers.nothing(200)
