"""A language's words and phrases, found in tokens by one walk through a tree."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from typing import Generic, TypeAlias, TypeVar

from rapidfuzz.distance import OSA

from seatwise.bot.understanding.tokens import NUMBER_SLOT, WORD, Token

Meaning = TypeVar("Meaning")

GAP, START, END = "..", "<start>", "<end>"
_SLOTS = {"..": GAP, "^": START, "$": END, "#": NUMBER_SLOT}
_COMPOUND = frozenset("[]|")
_LONGEST_GAP = 4
_TRAILING_MARKS = 6
_SHORTEST_SLIP, _LONGEST_SLIP = 5, 24


class Vocabulary:
    """Every word and stem that the phrases of a language use."""

    def __init__(self) -> None:
        self._exact: set[str] = set()
        self._stems: set[str] = set()
        self._forgiven: set[str] = set()
        self._near: dict[str, list[str]] | None = None
        self._longest_stem = 0

    def learn(self, slot: str, *, slips: bool) -> None:
        """Know a word, or a stem (`word*`); with `slips`, also where one letter of it is wrong."""
        if slot not in self._exact and slot not in self._stems:
            if slot.endswith("*"):
                self._stems.add(slot)
                self._longest_stem = max(self._longest_stem, len(slot) - 1)
            else:
                self._exact.add(slot)
        if slips and len(slot) >= _SHORTEST_SLIP:
            self._forgiven.add(slot)

    def all(self) -> set[str]:
        """Every word and stem."""
        return self._exact | self._stems

    def keys(self, word: str) -> tuple[str, ...]:
        """The stems of a word that are known here, the longest last, then the word itself."""
        longest = min(len(word), self._longest_stem)
        found = [stem for size in range(1, longest + 1) if (stem := word[:size] + "*") in self._stems]
        if word in self._exact:
            found.append(word)
        return tuple(found)

    def slips(self, word: str) -> tuple[str, ...]:
        """Known words and stems from which an unknown word differs by one letter, or by two that changed places."""
        if not _SHORTEST_SLIP <= len(word) <= _LONGEST_SLIP:
            return ()
        near = {known for known in self._nearby(word) if not known.endswith("*")}
        for size in range(_SHORTEST_SLIP - 1, min(len(word), self._longest_stem + 1) + 1):
            near |= {known for known in self._nearby(word[:size]) if known.endswith("*")}
        return tuple(sorted(known for known in near if _is_slip(word, known)))

    def _nearby(self, word: str) -> set[str]:
        if self._near is None:
            self._near = self._with_letters_missing()
        return set().union(*(self._near.get(shorter, ()) for shorter in _with_a_letter_less(word)))

    def _with_letters_missing(self) -> dict[str, list[str]]:
        """Each forgiven word by what is left of it without one letter. Made when the first unknown word comes."""
        near: dict[str, list[str]] = {}
        for slot in self._forgiven:
            word = slot.removesuffix("*")
            if len(word) >= _SHORTEST_SLIP and word.isalpha():
                for shorter in _with_a_letter_less(word):
                    near.setdefault(shorter, []).append(slot)
        return near


def _with_a_letter_less(word: str) -> set[str]:
    """The first letter stays: people rarely miss it, and without it too much is alike."""
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))} | {word}


def _is_slip(word: str, known: str) -> bool:
    if not known.endswith("*"):
        return OSA.distance(word, known, score_cutoff=1) <= 1
    stem = known[:-1]
    return any(OSA.distance(word[: len(stem) + more], stem, score_cutoff=1) <= 1 for more in (-1, 0, 1))


class _Node(Generic[Meaning]):
    __slots__ = ("meaning", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node[Meaning]] = {}
        self.meaning: Meaning | None = None


Nodes: TypeAlias = Sequence[_Node[Meaning]]


class Phrases(Generic[Meaning]):
    """A tree of phrases, each with its meaning. The slots of a phrase are divided by spaces:

    `word` itself, `stem*` any word that begins so, `a|b` one of them, `[a|b]` one of them or nothing, `..` up to four
    words, `#` a number, `<cue>` a word that has this cue, `^` and `$` the message's start and its end.
    """

    def __init__(
        self, vocabulary: Vocabulary, cut: Callable[[str], tuple[str, ...]], *, stems_slip: bool = True
    ) -> None:
        self._root: _Node[Meaning] = _Node()
        self._vocabulary = vocabulary
        self._cut = cut
        self._stems_slip = stems_slip
        self._known: dict[tuple[str, bool], tuple[str, ...]] = {}

    def add(self, phrase: str, joined: Callable[[Meaning | None], Meaning], *, slips: bool = True) -> None:
        """Let a phrase have a meaning, joined to the one that it has already."""
        for slots in self._expand(phrase, slips=slips):
            node = self._root
            for slot in slots:
                following = node.next.get(slot)
                if following is None:
                    following = node.next[slot] = _Node()
                node = following
            node.meaning = joined(node.meaning)

    def of_one(self, key: str) -> Meaning | None:
        """What a single key means by itself."""
        node = self._root.next.get(key)
        return node.meaning if node else None

    def begins(self, keys: Iterable[str]) -> Nodes[Meaning]:
        """Where phrases that begin with one of these keys go on, the most special last."""
        return tuple(self._root.next[key] for key in keys if key in self._root.next)

    def only_one(self, keys: Iterable[str]) -> Meaning | None:
        """The meaning of a word by itself, where no longer phrase begins with it."""
        nodes = self.begins(keys)
        return None if any(node.next for node in nodes) or not nodes else nodes[-1].meaning

    def from_start(self) -> Nodes[Meaning]:
        """Where phrases that stand at the start of a message go on."""
        return self.begins((START,))

    def _expand(self, phrase: str, *, slips: bool) -> list[tuple[str, ...]]:
        if not _COMPOUND & set(phrase):
            return [tuple(part for slot in phrase.split() for part in self._parts(slot, slips=slips))]
        choices = product(*(self._choices(slot, slips=slips) for slot in phrase.split()))
        return list(
            dict.fromkeys(tuple(part for choice in slots for part in choice) for slots in choices if any(slots))
        )

    def _choices(self, slot: str, *, slips: bool) -> list[tuple[str, ...]]:
        optional = len(slot) > 2 and slot[0] == "[" and slot[-1] == "]"
        choices = (slot[1:-1] if optional else slot).split("|")
        return [*(self._parts(choice, slips=slips) for choice in choices), *([()] if optional else [])]

    def _parts(self, choice: str, *, slips: bool) -> tuple[str, ...]:
        known = self._known.get((choice, slips))
        if known is None:
            known = self._known[choice, slips] = self._cut_choice(choice)
            for slot in known:
                if slot != GAP and not slot.startswith("<"):
                    self._vocabulary.learn(slot, slips=slips and (self._stems_slip or not slot.endswith("*")))
        return known

    def _cut_choice(self, choice: str) -> tuple[str, ...]:
        if choice in _SLOTS:
            return (_SLOTS[choice],)
        if choice.startswith("<") and choice.endswith(">"):
            return (choice,)
        words = self._cut(choice.removesuffix("*"))
        return (*words[:-1], words[-1] + "*") if choice.endswith("*") and words else words


def longest(begun: Nodes[Meaning], tokens: Sequence[Token], start: int) -> tuple[int, Meaning] | None:
    """The longest phrase without gaps that begins at a token: the place behind it, and its meaning."""
    nodes, place, best = begun, start + 1, None
    while nodes:
        for node in reversed(nodes):
            if node.meaning is not None:
                best = place, node.meaning
                break
        if place < len(tokens) and tokens[place].text == "-" and tokens[place].start > 0:
            place += 1
        if place >= len(tokens):
            break
        keys = tokens[place].keys
        nodes = [node.next[key] for node in nodes if node.next for key in keys if key in node.next]
        place += 1
    return best


def go_on(node: _Node[Meaning], tokens: Sequence[Token], place: int) -> bool:
    """Whether a phrase can end here or go on with the next token: a quick look that spares most walks."""
    following = node.next
    if node.meaning is not None or GAP in following or END in following:
        return True
    return place < len(tokens) and (tokens[place].text == "-" or not following.keys().isdisjoint(tokens[place].keys))


def matches(begun: Nodes[Meaning], tokens: Sequence[Token], place: int) -> Iterator[tuple[int, Meaning]]:
    """Every phrase that goes on from here, with the place behind it."""
    ways = [(node, place) for node in begun]
    while ways:
        node, place = ways.pop()
        if node.meaning is not None:
            yield place, node.meaning
        if node.next:
            ways += _steps(node, tokens, place)


def _steps(node: _Node[Meaning], tokens: Sequence[Token], place: int) -> list[tuple[_Node[Meaning], int]]:
    following = node.next
    if place == len(tokens):
        return [(following[END], place)] if END in following else []
    token = tokens[place]
    steps = [(following[key], place + 1) for key in token.keys if key in following]
    if GAP in following:
        steps += [(following[GAP], place + skipped) for skipped in range(min(_LONGEST_GAP, len(tokens) - place) + 1)]
    if END in following and _only_marks(tokens, place):
        steps.append((following[END], len(tokens)))
    if token.text == "-" and token.start > 0 and place + 1 < len(tokens):
        steps += [(following[key], place + 2) for key in tokens[place + 1].keys if key in following]
    return steps


def _only_marks(tokens: Sequence[Token], place: int) -> bool:
    rest = tokens[place : place + _TRAILING_MARKS]
    return place + len(rest) == len(tokens) and not any(token.kind == WORD or token.text.isalnum() for token in rest)
