"""What an agent added to a quote, as it may be shown: its letters, without what would disturb what stands round it."""

import re
import unicodedata

_MOST_MARKS = 8
"""On one letter; no language stacks more, and thousands of them swell a page and a PDF."""

_LINE_END = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_KEPT_CONTROLS = "\n\t\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def shown_note(note: str | None) -> str:
    """Without control characters, marks of direction and heaps of accents; empty where nothing is left."""
    letters = []
    marks = 0
    for letter in _LINE_END.sub("\n", note or ""):
        category = unicodedata.category(letter)
        if category in ("Cc", "Cf", "Cs", "Co", "Cn") and letter not in _KEPT_CONTROLS:
            continue
        marks = marks + 1 if category[0] in "MC" and letter not in "\n\t" else 0
        if marks <= _MOST_MARKS:
            letters.append(letter)
    return re.sub(r"\n{3,}", "\n\n", "".join(letters).strip())
