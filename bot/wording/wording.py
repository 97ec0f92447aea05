"""A screen in words: the contract's `text`, `blocks` and `choices`."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, assert_never

from seatwise.bot.dialogue.facts import Facts
from seatwise.bot.dialogue.screen import (
    About,
    Argument,
    Block,
    Choice,
    Note,
    Paragraph,
    Recommendation,
    Screen,
    Table,
    Text,
)
from seatwise.bot.dialogue.told import told
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.languages import REFERENCE, Languages
from seatwise.bot.wording.issued import IssuedQuote

if TYPE_CHECKING:
    from seatwise.bot.wording.speech import Speech, Tongue

_REMEMBERED = 256


@dataclass(frozen=True, slots=True)
class Worded:
    """A screen's words, JSON-ready. `text` stands by itself: it says all that the blocks show."""

    text: str
    blocks: list[dict[str, Json]]
    choices: list[dict[str, Json]]
    told: list[dict[str, Json]]


class Wording:
    """Says screens and single messages in any of the languages; each is read on its first use.

    `fallbacks` counts, by language and message, what the reference language had to say instead.
    """

    def __init__(self, languages: Languages) -> None:
        self.fallbacks: Counter[tuple[str, str]] = Counter()
        self._languages = languages
        self._tongues: dict[str, Tongue] = {}
        self._speeches: dict[str, Speech] = {}
        self._told = lru_cache(_REMEMBERED)(self._say_told)

    def word(self, screen: Screen, tag: str, issued: IssuedQuote | None = None) -> Worded:
        """The screen in the language `tag`; one that is no longer there is replaced by the nearest, else the reference.

        Raises NotIssued where the screen names its quote's number, link or last day and `issued` is missing.
        """
        speech = self._speech(tag, issued)
        painted = [(plain, block) for plain, block in (_painted(block, speech) for block in screen.blocks) if plain]
        return Worded(
            text=_together(painted),
            blocks=[block for _, block in painted],
            choices=_labelled(screen.choices, speech),
            told=self._told(screen.facts, tag),
        )

    def text(self, text: Text, tag: str, issued: IssuedQuote | None = None) -> str:
        """One message by itself."""
        return self._speech(tag, issued).text(text)

    def said(self, argument: Argument, tag: str) -> str:
        """One argument as it stands in a sentence."""
        return self._speech(tag, None).say(argument)

    def _say_told(self, facts: Facts, tag: str) -> list[dict[str, Json]]:
        """The answers in force; remembered, as most turns keep them."""
        return _labelled(told(facts), self._speech(tag, None))

    def _speech(self, tag: str, issued: IssuedQuote | None) -> "Speech":
        speech = self._speeches.get(tag)
        if speech is None:
            from seatwise.bot.wording.speech import Speech  # with Fluent and CLDR behind it: the start can do without

            speech = self._speeches[tag] = Speech(self.tongue(tag), self.tongue(REFERENCE), self.fallbacks)
        return speech if issued is None else speech.of(issued)

    def tongue(self, tag: str) -> "Tongue":
        """What speaks the language `tag`, or the one that stands in for it."""
        tongue = self._tongues.get(tag)
        if tongue is not None:
            return tongue
        known = tag if tag in self._languages.tags else self._languages.negotiate(tag) or REFERENCE
        if known not in self._tongues:
            from seatwise.bot.wording.speech import Tongue

            self._tongues[known] = Tongue(known, self._languages.folder(known), self._languages.direction(known))
        return self._tongues[known]


def _labelled(choices: Sequence[Choice], speech: "Speech") -> list[dict[str, Json]]:
    return [{"id": choice.id, "label": speech.text(choice.label)} for choice in choices]


def _together(painted: Sequence[tuple[str, dict[str, Json]]]) -> str:
    """The blocks' plain texts, parted by blank lines; notes in a row stand together."""
    text, before = "", ""
    for plain, block in painted:
        gap = "\n" if before == block["type"] == "note" else "\n\n"
        text = f"{text}{gap}{plain}" if text else plain
        before = block["type"]
    return text


def _painted(block: Block, speech: "Speech") -> tuple[str, dict[str, Json]]:
    """A block as plain text and as the contract's JSON."""
    match block:
        case Paragraph():
            text = speech.text(block.text)
            return text, _about(block, speech, {"type": "paragraph", "text": text})
        case Note():
            text = speech.text(block.text)
            return text, _about(block, speech, {"type": "note", "tone": str(block.tone), "text": text})
        case Table():
            return _painted_table(block, speech)
        case Recommendation():
            return _painted_recommendation(block, speech)
    assert_never(block)


def _about(block: Paragraph | Note, speech: "Speech", painted: dict[str, Json]) -> dict[str, Json]:
    if block.about is not None:
        painted["about"] = str(block.about)
    if block.short is not None:
        painted["short"] = speech.text(block.short)
    return painted


def _painted_recommendation(block: Recommendation, speech: "Speech") -> tuple[str, dict[str, Json]]:
    text = speech.text(block.text)
    options = [
        {
            "plan": option.plan,
            "counts": option.counts,
            "label": speech.say(option.label),
            "total": speech.say(option.total),
            "share": str(option.share),
            "recommended": option.recommended,
        }
        for option in block.options
    ]
    best = next(option for option in options if option["recommended"])
    return text, {
        "type": "paragraph",
        "about": str(About.RECOMMENDATION),
        "text": text,
        "plan": best["label"],
        "total": best["total"],
        "period": speech.text(block.period),
        "options": options,
    }


def _painted_table(table: Table, speech: "Speech") -> tuple[str, dict[str, Json]]:
    caption = speech.text(table.caption)
    columns = [{"label": speech.say(column.label), "align": str(column.align)} for column in table.columns]
    rows = [[speech.say(cell) for cell in row] for row in table.rows]
    painted: dict[str, Json] = {"type": "table", "caption": caption, "columns": columns, "rows": rows}
    if table.total is not None:
        painted["total"] = [speech.say(cell) for cell in table.total]
    if table.about is not None:
        painted["about"] = str(table.about)
    return "\n".join([caption, *map(speech.text, table.lines)]), painted
