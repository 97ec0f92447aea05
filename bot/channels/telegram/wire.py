"""The way out for either library: JSON over one aiohttp session, and whether something may have been done."""

from functools import lru_cache
from typing import Any

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    TCPConnector,
)
from pydantic_core import to_json
from yarl import URL

from seatwise.bot.channels.telegram.calls import File, Parameters

_CONNECT_SECONDS = 5.0
_CONNECTIONS = 100
_DNS_SECONDS = 300
_SERVER_ERRORS = 500
_JSON = {"Content-Type": "application/json"}


class UnsentError(Exception):
    """Nothing was done: no connection, or the server, or a proxy before it, says that it cannot."""


class LostError(Exception):
    """It was asked for, and no answer came."""


class Wire:
    """One session, opened with the first call."""

    def __init__(self) -> None:
        self._session: ClientSession | None = None

    async def post(self, url: str, data: Parameters, seconds: float, file: File | None = None) -> tuple[int, bytes]:
        """Status and body of the answer, which comes within so many seconds. Raises `UnsentError`, `LostError`."""
        session = self._session or self._opened()
        sent = _json(data) if file is None else _parts(data, file)
        try:
            async with session.post(_url(url), **sent, timeout=_timeout(seconds)) as response:
                content = await response.read()
        except (ClientConnectorError, ConnectionTimeoutError) as error:
            raise UnsentError(f"{type(error).__name__}: {error}") from error
        except (TimeoutError, ClientError) as error:
            raise LostError(f"{type(error).__name__}: {error}") from error
        if response.status >= _SERVER_ERRORS:
            raise UnsentError(f"{response.status} {response.reason}")
        return response.status, content

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _opened(self) -> ClientSession:
        self._session = ClientSession(
            connector=TCPConnector(limit=_CONNECTIONS, ttl_dns_cache=_DNS_SECONDS),
            cookie_jar=DummyCookieJar(),
        )
        return self._session


def _json(data: Parameters) -> dict[str, Any]:
    return {"data": to_json(data), "headers": _JSON}


def _parts(data: Parameters, file: File) -> dict[str, Any]:
    """As multipart/form-data, which alone takes a file; what is no text in it is JSON."""
    form = FormData(default_to_multipart=True)
    for name, told in data.items():
        form.add_field(name, told if isinstance(told, str) else to_json(told).decode())
    form.add_field(file.parameter, file.content, filename=file.name, content_type=file.media_type)
    return {"data": form}


@lru_cache(maxsize=64)
def _url(url: str) -> URL:
    """Taken apart once for each method."""
    return URL(url)


@lru_cache(maxsize=16)
def _timeout(seconds: float) -> ClientTimeout:
    return ClientTimeout(total=seconds, sock_connect=_CONNECT_SECONDS)
