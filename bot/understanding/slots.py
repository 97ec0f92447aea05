"""What a grammar's phrases say: a row of slots, each with what may stand in it."""

from collections.abc import Callable, Sequence
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

    def __init__(self, cut: Callable[[str], tuple[str, ...]], learn: Callable[[str], None]) -> None:
        self._cut = cut
        self._learn = learn

    def slots(self, phrase: str) -> Slots:
        """A phrase's slots; `learn` is called with the words and stems that stand in it."""
        return tuple([self[slot] for slot in phrase.split()])

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
        if choice in _SIGNS:
            return (_SIGNS[choice],)
        if choice[:1] == "<" and choice[-1:] == ">":
            return (choice,)
        if choice[-1:] == "*":
            words = self._cut(choice[:-1])
            words = (*words[:-1], words[-1] + "*") if words else ()
        else:
            words = self._cut(choice)
        for word in words:
            self._learn(word)
        return words
