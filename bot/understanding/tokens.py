"""Text to tokens: folded words, numbers and marks, each with its place in the text."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple, Protocol

from seatwise.bot.understanding.cues import Senses

_SAME = str.maketrans({"ı": "i", "’": "'", "‘": "'", "ʼ": "'", "ʹ": "'", "`": "'", "´": "'", "׳": "'"})
_MARKS = {
    "،": ",",
    "؛": ";",
    "؟": "?",
    "۔": ".",
    "।": ".",
    "。": ".",
    "、": ",",
    "٬": ",",
    "٫": ".",
    "־": "-",
    "״": '"',
}
_DASHES = dict.fromkeys("‐‑‒–—―−〜～", "-")
_DROPPED: tuple[tuple[int, int], ...] = (
    (0x300, 0x36F),
    (0x591, 0x5BD),
    (0x64B, 0x65F),
    (0x640, 0x640),
    (0x670, 0x670),
    (0x93C, 0x93C),
)
_DROPPED += ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xAD, 0xAD))


class _Folds(dict[str, str]):
    """What one character is read as: lower case, no accents, ASCII digits and marks; worked out once each."""

    def __missing__(self, char: str) -> str:
        if (mark := _MARKS.get(char) or _DASHES.get(char)) is not None:
            folded = mark
        elif char.isdecimal():
            folded = str(unicodedata.decimal(char))
        else:
            plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).lower()).translate(_SAME)
            folded = "".join(c for c in plain if not any(low <= ord(c) <= high for low, high in _DROPPED))
        if len(self) < 20_000:
            self[char] = folded
        return folded


_FOLDS = _Folds()

_FIRST_IDEOGRAPH = "\u3040"
_IDEOGRAPH = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_PUNCTUATION = (
    r"\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f"
    r"\ufffd\U0001f000-\U0001faff\ud800-\udfff"
)
_NUMBER = (
    r"(\d{1,2}([./-])\d\d\3\d\d(?:\d\d)?(?!\d)|\d{4}([./-])\d\d\4\d\d(?!\d)|\d+(?:\.\d+){3,})"
    r"|(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?(?![\d:])|(?<!\d[.,])\d+[.,]\d+(?![.,]?\d)|\d+(?:e\+?\d+)?)"
)
_TOKEN = re.compile(rf"([^\s\d{_PUNCTUATION}{_IDEOGRAPH}]+|[{_IDEOGRAPH}])|{_NUMBER}|([^\s])")

WORD, NUMBER, ODD, MARK = "word", "number", "odd", "mark"
"""Kinds of token; odd are dates, versions and addresses written in figures."""
NUMBER_SLOT = "<number>"
"""The key that every number has beside its own."""
LONGEST = 4_000
"""Characters that are read; what stands behind them is left alone."""
MOST_TOKENS = 500
"""Words, numbers and marks that are read of a message; a longer one is a pasted text, and its end is left alone."""
_REMEMBERED = 50_000
_REMEMBERED_LENGTH = 24
_KINDS = (MARK, WORD, ODD, ODD, ODD, NUMBER, MARK)


class Token(NamedTuple):
    """One word, number or mark, folded; `start` and `end` count from the start of its chunk (what spaces enclose)."""

    text: str
    kind: str
    start: int
    end: int
    keys: tuple[str, ...]
    """What a lexicon may know it by."""
    begins: Sequence[Any]
    """Where in the tree of phrases one that begins with it goes on."""
    alone: Senses | None
    """What it means, where no longer phrase begins with it."""
    asks: Sequence[Any]
    """The same in the tree of patterns."""


class Tokens(NamedTuple):
    """A text's tokens in order, and where the chunk of each stands in the text as typed."""

    text: str
    all: list[Token]
    chunks: list[int]

    def said(self, first: int, last: int) -> str:
        """The words from one token to another, as typed."""
        return self.text[self.chunks[first] + self.all[first].start : self.chunks[last] + self.all[last].end]


def fold(text: str) -> str:
    """Lower case without accents or invisible characters, digits of any script as ASCII."""
    return "".join(map(_FOLDS.__getitem__, text))


class Lexicon(Protocol):
    """What a tokeniser asks of a grammar, once for each word that it meets."""

    def keys(self, word: str) -> tuple[str, ...]:
        """By what a word is known."""

    def roles(self, keys: tuple[str, ...], *, spelt: bool) -> tuple[Sequence[Any], Senses | None, Sequence[Any]]:
        """Where phrases that begin with these keys go on; what the keys mean if none goes on; the same of patterns."""


class Tokeniser:
    """Cuts texts in tokens; remembers the chunks that it has seen, since people use the same words."""

    def __init__(self, lexicon: "Lexicon", *, apostrophe_splits: bool, prefixes: Sequence[str]) -> None:
        self._apostrophe_splits = apostrophe_splits
        self._lexicon = lexicon
        self._keys = lexicon.keys
        self._prefixes = tuple(map(fold, prefixes))
        self._seen: dict[str, tuple[Token, ...]] = {}

    def tokens(self, text: str) -> Tokens:
        """A new line is read as a semicolon; nothing is lost but white space and apostrophes inside words."""
        text = text[:LONGEST].replace("\n", ";")
        tokens: list[Token] = []
        chunks: list[int] = []
        place = 0
        for chunk in text.split():
            if len(tokens) >= MOST_TOKENS:
                break
            place = text.index(chunk, place)
            found = self._seen.get(chunk)
            if found is None:
                found = self._cut(chunk)
            tokens += found
            chunks += (place,) * len(found)
            place += len(chunk)
        return Tokens(text, tokens[:MOST_TOKENS], chunks)

    def _cut(self, chunk: str) -> tuple[Token, ...]:
        pieces = [_FOLDS[char] for char in chunk]
        if "'" in pieces and not self._apostrophe_splits:
            pieces = _without_inner_apostrophes(pieces)
        places = [index for index, piece in enumerate(pieces) for _ in piece]
        matches = islice(_TOKEN.finditer("".join(pieces)), MOST_TOKENS)
        found = tuple(token for match in matches for token in self._of(match, places))
        if len(chunk) <= _REMEMBERED_LENGTH and len(self._seen) < _REMEMBERED:
            self._seen[chunk] = found
        return found

    def _of(self, match: re.Match[str], places: list[int]) -> Iterator[Token]:
        kind = _KINDS[match.lastindex or 0]
        start, end = places[match.start()], places[match.end() - 1] + 1
        if kind != WORD:
            keys: tuple[str, ...] = (NUMBER_SLOT, match[0]) if kind == NUMBER else (match[0],)
            yield Token(match[0], kind, start, end, keys, *self._lexicon.roles(keys, spelt=False))
            return
        for word in self._without_prefixes(match[0]):
            keys = self._keys(word)
            yield Token(word, kind, start, end, keys, *self._lexicon.roles(keys, spelt=True))

    def _without_prefixes(self, word: str) -> Iterator[str]:
        """Cut "and", "to", "in" off an unknown word, where a language writes them joined to the next."""
        if self._prefixes and not self._keys(word):
            for prefix in self._prefixes:
                rest = word.removeprefix(prefix)
                if rest != word and self._keys(rest):
                    yield prefix
                    yield rest
                    return
        yield word


def words_of(text: str, *, apostrophe_splits: bool) -> tuple[str, ...]:
    """A phrase of a grammar, cut as a text would be; hyphens between words are left out, as people leave them out."""
    if text.isascii() and text.isalpha():
        return (text.lower(),)
    pieces = [_FOLDS[char] for char in text]
    if text.isalpha() and max(text) < _FIRST_IDEOGRAPH:
        return ("".join(pieces),)
    if not apostrophe_splits and "'" in pieces:
        pieces = _without_inner_apostrophes(pieces)
    found = [match[0] for match in _TOKEN.finditer("".join(pieces))]
    return tuple(word for word in found if word != "-") if len(found) > 1 else tuple(found)


def _without_inner_apostrophes(pieces: list[str]) -> list[str]:
    last = len(pieces) - 1
    return [
        "" if c == "'" and 0 < i < last and pieces[i - 1].isalnum() and pieces[i + 1].isalnum() else c
        for i, c in enumerate(pieces)
    ]
