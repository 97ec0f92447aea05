"""In which language a text is written: by its script, by letters that tell, by words that one language alone has."""

import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache

from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.tokens import WORD, fold

_LEAST_LETTERS = 2
_CLEAR = 2.0
_LETTER_WEIGHT = 1.5
_LONGEST_READ = 400


def detect(text: str, grammars: Mapping[str, Grammar]) -> str | None:
    """The tag of the language that a text is clearly written in, else None.

    One foreign word in a sentence decides nothing: a language must be known by at least twice as much as any other.
    """
    text = text[:_LONGEST_READ]
    script = _script_of(text)
    if script is None:
        return None
    near = {tag: grammar for tag, grammar in grammars.items() if script_of_grammar(grammar) == script}
    if len(near) == 1 and _letters(text) > _LEAST_LETTERS:
        return next(iter(near))
    scores = Counter({tag: _score(text, grammar, near) for tag, grammar in near.items()})
    ranked = [*scores.most_common(2), ("", 0.0), ("", 0.0)]
    (best, most), (_, second) = ranked[0], ranked[1]
    return best if most >= 1 and most >= _CLEAR * second else None


def _score(text: str, grammar: Grammar, near: Mapping[str, Grammar]) -> float:
    """How much of a text only this language knows: its own words, half for those it shares, and its letters."""
    lower = text.lower()
    score = _LETTER_WEIGHT * sum(letter in lower for letter in grammar.file.writing.letters)
    for token in grammar.tokeniser.tokens(text).all:
        if token.kind != WORD or not grammar.knows(token.text):
            continue
        is_shared = any(other.knows(token.text) for other in near.values() if other is not grammar)
        score += 0.5 if is_shared else 1
    return score


def _letters(text: str) -> int:
    return sum(char.isalpha() for char in text)


def _script_of(text: str) -> str | None:
    """The script of most letters."""
    scripts = Counter(map(_script, filter(str.isalpha, text)))
    if not scripts:
        return None
    script, count = scripts.most_common(1)[0]
    return script if 2 * count > scripts.total() else None


@cache
def _script(char: str) -> str:
    """The script of a letter, as the first word of its name in Unicode tells."""
    return unicodedata.name(char, "?").partition(" ")[0]


@cache
def script_of_grammar(grammar: Grammar) -> str:
    """The script in which a language is written: that of its words for people."""
    words = "".join(map(fold, grammar.file.cues["people"]))
    return _script_of(words) or "?"
