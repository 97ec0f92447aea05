"""Ten turns at once, then as many a minute as the setting says."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.bot.channels.web.limits import Limit


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def test_a_burst_goes_through_and_the_next_one_waits() -> None:
    limit = Limit(60, 10, Clock())
    assert [limit.wait("a") for _ in range(11)] == [0] * 10 + [1]


def test_after_the_wait_that_was_named_the_next_one_goes_through() -> None:
    clock = Clock()
    limit = Limit(2, 3, clock)
    while not (seconds := limit.wait("a")):
        pass
    clock.now += seconds
    assert limit.wait("a") == 0
    assert limit.wait("a") > 0


def test_one_callers_haste_is_not_anothers() -> None:
    limit = Limit(60, 1, Clock())
    assert limit.wait("a") == 0
    assert limit.wait("b") == 0


def test_what_is_refused_is_not_counted() -> None:
    clock = Clock()
    limit = Limit(60, 1, clock)
    waits = [limit.wait("a") for _ in range(100)]
    clock.now += 1
    assert waits[-1] == 1
    assert limit.wait("a") == 0


def test_zero_a_minute_lets_everything_through() -> None:
    limit = Limit(0, 10, Clock())
    assert not any(limit.wait("a") for _ in range(1_000))


@given(st.lists(st.floats(0, 30), min_size=1, max_size=200))
def test_no_minute_has_more_than_the_rate_and_a_burst(pauses: list[float]) -> None:
    clock = Clock()
    limit = Limit(60, 10, clock)
    passed = []
    for pause in pauses:
        clock.now += pause / 10
        if not limit.wait("a"):
            passed.append(clock.now)
    assert all(sum(start <= one < start + 60 for one in passed) <= 70 for start in passed)


def test_who_is_paid_off_is_forgotten() -> None:
    clock = Clock()
    limit = Limit(60, 10, clock)
    for caller in range(10_000):
        clock.now += 0.1
        limit.wait(str(caller))
    assert len(limit) < 20


def test_a_crowd_does_not_fill_the_memory() -> None:
    limit = Limit(1, 10, Clock())
    for caller in range(100_100):
        limit.wait(str(caller))
    assert len(limit) <= 100_001


async def test_the_eleventh_turn_at_once_is_told_to_wait(run: Callable[..., Any], calling: Callable[..., Any]) -> None:
    conversation = await calling(run(rate_limit_per_minute=1)).begin()  # so that no slow machine earns a turn meanwhile
    answers = [await conversation.say("20") for _ in range(11)]
    refused = answers[-1]
    assert {answer.status for answer in answers[:10]} == {200}
    assert refused.code == (429, "rate_limited")
    assert int(refused.headers["Retry-After"]) == refused.json["retry_after"]
    assert 1 <= refused.json["retry_after"] <= 60


async def test_calls_that_are_no_turns_are_not_counted(run: Callable[..., Any], calling: Callable[..., Any]) -> None:
    conversation = await calling(run(rate_limit_per_minute=60)).begin()
    for _ in range(20):
        await conversation.turn({})
    assert (await conversation.say("20")).status == 200


@pytest.mark.parametrize("rate", [0, 6_000_000])
async def test_the_setting_moves_the_limit(run: Callable[..., Any], calling: Callable[..., Any], rate: int) -> None:
    conversation = await calling(run(rate_limit_per_minute=rate)).begin()
    assert {(await conversation.say("20")).status for _ in range(15)} == {200}
