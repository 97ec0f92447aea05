"""What a quote's forms take, beside a floor: Typst alone, in this process, on data that is ready.

Each quote is another one, so that nothing is remembered. Run: python benchmarks/documents.py
"""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from datetime import date
from importlib.resources import files

import typst

from seatwise.bot.documents.printing import typesetter
from seatwise.bot.documents.printing.job import Job, paper, picture
from seatwise.bot.documents.printing.press import Press
from seatwise.bot.documents.sheet import Issue, Sheet, sheet
from seatwise.bot.languages import Languages
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import Peak, QuoteRequest, load_price_book, quote

RUNS = 40
ON = date(2026, 11, 24)
TAGS = ("en", "ru", "ar", "hi", "zh-Hans")
LANGUAGES = Languages.open()
WORDING = Wording(LANGUAGES)
BOOK = load_price_book("chat2desk")


def made(number: int, tag: str) -> Sheet:
    """The words of a quote that nobody asked for before."""
    priced = quote(QuoteRequest(on=ON, staff=20 + number, schedule=Peak(peak=3 + number % 9)), BOOK)
    issued = IssuedQuote(f"Q-2026-{number:06d}", f"https://assistant.example/q/{number:027d}", date(2026, 12, 24))
    return sheet(priced, Issue(issued, ON, "For Lisbon"), BOOK, WORDING, (tag, LANGUAGES.direction(tag)))


def bare() -> Callable[[Job], bytes]:
    """Typst with our fonts and templates, and nothing around it."""
    templates = files("seatwise.bot.documents.printing")
    compiler = typst.Compiler(font_paths=typesetter.fonts(), root=str(templates))

    def compiled(job: Job) -> bytes:
        source = templates.joinpath(job.template).read_bytes()
        return bytes(compiler.compile(source, format="pdf", sys_inputs=job.inputs, pdf_standards="ua-1"))

    return compiled


async def milliseconds(work: Callable[[int], Awaitable[bytes]], first: int) -> tuple[float, int]:
    """The median, and the largest result in bytes."""
    await work(first)
    spans, size = [], 0
    for number in range(first + 1, first + RUNS):
        begun = time.perf_counter()
        size = max(size, len(await work(number)))
        spans.append(time.perf_counter() - begun)
    return statistics.median(spans) * 1000, size


async def measured(press: Press, tag: str, floor: Callable[[Job], bytes], first: int) -> None:
    async def bare_pdf(number: int) -> bytes:
        return floor(jobs[number])

    async def whole_pdf(number: int) -> bytes:
        return await press.print(paper(made(number, tag)))

    async def whole_png(number: int) -> bytes:
        return await press.print(picture(str(made(number, tag).chart), LANGUAGES.direction(tag)))

    jobs = {number: paper(made(number, tag)) for number in range(first, first + RUNS)}
    least, _ = await milliseconds(bare_pdf, first)
    pdf, size = await milliseconds(whole_pdf, first + RUNS)
    png, _ = await milliseconds(whole_png, first + 2 * RUNS)
    print(
        f"{tag:8} floor {least:5.1f} ms   PDF {pdf:5.1f} ms ({pdf / least:.2f} × the floor, limit 25 ms), "
        f"{size / 1024:.0f} KiB   PNG {png:5.1f} ms ({png / least:.2f} ×, limit 30 ms)"
    )


async def main() -> None:
    floor = bare()
    async with Press() as press:
        for place, tag in enumerate(TAGS):
            await measured(press, tag, floor, 1000 * place)


if __name__ == "__main__":
    asyncio.run(main())
