"""A quote as a picture and on paper: which of them a button under it asks for, and its file when that is sent."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from seatwise.bot.assistant import Assistant
from seatwise.bot.channels.telegram import render
from seatwise.bot.channels.telegram.calls import DOCUMENT, PHOTO, Call, File, Form, Refused
from seatwise.bot.channels.telegram.phrases import Phrases
from seatwise.bot.channels.telegram.updates import Pressed
from seatwise.bot.store.records import StoredQuote

_DATA = re.compile(r"q:(chart|pdf):([A-Za-z0-9_-]{27})")


class _Kind(NamedTuple):
    method: str
    parameter: str
    ending: str
    media_type: str


_KINDS = {
    "chart": _Kind(PHOTO, "photo", "png", "image/png"),
    "pdf": _Kind(DOCUMENT, "document", "pdf", "application/pdf"),
}


@dataclass(frozen=True, slots=True)
class Forms:
    """Uploaded rather than linked to: Telegram would not reach a service on this machine, and a link is a secret."""

    assistant: Assistant

    async def asked(self, pressed: Pressed, language: str | None) -> Call | None:
        """What brings the form that was pressed, in this language or else the quote's own.

        None where the button is none of these, its token opens nothing, or the prices behind a chart are gone.
        Raises `Unavailable`.
        """
        carried = _DATA.fullmatch(pressed.data)
        stored = await self.assistant.quotes.find(carried[2]) if carried else None
        if carried is None or stored is None:
            return None
        form = Form(carried[2], carried[1], language or stored.language)
        if form.kind == "chart" and not self.assistant.has_chart(stored):
            return None
        return Call(_KINDS[form.kind].method, {"chat_id": pressed.chat, "caption": stored.number}, form=form)

    async def file(self, form: Form) -> File:
        """The form itself. Raises `Unavailable` where it cannot be made now, and `Refused` where never."""
        stored = await self.assistant.quotes.find(form.token)
        made = stored and await self._made(stored, form)
        if not stored or not made:
            raise Refused(f"nothing is left to make a {form.kind} of")
        kind = _KINDS[form.kind]
        return File(kind.parameter, f"{stored.number}.{kind.ending}", kind.media_type, made[0])

    def apology(self, call: Call, form: Form) -> Call:
        """What is sent in the place of a form that cannot be brought: somebody waits for it."""
        sentence = Phrases(self.assistant.wording, form.language)("refused-internal")
        return render.sent(call.data["chat_id"], render.plain(sentence))

    async def _made(self, stored: StoredQuote, form: Form) -> tuple[bytes, str] | None:
        if form.kind == "chart":
            return await self.assistant.picture(stored, form.language)
        return await self.assistant.paper(stored, form.language)


def is_form(pressed: Pressed) -> bool:
    """Whether the button stands under a quote, which stays as it is whatever becomes of the press."""
    return pressed.data.startswith("q:")
