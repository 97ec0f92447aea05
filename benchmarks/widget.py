"""What the widget costs a host's page, beside an empty custom element; interleaved in one run, fresh browser contexts.

Main-thread time is Chromium's own count of script, style and layout until the launcher is drawn. Bytes are all that
travelled, headers and page and the chat's first reply among them."""

import asyncio
import statistics
import tempfile
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web
from load import wait_until_open
from playwright.async_api import Browser, Page, async_playwright
from turn import running

ROUNDS = 15
PORT, HOST_PORT = 8093, 8094
SERVICE = f"http://127.0.0.1:{PORT}"
CHROMIUM = Path(__file__).parent.parent / "tests/browser/chromium"
PAGE = """<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>
<script async src="{}"></script>"""
FLOOR = """customElements.define("empty-element", class extends HTMLElement {})
document.body.append(document.createElement("empty-element"))"""
WORK = ("ScriptDuration", "LayoutDuration", "RecalcStyleDuration")


@dataclass
class Cost:
    """Of one page view: work in milliseconds, bytes as they travelled, requests."""

    work: float
    size: int
    requests: int


async def serve_host() -> web.ServerRunner:
    """A site on another origin, with one page that has the widget and one with the floor."""
    answers = {
        "/widget": (PAGE.format(f"{SERVICE}/widget.js"), "text/html"),
        "/floor": (PAGE.format("/floor.js"), "text/html"),
        "/floor.js": (FLOOR, "text/javascript"),
    }

    async def answer(request: web.BaseRequest) -> web.Response:
        text, kind = answers.get(request.path, ("", "text/plain"))
        return web.Response(text=text, content_type=kind)

    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", HOST_PORT).start()
    return runner


async def drawn(page: Page) -> None:
    """Return once the next picture is on the screen."""
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


async def cost(browser: Browser, name: str, element: str, *, opened: bool) -> Cost:
    """Of a first visit, until the element is drawn, or until the first question stands there."""
    context = await browser.new_context()
    page = await context.new_page()
    client = await context.new_cdp_session(page)
    await client.send("Performance.enable")
    sizes: dict[str, int] = {}
    await client.send("Network.enable")
    client.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    await page.goto(f"http://localhost:{HOST_PORT}/{name}")
    await page.locator(element).wait_for(state="attached")
    if opened:
        await page.locator(element).click()
        await page.locator("seatwise-chat .entry.bot").wait_for()
    await drawn(page)
    metrics = {one["name"]: one["value"] for one in (await client.send("Performance.getMetrics"))["metrics"]}
    await context.close()
    return Cost(1000 * sum(metrics[name] for name in WORK), sum(sizes.values()), len(sizes))


async def main() -> None:
    views = {
        "an empty custom element": ("floor", "empty-element", False),
        "the widget's launcher": ("widget", "seatwise-chat [part=launcher]", False),
        "opened, first question": ("widget", "seatwise-chat [part=launcher]", True),
    }
    found: dict[str, list[Cost]] = {name: [] for name in views}
    host = await serve_host()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM)
        for _ in range(ROUNDS):
            for name, (path, element, opened) in views.items():
                found[name].append(await cost(browser, path, element, opened=opened))
        await browser.close()
    await host.cleanup()
    floor = statistics.median(one.work for one in found["an empty custom element"])
    for name, costs in found.items():
        work = statistics.median(one.work for one in costs)
        print(
            f"{name:26}{work:8.1f} ms of main thread   x {work / floor:4.2f} of the floor"
            f"{costs[-1].size:8} bytes{costs[-1].requests:4} requests"
        )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        settings = {
            "SEATWISE_PORT": str(PORT),
            "SEATWISE_DATABASE_URL": f"sqlite:///{folder}/seatwise.db",
            "SEATWISE_RATE_LIMIT_PER_MINUTE": "0",
        }
        with running("-m", "seatwise.bot", **settings):
            asyncio.run(wait_until_open(PORT))
            asyncio.run(main())
