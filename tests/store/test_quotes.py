"""Quotes and their numbers."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from seatwise.bot.store import store as storage
from seatwise.bot.store.store import KeyReused, Overtaken, Store, StoredQuote, Turn

MakeTurn = Callable[..., Turn]
MakeQuote = Callable[..., StoredQuote]
Begin = Callable[..., Any]
Run = Callable[[str], "subprocess.Popen[str]"]


async def test_an_issued_quote_comes_back_by_its_token(store: Store, quote: MakeQuote) -> None:
    await storage.issue_quote(store, quote(1))
    assert await storage.quote_with_token(store, "hash-1") == quote(1)
    assert await storage.quote_with_token(store, "hash-2") is None


async def test_an_issued_quote_comes_back_by_its_number(store: Store, quote: MakeQuote) -> None:
    await storage.issue_quote(store, quote(1))
    assert await storage.quote_with_number(store, quote(1).number) == quote(1)
    assert await storage.quote_with_number(store, quote(2).number) is None


async def test_a_turn_and_its_quote_are_stored_together(
    store: Store, begin: Begin, turn: MakeTurn, quote: MakeQuote
) -> None:
    await begin(store, quote=quote(1, conversation="c"))
    await storage.append_turn(store, turn(2), quote=quote(2, conversation="c"))
    assert await storage.quote_with_token(store, "hash-1") == quote(1, conversation="c")
    assert await storage.quote_with_token(store, "hash-2") == quote(2, conversation="c")


async def test_the_quote_of_a_turn_that_was_not_appended_is_not_stored(
    store: Store, begin: Begin, turn: MakeTurn, quote: MakeQuote
) -> None:
    await begin(store)
    await storage.append_turn(store, turn(2))
    assert await storage.append_turn(store, turn(2, "other"), quote=quote(1, conversation="c")) == Overtaken()
    await storage.append_turn(store, turn(3, "key-2"), quote=quote(1, conversation="c"))
    assert await storage.quote_with_token(store, "hash-1") is None


async def test_a_turn_whose_quote_cannot_be_stored_is_not_stored_either(
    store: Store, begin: Begin, turn: MakeTurn, quote: MakeQuote
) -> None:
    await begin(store)
    await storage.issue_quote(store, quote(1))
    with pytest.raises(Exception, match=r"(?i)unique"):
        await storage.append_turn(store, turn(2), quote=quote(1, conversation="c"))
    assert await storage.last_turn(store, "c") == turn(1, "")


async def test_the_same_question_finds_its_newest_quote(store: Store, begin: Begin, quote: MakeQuote) -> None:
    await begin(store, quote=quote(1, conversation="c"))
    newer = quote(2, conversation="c")
    await storage.issue_quote(store, replace(newer, issued_at=newer.issued_at + timedelta(microseconds=1)))
    await storage.issue_quote(store, quote(3, conversation="c", request_digest="another"))
    found = await storage.quote_of_request(store, "c", "question")
    assert found is not None
    assert found.number == newer.number
    assert await storage.quote_of_request(store, "c", "unasked") is None


async def test_quotes_outlive_their_conversation_without_a_link_to_it(
    store: Store, begin: Begin, quote: MakeQuote
) -> None:
    await begin(store, quote=quote(1, conversation="c"))
    await storage.forget(store, "c")
    assert await storage.quote_with_token(store, "hash-1") == quote(1, conversation=None)


async def test_a_repeated_key_gets_the_quote_that_was_stored(store: Store, quote: MakeQuote) -> None:
    assert await storage.issue_quote(store, quote(1), key="k", digest="d") == quote(1)
    assert await storage.issue_quote(store, quote(2), key="k", digest="d") == quote(1)
    assert await storage.quote_with_token(store, "hash-2") is None


async def test_a_quotes_key_with_another_body_is_refused(store: Store, quote: MakeQuote) -> None:
    await storage.issue_quote(store, quote(1), key="k", digest="d")
    with pytest.raises(KeyReused):
        await storage.issue_quote(store, quote(2), key="k", digest="another")


async def test_of_many_quotes_with_one_key_at_once_one_is_stored(store: Store, quote: MakeQuote, together: Any) -> None:
    issued = await together(storage.issue_quote(store, quote(n), key="k", digest="d") for n in range(20))
    assert len(set(issued)) == 1


async def test_numbers_start_at_one(store: Store) -> None:
    assert [await storage.draw_number(store) for _ in range(3)] == [1, 2, 3]


async def test_numbers_rise_in_the_order_drawn_whoever_draws(url: str) -> None:
    async with storage.open_store(url) as one, storage.open_store(url) as other:
        drawn = [await storage.draw_number(store) for store in [one, other, other, one] * 5]
    assert drawn == sorted(set(drawn))


async def test_a_thousand_quotes_of_three_processes_have_a_thousand_rising_numbers(run: Run, url: str) -> None:
    processes = [run("issue") for _ in range(3)]
    issued = [process.communicate()[0].split() for process in processes]
    assert [len(numbers) for numbers in issued] == [334, 334, 334]
    assert all(earlier < later for numbers in issued for earlier, later in pairwise(numbers))
    assert len({number for numbers in issued for number in numbers}) == 1_002
    async with storage.open_store(url) as store:
        assert await storage.quote_with_number(store, issued[0][-1]) is not None


async def test_a_number_that_somebody_saw_is_not_drawn_again(url: str, quote: MakeQuote) -> None:
    async with storage.open_store(url) as store:
        seen = await storage.draw_number(store)
        await storage.issue_quote(store, quote(seen))
    async with storage.open_store(url) as again:
        assert await storage.draw_number(again) > seen
