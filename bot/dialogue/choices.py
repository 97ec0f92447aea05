"""Buttons: their ids, their labels, and what their words would give."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from seatwise.bot.dialogue.facts import Facts, KnownPeak, KnownShifts
from seatwise.bot.dialogue.screen import Argument, Choice, LanguageName, Series, Text
from seatwise.bot.dialogue.understood import OVERLAP_MINUTES, Intent, SaidShift, Understood

_LANGUAGE = "language:"

ALWAYS: Mapping[str, Understood] = MappingProxyType(
    {
        str(intent): Understood(intent=intent)
        for intent in (
            Intent.CHANGE_STAFF,
            Intent.CHANGE_SCHEDULE,
            Intent.CHANGE_HANDOVER,
            Intent.BACK,
            Intent.CANCEL,
            Intent.RESTART,
            Intent.HUMAN,
            Intent.HELP,
            Intent.LANGUAGE,
        )
    }
)
"""The choices that are taken whether they were offered or not (contract §3), beside `language:TAG`."""

_LABELS: Mapping[str, str] = MappingProxyType(
    {
        "change_staff": "choice-change-staff",
        "change_schedule": "choice-change-schedule",
        "change_handover": "choice-change-handover",
        "back": "choice-back",
        "cancel": "choice-cancel",
        "restart": "choice-restart",
        "human": "choice-human",
        "help": "choice-help",
        "language": "choice-language",
    }
)


def always_taken(choice: str) -> Understood | None:
    """What an always-taken choice means; None for any other id."""
    if choice.startswith(_LANGUAGE) and len(choice) > len(_LANGUAGE):
        return Understood(intent=Intent.LANGUAGE, language=choice.removeprefix(_LANGUAGE))
    return ALWAYS.get(choice)


def label_of(choice: str) -> Text | None:
    """The label of an always-taken choice, also where no reply offered it; None for any other id."""
    if choice.startswith(_LANGUAGE) and len(choice) > len(_LANGUAGE):
        return _language_label(choice.removeprefix(_LANGUAGE))
    label = _LABELS.get(choice)
    return None if label is None else Text(label)


_BUTTONS: Mapping[str, Choice] = {
    choice: Choice(choice, Text(label), ALWAYS[choice]) for choice, label in _LABELS.items()
}
_CHANGE_SHIFTS = replace(_BUTTONS["change_schedule"], label=Text("choice-change-shifts"))
_CHANGE_PEAK = replace(_BUTTONS["change_schedule"], label=Text("choice-change-peak"))


def always(choice: str) -> Choice:
    """An always-taken choice as a button."""
    return _BUTTONS[choice]


def change_schedule(facts: Facts) -> Choice:
    """The button to tell anew who works when, worded by what is known."""
    match facts.schedule:
        case KnownShifts():
            return _CHANGE_SHIFTS
        case KnownPeak():
            return _CHANGE_PEAK
        case _:
            return _BUTTONS["change_schedule"]


def language(tag: str) -> Choice:
    """The button that goes on in another language."""
    return Choice(f"{_LANGUAGE}{tag}", _language_label(tag), Understood(intent=Intent.LANGUAGE, language=tag))


def _language_label(tag: str) -> Text:
    return Text("choice-language-name", {"language": LanguageName(tag)})


def staff(people: int) -> Choice:
    """So many people in all."""
    return Choice(f"staff:{people}", _label("choice-staff", staff=people), Understood(staff=people))


def peak(people: int) -> Choice:
    """So many at once."""
    return Choice(f"peak:{people}", _label("choice-peak-of", peak=people), Understood(peak=people))


def all_at_once(people: int) -> Choice:
    """The groups told are at work at the same time, `people` together (dialogue.md, 16)."""
    return Choice(f"peak:{people}", _label("choice-all-at-once", people=people), Understood(peak=people))


def take(what_if: Understood) -> Choice:
    """What was only asked shall hold."""
    return Choice("take", Text("choice-take"), what_if)


def reading(number: int, label: Text, means: Understood) -> Choice:
    """One of several readings of what was said."""
    return Choice(f"reading:{number}", label, means)


def everybody(staff: int | None) -> Choice:
    """All of them at the same time, however many work in the shifts that were told."""
    label = Text("choice-together") if staff is None else _label("choice-everybody", staff=staff)
    return Choice("together", label, Understood(together=True))


TOGETHER = Choice("together", Text("choice-together"), Understood(together=True))
SHIFTS = Choice("shifts", Text("choice-shifts"), Understood(in_shifts=True))
PEAK = Choice("peak", Text("choice-peak"), Understood(unsure={"peak": ()}))
YES = Choice("yes", Text("choice-yes"), Understood(handover_minutes=OVERLAP_MINUTES))
NO = Choice("no", Text("choice-no"), Understood(handover_minutes=0))


def shifts_label(shifts: tuple[SaidShift, ...]) -> Text:
    """Shifts as a button: their people where these are few, else how many shifts there are."""
    people = tuple(shift.people or 0 for shift in shifts)
    if len(people) > _SHORT_LIST or max(people, default=0) >= _SHORT_NUMBER:
        return _label("choice-count", count=len(people))
    return _label("choice-reading-shifts", people=Series(people))


_SHORT_LIST = 3
_SHORT_NUMBER = 1_000


def _label(message: str, **args: Argument) -> Text:
    return Text(message, args)
