import json
from collections.abc import Callable
from pathlib import Path

import pytest

Read = Callable[..., dict[str, object]]
QUESTIONS = [json.loads(line) for line in Path(__file__).with_name("topics.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda asked: f"{asked['language']}-{asked['text']}")
def test_what_buyers_ask_is_an_explain_with_its_topic(asked: dict[str, str], read: Read) -> None:
    understood = read(asked["text"], None, asked["language"])
    assert {**understood, "growth": None} == {"intent": "explain", "topic": asked["topic"], "growth": None}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("20 agents and 5 supervisors", {"unsure": {"staff": [20, 5]}}),
        ("we have 10 part-time agents", {"staff": 10}),
        ("the contract ends in 2027", {}),
    ],
)
def test_words_of_a_topic_in_a_statement_ask_nothing(text: str, facts: dict[str, object], read: Read) -> None:
    assert read(text) == facts
