"""Compiled messages say what fluent.runtime says."""

from collections.abc import Callable

import pytest
from fluent.runtime import FluentBundle, FluentResource

from seatwise.bot.dialogue.screen import Argument, Literal
from seatwise.bot.languages import Languages
from seatwise.bot.wording.check import readable_parts
from seatwise.bot.wording.fluent import Broken, Messages
from seatwise.bot.wording.formats import Formats

SAMPLE = """
# A comment.
plain = Nothing but text

## A section
spaced =
    The first line
      and an indented one.

    The last, after a blank one.
variable = { $staff } people
literal = {"{"} braces {"}"} and { "\\u00A0" } a space
nested = { {$staff} }
several = { $staff }{ $peak } { $staff }
plural = { $staff ->
    [0] nobody
    [one] { $staff } person
    [few] { $staff } persons (few)
   *[other] { $staff } people
}
word = { $period ->
    [month] a month
   *[year] a year
}
both = The { $staff ->
    [one] { $period ->
        [month] one a month
       *[year] one a year
    }
   *[other] { variable }, { word }
} end.
-brand = Seat{"w"}ise
-case = { $case ->
   *[subject] licence
    [object] of the licence
}
termed = { -brand } sells { -case(case: "object") } as a { -case }
referring = { plural }. { termed }
"""

IDS = ("plain", "spaced", "variable", "literal", "nested", "several", "plural", "word", "both", "termed", "referring")


class Plain:
    """Says counts as they are: these are small, so grouping does not enter."""

    def say(self, argument: Argument) -> str:
        return argument.text if isinstance(argument, Literal) else str(argument)

    def key(self, argument: Argument) -> str:
        return argument.text if isinstance(argument, Literal) else ""


def ours(source: str, tag: str) -> Callable[..., str]:
    messages = Messages(source, Formats(tag).plural)

    def say(name: str, **values: int | str) -> str:
        return messages.pattern(name)({k: Literal(v) if isinstance(v, str) else v for k, v in values.items()}, Plain())

    return say


def theirs(source: str, tag: str) -> Callable[..., str]:
    bundle = FluentBundle([tag], use_isolating=False)
    bundle.add_resource(FluentResource(source))

    def say(name: str, **values: int | str) -> str:
        pattern = bundle.get_message(name).value
        assert pattern is not None
        text, errors = bundle.format_pattern(pattern, values)
        assert errors == []
        return text

    return say


@pytest.mark.parametrize("tag", ["en", "ru", "es", "ar"])
@pytest.mark.parametrize("name", IDS)
def test_all_that_messages_use_of_fluent_is_said_as_fluent_says_it(tag: str, name: str) -> None:
    we, they = ours(SAMPLE, tag), theirs(SAMPLE, tag)
    for staff in (0, 1, 2, 5, 21, 102):
        for period in ("month", "year", "else"):
            values = {"staff": staff, "peak": "three", "period": period}
            assert we(name, **values) == they(name, **values)


@pytest.mark.parametrize("tag", Languages.open().tags)
def test_every_shipped_message_is_said_as_fluent_says_it(tag: str) -> None:
    source = (Languages.open().folder(tag) / "messages.ftl").read_text(encoding="utf-8")
    we, they = ours(source, tag), theirs(source, tag)
    for name, parts in readable_parts(Languages.open().folder(tag)).items():
        for count in (0, 1, 2, 5, 21):
            values = {variable: count if variable in parts.counts else "sample" for variable in parts.variables}
            assert we(name, **values) == they(name, **values)


def test_windows_line_ends_change_nothing() -> None:
    assert ours(SAMPLE.replace("\n", "\r\n"), "en")("spaced") == ours(SAMPLE, "en")("spaced")


@pytest.mark.parametrize(
    "source",
    [
        "other = text",
        "broken = { $staff",
        "broken = { NUMBER($staff, minimumFractionDigits: 2) }",
        "broken = text { missing }",
        "broken = text { -missing }",
        "broken = { broken }",
        "broken = { a }\na = { broken }",
        "broken =\n    .title = an attribute",
        "broken = text\n    .title = an attribute",
        "broken = { $staff ->\n    [one] no default\n}",
    ],
)
def test_what_cannot_be_said_is_broken(source: str) -> None:
    with pytest.raises(Broken, match=r"broken|missing|^a: "):
        Messages(source, Formats("en").plural).pattern("broken")


def test_a_broken_message_breaks_no_other() -> None:
    source = "before = one\nbroken = { $staff\nafter = three"
    assert [ours(source, "en")(name) for name in ("before", "after")] == ["one", "three"]


def test_a_missing_variable_is_an_error_and_no_text() -> None:
    with pytest.raises(LookupError):
        ours("variable = { $staff }", "en")("variable")
