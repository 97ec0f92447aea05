import json
from collections.abc import Callable
from pathlib import Path

Read = Callable[..., dict[str, object]]
COMPARED = ("staff", "together", "in_shifts", "peak", "shifts", "handover_minutes", "intent", "language")


def lines(locales: Path, tag: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (locales / tag / "corpus.jsonl").read_text("utf-8").splitlines()]


def test_every_line_of_a_corpus_is_understood_as_it_expects(tag: str, locales: Path, read: Read) -> None:
    wrong = []
    for line in lines(locales, tag):
        expected = dict(line["expect"])  # type: ignore[call-overload]
        understood = read(line["text"], line["asks"], tag)
        got = {key: understood[key] for key in COMPARED if key in understood}
        if got != expected or (line.get("ask") and not understood.get("unsure")):
            wrong.append((line["text"], expected, understood))
    assert wrong == []


def test_a_corpus_has_sixty_lines_and_ten_that_say_nothing(tag: str, locales: Path) -> None:
    corpus = lines(locales, tag)
    assert len(corpus) >= 60
    assert sum(line["expect"] == {} and "ask" not in line for line in corpus) >= 10


def test_a_corpus_repeats_no_line(tag: str, locales: Path) -> None:
    said = [(line["asks"], line["text"]) for line in lines(locales, tag)]
    assert len(said) == len(set(said))
