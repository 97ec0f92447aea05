"""Paper and pictures: made in a process of their own, the same each time, whatever stands in a quote."""

import asyncio
import os
import signal
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seatwise.bot.documents.printing.job import Job, paper, picture
from seatwise.bot.documents.printing.press import CannotPrint, Press
from seatwise.bot.documents.sheet import Issue, Sheet, sheet
from seatwise.bot.languages import Languages
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import Peak, QuoteRequest, load_price_book, quote

LANGUAGES = Languages.open()
BOOK = load_price_book("chat2desk")
ON = date(2026, 11, 24)
ISSUED = IssuedQuote("Q-2026-000123", "https://assistant.example/q/" + "x" * 27, date(2026, 12, 24))
Made = Callable[..., Sheet]


@pytest.fixture(scope="session")
def made(wording: Wording) -> Made:
    """The sheet of one quote."""

    def make(tag: str = "en", note: str | None = None) -> Sheet:
        priced = quote(QuoteRequest(on=ON, staff=20, schedule=Peak(peak=3)), BOOK)
        return sheet(priced, Issue(ISSUED, ON, note), BOOK, wording, (tag, LANGUAGES.direction(tag)))

    return make


@pytest.mark.parametrize("tag", LANGUAGES.tags)
async def test_a_quote_in_each_language_is_one_page_of_tagged_pdf(made: Made, tag: str) -> None:
    async with Press() as press:
        pdf = await press.print(paper(made(tag)))
    assert pdf.startswith(b"%PDF-")
    assert len(pdf) <= (150 if tag == "zh-Hans" else 100) * 1024
    told = pdf + b"".join(_inflated(pdf))
    assert told.count(b"/Type/Page/") + told.count(b"/Type /Page\n") == 1
    assert b"/MarkInfo" in told
    assert b"pdfuaid" in told


async def test_the_same_quote_is_the_same_bytes_from_another_process_too(made: Made) -> None:
    async with Press() as one, Press() as other:
        assert await one.print(paper(made())) == await other.print(paper(made()))


async def test_the_chart_is_a_picture(made: Made) -> None:
    async with Press() as press:
        png = await press.print(picture(str(made().chart), "ltr"))
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20], "big") == 760, "pixels wide: twice 380 points"


async def test_a_process_that_has_ended_meanwhile_is_replaced(made: Made) -> None:
    async with Press() as press:
        await press.print(paper(made()))
        os.kill(_process(press).pid, signal.SIGKILL)
        await _process(press).wait()
        assert (await press.print(paper(made()))).startswith(b"%PDF-")


async def test_after_a_crash_on_a_job_the_next_one_is_done(made: Made) -> None:
    async with Press() as press:
        await press.print(paper(made()))
        os.kill(_process(press).pid, signal.SIGSTOP)
        failing = asyncio.create_task(press.print(paper(made())))
        await asyncio.sleep(0.01)
        os.kill(_process(press).pid, signal.SIGKILL)
        with pytest.raises(CannotPrint):
            await failing
        assert (await press.print(paper(made()))).startswith(b"%PDF-")


async def test_what_takes_too_long_is_given_up_and_the_next_job_is_done(made: Made) -> None:
    async with Press(seconds=0.001) as press:
        with pytest.raises(CannotPrint):
            await press.print(paper(made()))
    async with Press() as press:
        stopped = asyncio.create_task(press.print(paper(made())))
        await asyncio.sleep(0.01)
        stopped.cancel()
        with pytest.raises(asyncio.CancelledError):
            await stopped
        other = await press.print(picture(str(made().chart), "ltr"))
        assert other.startswith(b"\x89PNG"), "no answer goes to who asked for something else"


async def test_only_so_many_wait(made: Made) -> None:
    async with Press() as press:
        jobs = [press.print(paper(made())) for _ in range(120)]
        results = await asyncio.gather(*jobs, return_exceptions=True)
    refused = [result for result in results if isinstance(result, CannotPrint)]
    assert len(refused) == 20
    assert all(isinstance(result, bytes | CannotPrint) for result in results)


async def test_what_cannot_be_made_is_refused_and_ends_nothing(made: Made) -> None:
    async with Press() as press:
        with pytest.raises(CannotPrint):
            await press.print(picture("<svg", "ltr"))
        assert (await press.print(picture(str(made().chart), "ltr"))).startswith(b"\x89PNG")


async def test_its_process_sees_no_secret(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEATWISE_SECRET_KEY", "very secret")
    async with Press() as press:
        await press.print(paper(made()))
        with open(f"/proc/{_process(press).pid}/environ", "rb") as told:  # noqa: ASYNC230, PTH123 a file of the kernel
            assert b"secret" not in told.read()


HOSTILE = st.one_of(
    st.text(max_size=500),
    st.sampled_from(
        [
            '#import "@preview/x:1.0": *',
            '#read("/etc/passwd")',
            "</svg><script>",
            "\u202e" * 200,
            "a" + "\u0301" * 499,
            "\u0e33" * 500,
            "\ufdfa" * 500,
            "𒐫" * 250,
            "x" * 500,
            "\n" * 500,
            "$ sum $ @label <label> \\ // /* ",
        ]
    ),
)


def test_five_hundred_hostile_notes_are_printed(made: Made) -> None:
    with asyncio.Runner() as runner:
        press = runner.run(_entered())

        @settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
        @given(note=HOSTILE)
        def prints(note: str) -> None:
            try:
                job = paper(made("en", note))
            except UnicodeEncodeError:
                return
            assert runner.run(press.print(job)).startswith(b"%PDF-")

        prints()
        runner.run(press.__aexit__())


async def _entered() -> Press:
    return await Press().__aenter__()


def _process(press: Press) -> asyncio.subprocess.Process:
    process = press._process  # noqa: SLF001 to be killed as an operating system would
    assert process is not None
    return process


def _inflated(pdf: bytes) -> list[bytes]:
    found = []
    for part in pdf.split(b"stream")[1::2]:
        try:
            found.append(zlib.decompressobj().decompress(part.lstrip(b"\r\n")))
        except zlib.error:
            continue
    return found


def test_a_job_is_a_template_and_texts(made: Made) -> None:
    job = paper(made("en", "For Lisbon"))
    assert (job.template, job.media) == ("quote.typ", "pdf")
    assert replace(job, inputs={}) == Job("quote.typ", "pdf", {})
