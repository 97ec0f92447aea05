"""What a language's folder lacks: the laws of all languages, in one place, for translators and for the tests.

The laws: the ids and variables of the reference language, plural categories by CLDR, short buttons, figures and signs
only from CLDR, one kind of quotation marks, no foreign script left behind.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from importlib.abc import Traversable
from itertools import product
from typing import TypeAlias

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from seatwise.bot.cldr import locale
from seatwise.bot.dialogue.screen import Argument, Literal
from seatwise.bot.languages import MESSAGES, REFERENCE, Languages
from seatwise.bot.wording.fluent import Broken, Messages, entries

FILES = (MESSAGES, "grammar.toml", "corpus.jsonl")
BUTTON = "choice-"
"""How the ids of buttons begin."""

_LONGEST_BUTTON, _MOST_WORDS = 30, 5
_TYPED_BY_VISITORS = ("example", "ask")
"""Parts of the ids of texts that show what people type; figures there are the language's own."""
_BORROWED = frozenset({"named", "concurrent"})
"""The licences' English names, as price lists use them."""

_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_STAND_IN = 1_000_000_000
"""Counts from here on stand for the plural categories while all variants of a message are tried."""
_QUOTATION_MARKS = ("«»‹›", "“”„‟", '"', "״", "「」『』")
_WITHOUT_SPACES = frozenset({"CJK", "HIRAGANA", "KATAKANA", "THAI"})
_AS_TYPED = frozenset({"ARABIC", "HEBREW", "DEVANAGARI"})
"""Scripts whose usual typing is not Unicode's composed form."""


def check_language(folder: Traversable, reference: Traversable | None = None) -> list[str]:
    """What is missing or wrong in a language's folder, a line each; empty when it is complete.

    The folder's name is the language's tag; `reference` is the folder that it is measured by, the shipped English one
    by default.
    """
    missing = [f"{name}: the file is missing" for name in FILES if not (folder / name).is_file()]
    if not (folder / MESSAGES).is_file():
        return missing
    language, measure = _Folder(folder), _Folder(reference or Languages.open().folder(REFERENCE))
    return [*missing, *(problem for law in _LAWS for problem in law(language, measure))]


def readable_parts(folder: Traversable) -> Mapping[str, "Parts"]:
    """What each message of a language is made of, by its id; unreadable ones are left out."""
    return _Folder(folder).parts


class _Folder:
    """A language's messages, opened for inspection."""

    def __init__(self, folder: Traversable) -> None:
        self.locale = locale(folder.name)
        self.source = (folder / MESSAGES).read_text(encoding="utf-8")
        self.messages = Messages(self.source, lambda count: _CATEGORIES[count - _STAND_IN])

    @cached_property
    def parts(self) -> Mapping[str, "Parts"]:
        """What each readable message is made of, by its id."""
        parts: dict[str, Parts] = {}
        for name in self.messages.ids:
            try:
                self.messages.pattern(name)
            except Broken:
                continue
            parts[name] = Parts(self.messages, name)
        return parts

    @cached_property
    def scripts(self) -> frozenset[str]:
        """The scripts that CLDR's weekdays are written in, by Unicode's names."""
        days = self.locale.days["stand-alone"]["wide"].values()
        return frozenset(_script(letter) for day in days for letter in day if letter.isalpha())

    def renderings(self, name: str) -> list[str]:
        """The message in all of its variants, the default ones first."""
        parts = self.parts[name]
        options = [[(variable, value) for value in values] for variable, values in parts.selected.items()]
        plain: dict[str, Argument] = {variable: Literal("00") for variable in parts.variables}
        pattern = self.messages.pattern(name)
        return [pattern(plain, _Echo()), *(pattern(plain | dict(chosen), _Echo()) for chosen in product(*options))]


class _Echo:
    """Says literals as they are and every count as two figures."""

    def say(self, argument: Argument) -> str:
        return argument.text if isinstance(argument, Literal) else "00"

    def key(self, argument: Argument) -> str:
        return argument.text if isinstance(argument, Literal) else ""


class Parts(Visitor):
    """What a message is made of, those that it refers to included; `counts` are the variables that must be numbers."""

    def __init__(self, messages: Messages, name: str) -> None:
        self.variables: set[str] = set()
        self.selected: dict[str, list[Argument]] = {}
        self.plurals: list[set[str]] = []
        self.counts: set[str] = set()
        self.texts: list[str] = []
        self._messages = messages
        self.visit(messages.entry(name))

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (the visitor's names)
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.visit(self._messages.entry(node.id.name))

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.texts.append(node.value)

    def visit_StringLiteral(self, node: ast.StringLiteral) -> None:  # noqa: N802
        self.texts.append(str(node.parse()["value"]))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        """A term is a brand or a name with its cases: no law of the messages holds for its inside."""

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.visit(node.selector)
        keys = [variant.key for variant in node.variants]
        words = {key.name for key in keys if isinstance(key, ast.Identifier)}
        plural = len(words) < len(keys) or words <= {*_CATEGORIES}
        if plural:
            self.plurals.append(words)
        if isinstance(node.selector, ast.VariableReference):
            self.counts |= {node.selector.id.name} if plural else set()
            values = self.selected.setdefault(node.selector.id.name, [])
            values += [_value(key, plural) for key in keys]
        for variant in node.variants:
            self.visit(variant.value)


def _value(key: ast.Identifier | ast.NumberLiteral, plural: bool) -> Argument:
    if isinstance(key, ast.NumberLiteral):
        return int(key.value)
    return _STAND_IN + _CATEGORIES.index(key.name) if plural else Literal(key.name)


Law: TypeAlias = Callable[[_Folder, _Folder], Iterator[str]]


def _has_the_same_messages(language: _Folder, reference: _Folder) -> Iterator[str]:
    ours, theirs = language.messages.ids, reference.messages.ids
    yield from (f"{name}: the message is missing" for name in theirs if name not in ours)
    yield from (f"{name}: {REFERENCE} has no such message" for name in ours if name not in theirs)


def _names_each_message_once(language: _Folder, _reference: _Folder) -> Iterator[str]:
    times = Counter(name for name, _ in entries(language.source))
    yield from (f"{name}: it stands there {count} times" for name, count in times.items() if count > 1)


def _can_be_read(language: _Folder, _reference: _Folder) -> Iterator[str]:
    for name in language.messages.ids:
        try:
            language.messages.pattern(name)
        except Broken as broken:
            yield str(broken)


def _has_the_same_variables(language: _Folder, reference: _Folder) -> Iterator[str]:
    for name, parts in language.parts.items():
        wanted = reference.parts[name].variables if name in reference.parts else parts.variables
        if parts.variables != wanted:
            yield f"{name}: its variables are {_listed(parts.variables)}, {REFERENCE}'s {_listed(wanted)}"


def _has_all_plural_categories(language: _Folder, _reference: _Folder) -> Iterator[str]:
    wanted = {*language.locale.plural_form.tags, "other"}
    for name, parts in language.parts.items():
        for categories in parts.plurals:
            if categories != wanted:
                yield f"{name}: its plural categories are {_listed(categories)}, CLDR's {_listed(wanted)}"


def _has_short_buttons(language: _Folder, _reference: _Folder) -> Iterator[str]:
    for name in language.parts:
        if name.startswith(BUTTON):
            label = max(language.renderings(name), key=len)
            if len(label) > _LONGEST_BUTTON or len(label.split()) > _MOST_WORDS:
                yield f"{name}: a button has at most {_LONGEST_BUTTON} characters and {_MOST_WORDS} words: {label!r}"


def _leaves_figures_and_signs_to_cldr(language: _Folder, reference: _Folder) -> Iterator[str]:
    for name, parts in language.parts.items():
        text = " ".join(parts.texts)
        if any(unicodedata.category(mark) == "Sc" or mark in "%٪‰" for mark in text):
            yield f"{name}: a sign of money or per cent stands in the text"
        english = " ".join(reference.parts[name].texts) if name in reference.parts else ""
        new = {*re.findall(r"\d+", text)} - {*re.findall(r"\d+", english)}
        if new and not any(part in name for part in _TYPED_BY_VISITORS):
            yield f"{name}: figures that {REFERENCE} lacks: {_listed(new)}"


def _is_composed(language: _Folder, _reference: _Folder) -> Iterator[str]:
    for name, parts in language.parts.items():
        if not language.scripts & _AS_TYPED and not all(unicodedata.is_normalized("NFC", text) for text in parts.texts):
            yield f"{name}: the text is not in Unicode's composed form (NFC)"


def _has_one_kind_of_quotation_marks(language: _Folder, _reference: _Folder) -> Iterator[str]:
    text = " ".join(text for parts in language.parts.values() for text in parts.texts)
    kinds = [kind for kind in _QUOTATION_MARKS if any(mark in text for mark in kind)]
    if len(kinds) > 1:
        yield f"{MESSAGES}: more than one kind of quotation marks: {' '.join(kinds)}"


def _is_about_as_long(language: _Folder, reference: _Folder) -> Iterator[str]:
    shortest = 1 / 10 if language.scripts & _WITHOUT_SPACES else 1 / 3
    for name in language.parts.keys() & reference.parts.keys():
        length, wanted = (len(folder.renderings(name)[0]) for folder in (language, reference))
        if not wanted * shortest <= length <= wanted * 3:
            yield f"{name}: {length} characters long, {REFERENCE} {wanted}"


def _has_no_foreign_letters(language: _Folder, _reference: _Folder) -> Iterator[str]:
    for name, parts in language.parts.items():
        words = {*re.findall(r"[^\W\d_]+", " ".join(parts.texts))} - _BORROWED
        foreign = [word for word in words if {*map(_script, word)} - language.scripts]
        if foreign and "lang" not in name:
            yield f"{name}: letters of another script: {_listed(foreign)}"


_LAWS: tuple[Law, ...] = (
    _has_the_same_messages,
    _names_each_message_once,
    _can_be_read,
    _has_the_same_variables,
    _has_all_plural_categories,
    _has_short_buttons,
    _leaves_figures_and_signs_to_cldr,
    _is_composed,
    _has_one_kind_of_quotation_marks,
    _is_about_as_long,
    _has_no_foreign_letters,
)


def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNNAMED").split(maxsplit=1)[0]


def _listed(names: Iterator[str] | set[str] | list[str]) -> str:
    return ", ".join(sorted(names)) or "none"
