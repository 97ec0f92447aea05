from collections.abc import Callable
from pathlib import Path

import pytest

from seatwise.bot.dialogue.understood import Asks
from seatwise.bot.understanding.grammar import Grammar, load_grammar
from seatwise.bot.understanding.understand import understand

LOCALES = Path(__file__).parents[2] / "locales"
TAGS = sorted(folder.name for folder in LOCALES.iterdir() if (folder / "grammar.toml").is_file())

Read = Callable[..., dict[str, object]]


@pytest.fixture(scope="session")
def grammars() -> dict[str, Grammar]:
    return {tag: load_grammar(LOCALES / tag, tag) for tag in TAGS}


@pytest.fixture(scope="session")
def read(grammars: dict[str, Grammar]) -> Read:
    """Reads a text as the contract's `understood`."""

    def read(text: str, asks: str | None = None, language: str = "en") -> dict[str, object]:
        return understand(text, grammars[language], Asks(asks) if asks else None).to_json()

    return read


@pytest.fixture(scope="session")
def locales() -> Path:
    return LOCALES


@pytest.fixture(params=TAGS)
def tag(request: pytest.FixtureRequest) -> str:
    return str(request.param)
