"""What support agents ask of the command line: a quote from one sentence."""

from uuid import uuid4

from seatwise.bot.assistant import Assistant
from seatwise.bot.events import Said, Started
from seatwise.bot.store.records import StoredQuote
from seatwise.pricing.value import value


@value
class Answered:
    """What one sentence led to. `quote` is None while too little is known; `open` is what is still asked, or ""."""

    quote: StoredQuote | None
    open: str


async def quote_of(assistant: Assistant, sentence: str) -> Answered:
    """Say one sentence to the assistant and keep the quote alone: no conversation stays behind. Raises `Unavailable`.

    An open question beside a quote is whether shifts overlap; the quote counts no overlap until that is said.
    """
    begun = await assistant.handle(Started())
    try:
        said = Said(begun.conversation, uuid4().hex, sentence, answers=begun.turn)
        reply = (await assistant.handle(said)).to_json()
        issued = reply["quote"]
        stored = await assistant.quotes.numbered(issued["number"]) if issued else None
    finally:
        await assistant.forget(begun.conversation)
    if stored is None:
        return Answered(None, "\n".join(message["text"] for message in reply["messages"]))
    blocks = (block for message in reply["messages"] for block in message["blocks"])
    return Answered(stored, "\n".join(block["text"] for block in blocks if block.get("about") == "question"))
