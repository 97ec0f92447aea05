"""Every statement of the service: one text, which both databases understand.

Written by hand rather than made by SQLAlchemy at each start: its import costs a quarter of a second and 27 MB, and
the text would be the same. A test has both databases check every statement against their schema.
"""

# ruff: noqa: S608 (nothing but constants of these files is put into SQL text)

from typing import Final


class Statement:
    """One SQL statement. `$1`, `$2` … stand for its values, by position."""

    def __init__(self, text: str) -> None:
        self.postgresql: Final = " ".join(text.split())
        self.sqlite: Final = self.postgresql.replace("$", "?")


_TURN = "conversation, seq, key, digest, said, state, reply, at"

_QUOTE = (
    "id, number, token_hash, conversation, request_digest, issued_at, valid_until, language, note, supersedes, "
    "replaces, quote"
)

INSERT_CONVERSATION = Statement("INSERT INTO conversations (id, language, book, created_at) VALUES ($1, $2, $3, $4)")

CONVERSATION = Statement("SELECT id, language, book, created_at FROM conversations WHERE id = $1")

FORGET_CONVERSATION = Statement("DELETE FROM conversations WHERE id = $1 RETURNING id")
"""By the foreign keys its turns go with it, and its quotes lose their link to it."""

INSERT_TURN = Statement(
    f"INSERT INTO turns ({_TURN}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING seq"
)
"""Claim, lock and version in one: no row comes back where the place or the key is taken.

The foreign key refuses a turn of a forgotten conversation, so none outlives it.
"""

LAST_TURN = Statement(f"SELECT {_TURN} FROM turns WHERE conversation = $1 ORDER BY seq DESC LIMIT 1")

TURN_AT = Statement(f"SELECT {_TURN} FROM turns WHERE conversation = $1 AND seq = $2")

TURN_WITH_KEY = Statement(f"SELECT {_TURN} FROM turns WHERE conversation = $1 AND key = $2")

TRANSCRIPT = Statement(f"SELECT {_TURN} FROM turns WHERE conversation = $1 ORDER BY seq")

INSERT_QUOTE = Statement(
    f"""
    INSERT INTO quotes ({_QUOTE}, key, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
    ON CONFLICT (key) DO NOTHING RETURNING id
    """
)
"""No row comes back where the idempotency key is taken; a quote without a key always goes in."""

QUOTE_WITH_KEY = Statement(f"SELECT {_QUOTE}, digest FROM quotes WHERE key = $1")

QUOTE_WITH_TOKEN = Statement(f"SELECT {_QUOTE} FROM quotes WHERE token_hash = $1")

QUOTE_WITH_NUMBER = Statement(f"SELECT {_QUOTE} FROM quotes WHERE number = $1")

QUOTE_OF_REQUEST = Statement(
    f"""
    SELECT {_QUOTE} FROM quotes WHERE conversation = $1 AND request_digest = $2
    ORDER BY issued_at DESC LIMIT 1
    """
)

QUOTE_REPLACING = Statement(f"SELECT {_QUOTE} FROM quotes WHERE replaces = $1 ORDER BY issued_at DESC LIMIT 1")

INSERT_HANDOVER = Statement("INSERT INTO handovers (id, conversation, body, attempts, due) VALUES ($1, $2, $3, 0, $4)")

DUE_HANDOVER = Statement("SELECT id, conversation, body, attempts FROM handovers WHERE due <= $1 ORDER BY due LIMIT 1")

TAKE_HANDOVER = Statement(
    "UPDATE handovers SET attempts = attempts + 1, due = $3 WHERE id = $1 AND attempts = $2 RETURNING id"
)
"""No row comes back where another replica took it; it is due again when whoever took it has had its time."""

REMOVE_HANDOVER = Statement("DELETE FROM handovers WHERE id = $1")

DRAW_FROM_SEQUENCE = Statement("SELECT nextval('quote_numbers')")
"""PostgreSQL only."""

DRAW_FROM_COUNTER = Statement(
    """
    INSERT INTO counters (name, value) VALUES ('quotes', $1)
    ON CONFLICT (name) DO UPDATE SET value = value + $1 RETURNING value
    """
)
"""SQLite only, which has no sequences: the last of so many numbers."""

_CHAT = "id, conversation, answered, answered_at, unsure, gone_at"

_NOT_ANSWERED = "(chats.answered < $4 OR chats.answered_at < $6)"
"""The update is none that was answered before; after some days a messenger may count its updates anew."""

CHAT = Statement(f"SELECT {_CHAT} FROM chats WHERE id = $1")

CHAT_IN = Statement("SELECT id FROM chats WHERE id = $1 AND conversation = $2")

ENTER_CHAT = Statement(
    f"""
    INSERT INTO chats (id, conversation, campaign, answered, answered_at, unsure) VALUES ($1, $2, $3, $4, $5, 0)
    ON CONFLICT (id) DO UPDATE SET
        conversation = excluded.conversation, campaign = COALESCE(excluded.campaign, chats.campaign),
        answered = excluded.answered, answered_at = excluded.answered_at, unsure = 0, gone_at = NULL
    WHERE {_NOT_ANSWERED} RETURNING id
    """
)
"""The chat goes over to a conversation; no row comes back where this update did that before."""

ANSWER_CHAT = Statement(
    """
    UPDATE chats SET answered = $2, answered_at = $3, unsure = 0
    WHERE id = $1 AND (answered < $2 OR answered_at < $4) RETURNING id
    """
)

SETTLE_CHAT = Statement("UPDATE chats SET unsure = 0 WHERE id = $1")

DOUBT_CHAT = Statement("UPDATE chats SET unsure = 1 WHERE id = $1")

LEAVE_CHAT = Statement("UPDATE chats SET gone_at = $2 WHERE id = $1")

RETURN_TO_CHAT = Statement("UPDATE chats SET gone_at = NULL WHERE id = $1")

INSERT_DELIVERY = Statement(
    """
    INSERT INTO deliveries (chat, seq, call, begun, owner, until) VALUES ($1, $2, $3, 0, '', '') ON CONFLICT DO NOTHING
    """
)

TAKE_DELIVERY = Statement(
    """
    UPDATE deliveries SET begun = begun + 1, owner = $2, until = $3
    WHERE chat = $1 AND seq = (SELECT MIN(seq) FROM deliveries WHERE chat = $1)
    AND (until < $4 OR owner = $5)
    RETURNING seq, call, begun, (SELECT MAX(seq) FROM deliveries WHERE chat = $1)
    """
)
"""The chat's first one, which is leased to who takes it: so one process at a time sends to a chat, and in order. The
last one's place comes with it.

No row comes back where there is none, or another owner than `$5` has it.
"""

DELIVERY_OWNER = Statement("SELECT owner FROM deliveries WHERE chat = $1 ORDER BY seq LIMIT 1")

POSTPONE_DELIVERY = Statement("UPDATE deliveries SET begun = 0, owner = '', until = $3 WHERE chat = $1 AND seq = $2")

REPLACE_DELIVERY = Statement("UPDATE deliveries SET call = $3 WHERE chat = $1 AND seq = $2")

REMOVE_DELIVERY = Statement("DELETE FROM deliveries WHERE chat = $1 AND seq = $2")

REMOVE_DELIVERIES = Statement("DELETE FROM deliveries WHERE chat = $1")

CHATS_WAITING = Statement("SELECT DISTINCT chat FROM deliveries WHERE chat >= $1 AND chat < $2 LIMIT 1000")

TAKE_LEASE = Statement(
    """
    INSERT INTO leases (name, owner, until) VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE SET
        owner = excluded.owner, until = excluded.until
    WHERE leases.owner = excluded.owner OR leases.until < $4 OR leases.owner = $5 RETURNING owner
    """
)
"""No row comes back where somebody else has it; `$5` is an owner that is known to be dead."""

DROP_LEASE = Statement("DELETE FROM leases WHERE name = $1 AND owner = $2")

LEASE = Statement("SELECT owner FROM leases WHERE name = $1")

INSERT_CONTINUATION = Statement("INSERT INTO continuations (code_hash, conversation, expires_at) VALUES ($1, $2, $3)")

CONTINUATION = Statement("SELECT conversation FROM continuations WHERE code_hash = $1 AND expires_at > $2")

USE_CONTINUATION = Statement(
    "DELETE FROM continuations WHERE code_hash = $1 AND expires_at > $2 RETURNING conversation"
)

REMOVE_STALE_CONTINUATIONS = Statement("DELETE FROM continuations WHERE expires_at < $1")

PARK_UPDATE = Statement(
    """
    INSERT INTO parked_updates (bot, update_id, body, reason, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
    """
)
