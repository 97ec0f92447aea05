"""All phrases of a language, entered where they will be looked up: those of its grammar, and names that CLDR knows."""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain
from operator import add
from typing import NamedTuple

from seatwise.bot.understanding import cldr, cues
from seatwise.bot.understanding.cues import NO_SENSES, Cue, Kind, Numeral, Senses, Valued
from seatwise.bot.understanding.grammar_file import GrammarFile
from seatwise.bot.understanding.lexicon import Phrases
from seatwise.bot.understanding.slots import SlotReader
from seatwise.bot.understanding.vocabulary import Vocabulary

_COMMONER_THAN_LANGUAGES = Cue.NOT | Cue.FILLER | Cue.ME
"""What means one of these names no language: Indonesian "ga" is "not" and Ga, Hebrew «אני» is "I" and Anii."""


class Wish(NamedTuple):
    """What a pattern finds: an intent, a topic, a language's name, or a word of switching."""

    kind: str
    value: str = ""


INTENT, TOPIC, LANGUAGE, SWITCH = "intent", "topic", "language", "switch"


@cache
def _senses(cue: int, value: str) -> Senses:
    """Shared by all languages: a thousand places and days mean the same in each."""
    return Senses(Kind.WORD | cue, {cue: value} if value else NO_SENSES.values)


@cache
def _wishes(kind: str, value: str = "") -> tuple[Wish, ...]:
    return (Wish(kind, value),)


class Entries:
    """The phrases of one language, entered as this is made. They last; what was needed to read them goes with this."""

    def __init__(self, tag: str, file: GrammarFile, cut: Callable[[str], tuple[str, ...]]) -> None:
        self.words: Phrases[Senses] = Phrases(Senses.and_also)
        self.patterns: Phrases[tuple[Wish, ...]] = Phrases(add)
        self._cut = cut = cache(cut)
        # one for each answer to where a slip of the pen is forgiven: nowhere, everywhere, except in stems
        self._exact, self._forgiving, self._forgiving_words = SlotReader(cut), SlotReader(cut), SlotReader(cut)
        self._enter_words(file)
        self._enter_numbers(file)
        self._enter_names(file, tag)
        self._enter_patterns(file)

    def vocabulary(self) -> Vocabulary:
        """Every word that the phrases use. A stem in a pattern is no word that a slip of the pen is taken for."""
        whole_words = (word for word in self._forgiving_words.words if not word.endswith("*"))
        return Vocabulary(
            known=chain(self._exact.words, self._forgiving_words.words),
            forgiven=chain(self._forgiving.words, whole_words),
        )

    def _add(self, phrases: Iterable[str], cue: int, value: str = "", *, slips: bool = True) -> None:
        senses = _senses(cue, value)
        reader = self._forgiving if slips else self._exact
        for phrase in phrases:
            self.words.add(reader.slots(phrase), senses)

    def _add_pattern(self, phrases: Iterable[str], wishes: tuple[Wish, ...], *, slips: bool = True) -> None:
        reader = self._forgiving_words if slips else self._exact
        for phrase in phrases:
            self.patterns.add(reader.slots(phrase), wishes)

    def _enter_words(self, file: GrammarFile) -> None:
        for cue, phrases in file.cues.items():
            self._add(phrases, cues.CUES[cue])
        for valued, values in file.valued.items():
            for value, phrases in values.items():
                self._add(phrases, cues.VALUED[valued], value)

    def _enter_numbers(self, file: GrammarFile) -> None:
        numbers = file.numbers
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

    def _enter_names(self, file: GrammarFile, tag: str) -> None:
        for name, day in cldr.weekdays(tag):
            self._add((name,), Valued.DAY, day, slips=len(name) > 5)
        self._add(cldr.months(tag), Cue.UNIT, slips=False)
        for city, zone in cldr.cities(tag, file.places.cut):
            self._add((city,), Valued.PLACE, zone, slips=False)
        for name, language in cldr.languages(tag, file.languages.cut):
            senses = self.words.of_one(" ".join(self._cut(name.rstrip("*")))) or NO_SENSES
            # «العام» is a year before a dialect of Arabic begins so
            year = name.endswith("*") and senses.cues & Cue.UNIT
            if not (year or senses.cues & _COMMONER_THAN_LANGUAGES):
                self._add_pattern((name,), _wishes(LANGUAGE, language), slips=False)
        for language, phrases in file.languages.names.items():
            self._add_pattern(phrases, _wishes(LANGUAGE, language), slips=False)

    def _enter_patterns(self, file: GrammarFile) -> None:
        for intent, phrases in file.intents.items():
            self._add_pattern(phrases, _wishes(INTENT, intent))
        for topic, phrases in file.topics.items():
            self._add_pattern(phrases, _wishes(TOPIC, topic), slips=False)
        self._add_pattern(file.languages.switch, _wishes(SWITCH))
