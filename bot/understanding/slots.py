"""What a grammar's phrases say: a row of slots, each with what may stand in it."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import TypeAlias

GAP, START, END = "..", "<start>", "<end>"
"""Slots that no word fills."""
NUMBER_SLOT = "<number>"
"""The key that every number has beside its own."""

Choices: TypeAlias = Sequence[tuple[str, ...]]
"""What may stand in a slot, each as its words; none where the slot may be empty."""
Slots: TypeAlias = Sequence[Choices]
"""A phrase, or what is left of it."""

_SIGNS = {"..": GAP, "^": START, "$": END, "#": NUMBER_SLOT}


class SlotReader(dict[str, Choices]):
    """Reads phrases, each slot once, since they have many in common. Slots are divided by spaces:

    `word` itself, `stem*` any word that begins so, `a|b` one of them, `[a|b]` one of them or nothing, `..` up to four
    words, `#` a number, `<cue>` a word that has this cue, `^` and `$` the message's start and its end.
    """

    def __init__(self, cut: Callable[[str], tuple[str, ...]]) -> None:
        self._cut = cut

    def slots(self, phrase: str) -> Slots:
        """A phrase's slots."""
        return (self[phrase],) if phrase.isalpha() else tuple([self[slot] for slot in phrase.split()])

    @property
    def words(self) -> Iterator[str]:
        """All words and stems that were read."""
        every = chain.from_iterable(chain.from_iterable(self.values()))
        return (word for word in every if word != GAP and word[:1] != "<")

    def __missing__(self, slot: str) -> Choices:
        if "|" not in slot and slot[0] != "[":
            found: Choices = (self._words(slot),)
        else:
            optional = len(slot) > 2 and slot[0] == "[" and slot[-1] == "]"
            choices = (slot[1:-1] if optional else slot).split("|")
            found = (*map(self._words, choices), *([()] if optional else []))
        self[slot] = found
        return found

    def _words(self, choice: str) -> tuple[str, ...]:
        if choice.isalpha():
            return self._cut(choice)
        if choice in _SIGNS:
            return (_SIGNS[choice],)
        if choice.startswith("<") and choice.endswith(">"):
            return (choice,)
        words = self._cut(choice.removesuffix("*"))
        return (*words[:-1], words[-1] + "*") if choice.endswith("*") and words else words
