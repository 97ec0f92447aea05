"""The one place that wires parts together: an assistant, and the channels that bring it events."""

import asyncio
import gc
import logging
import signal
import sys

from aiohttp import web

from seatwise.bot.assistant import Assistant
from seatwise.bot.channels.handover import open_handover
from seatwise.bot.channels.telegram.opening import open_telegram
from seatwise.bot.channels.web.app import SERVICE, create_app
from seatwise.bot.channels.web.service import Service
from seatwise.bot.settings import Settings, SettingsInvalid

_SHUTDOWN_SECONDS = 6.0
"""How long running requests may take to end after SIGTERM; the process is gone within ten seconds."""

_COLLECTED_AFTER = (50_000, 20, 50)
"""Objects between collections, and how many of these let an older generation wait: a turn leaves hardly a cycle, so
that Python's own 700 look for nothing several times in each."""

_WARM_UP_AFTER_SECONDS = 0.2
"""Who waits for the service to be ready is answered first."""


async def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT; what runs is finished first. Raises `SettingsInvalid`, `Unavailable`."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    async with (
        Assistant.open(settings) as assistant,
        open_handover(assistant, settings),
        open_telegram(assistant, settings) as telegram,
    ):
        app = create_app(assistant, settings, telegram)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=_SHUTDOWN_SECONDS)
        await runner.setup()
        try:
            await _listen(runner, settings)
            if telegram is not None:
                telegram.start()
            warming = asyncio.create_task(_warm_up(assistant, app[SERVICE]))
            sys.stderr.write(f"Serving. Open {settings.public_url}/\n")
            await stop.wait()
            warming.cancel()
        finally:
            await runner.cleanup()


async def _listen(runner: web.AppRunner, settings: Settings) -> None:
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        place = f"{settings.host}:{settings.port}"
        raise SettingsInvalid(f"SEATWISE_HOST, SEATWISE_PORT: cannot listen on {place}: {error.strerror}") from None


async def _warm_up(assistant: Assistant, service: Service) -> None:
    try:
        await asyncio.sleep(_WARM_UP_AFTER_SECONDS)
        gc.freeze()  # what is loaded lives as long as the process: no collection need walk it again
        for tag in assistant.languages.tags:
            await asyncio.to_thread(assistant.warm_up, tag)
            gc.collect()  # CLDR's data, which refer to themselves
            gc.freeze()
        await asyncio.to_thread(service.bundle)
    finally:
        gc.freeze()
        gc.enable()
        gc.set_threshold(*_COLLECTED_AFTER)
