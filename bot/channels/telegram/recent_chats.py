"""Which conversation a chat was in lately, so that a turn need not read it."""

from seatwise.bot.store.records import Chat

_MOST = 10_000


class RecentChats:
    """A bounded memory; who was kept longest ago goes first. It may be behind the database, which then refuses the turn
    (`outbox.outgoing_with`), and the row is read anew."""

    def __init__(self) -> None:
        self._kept: dict[str, Chat] = {}

    def get(self, chat: str) -> Chat | None:
        return self._kept.get(chat)

    def keep(self, chat: Chat) -> None:
        """A chat that a turn has left as it was."""
        if len(self._kept) >= _MOST:
            del self._kept[next(iter(self._kept))]
        self._kept[chat.id] = chat

    def drop(self, chat: str) -> None:
        """Something about the chat may have changed."""
        self._kept.pop(chat, None)
