"""Where the cheaper plan changes (contract §2, break_even)."""

from seatwise.pricing.plan import Plan
from seatwise.pricing.schedule import MOST_STAFF
from seatwise.pricing.value import value


@value
class BreakEven:
    """The edges around this staff and this peak.

    `largest_peak_for_concurrent`: with this staff, the largest peak (at most the staff) at which the plan that counts
    peak costs strictly less, or 0. `largest_staff_for_named`: with this peak, the largest staff at which the plan that
    counts staff costs no more; 0 if none, None if 1,000,000 still does.
    """

    largest_peak_for_concurrent: int
    largest_staff_for_named: int | None


def break_even(by_staff: Plan, by_peak: Plan, staff: int, totals: tuple[int, int]) -> BreakEven:
    """`totals` are what the two plans cost now, in minor units."""
    staff_total, peak_total = totals
    most_staff = by_staff.most_needed_within(peak_total, MOST_STAFF)
    return BreakEven(
        largest_peak_for_concurrent=by_peak.most_needed_within(staff_total - 1, staff),
        largest_staff_for_named=None if most_staff == MOST_STAFF else most_staff,
    )
