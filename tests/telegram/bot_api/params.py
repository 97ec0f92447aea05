"""Parameters of a call, whichever way they came: JSON, form, multipart or query."""

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from bot_api.refusals import bad_request


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Params:
    """What a call was given: text from forms, any JSON value from JSON."""

    given: dict[str, Any]

    def text(self, name: str) -> str:
        """A string; empty when missing."""
        value = self.given.get(name, "")
        if isinstance(value, (dict, list)):
            raise bad_request(f'field "{name}" must be of type String')
        return str(value)

    def number(self, name: str, otherwise: int = 0) -> int:
        """An integer."""
        value = self.given.get(name)
        if value is None or value == "":
            return otherwise
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad_request(f'field "{name}" must be a valid Number') from None

    def flag(self, name: str) -> bool:
        """A boolean: `true`, `True`, `1` or JSON's own."""
        return str(self.given.get(name, "")).lower() in ("true", "1", "yes", "t", "y")

    def structure(self, name: str) -> Any:
        """An object or array, as JSON or as JSON in a string; None when missing."""
        value = self.given.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None


async def params_of(request: web.Request) -> Params:
    """Read them all. Raises `Refused`."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except ValueError:
            raise bad_request("can't parse request JSON object") from None
        if not isinstance(body, dict):
            raise bad_request("request JSON must be an Object")
        return Params({**given, **body})
    for name, value in (await request.post()).items():
        given[name] = Upload(value.filename, value.file.read()) if isinstance(value, FileField) else value
    return Params(given)
