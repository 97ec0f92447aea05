"""Staff, peak and shifts out of the counts of a message: a few rules, each takes what is its own."""

from seatwise.bot.understanding import indirect, peaks, rows, shifts, staff
from seatwise.bot.understanding.counting import AT_ONCE, Counting
from seatwise.bot.understanding.cues import Cue, Kind, Valued

_NUMBERS = Kind.FIGURE | Kind.RANGE
_RULES = (
    (Cue.CORRECTION | Cue.NOT | Cue.INSTEAD, staff.drop_corrected),
    (Cue.EXCEPT, indirect.leave_exceptions),
    (Cue.LATER, indirect.leave_later),
    (Cue.AMONG | Cue.INCLUDING, rows.drop_kinds),
    (Cue.NOT | Cue.EXCEPT, indirect.leave_without_me),
    (Valued.SHARE | Kind.SIGN, peaks.take_share),
    (Cue.AT_LEAST | Cue.OVER, peaks.take_bounds),
    (Cue.AT_MOST | Cue.OVER | AT_ONCE, peaks.take_peaks),
    (Cue.TOGETHER | Cue.ALL, peaks.take_together),
    (Cue.SHIFT, shifts.take_shift_count),
    (Cue.OF, indirect.leave_others),
    (Cue.MORE, indirect.leave_differences),
    (_NUMBERS, rows.mark_rows),
    (_NUMBERS, shifts.take_shifts),
    (_NUMBERS, staff.take_rest),
    (Cue.LICENCE, indirect.leave_licences),
    (Cue.ME, staff.take_me),
    (Kind.RANGE, staff.take_ranges),
    (Kind.TIMES, shifts.take_times),
    (Cue.SHIFT | Cue.IN_SHIFTS | Valued.PART, shifts.take_manner),
    (Cue.NOT | Cue.INSTEAD | Cue.CORRECTION, staff.note_replaced),
    (Cue.VAGUE | Cue.UNKNOWN | Cue.ABOUT, staff.note_open),
)
"""The order matters: a count that a rule took is gone for the next. A rule is asked where one of its cues stands."""


def read_schedule(counting: Counting) -> None:
    """Every fact about staff, peak and shifts."""
    said = counting.cues
    for cues, rule in _RULES:
        if said & cues:
            rule(counting)
