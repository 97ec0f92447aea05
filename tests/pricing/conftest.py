import zoneinfo
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from seatwise.pricing import PriceBook, Quote, QuoteRequest, load_price_book, quote, read_request

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def chat2desk() -> PriceBook:
    return load_price_book("chat2desk")


@pytest.fixture(scope="session")
def folder_of_books() -> Path:
    return HERE / "price_books"


@pytest.fixture
def ask() -> Callable[..., QuoteRequest]:
    """A request from a schedule in the contract's words, of 20 people on 24 November 2026 unless told otherwise."""

    def request(schedule: dict[str, object], staff: int = 20, on: str = "2026-11-24") -> QuoteRequest:
        return read_request({"on": on, "staff": staff, "schedule": schedule})

    return request


@pytest.fixture
def price(chat2desk: PriceBook, ask: Callable[..., QuoteRequest]) -> Callable[..., Quote]:
    def priced(schedule: dict[str, object], **more: object) -> Quote:
        return quote(ask(schedule, **more), chat2desk)

    return priced


@pytest.fixture
def book_of(tmp_path: Path) -> Callable[..., PriceBook]:
    """A price book with these plans, each the lines of one in TOML."""

    def load(*plans: str, currency: str = "USD", period: str = "month") -> PriceBook:
        head = f'id = "b"\nname = "B"\ncurrency = "{currency}"\nbilling_period = "{period}"\n'
        version = '[[versions]]\nversion = "1"\neffective_from = 2020-01-01\n'
        file = tmp_path / "b.toml"
        file.write_text(head + version + "".join(f"[[versions.plans]]\n{plan}\n" for plan in plans), encoding="utf-8")
        return load_price_book(file)

    return load


@pytest.fixture(scope="session", autouse=True)
def _zones_of_the_pinned_package() -> Iterator[None]:
    """The oracle reads zones by the standard library's own way, but from the same database."""
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    yield
    zoneinfo.reset_tzpath()


@pytest.fixture(scope="session")
def today() -> date:
    return date(2026, 11, 24)
