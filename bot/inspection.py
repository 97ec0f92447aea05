"""What the command line asks of the parts: how a text is read, and whether settings, books and languages are sound."""

import json
from collections.abc import Iterable
from typing import IO

from seatwise.bot.books import open_books
from seatwise.bot.dialogue.understood import Asks, Json
from seatwise.bot.languages import REFERENCE, Languages
from seatwise.bot.settings import Settings, SettingsInvalid
from seatwise.bot.understanding.grammar_file import GrammarError
from seatwise.bot.understanding.grammars import Grammars
from seatwise.bot.understanding.understand import explain, understand
from seatwise.bot.wording.check import check_language


class Reader:
    """Reads texts as a conversation would, one at a time; `language` is the one where none is named."""

    def __init__(self, languages: Languages, language: str | None) -> None:
        self._languages = languages
        self._grammars = Grammars(languages)
        self._language = self._tag(language) if language else REFERENCE

    def read(self, text: str, asks: str | None = None, language: str | None = None) -> Json:
        """The `understood` object (contract, §3). Raises ValueError for an unknown question or language."""
        return understand(text, self._grammars[self._tag(language)], _question(asks)).to_json()

    def read_lines(self, lines: Iterable[str], out: IO[str]) -> None:
        """Read `{"language", "asks", "text"}` a line, write `understood` a line; a bad line says what is wrong."""
        for line in lines:
            if line.strip():
                out.write(json.dumps(self._line(line), ensure_ascii=False) + "\n")

    def explain(self, text: str, asks: str | None = None) -> tuple[Json, list[tuple[str, str]]]:
        """The same, with which words said what."""
        explained = explain(text, self._grammars[self._language], _question(asks))
        return explained.understood.to_json(), list(explained.words)

    def _line(self, line: str) -> Json:
        try:
            asked = json.loads(line)
        except (ValueError, RecursionError):
            return _refused("malformed", "the line is no JSON", "")
        if not isinstance(asked, dict):
            return _refused("malformed", "the line is no JSON object", "")
        if not isinstance(asked.get("text"), str):
            return _refused("invalid", "a text is needed", "text")
        for name, reads in (("asks", _question), ("language", self._tag)):
            try:
                reads(asked.get(name))
            except (ValueError, TypeError):
                return _refused("invalid", f"{asked[name]!r:.60} is not known", name)
        return self.read(asked["text"], asked.get("asks"), asked.get("language"))

    def _tag(self, language: str | None) -> str:
        return self._language if language is None else self._languages.known(language)


def _refused(code: str, message: str, field: str) -> Json:
    return {"error": {"code": code, "message": message, "field": field}}


def problems(settings: Settings, language: str | None) -> list[str]:
    """What is wrong with price books and languages (or with one language), a line each; none: all is well."""
    try:
        languages = Languages.open(settings.locales)
        open_books(settings)
    except (SettingsInvalid, ValueError) as wrong:
        return [str(wrong)]
    tags = languages.tags if language is None else (language,)
    return [f"{tag}: {line}" for tag in tags for line in _problems_of(languages, tag)]


def _problems_of(languages: Languages, tag: str) -> Iterable[str]:
    if tag not in languages.tags:
        yield f"no such language; there are {', '.join(languages.tags)}"
        return
    yield from check_language(languages.folder(tag), languages.folder(REFERENCE))
    try:
        Grammars(languages)[tag]
    except GrammarError as wrong:
        yield str(wrong)


def _question(asks: str | None) -> Asks | None:
    if asks is None:
        return None
    try:
        return Asks(asks)
    except ValueError:
        raise ValueError(f"no question {asks!r}; there are {', '.join(Asks)}") from None
