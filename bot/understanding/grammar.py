"""What the interpreter knows of one language."""

from functools import cached_property, lru_cache
from pathlib import Path

from seatwise.bot.dialogue.understood import Asks, Understood
from seatwise.bot.understanding import cldr, cues, tokens
from seatwise.bot.understanding.cues import NO_SENSES, Kind, Numeral, Senses, Valued
from seatwise.bot.understanding.entries import Entries
from seatwise.bot.understanding.grammar_file import GrammarFile, read_file
from seatwise.bot.understanding.lexicon import Opening, Reach
from seatwise.bot.understanding.slots import NUMBER_SLOT, START
from seatwise.bot.understanding.telltales import Telltales
from seatwise.bot.understanding.tokens import MARK, NUMBER, ODD, REMEMBERED, WORD, Role, Tokeniser


class Grammar:
    """What the interpreter knows of one language: its phrases, its patterns for intents, its ways of writing."""

    def __init__(self, tag: str, file: GrammarFile) -> None:
        self.tag = tag
        self.writing = file.writing
        self.numbers = file.numbers
        self.people = file.cues.get("people", ())
        """Its words for people, as in its file."""
        self.separators = cldr.separators(tag)
        self.negation_follows = file.writing.negation == "after"
        self._splits = file.writing.apostrophe == "splits"
        self._plain = str.maketrans(dict(file.writing.plain))
        self.endings = frozenset(self._cut(ending)[0] for ending in file.numbers.endings)
        """What is hung on number words, and on figures by a hyphen."""
        entries = Entries(tag, file, self._cut)
        self.words, self.patterns, self._vocabulary = entries.words, entries.patterns, entries.vocabulary()
        self._telltales = Telltales(self.patterns, self._commonness)
        self._hung = tuple(map(tokens.fold, file.numbers.hung))
        self.heard: dict[tuple[str, Asks | None], Understood] = {}
        self.role = lru_cache(maxsize=REMEMBERED)(self._role)
        """For the tokeniser: what a folded word does here."""
        self._role_of = lru_cache(maxsize=REMEMBERED)(self._make_role)
        self.knows = lru_cache(maxsize=REMEMBERED)(self._knows)
        """Whether a folded word stands in this grammar as it is, not as a slip of another."""
        suffixes = dict.fromkeys(one for typed in file.writing.suffixes for one in (typed, *self._cut(typed)))
        self.tokeniser = Tokeniser(
            self,
            apostrophe_splits=self._splits,
            prefixes=file.writing.prefixes,
            suffixes=tuple(suffixes),
            doubling=file.writing.doubling,
            read_as=file.writing.read_as,
        )

    @cached_property
    def start(self) -> Role:
        """What the start of a message does."""
        return self._role_of((START,), MARK)

    def _commonness(self, key: str) -> int:
        """How often a word is likely to be said beside wishes: numbers and people are in most facts."""
        if key.startswith("<"):
            return 500
        return 60 if self.words.of_one(key) else 0

    def _cut(self, phrase: str) -> tuple[str, ...]:
        words = tokens.words_of(phrase, apostrophe_splits=self._splits)
        return tuple(word.translate(self._plain) for word in words) if self._plain else words

    def _role(self, word: str) -> Role:
        return self._role_of(self._keys(word.translate(self._plain) if self._plain else word), WORD)

    def role_of_sign(self, text: str, kind: str) -> Role:
        """For the tokeniser: what a number or a mark does."""
        slot = (NUMBER_SLOT,) if kind == NUMBER else ()
        return self._role_of((*slot, text) if self._vocabulary.has(text) else slot, kind)

    def _make_role(self, keys: tuple[str, ...], kind: str) -> Role:
        begins, watch = self.words.begins(keys), self._telltales.wanted_by(keys)
        reach, going_on = Reach(begins), any(node.leads_on for node in begins)
        itself = self._itself(keys, reach.meaning, kind)
        plain = None if itself and itself.cues & _NUMERALS else itself
        factor = plain is None and any(node.meaning and node.meaning.cues & _FACTORS for node in begins)
        return Role(
            keys,
            reach,
            itself,
            plain,
            None if going_on else plain,
            is_number=NUMBER_SLOT in keys,
            is_factor=factor,
            asks=Opening(self.patterns, keys),
            rarest=watch.rarest,
            watch=watch,
            tells=self._telltales.told_by(keys),
        )

    def _itself(self, keys: tuple[str, ...], meaning: Senses | None, kind: str) -> Senses | None:
        if kind in (NUMBER, MARK) or (meaning is not None and meaning.cues & _SPELT):
            return None
        if meaning is not None or self.words.begins(keys):
            return meaning
        if kind == ODD:
            return _ODD
        return None if self.numbers.glued and not keys else _UNKNOWN

    def _keys(self, word: str) -> tuple[str, ...]:
        """By what a word is known, the cues of its own among it; else what it is a slip of."""
        known = self._without_article(word) + self._vocabulary.keys(word)
        known = known or self._number_keys(word) or self._vocabulary.slips(word)
        if not known:
            return ()
        own = 0
        for key in known:
            own |= (self.words.of_one(key) or NO_SENSES).cues
        return (*_named(own), *known)

    def _without_article(self, word: str) -> tuple[str, ...]:
        """The keys of a word to which an article is joined, unless it is a word of its own with it."""
        article = self.writing.article
        rest = word.removeprefix(article)
        if not article or rest == word or len(rest) < _SHORTEST_BEHIND_ARTICLE or self.words.of_one(word):
            return ()
        return self._vocabulary.keys(rest)

    def _number_keys(self, word: str) -> tuple[str, ...]:
        for ending in self.endings:
            rest = word.removesuffix(ending)
            if rest != word and (self.words.of_one(rest) or NO_SENSES).cues & Numeral.NUMBER:
                return (rest,)
        return ()

    def parts(self, word: str) -> tuple[str, ...]:
        """For the tokeniser: a number word or weekday and the ending hung on it ("sekizden"), or the word itself."""
        if not self._hung or self._vocabulary.has(word):
            return (word,)
        rests = [(word.removesuffix(ending), ending) for ending in self._hung if word.endswith(ending)]
        return next((cut for cut in rests if (self.words.of_one(cut[0]) or NO_SENSES).cues & _BEARING), (word,))

    def hangs(self, word: str) -> bool:
        """Whether a word is but an ending, hung on figures by a hyphen."""
        return bool(self.endings) and word.translate(self._plain) in self.endings

    def _knows(self, word: str) -> bool:
        word = word.translate(self._plain)
        found = self._without_article(word) + self._vocabulary.keys(word)
        return any(not key.endswith("*") or len(key) > _SHORTEST_TELLING_STEM for key in found)


@lru_cache(maxsize=REMEMBERED)
def _named(own: int) -> tuple[str, ...]:
    """Cues as slots of phrases name them."""
    return tuple(f"<{name}>" for flag, name in cues.NAMES.items() if own & flag)


_SHORTEST_TELLING_STEM = 4
_SHORTEST_BEHIND_ARTICLE = 3
_NUMERALS = Numeral.NUMBER | Numeral.MULTIPLIER | Numeral.JOINER | Numeral.WEAK | Numeral.SUFFIX
_BEARING = Numeral.NUMBER | Numeral.MULTIPLIER | Numeral.WEAK | Valued.DAY
"""Words of which endings are cut off that are words of their own."""
_SPELT = Numeral.NUMBER | Numeral.MULTIPLIER | Numeral.WEAK
_FACTORS = Numeral.MULTIPLIER | Numeral.SUFFIX
_UNKNOWN, _ODD = Senses(Kind.UNKNOWN, {}), Senses(Kind.ODD, {})


def load_grammar(folder: Path, tag: str) -> Grammar:
    """The grammar in a language's folder. Raises GrammarError, which names the file, the place in it and the reason."""
    return Grammar(tag, read_file(folder / "grammar.toml"))
