"""Every word that a language's phrases use, and of which known word an unknown one is a slip of the pen."""

from collections.abc import Iterable
from functools import cached_property
from unicodedata import category

from rapidfuzz.distance import OSA

_SHORTEST_SLIP, _LONGEST_SLIP = 5, 24
_HEAD = _SHORTEST_SLIP - 1
"""With how many letters all begins that is left of a slip without one letter."""


class Vocabulary:
    """Every word and stem that the phrases of a language use."""

    def __init__(self, known: Iterable[str], forgiven: Iterable[str]) -> None:
        self._forgiven = {**dict.fromkeys(known, False), **dict.fromkeys(forgiven, True)}
        """Words and stems (`word*`), and whether one wrong letter in them is forgiven."""
        self._near: dict[str, str] | None = None
        self._heads: set[str] = set()

    @cached_property
    def _longest_stem(self) -> int:
        return max((len(word) - 1 for word in self._forgiven if word.endswith("*")), default=0)

    def has(self, word: str) -> bool:
        """Whether a word or mark stands in a phrase as it is."""
        return word in self._forgiven

    def keys(self, word: str) -> tuple[str, ...]:
        """The stems of a word that are known here, the longest last, then the word itself."""
        longest = min(len(word), self._longest_stem)
        found = [stem for size in range(1, longest + 1) if (stem := word[:size] + "*") in self._forgiven]
        if word in self._forgiven:
            found.append(word)
        return tuple(found)

    def slips(self, word: str) -> tuple[str, ...]:
        """Known words and stems from which an unknown word differs by one letter, or by two that changed places."""
        if not _SHORTEST_SLIP <= len(word) <= _LONGEST_SLIP:
            return ()
        if self._near is None:
            self._near = self._with_letters_missing()
            self._heads = {shorter[:_HEAD] for shorter in self._near}
        if self._heads.isdisjoint(one[:_HEAD] for one in _with_a_letter_less(word[: _HEAD + 1])):
            return ()  # so begin most words that are no slip
        shorter = _with_a_letter_less(word)
        begun = {one[:size] for one in shorter for size in range(_HEAD, min(len(one), self._longest_stem + 2))}
        near = {known for one in self._near.keys() & (shorter | begun) for known in self._near[one].split()}
        return tuple(sorted(known for known in near if _is_slip(word, known)))

    def _with_letters_missing(self) -> dict[str, str]:
        """The forgiven words, parted by spaces, by what is left of them without one letter.

        Made when the first unknown word comes.
        """
        near: dict[str, str] = {}
        for slot, forgiven in self._forgiven.items():
            word = slot.removesuffix("*")
            if forgiven and len(word) >= _SHORTEST_SLIP and _is_of_letters(word):
                for shorter in _with_a_letter_less(word):
                    others = near.get(shorter)
                    near[shorter] = f"{others} {slot}" if others else slot
        return near


def _is_of_letters(word: str) -> bool:
    """Also where vowels are signs on letters, as in Devanagari."""
    return word.isalpha() or all(char.isalpha() or category(char)[0] == "M" for char in word)


def _with_a_letter_less(word: str) -> set[str]:
    """The first letter stays: people rarely miss it, and without it too much is alike."""
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))} | {word}


def _is_slip(word: str, known: str) -> bool:
    if not known.endswith("*"):
        return OSA.distance(word, known, score_cutoff=1) <= 1
    stem = known[:-1]
    return any(OSA.distance(word[: len(stem) + more], stem, score_cutoff=1) <= 1 for more in (-1, 0, 1))
