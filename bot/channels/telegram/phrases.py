"""The few sentences that are this channel's own."""

from dataclasses import dataclass

from seatwise.bot.dialogue.screen import Text
from seatwise.bot.wording.wording import Wording


@dataclass(frozen=True, slots=True)
class Phrases:
    """Says messages in one language."""

    wording: Wording
    tag: str

    def __call__(self, message: str, **numbers: int) -> str:
        return self.wording.text(Text(message, numbers), self.tag)

    def buttons(self) -> tuple[str, str, str]:
        """What stands on the buttons of a quote: copying its number, opening it, and bringing its chart."""
        return self("telegram-copy"), self("telegram-open"), self("telegram-chart")
