"""The floor of a durable turn, by hand: bare aiohttp, stdlib json, the same INSERT by sqlite3 with group commit."""

import asyncio
import itertools
import json
import queue
import sqlite3
import sys
import threading
from asyncio import Future

from aiohttp import web

REPLY_BYTES = 3000

SCHEMA = """CREATE TABLE turns (conversation TEXT, seq INTEGER, key TEXT, digest TEXT, said TEXT, state TEXT,
reply TEXT, at TEXT, PRIMARY KEY (conversation, seq), UNIQUE (conversation, key)) WITHOUT ROWID"""
INSERT = "INSERT INTO turns VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING seq"

COUNT = itertools.count(1)
jobs: "queue.SimpleQueue[tuple[tuple[object, ...], Future[None]]]" = queue.SimpleQueue()


def write(path: str, loop: asyncio.AbstractEventLoop) -> None:
    """Commit all that waits in one transaction, again and again."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute(SCHEMA)
    while True:
        batch = [jobs.get()]
        while not jobs.empty():
            batch.append(jobs.get())
        db.execute("BEGIN IMMEDIATE")
        for row, _ in batch:
            db.execute(INSERT, row).fetchone()
        db.execute("COMMIT")
        loop.call_soon_threadsafe(lambda done=batch: [future.set_result(None) for _, future in done])


async def turn(request: web.Request) -> web.Response:
    """Parse, insert, answer."""
    said = json.loads(await request.read())
    seq = next(COUNT)
    reply = json.dumps({"turn": seq, "text": said["text"], "padding": "x" * REPLY_BYTES})
    done: Future[None] = asyncio.get_running_loop().create_future()
    key = request.headers["Idempotency-Key"]
    jobs.put((("c", seq, key, "d" * 64, json.dumps(said), "s" * 400, reply, "2026-11-24T00:00:00Z"), done))
    await done
    return web.Response(body=reply.encode(), content_type="application/json")


async def main(port: int, path: str) -> None:
    """Serve until killed."""
    loop = asyncio.get_running_loop()
    threading.Thread(target=write, args=(path, loop), daemon=True).start()
    application = web.Application()
    application.router.add_post("/turns", turn)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
