"""What reaches the dialogue in one turn."""

from dataclasses import field

from seatwise.bot.dialogue.state import State
from seatwise.bot.dialogue.understood import Understood
from seatwise.pricing.value import value


@value
class Heard:
    """One message or press, understood, with the earlier turns that it is to be read beside.

    `choice` is the id that was pressed, or whose label was typed. `answered` is the state that the answered turn left
    (None: the last turn). `before` is the state of turn `state.before`, which *back* restores. `spoken` is the language
    the text is clearly written in, where it is one that can be answered in; it switches unless one was chosen.
    `languages` are the tags that can be spoken.
    """

    understood: Understood = field(default_factory=Understood)
    choice: str | None = None
    answered: State | None = None
    before: State | None = None
    spoken: str | None = None
    languages: tuple[str, ...] = ()
