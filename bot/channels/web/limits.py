"""How often somebody may call: the generic cell rate algorithm (GCRA), one number for each caller."""

from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from time import monotonic

_CALLERS = 100_000


class Limit:
    """Lets `per_minute` calls a minute through, `burst` of them at once; 0 a minute lets everything through.

    Each key keeps the time at which its calls are paid off. Keys that are paid off are dropped, so memory is bounded
    by those who called lately, and by 100,000 in any case.
    """

    def __init__(self, per_minute: int, burst: int, clock: Callable[[], float] = monotonic) -> None:
        self._interval = 60 / per_minute if per_minute else 0.0
        self._slack = self._interval * (burst - 1)
        self._paid: OrderedDict[str, float] = OrderedDict()
        self._clock = clock

    def __len__(self) -> int:
        return len(self._paid)

    def wait(self, key: str) -> int:
        """0 lets the call through and counts it; else the whole seconds after which to try again."""
        if not self._interval:
            return 0
        now = self._clock()
        paid = max(self._paid.get(key, now), now)
        if paid - now > self._slack + 1e-9:
            return max(1, ceil(paid - now - self._slack))
        self._paid[key] = paid + self._interval
        self._paid.move_to_end(key)
        self._forget(now)
        return 0

    def _forget(self, now: float) -> None:
        """Look at the two that called longest ago: more leave than come."""
        for _ in range(2):
            oldest = next(iter(self._paid))
            if self._paid[oldest] > now and len(self._paid) <= _CALLERS:
                return
            del self._paid[oldest]
            if not self._paid:
                return
