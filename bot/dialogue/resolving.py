"""What a message means in the light of the turn that it answers (dialogue.md, 10, 13 and 14)."""

from seatwise.bot.dialogue.choices import NO, YES, always_taken
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.state import Offer, State
from seatwise.bot.dialogue.understood import Asks, Intent, SaidShift, Understood
from seatwise.pricing.value import value

TAKE = "take"


@value
class Meant:
    """What was said; `choice` is the id of the button that it was, which settles what words would leave open."""

    said: Understood
    choice: str | None = None

    @property
    def is_settled(self) -> bool:
        """Whether a button said it."""
        return self.choice is not None


def meant_by(heard: Heard, state: State) -> Meant | None:
    """What was heard, read as an answer; None for a choice or an ordinal that fits nothing."""
    answered = heard.answered or state
    if heard.choice is not None:
        means = means_of(answered, heard.choice)
        return None if means is None else Meant(means, heard.choice)
    said = heard.understood
    if said.position is not None and not said.tells and said.intent is None:
        offer = _at(answered, said.position) or _adding(answered, said.position)
        return None if offer is None else Meant(offer.means, offer.id)
    if said.intent in (Intent.YES, Intent.NO) and not said.tells:
        return _yes_or_no(said, answered)
    counted = _counted(answered, said)
    return Meant(said) if counted is None else Meant(counted.means, counted.id)


def means_of(answered: State, choice: str) -> Understood | None:
    """What a choice's words would give: one that the answered turn offered, or that is always taken; else None."""
    offer = answered.offer(choice)
    return always_taken(choice) if offer is None else offer.means


def _at(answered: State, position: int) -> Offer | None:
    """The choice at a position (from 1; -1 is the last) among the turn's own, never the always-taken ones."""
    own = [offer for offer in answered.offered if always_taken(offer.id) is None]
    index = position - 1 if position > 0 else position
    return own[index] if position and -len(own) <= index < len(own) else None


def _adding(answered: State, number: int) -> Offer | None:
    """The choice that adds the shift of this number ("add the third"; dialogue.md, 8)."""
    for offer in answered.offered:
        shifts = offer.means.shifts
        if shifts and offer.means.shift_count is not None and len(shifts) + 1 == number:
            return offer
    return None


def _counted(answered: State, said: Understood) -> Offer | None:
    """The only choice of listed shifts that are as many in all as was said ("two shifts"; dialogue.md, 8)."""
    count = said.shift_count
    if count is None or said.shifts or said != Understood(in_shifts=said.in_shifts, shift_count=count):
        return None
    listed = [offer for offer in answered.offered if (shifts := offer.means.shifts) and _in_all(offer, shifts) == count]
    return listed[0] if len(listed) == 1 else None


def _in_all(offer: Offer, shifts: tuple[SaidShift, ...]) -> int:
    return len(shifts) if offer.means.shift_count is None else offer.means.shift_count


def _yes_or_no(said: Understood, answered: State) -> Meant:
    take = answered.offer(TAKE)
    if take is not None:
        return Meant(take.means, TAKE) if said.intent is Intent.YES else Meant(said)
    if answered.asks is Asks.HANDOVER:
        return Meant(YES.means if said.intent is Intent.YES else NO.means)
    return Meant(said)
