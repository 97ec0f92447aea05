"""Which pages may call from a browser (`SEATWISE_ALLOWED_ORIGINS`)."""

from collections.abc import Callable
from typing import Any

import pytest

SHOP = "https://shop.example"
ELSEWHERE = "https://elsewhere.example"


@pytest.fixture
def guarded(run: Callable[..., Any], calling: Callable[..., Any]) -> Any:
    """An application that lets one site in."""
    return calling(run(allowed_origins=SHOP, public_url="https://chat.example"))


async def test_a_program_that_is_no_browser_calls_freely(guarded: Any) -> None:
    assert (await guarded.post("/v1/conversations", {})).status == 201


@pytest.mark.parametrize("origin", [SHOP, "HTTPS://Shop.Example", "https://chat.example"])
async def test_an_allowed_page_calls_and_reads_the_answer(guarded: Any, origin: str) -> None:
    answer = await guarded.post("/v1/conversations", {}, headers={"Origin": origin})
    assert answer.status == 201
    assert answer.headers["Access-Control-Allow-Origin"] == origin
    assert answer.headers["Vary"] == "Origin"
    assert "Retry-After" in answer.headers["Access-Control-Expose-Headers"]


@pytest.mark.parametrize("origin", [ELSEWHERE, "null", "http://shop.example", "https://shop.example.evil", "", "*"])
async def test_another_page_is_refused(guarded: Any, origin: str) -> None:
    answer = await guarded.post("/v1/conversations", {}, headers={"Origin": origin})
    assert answer.code == (403, "origin_refused")
    assert "Access-Control-Allow-Origin" not in answer.headers


async def test_an_allowed_page_reads_refusals_too(guarded: Any) -> None:
    answer = await guarded.post("/v1/prices", {}, headers={"Origin": SHOP})
    assert answer.code == (422, "invalid")
    assert answer.headers["Access-Control-Allow-Origin"] == SHOP


async def test_the_browser_that_asks_first_is_answered_and_may_keep_it(guarded: Any) -> None:
    headers = {"Origin": SHOP, "Access-Control-Request-Method": "POST"}
    answer = await guarded.call("OPTIONS", "/v1/conversations/1/turns", headers=headers)
    assert (answer.status, answer.body) == (204, b"")
    assert answer.headers["Access-Control-Allow-Origin"] == SHOP
    assert answer.headers["Access-Control-Allow-Methods"] == "POST"
    assert {"Authorization", "Content-Type", "Idempotency-Key"} <= set(
        answer.headers["Access-Control-Allow-Headers"].split(", ")
    )
    assert int(answer.headers["Access-Control-Max-Age"]) >= 600


async def test_the_browser_that_asks_for_another_page_is_refused(guarded: Any) -> None:
    headers = {"Origin": ELSEWHERE, "Access-Control-Request-Method": "POST"}
    assert (await guarded.call("OPTIONS", "/v1/prices", headers=headers)).code == (403, "origin_refused")


async def test_on_loopback_every_page_may_call(api: Any) -> None:
    answer = await api.post("/v1/conversations", {}, headers={"Origin": ELSEWHERE})
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


async def test_elsewhere_none_but_the_services_own_may(run: Callable[..., Any], calling: Callable[..., Any]) -> None:
    api = calling(run(host="192.0.2.1"))
    assert (await api.get("/v1/price-books", headers={"Origin": ELSEWHERE})).status == 403
    assert (await api.get("/v1/price-books", headers={"Origin": api.url})).status == 200


@pytest.mark.parametrize(("proxies", "status"), [(0, 403), (1, 200), (2, 403)])
async def test_forwarded_names_are_believed_from_as_many_proxies_as_are_told(
    run: Callable[..., Any], calling: Callable[..., Any], proxies: int, status: int
) -> None:
    api = calling(run(allowed_origins="", public_url="http://inside:1", trusted_proxies=proxies))
    headers = {
        "Origin": "https://outside.example",
        "X-Forwarded-Proto": "http, https",
        "X-Forwarded-Host": "forged.example, outside.example",
    }
    assert (await api.get("/v1/price-books", headers=headers)).status == status


@pytest.mark.parametrize("path", ["/", "/openapi.json", "/healthz", "/problems/invalid"])
async def test_what_is_for_everybody_opens_from_any_page(guarded: Any, path: str) -> None:
    answer = await guarded.get(path, headers={"Origin": ELSEWHERE})
    assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (200, "*")
