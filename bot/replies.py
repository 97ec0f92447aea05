"""The contract's reply and transcript entries, as JSON-ready values and bytes."""

from collections.abc import Sequence
from datetime import datetime

from pydantic_core import from_json, to_json

from seatwise.bot.dialogue.state import State
from seatwise.bot.dialogue.understood import Json, Understood
from seatwise.bot.store.records import Turn
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.wording import Worded


def dumps(value: Json) -> str:
    """Compact JSON."""
    return to_json(value).decode()


def loads(text: str) -> Json:
    """JSON of our own making, parsed."""
    return from_json(text)


def instant(at: datetime) -> str:
    """A moment in UTC as every call gives it: `2026-11-24T12:00:00.123Z`."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def quote_body(quote: str, issued: IssuedQuote) -> str:
    """An issued quote, as every call gives it: the engine's JSON with its number, link and last day."""
    named = {"number": issued.number, "url": issued.url, "valid_until": issued.valid_until.isoformat()}
    return f"{quote[:-1]},{dumps(named)[1:]}"


def reply_body(state: State, worded: Worded, understood: Understood, direction: str, quote: str) -> str:
    """The reply to one turn (contract, "Reply"); `quote` is JSON already, so it is set in as it is."""
    body = dumps(
        {
            "turn": state.turn,
            "language": state.language.tag,
            "direction": direction,
            "messages": [{"role": "bot", "text": worded.text, "blocks": worded.blocks}],
            "understood": understood.to_json(),
            "facts": state.facts.to_json(),
            "asks": state.asks,
            "choices": worded.choices,
            "told": worded.told,
        }
    )
    return f'{body[:-1]},"quote":{quote}}}'


def transcript(turns: Sequence[Turn]) -> list[Json]:
    """A conversation's entries in order: what was said, then what was answered (contract, "Transcript entry")."""
    entries: list[Json] = []
    for turn in turns:
        at = instant(turn.at)
        said = loads(turn.said)
        if said is not None:
            entries.append({"turn": turn.seq, "at": at, "role": "user", "key": turn.key, **said})
        reply = loads(turn.reply)
        text = "\n\n".join(message["text"] for message in reply["messages"])
        entries.append({"turn": turn.seq, "at": at, "role": "bot", "text": text, **reply})
    return entries
