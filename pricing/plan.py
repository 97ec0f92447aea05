"""A plan prices a number of seats. A new price model is one class here and one member of `Plan`."""

from abc import abstractmethod
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, Strict, model_validator
from pydantic_core import PydanticCustomError

from seatwise.pricing import tiers as by_tier
from seatwise.pricing.line import Line
from seatwise.pricing.money import Money
from seatwise.pricing.packages import Packages
from seatwise.pricing.schedule import MOST_STAFF

Counts = Literal["staff", "peak"]
Text = Annotated[str, Strict(), Field(min_length=1)]
Number = Annotated[int, Strict(), Field(ge=1)]


class Told(BaseModel):
    """What a price book says, word for word: nothing unknown, nothing converted."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class PricedTier(Told):
    """`up_to` is the last seat of the tier; the last tier has none."""

    up_to: Number | None = None
    unit_price: Money


class PricedPackage(Told):
    """A block of `size` seats at one price."""

    size: Annotated[Number, Field(le=1_000)]
    price: Money


class _Plan(Told):
    id: Text
    name: dict[Text, Text] = Field(default_factory=dict)
    counts: Counts
    minimum_seats: Number = 1
    base_fee: Money | None = None

    def seats(self, needed: int) -> int:
        """The seats that are billed when so many are needed."""
        return max(needed, self.minimum_seats)

    def lines(self, seats: int) -> tuple[Line, ...]:
        """What these seats cost, line by line; the amounts add up to the total."""
        if self.base_fee:
            return (Line("base", 1, self.base_fee, self.base_fee), *self._seat_lines(seats))
        return tuple(self._seat_lines(seats))

    def most_needed_within(self, budget: int, limit: int) -> int:
        """The largest number needed, 1 … `limit`, whose total is at most `budget` (minor units); 0 if there is none."""
        for_seats = budget - (self.base_fee.minor if self.base_fee else 0)
        seats = self._most_seats(for_seats, max(limit, self.minimum_seats))
        return min(seats, limit) if seats >= self.minimum_seats else 0

    @abstractmethod
    def _seat_lines(self, seats: int) -> list[Line]: ...

    @abstractmethod
    def _most_seats(self, budget: int, limit: int) -> int: ...


class _Tiered(_Plan):
    tiers: Annotated[tuple[PricedTier, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _rising_and_open_at_the_end(self) -> Self:
        before = 0
        for index, tier in enumerate(self.tiers):
            last = index == len(self.tiers) - 1
            place = {"place": f"tiers.{index}.up_to"}
            if last != (tier.up_to is None):
                raise PydanticCustomError("tiers", "the last tier, and only it, has no up_to", place)
            if tier.up_to is not None and tier.up_to <= before:
                raise PydanticCustomError("tiers", "up_to rises strictly", place)
            before = tier.up_to or 0
        return self

    def _spans(self) -> by_tier.Spans:
        return [(tier.up_to, tier.unit_price) for tier in self.tiers]


class Graduated(_Tiered):
    """Each seat costs what its own tier says."""

    scheme: Literal["graduated"]

    @cached_property
    def _tiers(self) -> tuple[by_tier.Tier, ...]:
        return by_tier.graduated_tiers(self._spans())

    def _seat_lines(self, seats: int) -> list[Line]:
        return by_tier.graduated_lines(self._tiers, seats)

    def _most_seats(self, budget: int, limit: int) -> int:
        return by_tier.most_seats(self._tiers, budget, limit)


class Volume(_Tiered):
    """Every seat costs what the tier says that their number falls in."""

    scheme: Literal["volume"]

    @cached_property
    def _tiers(self) -> tuple[by_tier.Tier, ...]:
        return by_tier.volume_tiers(self._spans())

    def _seat_lines(self, seats: int) -> list[Line]:
        return by_tier.volume_lines(self._tiers, seats)

    def _most_seats(self, budget: int, limit: int) -> int:
        return by_tier.most_seats(self._tiers, budget, limit)


class Package(_Plan):
    """Seats are sold in blocks; the cheapest combination that holds them is bought."""

    scheme: Literal["package"]
    packages: Annotated[tuple[PricedPackage, ...], Field(min_length=1, max_length=10)]

    @model_validator(mode="after")
    def _sizes_differ(self) -> Self:
        sizes = [package.size for package in self.packages]
        for index, size in enumerate(sizes):
            if size in sizes[:index]:
                raise PydanticCustomError("repeated", "a size stands twice", {"place": f"packages.{index}.size"})
        return self

    @cached_property
    def _packages(self) -> Packages:
        offers = [(package.size, package.price.minor) for package in self.packages]
        return Packages(offers, max(MOST_STAFF, self.minimum_seats))

    def _seat_lines(self, seats: int) -> list[Line]:
        bought = zip(self.packages, self._packages.cheapest(seats), strict=True)
        return [Line(f"pack-{p.size}", n, p.price, p.price * n) for p, n in bought if n]

    def _most_seats(self, budget: int, limit: int) -> int:
        return self._packages.most(budget, limit)


Plan = Annotated[Graduated | Volume | Package, Field(discriminator="scheme")]
