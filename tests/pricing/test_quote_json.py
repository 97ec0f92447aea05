import json
from collections.abc import Callable
from typing import Any

import pytest

from seatwise.pricing import (
    Quote,
    quote_from_dict,
    quote_from_json,
    quote_schema,
    quote_to_dict,
    quote_to_json,
)

Price = Callable[..., Quote]
SCHEDULES: list[dict[str, Any]] = [
    {"kind": "together"},
    {"kind": "peak", "peak": 3},
    {
        "kind": "shifts",
        "handover_minutes": 0,
        "shifts": [{"people": 3, "name": 'a "day"'}, {"people": 2, "days": ["sat"]}],
    },
    {
        "kind": "shifts",
        "handover_minutes": 15,
        "shifts": [
            {"people": 3, "start": "08:00", "end": "20:00", "days": ["mon"], "time_zone": "Europe/Lisbon"},
            {"people": 2, "start": "20:00", "end": "08:00"},
        ],
    },
]


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda schedule: schedule["kind"])
def test_a_quote_can_be_read_again_from_its_json(price: Price, schedule: dict[str, Any]) -> None:
    quote = price(schedule)
    assert quote_from_json(quote_to_json(quote)) == quote_from_dict(quote_to_dict(quote)) == quote
    assert json.loads(quote_to_json(quote)) == quote_to_dict(quote)


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda schedule: schedule["kind"])
def test_the_schedule_is_given_as_it_was_understood(price: Price, schedule: dict[str, Any]) -> None:
    assert quote_to_dict(price(schedule))["schedule"] == schedule


def test_the_json_is_the_contracts(price: Price) -> None:
    assert quote_to_dict(price({"kind": "peak", "peak": 3})) == {
        "price_book": {"id": "chat2desk", "version": "2023-06", "currency": "USD", "billing_period": "month"},
        "on": "2026-11-24",
        "staff": 20,
        "schedule": {"kind": "peak", "peak": 3},
        "peak": {"people": 3, "basis": "stated", "capped": False, "at": None},
        "options": [
            {
                "plan": "named",
                "counts": "staff",
                "seats": 20,
                "total": "180.00",
                "lines": [
                    {"tier": "1-10", "quantity": 10, "unit_price": "10.00", "amount": "100.00"},
                    {"tier": "11+", "quantity": 10, "unit_price": "8.00", "amount": "80.00"},
                ],
            },
            {
                "plan": "concurrent",
                "counts": "peak",
                "seats": 3,
                "total": "105.00",
                "lines": [{"tier": "1-10", "quantity": 3, "unit_price": "35.00", "amount": "105.00"}],
            },
        ],
        "recommended": "concurrent",
        "tie": False,
        "saving": {"amount": "75.00", "per_year": "900.00", "percent": "41.7"},
        "break_even": {"largest_peak_for_concurrent": 5, "largest_staff_for_named": 10},
    }


def test_what_is_written_by_hand_is_what_the_schema_describes(price: Price) -> None:
    for schedule in SCHEDULES[:2]:
        quote = price(schedule)
        assert quote_schema().dump_python(quote, mode="json") == quote_to_dict(quote)
    described = quote_schema().json_schema(mode="serialization")
    assert set(described["properties"]) == set(quote_to_dict(price({"kind": "together"})))


def test_a_broken_quote_is_not_read() -> None:
    with pytest.raises(ValueError, match="options"):
        quote_from_dict({"price_book": {"currency": "USD"}})
