"""What the rules have read so far; facts enter it only within their limits."""

from dataclasses import dataclass, field

from seatwise.bot.dialogue.understood import NOTHING, Asks, Intent, Reading, SaidShift, Topic, Understood
from seatwise.bot.understanding.clauses import Count
from seatwise.pricing.schedule import MOST_STAFF

STAFF, PEAK, SHIFTS, SCHEDULE, HANDOVER = "staff", "peak", "shifts", "schedule", "handover_minutes"
SLOT_ASKED = {
    Asks.STAFF: STAFF,
    Asks.PEAK: PEAK,
    Asks.SHIFTS: SHIFTS,
    Asks.TIMES: SHIFTS,
    Asks.SCHEDULE: SCHEDULE,
    Asks.HANDOVER: HANDOVER,
}


@dataclass(slots=True)
class Draft:
    """An `Understood` in the making."""

    staff: int | None = None
    together: bool = False
    in_shifts: bool = False
    shift_count: int | None = None
    peak: int | None = None
    shifts: tuple[SaidShift, ...] | None = None
    handover_minutes: int | None = None
    intent: Intent | None = None
    topic: Topic | None = None
    growth: int | None = None
    language: str | None = None
    unsure: dict[str, tuple[Reading, ...]] = field(default_factory=dict)
    out_of_range: dict[str, str] = field(default_factory=dict)
    replaces: dict[str, int] = field(default_factory=dict)
    correction: bool = False
    hypothetical: bool = False
    position: int | None = None
    everybody: bool = False

    @property
    def has_facts(self) -> bool:
        numbers = (self.staff, self.peak, self.shifts, self.handover_minutes, self.shift_count)
        return self.together or self.in_shifts or any(number is not None for number in numbers)

    @property
    def is_empty(self) -> bool:
        return not (self.has_facts or self.unsure or self.out_of_range)

    def people(self, count: Count) -> int | None:
        """How many people a count tells, if that many can be."""
        value = count.value
        return value if value is not None and 1 <= value <= MOST_STAFF and not count.item.doubtful else None

    def tell(self, slot: str, count: Count) -> None:
        """Set staff or peak, or keep the number beside it where it can be no fact."""
        value = self.people(count)
        if count.item.doubtful and count.value is not None:
            self.leave_open(slot, count.value)
        elif value is None:
            self.out_of_range.setdefault(slot, count.item.text)
        elif slot == STAFF:
            self.staff = value
        else:
            self.peak = value

    def leave_open(self, slot: str, *readings: Reading | None) -> None:
        """Keep readings that are not taken."""
        known = [one for one in readings if one is not None and (not isinstance(one, int) or 0 < one <= MOST_STAFF)]
        self.unsure[slot] = tuple(dict.fromkeys([*self.unsure.get(slot, ()), *known]))

    def drop_empty_doubts(self) -> None:
        """Forget what is open without a reading to offer."""
        self.unsure = {slot: readings for slot, readings in self.unsure.items() if readings}

    def done(self) -> Understood:
        return Understood(
            self.staff,
            self.together,
            self.in_shifts,
            self.shift_count,
            self.peak,
            self.shifts,
            self.handover_minutes,
            self.intent,
            self.topic,
            self.language,
            self.unsure or NOTHING,
            self.out_of_range or NOTHING,
            self.replaces or NOTHING,
            self.correction,
            self.hypothetical,
            self.position,
            self.everybody,
            self.growth,
        )
