"""Schemathesis tries every call of the description: no answer is unexpected, none is a 5xx."""

import json
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, seed, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from seatwise.bot.channels.web.openapi import description
from seatwise.bot.channels.web.routes import ROUTES
from seatwise.bot.events import Started

CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


schema = schemathesis.openapi.from_dict(json.loads(description(ROUTES, "http://127.0.0.1")))


@schema.parametrize()
@seed(4)
@settings(
    max_examples=20,
    deadline=None,
    derandomize=False,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_call_answers_as_it_is_described(shared: Any, case: Any) -> None:
    if "{id}/" in f"{case.operation.path}/" and "conversations" in case.operation.path:
        opened = shared.run(shared.assistant.handle(Started()))
        case.path_parameters["id"] = opened.conversation
        case.headers["Authorization"] = f"Bearer {shared.assistant.token(opened.conversation)}"
    case.call_and_validate(base_url=shared.url, checks=CHECKS)
