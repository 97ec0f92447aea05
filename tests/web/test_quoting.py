"""Prices, stored quotes and price books (contract, §3)."""

from typing import Any

import pytest

PEAK = {"staff": 20, "schedule": {"kind": "peak", "peak": 3}}


async def test_a_price_is_the_engines_quote(api: Any) -> None:
    answer = await api.post("/v1/prices", PEAK)
    assert answer.status == 200
    assert {option["plan"]: option["total"] for option in answer.json["options"]} == {
        "named": "180.00",
        "concurrent": "105.00",
    }
    assert answer.json["saving"] == {"amount": "75.00", "per_year": "900.00", "percent": "41.7"}


async def test_a_thousand_shifts_with_names_days_and_zones_fit(api: Any) -> None:
    shift = {"people": 3, "start": "08:00", "end": "20:00", "days": ["mon", "tue", "wed", "thu", "fri"]}
    shifts = [
        {**shift, "name": f"shift {n} " + "n" * 80, "time_zone": "America/Argentina/Buenos_Aires"} for n in range(1_000)
    ]
    body = {"staff": 1_000_000, "schedule": {"kind": "shifts", "shifts": shifts}}
    assert (await api.post("/v1/prices", body)).json["peak"]["people"] == 3_000


async def test_what_ifs_are_the_quotes_of_changed_requests_and_twelve_months_of_growth(api: Any) -> None:
    shifts = {"kind": "shifts", "shifts": [{"people": 3}, {"people": 2}]}
    answer = await api.post("/v1/what-ifs", {"staff": 6, "schedule": shifts, "growth_per_month": 2})
    assert answer.status == 200
    assert answer.json["base"] == (await api.post("/v1/prices", {"staff": 6, "schedule": shifts})).json
    for one in answer.json["what_ifs"]:
        change = one["change"]
        changed = {
            "staff": 6 + change.get("staff", 0),
            "schedule": {
                **shifts,
                "handover_minutes": change.get("handover_minutes", 0),
                "shifts": [*shifts["shifts"], *([change["shift"]] if "shift" in change else [])],
            },
        }
        assert one["quote"] == (await api.post("/v1/prices", changed)).json, change
    assert [month["staff"] for month in answer.json["months"]] == list(range(8, 32, 2))
    assert all(set(month["totals"]) == {"named", "concurrent"} for month in answer.json["months"])


async def test_without_growth_there_are_no_months(api: Any) -> None:
    assert (await api.post("/v1/what-ifs", PEAK)).json["months"] == []
    assert (await api.post("/v1/what-ifs", {**PEAK, "growth_per_month": 0})).code == (422, "invalid")


REFUSED: dict[str, tuple[Any, str, str]] = {
    "more at work than there are": (
        {"staff": 2, "schedule": {"kind": "peak", "peak": 3}},
        "people_exceed_staff",
        "schedule.peak",
    ),
    "times on some shifts": (
        {
            "staff": 9,
            "schedule": {"kind": "shifts", "shifts": [{"people": 1, "start": "08:00", "end": "09:00"}, {"people": 2}]},
        },
        "mixed_times",
        "schedule.shifts.1.start",
    ),
    "a day before the first version": ({**PEAK, "on": "1999-01-01"}, "no_price_on_date", "on"),
    "an unknown book": ({**PEAK, "price_book": "nobody"}, "unknown_price_book", "price_book"),
    "nobody": ({**PEAK, "staff": 0}, "invalid", "staff"),
    "a fraction": ({**PEAK, "staff": 2.5}, "invalid", "staff"),
    "true": ({**PEAK, "staff": True}, "invalid", "staff"),
    "a text": ({**PEAK, "staff": "20"}, "invalid", "staff"),
    "too many": ({**PEAK, "staff": 1_000_001}, "invalid", "staff"),
    "very many": ({**PEAK, "staff": 10**4_000}, "invalid", "staff"),
    "an unknown field": ({**PEAK, "stuff": 1}, "invalid", "stuff"),
    "an unknown kind": ({"staff": 20, "schedule": {"kind": "rota"}}, "invalid", "schedule.kind"),
    "no schedule": ({"staff": 20}, "invalid", "schedule"),
    "24:00": (
        {"staff": 9, "schedule": {"kind": "shifts", "shifts": [{"people": 1, "start": "08:00", "end": "24:00"}]}},
        "invalid",
        "schedule.shifts.0.end",
    ),
}


@pytest.mark.parametrize("path", ["/v1/prices", "/v1/quotes", "/v1/what-ifs"])
@pytest.mark.parametrize(("body", "code", "field"), REFUSED.values(), ids=REFUSED)
async def test_what_the_engine_refuses_is_told_with_code_and_field(
    api: Any, path: str, body: Any, code: str, field: str
) -> None:
    answer = await api.post(path, body)
    assert answer.code == (422, code)
    assert answer.json["field"] == field
    assert answer.json["detail"]


BESIDE = {
    "note": [5, "a" * 501, "a\x00b"],
    "language": [5, "", "<b>"],
    "supersedes": [5, "", "Q-1", "1" * 100],
}


@pytest.mark.parametrize(("field", "value"), [(field, value) for field, values in BESIDE.items() for value in values])
async def test_what_is_told_beside_a_quote_is_checked_too(api: Any, field: str, value: Any) -> None:
    answer = await api.post("/v1/quotes", {**PEAK, field: value})
    assert answer.code == (422, "invalid")
    assert answer.json["field"] == field


async def test_a_quote_is_stored_under_a_number_and_a_link(api: Any) -> None:
    body = {**PEAK, "note": "For the branch in Lisbon", "language": "ru", "supersedes": "Q-2026-000001"}
    issued = await api.post("/v1/quotes", body)
    assert issued.status == 201
    assert issued.json["number"].startswith("Q-20")
    assert (issued.json["note"], issued.json["language"], issued.json["supersedes"]) == (
        "For the branch in Lisbon", "ru", "Q-2026-000001",
    )  # fmt: skip
    stored = await api.get(issued.headers["Location"])
    assert stored.body == issued.body


async def test_numbers_rise(api: Any) -> None:
    numbers = [(await api.post("/v1/quotes", PEAK)).json["number"] for _ in range(3)]
    assert numbers == sorted(set(numbers))


async def test_the_same_key_gets_the_same_quote(api: Any) -> None:
    headers = {"Idempotency-Key": "quote-1"}
    first, again = [await api.post("/v1/quotes", PEAK, headers=headers) for _ in range(2)]
    assert first.body == again.body
    other = await api.post("/v1/quotes", {**PEAK, "staff": 21}, headers=headers)
    assert other.code == (422, "idempotency_key_reused")


async def test_a_stored_quote_is_not_sent_twice_to_who_keeps_it(api: Any) -> None:
    location = (await api.post("/v1/quotes", PEAK)).headers["Location"]
    etag = (await api.get(location)).headers["ETag"]
    kept = await api.get(location, headers={"If-None-Match": etag})
    assert (kept.status, kept.body, kept.headers["ETag"]) == (304, b"", etag)
    assert (await api.get(location, headers={"If-None-Match": '"other"'})).status == 200


@pytest.mark.parametrize("language", ["en", "ru", "es"])
async def test_the_forwardable_text_has_five_lines_the_total_first_and_the_link_last(api: Any, language: str) -> None:
    issued = (await api.post("/v1/quotes", {**PEAK, "note": "For\nthe branch\t in Lisbon"})).json
    text = await api.get("/q/" + issued["url"].rpartition("/")[2] + f".txt?lang={language}")
    lines = text.body.decode().splitlines()
    assert text.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert text.headers["Content-Language"] == language
    assert text.headers["X-Robots-Tag"] == "noindex"
    assert len(lines) == 5
    assert "105" in lines[0]
    assert "180" in lines[1]
    assert lines[2] == "For the branch in Lisbon"
    assert issued["number"] in lines[3]
    assert lines[4] == issued["url"]


async def test_its_lines_are_a_file_for_a_spreadsheet(api: Any) -> None:
    issued = (await api.post("/v1/quotes", PEAK)).json
    answer = await api.get("/q/" + issued["url"].rpartition("/")[2] + ".csv?lang=de")
    assert answer.headers["Content-Type"].startswith("text/csv; charset=utf-8")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{issued["number"]}.csv"'
    assert (answer.headers["Content-Language"], answer.headers["X-Robots-Tag"]) == ("de", "noindex")
    assert answer.body.decode("utf-8-sig").splitlines()[-1] == '"Gleichzeitige Lizenz, 1–10",3,35.00,105.00,USD'


@pytest.mark.parametrize("form", ["", ".txt", ".csv", ".svg"])
async def test_without_a_wanted_language_each_form_is_in_the_quotes_own(api: Any, form: str) -> None:
    issued = (await api.post("/v1/quotes", {**PEAK, "language": "es"})).json
    path = "/q/" + issued["url"].rpartition("/")[2] + form
    assert (await api.get(path)).headers["Content-Language"] == "es"
    assert (await api.get(path + "?lang=tlh")).headers["Content-Language"] == "es"
    assert (await api.get(path + "?lang=%00%ff")).headers["Content-Language"] == "es"


async def test_one_price_for_all_plans_is_called_the_same(api: Any) -> None:
    path = (
        "/q/"
        + (await api.post("/v1/quotes", {"staff": 7, "schedule": {"kind": "peak", "peak": 2}}))
        .json["url"]
        .rpartition("/")[2]
        + ".txt"
    )
    assert "The same as" in (await api.get(path + "?lang=en")).body.decode()


LINKS = ["x", "a" * 27, "%00", "%ff", "x.txt", "\N{SNOWMAN}", "a" * 2_000, "x.pdf", "x.csv", "x.svg", "x.csv.csv"]


@pytest.mark.parametrize("path", ["/v1/quotes/", "/q/"])
async def test_wrong_and_malformed_links_are_the_same_404_byte_for_byte(api: Any, path: str) -> None:
    answers = [await api.get(path + link) for link in LINKS]
    assert {answer.code for answer in answers} == {(404, "not_found")}
    assert len({answer.body for answer in answers}) == 1
    assert "instance" not in answers[0].json


async def test_the_price_books_are_listed(api: Any) -> None:
    listed = (await api.get("/v1/price-books")).json
    assert listed["default"] == "chat2desk"
    assert listed["price_books"][0] == {
        "id": "chat2desk",
        "name": "Chat2Desk operators",
        "currency": "USD",
        "billing_period": "month",
        "version": "2023-06",
    }


async def test_a_price_book_is_read_whole(api: Any) -> None:
    book = (await api.get("/v1/price-books/chat2desk")).json
    plans = book["versions"][0]["plans"]
    assert [plan["id"] for plan in plans] == ["named", "concurrent"]
    assert plans[0]["tiers"] == [{"up_to": 10, "unit_price": "10.00"}, {"unit_price": "8.00"}]


async def test_a_price_book_that_is_not_there_is_not_found(api: Any) -> None:
    assert (await api.get("/v1/price-books/nobody")).code == (404, "not_found")
