"""One turn's change of the facts: restart and back, what is told, what is reopened (dialogue.md, 7, 12)."""

from dataclasses import replace
from datetime import date

from seatwise.bot.dialogue.corrections import redirected
from seatwise.bot.dialogue.doubts import Doubt, of_unsure, one_number
from seatwise.bot.dialogue.echo import sum_at_once
from seatwise.bot.dialogue.facts import Facts, KnownShifts
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.limits import within_limits
from seatwise.bot.dialogue.merging import Merged, PeakOfShifts, Situation, choose_peak, merge
from seatwise.bot.dialogue.prices import peak_of_shifts
from seatwise.bot.dialogue.resolving import Meant
from seatwise.bot.dialogue.state import State
from seatwise.bot.dialogue.understood import Asks, Intent, SaidShift, Understood
from seatwise.pricing.value import value

REOPENS = {
    Intent.CHANGE_STAFF: Asks.STAFF,
    Intent.CHANGE_SCHEDULE: Asks.SCHEDULE,
    Intent.CHANGE_HANDOVER: Asks.HANDOVER,
}


@value
class Change:
    """What a turn makes of the facts. `said` is what was said, within limits and moved to the slot it corrects.

    `reopened` is the question that the visitor wants to change, `before` the turn that *back* restores. `restored` is
    true where *back* brought older facts back.
    """

    said: Understood
    facts: Facts
    reopened: Asks | None
    before: int | None
    doubt: Doubt | None
    is_told: bool
    restored: bool = False


def changed_by(state: State, heard: Heard, meant: Meant, on: date) -> Change:
    """The facts after what was meant, and what stays open of it."""
    said = redirected(within_limits(meant.said), state.facts)
    if said.hypothetical:
        said = replace(said, hypothetical=False)
    moves = not said.tells
    if said.intent is Intent.RESTART:
        state = _restarted(state)
    elif said.intent is Intent.BACK and moves:
        return _undone(state, heard, said)
    elif said.intent is Intent.CANCEL and moves:
        return _change(state, said, state.facts, None)
    situation = _situation(state, heard, meant, said, on)
    said = _next_shift(said, state.facts, (heard.answered or state).asks)
    if meant.choice == "peak":
        return _merged(state, heard, replace(said, unsure={}), choose_peak(state.facts, situation))
    merged = merge(state.facts, said, situation)
    return _merged(state, heard, said, merged)


def _next_shift(said: Understood, facts: Facts, asks: Asks | None) -> Understood:
    """A bare number, asked for the people of the next shift, is just that."""
    number = one_number(said.unsure) if asks is Asks.SHIFTS and _more(facts) else None
    return said if number is None else replace(said, shifts=(SaidShift(number),), unsure={})


def _more(facts: Facts) -> int:
    return facts.schedule.more if isinstance(facts.schedule, KnownShifts) else 0


def imagined(state: State, heard: Heard, meant: Meant, on: date) -> tuple[Understood, Merged]:
    """What is only asked, within limits, and the facts as they would be (dialogue.md, 10)."""
    said = redirected(within_limits(meant.said), state.facts)
    merged = merge(state.facts, said, _situation(state, heard, meant, said, on))
    if merged.doubt is None:
        merged = replace(merged, doubt=of_unsure(said, state.facts, None))
    return said, merged


def _restarted(state: State) -> State:
    """Language and book are kept; what the start told is not repeated. *Back* brings the facts back."""
    before = state.turn if state.facts != Facts() else state.before
    return replace(state, facts=Facts(), reopened=None, misses=0, before=before)


def _undone(state: State, heard: Heard, said: Understood) -> Change:
    """The facts before their last change; after "change …", which changed none, only that is closed."""
    only_reopened = state.reopened is not None and state.before != state.turn - 1
    if only_reopened or state.before is None or heard.before is None:
        return _change(state, said, state.facts, None)
    change = _change(state, said, heard.before.facts, None)
    return replace(change, before=heard.before.before, restored=True)


def _merged(state: State, heard: Heard, said: Understood, merged: Merged) -> Change:
    reopened = state.reopened
    if merged.reopened is not None:
        reopened = merged.reopened
    elif merged.is_told:
        reopened = None
    wanted = REOPENS.get(said.intent) if said.intent else None
    if wanted is not None and not _answers(said, wanted) and _can_reopen(wanted, merged.facts):
        reopened = wanted
    facts = merged.facts
    if merged.is_told and reopened is None and facts.shift_count is not None and facts.shifts:
        facts = replace(facts, shift_count=None)
    doubt = merged.doubt or of_unsure(said, facts, (heard.answered or state).asks)
    before = state.turn if facts != state.facts else state.before
    return Change(said, facts, reopened, before, doubt, merged.is_told)


def _change(state: State, said: Understood, facts: Facts, reopened: Asks | None) -> Change:
    return Change(said, facts, reopened, state.before, doubt=None, is_told=False)


def _answers(said: Understood, reopened: Asks) -> bool:
    """Whether a message that asks for a change tells the new value too."""
    match reopened:
        case Asks.STAFF:
            return said.staff is not None
        case Asks.HANDOVER:
            return said.handover_minutes is not None
        case _:
            return said.tells_schedule


def _can_reopen(reopened: Asks, facts: Facts) -> bool:
    """A handover is between shifts only."""
    return reopened is not Asks.HANDOVER or isinstance(facts.schedule, KnownShifts)


def _situation(state: State, heard: Heard, meant: Meant, said: Understood, on: date) -> Situation:
    answered = heard.answered or state
    return Situation(
        asks=answered.asks,
        reopened=_reopened_by(said, state),
        is_settled=meant.is_settled,
        echoed_sum=_echoed_sum(answered),
        peak_of_shifts=peaks_on(on),
    )


def _reopened_by(said: Understood, state: State) -> Asks | None:
    """The answer to be changed: by an earlier turn, or by this very message."""
    return REOPENS.get(said.intent, state.reopened) if said.intent else state.reopened


def _echoed_sum(answered: State) -> int | None:
    """How many work in the untimed shifts, where the answered turn offered to read them as all at the same time."""
    total = sum_at_once(answered.facts)
    return total if total is not None and answered.offer(f"peak:{total}") is not None else None


def peaks_on(on: date) -> PeakOfShifts:
    """The most at once in shifts, as it is on this day."""

    def peak(shifts: tuple[SaidShift, ...], staff: int | None, handover_minutes: int) -> int:
        return peak_of_shifts(shifts, staff, handover_minutes, on)

    return peak
