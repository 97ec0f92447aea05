"""What a message wants beside the facts that it tells: patterns, and who has the say when several are found."""

from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile

from seatwise.bot.dialogue.understood import Intent, Topic
from seatwise.bot.understanding.entries import LANGUAGE, SWITCH, TOPIC, Wish
from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.lexicon import Opening, matches, said_in
from seatwise.bot.understanding.slots import NUMBER_SLOT
from seatwise.bot.understanding.telltales import ALWAYS
from seatwise.bot.understanding.tokens import MARK, WORD, Token, Tokens

ORDER = (
    Intent.LANGUAGE,
    Intent.HUMAN,
    Intent.RESTART,
    Intent.CANCEL,
    Intent.BACK,
    Intent.CHANGE_HANDOVER,
    Intent.CHANGE_SCHEDULE,
    Intent.CHANGE_STAFF,
    Intent.EXPLAIN,
    Intent.QUOTE,
    Intent.HELP,
    Intent.NO,
    Intent.YES,
    Intent.THANKS,
    Intent.GREETING,
)
"""The weightier first: "thanks, but let me talk to somebody" wants a person."""
_DENYING = frozenset(("<not>", "<unknown>"))
_NEAR = 4
_OTHERS = frozenset(("<people>", "<team>", "<unit>"))
COURTESIES = (Intent.GREETING, Intent.THANKS, Intent.YES, Intent.NO)
_MOST_WORDS_BESIDE_NAME = 4
_MOST_WORDS_BESIDE_SWITCH = 12


class Wishes:
    """The intents found, with their places; the topic of the longest question; languages named."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self.intents: dict[Intent, tuple[int, int]] = {}
        self.topics: dict[Topic, tuple[int, int]] = {}
        self.languages: dict[str, tuple[int, int]] = {}
        self.switches: list[tuple[int, int]] = []
        self._language_denied = False

    @property
    def found(self) -> bool:
        """Whether anything is wished."""
        return bool(self.intents or self.topics or self.languages or self._language_denied)

    @cached_property
    def words(self) -> int:
        """How many words the message has."""
        return [token.kind for token in self._tokens].count(WORD)

    @property
    def speaks_of_others(self) -> bool:
        """Whether people, teams or things are spoken of: "our agents speak English" asks for nothing."""
        return any(not _OTHERS.isdisjoint(token.role.keys) for token in self._tokens)

    @property
    def intent(self) -> Intent | None:
        if self.language:
            return Intent.LANGUAGE
        if not (self.intents or self.topics or self._language_denied):
            return None
        if self._language_denied:
            return Intent.LANGUAGE
        intents = [
            intent
            for intent, place in self.intents.items()
            if not (
                self._asks_about(intent, place)
                or (intent is Intent.HUMAN and self._stands_in(Intent.HELP, place))  # "are you human?"
                or (intent is Intent.CANCEL and self._stands_in(Intent.BACK, place))  # "cancel the last answer"
            )
        ]
        if self.topics:
            intents.append(Intent.EXPLAIN)
        return next((intent for intent in ORDER if intent in intents), None)

    def forget_language_in(self, first: int, last: int) -> None:
        """A language's name inside a longer phrase of the grammar is none: «fines de semana» is no Finnish."""
        inside = [tag for tag, (start, end) in self.languages.items() if first <= start and end <= last + 1]
        for tag in inside:
            del self.languages[tag]

    def deny_languages(self, *, follows: bool) -> None:
        """ "I don't speak English" wishes for another language, which one is not said."""
        if any(token.text == "?" for token in self._tokens):
            return  # "don't you speak English?"
        for tag, (start, end) in list(self.languages.items()):
            beside = range(end, min(end + _NEAR, len(self._tokens))) if follows else range(start)[::-1][:_NEAR]
            near = takewhile(lambda place: not self._parts(place), beside)
            if any(map(self._denies, near)):
                del self.languages[tag]
                self._language_denied = True

    def _parts(self, place: int) -> bool:
        token = self._tokens[place]
        return token.kind == MARK and token.text != "-"

    def _denies(self, place: int) -> bool:
        """Whether a word denies, and is no word of switching: «غير» is "not" and "change"."""
        switching = any(first <= place < end for first, end in self.switches)
        return not (switching or _DENYING.isdisjoint(self._tokens[place].role.keys))

    @property
    def without_topics(self) -> Intent | None:
        """The intent, had nothing been asked of the licences."""
        return next((intent for intent in ORDER if intent in self.intents), None)

    def _stands_in(self, intent: Intent, place: tuple[int, int]) -> bool:
        """Whether these words, but for marks behind them, are only a part of what tells another intent."""
        first, end = self.intents.get(intent, place)
        behind = self._tokens[end : place[1]]
        if not first <= place[0] < end or any(token.kind != MARK for token in behind):
            return False
        return first < place[0] or place[1] < end

    def _asks_about(self, intent: Intent, place: tuple[int, int]) -> bool:
        """Whether these words only stand inside a longer question: "can I cancel any time?" cancels nothing."""
        return intent is not Intent.HUMAN and any(
            first <= place[0] and place[1] <= end and place[1] - place[0] < end - first
            for first, end in self.topics.values()
        )

    @property
    def topic(self) -> Topic | None:
        return max(self.topics, key=lambda topic: self.topics[topic][1] - self.topics[topic][0], default=None)

    def _is_counted(self, place: int) -> bool:
        """Whether a number stands before, no mark between: "2 English-speaking agents"."""
        for token in reversed(self._tokens[:place]):
            if token.kind == MARK and token.text != "-":
                return False
            if not _NUMBERS.isdisjoint(token.role.keys):
                return True
        return False

    @property
    def language(self) -> str | None:
        """The language that is asked for: named with a word of switching, or named by itself."""
        if len(self.languages) != 1 or (self.words > _MOST_WORDS_BESIDE_NAME and self.speaks_of_others):
            return None
        (tag, (first, end)), *_ = self.languages.items()
        if self.speaks_of_others and self._is_counted(first):
            return None
        beside = self.words - (end - first)
        most = _MOST_WORDS_BESIDE_SWITCH if self.switches else _MOST_WORDS_BESIDE_NAME
        return tag if beside <= most else None


_NUMBERS = frozenset((NUMBER_SLOT, "<number>"))


def wishes_of(tokens: Tokens, grammar: Grammar) -> Wishes:
    """Every intent, topic and language that the grammar's patterns find."""
    every = tokens.all
    wishes = Wishes(every)
    starts = _starts(every, grammar)
    said = said_in(every[starts[0][1] :]) if starts else set()
    for opening, start, place in starts:
        counted = 0 < start < place and every[start - 1].role.is_number
        for end, found in matches(opening.nodes, every, place, said):
            for wish in found:
                if counted and wish.value == Intent.HUMAN:
                    continue  # "3 agents" asks for nobody
                _note(wishes, wish, start, end)
    return wishes


def _starts(tokens: Sequence[Token], grammar: Grammar) -> list[tuple[Opening[tuple[Wish, ...]], int, int]]:
    """Where a pattern may begin, from which place on, and the place at which it goes on."""
    found: list[tuple[Opening[tuple[Wish, ...]], int, int]] = []
    roles = [token.role for token in tokens]
    told = ALWAYS
    for role in roles:
        if role.tells:
            told |= role.tells
    if grammar.start.rarest & told and grammar.start.watch.may_be(told):
        first = next((place for place, token in enumerate(tokens) if token.kind != MARK), 0)
        if grammar.start.asks.may_go_on(tokens, first):
            found.append((grammar.start.asks, first, first))
    for place in [place for place, role in enumerate(roles) if role.rarest & told]:
        role = roles[place]
        if role.watch.may_be(told) and role.asks.may_go_on(tokens, place + 1):
            found.append((role.asks, place, place + 1))
    return found


def _note(wishes: Wishes, wish: Wish, place: int, end: int) -> None:
    cue, value = wish
    if cue == LANGUAGE:
        known = wishes.languages.get(value)
        if known is None or end - place > known[1] - known[0]:
            wishes.languages[value] = (place, end)
    elif cue == SWITCH:
        wishes.switches.append((place, end))
    elif cue == TOPIC:
        topic = Topic(value)
        longest = wishes.topics.get(topic)
        if longest is None or end - place > longest[1] - longest[0]:
            wishes.topics[topic] = (place, end)
    else:
        intent = Intent(value)
        known = wishes.intents.get(intent)
        if known is None or end - place > known[1] - known[0]:
            wishes.intents[intent] = (place, end)
