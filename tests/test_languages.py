import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.bot.languages import Languages

MANY = ("ar", "de", "en", "es", "fr", "he", "hi", "id", "it", "kk", "pl", "pt-BR", "ru", "tr", "uk", "zh-Hans")


def make(folder: Path, *tags: str) -> Path:
    for tag in tags:
        (folder / tag).mkdir()
        (folder / tag / "messages.ftl").write_text("")
    return folder


@pytest.fixture
def languages(tmp_path: Path) -> Languages:
    return Languages.open(make(tmp_path, *(set(MANY) - {"uk", "kk"})))


def test_english_russian_and_spanish_are_shipped_the_reference_first() -> None:
    assert Languages.open().tags[0] == "en"
    assert {"en", "es", "ru"} <= set(Languages.open().tags)


def test_a_folder_of_the_operator_adds_a_language(tmp_path: Path) -> None:
    languages = Languages.open(make(tmp_path, "pt-BR"))
    assert "pt-BR" in languages.tags
    assert languages.folder("pt-BR") == tmp_path / "pt-BR"


def test_a_folder_of_the_operator_takes_a_shipped_languages_place(tmp_path: Path) -> None:
    assert Languages.open(make(tmp_path, "ru")).folder("ru") == tmp_path / "ru"


def test_a_folder_without_messages_is_no_language(tmp_path: Path) -> None:
    (tmp_path / "sv").mkdir()
    assert "sv" not in Languages.open(tmp_path).tags


@pytest.mark.parametrize("tag", ["xx", "not a tag", "qaa-XX"])
def test_a_folder_that_names_no_known_language_is_refused_by_its_name(tmp_path: Path, tag: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(tag))):
        Languages.open(make(tmp_path, tag))


@pytest.mark.parametrize(
    ("wanted", "served"),
    [
        ("en", "en"), ("en-US", "en"), ("EN-gb", "en"), ("en_US", "en"), ("es-419", "es"), ("es-MX", "es"),
        ("ru-RU", "ru"), ("pt", "pt-BR"), ("pt-PT", "pt-BR"), ("pt-br", "pt-BR"), ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hans-SG", "zh-Hans"), ("iw", "he"), ("in", "id"), ("de-AT", "de"), ("ar-EG", "ar"), ("fr-CA", "fr"),
    ],
)  # fmt: skip
def test_a_near_variant_is_served(languages: Languages, wanted: str, served: str) -> None:
    assert languages.negotiate(wanted) == served


@pytest.mark.parametrize("wanted", ["be", "bg", "tt", "ca", "gl", "az", "ja", "zh-TW", "ur", "ms", "und", "mul"])
def test_a_neighbour_is_a_guess_and_not_served(languages: Languages, wanted: str) -> None:
    assert languages.negotiate(wanted) is None


@pytest.mark.parametrize(
    ("wanted", "likely"),
    [("be", "ru"), ("be-BY", "ru"), ("tt", "ru"), ("uz", "ru"), ("ca", "es"), ("gl", "es"), ("ms", "id"), ("mr", "hi")],
)
def test_who_speaks_a_neighbour_is_likely_to_know_another_language(
    languages: Languages, wanted: str, likely: str
) -> None:
    assert languages.guess(wanted) == likely


@pytest.mark.parametrize("wanted", ["ru", "pt", "en-GB", "cy", "bg", "ja", "zh-TW", "und", "", "en us", "x" * 40])
def test_what_is_served_or_near_to_nothing_is_no_guess(languages: Languages, wanted: str) -> None:
    assert languages.guess(wanted) is None


@pytest.mark.parametrize(
    "wanted", ["", "c", "*", "en us", "русский", "en" * 40, "-", "en--US", "\ud800", "1", "x-y", "\0"]
)
def test_what_is_no_tag_is_served_by_nothing(languages: Languages, wanted: str) -> None:
    assert languages.negotiate(wanted) is None


@given(st.text() | st.from_regex(r"[a-zA-Z]{1,9}([-_][a-zA-Z0-9]{1,9}){0,6}", fullmatch=True))
def test_no_tag_raises_an_error(wanted: str) -> None:
    assert Languages.open().negotiate(wanted) in {None, *Languages.open().tags}


@pytest.mark.parametrize(
    ("header", "served"),
    [
        ("ru", "ru"),
        ("de-CH, ru;q=0.9, en;q=0.8", "de"),
        ("be, bg;q=0.9, es;q=0.5, en;q=0.4", "es"),
        ("en;q=0.3, es;q=0.7", "es"),
        ("en;q=0, es;q=0.1", "es"),
        ("es ; q=0.2 , ru", "ru"),
        ("*", None),
        ("en;q=2, be", None),
        ("", None),
        (";;,,;q=,q=1;q", None),
    ],
)
def test_a_header_is_served_by_its_most_wanted_language(languages: Languages, header: str, served: str | None) -> None:
    assert languages.negotiate_header(header) == served


def test_only_the_head_of_a_hostile_header_is_read(languages: Languages) -> None:
    assert languages.negotiate_header("xx," * 100_000 + "ru") is None
    assert languages.negotiate_header("x" * 1_000_000 + ",ru") is None


@given(st.text())
def test_no_header_raises_an_error(header: str) -> None:
    assert Languages.open().negotiate_header(header) in {None, *Languages.open().tags}


@pytest.mark.parametrize("tag", MANY)
def test_arabic_and_hebrew_run_from_right_to_left(languages: Languages, tag: str) -> None:
    assert languages.direction(tag) == ("rtl" if tag in {"ar", "he"} else "ltr")
