import tomllib
from pathlib import Path

import pytest
from babel import Locale

from seatwise.bot.understanding import cldr
from seatwise.bot.understanding.grammar import load_grammar
from seatwise.bot.understanding.grammar_file import GrammarError
from seatwise.bot.understanding.understand import understand

MADE_UP = """
[numbers.values]
3 = ["trio"]
20 = ["vint"]
[cues]
people = ["homo*"]
ours = ["nos es"]
shift = ["turna"]
and = ["e"]
[valued.part]
day = ["jorne"]
night = ["nocte"]
[intents]
restart = ["de novo"]
"""


def written(folder: Path, grammar: str) -> Path:
    (folder / "grammar.toml").write_text(grammar, "utf-8")
    return folder


def test_a_language_is_a_folder_and_needs_no_line_of_python(tmp_path: Path) -> None:
    grammar = load_grammar(written(tmp_path, MADE_UP), "ia")
    said = understand("nos es vint homos: trio jorne e 2 nocte", grammar).to_json()
    assert said == {"staff": 20, "shifts": [{"people": 3}, {"people": 2}]}
    assert understand("de novo", grammar).to_json() == {"intent": "restart"}


@pytest.mark.parametrize(
    ("grammar", "place"),
    [
        ("[numbers.values]\n1 = ['un']\n[cues]\npeopel = ['homo']\n", "cues.peopel"),
        ("[numbers.values]\n1 = 'un'\n[cues]\n", "numbers.values.1"),
        ("[numbers.values]\n[cues]\n[intents]\ndance = ['x']\n", "intents.dance"),
        ("[numbers.values]\n[cues]\n[wrods]\n", "wrods"),
        ("[numbers", ""),
    ],
)
def test_a_faulty_grammar_is_refused_with_its_file_and_place(grammar: str, place: str, tmp_path: Path) -> None:
    with pytest.raises(GrammarError) as refused:
        load_grammar(written(tmp_path, grammar), "ia")
    assert str(refused.value).startswith(f"{tmp_path / 'grammar.toml'}: {place}")
    assert refused.value.place.startswith(place)


def test_a_missing_grammar_is_refused_with_its_file(tmp_path: Path) -> None:
    with pytest.raises(GrammarError, match=r"grammar\.toml"):
        load_grammar(tmp_path, "ia")


def test_no_value_of_a_grammar_is_unknown_to_the_interpreter(tag: str, locales: Path) -> None:
    valued = tomllib.loads((locales / tag / "grammar.toml").read_text("utf-8"))["valued"]
    assert set(valued["part"]) <= {"morning", "day", "evening", "night"}
    assert set(valued["day"]) <= set(cldr.DAYS)
    assert set(valued["days"]) <= {"weekdays", "weekend", "daily"}
    assert set(valued["half_day"]) <= {"am", "pm", "night"}


@pytest.mark.parametrize("tag", ["de", "tr", "ar", "hi", "kk", "pt"])
def test_languages_call_themselves_as_cldr_does(tag: str) -> None:
    assert cldr.endonyms()[tag] == Locale.parse(tag).languages[tag]
