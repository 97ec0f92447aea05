"""Passes requests for a person on to the seller's webhook, signed as Standard Webhooks are, until it is taken.

It may be told twice of one request (a crash between its answer and ours), with the same `webhook-id`.
"""

import asyncio
import hmac
import logging
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar

from seatwise.bot.assistant import Assistant
from seatwise.bot.settings import Settings
from seatwise.bot.store import handovers
from seatwise.bot.store.errors import Unavailable
from seatwise.bot.store.records import Handover
from seatwise.bot.store.transaction import Store

_log = logging.getLogger(__name__)

_SECONDS = 10.0
_LOOK_SECONDS = 1.0
_MOST_ATTEMPTS = 22
_FIRST_PAUSE = timedelta(seconds=15)
_LONGEST_PAUSE = timedelta(hours=3)


@asynccontextmanager
async def open_handover(assistant: Assistant, settings: Settings) -> AsyncIterator[None]:
    """Pass on what waits, for as long as the context lasts; nothing without `SEATWISE_HANDOVER_URL`."""
    if settings.handover_url is None:
        yield
        return
    async with ClientSession(timeout=ClientTimeout(_SECONDS), cookie_jar=DummyCookieJar()) as session:
        webhook = Webhook(session, settings.handover_url, settings.handover_key)
        work = asyncio.create_task(_pass_on(assistant.store, webhook))
        try:
            yield
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)


class Webhook:
    """Where requests go."""

    def __init__(self, session: ClientSession, url: str, key: bytes) -> None:
        self._session, self._url, self._key = session, url, key

    async def takes(self, handover: Handover) -> bool:
        """Whether it has taken the request: any answer but 2xx, and none within ten seconds, is a no."""
        body, stamp = handover.body.encode(), str(int(datetime.now(UTC).timestamp()))
        headers = {
            "Content-Type": "application/json",
            "webhook-id": handover.id,
            "webhook-timestamp": stamp,
            "webhook-signature": signature(self._key, handover.id, stamp, body),
        }
        try:
            async with self._session.post(self._url, data=body, headers=headers, allow_redirects=False) as answer:
                return 200 <= answer.status < 300
        except (ClientError, TimeoutError, OSError):
            return False


def signature(key: bytes, identity: str, stamp: str, body: bytes) -> str:
    """The signature of Standard Webhooks 1.0: HMAC-SHA256 of id, seconds since 1970 and body, in base64."""
    mac = hmac.digest(key, b".".join((identity.encode(), stamp.encode(), body)), "sha256")
    return f"v1,{b64encode(mac).decode()}"


async def _pass_on(store: Store, webhook: Webhook) -> None:
    while True:
        try:
            if not await _one_passed_on(store, webhook):
                await asyncio.sleep(_LOOK_SECONDS)
        except Exception as reason:  # the edge: whatever it is, the next request may go better
            _log.warning("requests for a person wait: %r", reason, exc_info=not isinstance(reason, Unavailable))
            await asyncio.sleep(_LOOK_SECONDS)


async def _one_passed_on(store: Store, webhook: Webhook) -> bool:
    """Whether there was one to pass on."""
    handover = await handovers.take_due(store, datetime.now(UTC), _pause)
    if handover is None:
        return False
    if await webhook.takes(handover):
        await handovers.remove(store, handover)
    elif handover.attempts + 1 >= _MOST_ATTEMPTS:
        _log.error("the request for a person %s was not taken in %d attempts", handover.id, _MOST_ATTEMPTS)
        await handovers.remove(store, handover)
    return True


def _pause(attempts: int) -> timedelta:
    """After the first attempt a quarter of a minute, then twice as long each time, for a day and a half in all."""
    return min(_FIRST_PAUSE * (1 << attempts), _LONGEST_PAUSE)
