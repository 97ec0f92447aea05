"""Number words with a slip beside others: "twnty five" is neither twenty-five nor five."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from rapidfuzz.distance import OSA

from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.tokens import WORD, Token, fold

_SHORTEST, _SHORTEST_SLIP = 4, 3
_MOST_GRAMMARS = 64


def stands_beside_slip(tokens: Sequence[Token], first: int, last: int, grammar: Grammar) -> bool:
    """Whether a word right before or behind these is no word of the grammar, but a number word save for one letter."""
    return (first > 0 and _is_slip(tokens[first - 1], grammar)) or (
        last + 1 < len(tokens) and _is_slip(tokens[last + 1], grammar)
    )


def _is_slip(token: Token, grammar: Grammar) -> bool:
    word = token.text
    if token.role.keys or token.kind != WORD or len(word) < _SHORTEST_SLIP:
        return False
    return any(OSA.distance(word, known, score_cutoff=1) <= 1 for known in _number_words(grammar))


@lru_cache(maxsize=_MOST_GRAMMARS)
def _number_words(grammar: Grammar) -> tuple[str, ...]:
    """What numbers are written with, as single words long enough for a slip to tell."""
    numbers = grammar.numbers
    phrases = chain.from_iterable(chain(numbers.values.values(), numbers.multipliers.values()))
    return tuple(sorted({fold(one) for one in phrases if " " not in one and len(one) >= _SHORTEST}))
