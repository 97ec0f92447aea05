"""The calls on `/v1/conversations`."""

from typing import Any

from aiohttp import hdrs, web

from seatwise.bot.channels.web import answers
from seatwise.bot.channels.web.bodies import ConversationBody, TurnBody
from seatwise.bot.channels.web.routing import Call
from seatwise.bot.dialogue.understood import Json
from seatwise.bot.replies import dumps


async def start_conversation(call: Call[ConversationBody]) -> web.Response:
    """Begin a conversation. The answer is its first reply, with its id and the token that all further calls need."""
    reply = await call.service.assistant.handle(call.body.event(call.wanted_language))
    named = dumps(
        {
            "id": reply.conversation,
            "token": call.service.token_of(reply.conversation),
            "continue_in": _elsewhere(call),
        }
    )
    call.service.metrics.conversations.inc()
    response = answers.json_bytes(f"{named[:-1]},".encode() + reply.body[1:], 201)
    response.headers[hdrs.LOCATION] = f"/v1/conversations/{reply.conversation}"
    return response


async def take_turn(call: Call[TurnBody]) -> web.Response:
    """Say something, or press a choice. A repeat with the same key and body gets the stored reply, byte for byte."""
    conversation = call.conversation
    call.service.count_turn(conversation)
    reply = await call.service.assistant.handle(call.body.root.event(conversation, call.key or ""))
    call.service.metrics.turns.inc()
    return answers.json_bytes(reply.body)


async def read_transcript(call: Call[None]) -> web.Response:
    """The whole conversation, enough to draw the chat again."""
    told = await call.service.assistant.transcript(call.conversation)
    return answers.json_value({**told, "continue_in": _elsewhere(call)})


async def forget_conversation(call: Call[None]) -> web.Response:
    """Delete the conversation's turns. Quotes that it issued stay, without a link to it."""
    await call.service.assistant.forget(call.conversation)
    return answers.nothing()


def _elsewhere(call: Call[Any]) -> Json:
    """Where the conversation can go on: null while there is no other channel."""
    link = call.service.telegram and call.service.telegram.link
    return {"telegram": link} if link else None
