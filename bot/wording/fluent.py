"""Fluent messages compiled to functions, each on its first use (architecture.md, rule 11).

What our messages use of Fluent: text, variables, string literals, references to messages and terms (terms with
arguments too), selectors by number, plural category or word. Anything else is broken, as is a message with a syntax
error. Equal to fluent.runtime for all that is shipped: a test compares them.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol, TypeAlias

from fluent.syntax import FluentParser, ast

from seatwise.bot.dialogue.screen import Argument, Literal

_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_REFERENCES_AT_MOST = 16

Arguments: TypeAlias = Mapping[str, Argument]


class Speaker(Protocol):
    """Who turns arguments into text while a message is said."""

    def say(self, argument: Argument) -> str:
        """The argument as it stands in a sentence."""

    def key(self, argument: Argument) -> str:
        """The word by which a selector knows an argument that is no number."""


Pattern: TypeAlias = Callable[[Arguments, Speaker], str]
Variants: TypeAlias = Mapping[str | int, Pattern]


class Broken(LookupError):
    """A message that is not there, that Fluent cannot read, or that needs a variable it was not given."""


def entries(source: str) -> Iterator[tuple[str, str]]:
    """The messages and terms (`-name`) of a file, unread, in order: only they begin a line with a name and `=`."""
    source = source.replace("\r\n", "\n")
    starts = list(_ENTRY.finditer(source))
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        yield start[1], source[start.start() : following.start() if following else len(source)]


class Messages:
    """The messages and terms of one language; of several with one name the first counts.

    `source` is the text of a `messages.ftl`, of which each entry is parsed when first wanted; `plural` gives the CLDR
    category of a whole number.
    """

    def __init__(self, source: str, plural: Callable[[int], str]) -> None:
        self._plural = plural
        self._pieces: dict[str, str] = {}
        self._patterns: dict[str, Pattern] = {}
        for name, piece in entries(source):
            self._pieces.setdefault(name, piece)

    @property
    def ids(self) -> tuple[str, ...]:
        """The messages' ids in the file's order; terms are not among them."""
        return tuple(name for name in self._pieces if not name.startswith("-"))

    def entry(self, name: str) -> ast.Message | ast.Term:
        """A message or term (`-id`) as Fluent reads it; raises Broken where it is missing or has a syntax error."""
        if name not in self._pieces:
            raise Broken(f"{name}: there is no such message")
        entry = FluentParser(with_spans=False).parse_entry(self._pieces[name])
        if isinstance(entry, ast.Message | ast.Term):
            return entry
        reasons = [str(annotation.message) for annotation in entry.annotations] if isinstance(entry, ast.Junk) else []
        raise Broken(f"{name}: Fluent cannot read it: {'; '.join(reasons)}")

    def pattern(self, name: str) -> Pattern:
        """The compiled message or term; calling it raises LookupError where an argument is missing."""
        pattern = self._patterns.get(name)
        if pattern is None:
            pattern = self._patterns[name] = self._compile(name, depth=0)
        return pattern

    def _compile(self, name: str, depth: int) -> Pattern:
        if depth > _REFERENCES_AT_MOST:
            raise Broken(f"{name}: it refers to itself")
        entry = self.entry(name)
        if entry.value is None or entry.attributes:
            raise Broken(f"{name}: a message is a text without attributes")
        return _Compiler(self, name, depth, self._plural).pattern(entry.value)

    def referred(self, name: str, depth: int) -> Pattern:
        """The pattern of a message or term that another one names, `depth` references down."""
        return self._patterns.get(name) or self._compile(name, depth)


class _Compiler:
    """Makes the function of one message."""

    def __init__(self, messages: Messages, name: str, depth: int, plural: Callable[[int], str]) -> None:
        self._messages = messages
        self._name = name
        self._depth = depth
        self._plural = plural

    def pattern(self, pattern: ast.Pattern) -> Pattern:
        parts = [
            element.value if isinstance(element, ast.TextElement) else self._placeable(element.expression)
            for element in pattern.elements
        ]
        if len(parts) == 1:
            only = parts[0]
            return _constant(only) if isinstance(only, str) else only
        return _joined(parts)

    def _placeable(self, expression: ast.InlineExpression | ast.SelectExpression | ast.Placeable) -> Pattern:
        match expression:
            case ast.VariableReference():
                return _variable(expression.id.name)
            case ast.StringLiteral():
                return _constant(expression.parse()["value"])
            case ast.SelectExpression():
                return self._select(expression)
            case ast.MessageReference(attribute=None):
                return self._messages.referred(expression.id.name, self._depth + 1)
            case ast.TermReference(attribute=None):
                return self._term(expression)
            case ast.Placeable():
                return self._placeable(expression.expression)
            case _:
                raise Broken(f"{self._name}: it uses what our messages do not: {type(expression).__name__}")

    def _term(self, reference: ast.TermReference) -> Pattern:
        pattern = self._messages.referred(f"-{reference.id.name}", self._depth + 1)
        named = reference.arguments.named if reference.arguments else []
        given: Arguments = {one.name.name: Literal(str(one.value.parse()["value"])) for one in named}
        return lambda _arguments, speaker: pattern(given, speaker)

    def _select(self, expression: ast.SelectExpression) -> Pattern:
        if not isinstance(expression.selector, ast.VariableReference):
            raise Broken(f"{self._name}: a selector chooses by a variable")
        variants = {_variant_key(variant.key): self.pattern(variant.value) for variant in expression.variants}
        default = next(_variant_key(variant.key) for variant in expression.variants if variant.default)
        variable = expression.selector.id.name
        if self._name.startswith("-"):
            return _selection_in_term(variable, variants, variants[default])
        return _selection(variable, variants, variants[default], self._plural)


def _variant_key(key: ast.Identifier | ast.NumberLiteral) -> str | int:
    return key.name if isinstance(key, ast.Identifier) else int(key.value)


def _constant(text: str) -> Pattern:
    return lambda _arguments, _speaker: text


def _variable(name: str) -> Pattern:
    return lambda arguments, speaker: speaker.say(arguments[name])


def _joined(parts: list[str | Pattern]) -> Pattern:
    template = "".join(part.replace("%", "%%") if isinstance(part, str) else "%s" for part in parts)
    patterns = [part for part in parts if not isinstance(part, str)]
    return lambda arguments, speaker: template % tuple([pattern(arguments, speaker) for pattern in patterns])


def _selection(name: str, variants: Variants, default: Pattern, plural: Callable[[int], str]) -> Pattern:
    def select(arguments: Arguments, speaker: Speaker) -> str:
        value = arguments[name]
        if isinstance(value, int):
            chosen = variants.get(value) or variants.get(plural(value), default)
        else:
            chosen = variants.get(speaker.key(value), default)
        return chosen(arguments, speaker)

    return select


def _selection_in_term(name: str, variants: Variants, default: Pattern) -> Pattern:
    """In a term a missing argument is no mistake: the default stands (Fluent's rule)."""

    def select(arguments: Arguments, speaker: Speaker) -> str:
        value = arguments.get(name)
        chosen = default if value is None else variants.get(speaker.key(value), default)
        return chosen(arguments, speaker)

    return select
