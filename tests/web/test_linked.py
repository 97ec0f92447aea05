"""A quote's page, and how one quote takes the place of another."""

import csv
import re
import sqlite3
from contextlib import closing
from typing import Any
from xml.etree import ElementTree

import pytest

from seatwise.bot.languages import Languages

TAGS = Languages.open().tags
SHIFTS = {"staff": 20, "schedule": {"kind": "shifts", "shifts": [{"people": 3}, {"people": 2}]}}


async def issued(api: Any, **told: Any) -> tuple[dict[str, Any], str]:
    quote = (await api.post("/v1/quotes", {**SHIFTS, **told})).json
    return quote, "/q/" + quote["url"].rpartition("/")[2]


def expire(api: Any, number: str) -> None:
    """As if its last day were long past."""
    file = api.running.settings.database_url.get_secret_value().removeprefix("sqlite:///")
    with closing(sqlite3.connect(file, timeout=10)) as database, database:
        database.execute("UPDATE quotes SET valid_until = '2020-01-31' WHERE number = ?", [number])


async def text_of(api: Any, path: str) -> str:
    answer = await api.get(path)
    assert answer.status == 200
    return str(answer.body.decode())


@pytest.mark.parametrize("tag", TAGS)
async def test_a_page_in_each_language_shows_number_figures_and_what_was_asked(api: Any, tag: str) -> None:
    quote, path = await issued(api, language="en", note="For the branch in Lisbon")
    answer = await api.get(f"{path}?lang={tag}")
    page = answer.body.decode()
    assert f'<html lang="{tag}" dir="' in page
    assert answer.headers["Content-Language"] == tag
    for figure in (quote["number"], "105", "180", "75", quote["url"], "For the branch in Lisbon"):
        assert figure in page
    assert "<svg" in page


async def test_the_page_is_closed_to_frames_scripts_of_others_and_search_engines(api: Any) -> None:
    _, path = await issued(api)
    headers = (await api.get(path)).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe-inline" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["X-Robots-Tag"] == "noindex"
    assert headers["Cache-Control"] == "private, no-cache"
    assert headers["Referrer-Policy"] == "no-referrer"


async def test_a_preview_tells_number_total_and_validity_only(api: Any) -> None:
    quote, path = await issued(api, note="secret words")
    found = dict(re.findall(r'<meta property="og:(\w+)" content="([^"]*)">', await text_of(api, f"{path}?lang=en")))
    assert re.fullmatch(r"\$105\.00 a month · Valid until \w+ \d+, \d{4}", found.pop("description"))
    assert found == {"type": "website", "title": f"Quote {quote['number']}", "url": quote["url"]}


@pytest.mark.parametrize(
    "note",
    [
        "<script>alert(1)</script>",
        "</pre><img src=x onerror=alert(1)>",
        "{{ 7919 * 7919 }}",
        "\u202e\u2066reversed",
        "a" + "\u0301" * 499,
    ],
)
async def test_a_hostile_note_is_shown_as_text(api: Any, note: str) -> None:
    _, path = await issued(api, note=note)
    page = await text_of(api, path)
    assert "<script>" not in page.replace('<script type="module"', "")
    assert "<img" not in page
    assert "62710561" not in page
    assert not {"\u202e", "\u2066"} & set(page)
    assert "\u0301" * 9 not in page


async def test_the_chart_is_one_svg_with_a_text_alternative(api: Any) -> None:
    _, path = await issued(api)
    answer = await api.get(f"{path}.svg?lang=de")
    assert answer.headers["Content-Type"].startswith("image/svg+xml")
    root = ElementTree.fromstring(answer.body)  # noqa: S314 of our own making
    words = ["".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text")]
    assert root.get("role") == "img"
    assert root.findtext("{http://www.w3.org/2000/svg}title")
    assert "bis 5 gleichzeitig" in words
    assert "USD im Monat" in words
    assert sum(len(word.split()) for word in words) <= 60


async def test_paper_and_picture_are_files_in_the_language_asked_for(api: Any) -> None:
    quote, path = await issued(api)
    pdf, png = await api.get(f"{path}.pdf?lang=ru"), await api.get(f"{path}.png?lang=ru")
    assert (pdf.status, pdf.headers["Content-Type"], pdf.body[:5]) == (200, "application/pdf", b"%PDF-")
    assert pdf.headers["Content-Disposition"] == f'attachment; filename="{quote["number"]}.pdf"'
    assert (png.status, png.headers["Content-Type"], png.body[:4]) == (200, "image/png", b"\x89PNG")
    assert {answer.headers["Content-Language"] for answer in (pdf, png)} == {"ru"}


async def test_a_quote_made_in_arabic_has_the_same_figures_in_each_form_and_language(api: Any) -> None:
    conversation = await api.begin(language="ar")
    quote = (await conversation.say("٢٠ موظفًا، ٣ نهارًا و٢ ليلًا، بلا تداخل")).json["quote"]
    path = "/q/" + quote["url"].rpartition("/")[2]
    own = await api.get(f"{path}.csv")
    assert own.headers["Content-Language"] == "ar"
    for tag in TAGS:
        lines = [row[1:] for row in csv.reader((await text_of(api, f"{path}.csv?lang={tag}")).splitlines())][1:]
        assert lines == [row[1:] for row in csv.reader(own.body.decode().splitlines())][1:]
        page, forward = await text_of(api, f"{path}?lang={tag}"), await text_of(api, f"{path}.txt?lang={tag}")
        chart = await text_of(api, f"{path}.svg?lang={tag}")
        for figure in ("105", "180", "75", "900", quote["number"], quote["url"]):
            assert figure in page
            assert figure in forward
        assert re.findall('points="[^"]*"', chart) == re.findall('points="[^"]*"', await text_of(api, f"{path}.svg"))


async def test_each_quote_has_so_many_forms_a_minute(run: Any, calling: Any) -> None:
    api = calling(run(rate_limit_per_minute=1))
    _, path = await issued(api)
    answers = [await api.get(f"{path}.txt?lang=de") for _ in range(40)]
    refused = [answer for answer in answers if answer.status != 200]
    assert len(refused) == 10
    assert {answer.code for answer in refused} == {(429, "rate_limited")}
    _, other = await issued(api)
    assert (await api.get(f"{other}.txt")).status == 200


async def test_what_changes_in_a_conversation_makes_a_new_quote_and_the_old_page_says_so(api: Any) -> None:
    conversation = await api.begin(language="en")
    first = (await conversation.say("20 people, 3 by day, 2 at night")).json["quote"]
    second = (await conversation.say("sorry, 25 people")).json["quote"]
    path = "/q/" + first["url"].rpartition("/")[2]
    page = await text_of(api, f"{path}?lang=en")
    assert f"Another quote has taken the place of this one: {second['number']}" in page
    assert f"{second['url']}?lang=en" in page
    newer = "/q/" + second["url"].rpartition("/")[2]
    assert f"This takes the place of quote {first['number']}." in await text_of(api, f"{newer}?lang=en")
    assert (await api.get("/v1/quotes/" + second["url"].rpartition("/")[2])).json["supersedes"] == first["number"]


async def test_going_back_makes_the_older_quote_the_current_one_again(api: Any) -> None:
    conversation = await api.begin(language="en")
    first = (await conversation.say("20 people, 3 by day, 2 at night")).json["quote"]
    second = (await conversation.say("sorry, 25 people")).json["quote"]
    await conversation.turn({"choice": "back"})
    old, new = ("/q/" + quote["url"].rpartition("/")[2] + "?lang=en" for quote in (first, second))
    assert "taken the place" not in await text_of(api, old)
    assert f"taken the place of this one: {first['number']}" in await text_of(api, new)
    assert "This takes the place" not in await text_of(api, new), "which would say the opposite"


@pytest.mark.parametrize("form", ["", "?lang=de", ".pdf?lang=pt-BR"])
async def test_a_quote_that_names_the_older_ones_link_takes_its_place(api: Any, form: str) -> None:
    older, path = await issued(api)
    newer, _ = await issued(api, staff=30, supersedes=older["url"] + form)
    assert newer["supersedes"] == older["number"]
    assert f"taken the place of this one: {newer['number']}" in await text_of(api, f"{path}?lang=en")


async def test_a_number_can_be_guessed_so_it_changes_no_page_of_others(api: Any) -> None:
    older, path = await issued(api)
    newer, newer_path = await issued(api, staff=30, supersedes=older["number"])
    assert newer["supersedes"] == older["number"]
    assert "taken the place" not in await text_of(api, f"{path}?lang=en")
    assert f"This takes the place of quote {older['number']}." in await text_of(api, f"{newer_path}?lang=en")


async def test_a_link_that_opens_nothing_supersedes_nothing(api: Any) -> None:
    answer = await api.post("/v1/quotes", {**SHIFTS, "supersedes": "a" * 27})
    assert answer.code == (422, "invalid")
    assert answer.json["field"] == "supersedes"


async def test_an_expired_quote_says_so_and_is_priced_again_only_when_asked(api: Any) -> None:
    quote, path = await issued(api, note="For Lisbon")
    expire(api, quote["number"])
    page = await text_of(api, f"{path}?lang=en")
    assert "This quote was valid until January 31, 2020." in page
    assert "$105.00" in page
    again = await api.call("POST", path, data={})
    assert again.status == 303
    new = "/q/" + again.headers["Location"].rpartition("/")[2]
    assert (await api.call("POST", path, data={})).headers["Location"] == again.headers["Location"]
    assert f"This takes the place of quote {quote['number']}." in await text_of(api, f"{new}?lang=en")
    assert "For Lisbon" in await text_of(api, new)
    assert "taken the place of this one" in await text_of(api, f"{path}?lang=en")
