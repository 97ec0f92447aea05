"""A button was pressed: whether that counts, and what becomes of the message that it stood under."""

import re
from collections.abc import Callable, Sequence

from seatwise.bot.channels.telegram import render
from seatwise.bot.channels.telegram.calls import Call
from seatwise.bot.channels.telegram.updates import Pressed
from seatwise.bot.dialogue.choices import always_taken
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.replies import loads
from seatwise.bot.store.records import Turn
from seatwise.pricing.value import value

_DATA = re.compile(r"s:(\d{1,9}):(.+)", re.DOTALL)


@value
class Press:
    """A press beside the last turn of its chat; `turn` and `choice` are what the button carried, 0 and "" if nothing.

    `reply` is the last turn's, `messages_of` lays a reply out.
    """

    pressed: Pressed
    turn: int
    choice: str
    last: Turn
    reply: Json
    messages_of: Callable[[Json], Sequence[render.Shown]]

    @classmethod
    def of(cls, pressed: Pressed, last: Turn, messages_of: Callable[[Json], Sequence[render.Shown]]) -> "Press":
        carried = _DATA.fullmatch(pressed.data)
        turn, choice = (int(carried[1]), carried[2]) if carried else (0, "")
        reply = loads(last.reply)
        return cls(pressed, turn, choice, last, reply, messages_of)

    @property
    def language(self) -> str:
        """The language of the last reply."""
        return str(self.reply["language"])

    @property
    def counts(self) -> bool:
        """Whether it is an answer: to the last turn, which offered it, or one that is always taken, but not twice."""
        if not 1 <= self.turn <= self.last.seq:
            return False
        if always_taken(self.choice) is not None:
            return not (self.follows_another and loads(self.last.said)["choice"] == self.choice)
        return self.turn == self.last.seq and any(choice["id"] == self.choice for choice in self.reply["choices"])

    @property
    def follows_another(self) -> bool:
        """Whether the last turn was made by a press under this very message."""
        said = loads(self.last.said)
        return self.turn == self.last.seq - 1 and isinstance(said, dict) and "choice" in said

    def calls(self, reply: Json, shown: Sequence[render.Shown]) -> list[Call]:
        """What shows the reply to a press that counted."""
        message, chat = self.pressed.message, self.pressed.chat
        if message is None:
            return [render.sent(chat, one) for one in shown]
        if reply["quote"] is None:
            first = render.edited(chat, message, shown[0], or_sent=True)
            return [first, *(render.sent(chat, one) for one in shown[1:])]
        return [*self._answered(message), *(render.sent(chat, one) for one in shown)]

    def shown_again(self, earlier: Json) -> Call:
        """What shows the open question where a press does not count.

        It takes the place of the pressed message, which changes nothing where it stands there already. Where the
        message shows what was answered with a quote (`earlier` is the reply that asked), it goes on doing so.
        """
        message, chat = self.pressed.message, self.pressed.chat
        if message is None:
            return render.sent(chat, self.messages_of(self.reply)[-1])
        if earlier is not None:
            was = render.answered(self.messages_of(earlier)[-1], loads(self.last.said)["text"])
            return render.edited(chat, message, was, or_sent=False)
        return render.edited(chat, message, self.messages_of(self.reply)[-1], or_sent=True)

    def _answered(self, message: int) -> list[Call]:
        """The pressed message, if it shows the last question, with the answer and without buttons."""
        label = next((choice["label"] for choice in self.reply["choices"] if choice["id"] == self.choice), None)
        if self.turn != self.last.seq or label is None:
            return []
        answered = render.answered(self.messages_of(self.reply)[-1], label)
        return [render.edited(self.pressed.chat, message, answered, or_sent=False)]
