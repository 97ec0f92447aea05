"""By which words a message can be told to hold a pattern: most have none of them, and need no look at patterns."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import chain
from operator import itemgetter
from typing import NamedTuple, Protocol

from seatwise.bot.understanding.slots import END, GAP, START, Choices, Slots

_NO_WORDS = frozenset((GAP, START, END))
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


class Patterns(Protocol):
    """The patterns that are watched for."""

    def beginning_with(self, key: str) -> Iterable[Slots]:
        """Those that begin with a word."""

    def __iter__(self) -> Iterator[Slots]:
        """All of them."""


class _Bits(dict[str, int]):
    """A bit for each word that is watched for, given when it is first met."""

    def __missing__(self, word: str) -> int:
        return self.setdefault(word, 2 << len(self) % _BITS)


class Telltales:
    """Of each pattern the two slots whose words are the rarest: they have to be said for the pattern to be found.

    Rare is what few patterns use, and what `commonness` gives a small number. Which slots are chosen, and that some
    words share a bit, changes no result, only how often patterns are looked at in vain.
    """

    def __init__(self, patterns: Patterns, commonness: Callable[[str], int]) -> None:
        self._patterns = patterns
        self._commonness = commonness
        self._bits = _Bits()
        self._weighed = cache(self._weigh)

    def wanted_by(self, first: Iterable[str]) -> Watch:
        """What the patterns need that begin with one of these words."""
        besides: dict[int, int] = {}
        for word in first:
            for pattern in self._patterns.beginning_with(word):
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
            if word in self._used and word not in _NO_WORDS:
                mask |= self._bits[word]
        return mask

    @cached_property
    def _used(self) -> Counter[str]:
        """How common each word is."""
        slots = chain.from_iterable(self._patterns)
        used = Counter(chain.from_iterable(chain.from_iterable(slots)))
        for word in used:
            used[word] += self._commonness(word)
        return used

    def _rarest(self, pattern: Slots) -> tuple[Sequence[str], Sequence[str]]:
        """The rarest word of each choice in the two rarest slots; none where no word has to be said.

        The first slot counts only where it is the sole one: its words are said wherever this is asked.
        """
        told = [weighed for slot in pattern if (weighed := self._weighed(slot)) is not None]
        if len(told) > 1 and told[0] is self._weighed(pattern[0]):
            del told[0]
        told.sort(key=itemgetter(0))
        return (told[0][1] if told else ()), (told[1][1] if len(told) > 1 else ())

    def _weigh(self, slot: Choices) -> tuple[int, Sequence[str]] | None:
        """How common the rarest words of a slot's choices are together, and these words; None: none has to be said.

        Remembered, as patterns have many slots in common.
        """
        if () in slot or not all(map(_NO_WORDS.isdisjoint, slot)):
            return None
        used = self._used.__getitem__
        words = [min(choice, key=used) for choice in slot]
        return sum(map(used, words)), words
