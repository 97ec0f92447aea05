"""One turn: read the last turn, understand, advance, word, append; then answer."""

from asyncio import to_thread
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from secrets import token_hex
from typing import TypeAlias

from seatwise.bot.books import book_named, open_books
from seatwise.bot.dialogue.advance import advance, begin
from seatwise.bot.dialogue.choices import label_of
from seatwise.bot.dialogue.contact import passed_on
from seatwise.bot.dialogue.heard import Heard
from seatwise.bot.dialogue.resolving import means_of
from seatwise.bot.dialogue.result import reissued
from seatwise.bot.dialogue.screen import LanguageName, Screen
from seatwise.bot.dialogue.state import Spoken, State
from seatwise.bot.dialogue.understood import Intent, Json, Understood
from seatwise.bot.documents.chart import chart_of
from seatwise.bot.documents.forwardable import forwardable
from seatwise.bot.documents.naming import version_behind
from seatwise.bot.documents.printing.job import Job, paper, picture
from seatwise.bot.documents.printing.press import CannotPrint, Press
from seatwise.bot.documents.sheet import Issue, Sheet, drawn, sheet
from seatwise.bot.documents.spreadsheet import spreadsheet
from seatwise.bot.events import Event, Pressed, Reply, Said, Started, Told
from seatwise.bot.keys import conversation_read_by, reading_token_of, secret_key, token_of
from seatwise.bot.languages import REFERENCE, Languages
from seatwise.bot.quotes import Quotes, lapsed, request_digest
from seatwise.bot.recent import Newest, Recent
from seatwise.bot.replies import dumps, instant, loads, quote_body, reply_body, transcript
from seatwise.bot.settings import Settings
from seatwise.bot.store import store as storage
from seatwise.bot.store.records import Handover, Outgoing
from seatwise.bot.store.store import NotFound, StoredQuote, Turn, Unavailable
from seatwise.bot.understanding.grammars import Grammars
from seatwise.bot.wording.issued import IssuedQuote
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import Invalid, PriceBook, Quote, quote_from_json
from seatwise.pricing import quote as price

_ATTEMPTS = 20
"""How often a turn is computed anew because another one was faster; each time, somebody else was answered."""

Delivering: TypeAlias = Callable[[Reply], Outgoing]
"""What a channel sends for a reply. It is stored in the turn's transaction: neither is there without the other."""


@dataclass(frozen=True, slots=True)
class Assistant:
    """The service without its channels. Made by `Assistant.open`; for any number of tasks of one event loop."""

    settings: Settings
    store: storage.Store
    books: Mapping[str, PriceBook]
    languages: Languages
    grammars: Grammars
    wording: Wording
    quotes: Quotes
    key: bytes
    press: Press
    recent: Recent = field(default_factory=Recent)

    @classmethod
    @asynccontextmanager
    async def open(cls, settings: Settings) -> AsyncIterator["Assistant"]:
        """Read books and languages and open the database, for as long as the context lasts.

        Raises `SettingsInvalid` with what to mend, and `Unavailable`.
        """
        languages = Languages.open(settings.locales)
        books = open_books(settings)
        key = secret_key(settings)
        async with storage.open_store(settings.database_url.get_secret_value()) as store, Press() as press:
            yield cls(
                settings=settings,
                store=store,
                books=books,
                languages=languages,
                grammars=Grammars(languages),
                wording=Wording(languages),
                quotes=Quotes(store, key, settings.public_url, settings.quote_days),
                key=key,
                press=press,
            )

    async def handle(self, event: Event, deliver: Delivering | None = None) -> Reply:
        """Answer one event, durably and once: a repeat of its key gets the stored reply, and delivers nothing.

        Raises `NotFound` for an unknown conversation, `Invalid` for an `answers` that it does not have, `KeyReused` for
        a key that came with another body, `UnknownPriceBook`, and `Unavailable` when the database cannot be reached.
        """
        if isinstance(event, Started):
            return await self._start(event, deliver)
        for _ in range(_ATTEMPTS):
            reply = await self._turn(event, deliver)
            if reply is not None:
                return reply
        raise Unavailable("too many turns at once in one conversation")

    def warm_up(self, tag: str) -> None:
        """Read a language now rather than while the first visitor waits. For a thread beside the event loop."""
        from seatwise.bot import cldr
        from seatwise.bot.understanding.understand import understand

        understand("", self.grammars[tag])
        book = book_named(self.books, self.settings.price_book)
        _, screen = begin(Spoken(tag, chosen=False), book, datetime.now(UTC))
        self.wording.word(screen, tag)
        self.wording.said(LanguageName(tag), tag)  # as the menu shows it, while CLDR's data are at hand
        cldr.forget()

    def token(self, conversation: str) -> str:
        """The bearer token of a conversation."""
        return token_of(self.key, conversation)

    async def transcript(self, conversation: str) -> Json:
        """The whole conversation (contract, `GET /v1/conversations/{id}`). Raises `NotFound`, `Unavailable`."""
        turns = await storage.transcript(self.store, conversation)
        if not turns:
            raise NotFound(conversation)
        entries = transcript(turns)
        return {"id": conversation, "language": entries[-1]["language"], "turns": entries}

    async def transcript_read_by(self, token: str) -> Json:
        """The same for whoever has the link that a hand-over brings. Raises `NotFound`, `Unavailable`."""
        conversation = conversation_read_by(self.key, token)
        if conversation is None:
            raise NotFound(token)
        return await self.transcript(conversation)

    def forwardable(self, stored: StoredQuote, language: str | None = None) -> tuple[str, str]:
        """A stored quote as text to pass on, and its language: the one wanted, else the one it was made in."""
        quote, book, tag = self._wanted(stored, language)
        return forwardable(quote, self.quotes.issued(stored), self.wording, tag, book=book, note=stored.note), tag

    def sheet(self, stored: StoredQuote, language: str | None = None) -> Sheet:
        """All words of a stored quote, for its page and its paper, in a language as above."""
        quote, book, tag = self._wanted(stored, language)
        issue = Issue(self.quotes.issued(stored), stored.issued_at.date(), stored.note)
        return sheet(quote, issue, book, self.wording, (tag, self.languages.direction(tag)))

    def has_chart(self, stored: StoredQuote) -> bool:
        """Whether there is a chart of a stored quote: not where its prices are gone."""
        quote, book, _ = self._wanted(stored, None)
        return version_behind(quote, book) is not None

    def chart(self, stored: StoredQuote, language: str | None = None) -> tuple[str, str] | None:
        """The chart of a stored quote as SVG, and its language, as above; None where its prices are gone."""
        quote, book, tag = self._wanted(stored, language)
        version = version_behind(quote, book)
        if version is None:
            return None
        return drawn(chart_of(quote, version), self.wording, tag, self.languages.direction(tag)), tag

    async def paper(self, stored: StoredQuote, language: str | None = None) -> tuple[bytes, str]:
        """A stored quote as PDF, and its language, as above: the same bytes each time. Raises `Unavailable`."""
        sheet = await to_thread(self.sheet, stored, language)
        return await self._printed(paper(sheet)), sheet.language

    async def picture(self, stored: StoredQuote, language: str | None = None) -> tuple[bytes, str] | None:
        """Its chart as PNG, and its language; None where its prices are gone. Raises `Unavailable`."""
        chart = self.chart(stored, language)
        if chart is None:
            return None
        svg, tag = chart
        return await self._printed(picture(svg, self.languages.direction(tag))), tag

    async def _printed(self, job: Job) -> bytes:
        try:
            return await self.press.print(job)
        except CannotPrint as reason:
            raise Unavailable(str(reason)) from reason

    async def price_again(self, stored: StoredQuote) -> StoredQuote:
        """The same request at today's prices, as a new quote in this one's place; asked twice, it is the same one.

        Raises `UnknownPriceBook` where its book is gone, and `Unavailable`.
        """
        now = datetime.now(UTC)
        asked = quote_from_json(stored.quote).request.model_copy(update={"on": now.date()})
        again = price(asked, book_named(self.books, asked.price_book or self.settings.price_book))
        drawn_quote = await self.quotes.make(
            again,
            stored.request_digest,
            language=stored.language,
            now=now,
            note=stored.note,
            supersedes=stored.number,
            replaces=stored.id,
        )
        key = f"again:{stored.id}:{now.date()}:{again.price_book.version}"
        return await storage.issue_quote(self.store, drawn_quote, key=key, digest=stored.request_digest)

    def spreadsheet(self, stored: StoredQuote, language: str | None = None) -> tuple[str, str]:
        """The lines of a stored quote as CSV, and its language, as above."""
        quote, book, tag = self._wanted(stored, language)
        return spreadsheet(quote, self.wording, tag, book), tag

    def _wanted(self, stored: StoredQuote, language: str | None) -> tuple[Quote, PriceBook | None, str]:
        quote = quote_from_json(stored.quote)
        tag = (language and self.languages.negotiate(language)) or stored.language
        return quote, self.books.get(quote.price_book.id), tag

    async def successor(self, stored: StoredQuote) -> IssuedQuote | None:
        """The quote that has taken this one's place: in its conversation the current one, where that is another; else
        one that was issued for it. Raises `Unavailable`."""
        newer = await storage.quote_replacing(self.store, stored.id)
        if stored.conversation is not None:
            with suppress(NotFound):  # forgotten just now
                current = (await self._read_last(stored.conversation)).quote
                if current is not None and current != stored.number:
                    said = await self.quotes.numbered(current)
                    newer = max(filter(None, (newer, said)), key=lambda one: one.issued_at, default=None)
        return None if newer is None else self.quotes.issued(newer)

    async def forget(self, conversation: str) -> None:
        """Delete a conversation's turns; issued quotes stay, without a link to it. Raises `NotFound`, `Unavailable`."""
        self.recent.drop(conversation)
        if not await storage.forget(self.store, conversation):
            raise NotFound(conversation)

    async def _start(self, event: Started, deliver: Delivering | None) -> Reply:
        now = datetime.now(UTC)
        book = book_named(self.books, event.book or self.settings.price_book)
        served = event.language and self.languages.negotiate(event.language)
        guess = None if served or event.language is None else self.languages.guess(event.language)
        tag = served or REFERENCE
        conversation = storage.Conversation(_new_id(now), tag, book.id, now)
        state, screen = begin(Spoken(tag, chosen=False), book, now, event.start, guess=guess)
        taken = _Taken(conversation.id, "", "", None, event.start, now)
        turn, newest, quote = await self._answered(taken, state, screen)
        reply = _reply(turn)
        await storage.start_conversation(
            self.store, conversation, turn, quote=quote, outgoing=deliver(reply) if deliver else None
        )
        self.recent.keep(conversation.id, newest)
        return reply

    async def _turn(self, event: Said | Pressed | Told, deliver: Delivering | None) -> Reply | None:
        """One attempt; None when another turn took this one's place."""
        now = datetime.now(UTC)
        last = self.recent.get(event.conversation) or await self._read_last(event.conversation)
        state, answered = last.state, last
        if event.answers is not None and event.answers != state.turn:
            earlier = await self._read_at(event.conversation, event.answers)
            if earlier is None:
                raise Invalid("answers", "value_error", f"there is no turn {event.answers}")
            answered = earlier
        heard = self._heard(event, state, answered)
        if heard.understood.intent is Intent.BACK and state.before is not None:
            before = await self._read_at(event.conversation, state.before)
            heard = replace(heard, before=before.state if before else None)
        after, screen = advance(state, heard, book_named(self.books, state.book), now)
        said = self._said(event, answered, state.language.tag)
        taken = _Taken(event.conversation, event.key, _digest(event), said, heard.understood, now)
        hands_over = heard.understood.intent is Intent.HUMAN and self.settings.handover_url is not None
        if hands_over:
            screen = passed_on(screen)
        turn, newest, quote = await self._answered(taken, after, screen, last)
        reply = _reply(turn)
        handover = await self._handover(turn, newest) if hands_over else None
        try:
            outcome = await storage.append_turn(
                self.store, turn, quote=quote, outgoing=deliver(reply) if deliver else None, handover=handover
            )
        except BaseException:
            self.recent.drop(event.conversation)
            raise
        if isinstance(outcome, storage.Appended):
            self.recent.keep(event.conversation, newest)
            return reply
        self.recent.drop(event.conversation)
        return _reply(outcome.turn) if isinstance(outcome, storage.Repeated) else None

    async def _handover(self, turn: Turn, newest: Newest) -> Handover:
        """What a person is told who is to go on: where the conversation stands, its quote, and where to read it."""
        stored = await self.quotes.numbered(newest.quote) if newest.quote else None
        issued = None if stored is None else self.quotes.issued(stored)
        reply = loads(turn.reply)
        body = {
            "type": "handover.requested",
            "timestamp": instant(turn.at),
            "data": {
                "conversation": turn.conversation,
                "turn": turn.seq,
                "language": reply["language"],
                "said": loads(turn.said)["text"],
                "facts": reply["facts"],
                "answers": [told["label"] for told in reply["told"]],
                "quote": issued and {"number": issued.number, "url": issued.url, "valid_until": issued.valid_until},
                "transcript": f"{self.settings.public_url}/transcripts/{reading_token_of(self.key, turn.conversation)}",
            },
        }
        return Handover(f"{turn.conversation}-{turn.seq}", turn.conversation, dumps(body))

    async def _read_last(self, conversation: str) -> Newest:
        turn = await storage.last_turn(self.store, conversation)
        if turn is None:
            raise NotFound(conversation)
        return _read(turn)

    async def _read_at(self, conversation: str, seq: int) -> Newest | None:
        turn = await storage.turn_at(self.store, conversation, seq)
        return None if turn is None else _read(turn)

    def _heard(self, event: Said | Pressed | Told, state: State, answered: Newest) -> Heard:
        """What came in, in the light of the turn that it answers; a typed label is that choice (dialogue.md, 14)."""
        tags = self.languages.tags
        if isinstance(event, Told):
            return Heard(event.understood, answered=answered.state, languages=tags)
        if isinstance(event, Pressed):
            return _pressed(event.choice, answered.state, tags)
        if (choice := answered.choice_labelled(event.text)) is not None:
            return _pressed(choice, answered.state, tags)
        from seatwise.bot.understanding.understand import understand  # with all it stands on, a sixth of the start

        spoken = self.grammars.language_of(event.text)
        grammar = self.grammars[spoken or state.language.tag]
        said = understand(event.text, grammar, answered.state.listens_for)
        return Heard(said, answered=answered.state, spoken=spoken, languages=tags)

    def _said(self, event: Said | Pressed | Told, answered: Newest, tag: str) -> Json:
        """The visitor's side of the transcript: what was typed, or the label of the choice pressed."""
        if not isinstance(event, Pressed):
            return {"text": event.text}
        always = label_of(event.choice)
        label = answered.label_of(event.choice) or (self.wording.text(always, tag) if always else event.choice)
        return {"choice": event.choice, "text": label}

    async def _answered(
        self, taken: "_Taken", state: State, screen: Screen, last: Newest | None = None
    ) -> tuple[Turn, Newest, StoredQuote | None]:
        """The turn in words, what the next one needs of it, and the quote that it issues, if any."""
        screen, shown, issued = await self._quoted(taken, state, screen, last)
        named = self.quotes.issued(shown) if shown else None
        tag = state.language.tag
        worded = self.wording.word(screen, tag, named)
        quote = quote_body(shown.quote, named) if shown and named else "null"
        before = None if last is None else last.quote
        current = shown.number if shown else before
        quoted = last.quoted if last else frozenset[str]()
        if quoted is not None and issued is not None:
            quoted |= {issued.request_digest}
        newest = Newest(state, tuple([choice["label"] for choice in worded.choices]), current, quoted)
        turn = Turn(
            conversation=taken.conversation,
            seq=state.turn,
            key=taken.key,
            digest=taken.digest,
            said=dumps(taken.said),
            state=dumps({**state.to_json(), "labels": newest.labels, "quote": current}),
            reply=reply_body(state, worded, taken.understood, self.languages.direction(tag), quote),
            at=taken.at,
        )
        return turn, newest, issued

    async def _quoted(
        self, taken: "_Taken", state: State, screen: Screen, last: Newest | None
    ) -> tuple[Screen, StoredQuote | None, StoredQuote | None]:
        """The screen, the quote that it shows, and that quote again where it is new, superseding the one before it.

        What was quoted before in this conversation keeps its number while it holds; else there is another, and the
        reply says why (dialogue.md, 12).
        """
        quote = screen.quote
        if quote is None:
            return screen, None, None
        digest = request_digest(quote)
        earlier = None
        if last is not None and last.may_have_quoted(digest):
            earlier = await storage.quote_of_request(self.store, taken.conversation, digest)
        if earlier is not None:
            reason = lapsed(earlier, quote, taken.at)
            if reason is None:
                return screen, earlier, None
            screen = reissued(screen, reason)
        made = await self.quotes.make(
            quote,
            digest,
            (taken.conversation, state.turn),
            language=state.language.tag,
            now=taken.at,
            supersedes=None if last is None else last.quote,
        )
        return screen, made, made


@dataclass(frozen=True, slots=True)
class _Taken:
    """What is known of a turn before it is answered."""

    conversation: str
    key: str
    digest: str
    said: Json
    understood: Understood
    at: datetime


def _new_id(now: datetime) -> str:
    """128 bits that rise with time, so that new rows lie together in the database; 80 of them are random."""
    return f"{int(now.timestamp() * 1000):012x}{token_hex(10)}"


def _read(turn: Turn) -> Newest:
    stored = loads(turn.state)
    return Newest(State.from_json(stored), tuple(stored["labels"]), stored.get("quote"))


def _pressed(choice: str, answered: State, languages: tuple[str, ...]) -> Heard:
    """A choice gives what its words would give; one that was not offered, and is not always taken, gives nothing."""
    return Heard(means_of(answered, choice) or Understood(), choice, answered, languages=languages)


def _digest(event: Said | Pressed | Told) -> str:
    said = f"choice {event.choice}" if isinstance(event, Pressed) else f"text {event.text}"
    return sha256(f"{event.answers} {said}".encode()).hexdigest()


def _reply(turn: Turn) -> Reply:
    return Reply(turn.conversation, turn.seq, turn.reply.encode())
