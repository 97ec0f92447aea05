"""How long a message takes to be understood, beside a floor that only splits it and looks up its words.

Run: python benchmarks/understanding.py
"""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from seatwise.bot.dialogue.understood import Asks
from seatwise.bot.understanding.grammar import Grammar, load_grammar
from seatwise.bot.understanding.understand import understand

LOCALES = Path(__file__).parents[1] / "locales"
HUNDRED = {
    "en": "20 sales managers, 3 people per shift during the day, 2 at night and we never have any more than that",
    "ru": "20 менеджеров по продажам, 3 человека в дневной смене и 2 в ночной, больше у нас никогда не бывает",
    "es": "20 gestores de ventas, 3 personas por turno durante el día y 2 por la noche, y nunca hay más de esos",
}
HOSTILE = ("1 ", "from 1 to ", "8-", "mon ", "no ", "talk to a ", "twenty ", "3 people at night, ", "x" * 9 + " ", "9")


def microseconds(work: Callable[[], object], runs: int = 400) -> float:
    work()
    spans = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        spans.append(time.perf_counter() - start)
    return statistics.median(spans) * 1e6


def afresh(text: str, grammar: Grammar, asks: Asks | None = None) -> Callable[[], object]:
    """Understanding without remembering the message, the words being known."""

    def work() -> object:
        grammar.heard.clear()
        return understand(text, grammar, asks)

    return work


def main() -> None:
    for tag, text in HUNDRED.items():
        start = time.perf_counter()
        grammar = load_grammar(LOCALES / tag, tag)
        loaded = (time.perf_counter() - start) * 1e3
        words = dict.fromkeys(text.split(), 1)
        floor = microseconds(lambda: [words.get(word) for word in text.lower().split()])  # noqa: B023
        first = microseconds(afresh(text, grammar))
        again = microseconds(lambda: understand(text, grammar))  # noqa: B023
        corpus = [json.loads(line) for line in (LOCALES / tag / "corpus.jsonl").read_text("utf-8").splitlines()]
        usual = statistics.median(
            microseconds(afresh(line["text"], grammar, Asks(line["asks"]) if line["asks"] else None), 20)
            for line in corpus
        )
        worst = max(microseconds(afresh((piece * 4_000)[:4_000], grammar, Asks.SHIFTS), 3) for piece in HOSTILE)
        print(
            f"{tag}: load {loaded:.0f} ms; {len(text)} characters {first:.0f} µs ({first / floor:.0f} × floor), again "
            f"{again:.1f} µs; corpus line p50 {usual:.0f} µs; 4,000 hostile characters {worst / 1e3:.1f} ms"
        )


if __name__ == "__main__":
    main()
