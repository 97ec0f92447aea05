"""What a message wants beside the facts that it tells: patterns, and who has the say when several are found."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from seatwise.bot.dialogue.understood import Intent, Topic
from seatwise.bot.understanding.grammar import LANGUAGE, SWITCH, TOPIC, Grammar, Wish
from seatwise.bot.understanding.lexicon import matches, said_in
from seatwise.bot.understanding.tokens import MARK, NUMBER_SLOT, WORD, Token, Tokens

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
_OTHERS = frozenset(("<people>", "<team>", "<unit>"))
COURTESIES = (Intent.GREETING, Intent.THANKS, Intent.YES, Intent.NO)
_MOST_WORDS_BESIDE_NAME = 4
_MOST_WORDS_BESIDE_SWITCH = 12


@dataclass(slots=True)
class Wishes:
    """The intents found, with their places; the topic of the longest question; languages named."""

    intents: dict[Intent, tuple[int, int]] = field(default_factory=dict)
    topics: dict[Topic, tuple[int, int]] = field(default_factory=dict)
    languages: dict[str, tuple[int, int]] = field(default_factory=dict)
    switches: bool = False
    words: int = 0
    speaks_of_others: bool = False
    """Whether people, teams or things are spoken of: "our agents speak English" asks for nothing."""

    @property
    def intent(self) -> Intent | None:
        if self.language:
            return Intent.LANGUAGE
        intents = [
            intent
            for intent, place in self.intents.items()
            if not (self._asks_about(intent, place) or (intent is Intent.HUMAN and self._asks_who_is_here(place)))
        ]
        if self.topics:
            intents.append(Intent.EXPLAIN)
        return next((intent for intent in ORDER if intent in intents), None)

    def forget_language_in(self, first: int, last: int) -> None:
        """A language's name inside a longer phrase of the grammar is none: «fines de semana» is no Finnish."""
        inside = [tag for tag, (start, end) in self.languages.items() if first <= start and end <= last + 1]
        for tag in inside:
            del self.languages[tag]

    @property
    def without_topics(self) -> Intent | None:
        """The intent, had nothing been asked of the licences."""
        return next((intent for intent in ORDER if intent in self.intents), None)

    def _asks_who_is_here(self, place: tuple[int, int]) -> bool:
        """ "Are you human?" asks about the bot."""
        first, end = self.intents.get(Intent.HELP, place)
        return first <= place[0] and place[1] <= end and place[1] - place[0] < end - first

    def _asks_about(self, intent: Intent, place: tuple[int, int]) -> bool:
        """Whether these words only stand inside a longer question: "can I cancel any time?" cancels nothing."""
        return intent is not Intent.HUMAN and any(
            first <= place[0] and place[1] <= end and place[1] - place[0] < end - first
            for first, end in self.topics.values()
        )

    @property
    def topic(self) -> Topic | None:
        return max(self.topics, key=lambda topic: self.topics[topic][1] - self.topics[topic][0], default=None)

    @property
    def language(self) -> str | None:
        """The language that is asked for: named with a word of switching, or named by itself."""
        if len(self.languages) != 1 or (self.speaks_of_others and self.words > _MOST_WORDS_BESIDE_NAME):
            return None
        (tag, (first, end)), *_ = self.languages.items()
        beside = self.words - (end - first)
        most = _MOST_WORDS_BESIDE_SWITCH if self.switches else _MOST_WORDS_BESIDE_NAME
        return tag if beside <= most else None


def wishes_of(tokens: Tokens, grammar: Grammar) -> Wishes:
    """Every intent, topic and language that the grammar's patterns find."""
    all_tokens = tokens.all
    said = said_in(all_tokens)
    wishes = Wishes(
        words=[token.kind for token in all_tokens].count(WORD), speaks_of_others=not _OTHERS.isdisjoint(said)
    )
    start = next((place for place, token in enumerate(all_tokens) if token.kind != MARK), 0)
    for end, found in matches(grammar.patterns.from_start(), all_tokens, start, said):
        for wish in found:
            _note(wishes, wish, start, end)
    for place, token in enumerate(all_tokens):
        asks = token.role.asks
        if not asks or not _may_ask(all_tokens, place, said):
            continue
        counted = place > 0 and NUMBER_SLOT in all_tokens[place - 1].role.keys
        for end, found in matches(asks, all_tokens, place + 1, said):
            for wish in found:
                if counted and wish.value == Intent.HUMAN:
                    continue  # "3 agents" asks for nobody
                _note(wishes, wish, place, end)
    return wishes


def _may_ask(tokens: Sequence[Token], place: int, said: Set[str]) -> bool:
    """Whether a pattern may begin at a token: a quick look that spares most walks."""
    role = tokens[place].role
    if role.asks_behind is None or not role.asks_behind.isdisjoint(said):
        return True
    if place + 1 == len(tokens):
        return False
    following = tokens[place + 1]
    return following.text == "-" or not role.asks_onward.isdisjoint(following.role.keys)


def _note(wishes: Wishes, wish: Wish, place: int, end: int) -> None:
    cue, value = wish
    if cue == LANGUAGE:
        known = wishes.languages.get(value)
        if known is None or end - place > known[1] - known[0]:
            wishes.languages[value] = (place, end)
    elif cue == SWITCH:
        wishes.switches = True
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
