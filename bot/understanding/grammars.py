"""The grammars of all languages that can be spoken, each read on first use."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from seatwise.bot.languages import Languages

if TYPE_CHECKING:
    from seatwise.bot.understanding.detect import Detector
    from seatwise.bot.understanding.grammar import Grammar


class Grammars(Mapping[str, "Grammar"]):
    """Grammars by their languages' tags. Reading one may raise GrammarError; `python -m bot check` finds it first."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages
        self._read: dict[str, Grammar] = {}
        self._detector: Detector | None = None

    def language_of(self, text: str) -> str | None:
        """The tag of the language that a text is clearly written in, else None. Reads them all when first asked."""
        if self._detector is None:
            from seatwise.bot.understanding.detect import Detector

            self._detector = Detector(self.values())
        return self._detector.language_of(text)

    def __getitem__(self, tag: str) -> "Grammar":
        grammar = self._read.get(tag)
        if grammar is None:
            from seatwise.bot.understanding.grammar import load_grammar

            grammar = self._read[tag] = load_grammar(Path(str(self._languages.folder(tag))), tag)
        return grammar

    def __iter__(self) -> Iterator[str]:
        return iter(self._languages.tags)

    def __len__(self) -> int:
        return len(self._languages.tags)
