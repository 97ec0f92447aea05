import pytest

from seatwise.bot.understanding.detect import Detector
from seatwise.bot.understanding.grammar import Grammar


@pytest.fixture(scope="module")
def detector(grammars: dict[str, Grammar]) -> Detector:
    return Detector(grammars.values())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("нас двадцать человек", "ru"),
        ("there are twenty of us", "en"),
        ("somos veinte personas", "es"),
        ("¿precio?", "es"),
        ("hola", "es"),
        ("hello", "en"),
        ("20人", "zh-Hans"),
    ],
)
def test_a_language_is_told_by_script_letters_and_words(text: str, language: str, detector: Detector) -> None:
    assert detector.language_of(text) == language


@pytest.mark.parametrize("text", ["20", "", "???", "ok", "3/2", "Ω", "ગુજરાતી", "こんにちは 20"])
def test_what_could_be_any_language_is_none(text: str, detector: Detector) -> None:
    assert detector.language_of(text) is None


def test_one_english_word_in_a_russian_sentence_switches_nothing(detector: Detector) -> None:
    assert detector.language_of("нас двадцать человек, deadline завтра") == "ru"


def test_what_words_do_is_not_worked_out_to_detect_a_language(
    grammars: dict[str, Grammar], monkeypatch: pytest.MonkeyPatch
) -> None:
    latin = [grammars[tag] for tag in ("de", "en", "es")]
    for grammar in latin:
        monkeypatch.setattr(grammar, "role", None)
    assert Detector(latin).language_of("how many licences wuold we need") == "en"
