"""What is asked of the press: a template of ours, and data for it, which is never taken for code."""

import re
from dataclasses import dataclass
from textwrap import wrap
from typing import Any
from typing import Literal as OneOf

from pydantic_core import to_json

from seatwise.bot.documents.sheet import Sheet
from seatwise.bot.languages import Direction

_LINE = 40
_LONG_RUN = re.compile(rf"\S{{{_LINE + 1},}}")


@dataclass(frozen=True, slots=True)
class Job:
    """`template` is a file beside this one; `inputs` are texts under the names that it knows."""

    template: OneOf["quote.typ", "chart.typ"]
    media: OneOf["pdf", "png"]
    inputs: dict[str, str]


def paper(sheet: Sheet) -> Job:
    """The quote as PDF/UA-1, on A4."""
    return Job("quote.typ", "pdf", {"sheet": to_json(_said(sheet)).decode()})


def picture(chart: str, direction: Direction) -> Job:
    """A chart, which is the SVG of `documents.svg`, as PNG."""
    return Job("chart.typ", "png", {"chart": chart, "direction": direction})


def _breakable(text: str) -> str:
    """With places to break where a run of letters would leave the paper."""
    return _LONG_RUN.sub(lambda run: "\N{ZERO WIDTH SPACE}".join(wrap(run[0], _LINE)), text)


def _said(sheet: Sheet) -> dict[str, Any]:
    """The sheet as the template reads it."""
    language, _, region = sheet.language.partition("-")
    (best,) = sheet.of("recommendation")
    return {
        "language": language,
        "region": region if len(region) == 2 else None,
        "direction": sheet.direction,
        "title": sheet.title,
        "particulars": [
            {"label": one.label, "said": _breakable(one.said), "long": one.long} for one in sheet.particulars
        ],
        "plan": best["plan"],
        "total": best["total"],
        "period": best["period"],
        "options": best["options"],
        "saving": next((block["short"] for block in sheet.of("saving")), None),
        "why": [block["text"] for block in sheet.of("why")],
        "figures": sheet.of("figures"),
        "reasons": [block["text"] for block in sheet.of("break_even", "limit")],
        "chart": sheet.chart,
        "chart_title": next((block["caption"] for block in sheet.of("chart")), None),
        "small": [block["text"] for block in sheet.of("saving", "assumption")],
        "check": sheet.check,
        "code": sheet.code,
        "url": sheet.url,
    }
