"""The way out for either library: JSON over one aiohttp session, and whether something may have been done."""

from functools import lru_cache

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    TCPConnector,
)
from yarl import URL

_CONNECT_SECONDS = 5.0
_CONNECTIONS = 100
_DNS_SECONDS = 300
_SERVER_ERRORS = 500
_HEADERS = {"Content-Type": "application/json"}


class UnsentError(Exception):
    """Nothing was done: no connection, or the server, or a proxy before it, says that it cannot."""


class LostError(Exception):
    """It was asked for, and no answer came."""


class Wire:
    """One session, opened with the first call."""

    def __init__(self) -> None:
        self._session: ClientSession | None = None

    async def post(self, url: str, body: bytes, seconds: float) -> tuple[int, bytes]:
        """Status and body of the answer, which comes within so many seconds. Raises `UnsentError`, `LostError`."""
        session = self._session or self._opened()
        try:
            async with session.post(_url(url), data=body, timeout=_timeout(seconds)) as response:
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
            headers=_HEADERS,
        )
        return self._session


@lru_cache(maxsize=64)
def _url(url: str) -> URL:
    """Taken apart once for each method."""
    return URL(url)


@lru_cache(maxsize=16)
def _timeout(seconds: float) -> ClientTimeout:
    return ClientTimeout(total=seconds, sock_connect=_CONNECT_SECONDS)
