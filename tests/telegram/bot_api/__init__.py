"""A Bot API server for tests: real HTTP, Telegram's refusals in Telegram's words, and faults on demand.

`BotApi` is the server and the test's side of it; `Bot` is one token; `Person` is somebody who chats with that bot.
"""
