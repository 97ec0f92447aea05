"""A quote in the contract's JSON, and back: what is stored can be read and worded again."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json, to_json

from seatwise.pricing.line import Line
from seatwise.pricing.peak import FoundPeak
from seatwise.pricing.quote import Option, Quote

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def quote_to_json(quote: Quote) -> bytes:
    """One line of JSON in UTF-8."""
    return to_json(quote_to_dict(quote))


def quote_to_dict(quote: Quote) -> dict[str, Any]:
    """The same as plain Python. Written out by hand, as it is a third of what a quote costs otherwise."""
    priced_by, saving, edges = quote.price_book, quote.saving, quote.break_even
    return {
        "price_book": {
            "id": priced_by.id,
            "version": priced_by.version,
            "currency": priced_by.currency,
            "billing_period": priced_by.billing_period,
        },
        "on": quote.on.isoformat(),
        "staff": quote.staff,
        "schedule": quote.schedule.model_dump(mode="json", exclude_none=True),
        "peak": _peak(quote.peak),
        "options": [_option(option) for option in quote.options],
        "recommended": quote.recommended,
        "tie": quote.tie,
        "saving": {
            "amount": str(saving.amount),
            "per_year": str(saving.per_year),
            "percent": str(saving.percent),
        },
        "break_even": edges
        and {
            "largest_peak_for_concurrent": edges.largest_peak_for_concurrent,
            "largest_staff_for_named": edges.largest_staff_for_named,
        },
    }


def quote_from_json(text: bytes | str) -> Quote:
    """Read a quote that `quote_to_json` wrote."""
    return quote_from_dict(from_json(text))


def quote_from_dict(told: dict[str, Any]) -> Quote:
    """Read a quote that `quote_to_dict` gave."""
    return quote_schema().validate_python(told, context={"currency": told["price_book"]["currency"]})


@lru_cache(maxsize=1)
def quote_schema() -> "TypeAdapter[Quote]":
    """The quote as pydantic sees it: reads it, and describes its JSON (`json_schema(mode="serialization")`)."""
    from pydantic import TypeAdapter

    return TypeAdapter(Quote)


def _peak(peak: FoundPeak) -> dict[str, Any]:
    at = peak.at and {"day": peak.at.day, "time": peak.at.time, "time_zone": peak.at.time_zone}
    return {"people": peak.people, "basis": peak.basis, "capped": peak.capped, "at": at}


def _option(option: Option) -> dict[str, Any]:
    return {
        "plan": option.plan,
        "counts": option.counts,
        "seats": option.seats,
        "total": str(option.total),
        "lines": [_line(line) for line in option.lines],
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "tier": line.tier,
        "quantity": line.quantity,
        "unit_price": str(line.unit_price),
        "amount": str(line.amount),
    }
