"""What is no proper HTTP, or comes too slowly, is refused; the service goes on."""

import asyncio
from typing import Any
from urllib.parse import urlsplit

import pytest

from seatwise.bot.channels.web import reading

TURN = "POST /v1/prices HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"

BROKEN = {
    "no HTTP": "hello\r\n\r\n",
    "an unknown version": "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
    "a header without a name": "GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n",
    "a very long address": f"GET /{'a' * 20_000} HTTP/1.1\r\nHost: x\r\n\r\n",
    "a very long header": f"GET / HTTP/1.1\r\nHost: x\r\nX: {'a' * 20_000}\r\n\r\n",
    "two lengths": f"{TURN}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{{}}",
    "a negative length": f"{TURN}Content-Length: -2\r\n\r\n{{}}",
    "a length and chunks": f"{TURN}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n",
    "a chunk of no size": f"{TURN}Transfer-Encoding: chunked\r\n\r\nzz\r\n{{}}\r\n0\r\n\r\n",
}


async def exchange(url: str, *pieces: str) -> bytes:
    """Send bytes as they are and read what comes back until the end, or until nothing more comes."""
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    for piece in pieces:
        writer.write(piece.encode())
        await writer.drain()
    answer = b""
    try:
        async with asyncio.timeout(3):
            while part := await reader.read(65_536):
                answer += part
                if b"HTTP/1.1 4" in answer and answer.endswith((b"}", b"\n")):
                    break
    finally:
        writer.close()
    return answer


@pytest.mark.parametrize("request_bytes", BROKEN.values(), ids=BROKEN)
async def test_what_is_no_http_gets_a_4xx_and_no_trace(api: Any, request_bytes: str) -> None:
    answer = await exchange(api.url, request_bytes)
    assert answer.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4")), answer
    assert b"Traceback" not in answer
    assert (await api.get("/healthz")).status == 200


async def test_what_is_no_http_is_not_logged(api: Any, caplog: pytest.LogCaptureFixture) -> None:
    await exchange(api.url, "GET / HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer secret\x01\r\n\r\n")
    assert "secret" not in caplog.text
    assert "Traceback" not in caplog.text


async def test_a_client_that_asks_before_it_sends_is_told_to_go_on(api: Any) -> None:
    head = f"{TURN}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"
    answer = await exchange(api.url, head, "{}")
    assert answer.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 422")


async def test_another_expectation_is_ignored(api: Any) -> None:
    answer = await exchange(api.url, f"{TURN}Expect: wonders\r\nContent-Length: 2\r\n\r\n{{}}")
    assert answer.startswith(b"HTTP/1.1 422")


async def test_a_body_that_does_not_end_is_not_waited_for(api: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_BODY_SECONDS", 0.05)
    answer = await exchange(api.url, f"{TURN}Content-Length: 20\r\n\r\n{{")
    assert answer.startswith(b"HTTP/1.1 400")
    assert b'"code":"malformed"' in answer
