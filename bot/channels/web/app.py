"""The aiohttp application, made of the table of routes."""

import logging
from collections.abc import Iterable
from functools import cache, partial
from typing import Final

from aiohttp import hdrs, web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.log import server_logger

from seatwise.bot.assistant import Assistant
from seatwise.bot.channels.web import reading, serving
from seatwise.bot.channels.web.routes import ROUTES
from seatwise.bot.channels.web.routing import Route
from seatwise.bot.channels.web.service import Messenger, Service
from seatwise.bot.settings import Settings

SERVICE: Final = web.AppKey("service", Service)
"""Where the application keeps what its handlers stand on."""


def create_app(assistant: Assistant, settings: Settings, telegram: Messenger | None = None) -> web.Application:
    """All calls over one assistant, ready to be run, without aiohttp's access log: it would show links' tokens."""
    server_logger.addFilter(_is_our_concern)
    app = web.Application(client_max_size=reading.BODY_BYTES)
    service = Service.of(assistant, settings, cache(partial(_description, settings.public_url)), telegram)
    app[SERVICE] = service
    for path in dict.fromkeys(route.path for route in ROUTES):
        _add(app, path, [route for route in ROUTES if route.path == path], service)
    app.router.add_route(hdrs.METH_ANY, "/{path:.*}", serving.nothing_here(service))
    return app


def _is_our_concern(record: logging.LogRecord) -> bool:
    """What is no HTTP is answered, not logged: its text may hold a token, and anybody can send any amount of it."""
    return record.exc_info is None or not isinstance(record.exc_info[1], HttpProcessingError)


def _add(app: web.Application, path: str, routes: Iterable[Route], service: Service) -> None:
    resource = app.router.add_resource(path)
    methods = []
    for route in routes:
        served = serving.served(route, service)
        for method in _methods(route):
            methods.append(method)
            resource.add_route(method, served, expect_handler=serving.take_any_expectation)
    resource.add_route(hdrs.METH_ANY, serving.refusing_methods(methods, path, service))


def _methods(route: Route) -> tuple[str, ...]:
    """What is got can be asked about without its body, too."""
    return (hdrs.METH_GET, hdrs.METH_HEAD) if route.method == hdrs.METH_GET else (route.method,)


def _description(public_url: str) -> bytes:
    """Imported on first use: the description's own library takes longer to load than the service to start."""
    from seatwise.bot.channels.web.openapi import description

    return description(ROUTES, public_url)
