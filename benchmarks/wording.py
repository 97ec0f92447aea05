"""Wording an ordinary reply and a whole quote, warm, beside a floor and beside the plain way.

The floor puts the same texts together from parts that are words already (`str.join`), and makes the same JSON-ready
blocks. The plain way is fluent.runtime with Babel's `format_currency` and `format_decimal` for each argument.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

from babel import Locale
from babel.numbers import format_currency
from fluent.runtime import FluentBundle, FluentResource

from seatwise.bot.dialogue.advance import advance, begin
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.screen import Argument, Note, Paragraph, Screen, Table, Text
from seatwise.bot.dialogue.state import Spoken
from seatwise.bot.dialogue.understood import SaidShift, Understood
from seatwise.bot.languages import Languages
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.speech import Speech
from seatwise.bot.wording.wording import Worded, Wording
from seatwise.pricing import load_price_book
from seatwise.pricing.money import Money

ROUNDS, TIMES = 15, 100
LIMITS = {"reply": 100, "quote": 400}
"""Microseconds that each may take."""

ISSUED = IssuedQuote("Q-2026-000001", "https://seatwise.example/q/abcdefghijklmnopqrstuvwxyz0", date(2026, 12, 24))


def screens() -> dict[str, Screen]:
    """An ordinary reply (what was understood, and the next question with its buttons), and a quote."""
    book, now = load_price_book("chat2desk"), datetime(2026, 11, 24, tzinfo=UTC)
    state, _ = begin(Spoken("en", chosen=False), book, now)
    state, reply = advance(state, Heard(Understood(staff=20)), book, now)
    _, quote = advance(state, Heard(Understood(shifts=(SaidShift(3), SaidShift(2)))), book, now)
    return {"reply": reply, "quote": quote}


def texts(screen: Screen) -> Iterator[Text]:
    """The messages of a screen's blocks and buttons; those inside others come with them."""
    for block in screen.blocks:
        if isinstance(block, Paragraph | Note):
            yield block.text
        elif isinstance(block, Table):
            yield block.caption
            yield from (column.label for column in block.columns)
            yield from (cell for row in block.rows for cell in row if isinstance(cell, Text))
            yield from block.lines
    yield from (choice.label for choice in screen.choices)


def plainly(languages: Languages, tag: str, wording: Wording) -> Callable[[Screen], list[str]]:
    """The plain way to say a screen's messages."""
    bundle = FluentBundle([tag], use_isolating=False)
    bundle.add_resource(FluentResource((languages.folder(tag) / "messages.ftl").read_text(encoding="utf-8")))
    locale = Locale.parse(tag, sep="-")
    speech = Speech(wording.tongue(tag), wording.tongue(tag), wording.fallbacks, ISSUED)

    def argument(value: Argument) -> str | int:
        if isinstance(value, Text):
            return message(value)
        if isinstance(value, Money):
            return format_currency(value.amount, value.currency, locale=locale)
        return value if isinstance(value, int) else speech.say(value)

    def message(text: Text) -> str:
        pattern = bundle.get_message(text.id).value
        assert pattern is not None
        return bundle.format_pattern(pattern, {name: argument(value) for name, value in text.args.items()})[0]

    return lambda screen: [message(text) for text in texts(screen)]


def floor(worded: Worded) -> Callable[[], tuple[str, list[dict[str, object]], list[dict[str, str]]]]:
    """What is left when all words are known: cut into words, they are joined again."""
    blocks = [(block["type"], block.get("text", block.get("caption", "")).split(" "), block) for block in worded.blocks]
    lines = [line.split(" ") for line in worded.text.split("\n")]
    labels = [(choice["id"], choice["label"].split(" ")) for choice in worded.choices]

    def put_together() -> tuple[str, list[dict[str, object]], list[dict[str, str]]]:
        text = "\n".join([" ".join(words) for words in lines])
        made = [{**block, "type": kind, "text": " ".join(words)} for kind, words, block in blocks]
        return text, made, [{"id": choice, "label": " ".join(words)} for choice, words in labels]

    return put_together


def microseconds(call: Callable[[], object]) -> float:
    """How long one call takes, on average over a round."""
    began = time.perf_counter()
    for _ in range(TIMES):
        call()
    return (time.perf_counter() - began) / TIMES * 1e6


def main() -> None:
    """Print each screen and language beside its floor and the plain way; fail where a limit is passed."""
    languages = Languages.open()
    wording = Wording(languages)
    slow = False
    for name, screen in screens().items():
        for tag in languages.tags:
            said = wording.word(screen, tag, ISSUED)
            plain, bare = plainly(languages, tag, wording), floor(said)
            rounds = [
                (
                    microseconds(lambda: wording.word(screen, tag, ISSUED)),  # noqa: B023
                    microseconds(bare),
                    microseconds(lambda: plain(screen)) if turn < 3 else 0.0,  # noqa: B023
                )
                for turn in range(ROUNDS)
            ]
            ours, least, old = (statistics.median(filter(None, times)) for times in zip(*rounds, strict=True))
            slow |= min(times[0] for times in rounds) > LIMITS[name]
            print(
                f"{name} {tag}: {ours:5.0f} µs (limit {LIMITS[name]}), "
                f"{ours / least:4.1f} × the floor's {least:.0f} µs; plain Fluent and Babel: {old:.0f} µs"
            )
    if slow:
        raise SystemExit("wording is slower than it may be")


if __name__ == "__main__":
    main()
