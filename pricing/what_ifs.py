"""What changes would do to a quote: somebody more or fewer, one more shift, a handover or none, a year of growth."""

from collections.abc import Iterator, Mapping
from datetime import MAXYEAR, date
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from seatwise.pricing.price_book import PriceBook
from seatwise.pricing.quote import Quote, quote
from seatwise.pricing.refused import Refused
from seatwise.pricing.request import QuoteRequest
from seatwise.pricing.schedule import DAYS, MOST_SHIFTS, MOST_STAFF, Day, Shift, Shifts
from seatwise.pricing.value import value

PEOPLE = 5
"""Up to how many people more or fewer are looked at."""

HANDOVER_MINUTES = 15
"""A handover of no told length."""

MONTHS = 12


@value
class WhatIf:
    """One change and the quote with it.

    `change` has one key: `staff`, people more or (negative) fewer; `shift`, one more shift in the request's JSON; or
    `handover_minutes`, what they become. Everything else stays as it was asked.
    """

    change: Mapping[str, Any]
    quote: Quote


@value
class Month:
    """What a coming month costs, on its first day, with the staff grown by then."""

    first: date
    quote: Quote


def what_ifs(request: QuoteRequest, book: PriceBook) -> tuple[WhatIf, ...]:
    """The changes that can be priced, fewest people first; one with more in a shift than there are is left out.

    Raises Refused where the request itself has no price.
    """
    quote(request, book)
    return tuple(_priced(request, book))


def growth(request: QuoteRequest, book: PriceBook, per_month: int) -> tuple[Month, ...]:
    """The twelve months after the day asked about, with `per_month` (1 or more) people more in each.

    The schedule stays: growth of those who work all together raises the peak, growth of a rota does not. It ends early
    at the largest staff that can be priced, and with the calendar.
    """
    months = ((_month_after(request.on, number), request.staff + per_month * number) for number in range(1, MONTHS + 1))
    return tuple(
        Month(first, quote(_with(request, on=first, staff=staff), book))
        for first, staff in months
        if first is not None and staff <= MOST_STAFF
    )


def _priced(request: QuoteRequest, book: PriceBook) -> Iterator[WhatIf]:
    for change, told in _changes(request):
        try:
            changed = _with(request, **told)
        except (Refused, ValidationError):
            continue
        yield WhatIf(MappingProxyType(change), quote(changed, book))


def _changes(request: QuoteRequest) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each change, and the fields of the request that it replaces."""
    for more in (*range(-PEOPLE, 0), *range(1, PEOPLE + 1)):
        yield {"staff": more}, {"staff": request.staff + more}
    schedule = request.schedule
    if not isinstance(schedule, Shifts):
        return
    if len(schedule.shifts) < MOST_SHIFTS:
        one = _one_more(schedule.shifts[-1])
        added = schedule.model_copy(update={"shifts": (*schedule.shifts, one)})
        yield {"shift": one.model_dump(mode="json", exclude_none=True)}, {"schedule": added}
    if len(schedule.shifts) > 1:
        minutes = 0 if schedule.handover_minutes else HANDOVER_MINUTES
        handed = schedule.model_copy(update={"handover_minutes": minutes})
        yield {"handover_minutes": minutes}, {"schedule": handed}


def _one_more(last: Shift) -> Shift:
    """A shift like the last one; with times it follows it, on the next day after midnight, and lasts as long."""
    if last.start is None or last.end is None:
        return last.model_copy(update={"name": None})
    begin, end = _minutes(last.start), _minutes(last.end)
    days = _next_days(last.days) if last.days and end <= begin else last.days
    return last.model_copy(update={"name": None, "start": last.end, "end": _clock(2 * end - begin), "days": days})


def _next_days(days: tuple[Day, ...]) -> tuple[Day, ...]:
    following = {DAYS[(DAYS.index(day) + 1) % len(DAYS)] for day in days}
    return tuple(day for day in DAYS if day in following)


def _with(request: QuoteRequest, **told: Any) -> QuoteRequest:
    fields = {name: getattr(request, name) for name in QuoteRequest.model_fields}
    return QuoteRequest(**{**fields, **told})


def _month_after(day: date, number: int) -> date | None:
    years, month = divmod(day.month - 1 + number, 12)
    return date(day.year + years, month + 1, 1) if day.year + years <= MAXYEAR else None


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return 60 * int(hours) + int(minutes)


def _clock(minutes: int) -> str:
    hours, rest = divmod(minutes % (24 * 60), 60)
    return f"{hours:02d}:{rest:02d}"
