"""Pages for people: what runs here, and what a problem's code means. Plain HTML, no script."""

import json
from base64 import b64encode
from hashlib import sha256
from html import escape

from aiohttp import web

from seatwise.bot.channels.web import answers, problems
from seatwise.bot.channels.web.errors import NothingHere
from seatwise.bot.channels.web.routing import Call
from seatwise.bot.dialogue.screen import Text

_STYLE = (
    ":root{color-scheme:light dark}"
    "body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem}"
    "pre{overflow-x:auto;padding:1rem;border:1px solid;border-radius:.5rem;font-size:.875rem}"
    "pre{direction:ltr;text-align:left}"
)
_STYLE_HASH = b64encode(sha256(_STYLE.encode()).digest()).decode()
_START = {"language": "en"}
_TURN = {"text": "20 people, 3 by day, 2 at night"}
_PRICE = {"staff": 20, "schedule": {"kind": "peak", "peak": 3}}


async def home(call: Call[None]) -> web.Response:
    """What runs here and how to talk to it."""
    url, say = call.service.settings.public_url, _Says(call)
    conversations = f"{url}/v1/conversations"
    headers = ("Authorization: Bearer TOKEN", "Idempotency-Key: 1")
    body = (
        f"<h1>{say('page-title')}</h1><p>{say('page-lead')}</p>"
        f"<h2>{say('page-converse')}</h2>"
        f"<pre>{_curl(conversations, _START)}\n{_curl(f'{conversations}/ID/turns', _TURN, *headers)}</pre>"
        f"<h2>{say('page-price')}</h2><pre>{_curl(f'{url}/v1/prices', _PRICE)}</pre>"
        f'<ul><li><a href="/openapi.json">{say("page-openapi")}</a></li>'
        f'<li><a href="/v1/price-books">{say("page-price-books")}</a></li></ul>'
    )
    return say.page(say("page-title"), body)


async def explain_problem(call: Call[None]) -> web.Response:
    """What the code of a problem means, and what to do about it."""
    code = call.request.match_info["code"]
    if code not in problems.CODES:
        raise NothingHere
    say = _Says(call)
    title = say(problems.title_id(code))
    body = f"<h1>{title}</h1><p><code>{escape(code)}</code> · HTTP {problems.CODES[code]}</p>"
    return say.page(title, f"{body}<p>{say(problems.about_id(code))}</p>")


class _Says:
    """Says messages in the reader's language, safe to stand in HTML."""

    def __init__(self, call: Call[None]) -> None:
        self._assistant = call.service.assistant
        self._tag = call.service.language_of(call.request)

    def __call__(self, message: str) -> str:
        return escape(self._assistant.wording.text(Text(message), self._tag))

    def page(self, title: str, body: str) -> web.Response:
        direction = self._assistant.languages.direction(self._tag)
        whole = (
            f'<!doctype html><html lang="{self._tag}" dir="{direction}"><head><meta charset="utf-8">'
            f'<meta name="viewport" content="width=device-width"><title>{title}</title>'
            f"<style>{_STYLE}</style></head><body><main>{body}</main></body></html>\n"
        )
        return answers.page(whole, self._tag, _STYLE_HASH)


def _curl(url: str, body: object, *headers: str) -> str:
    lines = [f"curl {url}", *(f"-H '{header}'" for header in ("Content-Type: application/json", *headers))]
    lines.append(f"-d '{json.dumps(body)}'")
    return escape(" \\\n  ".join(lines), quote=False)
