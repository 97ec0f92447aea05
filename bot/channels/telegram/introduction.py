"""How the bot introduces itself: name, descriptions and commands in each language, set where they differ."""

import logging
from collections.abc import Iterable, Sequence

from seatwise.bot.channels.telegram.calls import Failed, Library
from seatwise.bot.channels.telegram.phrases import Phrases
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.languages import REFERENCE
from seatwise.bot.wording.wording import Wording
from seatwise.pricing.value import value

_log = logging.getLogger(__name__)

_SECONDS = 10.0
_CODE_LETTERS = 2
_COMMANDS = {
    "start": "telegram-command-start",
    "quote": "telegram-command-example-quote",
    "language": "telegram-command-language",
    "restart": "telegram-command-restart",
    "cancel": "telegram-command-cancel",
    "help": "telegram-command-help",
    "forget": "telegram-command-forget",
}
"""The commands in the menu's order, and the messages that describe them."""


@value
class _Part:
    """One thing that is told, in one language: `getMy{what}` asks for it, `setMy{what}` changes it."""

    what: str
    language: str
    told: Json

    @property
    def asked(self) -> dict[str, Json]:
        return {"language_code": self.language} if self.language else {}


async def introduce(library: Library, wording: Wording, tags: Sequence[str]) -> None:
    """Set what differs. A part that cannot be set is left as it is: the bot answers all the same."""
    for part in _parts(wording, tags):
        try:
            if _of(await library.call(f"getMy{part.what}", part.asked, _SECONDS), part.what) != part.told:
                await library.call(f"setMy{part.what}", {_FIELDS[part.what]: part.told, **part.asked}, _SECONDS)
        except Failed as failed:
            _log.warning("setMy%s: %s", part.what, failed)


_FIELDS = {
    "Name": "name",
    "Description": "description",
    "ShortDescription": "short_description",
    "Commands": "commands",
}


def _parts(wording: Wording, tags: Sequence[str]) -> Iterable[_Part]:
    """Each language's parts, under its code of two letters; then the default's, in the reference language.

    In this order, because what a language lacks is answered with the default's.
    """
    codes = {code: tag for tag in reversed(tags) if len(code := tag.split("-")[0]) == _CODE_LETTERS}
    for code, tag in [*reversed(codes.items()), ("", REFERENCE)]:
        say = Phrases(wording, tag)
        commands = [{"command": name, "description": say(message)} for name, message in _COMMANDS.items()]
        yield _Part("Commands", code, commands)
        yield _Part("Description", code, say("telegram-description"))
        yield _Part("ShortDescription", code, say("telegram-short-description"))
        yield _Part("Name", code, say("telegram-name"))


def _of(answer: Json, what: str) -> Json:
    """What is kept, in the form in which it is told."""
    if what == "Commands":
        return [{"command": one.get("command"), "description": one.get("description")} for one in answer or ()]
    return (answer or {}).get(_FIELDS[what])
