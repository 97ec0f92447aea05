"""QuoteRequest ──► Quote: options, recommendation, saving, break-even (contract §2, Quote)."""

from datetime import date
from decimal import Decimal

from seatwise.pricing.break_even import BreakEven, break_even
from seatwise.pricing.line import Line
from seatwise.pricing.money import Money
from seatwise.pricing.peak import FoundPeak, peak_of
from seatwise.pricing.plan import Counts, Plan
from seatwise.pricing.price_book import PERIODS_A_YEAR, BillingPeriod, PriceBook, Version
from seatwise.pricing.refused import UnknownPriceBook
from seatwise.pricing.request import QuoteRequest
from seatwise.pricing.schedule import Schedule
from seatwise.pricing.value import value


@value
class PricedBy:
    """The price book and its version that a quote rests on."""

    id: str
    version: str
    currency: str
    billing_period: BillingPeriod


@value
class Option:
    """What one plan costs for a billing period; `seats` are those billed, `total` is the sum of the lines."""

    plan: str
    counts: Counts
    seats: int
    total: Money
    lines: tuple[Line, ...]


@value
class Saving:
    """The dearest total less the cheapest, in a billing period and in a year; `percent` of the dearest, one decimal."""

    amount: Money
    per_year: Money
    percent: Decimal


@value
class Quote:
    """The priced answer. `on` is the day whose prices it gives, `schedule` as it was understood."""

    price_book: PricedBy
    on: date
    staff: int
    schedule: Schedule
    peak: FoundPeak
    options: tuple[Option, ...]
    recommended: str
    tie: bool
    saving: Saving
    break_even: BreakEven | None

    @property
    def request(self) -> QuoteRequest:
        """The request that it answers, for the same day."""
        return QuoteRequest(price_book=self.price_book.id, on=self.on, staff=self.staff, schedule=self.schedule)

    def option(self, plan: str) -> Option:
        """The option of this plan. Raises KeyError where there is none."""
        for option in self.options:
            if option.plan == plan:
                return option
        raise KeyError(plan)


def quote(request: QuoteRequest, book: PriceBook) -> Quote:
    """Price the request by this book. Raises NoPriceOnDate, and UnknownPriceBook where it names another book."""
    if request.price_book is not None and request.price_book != book.id:
        raise UnknownPriceBook(request.price_book)
    version = book.version_on(request.on)
    peak = peak_of(request.schedule, request.staff, request.on)
    options = tuple([_option(plan, request.staff, peak.people) for plan in version.plans])
    totals = [option.total.minor for option in options]
    cheapest, dearest = min(totals), max(totals)
    return Quote(
        price_book=PricedBy(book.id, version.version, book.currency, book.billing_period),
        on=request.on,
        staff=request.staff,
        schedule=request.schedule,
        peak=peak,
        options=options,
        recommended=_recommended(options, cheapest),
        tie=totals.count(cheapest) > 1,
        saving=_saving(cheapest, dearest, book),
        break_even=_break_even(version, request.staff, options),
    )


def _recommended(options: tuple[Option, ...], cheapest: int) -> str:
    """On equal totals a plan that counts staff, as it locks nobody out; then the book's order."""
    best = [option for option in options if option.total.minor == cheapest]
    for option in best:
        if option.counts == "staff":
            return option.plan
    return best[0].plan


def _option(plan: Plan, staff: int, peak: int) -> Option:
    seats = plan.seats(staff if plan.counts == "staff" else peak)
    lines = plan.lines(seats)
    total = lines[0].amount
    for line in lines[1:]:
        total += line.amount
    return Option(plan.id, plan.counts, seats, total, lines)


def _saving(cheapest: int, dearest: int, book: PriceBook) -> Saving:
    amount = Money(dearest - cheapest, book.currency)
    return Saving(amount, amount * PERIODS_A_YEAR[book.billing_period], percent(amount.minor, dearest))


def percent(part: int, whole: int) -> Decimal:
    """`part` of `whole` in percent with one decimal, half to even; nothing of nothing is 0.0."""
    if not whole:
        return Decimal("0.0")
    tenths, rest = divmod(1000 * part, whole)
    if 2 * rest > whole or (2 * rest == whole and tenths % 2):
        tenths += 1
    return Decimal(f"{tenths // 10}.{tenths % 10}")


def _break_even(version: Version, staff: int, options: tuple[Option, ...]) -> BreakEven | None:
    pair = version.only_pair
    if pair is None:
        return None
    totals = {option.counts: option.total.minor for option in options}
    return break_even(*pair, staff, (totals["staff"], totals["peak"]))
