import json
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_
from pathlib import Path

from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.lexicon import matches
from seatwise.bot.understanding.telltales import ALWAYS
from seatwise.bot.understanding.tokens import Token


def starts(tokens: Sequence[Token], *, looked_at: bool) -> Iterator[int]:
    """Where a pattern is found, of those places at which the quick look says so."""
    told = reduce(or_, [token.role.tells for token in tokens], ALWAYS)
    for place, token in enumerate(tokens):
        opening, watch = token.role.asks, token.role.watch
        if looked_at and not (watch.may_be(told) and opening.may_go_on(tokens, place + 1)):
            continue
        if any(True for _ in matches(opening.nodes, tokens, place + 1)):
            yield place


def test_a_quick_look_at_a_message_misses_no_pattern(tag: str, grammars: dict[str, Grammar], locales: Path) -> None:
    corpus = [json.loads(line)["text"] for line in (locales / tag / "corpus.jsonl").read_text("utf-8").splitlines()]
    read = [grammars[tag].tokeniser.tokens(text).all for text in corpus]
    found = [list(starts(tokens, looked_at=False)) for tokens in read]
    assert any(found)
    assert [list(starts(tokens, looked_at=True)) for tokens in read] == found
