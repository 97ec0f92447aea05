"""Refusals are problems (RFC 9457): each family has a status, each code a page, each sentence a language."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from seatwise.bot.channels.web import errors as own
from seatwise.bot.channels.web import problems
from seatwise.bot.channels.web.openapi import refusals_of
from seatwise.bot.channels.web.routes import ROUTES
from seatwise.bot.store.errors import KeyReused, NotFound, StoreError, Unavailable
from seatwise.pricing import Invalid, MixedTimes, NoPriceOnDate, PeopleExceedStaff, Refused, UnknownPriceBook

ROOTS = (Refused, StoreError, own.WebError)
CONTRACT = {
    "malformed": 400,
    "unauthorised": 401,
    "origin_refused": 403,
    "not_found": 404,
    "too_large": 413,
    "unsupported_media_type": 415,
    "invalid": 422,
    "people_exceed_staff": 422,
    "mixed_times": 422,
    "no_price_on_date": 422,
    "unknown_price_book": 422,
    "idempotency_key_reused": 422,
    "rate_limited": 429,
    "unavailable": 503,
}


def family(root: type[Exception]) -> Iterator[type[Exception]]:
    """Every error that is raised under a root."""
    for error in root.__subclasses__():
        yield error
        yield from family(error)


@pytest.mark.parametrize(
    "error", [error for root in ROOTS for error in family(root)], ids=lambda error: error.__qualname__
)
def test_every_refusal_has_a_status(error: type[Exception]) -> None:
    assert error in problems.STATUS


def test_the_contracts_codes_have_the_contracts_statuses() -> None:
    assert CONTRACT.items() <= problems.CODES.items()


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_what_a_route_refuses_is_known(route: Any) -> None:
    assert all(any(issubclass(error, refused) for error in problems.STATUS) for refused in refusals_of(route))


@pytest.mark.parametrize("code", problems.CODES)
@pytest.mark.parametrize("language", ["en", "ru", "es"])
async def test_the_type_of_a_problem_is_a_page_that_explains_it(api: Any, code: str, language: str) -> None:
    page = await api.get(f"/problems/{code}", headers={"Accept-Language": language})
    assert page.status == 200
    assert page.headers["Content-Language"] == language
    assert code in page.body.decode()


@pytest.mark.parametrize("language", ["en", "ru", "es"])
async def test_every_problem_can_be_told_in_every_language(api: Any, language: str) -> None:
    wording = api.running.assistant.wording
    before = dict(wording.fallbacks)
    told = [problems.problem(error, wording, language, "", None) for error in EVERY_PROBLEM]
    assert all(problem["detail"] and problem["title"] for problem in told)
    assert dict(wording.fallbacks) == before


EVERY_PROBLEM: list[Exception] = [
    *(own.Malformed(reason) for reason in own.Reason),
    *(own.Invalid("text", reason, 5) for reason in ("missing", "extra_forbidden", "string_too_long", "int_type", "le")),
    *(own.Invalid("text", reason) for reason in ("greater_than_equal", "literal_error")),
    own.Invalid("", "model_type"),
    own.TooLarge(5),
    *(own.RateLimited(seconds) for seconds in (1, 2, 5)),
    own.MethodNotAllowed(("GET",)),
    ValueError("a mistake of ours"),
    KeyReused("key"),
    NotFound("conversation"),
    Unavailable("locked"),
    PeopleExceedStaff(3, 2, "schedule.peak"),
    MixedTimes("schedule.shifts.1.start"),
    NoPriceOnDate(date(1999, 1, 1), date(2023, 6, 1)),
    UnknownPriceBook("nobody"),
    Invalid("staff", "int_type", "in English"),
    *(
        error()
        for error in (own.Unauthorised, own.OriginRefused, own.NothingHere, own.Conflict, own.UnsupportedMediaType)
    ),
]


async def test_no_message_on_refusals_is_never_said(api: Any) -> None:
    folder = api.running.assistant.languages.folder("en")
    there = set(re.findall(r"^((?:problem|refused)-[\w-]+) =", (folder / "messages.ftl").read_text(), re.MULTILINE))
    titles = {name(code) for code in problems.CODES for name in (problems.title_id, problems.about_id)}
    assert there - titles == {problems.detail(error).id for error in EVERY_PROBLEM}


async def test_a_problem_has_all_its_members(api: Any) -> None:
    answer = await api.post("/v1/prices", {"staff": 2, "schedule": {"kind": "peak", "peak": 3}})
    problem = answer.json
    assert problem["type"] == f"{api.running.settings.public_url}/problems/people_exceed_staff"
    assert (problem["status"], problem["code"], problem["field"]) == (422, "people_exceed_staff", "schedule.peak")
    assert (problem["people"], problem["staff"], problem["instance"]) == (3, 2, "/v1/prices")
    assert problem["title"]
    assert problem["detail"]


async def test_the_title_is_fixed_and_the_detail_is_in_the_readers_language(api: Any) -> None:
    told = [(await api.post("/v1/prices", {}, headers={"Accept-Language": tag})).json for tag in ("en", "ru")]
    assert told[0]["title"] == told[1]["title"]
    assert told[0]["detail"] != told[1]["detail"]


@pytest.mark.parametrize(
    "path", ["/nothing", "/v1", "/v1/conversations/", "/q/", "/q/a/b", "/V1/prices", "/%00", "/..%2f"]
)
async def test_a_path_that_is_not_there_is_not_found(api: Any, path: str) -> None:
    assert (await api.get(path)).code == (404, "not_found")


@pytest.mark.parametrize("method", ["PUT", "PATCH", "TRACE", "PROPFIND"])
async def test_a_method_that_is_not_there_is_not_allowed(api: Any, method: str) -> None:
    answer = await api.call(method, "/v1/prices")
    assert answer.code == (405, "method_not_allowed")
    assert answer.headers["Allow"] == "POST, OPTIONS"


async def test_a_mistake_of_ours_is_told_without_a_trace_and_logged_under_its_instance(
    api: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(type(api.running.assistant.quotes), "find", lambda *_: 1 / 0)
    answer = await api.get("/v1/quotes/secret-token")
    assert answer.code == (500, "internal")
    assert b"Zero" not in answer.body
    assert answer.json["instance"] in caplog.text
    assert "secret-token" not in caplog.text


HEADERS = ("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cache-Control")


@pytest.mark.parametrize(
    "path", ["/", "/v1/price-books", "/nothing", "/healthz", "/metrics", "/problems/invalid", "/q/x"]
)
async def test_every_answer_carries_the_security_headers(api: Any, path: str) -> None:
    answer = await api.get(path)
    assert all(name in answer.headers for name in HEADERS)
    assert answer.headers["Server"] == "seatwise"
    assert "script-src" not in answer.headers["Content-Security-Policy"]
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
