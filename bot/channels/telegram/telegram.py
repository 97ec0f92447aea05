"""One bot at work: what it asks of Telegram when it starts, what it takes in, how it ends."""

import asyncio
import hmac
import logging
from collections.abc import Coroutine
from typing import Any

from seatwise.bot.assistant import Assistant
from seatwise.bot.channels.telegram import polling, updates
from seatwise.bot.channels.telegram.answering import Answering
from seatwise.bot.channels.telegram.calls import Failed, Library, Parameters, Refused, Wait
from seatwise.bot.channels.telegram.delivery import Deliveries
from seatwise.bot.channels.telegram.forms import Forms
from seatwise.bot.channels.telegram.intake import Intake
from seatwise.bot.channels.telegram.introduction import introduce
from seatwise.bot.channels.telegram.ownership import Owner
from seatwise.bot.channels.telegram.pacing import Pace, Unpaced
from seatwise.bot.channels.telegram.recent_chats import RecentChats
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.settings import Settings

_log = logging.getLogger(__name__)

_SECONDS = 10.0
_AGAIN_SECONDS = 2.0
_LONGEST_WAIT_SECONDS = 60.0


class Telegram:
    """One bot. Made by `opening.open_telegram`; nothing is asked of Telegram before `start`."""

    def __init__(self, assistant: Assistant, settings: Settings, library: Library, token: str) -> None:
        bot = token.partition(":")[0]
        owner = Owner()
        pace = Pace() if settings.rate_limit_per_minute else Unpaced()
        self._settings = settings
        self._assistant = assistant
        self._library = library
        self._owner = owner
        self._name = f"telegram:{bot}"
        recent, forms = RecentChats(), Forms(assistant)
        self._deliveries = Deliveries(assistant.store, library, bot, owner, pace, recent, forms)
        self._intake = Intake(Answering(assistant, self._deliveries, bot, recent, forms))
        self._tasks: list[asyncio.Task[None]] = []
        secret = settings.telegram_webhook_secret
        self._secret = secret.get_secret_value().encode() if secret else b""
        self.link: str | None = None
        """Where the bot is (`https://t.me/…`), once Telegram has said so."""

    @property
    def is_hooked(self) -> bool:
        """Whether Telegram calls us."""
        return self._settings.telegram_mode == "webhook"

    def knows(self, secret: str) -> bool:
        """Whether a caller of the webhook has the secret; compared in constant time."""
        return bool(self._secret) and hmac.compare_digest(secret.encode("utf-8", "surrogatepass"), self._secret)

    async def take(self, update: Json) -> None:
        """Answer one update that Telegram brought. Raises `Unavailable`: it is to bring it again."""
        await self._intake.take(update)

    def start(self) -> None:
        """Begin to work, now that the service listens. Telegram need not be reachable yet."""
        self._deliveries.start()
        self._spawn(self._work())

    async def stop(self) -> None:
        """Take nothing more in, and finish what is being sent."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._deliveries.stop()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.append(asyncio.create_task(work))

    async def _work(self) -> None:
        me = await self._told("getMe", {})
        self.link = f"https://t.me/{me['username']}" if isinstance(me, dict) and "username" in me else None
        self._spawn(introduce(self._library, self._assistant.wording, self._assistant.languages.tags))
        if self.is_hooked:
            await self._told("setWebhook", self._webhook())
            return
        hook = await self._told("getWebhookInfo", {})
        if isinstance(hook, dict) and hook.get("url"):
            await self._told("deleteWebhook", {})
        await polling.alone(
            self._assistant.store, self._owner, f"{self._name}:poll", lambda: polling.poll(self._library, self._intake)
        )

    def _webhook(self) -> Parameters:
        return {
            "url": f"{self._settings.public_url}/telegram/webhook",
            "secret_token": self._secret.decode(),
            "allowed_updates": list(updates.ALLOWED),
        }

    async def _told(self, method: str, data: Parameters) -> Json:
        """What Telegram answers, however long that takes."""
        while True:
            try:
                return await self._library.call(method, data, _SECONDS)
            except Failed as failed:
                level = logging.ERROR if isinstance(failed, Refused) else logging.WARNING
                _log.log(level, "%s: %s", method, failed)
                seconds = failed.seconds if isinstance(failed, Wait) else None
                again = _LONGEST_WAIT_SECONDS if isinstance(failed, Refused) else _AGAIN_SECONDS
                await asyncio.sleep(seconds or again)
