"""Number words with a slip beside others: "twnty five" is neither twenty-five nor five."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from rapidfuzz.distance import OSA

from seatwise.bot.understanding.cues import Kind
from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.items import Item, Number
from seatwise.bot.understanding.tokens import Tokens, fold

_SHORTEST, _SHORTEST_SLIP = 4, 3
_MOST_GRAMMARS = 64


def doubt_beside_slips(items: Sequence[Item], tokens: Tokens, grammar: Grammar) -> None:
    """Doubt a number in words that stands beside what is a number word but for one letter."""
    for place, item in enumerate(items):
        if not isinstance(item, Number) or item.figures or item.weak:
            continue
        beside = (items[place - 1] if place else None, items[place + 1] if place + 1 < len(items) else None)
        if any(one is not None and one.cues & Kind.UNKNOWN and _is_slip(tokens, one, grammar) for one in beside):
            item.doubtful = True


def _is_slip(tokens: Tokens, item: Item, grammar: Grammar) -> bool:
    word = tokens.all[item.first].text
    if len(word) < _SHORTEST_SLIP:
        return False
    return any(OSA.distance(word, known, score_cutoff=1) <= 1 for known in _number_words(grammar))


@lru_cache(maxsize=_MOST_GRAMMARS)
def _number_words(grammar: Grammar) -> tuple[str, ...]:
    """What numbers are written with, as single words long enough for a slip to tell."""
    numbers = grammar.file.numbers
    phrases = chain.from_iterable(chain(numbers.values.values(), numbers.multipliers.values()))
    return tuple(sorted({fold(one) for one in phrases if " " not in one and len(one) >= _SHORTEST}))
