"""A language's words and phrases, found in tokens by one walk through a tree."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cached_property
from itertools import chain
from typing import Generic, TypeAlias, TypeVar

from seatwise.bot.understanding.cues import Senses
from seatwise.bot.understanding.slots import END, GAP, Slots
from seatwise.bot.understanding.tokens import WORD, Role, Token

Meaning = TypeVar("Meaning")

_LONGEST_GAP = 4
_TRAILING_MARKS = 6
_MOST_FOLLOWING = 256


class _Node(Generic[Meaning]):
    """A place in the tree. What goes on from it is made when it is first reached: most of a grammar never is."""

    def __init__(self, joined: Callable[[Meaning, Meaning], Meaning]) -> None:
        self.meaning: Meaning | None = None
        self.leads_on = False
        """Whether longer phrases go on from here."""
        self._joined = joined
        self._rests: list[tuple[Slots, Meaning]] = []

    def enter(self, slots: Slots, meaning: Meaning) -> None:
        """Let a phrase go on from here, or end here."""
        while slots:
            self.leads_on = True
            self._rests.append((slots, meaning))
            if () not in slots[0]:
                return
            slots = slots[1:]
        self.meaning = meaning if self.meaning is None else self._joined(self.meaning, meaning)

    def enter_behind(self, key: str, slots: Slots, meaning: Meaning) -> None:
        """The same where `key`, with which the phrase begins, led here."""
        for words in slots[0]:
            if words and words[0] == key:
                self.enter(_behind(words, slots), meaning)

    @cached_property
    def next(self) -> dict[str, "_Node[Meaning]"]:
        """Where each key leads."""
        found: dict[str, _Node[Meaning]] = {}
        for slots, meaning in self._rests:
            for words in slots[0]:
                if words:
                    node = found.get(words[0])
                    if node is None:
                        node = found[words[0]] = _Node(self._joined)
                    node.enter(_behind(words, slots), meaning)
        self._rests.clear()
        return found


def _behind(words: tuple[str, ...], slots: Slots) -> Slots:
    """What is left of a phrase behind the first of these words, which stand in its first slot."""
    return ((words[1:],), *slots[1:]) if len(words) > 1 else slots[1:]


def _first_keys(slots: Slots) -> Iterable[str]:
    """The keys with which a phrase may begin, unless its first slot is left out."""
    return dict.fromkeys([words[0] for words in slots[0] if words])


Nodes: TypeAlias = Sequence[_Node[Meaning]]


class Phrases(Generic[Meaning]):
    """Phrases with their meanings, by their first words. Where a word leads is made when it is first met."""

    def __init__(self, joined: Callable[[Meaning, Meaning], Meaning]) -> None:
        self._joined = joined
        self._words: dict[str, Meaning] = {}
        self._longer: dict[str, tuple[tuple[Slots, Meaning], ...]] = {}
        self._met: dict[str, _Node[Meaning]] = {}

    def add(self, slots: Slots, meaning: Meaning) -> None:
        """Let a phrase have a meaning, joined to the one that it has already."""
        while slots:
            first, rest = slots[0], slots[1:]
            goes_on, ends = bool(rest), not rest or all(() in slot for slot in rest)
            for words in first:
                if len(words) > 1:
                    goes_on = True
                elif words and ends:
                    known = self._words.get(words[0])
                    self._words[words[0]] = meaning if known is None else self._joined(known, meaning)
            if goes_on:
                phrase = slots, meaning
                for key in _first_keys(slots):
                    self._longer[key] = (*self._longer.get(key, ()), phrase)
            if () not in first:
                return
            slots = rest

    def of_one(self, key: str) -> Meaning | None:
        """What a single key means by itself."""
        return self._words.get(key)

    def beginning_with(self, key: str) -> Iterator[Slots]:
        """The phrases that begin with this key."""
        if key in self._words:
            yield (((key,),),)
        for slots, _ in self._longer.get(key, ()):
            yield slots

    def __iter__(self) -> Iterator[Slots]:
        """All phrases, each once for every key with which it may begin."""
        return chain.from_iterable(map(self.beginning_with, self._words.keys() | self._longer.keys()))

    def begins(self, keys: Iterable[str]) -> Nodes[Meaning]:
        """Where phrases that begin with one of these keys go on, the most special last."""
        return tuple([node for key in keys if (node := self._met.get(key) or self._meet(key))])

    def _meet(self, key: str) -> _Node[Meaning] | None:
        if key not in self._words and key not in self._longer:
            return None
        node = _Node(self._joined)
        for slots, meaning in self._longer.get(key, ()):
            node.enter_behind(key, slots, meaning)
        node.meaning = self._words.get(key)
        self._met[key] = node
        return node


def senses_of(nodes: Nodes[Meaning]) -> Meaning | None:
    """What a phrase means that ends here; the most special counts."""
    for node in reversed(nodes):
        if node.meaning is not None:
            return node.meaning
    return None


def onward(nodes: Nodes[Meaning]) -> frozenset[str]:
    """The keys of which one has to follow for a phrase to go on from here."""
    return frozenset(key for node in nodes for key in node.next)


class Opening(Generic[Meaning]):
    """Where patterns go on that begin with a word, and what a quick look at the next words must find for that.

    Worked out when it is first asked for: most words are in no message that may hold one of their patterns.
    """

    def __init__(self, patterns: "Phrases[Meaning]", keys: tuple[str, ...]) -> None:
        self._patterns = patterns
        self._keys = keys

    @cached_property
    def nodes(self) -> Nodes[Meaning]:
        """Where the patterns go on."""
        return self._patterns.begins(self._keys)

    @cached_property
    def _gaps(self) -> Nodes[Meaning]:
        return [node.next[GAP] for node in self.nodes if GAP in node.next]

    @cached_property
    def _onward(self) -> frozenset[str]:
        return onward(self.nodes)

    @cached_property
    def _behind_gap(self) -> frozenset[str]:
        return onward(self._gaps)

    @cached_property
    def _whole(self) -> bool:
        return GAP in self._behind_gap or any(node.meaning is not None for node in (*self.nodes, *self._gaps))

    @cached_property
    def _ends(self) -> bool:
        return END in self._onward or END in self._behind_gap

    def may_go_on(self, tokens: Sequence[Token], place: int) -> bool:
        """Whether some pattern may go on at this place; spares most walks, and misses none."""
        left = len(tokens) - place
        if self._whole or (self._ends and left <= _LONGEST_GAP + _TRAILING_MARKS):
            return True
        if not left:
            return False
        following = tokens[place]
        if following.text == "-" or not self._onward.isdisjoint(following.role.keys):
            return True
        if self._behind_gap:
            for token in tokens[place : place + _LONGEST_GAP + 1]:
                if token.text == "-" or not self._behind_gap.isdisjoint(token.role.keys):
                    return True
        return False


class Reach(dict[Role, "Reach | None"]):
    """How far phrases have come by some words in a row: what they mean if they end here, and where more words lead.

    Where a word leads is worked out when it first follows, None where no phrase goes on so; people use the same pairs.
    """

    __slots__ = ("meaning", "nodes")

    def __init__(self, nodes: Nodes[Senses]) -> None:
        self.nodes = nodes
        self.meaning = senses_of(nodes)

    def __missing__(self, role: Role) -> "Reach | None":
        further = tuple(node.next[key] for node in self.nodes for key in role.keys if key in node.next)
        if len(self) >= _MOST_FOLLOWING:
            self.clear()
        self[role] = found = Reach(further) if further else None
        return found


def longest(tokens: Sequence[Token], start: int) -> tuple[int, Senses] | None:
    """The longest phrase without gaps that begins at a token: the place behind it, and its meaning."""
    reach: Reach | None = tokens[start].role.reach
    place, count = start + 1, len(tokens)
    best = None
    while reach is not None:
        if reach.meaning is not None:
            best = place, reach.meaning
        if place == count:
            break
        token = tokens[place]
        if token.text == "-" and token.start > 0:
            place += 1
            if place == count:
                break
            token = tokens[place]
        reach = reach[token.role]
        place += 1
    return best


def matches(
    begun: Nodes[Meaning], tokens: Sequence[Token], place: int, said: Set[str] | None = None
) -> Iterator[tuple[int, Meaning]]:
    """Every phrase that goes on from here, with the place behind it.

    With `said`, the keys of the message from here on (see `said_in`), a gap is crossed only if all behind it is said.
    """
    ways = [(node, place) for node in begun]
    while ways:
        node, place = ways.pop()
        if node.meaning is not None:
            yield place, node.meaning
        if node.next:
            ways += _steps(node, tokens, place, said)


def said_in(tokens: Sequence[Token]) -> set[str]:
    """All keys of these tokens, and those of a gap and of the end."""
    return {GAP, END}.union(*[token.role.keys for token in tokens])


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
