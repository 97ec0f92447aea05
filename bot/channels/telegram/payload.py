"""What a link that begins a chat tells (`t.me/BOT?start=PAYLOAD`), and what `/quote 20 3+2` does."""

import re
from dataclasses import field

from seatwise.bot.continuations import is_code
from seatwise.bot.dialogue.limits import LIMITS
from seatwise.bot.dialogue.understood import Intent, SaidShift, Understood
from seatwise.pricing.schedule import MOST_SHIFTS
from seatwise.pricing.value import value

_LONGEST = 64
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]+")

_PARTS = frozenset({"lang", "staff", "shifts", "peak", "together", "campaign"})

_QUOTE = re.compile(r"(\d{1,7})(?:\s+(\d{1,7}(?:\s*\+\s*\d{1,7})*))?")


@value
class Payload:
    """What a link tells; `code` goes on with a conversation that was begun elsewhere."""

    language: str | None = None
    campaign: str | None = None
    start: Understood = field(default_factory=Understood)
    code: str | None = None


def read(text: str) -> Payload:
    """The payload of `/start`; what cannot be read of it is left out."""
    if len(text) > _LONGEST or not _PAYLOAD.fullmatch(text):
        return Payload()
    if is_code(text):
        return Payload(code=text)
    parts = dict(_part(part) for part in text.split("_") if part)
    if not parts.keys() & _PARTS:
        return Payload(campaign=text)
    shifts = tuple(SaidShift(people) for told in parts.get("shifts", "").split("-") if (people := _people(told)))
    start = Understood(
        staff=_people(parts.get("staff", "")),
        together="together" in parts,
        peak=_people(parts.get("peak", "")),
        shifts=shifts or None,
    )
    return Payload(parts.get("lang") or None, parts.get("campaign") or None, start)


def quote(text: str) -> Understood | None:
    """What `/quote` tells in figures: people in all, and the most at once or the people of each shift.

    None where it is told in words, or is out of range, which the dialogue explains.
    """
    if not text:
        return Understood(intent=Intent.QUOTE)
    figures = _QUOTE.fullmatch(text)
    if figures is None:
        return None
    staff, at_work = _people(figures[1]), [_people(told) for told in (figures[2] or "").split("+") if told]
    if staff is None or None in at_work or len(at_work) > MOST_SHIFTS:
        return None
    people = [count for count in at_work if count is not None]
    if len(people) < 2:
        return Understood(staff=staff, peak=people[0] if people else None, intent=Intent.QUOTE)
    return Understood(staff=staff, shifts=tuple(map(SaidShift, people)), intent=Intent.QUOTE)


def _part(part: str) -> tuple[str, str]:
    name, _, told = part.partition("-")
    return name, told


def _people(told: str) -> int | None:
    told = told.strip()
    limits = LIMITS["staff"]
    return int(told) if told.isascii() and told.isdigit() and int(told) in limits else None
