"""A language's `grammar.toml`, checked and made ready for reading."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from operator import add
from pathlib import Path
from typing import Annotated, Literal, NamedTuple, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from seatwise.bot.dialogue.understood import Asks, Intent, Topic, Understood
from seatwise.bot.understanding import cldr, cues, tokens
from seatwise.bot.understanding.cues import NO_SENSES, Cue, Kind, Numeral, Senses, Valued
from seatwise.bot.understanding.lexicon import Opening, Phrases, Reach, onward
from seatwise.bot.understanding.telltales import START, Telltales
from seatwise.bot.understanding.tokens import MARK, NUMBER, NUMBER_SLOT, ODD, REMEMBERED, WORD, Role, Tokeniser
from seatwise.bot.understanding.vocabulary import Vocabulary


def _known(names: Mapping[str, int]) -> Callable[[str], str]:
    def check(name: str) -> str:
        if name not in names:
            raise ValueError(f"no such cue; there are {', '.join(names)}")
        return name

    return check


Phrase: TypeAlias = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Weekday: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
CueName: TypeAlias = Annotated[str, AfterValidator(_known(cues.CUES))]
ValuedName: TypeAlias = Annotated[str, AfterValidator(_known(cues.VALUED))]

_COMMONER_THAN_LANGUAGES = Cue.NOT | Cue.FILLER | Cue.ME
"""What means one of these names no language: Indonesian "ga" is "not" and Ga, Hebrew «אני» is "I" and Anii."""


class GrammarError(ValueError):
    """A grammar cannot be used: which file, where in it, and why."""

    def __init__(self, file: Path, place: str, reason: str) -> None:
        super().__init__(f"{file}: {place}: {reason}" if place else f"{file}: {reason}")
        self.file, self.place, self.reason = file, place, reason


class Wish(NamedTuple):
    """What a pattern finds: an intent, a topic, a language's name, or a word of switching."""

    kind: str
    value: str = ""


INTENT, TOPIC, LANGUAGE, SWITCH = "intent", "topic", "language", "switch"


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Writing(_Table):
    """How the language is written."""

    apostrophe: Literal["joins", "splits"] = "joins"
    prefixes: tuple[Phrase, ...] = ()
    article: str = ""
    read_as: Mapping[Phrase, Phrase] = Field(default_factory=dict)
    suffixes: tuple[Phrase, ...] = ()
    plain: Mapping[str, str] = Field(default_factory=dict)
    negation: Literal["before", "after"] = "before"
    letters: str = ""
    doubling: str = ""
    working_week: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")
    weekend: tuple[Weekday, ...] = ("sat", "sun")


class Numbers(_Table):
    """Number words."""

    values: Mapping[int, tuple[Phrase, ...]]
    multipliers: Mapping[int, tuple[Phrase, ...]] = Field(default_factory=dict)
    suffixes: Mapping[int, tuple[Phrase, ...]] = Field(default_factory=dict)
    ordinals: tuple[Phrase, ...] = ()
    ordinal_point: bool = False
    joiners: Mapping[Phrase, tuple[int, ...]] = Field(default_factory=dict)
    weak: tuple[Phrase, ...] = ()
    endings: tuple[Phrase, ...] = ()
    hung: tuple[Phrase, ...] = ()
    glued: bool = False
    units_first: bool = False
    doubled: bool = False
    tenths: bool = False
    neighbours: bool = False


class Languages(_Table):
    """How a language is asked for."""

    switch: tuple[Phrase, ...] = ()
    cut: int = Field(default=0, ge=0, le=4)
    names: Mapping[str, tuple[Phrase, ...]] = Field(default_factory=dict)


class Places(_Table):
    """How many last letters of a city's name change with its case."""

    cut: int = Field(default=0, ge=0, le=3)


class GrammarFile(_Table):
    """All of `grammar.toml`."""

    writing: Writing = Writing()
    numbers: Numbers
    cues: Mapping[CueName, tuple[Phrase, ...]]
    valued: Mapping[ValuedName, Mapping[str, tuple[Phrase, ...]]] = Field(default_factory=dict)
    intents: Mapping[Intent, tuple[Phrase, ...]] = Field(default_factory=dict)
    topics: Mapping[Topic, tuple[Phrase, ...]] = Field(default_factory=dict)
    languages: Languages = Languages()
    places: Places = Places()


class Grammar:
    """What the interpreter knows of one language: its phrases, its patterns for intents, its ways of writing."""

    def __init__(self, tag: str, file: GrammarFile) -> None:
        self.tag = tag
        self.file = file
        self.separators = cldr.separators(tag)
        self.negation_follows = file.writing.negation == "after"
        self._splits = file.writing.apostrophe == "splits"
        self._plain = str.maketrans(dict(file.writing.plain))
        self.endings = frozenset(self._cut(ending)[0] for ending in file.numbers.endings)
        """What is hung on number words, and on figures by a hyphen."""
        self._vocabulary = Vocabulary()
        self.words: Phrases[Senses] = Phrases(self._vocabulary, self._cut, Senses.and_also)
        self._telltales = Telltales(self._commonness)
        self.patterns: Phrases[tuple[Wish, ...]] = Phrases(
            self._vocabulary, self._cut, add, stems_slip=False, telltales=self._telltales
        )
        self._hung = tuple(map(tokens.fold, file.numbers.hung))
        self.heard: dict[tuple[str, Asks | None], Understood] = {}
        self.role = lru_cache(maxsize=REMEMBERED)(self._role)
        """For the tokeniser: what a folded word does here."""
        self._role_of = lru_cache(maxsize=REMEMBERED)(self._make_role)
        self.knows = lru_cache(maxsize=REMEMBERED)(self._knows)
        """Whether a folded word stands in this grammar as it is, not as a slip of another."""
        self._add_words()
        self._add_numbers()
        self._add_names()
        self._add_patterns()
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

    def _add_words(self) -> None:
        for cue, phrases in self.file.cues.items():
            self._add(phrases, cues.CUES[cue])
        for valued, values in self.file.valued.items():
            for value, phrases in values.items():
                self._add(phrases, cues.VALUED[valued], value)

    def _add(self, phrases: Iterable[str], cue: int, value: str = "", *, slips: bool = True) -> None:
        senses = Senses(Kind.WORD | cue, {cue: value} if value else NO_SENSES.values)
        for phrase in phrases:
            self.words.add(phrase, senses, slips=slips)

    def _add_pattern(self, phrases: Iterable[str], wish: Wish, *, slips: bool = True) -> None:
        for phrase in phrases:
            self.patterns.add(phrase, (wish,), slips=slips)

    def _add_numbers(self) -> None:
        numbers = self.file.numbers
        for cue, values in (
            (Numeral.NUMBER, numbers.values),
            (Numeral.MULTIPLIER, numbers.multipliers),
            (Numeral.SUFFIX, numbers.suffixes),
        ):
            for value, phrases in values.items():
                self._add(phrases, cue, str(value), slips=False)
        for phrase, sizes in numbers.joiners.items():
            self._add((phrase,), Numeral.JOINER, ",".join(map(str, sizes)), slips=False)
        self._add(numbers.ordinals, Numeral.ORDINAL, slips=False)
        self._add(numbers.weak, Numeral.WEAK, slips=False)

    def _add_names(self) -> None:
        for name, day in cldr.weekdays(self.tag):
            self._add((name,), Valued.DAY, day, slips=len(name) > 5)
        self._add(cldr.months(self.tag), Cue.UNIT, slips=False)
        for city, zone in cldr.cities(self.tag, self.file.places.cut):
            self._add((city,), Valued.PLACE, zone, slips=False)
        languages = self.file.languages
        for name, tag in cldr.languages(self.tag, languages.cut):
            senses = self.words.of_one(" ".join(self._cut(name.rstrip("*")))) or NO_SENSES
            # «العام» is a year before a dialect of Arabic begins so
            year = name.endswith("*") and senses.cues & Cue.UNIT
            if not (year or senses.cues & _COMMONER_THAN_LANGUAGES):
                self._add_pattern((name,), Wish(LANGUAGE, tag), slips=False)
        for tag, phrases in languages.names.items():
            self._add_pattern(phrases, Wish(LANGUAGE, tag), slips=False)

    def _add_patterns(self) -> None:
        for intent, phrases in self.file.intents.items():
            self._add_pattern(phrases, Wish(INTENT, intent))
        for topic, phrases in self.file.topics.items():
            self._add_pattern(phrases, Wish(TOPIC, topic), slips=False)
        self._add_pattern(self.file.languages.switch, Wish(SWITCH))

    def _role(self, word: str) -> Role:
        return self._role_of(self._keys(word.translate(self._plain) if self._plain else word), WORD)

    def role_of_sign(self, text: str, kind: str) -> Role:
        """For the tokeniser: what a number or a mark does."""
        slot = (NUMBER_SLOT,) if kind == NUMBER else ()
        return self._role_of((*slot, text) if self._vocabulary.has(text) else slot, kind)

    def _make_role(self, keys: tuple[str, ...], kind: str) -> Role:
        begins, watch = self.words.begins(keys), self._telltales.wanted_by(keys)
        reach, going_on = Reach(begins), onward(begins)
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
            asks=Opening(self.patterns.begins(keys)),
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
        return None if self.file.numbers.glued and not keys else _UNKNOWN

    def _keys(self, word: str) -> tuple[str, ...]:
        """By what a word is known, the cues of its own among it; else what it is a slip of."""
        known = self._without_article(word) + self._vocabulary.keys(word)
        known = known or self._number_keys(word) or self._vocabulary.slips(word)
        if not known:
            return ()
        own = 0
        for key in known:
            own |= (self.words.of_one(key) or NO_SENSES).cues
        return (*(f"<{name}>" for flag, name in cues.NAMES.items() if own & flag), *known)

    def _without_article(self, word: str) -> tuple[str, ...]:
        """The keys of a word to which an article is joined, unless it is a word of its own with it."""
        article = self.file.writing.article
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
    file = folder / "grammar.toml"
    try:
        data = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise GrammarError(file, "", error.strerror or "cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GrammarError(file, "", str(error)) from error
    try:
        return Grammar(tag, GrammarFile.model_validate(data))
    except ValidationError as error:
        first = error.errors()[0]
        raise GrammarError(file, ".".join(map(str, first["loc"])), first["msg"]) from error
