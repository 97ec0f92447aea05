"""How many people come each month: "and if we hire two a month?"."""

from seatwise.bot.dialogue.understood import Topic
from seatwise.bot.understanding.counting import Counting
from seatwise.bot.understanding.cues import Cue, Kind
from seatwise.bot.understanding.items import Number

_MOST = 10_000
_ELSE = Cue.UNIT | Cue.TEAM | Cue.SHIFT | Cue.LICENCE
"""What else may come each month."""


def growth_of(counting: Counting, topic: Topic | None) -> int | None:
    """The one number of a message that speaks of growth and of each month; None where it counts something else."""
    cues = counting.cues
    if not cues & Cue.MONTHLY or cues & Kind.SIGN or not (topic is Topic.GROWTH or cues & Cue.MORE):
        return None
    items = [item for clause in counting.clauses for item in clause.items]
    if any(item.cues & _ELSE and not item.cues & Cue.MONTHLY for item in items):
        return None
    places = [place for place, item in enumerate(items) if isinstance(item, Number) and not item.weak]
    if len(places) != 1:
        return None
    number, behind = items[places[0]], items[places[0] + 1 : places[0] + 2]
    if behind and behind[0].cues & (Kind.UNKNOWN | Cue.LABEL):  # so many of something that nobody here knows
        return None
    value = number.value if isinstance(number, Number) else None
    return value if value is not None and 1 <= value <= _MOST else None
