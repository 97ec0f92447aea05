"""What a messenger's channel keeps, on both databases."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from seatwise.bot.store import outbox
from seatwise.bot.store import store as storage
from seatwise.bot.store.errors import AlreadyAnswered, NotFound
from seatwise.bot.store.records import Delivery, Entered, Held, Lease, Made, Outgoing, Taken
from seatwise.bot.store.statements import Statement
from seatwise.bot.store.store import Appended, Conversation, Overtaken, Store, Turn

MakeTurn = Callable[..., Turn]
Begin = Callable[..., Any]
NOON = datetime.fromisoformat("2026-11-24T12:00:00.123456+00:00")
SECOND = timedelta(seconds=1)


def lease(owner: str = "me", now: datetime = NOON, **more: Any) -> Lease:
    return Lease("b:1", owner, now, now + 10 * SECOND, **more)


def calls(*seqs: int, **more: Any) -> Outgoing:
    return Outgoing("b:1", tuple(Delivery(seq, f'{{"n":{seq}}}') for seq in seqs), **more)


async def enter(store: Store, turn: MakeTurn, update: int = 7, conversation: str = "c", at: datetime = NOON) -> None:
    opened = Conversation(id=conversation, language="en", book="chat2desk", created_at=NOON)
    entered = Entered(update, at, "spring")
    await storage.start_conversation(
        store, opened, turn(1, "", conversation=conversation), outgoing=calls(update * 16, entered=entered)
    )


async def test_a_chat_is_in_the_conversation_that_it_began(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    chat = await outbox.chat(store, "b:1")
    assert chat is not None
    assert (chat.conversation, chat.answered, chat.unsure, chat.gone) == ("c", 7, False, False)


async def test_where_its_people_came_from_is_kept_for_the_operators_own_queries(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    assert await store.first(Statement("SELECT campaign FROM chats WHERE id = $1"), "b:1") == ("spring",)


async def test_an_update_begins_one_conversation_however_often_it_comes(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    with pytest.raises(AlreadyAnswered):
        await enter(store, turn, conversation="other")
    assert await storage.conversation(store, "other") is None
    await enter(store, turn, 8, "other")
    assert (await outbox.chat(store, "b:1")).conversation == "other"  # type: ignore[union-attr]


async def test_a_messenger_may_count_anew_after_some_days(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    await enter(store, turn, 1, "other", NOON + timedelta(days=3))
    assert (await outbox.chat(store, "b:1")).conversation == "other"  # type: ignore[union-attr]


async def test_a_turn_of_a_conversation_that_the_chat_has_left_is_refused(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    await enter(store, turn, 8, "other")
    with pytest.raises(NotFound):
        await storage.append_turn(store, turn(2), outgoing=calls(144))
    assert await storage.turn_at(store, "c", 2) is None


async def test_a_forgotten_conversation_leaves_the_chat_in_none(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    await storage.forget(store, "c")
    assert (await outbox.chat(store, "b:1")).conversation is None  # type: ignore[union-attr]


async def take(store: Store, *made: int, **more: Any) -> Taken | Held | None:
    """What comes next, after these are over."""
    over = [Made("b:1", seq) for seq in made]
    return (await outbox.exchange(store, over, {"b:1": lease(**more)}))["b:1"]


async def test_calls_come_out_in_order_and_once(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    await storage.append_turn(store, turn(2), outgoing=calls(130, 129))
    assert await take(store) == Taken(112, '{"n":112}', is_again=False, is_last=False)
    assert await take(store, 112) == Taken(129, '{"n":129}', is_again=False, is_last=False)
    assert await take(store, 129) == Taken(130, '{"n":130}', is_again=False, is_last=True)
    assert await take(store, 130) is None


async def test_a_turn_that_takes_no_place_delivers_nothing(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    assert await storage.append_turn(store, turn(2), outgoing=calls(128)) == Appended()
    await storage.append_turn(store, turn(2), outgoing=calls(200))
    assert await storage.append_turn(store, turn(2, "late"), outgoing=calls(201)) == Overtaken()
    assert await take(store, 112) == Taken(128, '{"n":128}', is_again=False, is_last=True)
    assert await take(store, 128) is None


async def test_what_was_begun_and_not_ended_says_so(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    await take(store)
    assert await take(store) == Taken(112, '{"n":112}', is_again=True, is_last=True)


async def test_what_is_doubted_leaves_the_chat_unsure_until_it_is_told_again(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    assert await outbox.exchange(store, [Made("b:1", 112, doubted=True)], {}) == {}
    assert (await outbox.chat(store, "b:1")).unsure  # type: ignore[union-attr]
    await storage.append_turn(store, turn(2), outgoing=calls(128, settles=True))
    assert not (await outbox.chat(store, "b:1")).unsure  # type: ignore[union-attr]


async def test_nobody_sends_to_a_chat_that_another_sends_to(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    await take(store)
    assert await take(store, owner="other") == Held("me")
    assert isinstance(await take(store, owner="other", now=NOON + 11 * SECOND), Taken)
    assert isinstance(await take(store, owner="third", dead="other"), Taken)


async def test_what_is_postponed_waits_for_everybody_and_was_not_begun(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    await take(store)
    await outbox.postpone(store, "b:1", 112, NOON + 30 * SECOND)
    assert await take(store) == Held("")
    assert await take(store, owner="other", now=NOON + 31 * SECOND) == Taken(
        112, '{"n":112}', is_again=False, is_last=True
    )


async def test_many_chats_are_served_at_once(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    found = await outbox.exchange(store, [], {"b:2": lease(), "b:1": lease()})
    assert found == {"b:1": Taken(112, '{"n":112}', is_again=False, is_last=True), "b:2": None}


async def test_a_lease_is_for_one(store: Store) -> None:
    assert await outbox.take_lease(store, lease())
    assert not await outbox.take_lease(store, lease("other"))
    assert await outbox.lease_owner(store, "b:1") == "me"
    assert await outbox.take_lease(store, lease("other", NOON + 11 * SECOND))
    await outbox.drop_lease(store, "b:1", "other")
    assert await outbox.lease_owner(store, "b:1") is None


async def test_a_chat_that_is_gone_has_nothing_waiting(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    assert await outbox.chats_waiting(store, "b:") == ["b:1"]
    assert await outbox.chats_waiting(store, "c:") == []
    await outbox.leave(store, "b:1", NOON)
    assert await outbox.chats_waiting(store, "b:") == []
    assert (await outbox.chat(store, "b:1")).gone  # type: ignore[union-attr]
    await outbox.come_back(store, "b:1")
    assert not (await outbox.chat(store, "b:1")).gone  # type: ignore[union-attr]


async def test_an_update_without_a_turn_is_answered_once(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    assert await outbox.answer(store, "b:1", 8, NOON, [Delivery(128, "{}")])
    assert not await outbox.answer(store, "b:1", 8, NOON, [Delivery(129, "{}")])
    assert not await outbox.answer(store, "unknown", 8, NOON, [Delivery(130, "{}")])


async def test_a_call_can_be_made_in_another_way(store: Store, turn: MakeTurn) -> None:
    await enter(store, turn)
    await outbox.replace_delivery(store, "b:1", Delivery(112, '"other"'))
    assert await take(store) == Taken(112, '"other"', is_again=False, is_last=True)


async def test_a_code_goes_on_with_its_conversation_once(store: Store, begin: Begin) -> None:
    await begin(store)
    await outbox.add_continuation(store, "c", "hash", NOON, NOON + SECOND)
    assert await outbox.continuation(store, "hash", NOON) == "c"
    assert await outbox.use_continuation(store, "hash", calls(112), Entered(7, NOON))
    assert not await outbox.use_continuation(store, "hash", calls(128), Entered(8, NOON))
    assert (await outbox.chat(store, "b:1")).conversation == "c"  # type: ignore[union-attr]


async def test_a_code_expires_and_is_gone_with_its_conversation(store: Store, begin: Begin) -> None:
    await begin(store)
    await outbox.add_continuation(store, "c", "hash", NOON, NOON + SECOND)
    assert await outbox.continuation(store, "hash", NOON + SECOND) is None
    await storage.forget(store, "c")
    assert await outbox.continuation(store, "hash", NOON) is None
    with pytest.raises(NotFound):
        await outbox.add_continuation(store, "c", "hash", NOON, NOON + SECOND)


async def test_an_update_is_parked_once(store: Store) -> None:
    for _ in range(2):
        await outbox.park(store, "b", 7, "{}", "KeyError", NOON)
