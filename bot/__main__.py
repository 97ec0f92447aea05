"""`python -m bot`: serve, chat, quote, find, … A command parses its words and calls the core."""

import asyncio
import gc
import json
import os
import sys
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.exceptions import TyperException

if TYPE_CHECKING:
    from seatwise.bot.assistant import Assistant
    from seatwise.bot.store.records import StoredQuote

cli = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
CustomersLanguage = Annotated[
    str | None, typer.Option("--language", metavar="TAG", help="The customer's language; else the quote's own.")
]
Paper = Annotated[Path | None, typer.Option("--pdf", metavar="OUT", help="Write the quote as PDF to this file too.")]
Link = Annotated[bool, typer.Option("--link/--text", help="Print the link alone, or the text that ends in it.")]
Language = Annotated[str | None, typer.Option(metavar="TAG", help="A BCP 47 tag, such as en or pt-BR.")]


@cli.callback(invoke_without_command=True)
def default(context: typer.Context) -> None:
    """A pricing assistant for named and concurrent licences. Without a command it serves."""
    if context.invoked_subcommand is None:
        serve()


@cli.command()
def serve() -> None:
    """Serve the HTTP API until SIGTERM."""
    gc.disable()  # until all is read: while everything is loaded there is nothing to collect
    from seatwise.bot.app import serve as run
    from seatwise.bot.settings import Settings

    _run(run(Settings.read()))


@cli.command()
def chat(language: Language = None) -> None:
    """Talk to the assistant in the terminal; a pipe works too."""
    from seatwise.bot.channels.terminal import chat as talk

    _with_assistant(lambda assistant: talk(assistant, language or _language_of_terminal()))


@cli.command()
def quote(
    sentence: Annotated[str, typer.Argument(help='How they work: "20 people, 3 by day, 2 at night".')],
    language: CustomersLanguage = None,
    link: Link = False,
    pdf: Paper = None,
) -> None:
    """Issue a quote for one sentence, and print it as text to forward."""
    from seatwise.bot.channels.agents import quote_of

    async def answer(assistant: "Assistant") -> None:
        _known(assistant, language)
        answered = await quote_of(assistant, sentence)
        if answered.open:
            sys.stderr.write(f"{answered.open}\n")
        if answered.quote is None:
            raise typer.Exit(1)
        await _forward(assistant, answered.quote, language, link=link, pdf=pdf)

    _with_assistant(answer)


@cli.command()
def find(
    number: Annotated[str, typer.Argument(help="Such as Q-2026-000123.")],
    language: CustomersLanguage = None,
    link: Link = False,
    pdf: Paper = None,
) -> None:
    """Print the quote with this number as text to forward."""

    async def look(assistant: "Assistant") -> None:
        _known(assistant, language)
        stored = await assistant.quotes.numbered(number)
        if stored is None:
            raise typer.Exit(_told(f"There is no quote {number!r:.40}.", 1))
        await _forward(assistant, stored, language, link=link, pdf=pdf)

    _with_assistant(look)


@cli.command()
def understand(
    text: Annotated[str | None, typer.Argument(help="What somebody typed.")] = None,
    language: Language = None,
    asks: Annotated[str | None, typer.Option(help="The question it answers: staff, schedule, peak, …")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say which words said what.")] = False,
    jsonl: Annotated[bool, typer.Option("--jsonl", help='Read {"language", "asks", "text"} lines.')] = False,
) -> None:
    """Print what is understood of a text, as JSON."""
    from seatwise.bot.inspection import Reader
    from seatwise.bot.languages import Languages
    from seatwise.bot.settings import Settings

    try:
        reader = Reader(Languages.open(Settings.read().locales), language)
        if jsonl:
            sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
            reader.read_lines(sys.stdin, sys.stdout)
        elif text is None:
            raise typer.BadParameter("say a text, or give --jsonl")
        elif explain:
            understood, words = reader.explain(text, asks)
            sys.stdout.write(json.dumps(understood, ensure_ascii=False) + "\n")
            sys.stdout.writelines(f"{said}\t{meant}\n" for said, meant in words)
        else:
            sys.stdout.write(json.dumps(reader.read(text, asks), ensure_ascii=False) + "\n")
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong)) from None


@cli.command()
def migrate() -> None:
    """Bring the database's schema up to date."""
    from seatwise.bot.settings import Settings
    from seatwise.bot.store.store import migrate as bring_up_to_date

    _run(bring_up_to_date(Settings.read().database_url.get_secret_value()))


@cli.command()
def check(language: Language = None) -> None:
    """Check settings, price books and languages; say what is wrong, one line each."""
    from seatwise.bot.inspection import problems
    from seatwise.bot.settings import Settings

    found = problems(Settings.read(), language)
    sys.stderr.writelines(f"{line}\n" for line in found or ["Settings, price books and languages are in order."])
    raise typer.Exit(2 if found else 0)


def main() -> None:
    """Run the command line. Exit codes: 0 done, 1 could not, 2 asked wrongly; a fault costs a line, not a trace."""
    from seatwise.bot.settings import SettingsInvalid

    try:
        sys.exit(cli(standalone_mode=False))
    except TyperException as wrong:
        sys.exit(_told(f"{wrong.format_message()} Try --help.", wrong.exit_code))
    except SettingsInvalid as wrong:
        sys.exit(_told(str(wrong), 2))


def _known(assistant: "Assistant", language: str | None) -> None:
    """Refuse a language that is not spoken before anything is issued in another one."""
    try:
        if language is not None:
            assistant.languages.known(language)
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong)) from None


async def _forward(
    assistant: "Assistant", stored: "StoredQuote", language: str | None, *, link: bool, pdf: Path | None
) -> None:
    text, _ = assistant.forwardable(stored, language)
    sys.stdout.write(f"{assistant.quotes.issued(stored).url}\n" if link else text)
    if pdf is not None:
        paper, _ = await assistant.paper(stored, language)
        _write(pdf, paper)


def _write(file: Path, content: bytes) -> None:
    try:
        file.write_bytes(content)
    except OSError as reason:
        raise typer.Exit(_told(f"{file} cannot be written: {reason.strerror}.", 1)) from None


def _told(line: str, code: int) -> int:
    sys.stderr.write(f"{line}\n")
    return code


def _with_assistant(work: "Callable[[Assistant], Awaitable[None]]") -> None:
    from seatwise.bot.assistant import Assistant
    from seatwise.bot.settings import Settings

    async def opened() -> None:
        async with Assistant.open(Settings.read()) as assistant:
            await work(assistant)

    _run(opened())


def _run(work: Coroutine[Any, Any, None]) -> None:
    from seatwise.bot.store.errors import Unavailable

    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(work)
    except Unavailable as reason:
        sys.exit(_told(str(reason), 1))


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's where there is one: a turn over HTTP takes a fifth less of the processor on it."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    return new_event_loop


def _language_of_terminal() -> str | None:
    """The language of the locale that the terminal runs in: `ru_RU.UTF-8` is `ru-RU`."""
    named = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return named.split(".")[0].replace("_", "-") or None


if __name__ == "__main__":
    main()
