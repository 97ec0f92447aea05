"""The chart as one SVG: readable at 320 px, and in print without colour.

It stands by itself in the light look. A page that holds it may repaint it by its classes, as styles go before
attributes. Axes run from left to right in every language; only the words follow theirs.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias
from xml.etree.ElementTree import Element, SubElement, tostring

from seatwise.bot.dialogue.screen import Argument, Literal, Text
from seatwise.bot.documents.chart import Chart, Curve
from seatwise.bot.languages import Direction
from seatwise.bot.wording.wording import Wording
from seatwise.pricing.money import Money
from seatwise.pricing.plan import Counts

_WIDTH, _HEIGHT = 360, 260
_TOP, _BOTTOM, _RIGHT, _GAP = 44, 44, 14, 6
_TITLE = 14
_SIZE = 12
_DIGIT = 0.62
"""A digit's width, of the size of type: tabular figures are all as wide."""
_APART = 15
_MOST_STEPS = 5
_FONTS = "system-ui, Noto Sans, sans-serif"
_RIGHT_TO_LEFT = ("\N{RIGHT-TO-LEFT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}")

_INK, _MUTED, _LINE, _PAPER, _GOOD = "#16191d", "#555d68", "#d9dde3", "#ffffff", "#e3f4ec"
_STROKES: dict[Counts, tuple[str, str]] = {"staff": ("named", "#2447c7"), "peak": ("concurrent", "#0b7f5b")}
_COSTS = {"month": "chart-cost-month", "year": "chart-cost-year"}

_Place: TypeAlias = tuple[float, float]


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
    def rising(cls, most: int, start: float, end: float, finest: int) -> "_Scale":
        """Up to the tick after `most`; no step is finer than `finest`."""
        step = _round_step(most, finest, _MOST_STEPS)
        last = -(-most // step) * step
        return cls(tuple(range(0, last + 1, step)), last, start, end)

    @classmethod
    def level(cls, most: int, start: float, end: float, label: float) -> "_Scale":
        """Up to `most`; no label is wider than `label`, and one that is moved by half of it meets no other."""
        step = _round_step(most, 1, min(_MOST_STEPS, max(1, int((end - start) / (1.5 * label + _GAP)))))
        return cls(tuple(range(0, most + 1, step)), most, start, end)

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
        self._cost = _Scale.rising(max(highest, 1), plot_end, _TOP + _APART, finest)
        widest = max(_width(self._cost_label(tick)) for tick in self._cost.ticks)
        most = _width(self._say(chart.staff))
        self._people = _Scale.level(chart.staff, round(widest) + 2 * _GAP, _WIDTH - _RIGHT, most)
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
        for counts in _STROKES:
            for index, curve in enumerate(self._chart.counting(counts)):
                self._curve(curve, _dashes(counts, index))
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
            label, x = self._say(tick), self._people(tick)
            anchor = "middle" if x + _width(label) / 2 <= _WIDTH else "end"
            self._text(label, (x, bottom + 16), anchor, "muted", _MUTED)
        self._text(self._say(Text("chart-people")), (self._people.end, _HEIGHT - _GAP), "end", "muted", _MUTED)
        currency = {"currency": Literal(self._chart.total.currency)}
        self._text(self._say(Text(_COSTS[self._chart.period], currency)), (_GAP, _TITLE), "start", "muted", _MUTED)

    def _cheaper(self) -> None:
        """Where the one plan that counts the peak is the cheaper of two: lightly tinted between them."""
        flats, risings = self._chart.counting("staff"), self._chart.counting("peak")
        if not len(flats) == len(risings) == 1:
            return
        (_, level), *_ = self._places(flats[0].points)
        for corners in _under(list(self._path(risings[0])), level):
            self._add("polygon", "cheaper", {"points": _joined(corners), "fill": _GOOD})

    def _curve(self, curve: Curve, dashes: str) -> None:
        name, colour = _STROKES[curve.counts]
        drawn = {"fill": "none", "stroke": colour, "stroke-width": 2.5, "stroke-dasharray": dashes}
        path = _joined(self._path(curve))
        self._add("polyline", f"curve {name}", {"points": path, "stroke-linejoin": "round", **drawn})

    def _edge(self) -> None:
        if self._chart.edge is None:
            return
        x = self._people(self._chart.edge)
        self._line("edge", (x, _TOP - 8), (x, self._cost.start), _MUTED)
        text = self._say(Text("chart-break-even", {"peak": self._chart.edge}))
        self._beside(text, x, _TOP - 12, "ink", _INK)

    def _names(self) -> None:
        """A curve's name at its end: flat ones at the left over their lines, rising ones at the right."""
        flats, risings = ([one for one in self._chart.named if one.counts == counts] for counts in _STROKES)
        widths = (max((_width(self._say(one.name)) for one in side), default=0) for side in (flats, risings))
        is_beside = sum(widths) < self._people.end - self._people.start
        ceiling = _TITLE if self._chart.edge is None else _TOP - 12
        for curves in (flats, risings) if is_beside else ([*flats, *risings],):
            heights = _spread([self._cost(curve.points[-1][1].minor) - 7 for curve in curves], ceiling)
            for curve, y in zip(curves, heights, strict=True):
                name, colour = _STROKES[curve.counts]
                anchor, x = ("start", self._people.start + 4) if curve.counts == "staff" else ("end", self._people.end)
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

    def _path(self, curve: Curve) -> Iterator[_Place]:
        """Its corners; the cost of the one and only person is drawn from the axis on."""
        places = list(self._places(curve.points))
        if len(places) == 1:
            yield self._people.start, places[0][1]
        yield places[0]
        for (_, before), (x, y) in pairwise(places):
            if curve.stepped and before != y:
                yield x, before
            yield x, y

    def _places(self, points: Iterable[tuple[int, Money]]) -> Iterator[_Place]:
        return ((self._people(people), self._cost(total.minor)) for people, total in points)

    def _beside(self, text: str, x: float, y: float, kind: str, colour: str, weight: int = 400) -> None:
        """On the side of a place with more room; longer words than that begin or end at the picture's edge."""
        if x < (self._people.start + self._people.end) / 2:
            begin = max(_GAP, min(x + 8, _WIDTH - _GAP - _width(text)))
            self._text(text, (round(begin, 1), y), "start", kind, colour, weight=weight)
        else:
            end = min(_WIDTH - _GAP, max(x - 8, _GAP + _width(text)))
            self._text(text, (round(end, 1), y), "end", kind, colour, weight=weight)

    def _say(self, argument: Argument) -> str:
        return self._wording.said(argument, self._tag)

    def _cost_label(self, minor: int) -> str:
        whole, rest = divmod(minor, self._unit)
        return self._say(Money(minor, self._chart.total.currency) if rest else whole)

    def _add(self, kind: str, name: str, attributes: dict[str, object]) -> Element:
        return SubElement(self._root, kind, {"class": name, **{key: str(told) for key, told in attributes.items()}})

    def _line(self, name: str, start: _Place, end: _Place, colour: str) -> None:
        ends = {"x1": start[0], "y1": start[1], "x2": end[0], "y2": end[1]}
        self._add("line", name, {**ends, "stroke": colour, "stroke-width": 1})

    def _text(self, text: str, place: _Place, anchor: str, kind: str, colour: str, *, weight: int = 400) -> None:
        """Words with a rim of paper, so that no line runs through them."""
        told = {"x": place[0], "y": place[1], "text-anchor": anchor, "fill": colour, "font-weight": weight}
        rim = {"stroke": _PAPER, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke"}
        begin, end = self._isolate
        self._add("text", kind, {**told, **rim}).text = f"{begin}{text}{end}"


def _round_step(most: int, finest: int, steps: int) -> int:
    """1, 2 or 5 times a power of ten times `finest`: the smallest of which so many reach `most`."""
    power = finest
    while True:
        for times in (1, 2, 5):
            if most <= steps * times * power:
                return times * power
        power *= 10


def _width(words: str) -> float:
    """About how wide they are drawn: numbers exactly, most letters somewhat narrower."""
    return len(words) * _SIZE * _DIGIT


def _dashes(counts: Counts, index: int) -> str:
    """The first that counts peak is a whole line, all others are dashed, each next one with a dot more in between."""
    if counts == "staff":
        return "6 4" + " 1.5 4" * index
    return "14 4" + " 1.5 4" * (index - 1) if index else "none"


def _under(path: list[_Place], level: float) -> Iterator[list[_Place]]:
    """The areas between a level and the parts of a path that are drawn below it, each by its corners."""
    area: list[_Place] = []
    for (x, y), (next_x, next_y) in pairwise(path):
        if y > level:
            area = [*(area or [(x, level)]), (x, y)]
        if (y > level) != (next_y > level):
            area.append((round(x + (next_x - x) * (level - y) / (next_y - y), 1), level))
            if y > level:
                yield area
                area = []
    if area:
        yield [*area, path[-1], (path[-1][0], level)]


def _spread(heights: list[float], ceiling: float) -> list[float]:
    """The same heights, in the order given: those too near are moved up, or down from the words at the ceiling."""
    placed: dict[int, float] = {}
    lowest_first = sorted(range(len(heights)), key=lambda place: -heights[place])
    before = float(_HEIGHT)
    for index in lowest_first:
        before = placed[index] = min(heights[index], before - _APART)
    before = ceiling
    for index in reversed(lowest_first):
        before = placed[index] = max(placed[index], before + _APART)
    return [placed[index] for index in range(len(heights))]


def _joined(places: Iterable[_Place]) -> str:
    return " ".join(f"{x},{y}" for x, y in places)
