"""Responses with the headers that all of them carry."""

from typing import Final

from aiohttp import hdrs, web
from multidict import CIMultiDict

from seatwise.bot.dialogue.understood import Json
from seatwise.bot.replies import dumps

JSON: Final = "application/json"
PROBLEM: Final = "application/problem+json"
TEXT: Final = "text/plain; charset=utf-8"
CSV: Final = "text/csv; charset=utf-8; header=present"
HTML: Final = "text/html; charset=utf-8"
PDF: Final = "application/pdf"
PNG: Final = "image/png"
SVG: Final = "image/svg+xml; charset=utf-8"

_CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_PAGE = (
    f"{_CLOSED}; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)


_QUOTE_PAGE = (
    "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; script-src 'self'; "
    "style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'"
)


def _headers(media_type: str, policy: str = _CLOSED, cache: str = "no-store") -> CIMultiDict[str]:
    return CIMultiDict(
        {
            hdrs.CONTENT_TYPE: media_type,
            hdrs.CACHE_CONTROL: cache,
            hdrs.SERVER: "seatwise",
            "Content-Security-Policy": policy,
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }
    )


_JSON_HEADERS = _headers(JSON)
_KEPT_HEADERS = _headers(JSON, cache="no-cache")
_PROBLEM_HEADERS = _headers(PROBLEM)


def json_bytes(body: bytes, status: int = 200) -> web.Response:
    """JSON that is written already."""
    return web.Response(body=body, status=status, headers=_JSON_HEADERS)


def json_value(value: Json, status: int = 200) -> web.Response:
    """A value as compact JSON."""
    return json_bytes(dumps(value).encode(), status)


def json_kept(body: bytes, etag: str) -> web.Response:
    """JSON that the client may keep and ask for again by its entity tag."""
    response = web.Response(body=body, headers=_KEPT_HEADERS)
    response.etag = etag
    return response


def unchanged(etag: str) -> web.Response:
    """304: what the client keeps is still right."""
    response = web.Response(status=304, headers=_KEPT_HEADERS)
    response.etag = etag
    return response


def problem_bytes(body: bytes, status: int) -> web.Response:
    """A problem (RFC 9457)."""
    return web.Response(body=body, status=status, headers=_PROBLEM_HEADERS)


def public_file(body: bytes | None, media_type: str, etag: str, cache: str) -> web.Response:
    """A file for the pages of every site, kept as `cache` says; without a body 304: what is kept is still right."""
    response = web.Response(body=body, status=304 if body is None else 200, headers=_headers(media_type, cache=cache))
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    response.headers[hdrs.VARY] = hdrs.ACCEPT_ENCODING
    response.etag = etag
    return response


def see_other(address: str) -> web.Response:
    """303: what was asked for is at another address."""
    response = nothing(303)
    response.headers[hdrs.LOCATION] = address
    return response


def moved(address: str) -> web.Response:
    """302: it is at another address, as seen from this one."""
    response = nothing(302)
    response.headers[hdrs.LOCATION] = address
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def text_bytes(body: bytes, media_type: str) -> web.Response:
    """Text that is written already."""
    return web.Response(body=body, headers=_headers(media_type))


def linked(body: str | bytes, language: str, media_type: str = TEXT, file: str | None = None) -> web.Response:
    """What is behind a secret link: kept by nobody in between, found by no search engine; `file` is saved as that."""
    policy = _QUOTE_PAGE if media_type == HTML else _CLOSED
    written = body.encode() if isinstance(body, str) else body
    response = web.Response(body=written, headers=_headers(media_type, policy, "private, no-cache"))
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers[hdrs.CONTENT_LANGUAGE] = language
    if file is not None:
        response.headers[hdrs.CONTENT_DISPOSITION] = f'attachment; filename="{file}"'
    return response


def page(body: str, language: str) -> web.Response:
    """An HTML page with scripts and styles of our own, none of them in its text."""
    response = web.Response(body=body.encode(), headers=_headers(HTML, _PAGE))
    response.headers[hdrs.CONTENT_LANGUAGE] = language
    response.headers[hdrs.VARY] = hdrs.ACCEPT_LANGUAGE
    return response


def nothing(status: int = 204) -> web.Response:
    """No body."""
    response = web.Response(status=status, headers=_JSON_HEADERS)
    del response.headers[hdrs.CONTENT_TYPE]
    return response
