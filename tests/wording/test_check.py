"""What `check` finds in a language's folder."""

from pathlib import Path

import pytest

from seatwise.bot.languages import Languages
from seatwise.bot.wording import check
from seatwise.bot.wording.check import check_language

ENGLISH = """
hello = Hello { $name }
staff = { $staff ->
    [one] One person works here
   *[other] { $staff } people work here
}
choice-yes = Yes, they do
ask-staff = How many? Type for example 20
twenty = At most 20 in all
"""
RUSSIAN = """
hello = Привет, { $name }
staff = { $staff ->
    [one] Работает { $staff } человек
    [few] Работают { $staff } человека
    [many] Работают { $staff } человек
   *[other] Работают { $staff } человека
}
choice-yes = Да, бывает
ask-staff = Сколько? Напишите, например: 25
twenty = Не больше 20 в сумме
"""


@pytest.fixture
def checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The problems of a Russian folder beside the English above."""

    def check_russian(messages: str) -> list[str]:
        for tag, source in {"en": ENGLISH, "ru": messages}.items():
            (tmp_path / tag).mkdir(exist_ok=True)
            for name in check.FILES:
                (tmp_path / tag / name).write_text(source if name == "messages.ftl" else "", encoding="utf-8")
        return check_language(tmp_path / "ru", tmp_path / "en")

    return check_russian


def test_a_complete_language_lacks_nothing(checked) -> None:
    assert checked(RUSSIAN) == []


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("hello = Привет, { $name }", "", "hello: the message is missing"),
        ("hello =", "hallo = Привет\nhello =", "hallo: en has no such message"),
        ("hello =", "hello = Привет\nhello =", "hello: it stands there 2 times"),
        ("{ $name }", "{ $name", "hello: Fluent cannot read it"),
        ("{ $name }", "{ missing }", "missing: there is no such message"),
        ("{ $name }", "{ $nome }", "hello: its variables are nome, en's name"),
        ("    [few] Работают { $staff } человека\n", "", "staff: its plural categories are many, one, other"),
        ("[few]", "[two]", "staff: its plural categories are"),
        ("Да, бывает", "Да, такое у нас бывает довольно часто", "choice-yes: a button has at most"),
        ("Да, бывает", "Да, а не то и ну", "choice-yes: a button has at most"),
        ("Привет", "Привет за $", "hello: a sign of money or per cent"),
        ("Привет", "Привет %", "hello: a sign of money or per cent"),
        ("Привет", "Привет { 20 }", "hello: it uses what our messages do not: NumberLiteral"),
        ("Не больше 20", "Не больше 21", "twenty: figures that en lacks: 21"),
        ("Не больше 20", "Не больши\u0306 20", "twenty: the text is not in Unicode's composed form"),
        ("Привет, { $name }", "«Привет», \u201c{ $name }\u201d", "messages.ftl: more than one kind of quotation marks"),
        ("Привет", "Привет " * 9, "hello: 67 characters long, en 8"),
        ("Привет", "Hello", "hello: letters of another script: Hello"),
        ("Привет", "Пpивет", "hello: letters of another script: Пpивет"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(checked, right: str, wrong: str, problem: str) -> None:
    assert right in RUSSIAN
    assert any(found.startswith(problem) for found in checked(RUSSIAN.replace(right, wrong, 1)))


def test_the_licences_english_names_may_stand_beside_their_own(checked) -> None:
    assert checked(RUSSIAN.replace("Привет", "Привет (named)")) == []


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    assert check_language(tmp_path / "ru") == [f"{name}: the file is missing" for name in check.FILES]


@pytest.mark.parametrize("tag", Languages.open().tags)
def test_a_shipped_language_lacks_nothing(tag: str) -> None:
    assert check_language(Languages.open().folder(tag)) == []
