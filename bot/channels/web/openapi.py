"""The API's description in OpenAPI 3.1, drawn from the table of routes."""

import re
from collections.abc import Iterable

from openapi_pydantic import (
    Components,
    Header,
    Info,
    MediaType,
    OpenAPI,
    Operation,
    Parameter,
    PathItem,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
    Server,
)
from openapi_pydantic.util import PydanticSchema, construct_open_api_with_schema_class
from pydantic import BaseModel

from seatwise.bot.channels.web import answers
from seatwise.bot.channels.web.errors import (
    Invalid,
    Malformed,
    OriginRefused,
    RateLimited,
    TooLarge,
    Unauthorised,
    UnsupportedMediaType,
)
from seatwise.bot.channels.web.models import ProblemGiven
from seatwise.bot.channels.web.problems import STATUS, code_of
from seatwise.bot.channels.web.routing import Access, Given, Key, Route
from seatwise.bot.store.errors import Unavailable

_PARAMETER = re.compile(r"{(\w+)}")
_SECURITY = "conversation"
_VERSION = "1"
_TEXT = Schema(type="string")
_KEY = Schema(type="string", minLength=1, maxLength=255, pattern="^[!-~]+$")


def description(routes: Iterable[Route], public_url: str) -> bytes:
    """The whole document as JSON."""
    paths: dict[str, PathItem] = {}
    for route in routes:
        item = paths.setdefault(route.path, PathItem())
        setattr(item, route.method.lower(), _operation(route))
    document = OpenAPI(
        openapi="3.1.1",
        info=Info(title="Seatwise", version=_VERSION, summary="Named or concurrent licences, and what each costs."),
        servers=[Server(url=public_url)],
        paths=paths,
        components=Components(securitySchemes={_SECURITY: SecurityScheme(type="http", scheme="bearer")}),
    )
    whole = construct_open_api_with_schema_class(document)
    return whole.model_dump_json(by_alias=True, exclude_none=True).encode()


def _operation(route: Route) -> Operation:
    summary, _, more = (route.handler.__doc__ or "").strip().partition("\n\n")
    return Operation(
        operationId=route.handler.__name__,
        summary=summary,
        description=more or None,
        parameters=_parameters(route) or None,
        requestBody=_body(route.body) if route.body else None,
        responses={str(status): _response(given) for status, given in route.returns.items()} | _refusals(route),
        security=[{_SECURITY: []}] if route.access is Access.CONVERSATION else [],
    )


def _parameters(route: Route) -> list[Parameter]:
    names = _PARAMETER.findall(route.path)
    found = [{"name": name, "in": "path", "required": True, "schema": _TEXT} for name in names]
    found += [
        {"name": name, "in": "query", "description": about, "schema": _TEXT} for name, about in route.query.items()
    ]
    if route.key is not Key.NONE:
        required = route.key is Key.REQUIRED
        found.append({"name": "Idempotency-Key", "in": "header", "required": required, "schema": _KEY})
    return [Parameter.model_validate(parameter) for parameter in found]


def _body(model: type[BaseModel]) -> RequestBody:
    return RequestBody(required=True, content={answers.JSON: _media(model)})


def _response(given: Given) -> Response:
    match given:
        case None:
            return Response(description="Done; nothing to say.")
        case str() as media_type:
            return _response((media_type,))
        case tuple() as media_types:
            text = MediaType.model_validate({"schema": _TEXT})
            return Response(description="As asked.", content={one.partition(";")[0]: text for one in media_types})
        case model:
            return Response(description=(model.__doc__ or "").strip(), content={answers.JSON: _media(model)})


def _media(model: type[BaseModel]) -> MediaType:
    return MediaType.model_validate({"schema": PydanticSchema(schema_class=model)})


def refusals_of(route: Route) -> tuple[type[Exception], ...]:
    """All that the route refuses: its own, and what its body, key and access bring."""
    found = list(route.refuses)
    if route.access is not Access.ANYBODY:
        found.append(OriginRefused)
    if route.access is Access.CONVERSATION:
        found += [Unauthorised, Unavailable]
    if route.key is not Key.NONE:
        found.append(Malformed)
    if route.body is not None:
        found += [Malformed, TooLarge, UnsupportedMediaType, Invalid]
    return tuple(dict.fromkeys(found))


def _refusals(route: Route) -> dict[str, Response]:
    codes: dict[int, set[str]] = {}
    for family in refusals_of(route):
        for error, status in STATUS.items():
            if issubclass(error, family):
                codes.setdefault(status, set()).add(code_of(error))
    return {str(status): _problem(status, names) for status, names in sorted(codes.items())}


def _problem(status: int, codes: set[str]) -> Response:
    headers = {}
    if status in (STATUS[RateLimited], STATUS[Unavailable]):
        headers["Retry-After"] = Header.model_validate({"description": "Seconds.", "schema": Schema(type="integer")})
    described = ", ".join(f"`{code}`" for code in sorted(codes))
    return Response(description=described, headers=headers or None, content={answers.PROBLEM: _media(ProblemGiven)})
