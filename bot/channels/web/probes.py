"""What operators and programs ask of the service itself."""

from aiohttp import web

from seatwise.bot.channels.web import answers, metrics
from seatwise.bot.channels.web.routing import Call
from seatwise.bot.store.store import ready

_OK = {"status": "ok"}


async def healthz(call: Call[None]) -> web.Response:  # noqa: ARG001 the shape of all handlers
    """Alive: the process answers."""
    return answers.json_value(_OK)


async def readyz(call: Call[None]) -> web.Response:
    """Able to serve: the database takes a transaction."""
    await ready(call.service.assistant.store)
    return answers.json_value(_OK)


async def read_metrics(call: Call[None]) -> web.Response:
    """What was counted, as Prometheus reads it."""
    return answers.text_bytes(call.service.metrics.text(), metrics.MEDIA_TYPE)


async def read_openapi(call: Call[None]) -> web.Response:
    """This description, in OpenAPI 3.1."""
    return answers.json_bytes(call.service.description())
