"""For how long a leaving and an arriving shift are both signed in."""

from collections.abc import Sequence

from seatwise.bot.dialogue.understood import OVERLAP_MINUTES, Asks, Intent
from seatwise.bot.understanding.clauses import Clause, all_cues
from seatwise.bot.understanding.cues import Cue, Kind
from seatwise.bot.understanding.draft import HANDOVER, Draft
from seatwise.bot.understanding.items import Length
from seatwise.bot.understanding.tokens import Tokens
from seatwise.pricing.schedule import MOST_HANDOVER_MINUTES

_LEAST_BARE = 5
_SPOKEN = Cue.OVERLAP | Cue.NO_OVERLAP
_LEAST_SHIFT = 4 * 60
"""From here on a length is rather that of a shift."""
_OF_SHIFTS = Cue.SHIFT | Cue.WORK | Cue.EACH | Cue.ALL | Cue.PEOPLE
_OF_CLOCK = Cue.CLOCK | Cue.HOURS
_BOUNDS = Cue.AT_LEAST | Cue.OVER


def speaks_of_handover(cues: int, asks: Asks | None) -> bool:
    """Whether a message with these cues may tell the handover."""
    return asks is Asks.HANDOVER or bool(cues & _SPOKEN)


def read_handover(clauses: Sequence[Clause], asks: Asks | None, draft: Draft, tokens: Tokens) -> bool:
    """Set the handover if the message tells it; whether it does."""
    spoken = any(clause.cues & _SPOKEN for clause in clauses)
    asked = asks is Asks.HANDOVER
    lengths = [item for clause in clauses for item in clause.items if isinstance(item, Length)]
    bare = _bare(clauses)
    if _is_denied(clauses):
        draft.handover_minutes = 0
    elif lengths and asked and bare:
        draft.leave_open(HANDOVER, *bare, *(length.minutes for length in lengths))
    elif lengths:
        _take_length(lengths, clauses, draft, tokens)
    elif spoken or (asked and _is_meant_of_shifts(clauses, draft)):
        if any(clause.cues & Cue.UNKNOWN for clause in clauses):
            draft.unsure[HANDOVER] = (0, OVERLAP_MINUTES)
        elif bare and asked:
            draft.leave_open(HANDOVER, *bare)
        else:
            draft.handover_minutes = OVERLAP_MINUTES
    else:
        return False
    return True


def _bare(clauses: Sequence[Clause]) -> list[int | None]:
    return [
        count.value
        for clause in clauses
        for count in clause.counts
        if not (count.noun or count.about.said or count.ours or count.shifts or count.old)
    ]


def _is_meant_of_shifts(clauses: Sequence[Clause], draft: Draft) -> bool:
    """ "Yes, together" and "together for a while" speak of the two shifts, a bare "together" of how they work."""
    together = [clause for clause in clauses if clause.cues & Cue.TOGETHER]
    if not together or any(clause.counts or clause.cues & Cue.ALL for clause in together):
        return False
    return draft.intent is Intent.YES or any(clause.cues & (Cue.SHIFT | Cue.VAGUE) for clause in together)


def _is_denied(clauses: Sequence[Clause]) -> bool:
    for clause in clauses:
        if clause.cues & Cue.NO_OVERLAP or (clause.cues & (Cue.OVERLAP | Cue.TOGETHER) and clause.cues & Cue.NOT):
            return True
    return False


def _take_length(lengths: Sequence[Length], clauses: Sequence[Clause], draft: Draft, tokens: Tokens) -> None:
    said = [length.minutes for length in lengths if length.minutes is not None]
    telling = [clause.cues for clause in clauses if any(item in clause.items for item in lengths)]
    gap = any(cues & Cue.BETWEEN and not cues & Cue.OVERLAP for cues in telling)  # "5 minutes between them"
    bounded = gap or any(cues & _BOUNDS for cues in telling)
    if bounded or len(lengths) > 1 or any(length.readings for length in lengths):
        readings = [one for length in lengths for one in (*length.readings, length.minutes) if one is not None]
        if any(clause.cues & Cue.CORRECTION for clause in clauses) and len(said) == len(lengths):
            said = said[-1:]
        else:
            draft.unsure[HANDOVER] = tuple(one for one in dict.fromkeys(readings) if 0 <= one <= MOST_HANDOVER_MINUTES)
            return
    if _LEAST_SHIFT <= said[0] <= MOST_HANDOVER_MINUTES and not any(cues & Cue.OVERLAP for cues in telling):
        about_shifts = any(cues & _OF_SHIFTS for cues in telling)
        draft.leave_open(HANDOVER, None if about_shifts else said[0])
    elif 0 <= said[0] <= MOST_HANDOVER_MINUTES:
        draft.handover_minutes = said[0]
    else:
        draft.out_of_range[HANDOVER] = tokens.said(lengths[0].first, lengths[0].last)


def _is_of_clock(cues: int) -> bool:
    """Whether a word before a number makes it an hour: "at o'clock 8", «alle ore 8», but not "up to 8"."""
    return bool(cues & (_OF_CLOCK | Cue.TO)) and not cues & (Cue.FILLER | Cue.AT_MOST)


def _only_denies(clauses: Sequence[Clause]) -> bool:
    """ "Actually no"."""
    cues = all_cues(clauses)
    return bool(cues & Cue.NOT) and not cues & ~_OF_DENIAL


_OF_DENIAL = (
    Cue.NOT | Cue.CORRECTION | Cue.INSTEAD | Cue.FILLER | Cue.AND | Kind.WORD | Kind.MARK | Kind.BREAK | Kind.DASH
)


def read_bare(clauses: Sequence[Clause], draft: Draft, intent: Intent | None) -> None:
    """A bare number, yes or no to the question for the handover."""
    counts = [count for clause in clauses for count in clause.counts if not count.old]
    if intent in (Intent.YES, Intent.NO) and not counts:
        draft.handover_minutes = OVERLAP_MINUTES if intent is Intent.YES else 0
        draft.intent = None
    elif intent is None and _only_denies(clauses):
        draft.handover_minutes = 0
    elif len(counts) == 1 and not (counts[0].noun or counts[0].ours or counts[0].shifts) and counts[0].plain:
        value = counts[0].value
        before = clauses[counts[0].clause].items[: counts[0].place]
        if before and _is_of_clock(before[-1].cues):
            draft.leave_open(HANDOVER)  # "at o'clock 8"
        elif value is None or value > MOST_HANDOVER_MINUTES:
            draft.out_of_range[HANDOVER] = counts[0].item.text
        elif value == 0 or value >= _LEAST_BARE:
            draft.handover_minutes = value
        else:
            draft.unsure[HANDOVER] = (value, value * 60)
