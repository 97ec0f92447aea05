"""A plain durable store for bots: one SQLite table, `synchronous=FULL`, a commit for each write, a thread beside."""

import asyncio
import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import Any


class KeyValue:
    """Values in JSON by key."""

    def __init__(self, path: str) -> None:
        self._thread = ThreadPoolExecutor(1)
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.execute("CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")

    async def get(self, key: str) -> Any:
        """The value, or None."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._get, key)

    async def put(self, key: str, value: Any) -> None:
        """Keep it; on disk when this returns."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._put, key, json.dumps(value))

    def all(self, prefix: str) -> dict[str, Any]:
        """Every value whose key begins so."""
        rows = self._db.execute("SELECT key, value FROM kept WHERE key GLOB ?", (f"{prefix}*",))
        return {key.removeprefix(prefix): json.loads(value) for key, value in rows}

    def _get(self, key: str) -> Any:
        row = self._db.execute("SELECT value FROM kept WHERE key = ?", (key,)).fetchone()
        return None if row is None else json.loads(row[0])

    def _put(self, key: str, value: str) -> None:
        self._db.execute(
            "INSERT INTO kept VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", (key, value)
        )
