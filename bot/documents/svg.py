"""The chart as one SVG: readable at 320 px, and in print without colour.

It stands by itself in the light look. A page that holds it may repaint it by its classes, as styles go before
attributes. Axes run from left to right in every language; only the words follow theirs.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from xml.etree.ElementTree import Element, SubElement, tostring

from seatwise.bot.dialogue.screen import Argument, Literal, Text
from seatwise.bot.documents.chart import Chart, Curve
from seatwise.bot.languages import Direction
from seatwise.bot.wording.wording import Wording
from seatwise.pricing.money import Money

_WIDTH, _HEIGHT = 360, 260
_TOP, _BOTTOM, _RIGHT, _GAP = 44, 44, 14, 6
_SIZE = 12
_DIGIT = 0.62
"""A digit's width, of the size of type: tabular figures are all as wide."""
_APART = 15
_MOST_TICKS = 6
_FONTS = "system-ui, Noto Sans, sans-serif"
_RIGHT_TO_LEFT = ("\N{RIGHT-TO-LEFT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}")

_INK, _MUTED, _LINE, _PAPER, _GOOD = "#16191d", "#555d68", "#d9dde3", "#ffffff", "#e3f4ec"
_STROKES = {"staff": ("named", "#2447c7", "6 4"), "peak": ("concurrent", "#0b7f5b", "none")}
_COSTS = {"month": "chart-cost-month", "year": "chart-cost-year"}


def svg(chart: Chart, title: str, wording: Wording, tag: str, direction: Direction) -> str:
    """The chart in the language `tag`; `title` is its text alternative."""
    return _Drawing(chart, wording, tag, direction).drawn(title)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Round ticks from zero on, and where a value lies between `start` and `end` of the picture."""

    ticks: tuple[int, ...]
    most: int
    start: float
    end: float

    @classmethod
    def of(cls, most: int, start: float, end: float, *, finest: int = 1, headroom: bool = False) -> "_Scale":
        """Up to `most`, or with `headroom` up to the tick after it; no step is finer than `finest`."""
        step = _round_step(most, finest)
        last = -(-most // step) * step if headroom else most
        return cls(tuple(range(0, last + 1, step)), max(last, 1), start, end)

    def __call__(self, value: float) -> float:
        return round(self.start + (self.end - self.start) * value / self.most, 1)


class _Drawing:
    def __init__(self, chart: Chart, wording: Wording, tag: str, direction: Direction) -> None:
        self._chart, self._wording, self._tag = chart, wording, tag
        self._isolate = _RIGHT_TO_LEFT if direction == "rtl" else ("", "")
        highest = max(total.minor for curve in chart.curves for _, total in curve.points)
        self._unit = Money.of("1", chart.total.currency).minor
        finest = self._unit if highest >= 2 * self._unit else 1
        plot_end = _HEIGHT - _BOTTOM
        self._cost = _Scale.of(max(highest, 1), plot_end, _TOP + _APART, finest=finest, headroom=True)
        widest = max(len(self._cost_label(tick)) for tick in self._cost.ticks)
        self._people = _Scale.of(chart.staff, round(widest * _SIZE * _DIGIT) + 2 * _GAP, _WIDTH - _RIGHT)
        self._root = Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {_WIDTH} {_HEIGHT}",
                "role": "img",
                "font-family": _FONTS,
                "font-size": str(_SIZE),
                "lang": tag,
                "direction": "ltr",
            },
        )

    def drawn(self, title: str) -> str:
        SubElement(self._root, "title").text = title
        self._add("rect", "ground", {"width": _WIDTH, "height": _HEIGHT, "fill": _PAPER})
        self._axes()
        self._cheaper()
        for curve in self._chart.curves:
            self._curve(curve)
        self._edge()
        self._names()
        self._customer()
        return tostring(self._root, encoding="unicode")

    def _axes(self) -> None:
        left, bottom = self._people.start, self._cost.start
        for tick in self._cost.ticks:
            y = self._cost(tick)
            self._line("grid", (left, y), (self._people.end, y), _LINE)
            self._text(self._cost_label(tick), (left - _GAP, y + 4), "end", "muted", _MUTED)
        for tick in self._people.ticks:
            self._text(self._say(tick), (self._people(tick), bottom + 16), "middle", "muted", _MUTED)
        self._text(self._say(Text("chart-people")), (self._people.end, _HEIGHT - _GAP), "end", "muted", _MUTED)
        currency = {"currency": Literal(self._chart.total.currency)}
        self._text(self._say(Text(_COSTS[self._chart.period], currency)), (_GAP, 14), "start", "muted", _MUTED)

    def _cheaper(self) -> None:
        """Where the plan that counts the peak is the cheaper one: lightly tinted between the two."""
        if self._chart.edge is None:
            return
        (flat,) = (curve for curve in self._chart.curves if curve.counts == "staff")
        (rising,) = (curve for curve in self._chart.curves if curve.counts == "peak")
        upper, lower = (
            [(people, total) for people, total in curve.points if people <= self._chart.edge]
            for curve in (flat, rising)
        )
        corners = [*self._places(upper), *reversed(list(self._path(lower, stepped=rising.stepped)))]
        self._add("polygon", "cheaper", {"points": _joined(corners), "fill": _GOOD})

    def _curve(self, curve: Curve) -> None:
        name, colour, dashes = _STROKES[curve.counts]
        drawn = {"fill": "none", "stroke": colour, "stroke-width": 2.5, "stroke-dasharray": dashes}
        path = _joined(self._path(curve.points, stepped=curve.stepped))
        self._add("polyline", f"curve {name}", {"points": path, "stroke-linejoin": "round", **drawn})

    def _edge(self) -> None:
        if self._chart.edge is None:
            return
        x = self._people(self._chart.edge)
        self._line("edge", (x, _TOP - 8), (x, self._cost.start), _MUTED)
        text = self._say(Text("chart-break-even", {"peak": self._chart.edge}))
        self._beside(text, x, _TOP - 12, "ink", _INK)

    def _names(self) -> None:
        """Each curve's name at its end: flat ones at the left over their lines, rising ones at the right."""
        for counts, anchor, x in (("staff", "start", self._people.start + 4), ("peak", "end", self._people.end)):
            curves = [curve for curve in self._chart.curves if curve.counts == counts]
            heights = [self._cost(curve.points[-1][1].minor) - 7 for curve in curves]
            name, colour, _ = _STROKES[counts]
            for curve, y in zip(curves, _spread(heights), strict=True):
                self._text(self._say(curve.name), (x, y), anchor, f"name {name}", colour, weight=600)

    def _customer(self) -> None:
        x, y = self._people(self._chart.people), self._cost(self._chart.total.minor)
        marked = {"cx": x, "cy": y, "r": 5, "fill": _INK, "stroke": _PAPER, "stroke-width": 2}
        self._add("circle", "customer", marked)
        here: dict[str, Argument] = {
            "label": Text("told-peak", {"peak": self._chart.people}),
            "figures": self._chart.total,
        }
        self._beside(self._say(Text("table-line", here)), x, min(y + 20, self._cost.start - 5), "ink", _INK, weight=600)

    def _path(self, points: Iterable[tuple[int, Money]], *, stepped: bool) -> Iterator[tuple[float, float]]:
        places = list(self._places(points))
        yield places[0]
        for (_, before), (x, y) in pairwise(places):
            if stepped and before != y:
                yield x, before
            yield x, y

    def _places(self, points: Iterable[tuple[int, Money]]) -> Iterator[tuple[float, float]]:
        return ((self._people(people), self._cost(total.minor)) for people, total in points)

    def _beside(self, text: str, x: float, y: float, kind: str, colour: str, weight: int = 400) -> None:
        """On the side of a place where there is more room."""
        is_left = x < (self._people.start + self._people.end) / 2
        self._text(text, (x + 8 if is_left else x - 8, y), "start" if is_left else "end", kind, colour, weight=weight)

    def _say(self, argument: Argument) -> str:
        return self._wording.said(argument, self._tag)

    def _cost_label(self, minor: int) -> str:
        whole, rest = divmod(minor, self._unit)
        return self._say(Money(minor, self._chart.total.currency) if rest else whole)

    def _add(self, kind: str, name: str, attributes: dict[str, object]) -> Element:
        return SubElement(self._root, kind, {"class": name, **{key: str(told) for key, told in attributes.items()}})

    def _line(self, name: str, start: tuple[float, float], end: tuple[float, float], colour: str) -> None:
        ends = {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1]}
        self._add("line", name, {**ends, "stroke": colour, "stroke-width": 1})

    def _text(
        self, text: str, place: tuple[float, float], anchor: str, kind: str, colour: str, *, weight: int = 400
    ) -> None:
        """Words with a rim of paper, so that no line runs through them."""
        told = {"x": place[0], "y": place[1], "text-anchor": anchor, "fill": colour, "font-weight": weight}
        rim = {"stroke": _PAPER, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke"}
        begin, end = self._isolate
        self._add("text", kind, {**told, **rim}).text = f"{begin}{text}{end}"


def _round_step(most: int, finest: int) -> int:
    """1, 2 or 5 times a power of ten times `finest`: the smallest with few enough ticks."""
    power = finest
    while True:
        for times in (1, 2, 5):
            if most <= (_MOST_TICKS - 1) * times * power:
                return times * power
        power *= 10


def _spread(heights: list[float]) -> list[float]:
    """The same heights, those that lie too near moved up; in the order given."""
    placed: dict[int, float] = {}
    before = float(_HEIGHT)
    for index in sorted(range(len(heights)), key=lambda place: -heights[place]):
        before = placed[index] = min(heights[index], before - _APART)
    return [placed[index] for index in range(len(heights))]


def _joined(places: Iterable[tuple[float, float]]) -> str:
    return " ".join(f"{x},{y}" for x, y in places)
