from collections.abc import Callable
from pathlib import Path

import pytest

from seatwise.bot.languages import Languages
from seatwise.bot.wording.wording import Wording

Make = Callable[..., Wording]


@pytest.fixture
def speaking(tmp_path: Path) -> Make:
    """A wording with one more language, or another English, of the messages that the test gives."""

    def make(**messages: str) -> Wording:
        for tag, source in messages.items():
            folder = tmp_path / tag.replace("_", "-")
            folder.mkdir()
            (folder / "messages.ftl").write_text(source, encoding="utf-8")
        return Wording(Languages.open(tmp_path))

    return make
