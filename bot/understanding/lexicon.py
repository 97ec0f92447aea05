"""A language's words and phrases, found in tokens by one walk through a tree."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cached_property, lru_cache
from itertools import chain
from typing import Generic, TypeAlias, TypeVar

from seatwise.bot.understanding.cues import Senses
from seatwise.bot.understanding.tokens import NUMBER_SLOT, REMEMBERED, WORD, Token
from seatwise.bot.understanding.vocabulary import Vocabulary

Meaning = TypeVar("Meaning")

GAP, START, END = "..", "<start>", "<end>"
_SLOTS = {"..": GAP, "^": START, "$": END, "#": NUMBER_SLOT}
_LONGEST_GAP = 4
_TRAILING_MARKS = 6


_Slots: TypeAlias = tuple[tuple[tuple[str, ...], ...], ...]
"""What is left of a phrase: for each slot its choices, for each choice its words; none where the slot may be empty."""


class _Node(Generic[Meaning]):
    """A place in the tree. What goes on from it is made when it is first reached: most of a grammar never is."""

    def __init__(self, joined: Callable[[Meaning, Meaning], Meaning]) -> None:
        self.meaning: Meaning | None = None
        self._joined = joined
        self._rests: list[tuple[_Slots, Meaning]] = []

    def enter(self, slots: _Slots, meaning: Meaning) -> None:
        """Let a phrase go on from here, or end here."""
        while slots:
            self._rests.append((slots, meaning))
            if () not in slots[0]:
                return
            slots = slots[1:]
        self.meaning = meaning if self.meaning is None else self._joined(self.meaning, meaning)

    @cached_property
    def next(self) -> dict[str, "_Node[Meaning]"]:
        """Where each key leads."""
        found: dict[str, _Node[Meaning]] = {}
        for slots, meaning in self._rests:
            for words in slots[0]:
                if not words:
                    continue
                node = found.get(words[0])
                if node is None:
                    node = found[words[0]] = _Node(self._joined)
                node.enter(((words[1:],), *slots[1:]) if len(words) > 1 else slots[1:], meaning)
        self._rests.clear()
        return found


Nodes: TypeAlias = Sequence[_Node[Meaning]]


class Phrases(Generic[Meaning]):
    """A tree of phrases, each with its meaning. The slots of a phrase are divided by spaces:

    `word` itself, `stem*` any word that begins so, `a|b` one of them, `[a|b]` one of them or nothing, `..` up to four
    words, `#` a number, `<cue>` a word that has this cue, `^` and `$` the message's start and its end.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        cut: Callable[[str], tuple[str, ...]],
        joined: Callable[[Meaning, Meaning], Meaning],
        *,
        stems_slip: bool = True,
    ) -> None:
        self._root: _Node[Meaning] = _Node(joined)
        self._vocabulary = vocabulary
        self._cut = cut
        self._stems_slip = stems_slip
        self._known: dict[tuple[str, bool], tuple[str, ...]] = {}

    def add(self, phrase: str, meaning: Meaning, *, slips: bool = True) -> None:
        """Let a phrase have a meaning, joined to the one that it has already."""
        self._root.enter(tuple([self._choices(slot, slips=slips) for slot in phrase.split()]), meaning)

    def of_one(self, key: str) -> Meaning | None:
        """What a single key means by itself."""
        node = self._root.next.get(key)
        return node.meaning if node else None

    def begins(self, keys: Iterable[str]) -> Nodes[Meaning]:
        """Where phrases that begin with one of these keys go on, the most special last."""
        return tuple(self._root.next[key] for key in keys if key in self._root.next)

    def from_start(self) -> Nodes[Meaning]:
        """Where phrases that stand at the start of a message go on."""
        return self.begins((START,))

    def _choices(self, slot: str, *, slips: bool) -> tuple[tuple[str, ...], ...]:
        if "|" not in slot and slot[0] != "[":
            return (self._parts(slot, slips=slips),)
        optional = len(slot) > 2 and slot[0] == "[" and slot[-1] == "]"
        choices = (slot[1:-1] if optional else slot).split("|")
        return (*(self._parts(choice, slips=slips) for choice in choices), *([()] if optional else []))

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


def senses_of(nodes: Nodes[Meaning]) -> Meaning | None:
    """What a phrase means that ends here; the most special counts."""
    for node in reversed(nodes):
        if node.meaning is not None:
            return node.meaning
    return None


def onward(nodes: Nodes[Meaning]) -> frozenset[str]:
    """The keys of which one has to follow for a phrase to go on from here."""
    return frozenset(key for node in nodes for key in node.next)


def behind_gap(nodes: Nodes[Meaning]) -> frozenset[str] | None:
    """The keys of which one has to follow later, behind a gap; None where a phrase may be whole here already."""
    gaps = [node.next[GAP] for node in nodes if GAP in node.next]
    if any(node.meaning is not None or END in node.next for node in (*nodes, *gaps)):
        return None
    return onward(gaps)


def may_go_on(tokens: Sequence[Token], start: int) -> bool:
    """Whether a phrase of several words may begin at a token: a quick look at the next that spares most walks."""
    if start + 1 == len(tokens):
        return False
    following = tokens[start + 1]
    return following.text == "-" or not tokens[start].role.onward.isdisjoint(following.role.keys)


def longest(tokens: Sequence[Token], start: int) -> tuple[int, Senses] | None:
    """The longest phrase without gaps that begins at a token: the place behind it, and its meaning."""
    role, place = tokens[start].role, start + 1
    best = None if role.senses is None else (place, role.senses)
    nodes = role.begins
    while nodes and place < len(tokens):
        token = tokens[place]
        if token.text == "-" and token.start > 0:
            place += 1
            if place == len(tokens):
                break
            token = tokens[place]
        nodes, senses = _follow(nodes, token.role.keys)
        place += 1
        if senses is not None:
            best = place, senses
    return best


@lru_cache(maxsize=2 * REMEMBERED)
def _follow(nodes: Nodes[Senses], keys: tuple[str, ...]) -> tuple[Nodes[Senses], Senses | None]:
    """Where phrases go on behind a further word, and what those mean that end with it; people use the same pairs."""
    further = tuple(node.next[key] for node in nodes for key in keys if key in node.next)
    return further, senses_of(further)


def matches(
    begun: Nodes[Meaning], tokens: Sequence[Token], place: int, said: Set[str] | None = None
) -> Iterator[tuple[int, Meaning]]:
    """Every phrase that goes on from here, with the place behind it.

    With `said`, the keys of the whole message (see `said_in`), a gap is crossed only if all words behind it are said.
    """
    ways = [(node, place) for node in begun]
    while ways:
        node, place = ways.pop()
        if node.meaning is not None:
            yield place, node.meaning
        if node.next:
            ways += _steps(node, tokens, place, said)


def said_in(tokens: Sequence[Token]) -> set[str]:
    """All keys of a message, and those of a gap and of its end."""
    return {GAP, END, *chain.from_iterable([token.role.keys for token in tokens])}


def _leads_on(node: _Node[Meaning], said: Set[str]) -> bool:
    """Whether a message has all the words, wherever they stand, of some longer phrase: spares most walks."""
    following = node.next
    for key in following.keys() & said:
        child = following[key]
        if child.meaning is not None or _leads_on(child, said):
            return True
    return False


def _steps(
    node: _Node[Meaning], tokens: Sequence[Token], place: int, said: Set[str] | None
) -> list[tuple[_Node[Meaning], int]]:
    following = node.next
    if place == len(tokens):
        return [(following[END], place)] if END in following else []
    token = tokens[place]
    steps = [(following[key], place + 1) for key in token.role.keys if key in following]
    if (gap := following.get(GAP)) and (said is None or gap.meaning is not None or _leads_on(gap, said)):
        steps += [(gap, at) for at in _behind_gap(gap, tokens, place)]
    if END in following and _only_marks(tokens, place):
        steps.append((following[END], len(tokens)))
    if token.text == "-" and token.start > 0 and place + 1 < len(tokens):
        steps += [(following[key], place + 2) for key in tokens[place + 1].role.keys if key in following]
    return steps


def _behind_gap(gap: _Node[Meaning], tokens: Sequence[Token], place: int) -> Sequence[int]:
    behind = range(place, min(place + _LONGEST_GAP, len(tokens)) + 1)
    wanted = gap.next.keys()
    if gap.meaning is not None or END in wanted or GAP in wanted:
        return behind
    near = tokens[place : place + _LONGEST_GAP + 1]
    return [place + at for at, one in enumerate(near) if one.text == "-" or not wanted.isdisjoint(one.role.keys)]


def _only_marks(tokens: Sequence[Token], place: int) -> bool:
    rest = tokens[place : place + _TRAILING_MARKS]
    return place + len(rest) == len(tokens) and not any(token.kind == WORD or token.text.isalnum() for token in rest)
