"""Raw updates: what is read out of them, and that nothing in them can hurt."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.bot.channels.telegram import updates
from seatwise.bot.channels.telegram.updates import Left, Odd, Pressed, Returned, Typed, Why

CHAT = {"id": 42, "type": "private"}
ANN = {"id": 42, "is_bot": False, "first_name": "Ann", "language_code": "ru"}


def message(**more: Any) -> dict[str, Any]:
    return {"update_id": 7, "message": {"message_id": 1, "date": 1, "chat": CHAT, "from": ANN, **more}}


def press(**more: Any) -> dict[str, Any]:
    shown = {"message_id": 5, "date": 1, "chat": CHAT}
    return {"update_id": 7, "callback_query": {"id": "9", "from": ANN, "message": shown, "data": "s:1:yes", **more}}


def test_a_text_is_typed() -> None:
    assert updates.read(message(text="20")) == Typed(7, 42, "ru", "20")


def test_a_press_says_what_the_button_carried_and_where_it_stood() -> None:
    assert updates.read(press()) == Pressed(7, 42, "ru", "9", "s:1:yes", 5)


def test_a_message_that_telegram_no_longer_shows_cannot_be_edited() -> None:
    gone = {"message_id": 5, "date": 0, "chat": CHAT}
    assert updates.read(press(message=gone)) == Pressed(7, 42, "ru", "9", "s:1:yes", None)


@pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "video_note", "document", "location", "poll"])
def test_what_is_no_text_is_odd(kind: str) -> None:
    assert updates.read(message(**{kind: {}})) == Odd(7, 42, "ru", Why.NO_TEXT)


def test_an_edited_message_is_odd() -> None:
    edited = {"update_id": 7, "edited_message": message(text="25")["message"]}
    assert updates.read(edited) == Odd(7, 42, "ru", Why.EDITED)


@pytest.mark.parametrize(("status", "is_what"), [("kicked", Left), ("member", Returned)])
def test_who_blocks_the_bot_leaves_and_may_return(status: str, is_what: type) -> None:
    change = {"chat": CHAT, "from": ANN, "new_chat_member": {"status": status}}
    assert isinstance(updates.read({"update_id": 7, "my_chat_member": change}), is_what)


@pytest.mark.parametrize("chat", [{"id": -1, "type": "group"}, {"id": 1, "type": "channel"}, {"id": "1"}, None, 5])
def test_what_is_not_said_in_a_private_chat_is_passed_over(chat: Any) -> None:
    assert updates.read(message(text="20", chat=chat)) is None


def test_service_messages_and_bots_are_passed_over() -> None:
    assert updates.read(message(pinned_message={})) is None
    assert updates.read(message(text="20", **{"from": {"is_bot": True}})) is None


def test_half_of_a_character_is_replaced() -> None:
    assert updates.read(message(text="a\ud83d")) == Typed(7, 42, "ru", "a?")


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "update_id",
                    "message",
                    "callback_query",
                    "my_chat_member",
                    "edited_message",
                    "chat",
                    "from",
                    "id",
                    "type",
                    "text",
                    "data",
                    "message_id",
                    "date",
                    "new_chat_member",
                    "status",
                    "language_code",
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@given(update=anything)
def test_whatever_comes_is_read_or_passed_over(update: Any) -> None:
    read = updates.read(update)
    assert read is None or read.update == updates.update_id(update)
