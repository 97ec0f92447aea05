"""A shift as it is typed on the command line."""

import re
from typing import Any

from seatwise.pricing.schedule import DAYS

SHIFT = "[NAME=]PEOPLE[@START-END][/DAYS][,ZONE]"
EXAMPLE = "day=3@08:00-20:00/mon-fri,Europe/Lisbon"

_TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_SHIFT = re.compile(
    r"(?:(?P<name>[^=]*)=)?"
    r"(?P<people>[0-9]{1,9})"
    rf"(?:@(?P<start>{_TIME})-(?P<end>{_TIME}))?"
    r"(?:/(?P<days>[a-z]+(?:[-+,][a-z]+)*))?"
    r"(?:,(?P<time_zone>.+))?",
    re.ASCII,
)


class ShiftUnreadable(ValueError):
    """The text is no shift; the message says what is meant to stand there."""


def shift_from_text(text: str) -> dict[str, Any]:
    """The fields of the contract's shift that the text gives, as EXAMPLE does.

    Days are names and spans joined by "+" or ",". Raises ShiftUnreadable; the zone is proved later.
    """
    parts = _SHIFT.fullmatch(text)
    if parts is None:
        raise ShiftUnreadable(f"{text!r} is no shift: write {SHIFT}, such as {EXAMPLE}")
    told = {name: part for name, part in parts.groupdict().items() if part is not None}
    return told | {"people": int(parts["people"])} | ({"days": _days(parts["days"])} if parts["days"] else {})


def _days(text: str) -> list[str]:
    days: list[str] = []
    for span in re.split("[+,]", text):
        first, _, last = span.partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            raise ShiftUnreadable(f"{span!r} are no days: write mon-fri, or mon+wed+fri")
        start, end = DAYS.index(first), DAYS.index(last or first)
        days += [DAYS[(start + day) % 7] for day in range((end - start) % 7 + 1)]
    return days
