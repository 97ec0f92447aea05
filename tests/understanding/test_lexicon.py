from collections.abc import Iterable
from operator import add

import pytest

from seatwise.bot.understanding.lexicon import Phrases, onward
from seatwise.bot.understanding.slots import END, GAP, NUMBER_SLOT, START, SlotReader
from seatwise.bot.understanding.vocabulary import Vocabulary


def cut(text: str) -> tuple[str, ...]:
    return tuple(text.replace("-", " ").split())


def phrases(*given: str) -> Phrases[tuple[str, ...]]:
    """Phrases of which each means itself."""
    reader, found = SlotReader(cut), Phrases[tuple[str, ...]](add)
    for phrase in given:
        found.add(reader.slots(phrase), (phrase,))
    return found


def meant(found: Phrases[tuple[str, ...]], words: Iterable[str]) -> tuple[str, ...]:
    first, *rest = words
    nodes = list(found.begins((first,)))
    for word in rest:
        nodes = [node.next[word] for node in nodes if word in node.next]
    return tuple(one for node in nodes for one in node.meaning or ())


@pytest.mark.parametrize(
    ("phrase", "slots"),
    [
        ("word", ((("word",),),)),
        ("stem* ..", ((("stem*",),), ((GAP,),))),
        ("^ a|b-c [d|e*] $", (((START,),), (("a",), ("b", "c")), (("d",), ("e*",), ()), ((END,),))),
        ("# <people>", (((NUMBER_SLOT,),), (("<people>",),))),
    ],
)
def test_a_phrase_is_read_as_its_slots(phrase: str, slots: object) -> None:
    reader = SlotReader(cut)
    assert reader.slots(phrase) == slots
    assert not {GAP, START, END, NUMBER_SLOT, "<people>"} & set(reader.words)


def test_a_phrase_means_something_where_it_ends_and_nowhere_else() -> None:
    found = phrases("no", "no-one|nobody", "no one [else]", "[the] whole team [now]")
    assert meant(found, ["no"]) == ("no",)
    assert meant(found, ["no", "one"]) == ("no-one|nobody", "no one [else]")
    assert meant(found, ["nobody"]) == ("no-one|nobody",)
    assert meant(found, ["no", "one", "else"]) == ("no one [else]",)
    for said in (["the", "whole", "team"], ["whole", "team"], ["whole", "team", "now"]):
        assert meant(found, said) == ("[the] whole team [now]",)
    assert meant(found, ["the", "team"]) == meant(found, ["team"]) == ()
    assert found.of_one("no") == ("no",)
    assert found.of_one("whole") is None


def test_a_word_leads_on_as_the_phrases_say_that_begin_with_it() -> None:
    found = phrases("a b", "[a] c d", "a", "e")
    assert onward(found.begins(("a",))) == {"b", "c"}
    assert [len(list(found.beginning_with(key))) for key in ("a", "c", "e", "b")] == [3, 1, 1, 0]
    assert len(found.begins(("b", "c", "e"))) == 2


def test_slips_are_forgiven_where_they_may_be() -> None:
    vocabulary = Vocabulary(known=["twelve", "manag*"], forgiven=["people", "operat*"])
    assert vocabulary.keys("managers") == ("manag*",)
    assert vocabulary.has("people")
    slips = {word: vocabulary.slips(word) for word in ("poeple", "oprators", "twevle", "mnaagers")}
    assert slips == {"poeple": ("people",), "oprators": ("operat*",), "twevle": (), "mnaagers": ()}
