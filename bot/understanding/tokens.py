"""Text to tokens: folded words, numbers and marks, each with its place in the text."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from sys import intern
from types import MappingProxyType
from typing import Any, Protocol, TypeAlias, TypeVar

from seatwise.bot.understanding.cues import Senses
from seatwise.bot.understanding.telltales import Watch

_SAME = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "ʹ": "'",
        "`": "'",
        "´": "'",
        "׳": "'",
        "ँ": "ं",
        "ة": "ه",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
    }
)
_MARKS = {
    "،": ",",
    "؛": ";",
    "؟": "?",
    "۔": ".",
    "٪": "%",
    "।": ".",
    "。": ". ",
    "、": ", ",
    "，": ", ",
    "٬": ",",
    "٫": ".",
    "־": "-",
    "״": '"',
}
_DASHES = dict.fromkeys("‐‑‒–—―−〜～", "-")
_NOT_READ = (
    (0x300, 0x36F), (0x591, 0x5BD), (0x64B, 0x65F), (0x640, 0x640), (0x670, 0x670), (0x93C, 0x93C), (0x200B, 0x200F),
    (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xAD, 0xAD),
)  # fmt: skip
"""From which character to which nothing is read: accents, vowel points, and what is not seen."""
_PLAIN = {**_SAME, **dict.fromkeys(code for first, last in _NOT_READ for code in range(first, last + 1))}


class _Folds(dict[int, str]):
    """What one character is read as: lower case, no accents, ASCII digits and marks; worked out once each."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if (mark := _MARKS.get(char) or _DASHES.get(char)) is not None:
            folded = mark
        elif char.isdecimal():
            folded = str(unicodedata.decimal(char))
        else:
            folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).lower()).translate(_PLAIN)
        if len(self) < 20_000:
            self[code] = folded
        return folded


_FOLDS = _Folds()

_UNCHANGED: set[str] = set()
"""What words are made of and is folded to itself, as far as it was met."""
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
_IDEOGRAPHS = re.compile(rf"[{_IDEOGRAPH}]*")
_WORD = re.compile(rf"[^\s\d{_PUNCTUATION}{_IDEOGRAPH}]+")
_TOKEN = re.compile(rf"({_WORD.pattern}|[{_IDEOGRAPH}])|{_NUMBER}|([^\s])")

WORD, NUMBER, ODD, MARK = "word", "number", "odd", "mark"
"""Kinds of token; odd are dates, versions and addresses written in figures."""
LONGEST = 4_000
"""Characters that are read; what stands behind them is left alone."""
MOST_TOKENS = 400
"""Words, numbers and marks that are read of a message; a longer one is a pasted text, and its end is left alone."""
REMEMBERED = 8_192
"""Words that are remembered: the vocabulary of chats is small, so words repeat where messages do not."""
_REMEMBERED_LENGTH = 24
_MOST_PREFIXES = 3
_LONGEST_HUNG = 2
"""Letters of prefixes that are hung on figures by a hyphen, as in "ל-40"."""
_KINDS = (MARK, WORD, ODD, ODD, ODD, NUMBER, MARK)


Found = TypeVar("Found")


@dataclass(slots=True, eq=False)
class Role:
    """What a word, number or mark does in a language; the same wherever it stands, and one for all that do the same."""

    keys: tuple[str, ...]
    """What the lexicon knows it by."""
    reach: Any
    """Where in the tree of phrases those go on that begin with it."""
    itself: Senses | None
    """What it means by itself, where it is a word and spells no number."""
    plain: Senses | None
    """The same, where besides it is no part of a number."""
    alone: Senses | None
    """The same, where besides no longer phrase begins with it."""
    is_number: bool
    is_factor: bool
    """Whether it multiplies figures before it: thousand, k."""
    asks: Any
    """Where in the tree of patterns those go on that begin with it."""
    rarest: int
    """`watch.rarest`, nearer at hand."""
    watch: Watch
    """What else has to be said for such a pattern to be found."""
    tells: int
    """Which of all that is watched for it is."""


@dataclass(slots=True, eq=False)
class Token:
    """One word, number or mark, folded; `start` and `end` count from the start of its chunk (what spaces enclose)."""

    text: str
    kind: str
    start: int
    end: int
    typed: str
    role: Role


_Piece: TypeAlias = tuple[str, str, int, int]
"""What becomes a token: its text, its kind, its start and end."""


class Remembered(dict[str, Found]):
    """What was found for each chunk of a text. Long chunks are not kept, and all go when there are too many."""

    def __init__(self, find: Callable[[str], Found]) -> None:
        self._find = find

    def __missing__(self, chunk: str) -> Found:
        found = self._find(chunk)
        if len(chunk) <= _REMEMBERED_LENGTH:
            if len(self) >= REMEMBERED:
                self.clear()
            self[chunk] = found
        return found


class Tokens:
    """A text's tokens in order."""

    __slots__ = ("_places", "_seen", "all", "text")

    def __init__(self, text: str, seen: Mapping[str, tuple[Token, ...]]) -> None:
        self.text = text
        self._seen = seen
        self._places: list[int] = []
        self.all = list(islice(chain.from_iterable(map(seen.__getitem__, text.split())), MOST_TOKENS))

    def said(self, first: int, last: int) -> str:
        """The words from one token to another, as typed."""
        if first == last:
            return self.all[first].typed
        places = self._places = self._places or self._find()
        return self.text[places[first] + self.all[first].start : places[last] + self.all[last].end]

    def _find(self) -> list[int]:
        """Where the chunk of each token stands in the text. Few messages need it."""
        places: list[int] = []
        place = 0
        for chunk in self.text.split():
            place = self.text.index(chunk, place)
            places += [place] * len(self._seen[chunk])
            place += len(chunk)
            if len(places) >= MOST_TOKENS:
                break
        return places


def fold(text: str) -> str:
    """Lower case without accents or invisible characters, digits of any script as ASCII."""
    return text.translate(_FOLDS)


class Lexicon(Protocol):
    """What a tokeniser asks of a grammar, once for each word that it meets."""

    def role(self, word: str) -> Role:
        """What a word does."""

    def role_of_sign(self, text: str, kind: str) -> Role:
        """What a number or a mark does."""

    def parts(self, word: str) -> tuple[str, ...]:
        """A number word and the ending that is hung on it, or the word itself."""

    def knows(self, word: str) -> bool:
        """Whether a word is known as it is, not as a slip of another."""


class Tokeniser:
    """Cuts texts in tokens; remembers the chunks that it has seen, since people use the same words."""

    def __init__(
        self,
        lexicon: Lexicon,
        *,
        apostrophe_splits: bool,
        prefixes: Sequence[str],
        suffixes: Sequence[str] = (),
        doubling: str = "",
        read_as: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._apostrophe_splits = apostrophe_splits
        self._lexicon = lexicon
        self._read_as = {fold(word): tuple(fold(several).split()) for word, several in read_as.items()}
        self._prefixes = tuple(map(fold, prefixes))
        self._suffixes = tuple(map(fold, suffixes))
        self._doubling = doubling
        self.seen = Remembered(self._cut)

    def tokens(self, text: str) -> Tokens:
        """A new line is read as a semicolon; nothing is lost but white space and apostrophes inside words."""
        return Tokens(text[:LONGEST].replace("\n", ";"), self.seen)

    def words(self, chunk: str) -> list[str]:
        """The words of a chunk, whatever they do."""
        return [text for text, kind, _, _ in self._pieces(chunk) if kind == WORD]

    def _cut(self, chunk: str) -> tuple[Token, ...]:
        word, sign = self._lexicon.role, self._lexicon.role_of_sign
        return tuple(
            [
                Token(text, kind, start, end, chunk[start:end], word(text) if kind == WORD else sign(text, kind))
                for text, kind, start, end in self._pieces(chunk)
            ]
        )

    def _pieces(self, chunk: str) -> list[_Piece]:
        if _UNCHANGED.issuperset(chunk):
            return self._of_word(chunk, 0, len(chunk), "")
        pieces = [_FOLDS[ord(char)] for char in chunk]
        if "'" in pieces and not self._apostrophe_splits:
            pieces = _without_inner_apostrophes(pieces)
        places = [index for index, piece in enumerate(pieces) for _ in piece]
        matches = islice(_TOKEN.finditer("".join(pieces)), MOST_TOKENS)
        found = [piece for match in matches for piece in self._of(match, places, chunk)]
        if self._doubling and self._doubling in chunk:
            found = list(self._doubled(found))
        return [piece for at, piece in enumerate(found) if piece[0] != "-" or not self._hangs(found, at)]

    def _doubled(self, found: Sequence[_Piece]) -> Iterator[_Piece]:
        """ "Orang2" is "orang orang", where a language writes a doubled word with a figure."""
        before: _Piece | None = None
        for piece in found:
            text, _, start, end = piece
            if before is not None and before[1] == WORD and text == self._doubling and start == before[3]:
                piece = (before[0], WORD, start, end)
            yield piece
            before = piece

    def _hangs(self, found: Sequence[_Piece], at: int) -> bool:
        """Whether a hyphen only hangs a short prefix on figures: the one in "ל-40" is neither a minus nor a range."""
        before, after = found[max(at - 1, 0)][0], found[min(at + 1, len(found) - 1)]
        return after[1] == NUMBER and before in self._prefixes and len(before) <= _LONGEST_HUNG

    def _of(self, match: re.Match[str], places: list[int], chunk: str) -> list[_Piece]:
        kind, text = _KINDS[match.lastindex or 0], match[0]
        start, end = places[match.start()], places[match.end() - 1] + 1
        return self._of_word(text, start, end, chunk[:start]) if kind == WORD else [(text, kind, start, end)]

    def _of_word(self, text: str, start: int, end: int, before: str) -> list[_Piece]:
        stem, suffix = self._without_suffix(text, before)
        words = self._known_words(stem, _MOST_PREFIXES) or self._without_prefix(stem) if stem else ()
        found = [(word, WORD, start, end) for one in words for word in self._lexicon.parts(one)]
        if suffix:
            found += [("-", MARK, end - 1, end - 1), (suffix, WORD, end - 1, end)]
        return found

    def _without_suffix(self, word: str, before: str) -> tuple[str, str]:
        """Cut "from", "to" off a word or figures, as if a hyphen stood there, where a language writes them joined."""
        if self._suffixes and before[-1:].isdigit() and word in self._suffixes:
            return "", word
        if not self._suffixes or self._lexicon.knows(word):
            return word, ""
        rests = [(word.removesuffix(one), one) for one in self._suffixes if word.endswith(one)]
        return next(((rest, one) for rest, one in rests if self._lexicon.knows(rest)), (word, ""))

    def _known_words(self, word: str, most: int) -> tuple[str, ...]:
        """A word as the known ones in it: those it is read as, or "and", "to", "in" and what they are joined to."""
        if word in self._read_as:
            return self._read_as[word]
        if not self._prefixes or self._lexicon.knows(word):
            return (word,)
        for prefix in self._prefixes if most else ():
            rest = word.removeprefix(prefix)
            if rest != word and self._may_stand(rest) and (words := self._known_words(rest, most - 1)):
                return (prefix, *words)
        return ()

    def _may_stand(self, rest: str) -> bool:
        """One letter is no word, except a further prefix before figures: "ומ-15"."""
        return len(rest) > 1 or rest in self._prefixes

    def _without_prefix(self, word: str) -> tuple[str, ...]:
        """The same where what a prefix is joined to has a slip of the pen in it, and the whole is no slip itself."""
        if word.startswith(self._prefixes) and not self._lexicon.role(word).keys:
            for prefix in self._prefixes:
                rest = word.removeprefix(prefix)
                if rest != word and self._lexicon.role(rest).keys:
                    return prefix, rest
        return (word,)


def words_of(text: str, *, apostrophe_splits: bool) -> tuple[str, ...]:
    """A phrase of a grammar, cut as a text would be; hyphens between words are left out, as people leave them out."""
    if _UNCHANGED.issuperset(text):
        return (text,)
    folded = fold(text)
    if _WORD.fullmatch(folded) or (text.isalpha() and max(text) < _FIRST_IDEOGRAPH):
        if folded == text:
            _UNCHANGED.update(text)
        return (folded,)
    if _IDEOGRAPHS.fullmatch(folded):
        return tuple(map(intern, folded))
    pieces = [_FOLDS[ord(char)] for char in text]
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
