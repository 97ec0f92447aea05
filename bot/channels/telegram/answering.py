"""What is done about each thing that comes in. All that goes out is stored with what it answers."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from seatwise.bot import continuations
from seatwise.bot.assistant import Assistant
from seatwise.bot.channels.telegram import payload, render
from seatwise.bot.channels.telegram.calls import Call
from seatwise.bot.channels.telegram.delivery import Deliveries
from seatwise.bot.channels.telegram.forms import Forms, is_form
from seatwise.bot.channels.telegram.phrases import Phrases
from seatwise.bot.channels.telegram.presses import Press
from seatwise.bot.channels.telegram.recent_chats import RecentChats
from seatwise.bot.channels.telegram.updates import Incoming, Left, Odd, Pressed, Returned, Typed, Why
from seatwise.bot.dialogue.understood import Json, Understood
from seatwise.bot.events import Event, Reply, Said, Started, Told
from seatwise.bot.events import Pressed as Chosen
from seatwise.bot.languages import REFERENCE
from seatwise.bot.replies import loads
from seatwise.bot.store import outbox
from seatwise.bot.store import store as storage
from seatwise.bot.store.errors import AlreadyAnswered, NotFound
from seatwise.bot.store.records import Chat, Delivery, Entered, Outgoing

TEXT_CHARACTERS = 4_000

_CALLS_OF_AN_UPDATE = 32
"""So many calls find place between two updates."""

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_COUNTED_ANEW = timedelta(days=2)

_CHOICES = frozenset({"help", "restart", "cancel", "language"})
"""Commands that are a choice's id."""


@dataclass(frozen=True, slots=True)
class Answering:
    """Answers what comes in for one bot, whose id is `bot`."""

    assistant: Assistant
    deliveries: Deliveries
    bot: str
    recent: RecentChats
    forms: Forms

    async def answer(self, incoming: Incoming) -> None:
        """Answer, durably and once: on return it is committed, and a repeat changes nothing. Raises `Unavailable`."""
        chat = self._name(incoming)
        known = self.recent.get(chat) or await outbox.chat(self.assistant.store, chat)
        self.recent.drop(chat)
        match incoming:
            case Left():
                await outbox.leave(self.assistant.store, chat, datetime.now(UTC))
                return
            case Returned():
                await outbox.come_back(self.assistant.store, chat)
                return
        if known is not None and _is_behind(incoming, known):
            return
        if known is not None and known.gone:
            await outbox.come_back(self.assistant.store, chat)
        try:
            await self._answer(incoming, known)
        except NotFound:  # forgotten a moment ago: as if nothing had been said before
            await self._answer(incoming, await outbox.chat(self.assistant.store, chat))
        except AlreadyAnswered:
            pass
        self.deliveries.wake(chat)

    async def apologise(self, incoming: Incoming) -> None:
        """Say that something went wrong here, where an update cannot be answered."""
        text = render.plain(self._phrases(incoming.language)("refused-internal"))
        calls = self._stored(incoming, [render.sent(incoming.chat, text)])
        if await outbox.answer(self.assistant.store, self._name(incoming), incoming.update, datetime.now(UTC), calls):
            self.deliveries.wake(self._name(incoming))

    async def _answer(self, incoming: Typed | Pressed | Odd, known: Chat | None) -> None:
        match incoming:
            case Typed(text=text) if len(text) > TEXT_CHARACTERS:
                await self._odd(Odd(incoming.update, incoming.chat, incoming.language, Why.TOO_LONG), known)
            case Typed(text=text) if text.startswith("/"):
                await self._command(incoming, known)
            case Typed(text=text):
                await self._say(incoming, known, text)
            case Pressed():
                await self._press(incoming, known)
            case Odd():
                await self._odd(incoming, known)

    async def _command(self, typed: Typed, known: Chat | None) -> None:
        name, _, told = typed.text[1:].partition(" ")
        name, told = name.partition("@")[0].lower(), told.strip()
        if name == "start":
            await self._start(typed, payload.read(told))
        elif name in _CHOICES:
            await self._choose(typed, known, name, told)
        elif name == "quote":
            await self._quote(typed, known, told)
        elif name == "forget":
            await self._forget(typed, known)
        else:
            await self._say(typed, known, typed.text)

    async def _choose(self, typed: Typed, known: Chat | None, name: str, told: str) -> None:
        if name == "language" and told and not _TAG.fullmatch(told):  # its name
            await self._say(typed, known, told)
            return
        choice = f"{name}:{told}" if name == "language" and told else name
        await self._turn(typed, known, lambda conversation, key: Chosen(conversation, key, choice))

    async def _say(self, incoming: Typed, known: Chat | None, text: str) -> None:
        await self._turn(incoming, known, lambda conversation, key: Said(conversation, key, text))

    async def _quote(self, typed: Typed, known: Chat | None, told: str) -> None:
        understood = payload.quote(told)
        if understood is None:
            await self._say(typed, known, told)
        else:
            await self._turn(typed, known, lambda conversation, key: Told(conversation, key, typed.text, understood))

    async def _start(self, typed: Typed, told: payload.Payload) -> None:
        if told.code is not None and await self._continue(typed, told.code):
            return
        language = told.language or typed.language
        refusal = () if told.code is None else (self._phrases(language)("telegram-code-used"),)
        await self._begin(typed, language, told.start, told.campaign, refusal)

    async def _begin(
        self, incoming: Incoming, language: str | None, start: Understood, campaign: str | None, first: tuple[str, ...]
    ) -> None:
        """Begin a conversation and show its first words, after sentences that have to be said before."""
        entered = Entered(incoming.update, datetime.now(UTC), campaign)

        def deliver(reply: Reply) -> Outgoing:
            shown = [*map(render.plain, first), *self._messages(reply.to_json())]
            calls = [render.sent(incoming.chat, one) for one in shown]
            return Outgoing(self._name(incoming), self._stored(incoming, calls), entered)

        begun = (await self.assistant.handle(Started(language, start=start), deliver)).conversation
        self.recent.keep(Chat(self._name(incoming), begun, entered.update, entered.at, unsure=False, gone=False))

    async def _continue(self, typed: Typed, code: str) -> bool:
        """Go on with what was begun elsewhere: its last reply, in full."""
        entered = Entered(typed.update, datetime.now(UTC))
        hashed = continuations.hash_of(code)
        conversation = await outbox.continuation(self.assistant.store, hashed, entered.at)
        last = conversation and await storage.last_turn(self.assistant.store, conversation)
        if not last:
            known = await outbox.chat(self.assistant.store, self._name(typed))
            return known is not None and known.answered == typed.update  # a repeat of the update that used it
        reply = loads(last.reply)
        said = render.plain(Phrases(self.assistant.wording, reply["language"])("telegram-continued"))
        calls = [render.sent(typed.chat, one) for one in (said, *self._messages(reply))]
        outgoing = Outgoing(self._name(typed), self._stored(typed, calls))
        return await outbox.use_continuation(self.assistant.store, hashed, outgoing, entered)

    async def _forget(self, typed: Typed, known: Chat | None) -> None:
        said = [render.sent(typed.chat, render.plain(self._phrases(typed.language)("telegram-forgotten")))]
        if known is None or known.conversation is None:
            if known is not None:
                await self._outside_a_turn(typed, said)
            return
        last = await storage.last_turn(self.assistant.store, known.conversation)
        language = loads(last.reply)["language"] if last else typed.language
        said = [render.sent(typed.chat, render.plain(self._phrases(language)("telegram-forgotten")))]
        await self._outside_a_turn(typed, said)
        await self.assistant.forget(known.conversation)

    async def _turn(
        self,
        incoming: Typed | Pressed,
        known: Chat | None,
        event: Callable[[str, str], Event],
        press: Press | None = None,
    ) -> None:
        """Answer with a turn, whose reply is shown in place of what was pressed, or below what was typed."""
        conversation = known.conversation if known else None
        unsure = known is not None and known.unsure
        if conversation is None:
            conversation = (await self._open(incoming)).conversation

        def deliver(reply: Reply) -> Outgoing:
            shown = reply.to_json()
            if press is None or unsure:
                calls = [render.sent(incoming.chat, one) for one in self._messages(shown)]
            else:
                calls = press.calls(shown, self._messages(shown))
            return Outgoing(self._name(incoming), self._stored(incoming, calls), settles=unsure)

        await self.assistant.handle(event(conversation, self._key(incoming)), deliver)
        if known is not None and known.conversation is not None and not unsure:
            self.recent.keep(known)

    async def _open(self, incoming: Incoming) -> Reply:
        """Begin a conversation whose first words are not shown: somebody already talks."""
        entered = Outgoing(self._name(incoming), (), Entered(incoming.update, datetime.now(UTC)))
        return await self.assistant.handle(Started(incoming.language), lambda _: entered)

    async def _press(self, pressed: Pressed, known: Chat | None) -> None:
        last = None
        if known is not None and known.conversation is not None:
            last = await storage.last_turn(self.assistant.store, known.conversation)
        if known is not None and is_form(pressed):
            if await self._bring(pressed, loads(last.reply)["language"] if last else None):
                return
            pressed = replace(pressed, message=None)  # the quote stays: what is said of the press goes below
        if last is None:
            self.deliveries.answer_press(pressed.query, self._phrases(pressed.language)("telegram-stale"))
            await self._begin(pressed, pressed.language, Understood(), None, ())
            return
        press = Press.of(pressed, last, self._messages)
        if press.counts:
            self.deliveries.answer_press(pressed.query, None)
            await self._turn(
                pressed,
                known,
                lambda conversation, key: Chosen(conversation, key, press.choice, answers=press.turn),
                press,
            )
        else:
            await self._refuse(press)

    async def _bring(self, pressed: Pressed, language: str | None) -> bool:
        """Bring the form of a quote that was pressed, in the chat's language. It is no turn. False: there is none."""
        call = await self.forms.asked(pressed, language)
        if call is None:
            return False
        self.deliveries.answer_press(pressed.query, None)
        await self._outside_a_turn(pressed, [call])
        return True

    async def _refuse(self, press: Press) -> None:
        """A press that does not count: say so, and show the open question. The repeat of one that did is left alone."""
        store, last = self.assistant.store, press.last
        if await storage.turn_with_key(store, last.conversation, self._key(press.pressed)) is not None:
            return
        self.deliveries.answer_press(press.pressed.query, self._phrases(press.language)("telegram-stale"))
        earlier = None
        if press.follows_another and press.reply["quote"] is not None:
            asking = await storage.turn_at(store, last.conversation, last.seq - 1)
            earlier = asking and loads(asking.reply)
        await self._outside_a_turn(press.pressed, [press.shown_again(earlier)])

    async def _odd(self, odd: Odd, known: Chat | None) -> None:
        last = None
        if known is not None and known.conversation is not None:
            last = await storage.last_turn(self.assistant.store, known.conversation)
        if last is None:
            sentence = self._phrases(odd.language)(odd.why, limit=TEXT_CHARACTERS)
            await self._begin(odd, odd.language, Understood(), None, (sentence,))
            return
        reply = loads(last.reply)
        phrases = self._phrases(reply["language"])
        sentence = phrases(odd.why, limit=TEXT_CHARACTERS)
        shown = render.question_of(reply, phrases.buttons, sentence)
        await self._outside_a_turn(odd, [render.sent(odd.chat, shown)])

    async def _outside_a_turn(self, incoming: Incoming, calls: list[Call]) -> None:
        stored = self._stored(incoming, calls)
        await outbox.answer(self.assistant.store, self._name(incoming), incoming.update, datetime.now(UTC), stored)

    def _messages(self, reply: Json) -> list[render.Shown]:
        return render.messages_of(reply, self._phrases(reply["language"]).buttons)

    def _phrases(self, language: str | None) -> Phrases:
        return Phrases(self.assistant.wording, self.assistant.languages.negotiate(language or "") or REFERENCE)

    def _key(self, incoming: Incoming) -> str:
        return f"tg:{self.bot}:{incoming.update}"

    def _name(self, incoming: Incoming) -> str:
        return f"{self.bot}:{incoming.chat}"

    def _stored(self, incoming: Incoming, calls: list[Call]) -> tuple[Delivery, ...]:
        first = incoming.update * _CALLS_OF_AN_UPDATE
        return tuple(Delivery(first + at, call.to_text()) for at, call in enumerate(calls[:_CALLS_OF_AN_UPDATE]))


def _is_behind(incoming: Incoming, known: Chat) -> bool:
    """Whether it comes again after a later one was answered: updates of a chat are answered in their order."""
    return known.answered > incoming.update and datetime.now(UTC) - known.answered_at < _COUNTED_ANEW
