"""What was understood, said back: what is known now, and what it replaced (dialogue.md, 4, 16, 17)."""

from seatwise.bot.dialogue.facts import Facts, KnownPeak, KnownShifts, KnownTogether
from seatwise.bot.dialogue.merging import PeakOfShifts
from seatwise.bot.dialogue.screen import About, Argument, Clock, Days, Joined, Paragraph, Series, Text, Zone
from seatwise.bot.dialogue.understood import SaidShift

_SHOWN_AT_MOST = 8


def echo(before: Facts, after: Facts, peak_of_shifts: PeakOfShifts) -> Paragraph | None:
    """What this turn changed in the facts, or None where it changed nothing."""
    parts: list[Text] = []
    if after.staff is not None and after.staff != before.staff:
        parts.append(_instead(_staff(after.staff), before.staff))
    if after.schedule is not None and after.schedule != before.schedule:
        parts.extend(_schedule(after, before, peak_of_shifts))
    elif after.shift_count is not None and after.shift_count != before.shift_count:
        parts.append(_instead(_count(after.shift_count), before.shift_count))
    if after.handover_minutes != before.handover_minutes:
        parts.append(_handover(after.handover_minutes, before.handover_minutes))
    if not parts:
        return None
    return Paragraph(Text("echo", {"facts": Series(tuple(parts), Joined.UNIT)}), About.ECHO)


def known(facts: Facts, peak_of_shifts: PeakOfShifts) -> Paragraph:
    """All that is known, as it is kept."""
    told = echo(Facts(), facts, peak_of_shifts)
    if told is None:
        return Paragraph(Text("kept-nothing"), About.ECHO)
    return Paragraph(Text("kept", told.text.args), About.ECHO)


def asked(facts: Facts) -> Series:
    """Complete facts by themselves, with nothing that follows from them."""
    schedule = _told(facts)
    parts = [] if facts.staff is None else [_staff(facts.staff)]
    if schedule is not None:
        parts.append(schedule)
    if facts.handover_minutes is not None and len(facts.shifts or ()) > 1:
        parts.append(_handover(facts.handover_minutes, None))
    return Series(tuple(parts), Joined.UNIT)


def _instead(now: Text, before: Argument | None) -> Text:
    """What is known now, and what it replaced, if anything (dialogue.md, 4)."""
    return now if before is None else Text("echo-instead", {"now": now, "before": before})


def _staff(staff: int) -> Text:
    return Text("echo-staff", {"staff": staff})


def _count(shifts: int) -> Text:
    return Text("echo-shift-count", {"count": shifts})


def _schedule(after: Facts, before: Facts, peak_of_shifts: PeakOfShifts) -> list[Text]:
    told = _told(after)
    if told is None:
        return []
    return [_instead(told, _replaced(before, after)), *_one_after_another(after, peak_of_shifts)]


def _told(facts: Facts) -> Text | None:
    match facts.schedule:
        case KnownTogether():
            return Text("echo-together")
        case KnownPeak(peak=int(peak)):
            return Text("echo-peak", {"peak": peak})
        case KnownShifts(shifts=shifts) if shifts:
            return _shifts(shifts)
        case KnownShifts():
            return Text("echo-in-shifts") if facts.shift_count is None else _count(facts.shift_count)
    return None


def _replaced(before: Facts, after: Facts) -> Argument | None:
    """The old way of working, where there was one that this is not the rest of; of the same kind, its figures alone."""
    match before.schedule, after.schedule:
        case (KnownShifts(shifts=None), _):
            return None
        case KnownPeak(peak=int(peak)), KnownPeak():
            return peak
        case KnownShifts(shifts=old, more=more), KnownShifts(shifts=new) if old and new:
            if _is_rest_of(old, more, new):
                return None
            return Series(tuple(map(said_shift, old))) if len(old) <= _SHOWN_AT_MOST else _count(len(old))
    return _told(before)


def _is_rest_of(old: tuple[SaidShift, ...], more: int, new: tuple[SaidShift, ...]) -> bool:
    """Whether these are the shifts that were told in part, with what was still missing: one more shift, or times."""
    if not more and len(new) != len(old):
        return False
    return len(new) >= len(old) and all(map(_keeps, new, old))


def _keeps(new: SaidShift, old: SaidShift) -> bool:
    """Whether all that was told of a shift still holds."""
    pairs = ((new.start, old.start), (new.end, old.end), (new.days, old.days), (new.time_zone, old.time_zone))
    return new.people == old.people and all(told in (None, now) for now, told in pairs)


def _shifts(shifts: tuple[SaidShift, ...]) -> Text:
    said = Series(tuple(map(said_shift, shifts[:_SHOWN_AT_MOST])))
    if len(shifts) > _SHOWN_AT_MOST:
        return Text("echo-shifts-many", {"count": len(shifts), "first": said})
    return Text("echo-shifts", {"shifts": said, "count": len(shifts)})


def said_shift(shift: SaidShift) -> Argument:
    """One shift as it was told; no zone is shown where none was named (dialogue.md, 17)."""
    said: Argument = shift.people or 0
    if shift.start is not None and shift.end is not None:
        times = {"start": Clock(shift.start), "end": Clock(shift.end)}
        said = Text("shift-times", {"people": said, **times})
    if shift.days is not None:
        said = Text("shift-days", {"shift": said, "days": Days(shift.days)})
    if shift.time_zone is not None:
        said = Text("shift-zone", {"shift": said, "zone": Zone(shift.time_zone)})
    return said


def _one_after_another(facts: Facts, peak_of_shifts: PeakOfShifts) -> list[Text]:
    shifts = facts.shifts or ()
    is_listed = isinstance(facts.schedule, KnownShifts) and facts.schedule.is_listed
    if not is_listed or len(shifts) < 2 or any(shift.is_timed for shift in shifts):
        return []
    peak = peak_of_shifts(shifts, facts.staff, facts.handover_minutes or 0)
    return [Text("echo-one-after-another", {"peak": peak})]


def _handover(minutes: int | None, before: int | None) -> Text:
    """The handover told, or that the one told before was dropped with its shifts (dialogue.md, 11)."""
    if minutes is None:
        return Text("echo-handover-dropped")
    told = Text("echo-handover", {"minutes": minutes})
    if before is None:
        return told
    return _instead(told, before if before and minutes else Text("echo-handover", {"minutes": before}))


def sum_at_once(facts: Facts) -> int | None:
    """How many work if untimed shifts are all at the same time, at most staff; None where that is no other reading."""
    shifts = facts.shifts or ()
    if not isinstance(facts.schedule, KnownShifts) or not facts.schedule.is_listed:
        return None
    if len(shifts) < 2 or any(shift.is_timed for shift in shifts) or not _share_days(shifts):
        return None
    people = [shift.people or 0 for shift in shifts]
    total = sum(people) if facts.staff is None else min(sum(people), facts.staff)
    return total if total > max(people) else None


def _share_days(shifts: tuple[SaidShift, ...]) -> bool:
    """Whether two of the shifts can be at work on one day."""
    seen: set[str] = set()
    for shift in shifts:
        if shift.days is None or not seen.isdisjoint(shift.days):
            return True
        seen.update(shift.days)
    return False
