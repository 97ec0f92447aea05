"""What each library's errors mean, and who is dead."""

import os
import subprocess
import sys

import pytest

from seatwise.bot.channels.telegram.calls import Gone, Refused, Unchanged, refusal
from seatwise.bot.channels.telegram.ownership import Owner


@pytest.mark.parametrize(
    ("description", "meaning"),
    [
        ("Bad Request: message is not modified: specified new message content …", Unchanged),
        ("Bad Request: chat not found", Gone),
        ("Forbidden: bot was blocked by the user", Gone),
        ("Bad Request: can't parse entities", Refused),
    ],
)
def test_what_a_refusal_means(description: str, meaning: type) -> None:
    assert isinstance(refusal(description), meaning)


def test_an_owner_is_outlived_only_where_its_process_is_known_to_be_gone() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    me = Owner()
    assert me.outlived(me.name.replace(f":{os.getpid()}:", f":{ended.pid}:"))
    assert not me.outlived(Owner().name)
    assert not me.outlived(f"elsewhere:{ended.pid}:0")
    assert not me.outlived("")
