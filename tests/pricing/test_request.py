import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from seatwise.pricing import (
    MixedTimes,
    Peak,
    PeopleExceedStaff,
    QuoteRequest,
    Refused,
    Shift,
    Shifts,
    Together,
    parse_request,
    read_request,
)
from seatwise.pricing.time_zones import known_zones

WHOLE: dict[str, Any] = {
    "price_book": "chat2desk",
    "on": "2026-11-24",
    "staff": 20,
    "schedule": {
        "kind": "shifts",
        "handover_minutes": 15,
        "shifts": [
            {"people": 3, "name": "day", "start": "08:00", "end": "20:00", "days": ["tue", "mon"]},
            {"people": 2, "start": "20:00", "end": "08:00", "time_zone": "Europe/Lisbon"},
        ],
    },
}
NOT_THERE = "not there"


def changed(place: str, value: object) -> str:
    told = json.loads(json.dumps(WHOLE))
    *way, last = [int(step) if step.isdigit() else step for step in place.split(".")]
    inner = told
    for step in way:
        inner = inner[step]
    inner[last] = value
    if value is NOT_THERE:
        del inner[last]
    return json.dumps(told)


def test_a_request_is_read_from_json_and_from_plain_python_alike() -> None:
    night = Shift(people=2, start="20:00", end="08:00", time_zone="Europe/Lisbon")
    day = Shift(people=3, name="day", start="08:00", end="20:00", days=("mon", "tue"))
    schedule = Shifts(shifts=(day, night), handover_minutes=15)
    wanted = QuoteRequest(price_book="chat2desk", on=date(2026, 11, 24), staff=20, schedule=schedule)
    assert parse_request(json.dumps(WHOLE)) == read_request(WHOLE) == wanted


def test_what_is_left_out_has_its_default() -> None:
    request = parse_request(b'{"staff": 3, "schedule": {"kind": "shifts", "shifts": [{"people": 2}]}}')
    assert (request.price_book, request.on) == (None, datetime.now(UTC).date())
    assert request.schedule == Shifts(handover_minutes=0, shifts=(Shift(people=2),))
    assert (Shift(people=2).zone, len(Shift(people=2).on_days)) == ("UTC", 7)


@pytest.mark.parametrize("value", [0, -1, 2.5, 20.0, True, "20", None, [], {}, float("nan"), float("inf"), NOT_THERE])
@pytest.mark.parametrize("place", ["staff", "schedule.shifts.1.people"])
def test_what_is_no_whole_number_from_one_is_invalid(place: str, value: object) -> None:
    with pytest.raises(Refused) as refused:
        parse_request(changed(place, value))
    assert (refused.value.code, refused.value.field) == ("invalid", place)


INVALID = [
    ("staff", 1_000_001),
    ("price_book", None),
    ("price_book", 5),
    ("note", "x"),
    ("on", "2026-02-30"),
    ("on", "2026-1-1"),
    ("on", "20261124"),
    ("on", "2026-11-24T00:00:00"),
    ("on", 20261124),
    ("on", None),
    ("schedule", None),
    ("schedule", "together"),
    ("schedule", NOT_THERE),
    ("schedule.kind", "rota"),
    ("schedule.kind", None),
    ("schedule.kind", NOT_THERE),
    ("schedule.peak", 3),
    ("schedule.handover_minutes", -1),
    ("schedule.handover_minutes", 721),
    ("schedule.handover_minutes", None),
    ("schedule.handover_minutes", 15.0),
    ("schedule.shifts", []),
    ("schedule.shifts", [{"people": 1}] * 1001),
    ("schedule.shifts", {"people": 1}),
    ("schedule.shifts", NOT_THERE),
    ("schedule.shifts.0.name", 5),
    ("schedule.shifts.0.name", None),
    ("schedule.shifts.0.start", "24:00"),
    ("schedule.shifts.0.start", "8:00"),
    ("schedule.shifts.0.start", "08:60"),
    ("schedule.shifts.0.start", "08:00:00"),
    ("schedule.shifts.0.start", "08:00\n"),
    ("schedule.shifts.0.start", "٠٨:٠٠"),
    ("schedule.shifts.0.start", 800),
    ("schedule.shifts.0.start", NOT_THERE),
    ("schedule.shifts.0.end", NOT_THERE),
    ("schedule.shifts.0.end", None),
    ("schedule.shifts.0.days", []),
    ("schedule.shifts.0.days", None),
    ("schedule.shifts.0.days", "mon"),
    ("schedule.shifts.0.days.1", "Monday"),
    ("schedule.shifts.0.breaks", 1),
    ("schedule.shifts.0.time_zone", "Europe/Nowhere"),
    ("schedule.shifts.0.time_zone", "europe/lisbon"),
    ("schedule.shifts.0.time_zone", "../../etc/passwd"),
    ("schedule.shifts.0.time_zone", ""),
    ("schedule.shifts.0.time_zone", None),
]


@pytest.mark.parametrize(("place", "value"), INVALID, ids=lambda part: str(part)[:30])
def test_anything_else_is_invalid_and_the_place_is_named(place: str, value: object) -> None:
    with pytest.raises(Refused) as refused:
        parse_request(changed(place, value))
    assert (refused.value.code, refused.value.field) == ("invalid", place)
    assert str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"staff": ' + b"9" * 60_000 + b"}",
        b'{"staff": 2, "schedule": {"kind": "shifts", "shifts": [{"people": 1, "name": "\\ud800"}]}}',
    ],
    ids=range(9),
)
def test_no_text_breaks_the_reading(text: bytes) -> None:
    with pytest.raises(Refused) as refused:
        parse_request(text)
    assert (refused.value.code, refused.value.field) == ("invalid", "")


@pytest.mark.parametrize(
    ("place", "value", "field"),
    [
        ("schedule.shifts.1.people", 21, "schedule.shifts.1.people"),
        ("schedule.shifts.1.people", 10**9, "schedule.shifts.1.people"),
        ("schedule", {"kind": "peak", "peak": 21}, "schedule.peak"),
    ],
)
def test_more_at_work_than_staff_is_refused(place: str, value: object, field: str) -> None:
    with pytest.raises(PeopleExceedStaff) as refused:
        parse_request(changed(place, value))
    assert (refused.value.code, refused.value.staff, refused.value.field) == ("people_exceed_staff", 20, field)


def test_the_sum_of_shifts_may_exceed_the_staff() -> None:
    assert parse_request(changed("staff", 3)).staff == 3


def test_times_on_some_shifts_only_are_refused() -> None:
    with pytest.raises(MixedTimes) as refused:
        parse_request(changed("schedule.shifts.1", {"people": 2}))
    assert (refused.value.code, refused.value.field) == ("mixed_times", "schedule.shifts.1.start")


def in_zones(count: int) -> dict[str, Any]:
    rows = [
        {"people": 1, "start": "08:00", "end": "09:00", "time_zone": zone} for zone in sorted(known_zones())[:count]
    ]
    return {"staff": 2, "schedule": {"kind": "shifts", "shifts": rows}}


def test_24_different_zones_are_the_most() -> None:
    assert read_request(in_zones(24)).staff == 2
    with pytest.raises(Refused) as refused:
        read_request(in_zones(25))
    assert refused.value.field == "schedule.shifts"


def test_in_python_none_says_not_told_and_a_wrong_value_is_pydantics_error() -> None:
    assert QuoteRequest(price_book=None, staff=2, schedule=Together()).price_book is None
    assert Shift(people=1, start=None, end=None, days=None) == Shift(people=1)
    with pytest.raises(ValidationError):
        QuoteRequest(staff=0, schedule=Peak(peak=1))


def test_a_request_cannot_be_changed(ask: Callable[..., QuoteRequest]) -> None:
    with pytest.raises(ValidationError):
        ask({"kind": "together"}).staff = 5  # type: ignore[misc]


def test_the_schema_tells_what_is_optional_and_never_null() -> None:
    shift = TypeAdapter(QuoteRequest).json_schema()["$defs"]["Shift"]
    assert shift["required"] == ["people"]
    assert "null" not in json.dumps(TypeAdapter(QuoteRequest).json_schema()).replace('"default": null', "")
