from collections.abc import Callable

import pytest

Read = Callable[..., dict[str, object]]
TOGETHER = [("en", "together"), ("ru", "вместе"), ("es", "juntos")]
EVERYBODY = [("en", "all of us 9 to 6"), ("en", "everyone at once"), ("ru", "все вместе"), ("es", "todos juntos")]


@pytest.mark.parametrize(("language", "text"), TOGETHER)
@pytest.mark.parametrize("asks", ["schedule", "handover"])
def test_a_bare_together_is_no_overlap_and_not_said_of_all(language: str, text: str, asks: str, read: Read) -> None:
    assert read(text, asks, language) == {"together": True}


@pytest.mark.parametrize(("language", "text"), EVERYBODY)
@pytest.mark.parametrize("asks", ["schedule", "handover"])
def test_all_of_us_is_together_and_everybody(language: str, text: str, asks: str, read: Read) -> None:
    assert read(text, asks, language) == {"together": True, "everybody": True}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "at most a handful together"),
        ("ru", "не больше нескольких вместе"),
        ("es", "como mucho unos pocos juntos"),
    ],
)
def test_a_limit_that_cannot_be_read_leaves_the_peak_open(language: str, text: str, read: Read) -> None:
    assert read(text, "schedule", language) == {"unsure": {"peak": []}}


@pytest.mark.parametrize("text", ["the night shift works together", "the evening people are together"])
def test_one_shift_together_is_not_everybody(text: str, read: Read) -> None:
    assert "together" not in read(text, "schedule")


def test_a_negated_limit_is_no_word_of_correction(read: Read) -> None:
    assert read("не больше четырёх одновременно", "schedule", "ru") == {"peak": 4}


def test_our_18_operators_work_together_tells_the_staff(read: Read) -> None:
    assert read("our 18 operators work together") == {"staff": 18, "together": True, "everybody": True}


@pytest.mark.parametrize(("text", "position"), [("the second one", 2), ("the first one", 1), ("the last one", -1)])
def test_an_ordinal_is_a_position_and_counts_nobody(text: str, position: int, read: Read) -> None:
    assert read(text, "staff") == {"position": position}
