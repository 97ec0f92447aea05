"""A language of the operator's own: one folder, no line of Python, and people converse in it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

MESSAGES = """
hello = Hej, jag är en bot.
ask-staff = Hur många personer behöver ett konto? Till exempel: 20
ask-schedule = Hur arbetar de?
choice-together = Alla samtidigt
result-recommended = Jag rekommenderar ”{ $plan }”: { $price }.
plan-named = Namngiven licens
plan-concurrent = Samtidig licens
forward-total = { $price }: { $plan } × { $seats }, för { $staff } personer
price-month = { $amount } i månaden
"""
GRAMMAR = """
[writing]
letters = "åäö"
[numbers.values]
3 = ["tre"]
20 = ["tjugo"]
[cues]
people = ["person*", "säljare*"]
ours = ["vi är"]
shift = ["skift"]
and = ["och"]
overlap = ["överlapp*"]
no_overlap = ["inget överlapp", "ingen överlappning"]
[valued.part]
day = ["dagtid", "på dagen"]
night = ["på natten"]
[intents]
restart = ["börja om"]
"""


@pytest.fixture
def swedish(run: Callable[..., Any], calling: Callable[..., Any], tmp_path: Path) -> Any:
    """A service that speaks what is shipped, and Swedish."""
    folder = tmp_path / "locales" / "sv"
    folder.mkdir(parents=True)
    (folder / "messages.ftl").write_text(MESSAGES, "utf-8")
    (folder / "grammar.toml").write_text(GRAMMAR, "utf-8")
    return calling(run(locales=folder.parent))


async def test_people_converse_in_it_and_get_the_right_quote(swedish: Any) -> None:
    conversation = await swedish.begin(language="sv-SE")
    begun = conversation.opened.json
    assert begun["language"] == "sv"
    assert begun["messages"][0]["text"].startswith("Hej, jag är en bot.")
    reply = (await conversation.say("vi är tjugo personer: tre på dagen och 2 på natten, inget överlapp")).json
    assert reply["understood"] == {"staff": 20, "shifts": [{"people": 3}, {"people": 2}], "handover_minutes": 0}
    recommended = "Jag rekommenderar ”Samtidig licens”: 105,00\N{NO-BREAK SPACE}US$ i månaden."
    assert recommended in "\n".join(message["text"] for message in reply["messages"])


async def test_who_writes_in_it_is_answered_in_it(swedish: Any) -> None:
    conversation = await swedish.begin(language="en")
    assert (await conversation.say("vi är tjugo säljare")).json["language"] == "sv"


async def test_a_message_that_it_lacks_is_said_in_english_and_counted(swedish: Any) -> None:
    begun = (await swedish.begin(language="sv")).opened.json
    assert "forgotten at any time" in begun["messages"][0]["text"]
    counted = (await swedish.get("/metrics")).body.decode()
    assert 'seatwise_wording_fallbacks_total{language="sv",message="privacy"}' in counted


async def test_a_quote_made_in_another_language_reads_in_it(swedish: Any) -> None:
    quote = {"staff": 20, "schedule": {"kind": "peak", "peak": 3}, "language": "de"}
    path = "/q/" + (await swedish.post("/v1/quotes", quote)).json["url"].rpartition("/")[2]
    text = (await swedish.get(f"{path}.txt?lang=sv")).body.decode()
    assert text.startswith("105,00\N{NO-BREAK SPACE}US$ i månaden: Samtidig licens × 3")
