"""The laws at the end of dialogue.md, for anything that can be understood or pressed."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seatwise.bot.dialogue.choices import ALWAYS
from seatwise.bot.dialogue.prices import peak_of_shifts
from seatwise.bot.dialogue.understood import Intent, SaidShift, Topic, Understood
from seatwise.pricing import load_price_book

people = st.integers(1, 9)
times = st.sampled_from(["00:00", "08:00", "16:00", "20:00"])
days = st.lists(st.sampled_from(["mon", "tue", "sat"]), min_size=1, max_size=3, unique=True)
zones = st.sampled_from(["UTC", "Europe/Lisbon"])
counts = st.one_of(st.integers(-1, 30), st.sampled_from([15, 720, 10**6, 10**7]))


def optional(value: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), value)


any_shift = st.builds(
    SaidShift, optional(counts), optional(times), optional(times), optional(days.map(tuple)), optional(zones)
)
readings = st.one_of(
    counts, st.sampled_from(["together", "in_shifts", "odd"]), st.lists(any_shift, max_size=3).map(tuple)
)
slots = st.sampled_from(["staff", "peak", "shifts", "schedule", "handover_minutes", "shift_count"])
anything = st.builds(
    Understood,
    staff=optional(counts),
    together=st.booleans(),
    in_shifts=st.booleans(),
    shift_count=optional(counts),
    peak=optional(counts),
    shifts=optional(st.lists(any_shift, max_size=4).map(tuple)),
    handover_minutes=optional(counts),
    intent=optional(st.sampled_from(Intent)),
    topic=optional(st.sampled_from(Topic)),
    language=optional(st.sampled_from(["en", "ru", "xx"])),
    unsure=st.dictionaries(slots, st.lists(readings, max_size=3).map(tuple), max_size=2),
    out_of_range=st.dictionaries(slots, st.just("0"), max_size=1),
    replaces=st.dictionaries(slots, counts, max_size=1),
    correction=st.booleans(),
    hypothetical=st.booleans(),
    position=optional(st.integers(-2, 5)),
    everybody=st.booleans(),
)
simple = st.one_of(
    st.builds(Understood, staff=st.integers(1, 30)),
    st.builds(Understood, peak=people),
    st.builds(Understood, shifts=st.lists(st.builds(SaidShift, people), min_size=1, max_size=3).map(tuple)),
    st.builds(Understood, in_shifts=st.just(True), shift_count=optional(st.integers(1, 4))),
    st.builds(Understood, handover_minutes=st.integers(0, 30)),
    st.builds(Understood, intent=st.sampled_from(Intent)),
    st.just(Understood()),
)
pressed = st.one_of(
    st.integers(0, 9),
    st.sampled_from(
        [*ALWAYS, "together", "shifts", "peak", "yes", "no", "take", "reading:1", "peak:5", "language:xx", ""]
    ),
)
turns = st.lists(st.one_of(simple, anything, pressed), min_size=1, max_size=8)

law = settings(
    deadline=None, max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def takes(talk: Any, turn: "Understood | int | str") -> Any:
    """One turn; a number presses the last reply's button at that place, where there is one."""
    if isinstance(turn, Understood):
        return talk.hears(turn)
    offered = talk.last.choices
    return talk.presses(offered[turn % len(offered)] if isinstance(turn, int) and offered else str(turn))


@law
@given(turns)
def test_no_sequence_leads_to_a_state_without_a_question_a_quote_or_a_choice(talk_with, book, turns):
    talk = talk_with(book)
    for turn in turns:
        answer = takes(talk, turn)
        assert answer.asks is not None or answer.totals is not None or answer.choices
        assert answer.screen.blocks


@law
@given(turns)
def test_back_after_a_turn_that_changed_facts_is_the_state_before(talk_with, book, turns):
    talk = talk_with(book)
    for turn in turns:
        before = talk.last.state.facts
        if takes(talk, turn).state.facts != before and not was_back(turn, talk):
            assert talk.says(intent="back").state.facts == before


def was_back(turn: object, talk: Any) -> bool:
    """After *back* itself there is no way forward again."""
    return "back-done" in talk.last.says


@law
@given(turns)
def test_a_turn_in_which_nothing_was_understood_changes_no_fact(talk_with, book, turns):
    talk = talk_with(book)
    for turn in turns:
        facts = takes(talk, turn).facts
        assert talk.hears(Understood()).facts == facts


@law
@given(turns)
def test_an_unfitting_choice_changes_nothing(talk_with, book, turns):
    talk = talk_with(book)
    for turn in turns:
        before = takes(talk, turn).state
        after = talk.presses("nonsense").state
        assert (after.facts, after.reopened, after.misses) == (before.facts, before.reopened, before.misses)


@law
@given(turns)
def test_a_quote_is_there_only_when_facts_are_complete_and_asks_is_null_or_handover_or_reopened(talk_with, book, turns):
    talk = talk_with(book)
    for turn in turns:
        answer = takes(talk, turn)
        if answer.totals is not None:
            assert answer.asks in (None, "handover", answer.state.reopened)


@st.composite
def facts_in_any_order(draw: Callable[..., Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Facts without contradiction: all in one message, and the same in some order and grouping."""
    facts: dict[str, Any] = {"staff": draw(st.integers(100, 120))}
    match draw(st.sampled_from(["together", "peak", "shifts"])):
        case "together":
            facts["together"] = True
        case "peak":
            facts["peak"] = draw(people)
            if draw(st.booleans()):
                facts["in_shifts"] = True
        case _:
            facts |= draw(shifts_told())
    order = draw(st.permutations(list(facts)))
    messages: list[dict[str, Any]] = [{}]
    for slot in order:
        if messages[-1] and draw(st.booleans()):
            messages.append({})
        messages[-1][slot] = facts[slot]
    return facts, messages


@st.composite
def shifts_told(draw: Callable[..., Any]) -> dict[str, Any]:
    timed = draw(st.booleans())
    rows = draw(st.lists(people, min_size=1, max_size=4))
    shifts = [{"people": row, **({"start": draw(times), "end": draw(times)} if timed else {})} for row in rows]
    told: dict[str, Any] = {"shifts": shifts}
    handover = draw(st.sampled_from([None, 0, 15, 30]))
    if handover is not None:
        told["handover_minutes"] = handover
    if draw(st.booleans()):
        told |= {"in_shifts": True, "shift_count": len(rows)}
    if draw(st.booleans()):
        at = handover if handover is not None else draw(st.sampled_from([0, 15]))
        told["peak"] = peak_of_shifts(tuple(map(SaidShift.from_json, shifts)), 100, at, date(2026, 11, 24))
    return told


@law
@given(facts_in_any_order())
def test_facts_in_any_order_and_any_grouping_end_in_the_same_quote(talk_with, told):
    facts, messages = told
    book = load_price_book("chat2desk")
    at_once, bit_by_bit = talk_with(book), talk_with(book)
    for message in messages:
        bit_by_bit.says(**message)
    at_once.says(**facts)
    quoted = [talk.says(intent="quote").screen.quote for talk in (at_once, bit_by_bit)]
    assert quoted[0] is not None
    assert quoted[0] == quoted[1]


@pytest.mark.parametrize("turns", [["restart", "back"], ["change_staff", "back", "back"]])
def test_the_walk_of_always_taken_choices_keeps_a_question(talk, turns):
    for turn in turns:
        assert talk.presses(turn).asks == "staff"
