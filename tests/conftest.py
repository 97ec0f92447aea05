"""What many tests need: free ports, and the service running as its users run it."""

import asyncio
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import uvloop

START_SECONDS = 30


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Tests run on the event loop that the service runs on."""
    return {"uvloop": uvloop.new_event_loop}


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Service:
    """The service in a process of its own, with a database of its own; `kill` is a power cut."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder = folder
        self.environment = {
            **os.environ,
            "SEATWISE_PORT": str(self.port),
            "SEATWISE_DATABASE_URL": f"sqlite:///{folder}/seatwise.db",
            **settings,
        }
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and return when it answers."""
        log = (self.folder / "service.log").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "seatwise.bot"], env=self.environment, stderr=log, cwd=self.folder
        )
        log.close()
        self._wait_until_ready()

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.url}/readyz", timeout=2):
                    return
            except OSError:
                time.sleep(0.02)
        raise AssertionError((self.folder / "service.log").read_text())

    def kill(self) -> None:
        """SIGKILL: nothing is finished."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def stop(self) -> int:
        """SIGTERM, and the exit code."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(timeout=20)


def _services(folder: Path) -> Iterator[Callable[..., Service]]:
    """Starts services, each in a folder of its own, that are gone in the end."""
    running: list[Service] = []

    def started(**settings: str) -> Service:
        own = folder / f"service-{len(running)}"
        own.mkdir()
        running.append(Service(own, **settings))
        running[-1].start()
        return running[-1]

    yield started
    for one in running:
        if one.process is not None and one.process.poll() is None:
            one.kill()


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Callable[..., Service]]:
    """Starts services that are gone when the test ends."""
    yield from _services(tmp_path)


@pytest.fixture(scope="session")
def lasting_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Service]]:
    """Starts services that many tests share."""
    yield from _services(tmp_path_factory.mktemp("services"))
