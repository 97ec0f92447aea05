"""By which words a message can be told to hold a pattern: most have none of them, and need no look at patterns."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeAlias

GAP, START, END = "..", "<start>", "<end>"
"""Slots that no word fills."""
_NO_WORDS = frozenset((GAP, START, END))

Choices: TypeAlias = Sequence[Sequence[str]]
"""What may stand in a slot of a pattern, each as one or several words; none where the slot may be empty."""

_BITS = 1_000
ALWAYS = 1
"""The telltale of patterns without a rare word: every message has it."""


class Watch(NamedTuple):
    """What has to be said, wherever, for one of the patterns to be found that begin with a word. Each word is a bit."""

    rarest: int
    besides: dict[int, int]
    """For each of the rarest, what its patterns need besides."""

    def may_be(self, told: int) -> bool:
        """Whether one of the patterns may stand in a message that tells these words."""
        hits = self.rarest & told
        while hits:
            hit = hits & -hits
            if self.besides[hit] & told:
                return True
            hits ^= hit
        return False


class Telltales:
    """Of each pattern the two slots whose words are the rarest: they have to be said for the pattern to be found.

    Rare is what few patterns use, and what `commonness` gives a small number. Which slots are chosen, and that some
    words share a bit, changes no result, only how often patterns are looked at in vain.
    """

    def __init__(self, commonness: Callable[[str], int]) -> None:
        self._commonness = commonness
        self._patterns: list[Sequence[Choices]] = []

    def learn(self, pattern: Sequence[Choices]) -> None:
        """Have a pattern watched for. All have to be learned before the first word is asked about."""
        self._patterns.append(pattern)

    def wanted_by(self, first: Iterable[str]) -> Watch:
        """What the patterns need that begin with one of these words."""
        besides: dict[int, int] = {}
        for word in first:
            for pattern in self._begun.get(word, ()):
                rarest, others = self._rarest(pattern)
                other = self.told_by(others) or ALWAYS
                for one in rarest:
                    bit = self._bits[one]
                    besides[bit] = besides.get(bit, 0) | other
                if not rarest:
                    besides[ALWAYS] = ALWAYS
        return Watch(sum(besides), besides)

    def told_by(self, words: Iterable[str]) -> int:
        """The bits of these words, as far as patterns have them."""
        mask = 0
        for word in words:
            mask |= self._bits.get(word, 0)
        return mask

    @cached_property
    def _used(self) -> Counter[str]:
        """How common each word is."""
        slots = chain.from_iterable(self._patterns)
        used = Counter(chain.from_iterable(chain.from_iterable(slots)))
        for word in used:
            used[word] += self._commonness(word)
        return used

    @cached_property
    def _bits(self) -> dict[str, int]:
        return {word: 2 << number % _BITS for number, word in enumerate(self._used) if word not in _NO_WORDS}

    @cached_property
    def _begun(self) -> dict[str, list[Sequence[Choices]]]:
        """The patterns by each word with which they may begin."""
        begun: dict[str, list[Sequence[Choices]]] = {}
        for pattern in self._patterns:
            for slot in pattern:
                for choice in slot:
                    if choice:
                        begun.setdefault(choice[0], []).append(pattern)
                if () not in slot:
                    break
        return begun

    def _rarest(self, pattern: Sequence[Choices]) -> tuple[Sequence[str], Sequence[str]]:
        """The rarest word of each choice in the two rarest slots; none where no word has to be said.

        The first slot counts only where it is the sole one: its words are said wherever this is asked.
        """
        used = self._used.__getitem__
        slots = [[min(choice, key=used) for choice in slot] for slot in pattern if _has_to_be_said(slot)]
        if len(slots) > 1 and _has_to_be_said(pattern[0]):
            del slots[0]
        slots.sort(key=lambda words: sum(map(used, words)))
        return (slots[0] if slots else ()), (slots[1] if len(slots) > 1 else ())


def _has_to_be_said(slot: Choices) -> bool:
    return () not in slot and all(map(_NO_WORDS.isdisjoint, slot))
