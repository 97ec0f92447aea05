"""Going on in another channel, where there is none; tests/telegram has the other half."""

from typing import Any


async def test_without_a_bot_there_is_nowhere_to_go_on(conversation: Any, api: Any) -> None:
    answer = await api.post(f"{conversation.path}/continuations", headers=conversation.headers)
    assert answer.code == (409, "conflict")
    assert conversation.opened.json["continue_in"] is None


async def test_a_code_is_for_the_conversations_owner(conversation: Any, api: Any) -> None:
    assert (await api.post(f"{conversation.path}/continuations")).code == (401, "unauthorised")


async def test_without_a_bot_there_is_no_webhook(api: Any) -> None:
    assert (await api.post("/telegram/webhook", {"update_id": 1})).code == (404, "not_found")
