"""What people type, and what is understood of it, in every language; run as a script, this draws docs/languages.md."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from babel import Locale

from seatwise.bot.inspection import Reader
from seatwise.bot.languages import Languages

Read = Callable[..., dict[str, Any]]

PAGE = Path(__file__).parents[2] / "docs/languages.md"
SAMPLE = Path(__file__).parent / "sample.jsonl"
FACTS = ("staff", "together", "in_shifts", "peak", "shifts", "handover_minutes")
COMPARED = (*FACTS, "intent", "language")
"""What makes a line right or wrong; the rest of what is understood explains it (contract, `understood`)."""
HEAD = """\
# Languages

Drawn by `python tests/understanding/test_corpus.py > docs/languages.md`; a test fails when this page is stale.
*Messages* is how many are said in the language; *corpus* its own examples of what people type, all of them understood,
and in brackets how many of these hold nothing to be read; *sample* how many of a set of customers' utterances are
understood exactly, and in brackets from how many a wrong fact was taken.
[How to add a language](../CONTRIBUTING.md#add-a-language).

| language | | messages | corpus | sample |
| --- | --- | ---: | ---: | ---: |"""


def lines(file: Path) -> list[dict[str, Any]]:
    """What people type, with what is expected, a JSON object a line."""
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def sample(tag: str) -> list[dict[str, Any]]:
    return [line for line in lines(SAMPLE) if line["language"] == tag]


def says_nothing(line: dict[str, Any]) -> bool:
    return line["expect"] == {} and "ask" not in line


def verdict(line: dict[str, Any], understood: dict[str, Any]) -> str:
    """`right`, `wrong` (a fact that the line lacks or gives otherwise) or `missed`."""
    got, expected = {key: understood[key] for key in COMPARED if key in understood}, line["expect"]
    if any(got[fact] != expected.get(fact) for fact in FACTS if fact in got):
        return "wrong"
    return "right" if got == expected and (not line.get("ask") or understood.get("unsure")) else "missed"


def test_every_line_of_a_corpus_is_understood_as_it_expects(tag: str, locales: Path, read: Read) -> None:
    wrong = []
    for line in lines(locales / tag / "corpus.jsonl"):
        understood = read(line["text"], line["asks"], tag)
        if verdict(line, understood) != "right":
            wrong.append((line["text"], line["expect"], understood))
    assert wrong == []


def test_a_corpus_has_sixty_lines_and_ten_that_say_nothing(tag: str, locales: Path) -> None:
    corpus = lines(locales / tag / "corpus.jsonl")
    assert len(corpus) >= 60
    assert sum(map(says_nothing, corpus)) >= 10


def test_a_corpus_repeats_no_line(tag: str, locales: Path) -> None:
    said = [(line["asks"], line["text"]) for line in lines(locales / tag / "corpus.jsonl")]
    assert len(said) == len(set(said))


def test_what_customers_type_is_understood_and_never_guessed_wrong(tag: str, read: Read) -> None:
    verdicts = {line["text"]: verdict(line, read(line["text"], line["asks"], tag)) for line in sample(tag)}
    counted = Counter(verdicts.values())
    assert counted["right"] >= 0.95 * counted.total() > 0, verdicts
    assert counted["wrong"] <= 0.01 * counted.total(), verdicts


def test_the_page_of_languages_is_not_stale() -> None:
    assert PAGE.read_text("utf-8") == page()


def page() -> str:
    """The page, as it stands in docs/languages.md."""
    return "\n".join([HEAD, *rows(), ""])


def rows() -> Iterator[str]:
    languages = Languages.open()
    reader = Reader(languages, None)
    for tag in sorted(languages.tags):
        folder = languages.folder(tag)
        said = sum(line[:1].isalpha() for line in (folder / "messages.ftl").read_text("utf-8").splitlines())
        corpus = lines(folder / "corpus.jsonl")
        verdicts = Counter(verdict(line, reader.read(line["text"], line["asks"], tag)) for line in sample(tag))
        name = Locale.parse(tag, sep="-").get_display_name("en")
        right = f"{verdicts['right']} of {verdicts.total()} ({verdicts['wrong']})"
        yield f"| {name} | `{tag}` | {said} | {len(corpus)} ({sum(map(says_nothing, corpus))}) | {right} |"


if __name__ == "__main__":
    sys.stdout.write(page())
