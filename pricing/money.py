"""Exact amounts, each with its currency."""

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from seatwise.pricing.currencies import DECIMALS
from seatwise.pricing.value import value

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema
    from pydantic_core.core_schema import ValidationInfo

_AMOUNT = re.compile(r"([0-9]+)(?:\.([0-9]+))?", re.ASCII)
_MOST_DIGITS = 30
_PATTERNS = {
    currency: (10**decimals, f"%d.%0{decimals}d" if decimals else "%d%.0s") for currency, decimals in DECIMALS.items()
}


class AmountInvalid(ValueError):
    """A text is no amount of money as price-book.md, Amounts, wants it."""


class CurrenciesDiffer(ValueError):
    """Two amounts of different currencies were put together."""


@value
class Money:
    """`minor` is the amount in the currency's smallest unit (cents, fils, yen); `currency` is an ISO 4217 code."""

    minor: int
    currency: str

    @classmethod
    def of(cls, text: str, currency: str) -> "Money":
        """Read a decimal string: digits, at most one point, no more decimals than the currency has.

        Raises AmountInvalid.
        """
        decimals = DECIMALS[currency]
        parts = _AMOUNT.fullmatch(text)
        if parts is None:
            raise AmountInvalid("an amount is digits with at most one point between them")
        whole, fraction = parts[1], parts[2] or ""
        if len(fraction) > decimals:
            raise AmountInvalid(f"{currency} has {decimals} decimals")
        if len(whole) > _MOST_DIGITS:
            raise AmountInvalid(f"an amount has at most {_MOST_DIGITS} digits before the point")
        return cls(int(whole + fraction.ljust(decimals, "0")), currency)

    @property
    def amount(self) -> Decimal:
        """The amount in whole units, with exactly the currency's decimals."""
        return Decimal(str(self))

    def __str__(self) -> str:
        """The contract's decimal string: exactly the currency's decimals, no grouping, no currency."""
        scale, pattern = _PATTERNS[self.currency]
        if self.minor < 0:
            return f"-{Money(-self.minor, self.currency)}"
        text: str = pattern % divmod(self.minor, scale)
        return text

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same_currency(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same_currency(other), self.currency)

    def __mul__(self, times: int) -> "Money":
        return Money(self.minor * times, self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same_currency(other)

    def __le__(self, other: "Money") -> bool:
        return self.minor <= self._same_currency(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def _same_currency(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise CurrenciesDiffer(f"{self.currency} and {other.currency}")
        return other.minor

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type, handler: "GetCoreSchemaHandler") -> "CoreSchema":
        """In JSON and TOML an amount is a string; its currency stands beside it and comes by the context."""
        from pydantic_core import core_schema

        return core_schema.with_info_plain_validator_function(
            _read,
            serialization=core_schema.plain_serializer_function_ser_schema(str, return_schema=core_schema.str_schema()),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: "CoreSchema", handler: "GetJsonSchemaHandler") -> "JsonSchemaValue":
        return {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$", "examples": ["180.00"]}


def _read(value: Any, info: "ValidationInfo[dict[str, str]]") -> Money:
    if isinstance(value, Money):
        return value
    if not isinstance(value, str):
        raise AmountInvalid("an amount is a string of digits")
    return Money.of(value, info.context["currency"])
