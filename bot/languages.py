"""Which languages there are, where each one's folder lies, and which of them serves a wanted one.

A language is a folder named by its BCP 47 tag: shipped ones lie in the package `seatwise.locales`, more in a folder of
the operator's own.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.abc import Traversable
from importlib.resources import files
from operator import itemgetter
from pathlib import Path
from types import MappingProxyType
from typing import Literal

REFERENCE = "en"
"""The language that every other is measured by, and that steps in where one lacks a message."""

MESSAGES = "messages.ftl"
"""The file that makes a folder a language."""

Direction = Literal["ltr", "rtl"]

_NEAR = 10
"""CLDR's distance up to which a language stands in for another: a region's or a script's variant, never a neighbour
(Belarusian and Russian are 24 apart)."""

_LIKELY = 50
"""CLDR's distance up to which those who speak a language mostly know the other one too; beyond it nothing is near."""

_FAR = 1_000
_LONGEST_TAG = 35
_LONGEST_HEADER = 1000
_MOST_ENTRIES = 20
_TAG = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*")
_QUALITY = re.compile(r"\s*[qQ]\s*=\s*([01](?:\.\d{0,3})?)\s*")


@dataclass(frozen=True, slots=True)
class Languages:
    """The languages that can be spoken, by their tags; the reference language is always among them."""

    folders: Mapping[str, Traversable]

    @classmethod
    def open(cls, extra: Path | None = None) -> "Languages":
        """The shipped languages and those in the folder `extra`, which add to them or take their place by tag.

        Raises ValueError, naming the folder, where one in `extra` bears no tag of a language that CLDR knows.
        """
        folders = dict(_languages_in(files("seatwise.locales")))
        if extra is not None:
            for tag, folder in _languages_in(extra):
                _locale(tag)
                folders[tag] = folder
        return cls(MappingProxyType(dict(sorted(folders.items(), key=lambda found: (found[0] != REFERENCE, found[0])))))

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags: the reference language, then the others by the alphabet."""
        return tuple(self.folders)

    def folder(self, tag: str) -> Traversable:
        """Where the files of one language lie; raises KeyError for a tag that is not among `tags`."""
        return self.folders[tag]

    def negotiate(self, wanted: str) -> str | None:
        """The language that serves who wants the tag `wanted`, or None where none is near or it is no tag."""
        tag, distance = self._nearest(wanted)
        return tag if distance <= _NEAR else None

    def guess(self, wanted: str) -> str | None:
        """The language that who wants the tag `wanted`, which nothing serves, is likely to know: to be asked about.

        None where the reference language is as good a guess.
        """
        tag, distance = self._nearest(wanted)
        return tag if _NEAR < distance <= _LIKELY and tag != REFERENCE else None

    def known(self, wanted: str) -> str:
        """The same where there has to be one. Raises ValueError, listing what there is."""
        tag = self.negotiate(wanted)
        if tag is None:
            raise ValueError(f"no language {wanted!r}; there are {', '.join(self.tags)}")
        return tag

    def negotiate_header(self, header: str) -> str | None:
        """The language for an `Accept-Language` header (RFC 9110, 12.5.4), or None where it names none of ours."""
        found = (self.negotiate(tag) for tag in _by_preference(header))
        return next((tag for tag in found if tag is not None), None)

    def first_in(self, header: str) -> str | None:
        """The tag that an `Accept-Language` header wants most, served or not."""
        return next(iter(_by_preference(header)), None)

    def direction(self, tag: str) -> Direction:
        """Which way the language is written (CLDR's character order)."""
        return _direction(tag)

    def _nearest(self, wanted: str) -> tuple[str, int]:
        """The nearest language, and CLDR's distance to it."""
        if len(wanted) > _LONGEST_TAG or not _TAG.fullmatch(wanted):
            return REFERENCE, _FAR
        return _nearest(wanted.lower(), self.tags)


def _languages_in(folder: Traversable) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir() and (entry / MESSAGES).is_file():
            yield entry.name, entry


def _by_preference(header: str) -> list[str]:
    """The tags of a header, most wanted first; those of equal weight stay in order."""
    weighed: list[tuple[float, str]] = []
    for entry in header[:_LONGEST_HEADER].split(",")[:_MOST_ENTRIES]:
        tag, *parameters = entry.split(";")
        quality = _QUALITY.fullmatch(parameters[0]) if parameters else None
        weight = float(quality[1]) if quality else 0.0 if parameters else 1.0
        if weight > 0:
            weighed.append((weight, tag.strip()))
    return [tag for _, tag in sorted(weighed, key=lambda one: -one[0])]


@lru_cache(maxsize=1024)
def _nearest(wanted: str, tags: tuple[str, ...]) -> tuple[str, int]:
    """Loads langcodes on first use: its tables cost a tenth of a second that not every run needs."""
    import langcodes

    try:
        return min(((tag, langcodes.tag_distance(wanted, tag)) for tag in tags), key=itemgetter(1))
    except ValueError:
        return REFERENCE, _FAR


@lru_cache(maxsize=256)
def _direction(tag: str) -> Direction:
    from seatwise.bot.cldr import locale

    return "rtl" if locale(tag).character_order == "right-to-left" else "ltr"


def _locale(tag: str) -> None:
    from babel import UnknownLocaleError

    from seatwise.bot.cldr import locale

    try:
        locale(tag)
    except (UnknownLocaleError, ValueError) as error:
        raise ValueError(
            f"a folder of languages holds {tag!r}, which is no tag of a language that CLDR knows"
        ) from error
