"""Who this process is where only one of several may do a thing, and whether another one still lives."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_hex

from seatwise.bot.store.records import Lease

LEASE_SECONDS = 10.0


class Owner:
    """This process, for the leases that it takes."""

    def __init__(self) -> None:
        self._place = _place()
        self.name = f"{self._place}:{os.getpid()}:{token_hex(4)}"

    def lease(self, name: str, other: str | None = None) -> Lease:
        """A lease to take now; `other` is who had it, which does not count where that process is dead."""
        now = datetime.now(UTC)
        dead = other if other is not None and self.outlived(other) else None
        return Lease(name, self.name, now, now + timedelta(seconds=LEASE_SECONDS), dead)

    def outlived(self, other: str) -> bool:
        """Whether another owner is known to be gone: a process of this very place that does not run any more."""
        place, _, process = other.rpartition(":")[0].rpartition(":")
        if place != self._place or not self._place or not process.isdigit():
            return False
        try:
            os.kill(int(process), 0)
        except ProcessLookupError:
            return True
        except OSError:
            return False
        return False


def _place() -> str:
    """The machine since it was started, and its space of process ids; empty where that cannot be known."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}/{Path('/proc/self/ns/pid').readlink()}".replace(":", "")
    except OSError:
        return ""
