"""The demo page: what this is, the widget in place and open, how a site gets it, and how programs talk to the API."""

import json
from typing import Final

from aiohttp import web

from seatwise.bot.channels.web.bundle import Bundle
from seatwise.bot.channels.web.pages.rendering import language_of, page
from seatwise.bot.channels.web.routing import Call

OPTIONS: Final = (
    ("lang", ("en", "ru", "pt-BR"), "page-option-lang"),
    ("price-book", ("ID",), "page-option-price-book"),
    ("theme", ("auto", "light", "dark"), "page-option-theme"),
    ("position", ("end", "start", "inline"), "page-option-position"),
    ("open", (), "page-option-open"),
    ("staff", ("20",), "page-option-staff"),
    ("contact-url", ("https://…", "mailto:…"), "page-option-contact-url"),
)
"""The element's options with their values, or examples of them, and the messages that explain them."""


async def home(call: Call[None]) -> web.Response:
    """The widget to try, the line that puts it on a site, and how programs talk to the service."""
    url, bundle = call.service.settings.public_url, call.service.bundle()
    return page(
        call,
        "home.html",
        url=url,
        origin="/".join(url.split("/")[:3]),
        snippet=f'<script async src="{url}/widget.js"></script>',
        options=OPTIONS,
        launcher_size=_kilobytes(bundle.launcher.weight),
        chat_size=_kilobytes(_loaded(bundle, language_of(call))),
        curl=_curl,
    )


def _loaded(bundle: Bundle, tag: str) -> int:
    """Bytes that come when the chat is opened in this language."""
    return bundle.chat_bytes + bundle.files[f"{tag}.json"].weight


def _kilobytes(size: int) -> int:
    """Of 1,024 bytes, never fewer than it takes."""
    return -(-size // 1024)


def _curl(url: str, body: object, *headers: str) -> str:
    lines = [f"curl {url}", *(f"-H '{header}'" for header in ("Content-Type: application/json", *headers))]
    lines.append(f"-d '{json.dumps(body, ensure_ascii=False)}'")
    return " \\\n  ".join(lines)
