"""How long a message takes to be understood, beside a floor that only splits it and looks up its words.

No message was seen before; its words were, except where it says cold. Before that, how long each language takes to be
read, and what is kept of it; the first brings Babel with it. Run: python benchmarks/understanding.py
"""

import gc
import json
import resource
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from seatwise.bot.dialogue.understood import Asks
from seatwise.bot.understanding.detect import Detector
from seatwise.bot.understanding.grammar import Grammar, load_grammar
from seatwise.bot.understanding.understand import understand

LOCALES = Path(__file__).parents[1] / "locales"
HUNDRED = {
    "en": "20 sales managers, 3 people per shift during the day, 2 at night and we never have any more than that",
    "ru": "20 менеджеров по продажам, 3 человека в дневной смене и 2 в ночной, больше у нас никогда не бывает",
    "es": "20 gestores de ventas, 3 personas por turno durante el día y 2 por la noche, y nunca hay más de esos",
}
HOSTILE = (
    "1 ", "1 2 ", "1-2 ", "(3) ", "+1", "from 1 to ", "8-", "mon ", "no ", "talk to a ", "twenty ", "9", "x" * 9 + " ",
    "3 people at night, ", "3 by day, 2 at night, ",
)  # fmt: skip


def microseconds(work: Callable[[], object], runs: int = 400) -> float:
    work()
    spans = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        spans.append(time.perf_counter() - start)
    return statistics.median(spans) * 1e6


def resident() -> float:
    """Megabytes of memory that this process has."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize() / 1e6


def loaded(tag: str) -> tuple[str, Grammar]:
    before, start = resident(), time.perf_counter()
    grammar = load_grammar(LOCALES / tag, tag)
    took = time.perf_counter() - start
    gc.collect()
    print(f"{tag}: load {took * 1e3:.0f} ms, {resident() - before:.1f} MB")
    return tag, grammar


def afresh(text: str, grammar: Grammar, asks: Asks | None = None) -> Callable[[], object]:
    """Understanding without remembering the message, the words being known."""

    def work() -> object:
        grammar.heard.clear()
        return understand(text, grammar, asks)

    return work


def cold(text: str, grammar: Grammar) -> Callable[[], object]:
    """Understanding where no word was met before."""

    def work() -> object:
        grammar.tokeniser.seen.clear()
        grammar.role.cache_clear()
        grammar.heard.clear()
        return understand(text, grammar, Asks.SHIFTS)

    return work


def strange(letters: str) -> str:
    """4,000 characters of words that nobody knows."""
    random = Random(1)
    return " ".join("".join(random.choices(letters, k=7)) for _ in range(500))


def main() -> None:
    gc.disable()  # as the service does while it reads
    read = dict(loaded(tag) for tag in sorted(folder.parent.name for folder in LOCALES.glob("*/grammar.toml")))
    grammars, detector = {tag: read[tag] for tag in HUNDRED}, Detector(read.values())
    gc.freeze()
    gc.enable()
    for tag, text in HUNDRED.items():
        grammar, words = grammars[tag], dict.fromkeys(text.split(), 1)
        floor = microseconds(lambda: [words.get(word) for word in text.lower().split()])  # noqa: B023
        first = microseconds(afresh(text, grammar))
        again = microseconds(lambda: understand(text, grammar))  # noqa: B023
        corpus = [json.loads(line) for line in (LOCALES / tag / "corpus.jsonl").read_text("utf-8").splitlines()]
        usual = statistics.median(
            microseconds(afresh(line["text"], grammar, Asks(line["asks"]) if line["asks"] else None), 10)
            for line in corpus
        )
        told = statistics.median(microseconds(lambda: detector.language_of(line["text"]), 10) for line in corpus)  # noqa: B023
        worst, piece = max(
            (microseconds(afresh((piece * 4_000)[:4_000], grammar, Asks.SHIFTS), 3), piece) for piece in HOSTILE
        )
        letters = "".join(sorted(filter(str.isalpha, set(text.lower()))))
        unknown = microseconds(cold(strange(letters), grammar), 3)
        new = microseconds(cold(text, grammar), 50)
        print(
            f"{tag}: {len(text)} characters {first:.0f} µs ({first / floor:.0f} × floor), cold {new:.0f}, "
            f"again {again:.1f}; corpus line p50 {usual:.0f} µs, its language {told:.0f} µs; "
            f"4,000 hostile characters {worst / 1e3:.1f} ms ({piece!r}), of strange words {unknown / 1e3:.1f} ms"
        )


if __name__ == "__main__":
    main()
