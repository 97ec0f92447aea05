import pytest
from unicode_rbnf import RbnfEngine
from unicode_rbnf.engine import FormatPurpose

from seatwise.bot.understanding.grammar import Grammar
from seatwise.bot.understanding.numbers import HUGE, number_at

CASES = (
    "genitive",
    "dative",
    "locative",
    "ablative",
    "accusative",
    "prepositional",
    "instrumental",
    "plural",
    "verbose",
)


def value(text: str, grammar: Grammar) -> int | None:
    tokens = grammar.tokeniser.tokens(text).all
    spelt = number_at(tokens, 0, grammar)
    return spelt.value if spelt and spelt.end == len(tokens) else None


def engine_of(tag: str) -> RbnfEngine:
    """CLDR spells a region's numbers as its language does."""
    return RbnfEngine.for_language(tag.partition("-")[0])


def rulesets(tag: str) -> list[str]:
    """CLDR's ways to spell a number in a language, each gender once, in the case in which people count."""
    names = engine_of(tag).format_number(1, purpose=FormatPurpose.CARDINAL).text_by_ruleset
    return [name for name in names if not any(case in name for case in CASES)]


def test_every_number_to_9999_is_read_as_cldr_spells_it(tag: str, grammars: dict[str, Grammar]) -> None:
    engine, names = engine_of(tag), rulesets(tag)
    wrong = []
    for number in range(1, 10_000):
        spellings = engine.format_number(number, purpose=FormatPurpose.CARDINAL, ruleset_names=names).text_by_ruleset
        wrong += [text for text in set(spellings.values()) if value(text, grammars[tag]) != number]
    assert wrong == []


def test_numbers_are_read_in_every_case_of_the_language(tag: str, grammars: dict[str, Grammar]) -> None:
    engine = engine_of(tag)
    for number in (*range(1, 100), 100, 203, 500, 999, 1234, 9999):
        spellings = engine.format_number(number, purpose=FormatPurpose.CARDINAL).text_by_ruleset
        assert {value(text, grammars[tag]) for text in spellings.values()} == {number}


@pytest.mark.parametrize(
    ("tag", "text", "number"),
    [
        ("en", "1,200", 1200),
        ("en", "2k", 2000),
        ("en", "a dozen", None),
        ("en", "two hundred and three", 203),
        ("en", "twenty-five", 25),
        ("ru", "1 200", 1200),
        ("ru", "пара десятков", 20),
        ("ru", "полсотни", 50),
        ("ru", "2,5 тыс", 2500),
        ("es", "1.200", 1200),
        ("es", "dos docenas", 24),
        ("en", "٣٣", 33),
        ("en", "३३", 33),
        ("en", "3 3", None),
        ("en", "twenty thirty", None),
        ("en", "2.5", None),
        ("en", "1e9", None),
    ],
)
def test_numbers_are_read_as_people_write_them(
    tag: str, text: str, number: int | None, grammars: dict[str, Grammar]
) -> None:
    assert value(text, grammars[tag]) == number


@pytest.mark.parametrize("text", ["9" * 4_000, "twenty thousand million", "million " * 500])
def test_a_number_without_end_costs_nothing(text: str, grammars: dict[str, Grammar]) -> None:
    spelt = number_at(grammars["en"].tokeniser.tokens(text).all, 0, grammars["en"])
    assert spelt is not None
    assert spelt.value in (HUGE, 20_000_000_000, 1_000_000)
