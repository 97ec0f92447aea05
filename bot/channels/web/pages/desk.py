"""The quote desk: one page on which agents make quotes for customers. It does what the public API does."""

from datetime import UTC, datetime

from aiohttp import web

from seatwise.bot.channels.web.errors import NothingHere
from seatwise.bot.channels.web.pages.rendering import base_of, language_of, page
from seatwise.bot.channels.web.routing import Call
from seatwise.bot.dialogue.plans import plan_names
from seatwise.bot.dialogue.screen import Literal, Text
from seatwise.pricing import NoPriceOnDate

_SAID_BY_SCRIPT = ("desk-failed", "desk-change", "period-month", "period-year")
_PLACE = "Q-0000-000000"
"""Where the script puts a quote's number."""

_MOST_SHIFTS = 50
"""Of rows to fill in; a sentence may tell no more either."""


async def desk(call: Call[None]) -> web.Response:
    """The quote desk; not there where `SEATWISE_DESK` is off."""
    if call.service.settings.desk == "off":
        raise NothingHere
    from seatwise.bot.wording.formats import WEEK

    assistant, tag = call.service.assistant, language_of(call)
    formats, say = assistant.wording.tongue(tag).formats, assistant.wording.text
    return page(
        call,
        "desk.html",
        days=[(day, formats.short_day(day)) for day in WEEK],
        served={
            "base": base_of(call),
            "plans": _names(call, tag),
            "place": _PLACE,
            "instead": say(Text("quote-supersedes", {"number": Literal(_PLACE)}), tag),
            "remove": [say(Text("desk-remove-shift", {"number": place}), tag) for place in range(1, _MOST_SHIFTS + 1)],
            **{name: say(Text(name), tag) for name in _SAID_BY_SCRIPT},
        },
    )


def _names(call: Call[None], tag: str) -> dict[str, str]:
    """What the plans of the usual price book are called today."""
    assistant = call.service.assistant
    try:
        version = assistant.books[call.service.settings.price_book].version_on(datetime.now(UTC).date())
    except NoPriceOnDate:
        return {}
    return {plan: assistant.wording.said(name, tag) for plan, name in plan_names(version).items()}
