"""Which sites' pages may call the API from a browser (`SEATWISE_ALLOWED_ORIGINS`), by the CORS protocol."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from aiohttp import hdrs, web
from multidict import CIMultiDict

ANY = "*"
_PREFLIGHT_SECONDS = "7200"
_X_FORWARDED_HOST = "X-Forwarded-Host"
_X_FORWARDED_PROTO = "X-Forwarded-Proto"


class Origins:
    """The allowed origins; the service's own is always one of them.

    `own` is the service's public address, `proxies` the number of proxies in front whose `X-Forwarded-*` are believed.
    """

    def __init__(self, allowed: Iterable[str], own: str, proxies: int) -> None:
        self._allowed = frozenset(origin.lower() for origin in allowed)
        self._own = _origin_of(own)
        self._proxies = proxies
        self.any = ANY in self._allowed

    def allows(self, origin: str, request: web.BaseRequest) -> bool:
        """Whether a page of `origin` may make this call."""
        origin = origin.lower()
        return self.any or origin in self._allowed or origin in (self._own, self._called_as(request))

    def headers(self, origin: str) -> CIMultiDict[str]:
        """What lets the page of an allowed origin read the answer."""
        headers = CIMultiDict(
            {
                hdrs.ACCESS_CONTROL_ALLOW_ORIGIN: ANY if self.any else origin,
                hdrs.ACCESS_CONTROL_EXPOSE_HEADERS: "ETag, Location, Retry-After",
            }
        )
        if not self.any:
            headers[hdrs.VARY] = hdrs.ORIGIN
        return headers

    def preflight(self, origin: str, methods: Iterable[str]) -> CIMultiDict[str]:
        """The answer to a browser that asks first; it may keep it for two hours."""
        headers = self.headers(origin)
        headers[hdrs.ACCESS_CONTROL_ALLOW_METHODS] = ", ".join(methods)
        headers[hdrs.ACCESS_CONTROL_ALLOW_HEADERS] = "Authorization, Content-Type, Idempotency-Key, If-None-Match"
        headers[hdrs.ACCESS_CONTROL_MAX_AGE] = _PREFLIGHT_SECONDS
        return headers

    def _called_as(self, request: web.BaseRequest) -> str:
        """The origin under which the caller sees this service."""
        scheme = self._forwarded(request, _X_FORWARDED_PROTO) or request.scheme
        host = self._forwarded(request, _X_FORWARDED_HOST) or request.headers.get(hdrs.HOST, "")
        return f"{scheme}://{host}".lower()

    def _forwarded(self, request: web.BaseRequest, name: str) -> str | None:
        """What the outermost believed proxy was told: each proxy adds its own at the end."""
        if not self._proxies:
            return None
        told = [part.strip() for line in request.headers.getall(name, ()) for part in line.split(",")]
        return told[-min(self._proxies, len(told))] if told else None


def _origin_of(url: str) -> str:
    """Scheme, host and port of an address, as browsers write an origin."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower()
