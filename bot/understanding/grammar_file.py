"""A language's `grammar.toml`: what it may say, and reading it."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from seatwise.bot.dialogue.understood import Intent, Topic
from seatwise.bot.understanding import cues


def _known(names: Mapping[str, int]) -> Callable[[str], str]:
    def check(name: str) -> str:
        if name not in names:
            raise ValueError(f"no such cue; there are {', '.join(names)}")
        return name

    return check


Phrase: TypeAlias = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Weekday: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
CueName: TypeAlias = Annotated[str, AfterValidator(_known(cues.CUES))]
ValuedName: TypeAlias = Annotated[str, AfterValidator(_known(cues.VALUED))]


class GrammarError(ValueError):
    """A grammar cannot be used: which file, where in it, and why."""

    def __init__(self, file: Path, place: str, reason: str) -> None:
        super().__init__(f"{file}: {place}: {reason}" if place else f"{file}: {reason}")
        self.file, self.place, self.reason = file, place, reason


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Writing(_Table):
    """How the language is written."""

    apostrophe: Literal["joins", "splits"] = "joins"
    prefixes: tuple[Phrase, ...] = ()
    article: str = ""
    read_as: Mapping[Phrase, Phrase] = Field(default_factory=dict)
    suffixes: tuple[Phrase, ...] = ()
    plain: Mapping[str, str] = Field(default_factory=dict)
    negation: Literal["before", "after"] = "before"
    letters: str = ""
    doubling: str = ""
    working_week: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri")
    weekend: tuple[Weekday, ...] = ("sat", "sun")


class Numbers(_Table):
    """Number words."""

    values: Mapping[int, tuple[Phrase, ...]]
    multipliers: Mapping[int, tuple[Phrase, ...]] = Field(default_factory=dict)
    suffixes: Mapping[int, tuple[Phrase, ...]] = Field(default_factory=dict)
    ordinals: tuple[Phrase, ...] = ()
    ordinal_point: bool = False
    joiners: Mapping[Phrase, tuple[int, ...]] = Field(default_factory=dict)
    weak: tuple[Phrase, ...] = ()
    endings: tuple[Phrase, ...] = ()
    hung: tuple[Phrase, ...] = ()
    glued: bool = False
    units_first: bool = False
    doubled: bool = False
    tenths: bool = False
    neighbours: bool = False


class Languages(_Table):
    """How a language is asked for."""

    switch: tuple[Phrase, ...] = ()
    cut: int = Field(default=0, ge=0, le=4)
    names: Mapping[str, tuple[Phrase, ...]] = Field(default_factory=dict)


class Places(_Table):
    """How many last letters of a city's name change with its case."""

    cut: int = Field(default=0, ge=0, le=3)


class GrammarFile(_Table):
    """All of `grammar.toml`."""

    writing: Writing = Writing()
    numbers: Numbers
    cues: Mapping[CueName, tuple[Phrase, ...]]
    valued: Mapping[ValuedName, Mapping[str, tuple[Phrase, ...]]] = Field(default_factory=dict)
    intents: Mapping[Intent, tuple[Phrase, ...]] = Field(default_factory=dict)
    topics: Mapping[Topic, tuple[Phrase, ...]] = Field(default_factory=dict)
    languages: Languages = Languages()
    places: Places = Places()


def read_file(file: Path) -> GrammarFile:
    """A checked `grammar.toml`. Raises GrammarError, which names the file, the place in it and the reason."""
    try:
        data = tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise GrammarError(file, "", error.strerror or "cannot be read") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GrammarError(file, "", str(error)) from error
    try:
        return GrammarFile.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        raise GrammarError(file, ".".join(map(str, first["loc"])), first["msg"]) from error
