"""The service's side of the press: one job at a time, a few waiting, a new process for one that failed."""

import asyncio
import logging
import os
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress

from pydantic_core import to_json

from seatwise.bot.documents.printing.job import Job

_log = logging.getLogger(__name__)
_SECONDS = 5.0
_MOST_WAITING = 100
_NEEDS = ("PATH", "PYTHONPATH", "SYSTEMROOT")
"""All that its process sees of the environment: no secret is among it."""


class CannotPrint(Exception):
    """The press failed on a job, or too many wait for it."""


class Press:
    """Starts its process with the first job. Used in one event loop, as long as its context lasts."""

    def __init__(self, seconds: float = _SECONDS) -> None:
        self._seconds = seconds
        self._process: Process | None = None
        self._one_at_a_time = asyncio.Lock()
        self._waiting = 0

    async def print(self, job: Job) -> bytes:
        """The document. Raises `CannotPrint`; the next job finds the press working again."""
        if self._waiting >= _MOST_WAITING:
            raise CannotPrint("too many documents are waiting to be made")
        self._waiting += 1
        try:
            async with self._one_at_a_time:
                return await self._printed(job)
        finally:
            self._waiting -= 1

    async def __aenter__(self) -> "Press":
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self._end()

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def _printed(self, job: Job) -> bytes:
        try:
            async with asyncio.timeout(self._seconds):
                process = await self._running()
                made, result = await _exchange(process, job)
        except BaseException as error:  # also when whoever waited has gone: what comes next must not read this answer
            await self._end()
            if isinstance(error, TimeoutError | OSError | EOFError):
                _log.warning("the press failed on %s: %r", job.template, error)
                raise CannotPrint(f"the press failed: {error!r}") from error
            raise
        if not made:
            _log.error("the press refused %s: %s", job.template, result.decode())
            raise CannotPrint(result.decode())
        return result

    async def _running(self) -> Process:
        """The process that is there; a new one at first, and where that one has ended meanwhile."""
        if self._process is not None and self._process.returncode is None:
            return self._process
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "seatwise.bot.documents.printing.typesetter",
            stdin=PIPE,
            stdout=PIPE,
            env={name: os.environ[name] for name in _NEEDS if name in os.environ},
        )
        return self._process


async def _exchange(process: Process, job: Job) -> tuple[bool, bytes]:
    """Whether it was made, and the document or the reason. Raises OSError or EOFError where the process has ended."""
    if process.stdin is None or process.stdout is None or process.stdin.is_closing():
        raise OSError("the press cannot be reached")
    asked = to_json(job)
    process.stdin.write(len(asked).to_bytes(4, "big") + asked)
    await process.stdin.drain()
    size = int.from_bytes(await process.stdout.readexactly(4), "big")
    result = await process.stdout.readexactly(size)
    return result[0] == 0, result[1:]
