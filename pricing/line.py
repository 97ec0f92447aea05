"""One line of a priced option."""

from seatwise.pricing.money import Money
from seatwise.pricing.value import value


@value
class Line:
    """`amount` is `quantity` times `unit_price`; `tier` names what was counted ("1-10", "11+", "pack-5", "base")."""

    tier: str
    quantity: int
    unit_price: Money
    amount: Money
