"""What a link and a command line tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatwise.bot.channels.telegram import payload
from seatwise.bot.channels.telegram.payload import Payload
from seatwise.bot.dialogue.understood import Intent, SaidShift, Understood

THREE_AND_TWO = (SaidShift(3), SaidShift(2))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", Payload()),
        ("spring", Payload(campaign="spring")),
        ("spring_2026-sale", Payload(campaign="spring_2026-sale")),
        ("lang-pt-BR", Payload(language="pt-BR")),
        ("staff-20_peak-3", Payload(start=Understood(staff=20, peak=3))),
        ("staff-20_together", Payload(start=Understood(staff=20, together=True))),
        (
            "lang-ru_staff-20_shifts-3-2_campaign-spring",
            Payload("ru", "spring", Understood(staff=20, shifts=THREE_AND_TWO)),
        ),
        ("staff-0_peak-x", Payload()),
        ("continue-abc", Payload(code="continue-abc")),
        ("a" * 65, Payload()),
        ("not allowed", Payload()),
    ],
)
def test_a_link_tells_what_is_documented(text: str, told: Payload) -> None:
    assert payload.read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", Understood(intent=Intent.QUOTE)),
        ("20", Understood(staff=20, intent=Intent.QUOTE)),
        ("20 3", Understood(staff=20, peak=3, intent=Intent.QUOTE)),
        ("20 3+2", Understood(staff=20, shifts=THREE_AND_TWO, intent=Intent.QUOTE)),
        ("20  3 + 2", Understood(staff=20, shifts=THREE_AND_TWO, intent=Intent.QUOTE)),
        ("twenty people", None),
        ("0 3", None),
        ("20 3+0", None),
        ("9999999", None),
    ],
)
def test_a_price_in_one_line(text: str, told: Understood | None) -> None:
    assert payload.quote(text) == told


@given(st.text(max_size=80))
def test_whatever_is_typed_is_read_without_fault(text: str) -> None:
    payload.read(text)
    payload.quote(text)
