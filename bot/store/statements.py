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
    "id, number, token_hash, conversation, request_digest, issued_at, valid_until, language, note, supersedes, quote"
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
    INSERT INTO quotes ({_QUOTE}, key, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    ON CONFLICT (key) DO NOTHING RETURNING id
    """
)
"""No row comes back where the idempotency key is taken; a quote without a key always goes in."""

QUOTE_WITH_KEY = Statement(f"SELECT {_QUOTE}, digest FROM quotes WHERE key = $1")

QUOTE_WITH_TOKEN = Statement(f"SELECT {_QUOTE} FROM quotes WHERE token_hash = $1")

QUOTE_OF_REQUEST = Statement(
    f"""
    SELECT {_QUOTE} FROM quotes WHERE conversation = $1 AND request_digest = $2
    ORDER BY issued_at DESC LIMIT 1
    """
)

DRAW_FROM_SEQUENCE = Statement("SELECT nextval('quote_numbers')")
"""PostgreSQL only."""

DRAW_FROM_COUNTER = Statement(
    """
    INSERT INTO counters (name, value) VALUES ('quotes', 1)
    ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value
    """
)
"""SQLite only, which has no sequences."""
