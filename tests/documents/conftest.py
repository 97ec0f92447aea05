import json
from collections.abc import Callable
from pathlib import Path

import pytest

from seatwise.bot.languages import Languages
from seatwise.bot.wording.wording import Wording
from seatwise.pricing import PriceBook, load_price_book

ONE_PLAN = """
id = "one"
name = "One & only"
currency = "JPY"
billing_period = "year"
[[versions]]
version = "1"
effective_from = 2020-01-01
[[versions.plans]]
id = "flat"
name = {{ en = {name} }}
counts = "staff"
scheme = "volume"
tiers = [{{ unit_price = "1000" }}]
"""


@pytest.fixture(scope="session")
def wording() -> Wording:
    """The shipped languages, speaking."""
    return Wording(Languages.open())


@pytest.fixture
def one_plan(tmp_path: Path) -> Callable[[str], PriceBook]:
    """A book with one plan alone, of the name that a test gives."""

    def make(name: str) -> PriceBook:
        book = tmp_path / "one.toml"
        book.write_text(ONE_PLAN.format(name=json.dumps(name)))
        return load_price_book(book)

    return make
