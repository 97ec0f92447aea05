"""Pages as they are sent: a template in the reader's language, with the look that they share with the widget.

Templates are Jinja's, which escapes all that is set into them; it is loaded with the first page, not at start.
"""

from datetime import date
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

from seatwise.bot.channels.web import answers
from seatwise.bot.channels.web.routing import Call
from seatwise.bot.dialogue.screen import Argument, Literal, Text

if TYPE_CHECKING:
    from jinja2 import Environment


def language_of(call: Call[None]) -> str:
    """The language of the page: the one that its address names (`?lang=`), else the one that the browser asks for."""
    wanted = call.request.query.get("lang")
    return (wanted and call.service.assistant.languages.negotiate(wanted)) or call.service.language_of(call.request)


def page(call: Call[None], template: str, **given: object) -> web.Response:
    """The template with what it is given, in the language of the page."""
    tag = language_of(call)
    return answers.page(rendered(call, template, tag, **given), tag)


def rendered(call: Call[None], template: str, tag: str, **given: object) -> str:
    """The template in one language with what it is given, and with `say(message, **variables)` for its words."""
    from seatwise.bot.wording.formats import language_name

    assistant = call.service.assistant
    base = base_of(call)

    def say(message: str, **variables: str | int | date) -> str:
        args: dict[str, Argument] = {
            name: Literal(told) if isinstance(told, str) else told for name, told in variables.items()
        }
        return assistant.wording.text(Text(message, args), tag)

    return (
        _environment()
        .get_template(template)
        .render(
            given,
            base=base,
            files=f"{base}/widget/{call.service.bundle().version}",
            language=tag,
            direction=assistant.languages.direction(tag),
            languages=[{"tag": one, "name": language_name(one)} for one in assistant.languages.tags],
            say=say,
        )
    )


def base_of(call: Call[None]) -> str:
    """Where the service lies on its host: empty, or a path without a slash at the end."""
    return urlsplit(call.service.settings.public_url).path.rstrip("/")


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    folder = files("seatwise.bot.channels.web").joinpath("pages")
    return Environment(
        loader=FunctionLoader(lambda name: folder.joinpath(name).read_text(encoding="utf-8")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
