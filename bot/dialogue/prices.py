"""What the known facts cost: the shared engine, asked with them."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from seatwise.bot.dialogue.facts import Facts, KnownPeak, KnownSchedule, KnownShifts, KnownTogether
from seatwise.bot.dialogue.understood import OVERLAP_MINUTES, SaidShift
from seatwise.pricing.peak import peak_of
from seatwise.pricing.price_book import PriceBook
from seatwise.pricing.quote import Quote, quote
from seatwise.pricing.refused import Refused
from seatwise.pricing.request import QuoteRequest
from seatwise.pricing.schedule import MOST_STAFF, Peak, Schedule, Shift, Shifts, Together

_REMEMBERED = 256
"""Few enough that facts of a thousand shifts each would fill no more than 30 MB."""


@dataclass(frozen=True, eq=False)
class Prices:
    """The prices of complete facts on one day: each quote is computed once, and only when wanted.

    One and the same object for the same facts, by `prices_of`: so it is known by what it is, not by what it holds.
    """

    facts: Facts
    book: PriceBook
    on: date

    @cached_property
    def quote(self) -> Quote:
        """At the handover told, or at none. Raises Refused where the book has no price on that day."""
        return self._at(self.facts.handover_minutes or 0)

    @cached_property
    def with_overlap(self) -> Quote:
        """As if a leaving and an arriving shift were both signed in for a while."""
        return self._at(OVERLAP_MINUTES)

    @cached_property
    def has_price(self) -> bool:
        """Whether the price book can say what this costs on that day."""
        try:
            return self.quote is not None
        except Refused:
            return False

    @cached_property
    def handover_matters(self) -> bool:
        """Whether the handover is untold and some option's total differs between 0 and 15 minutes (dialogue.md)."""
        if self.facts.handover_minutes is not None or self.facts.shifts is None or not self.has_price:
            return False
        if self.quote.peak.people == self.with_overlap.peak.people:
            return False
        pairs = zip(self.quote.options, self.with_overlap.options, strict=True)
        return any(option.total != overlapped.total for option, overlapped in pairs)

    def _at(self, handover_minutes: int) -> Quote:
        staff = self.facts.staff
        if staff is None:
            raise ValueError("facts without staff have no price")
        schedule = engine_schedule(self.facts.schedule, handover_minutes)
        return quote(QuoteRequest(price_book=self.book.id, on=self.on, staff=staff, schedule=schedule), self.book)


@lru_cache(maxsize=_REMEMBERED)
def prices_of(facts: Facts, book: PriceBook, on: date) -> Prices:
    """The prices of these facts, remembered: they are asked for again at each turn that changes none of them."""
    return Prices(facts, book, on)


@lru_cache(maxsize=_REMEMBERED)
def engine_schedule(known: KnownSchedule | None, handover_minutes: int) -> Schedule:
    """A complete schedule for the engine; one person, of whom nothing else is known, is priced as together."""
    match known:
        case None | KnownTogether():
            return Together()
        case KnownPeak(peak=int(peak)):
            return Peak(peak=peak)
        case KnownShifts(shifts=shifts) if shifts:
            return Shifts(shifts=tuple(map(_shift, shifts)), handover_minutes=handover_minutes)
    raise ValueError("a schedule of which only the kind is known has no price")


@lru_cache(maxsize=_REMEMBERED)
def peak_of_shifts(shifts: tuple[SaidShift, ...], staff: int | None, handover_minutes: int, on: date) -> int:
    """The most people at once in these shifts; where only some have times, as if none had."""
    known = KnownShifts(shifts)
    if known.are_mixed:
        known = KnownShifts(tuple(SaidShift(shift.people, days=shift.days) for shift in shifts))
    at_least = max(known.people)
    return peak_of(engine_schedule(known, handover_minutes), max(staff or MOST_STAFF, at_least), on).people


@lru_cache(maxsize=4096)
def _shift(said: SaidShift) -> Shift:
    timed = said.is_timed
    return Shift(
        people=said.people or 0,
        start=said.start if timed else None,
        end=said.end if timed else None,
        days=said.days,
        time_zone=said.time_zone,
    )
