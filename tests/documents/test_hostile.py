"""Whatever stands in a plan's name or in a note is shown as text, in each form of a quote."""

import csv
import json
from datetime import date
from xml.etree import ElementTree

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seatwise.bot.documents.forwardable import forwardable
from seatwise.bot.documents.sheet import Issue, sheet
from seatwise.bot.documents.spreadsheet import spreadsheet
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.pricing import QuoteRequest, Together, quote

ON = date(2026, 11, 24)
ISSUED = IssuedQuote("Q-2026-000123", "https://assistant.example/q/" + "x" * 27, date(2026, 12, 24))
NASTY = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("https://evil.example")',
    "@SUM(1+1)",
    "\u202ereversed\u2066",
    "a" + "\u0301" * 400,
    '#import "x"',
    "{{ 7 * 7 }}",
    "\x00\x1b[31m",
    "\ufffe\uffff",
    "line\nbreak\ttab",
    "&amp;&#x0;",
    "]]>",
]
TEXTS = st.one_of(
    st.sampled_from(NASTY), st.text(min_size=1, max_size=300), st.text(alphabet="<>&\"'=+-@\u202e\u0301", min_size=1)
)


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(name=TEXTS, note=TEXTS)
def test_five_hundred_hostile_names_and_notes_are_text_in_each_form(wording, one_plan, name: str, note: str) -> None:
    try:
        json.dumps([name, note]).encode()
        name.encode(), note.encode()
    except UnicodeEncodeError:
        return  # no text: a body or a price book that holds it is refused
    book = one_plan("x")
    plan = book.versions[0].plans[0].model_copy(update={"name": {"en": name}})
    version = book.versions[0].model_copy(update={"plans": (plan,)})
    book = book.model_copy(update={"versions": (version,)})
    priced = quote(QuoteRequest(on=ON, staff=3, schedule=Together()), book)
    whole = sheet(priced, Issue(ISSUED, ON, note), book, wording, ("en", "ltr"))
    picture = ElementTree.fromstring(str(whole.chart).encode())  # noqa: S314 of our own making
    assert not list(picture.iter("script"))
    text = forwardable(priced, ISSUED, wording, "en", book=book, note=note)
    assert text.count("\n") <= 5
    assert text.endswith(f"{ISSUED.url}\n")
    for row in csv.reader(spreadsheet(priced, wording, "en", book).removeprefix("\ufeff").splitlines()):
        assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
    shown = json.dumps([one.said for one in whole.particulars], ensure_ascii=False)
    assert not set("\u202e\u2066\u202d\x1b\x00") & set(shown + text)
