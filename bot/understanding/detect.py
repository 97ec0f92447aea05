"""In which language a text is written: by its script, by letters that tell, by words that one language alone has."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import filterfalse, islice

from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.tokens import Remembered, fold

_LEAST_LETTERS = 2
_CLEAR = 2.0
_CLEARLY_MORE = 1.0
_LETTER_WEIGHT = 1.5
_LONGEST_READ = 400
_MOST_CHARACTERS = 20_000
_ADDRESS = re.compile(r"@|\w\.\w*[^\W\d]")


class Detector:
    """Tells these grammars' languages apart."""

    def __init__(self, grammars: Iterable[Grammar]) -> None:
        by_script: dict[str, list[Grammar]] = {}
        for grammar in grammars:
            by_script.setdefault(_script_of_grammar(grammar), []).append(grammar)
        self._by_script = {script: _Alike(alike) for script, alike in by_script.items()}

    def language_of(self, text: str) -> str | None:
        """The tag of the language that a text is clearly written in, else None.

        One foreign word in a sentence decides nothing: a language must be known by at least twice as much as any other,
        or by a word of its own more. Addresses are nobody's words.
        """
        text = text[:_LONGEST_READ]
        alike = self._by_script.get(_script_of(text) or "")
        if alike is None:
            return None
        if len(alike.tags) == 1 and _has_letters(text):
            return alike.tags[0]
        return alike.clearest(text)


class _Alike:
    """Languages of one script, and what is known of them by each word that was met."""

    def __init__(self, grammars: Sequence[Grammar]) -> None:
        self.tags = [grammar.tag for grammar in grammars]
        self._grammars = grammars
        self._letters = [(grammar.tag, frozenset(grammar.writing.letters)) for grammar in grammars]
        self._weights = Remembered(self._weigh)

    def clearest(self, text: str) -> str | None:
        """The language that is known by much more than any other: by its words and by letters that others lack."""
        scores = dict.fromkeys(self.tags, 0.0)
        for chunk in filterfalse(_ADDRESS.search, text.split()):
            for tag, weight in self._weights[chunk]:
                scores[tag] += weight
        used = set(text.lower())
        for tag, letters in self._letters:
            if not letters.isdisjoint(used):
                scores[tag] += _LETTER_WEIGHT * len(letters & used)
        best = max(scores, key=scores.__getitem__)
        most = scores.pop(best)
        second = max(scores.values(), default=0.0)
        return best if most >= 1 and (most >= _CLEAR * second or most - second >= _CLEARLY_MORE) else None

    def _weigh(self, chunk: str) -> tuple[tuple[str, float], ...]:
        """How much words tell for each language: one for a word of its own, half for one that it shares."""
        weights: Counter[str] = Counter()
        for grammar in self._grammars:
            for word in grammar.tokeniser.words(chunk):
                if grammar.knows(word):
                    is_shared = any(other.knows(word) for other in self._grammars if other is not grammar)
                    weights[grammar.tag] += 1 if is_shared else 2
        return tuple((tag, weight / 2) for tag, weight in weights.items())


def _script_of_grammar(grammar: Grammar) -> str:
    """The script in which a language is written: that of its words for people."""
    return _script_of("".join(map(fold, grammar.people))) or "?"


def _has_letters(text: str) -> bool:
    return next(islice(filter(str.isalpha, text), _LEAST_LETTERS, None), None) is not None


def _script_of(text: str) -> str | None:
    """The script of most letters."""
    if text.isascii():
        return _SCRIPTS["a"] if any(map(str.isalpha, text)) else None
    scripts = Counter(map(_SCRIPTS.__getitem__, text))
    del scripts[""]
    if not scripts:
        return None
    script, count = scripts.most_common(1)[0]
    return script if 2 * count > scripts.total() else None


class _Scripts(dict[str, str]):
    """The script of each letter, as the first word of its name in Unicode tells; nothing for what is no letter."""

    def __missing__(self, char: str) -> str:
        script = unicodedata.name(char, "?").partition(" ")[0] if char.isalpha() else ""
        if len(self) < _MOST_CHARACTERS:
            self[char] = script
        return script


_SCRIPTS = _Scripts()
