"""Opening, closing, failing and coming back."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from seatwise.bot.store import statements as sql
from seatwise.bot.store import store as storage
from seatwise.bot.store.store import Appended, NotFound, Store, Turn, Unavailable
from seatwise.bot.store.transaction import Work

MakeTurn = Callable[..., Turn]
Begin = Callable[..., Any]


def appending(turn: Turn) -> Callable[[], Work[str]]:
    def work() -> Work[str]:
        yield sql.INSERT_TURN, turn.row()
        return turn.key

    return work


def failing_after(turn: Turn) -> Callable[[], Work[None]]:
    def work() -> Work[None]:
        yield sql.INSERT_TURN, turn.row()
        raise ValueError(turn.key)

    return work


async def test_an_open_database_is_ready(store: Store) -> None:
    await storage.ready(store)


async def test_a_piece_of_work_that_fails_leaves_nothing(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    with pytest.raises(ValueError, match="key-2"):
        await store.write(failing_after(turn(2)))
    assert await storage.last_turn(store, "c") == turn(1, "")


async def test_work_that_fails_harms_none_of_those_beside_it(store: Store, begin: Begin, turn: MakeTurn) -> None:
    await begin(store)
    lost = storage.append_turn(store, turn(2, conversation="unknown"))
    works = [appending(turn(2)), failing_after(turn(3)), appending(turn(4))]
    outcomes = await asyncio.gather(*map(store.write, works), lost, return_exceptions=True)
    assert [type(one) for one in outcomes] == [str, ValueError, str, NotFound]
    assert [one.seq for one in await storage.transcript(store, "c")] == [1, 2, 4]


async def test_closing_finishes_what_was_being_written(url: str, begin: Begin, turn: MakeTurn) -> None:
    async with storage.open_store(url) as store:
        await begin(store)
        pending = [asyncio.ensure_future(storage.append_turn(store, turn(n))) for n in range(2, 20)]
        await asyncio.sleep(0)
    assert await asyncio.gather(*pending) == [Appended()] * 18
    async with storage.open_store(url) as again:
        assert len(await storage.transcript(again, "c")) == 19


async def test_a_closed_store_says_that_it_is_unavailable(url: str, turn: MakeTurn) -> None:
    async with storage.open_store(url) as store:
        pass
    with pytest.raises(Unavailable):
        await storage.append_turn(store, turn(2))
    with pytest.raises(Unavailable):
        await storage.last_turn(store, "c")


@pytest.mark.parametrize("url", ["mysql://root:secret@host/name", "sqlite://", "sqlite://host/file", "var/seatwise.db"])
async def test_what_names_no_database_is_refused_without_showing_a_password(url: str) -> None:
    with pytest.raises(Unavailable) as refused:
        async with storage.open_store(url):
            pass
    assert "secret" not in str(refused.value.reason)


async def test_postgresql_that_is_not_there_is_unavailable() -> None:
    with pytest.raises(Unavailable):
        async with storage.open_store("postgresql://nobody@127.0.0.1:1/nothing"):
            pass


async def test_postgresql_is_unavailable_while_it_is_down_and_served_again_when_it_is_back(
    stoppable_postgresql: Any, begin: Begin, turn: MakeTurn
) -> None:
    async with storage.open_store(stoppable_postgresql.get_uri()) as store:
        await begin(store)
        await asyncio.to_thread(stoppable_postgresql.stop)
        with pytest.raises(Unavailable):
            await storage.append_turn(store, turn(2))
        with pytest.raises(Unavailable):
            await storage.ready(store)
        await asyncio.to_thread(stoppable_postgresql.start)
        assert await storage.append_turn(store, turn(2)) == Appended()
