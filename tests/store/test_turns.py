"""Conversations and turns (architecture.md, rule 4)."""

import asyncio
import subprocess
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seatwise.bot.store import store as storage
from seatwise.bot.store.store import Appended, KeyReused, NotFound, Overtaken, Repeated, Store, Turn

MakeTurn = Callable[..., Turn]
Begin = Callable[..., Any]
Run = Callable[[str], "subprocess.Popen[str]"]


async def test_a_turn_comes_back_as_it_was_stored(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    await storage.append_turn(store, turn(2))
    assert await storage.last_turn(store, "c") == turn(2)
    assert await storage.turn_at(store, "c", 2) == turn(2)
    assert await storage.turn_with_key(store, "c", "key-2") == turn(2)
    assert await storage.transcript(store, "c") == [turn(1, ""), turn(2)]


async def test_a_conversation_comes_back_as_it_was_started(store: Store, begin: Begin) -> None:
    await begin(store)
    found = await storage.conversation(store, "c")
    assert found is not None
    assert (found.id, found.language, found.book) == ("c", "en", "chat2desk")


@pytest.mark.parametrize("seq", [0, -1, 2, 2**31, 10**30, -(10**30)])
async def test_a_place_without_a_turn_has_none(store: Store, begin: Begin, seq: int) -> None:
    await begin(store)
    assert await storage.turn_at(store, "c", seq) is None


async def test_an_unknown_conversation_has_nothing(store: Store) -> None:
    assert await storage.conversation(store, "c") is None
    assert await storage.last_turn(store, "c") is None
    assert await storage.transcript(store, "c") == []


async def test_what_was_stored_is_there_when_opened_again(url: str, begin: Begin, turn: MakeTurn) -> None:
    async with storage.open_store(url) as store:
        await begin(store)
        await storage.append_turn(store, turn(2))
    async with storage.open_store(url) as again:
        assert await storage.last_turn(again, "c") == turn(2)


async def test_a_repeat_gets_the_stored_reply_byte_for_byte(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    first = turn(2, "k", reply='{"b":1,  "a":"ж\\u0000😀"}')
    assert await storage.append_turn(store, first) == Appended()
    assert await storage.append_turn(store, turn(2, "k", reply="another")) == Repeated(first)


async def test_a_repeat_is_known_also_when_the_conversation_went_on(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    await storage.append_turn(store, turn(2))
    await storage.append_turn(store, turn(3))
    assert await storage.append_turn(store, turn(4, "key-2")) == Repeated(turn(2))


async def test_the_same_key_with_another_body_is_refused(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    await storage.append_turn(store, turn(2, "k"))
    with pytest.raises(KeyReused):
        await storage.append_turn(store, turn(3, "k", digest="another"))
    assert await storage.last_turn(store, "c") == turn(2, "k")


async def test_the_slower_of_two_turns_is_overtaken(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    assert await storage.append_turn(store, turn(2, "faster")) == Appended()
    assert await storage.append_turn(store, turn(2, "slower")) == Overtaken()
    assert await storage.last_turn(store, "c") == turn(2, "faster")


async def test_the_same_key_in_another_conversation_is_another_key(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    await begin(store, "other")
    await storage.append_turn(store, turn(2, "k"))
    assert await storage.append_turn(store, turn(2, "k", conversation="other")) == Appended()


async def test_of_a_hundred_requests_with_one_key_one_is_appended_and_the_rest_repeat_it(
    store: Store, begin: Begin, turn: MakeTurn, together: Any
) -> None:
    await begin(store)
    turns = [turn(2, "k", reply=f"{n}") for n in range(100)]
    outcomes = await together(storage.append_turn(store, one) for one in turns)
    stored = await storage.transcript(store, "c")
    assert outcomes.count(Appended()) == 1
    assert outcomes.count(Repeated(stored[-1])) == 99


async def test_many_keys_at_once_take_places_without_gap_or_double(
    store: Store, begin: Begin, turn: MakeTurn, together: Any
) -> None:
    async def said(key: str) -> None:
        while True:
            last = await storage.last_turn(store, "c")
            assert last is not None
            if await storage.append_turn(store, turn(last.seq + 1, key)) == Appended():
                return

    await begin(store)
    await together(said(f"k{n}") for n in range(20))
    found = await storage.transcript(store, "c")
    assert [one.seq for one in found] == list(range(1, 22))
    assert {one.key for one in found} == {"", *(f"k{n}" for n in range(20))}


async def test_a_forgotten_conversation_is_gone_with_its_turns(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    await storage.append_turn(store, turn(2))
    assert await storage.forget(store, "c")
    assert await storage.conversation(store, "c") is None
    assert await storage.transcript(store, "c") == []


async def test_what_is_not_there_cannot_be_forgotten(store: Store, begin: Begin) -> None:
    await begin(store)
    assert [await storage.forget(store, "c"), await storage.forget(store, "c")] == [True, False]


async def test_no_turn_outlives_a_conversation_that_was_forgotten_meanwhile(
    store: Store, begin: Begin, turn: MakeTurn
) -> None:
    await begin(store)
    await storage.forget(store, "c")
    with pytest.raises(NotFound, match="c"):
        await storage.append_turn(store, turn(2))
    assert await storage.transcript(store, "c") == []


async def test_forgetting_amid_many_turns_leaves_none(store: Store, begin: Begin, turn: MakeTurn) -> None:
    async def appended(seq: int) -> None:
        try:
            await storage.append_turn(store, turn(seq))
        except NotFound:
            return

    await begin(store)
    await asyncio.gather(*map(appended, range(2, 30)), storage.forget(store, "c"), *map(appended, range(30, 60)))
    assert await storage.transcript(store, "c") == []


async def test_after_kill_9_every_acknowledged_turn_is_there(url: str, run: Run) -> None:
    process = run("append")
    assert process.stdout is not None
    acknowledged = [process.stdout.readline() for _ in range(200)]
    process.kill()
    acknowledged += [line for line in process.communicate()[0].splitlines(keepends=True) if line.endswith("\n")]
    async with storage.open_store(url) as store:
        kept = {f"{one.conversation} {one.seq}\n" for n in range(8) for one in await storage.transcript(store, f"c{n}")}
        seqs = [one.seq for one in await storage.transcript(store, "c0")]
    assert set(acknowledged) <= kept
    assert seqs == list(range(1, len(seqs) + 1))


async def test_two_processes_on_one_database_are_as_safe_as_one(url: str, begin: Begin, turn: MakeTurn) -> None:
    async with storage.open_store(url) as one, storage.open_store(url) as other:
        await begin(one)
        stores = [one, other] * 20
        outcomes = await asyncio.gather(*(storage.append_turn(store, turn(2, "k")) for store in stores))
    assert outcomes.count(Appended()) == 1
    assert outcomes.count(Repeated(turn(2, "k"))) == 39


@given(said=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xy"), st.booleans()), max_size=12))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_any_history_is_what_a_plain_list_would_be(
    store: Store, begin: Begin, turn: MakeTurn, said: list[tuple[str, str, bool]]
) -> None:
    name, plain = uuid4().hex, [turn(1, "")]
    await begin(store, name)
    for key, digest, late in said:
        one = turn(len(plain) + (not late), key, digest=digest, conversation=name)
        assert await outcome_of(store, one) == expected(plain, one)
    assert [found.key for found in await storage.transcript(store, name)] == [known.key for known in plain]


async def outcome_of(store: Store, one: Turn) -> type:
    try:
        return type(await storage.append_turn(store, one))
    except KeyReused:
        return KeyReused


def expected(plain: list[Turn], one: Turn) -> type:
    """What the plain list says; it takes the turn where that is right."""
    known = [turn.digest for turn in plain if turn.key == one.key]
    if known:
        return Repeated if known == [one.digest] else KeyReused
    if one.seq <= len(plain):
        return Overtaken
    plain.append(one)
    return Appended


async def test_a_turn_whose_caller_went_away_harms_nobody(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    gone = asyncio.ensure_future(storage.append_turn(store, turn(2)))
    await asyncio.sleep(0)
    gone.cancel()
    outcome = await storage.append_turn(store, replace(turn(3), seq=3))
    assert outcome == Appended()
