"""A real browser, a host's site on another origin than the service's, and the visitors of its pages."""

import inspect
import itertools
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser, FrameLocator, Page, Request, async_playwright, expect

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
AXE = ROOT / "node_modules/axe-core/axe.min.js"

expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One browser serves all tests of a process, so they share its event loop."""
    for item in items:
        if item.path.is_relative_to(HERE) and inspect.iscoroutinefunction(getattr(item, "obj", None)):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


class Chat:
    """The widget on a page, as its visitor meets it."""

    def __init__(self, page: Page, within: Page | FrameLocator | None = None) -> None:
        self.page = page
        self.errors: list[str] = []
        self.requests: list[Request] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.requests.append(request))
        self.element = (within or page).locator("seatwise-chat")
        self.launcher = self.element.locator("[part=launcher]")
        self.panel = self.element.locator("[part=panel]")
        self.log = self.element.locator("[part=log]")
        self.said = self.element.locator(".entry.user .bubble")
        self.replies = self.element.locator(".entry.bot")
        self.failed = self.element.locator(".entry.user.failed")
        self.choices = self.element.locator(".choices button")
        self.told = self.element.locator(".told button")
        self.card = self.element.locator(".card")
        self.total = self.card.locator(".total")
        self.field = self.element.locator("textarea")
        self.language = self.element.locator("select.language")

    async def open(self) -> "Chat":
        """Press the launcher, and wait for the first word."""
        await self.launcher.click()
        await expect(self.replies.first).to_be_visible()
        return self

    async def say(self, text: str) -> None:
        """Type it and press Enter."""
        await self.field.fill(text)
        await self.field.press("Enter")

    async def ask(self, text: str) -> None:
        """Say it, and wait for the reply."""
        before = await self.replies.count()
        await self.say(text)
        await expect(self.replies).to_have_count(before + 1)

    async def press(self, choice: str) -> None:
        """Press one of the open question's choices."""
        await self.element.locator(f".choices [data-choice={choice!r}]").click()

    async def menu(self, entry: str) -> None:
        """Choose from the menu."""
        await self.element.locator("button.menu").click()
        await self.element.locator(f".menu-list [data-do={entry}]").click()

    def sent(self, method: str, end: str) -> list[Request]:
        """The calls so far with this method on addresses that end so."""
        return [request for request in self.requests if request.method == method and request.url.endswith(end)]

    async def second_tab(self, url: str | None = None) -> "Chat":
        """The same visitor in one more tab."""
        chat = Chat(await self.page.context.new_page())
        await chat.page.goto(url or self.page.url)
        return chat

    async def do(self, expression: str) -> Any:
        """Evaluate with `chat` the element and `root` its shadow root."""
        return await self.element.evaluate(f"async (chat) => {{ const root = chat.shadowRoot; return {expression} }}")

    async def axe(self) -> list[str]:
        """What axe has against the page."""
        await self.page.evaluate(AXE.read_text())
        found = await self.page.evaluate(
            "axe.run({resultTypes: ['violations']}).then(({violations}) => violations.flatMap("
            "({id, nodes}) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`)))"
        )
        assert isinstance(found, list)
        return found


class Site:
    """A host's site: each of its pages as a test wants it."""

    def __init__(self, service: str) -> None:
        self.service = service
        self.url = ""
        self._pages: dict[str, web.Response] = {}
        self._names = itertools.count(1)

    def page(self, html: str, policy: str = "") -> str:
        """The address of a new page; `policy` is its Content-Security-Policy, in which HOST is the service."""
        path = f"/page-{next(self._names)}"
        self._pages[path] = web.Response(text=html, content_type="text/html")
        if policy:
            self._pages[path].headers["Content-Security-Policy"] = policy.replace("HOST", self.service)
        return self.url + path

    def tag(self, options: str = "") -> str:
        """The one line that a site owner pastes."""
        return f'<script async src="{self.service}/widget.js" {options}></script>'

    def html(self, body: str = "", *, script: str = "", lang: str = "en", head: str = "") -> str:
        """A page with the tag; `script` are the tag's options."""
        direction = "rtl" if lang in ("ar", "he") else "ltr"
        return (
            f'<!doctype html><html lang="{lang}" dir="{direction}"><head><title>Host</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"{head}</head><body><main><h1>Host</h1>{body}</main>{self.tag(script)}</body></html>"
        )

    async def serve(self, stack: AsyncExitStack) -> None:
        """Answer on a port of its own."""

        async def answer(request: web.BaseRequest) -> web.Response:
            page = self._pages.get(request.path)
            if page is None:
                return web.Response(status=404)
            return web.Response(text=page.text, headers=page.headers)

        server = web.Server(answer)
        runner = web.ServerRunner(server)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://localhost:{runner.addresses[0][1]}"


Said = dict[str, dict[str, str]]


@pytest.fixture(scope="session")
def said() -> Said:
    """How a visitor says it in each language: in one `sentence`, and in answer to the question for `shifts`."""
    return json.loads((HERE / "sentences.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def home(lasting_service: Callable[..., Any]) -> str:
    """The address of a running service."""
    return str(lasting_service(SEATWISE_RATE_LIMIT_PER_MINUTE="0").url)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=HERE / "chromium")
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def site(home: str) -> AsyncIterator[Site]:
    async with AsyncExitStack() as stack:
        one = Site(home)
        await one.serve(stack)
        yield one


Visit = Callable[..., Awaitable[Chat]]


@pytest_asyncio.fixture(loop_scope="session")
async def visit(chromium: Browser, site: Site) -> AsyncIterator[Visit]:
    """Brings a new visitor to a page: `url`, or one made of the words for `Site.html`. None of its scripts may fail."""
    pages: list[Chat] = []
    async with AsyncExitStack() as stack:

        async def visited(body: str = "", *, url: str = "", policy: str = "", wants: Any = None, **words: str) -> Chat:
            context = await chromium.new_context(**(wants or {}))
            stack.push_async_callback(context.close)
            pages.append(Chat(await context.new_page()))
            await pages[-1].page.goto(url or site.page(site.html(body, **words), policy))
            return pages[-1]

        yield visited
    assert [error for chat in pages for error in chat.errors] == []
