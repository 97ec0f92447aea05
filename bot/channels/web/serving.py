"""One thin layer around each handler: who calls, what is said, and refusals as problems."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from time import perf_counter
from typing import TypeAlias
from uuid import uuid4

from aiohttp import hdrs, web

from seatwise.bot.channels.web import answers, reading
from seatwise.bot.channels.web.errors import MethodNotAllowed, NothingHere, OriginRefused, RateLimited, Unauthorised
from seatwise.bot.channels.web.problems import RETRY_SECONDS, STATUS, problem
from seatwise.bot.channels.web.routing import Access, Call, Key, Route
from seatwise.bot.channels.web.service import Service
from seatwise.bot.replies import dumps
from seatwise.bot.store.errors import NotFound, Unavailable

_log = logging.getLogger(__name__)
_REFUSALS = tuple(STATUS)

Served: TypeAlias = Callable[[web.Request], Awaitable[web.Response]]


def served(route: Route, service: Service) -> Served:
    """The route as aiohttp calls it."""
    answer = _answering(route, service)
    allow = _allow_anybody if route.access is Access.ANYBODY else _allow_origins
    counted = service.metrics.of(route.method, route.path)

    async def serve(request: web.Request) -> web.Response:
        began = perf_counter()
        try:
            try:
                response = await answer(request)
            except _REFUSALS as refusal:
                response = await _refused(refusal, request, route, service)
        except Exception as error:  # the edge: a mistake of ours costs this call, not the service
            response = _failed(error, request, route, service)
        allow(request, response, service)
        counted.count(response.status, perf_counter() - began)
        return response

    return serve


def refusing_methods(methods: Sequence[str], path: str, service: Service) -> Served:
    """What answers a path's other methods: the browser's preflight, and 405."""
    allowed = (*methods, hdrs.METH_OPTIONS)
    counted = service.metrics.of("other", path)

    async def serve(request: web.Request) -> web.Response:
        began = perf_counter()
        origin = request.headers.get(hdrs.ORIGIN)
        if request.method == hdrs.METH_OPTIONS and (origin is None or service.origins.allows(origin, request)):
            response = answers.nothing()
            if origin is not None:
                response.headers.update(service.origins.preflight(origin, methods))
        else:
            refusal = OriginRefused() if request.method == hdrs.METH_OPTIONS else MethodNotAllowed(allowed)
            response = _problem(refusal, service.language_of(request), service, None)
            _allow_origins(request, response, service)
        response.headers[hdrs.ALLOW] = ", ".join(allowed)
        counted.count(response.status, perf_counter() - began)
        return response

    return serve


def nothing_here(service: Service) -> Served:
    """What answers a path that is not there."""
    counted = service.metrics.of("any", "unknown")

    async def serve(request: web.Request) -> web.Response:
        response = _problem(NothingHere(), service.language_of(request), service, None)
        _allow_origins(request, response, service)
        counted.count(response.status, 0)
        return response

    return serve


async def take_any_expectation(request: web.Request) -> None:
    """`Expect: 100-continue` gets its go-ahead; other expectations are ignored (RFC 9110, 10.1.1)."""
    if request.headers.get(hdrs.EXPECT, "").lower() == "100-continue":
        await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")


def _answering(route: Route, service: Service) -> Served:
    handler, model, key = route.handler, route.body, route.key
    checks_origin = route.access is not Access.ANYBODY
    checks_token = route.access is Access.CONVERSATION

    async def answer(request: web.Request) -> web.Response:
        if checks_origin:
            origin = request.headers.get(hdrs.ORIGIN)
            if origin is not None and not service.origins.allows(origin, request):
                raise OriginRefused
        if checks_token:
            service.authorise(request, request.match_info["id"])
        given = None
        if key is Key.REQUIRED:
            given = reading.key_of(request)
        elif key is Key.OPTIONAL:
            given = reading.optional_key_of(request)
        body = None if model is None else await reading.body_of(request, model)
        return await handler(Call(service, request, body, given))

    return answer


def _allow_anybody(request: web.Request, response: web.Response, service: Service) -> None:  # noqa: ARG001 one shape
    response.headers[hdrs.ACCESS_CONTROL_ALLOW_ORIGIN] = "*"


def _allow_origins(request: web.Request, response: web.Response, service: Service) -> None:
    origin = request.headers.get(hdrs.ORIGIN)
    if origin is not None and service.origins.allows(origin, request):
        response.headers.update(service.origins.headers(origin))


async def _refused(refusal: Exception, request: web.Request, route: Route, service: Service) -> web.Response:
    if isinstance(refusal, Unavailable):
        _log.warning("%s %s: %s", route.method, route.path, refusal.reason)
    tag = await _reader(refusal, request, route, service)
    hidden = route.secret or isinstance(refusal, NotFound | NothingHere)
    return _problem(refusal, tag, service, None if hidden else request.path)


async def _reader(refusal: Exception, request: web.Request, route: Route, service: Service) -> str:
    """The language of the conversation, where the caller has shown that it is theirs; else the caller's program's."""
    tag = None
    if route.access is Access.CONVERSATION and not isinstance(refusal, Unauthorised | OriginRefused | Unavailable):
        with suppress(Unavailable):
            tag = await service.language_of_conversation(request.match_info["id"])
    return tag or service.language_of(request)


def _problem(refusal: Exception, tag: str, service: Service, instance: str | None) -> web.Response:
    document = problem(refusal, service.assistant.wording, tag, service.settings.public_url, instance)
    response = answers.problem_bytes(dumps(document).encode(), document["status"])
    response.headers[hdrs.CONTENT_LANGUAGE] = tag
    match refusal:
        case Unauthorised():
            response.headers[hdrs.WWW_AUTHENTICATE] = "Bearer"
        case RateLimited(retry_after=seconds):
            response.headers[hdrs.RETRY_AFTER] = str(seconds)
        case Unavailable():
            response.headers[hdrs.RETRY_AFTER] = str(RETRY_SECONDS)
    return response


def _failed(error: Exception, request: web.Request, route: Route, service: Service) -> web.Response:
    """500 without a word on what happened: the log tells it, under the problem's `instance`."""
    instance = uuid4().urn
    service.metrics.faults.inc()
    _log.error("%s %s failed: %s", route.method, route.path, instance, exc_info=error)
    return _problem(error, service.language_of(request), service, instance)
