"""Why the quote is what it is: the peak and when it occurs, the break-even, the limit, the assumptions."""

from collections.abc import Iterable

from seatwise.bot.dialogue.plans import Names, bought
from seatwise.bot.dialogue.screen import About, Argument, Block, Literal, Moment, Note, Paragraph, Text, Tone
from seatwise.pricing.price_book import PriceBook, Version
from seatwise.pricing.quote import Quote
from seatwise.pricing.schedule import Shifts


def why(quote: Quote) -> Paragraph:
    """How many are at work at once at most, and how that is known."""
    if quote.peak.capped:
        return Paragraph(Text("why-capped", {"staff": quote.staff}), About.WHY)
    if quote.peak.basis == "timeline" and quote.staff > 1:
        return Paragraph(Text("why-timeline", {"why": _at_most(quote), "moment": _moment(quote)}), About.WHY)
    return Paragraph(_at_most(quote), About.WHY)


def _at_most(quote: Quote) -> Text:
    peak = quote.peak
    if peak.people == quote.staff:
        return Text("why-together", {"staff": quote.staff})
    args: dict[str, Argument] = {"peak": peak.people, "staff": quote.staff}
    match peak.basis:
        case "largest_shift":
            return Text("why-largest-shift", args)
        case "neighbours":
            return Text("why-neighbours", args)
        case _:
            return Text("why-at-most", args)


def _moment(quote: Quote) -> Moment:
    at = quote.peak.at
    if at is None:
        raise ValueError("an uncapped timeline has a moment")
    named = isinstance(quote.schedule, Shifts) and any(shift.time_zone for shift in quote.schedule.shifts)
    return Moment(at.day, at.time, at.time_zone if named else None)


def break_even(quote: Quote, version: Version, names: Names) -> Iterable[Paragraph]:
    """Up to which peak the plan that counts it is cheaper; silent where the book has no such pair."""
    if quote.break_even is None or version.only_pair is None:
        return
    by_staff, by_peak = (names[plan.id] for plan in version.only_pair)
    largest = quote.break_even.largest_peak_for_concurrent
    args: dict[str, Argument] = {"staff": quote.staff, "by_staff": by_staff, "by_peak": by_peak}
    if largest == 0:
        yield Paragraph(Text("break-even-never", args), About.BREAK_EVEN)
    elif version.only_pair[1].scheme == "volume":
        # totals fall where a volume tier begins, so that smaller peaks need not be cheaper
        yield Paragraph(Text("break-even-largest", {**args, "peak": largest}), About.BREAK_EVEN)
    elif largest == quote.staff:
        yield Paragraph(Text("break-even-always", args), About.BREAK_EVEN)
    elif quote.peak.people <= largest:
        yield Paragraph(Text("break-even-stays", {**args, "peak": largest}), About.BREAK_EVEN)
    else:
        yield Paragraph(Text("break-even-up-to", {**args, "peak": largest}), About.BREAK_EVEN)


def at_limit(quote: Quote, book: PriceBook) -> Note:
    """What happens when more want to work than the recommended plan pays for, as the seller states it."""
    recommended = quote.option(quote.recommended)
    if recommended.counts == "staff":
        return Note(Tone.INFO, Text("limit-none"), About.LIMIT)
    return Note(Tone.INFO, limit(book, bought(recommended)), About.LIMIT)


def limit(book: PriceBook, seats: int) -> Text:
    """What the seller states of its limit, else that it is not stated."""
    match book.seller.at_limit:
        case "refused":
            return Text("limit-refused", {"seats": seats})
        case "oldest_ends":
            return Text("limit-oldest-ends", {"seats": seats})
        case "billed":
            return Text("limit-billed", {"seats": seats})
        case None:
            return Text("limit-not-stated", {"seats": seats})


def assumptions(quote: Quote, version: Version, handover: Block | None) -> Iterable[Block]:
    """What the figures rest on: the handover, the price book's version and date, and what is left out."""
    if handover is not None:
        yield handover
    elif isinstance(quote.schedule, Shifts) and len(quote.schedule.shifts) > 1:
        minutes = quote.schedule.handover_minutes
        yield Note(Tone.INFO, Text("assumed-handover", {"minutes": minutes}), About.ASSUMPTION)
    since: dict[str, Argument] = {"version": Literal(version.version), "since": version.effective_from}
    yield Note(Tone.INFO, Text("assumed-prices", since), About.ASSUMPTION)
