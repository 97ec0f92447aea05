"""What operators and programs ask of the service."""

import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from seatwise.bot.channels.web.routes import ROUTES


def turns(metrics: str) -> float:
    """How many turns were answered."""
    return float(re.search(r"^seatwise_turns_total (.+)$", metrics, re.MULTILINE)[1])  # type: ignore[index]


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
async def test_a_service_that_runs_says_so(api: Any, path: str) -> None:
    answer = await api.get(path)
    assert (answer.status, answer.json) == (200, {"status": "ok"})


async def test_a_service_whose_database_is_held_by_somebody_else_is_not_ready(
    run: Callable[..., Any], calling: Callable[..., Any]
) -> None:
    api = calling(run())
    path = api.running.settings.database_url.get_secret_value().removeprefix("sqlite:///")
    with closing(sqlite3.connect(path, isolation_level=None)) as somebody:
        somebody.execute("BEGIN IMMEDIATE")
        answer = await api.get("/readyz")
        somebody.execute("ROLLBACK")
    assert answer.code == (503, "unavailable")
    assert int(answer.headers["Retry-After"]) > 0
    assert (await api.get("/readyz")).status == 200


async def test_requests_turns_and_fallbacks_are_counted(api: Any) -> None:
    before = (await api.get("/metrics")).body.decode()
    await (await api.begin()).say("20")
    text = (await api.get("/metrics")).body.decode()
    assert 'seatwise_requests_total{method="POST",route="/v1/conversations/{id}/turns",status="200"}' in text
    assert 'seatwise_request_seconds_bucket{le="0.005",method="POST",route="/v1/conversations"}' in text
    assert turns(text) == turns(before) + 1
    assert "# TYPE seatwise_wording_fallbacks_total counter" in text


@pytest.mark.parametrize("path", [route.path for route in ROUTES if route.method == "GET" and "{" not in route.path])
async def test_what_can_be_got_can_be_asked_about(api: Any, path: str) -> None:
    got, head = await api.get(path), await api.call("HEAD", path)
    assert (head.status, head.body) == (200, b"")
    assert head.headers["Content-Type"] == got.headers["Content-Type"]


async def test_the_description_names_every_call_with_its_refusals(api: Any) -> None:
    description = (await api.get("/openapi.json")).json
    assert description["openapi"].startswith("3.1")
    for route in ROUTES:
        operation = description["paths"][route.path][route.method.lower()]
        assert operation["summary"]
        assert {str(status) for status in route.returns} <= operation["responses"].keys()
    turn = description["paths"]["/v1/conversations/{id}/turns"]["post"]
    assert {"400", "401", "403", "404", "413", "415", "422", "429", "503"} <= turn["responses"].keys()
    assert turn["security"] == [{"conversation": []}]


async def test_the_descriptions_schemas_are_valid_and_hold_for_a_reply(api: Any) -> None:
    description = (await api.get("/openapi.json")).json
    schema = {"$ref": "#/components/schemas/ConversationGiven", "components": description["components"]}
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate((await api.begin(start={"staff": 20, "peak": 3})).opened.json)
    json.dumps(description)
