"""Why a request is not priced: one family of errors that carry data.

`code` is the contract's, `field` names the place in the request ("schedule.shifts.1.people"; "" is the whole of it).
`str()` gives a sentence for developers; what a visitor reads is worded elsewhere, from the data.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


class Refused(Exception):
    """The root: whoever catches it catches every reason for which a request is not priced."""

    code: ClassVar[str]
    field: str


@dataclass(eq=False)
class PeopleExceedStaff(Refused):
    """A shift or a stated peak is larger than the staff."""

    code: ClassVar[str] = "people_exceed_staff"
    people: int
    staff: int
    field: str

    def __str__(self) -> str:
        return f"{self.people} at work at once are more than the staff of {self.staff}"


@dataclass(eq=False)
class MixedTimes(Refused):
    """Some shifts have times and some have none; `field` is the first one without."""

    code: ClassVar[str] = "mixed_times"
    field: str

    def __str__(self) -> str:
        return "either all shifts have start and end, or none has"


@dataclass(eq=False)
class NoPriceOnDate(Refused):
    """The price book has no version that holds on this day; its first one begins on `first`."""

    code: ClassVar[str] = "no_price_on_date"
    on: date
    first: date
    field: str = "on"

    def __str__(self) -> str:
        return f"no price on {self.on}: the first version of the price book begins on {self.first}"


@dataclass(eq=False)
class UnknownPriceBook(Refused):
    """No price book has this id."""

    code: ClassVar[str] = "unknown_price_book"
    price_book: str
    field: str = "price_book"

    def __str__(self) -> str:
        return f"no price book {self.price_book[:60]!r}"


@dataclass(eq=False)
class Invalid(Refused):
    """Anything else. `reason` is a stable word ("int_type", "missing"), `detail` says it in English."""

    code: ClassVar[str] = "invalid"
    field: str
    reason: str
    detail: str

    def __str__(self) -> str:
        return f"{self.field}: {self.detail}" if self.field else self.detail
