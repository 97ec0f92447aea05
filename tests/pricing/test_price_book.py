from datetime import date
from pathlib import Path

import pytest

from seatwise.pricing import (
    Money,
    NoPriceOnDate,
    PriceBookInvalid,
    UnknownPriceBook,
    load_price_book,
    load_price_books,
    load_shipped_price_books,
)
from seatwise.pricing.plan import Graduated

WHOLE = """\
id = "shop"
name = "Shop"
currency = "USD"
billing_period = "month"

[seller]
name = "Shop"
pricing_url = "https://shop.example/prices"
trial_days = 7
gives = ["statistics", "security", "logging"]

[[versions]]
version = "a"
effective_from = 2024-01-01

[[versions.plans]]
id = "named"
counts = "staff"
scheme = "graduated"
tiers = [{ up_to = 10, unit_price = "10.00" }, { unit_price = "8.00" }]
minimum_seats = 2
base_fee = "5.00"

[[versions.plans]]
id = "blocks"
counts = "peak"
scheme = "package"
packages = [{ size = 3, price = "9.00" }, { size = 10, price = "26.00" }]

[[versions]]
version = "b"
effective_from = 2025-01-01

[[versions.plans]]
id = "all"
counts = "staff"
scheme = "volume"
tiers = [{ unit_price = "6.00" }]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "shop.toml"


def test_the_shipped_book_is_found_by_its_id() -> None:
    book = load_price_book("chat2desk")
    assert (book.id, book.currency, book.seller.trial_days) == ("chat2desk", "USD", 7)
    assert load_shipped_price_books() == {"chat2desk": book}


def test_an_id_that_no_book_has_is_refused() -> None:
    with pytest.raises(UnknownPriceBook) as refused:
        load_price_book("chat3desk")
    assert (refused.value.code, refused.value.field) == ("unknown_price_book", "price_book")


def test_a_folder_holds_books_by_their_ids(folder_of_books: Path) -> None:
    assert sorted(load_price_books(folder_of_books)) == ["packs-jpy", "three-plans"]


def test_two_books_of_a_folder_with_one_id_are_refused(tmp_path: Path) -> None:
    for name in ("one.toml", "two.toml"):
        (tmp_path / name).write_text(WHOLE, encoding="utf-8")
    with pytest.raises(PriceBookInvalid, match=r"two\.toml: id: "):
        load_price_books(tmp_path)


def test_the_latest_version_on_or_before_the_day_holds(file: Path) -> None:
    file.write_text(WHOLE, encoding="utf-8")
    book = load_price_book(file)
    days = [date(2024, 1, 1), date(2024, 12, 31), date(2025, 1, 1), date(2030, 1, 1)]
    assert [book.version_on(day).version for day in days] == ["a", "a", "b", "b"]
    with pytest.raises(NoPriceOnDate):
        book.version_on(date(2023, 12, 31))


def test_amounts_are_read_exactly(file: Path) -> None:
    file.write_text(WHOLE, encoding="utf-8")
    named = load_price_book(file).versions[0].plans[0]
    assert isinstance(named, Graduated)
    assert (named.base_fee, named.tiers[1].unit_price) == (Money(500, "USD"), Money(800, "USD"))


def test_what_a_seller_does_not_state_is_none(file: Path) -> None:
    file.write_text(WHOLE.replace("[seller]", "[seller]\nsupervisors_count = false"), encoding="utf-8")
    seller = load_price_book(file).seller
    assert (seller.product, seller.at_limit, seller.supervisors_count) == (None, None, False)


WRONG = [
    ("", "", "is no TOML: "),
    ('id = "shop"', 'id = "Shop"', "id: "),
    ('id = "shop"\n', "", "id: "),
    ("[seller]", "[buyer]", "buyer: "),
    ('"USD"', '"usd"', "currency: "),
    ('"USD"', '"XYZ"', "currency: "),
    ('"USD"', "5", "currency: "),
    ('"month"', '"week"', "billing_period: "),
    ("https://", "http://", "seller.pricing_url: "),
    ("trial_days = 7", "trial_days = 7.0", "seller.trial_days: "),
    ("trial_days = 7", "trial_days = true", "seller.trial_days: "),
    ('"logging"', '"magic"', "seller.gives.2: "),
    ('"b"', '"a"', "versions.1.version: "),
    ("2025-01-01", "2024-01-01", "versions.1.effective_from: "),
    ("2025-01-01", "2025-01-01T00:00:00", "versions.1.effective_from: "),
    ("2025-01-01", '"2025-01-01"', "versions.1.effective_from: "),
    ('id = "blocks"', 'id = "named"', "versions.0.plans.1.id: "),
    ('counts = "peak"', 'counts = "seats"', "versions.0.plans.1.counts: "),
    ('"package"', '"bundle"', "versions.0.plans.1.scheme: "),
    ('scheme = "package"\n', "", "versions.0.plans.1.scheme: "),
    ('"package"', '"graduated"', "versions.0.plans.1.tiers: "),
    ('"graduated"', '"package"', "versions.0.plans.0.packages: "),
    ("size = 10", "size = 3", "versions.0.plans.1.packages.1.size: "),
    ("size = 10", "size = 0", "versions.0.plans.1.packages.1.size: "),
    ("size = 10", "size = 1001", "versions.0.plans.1.packages.1.size: "),
    ("up_to = 10", "up_to = 0", "versions.0.plans.0.tiers.0.up_to: "),
    ("up_to = 10", "up_to = true", "versions.0.plans.0.tiers.0.up_to: "),
    ("up_to = 10, ", "", "versions.0.plans.0.tiers.0.up_to: "),
    ('{ unit_price = "8.00" }', '{ up_to = 20, unit_price = "8.00" }', "versions.0.plans.0.tiers.1.up_to: "),
    (
        '{ unit_price = "8',
        '{ up_to = 10, unit_price = "9.00" }, { unit_price = "8',
        "versions.0.plans.0.tiers.1.up_to: ",
    ),
    ('[{ unit_price = "6.00" }]', "[]", "versions.1.plans.0.tiers: "),
    ("minimum_seats = 2", "minimum_seats = 0", "versions.0.plans.0.minimum_seats: "),
    ('"5.00"', "5.0", "versions.0.plans.0.base_fee: "),
    ('"5.00"', '"5.000"', "versions.0.plans.0.base_fee: "),
    ('"8.00"', "8", "versions.0.plans.0.tiers.1.unit_price: "),
    ('"8.00"', '"-8.00"', "versions.0.plans.0.tiers.1.unit_price: "),
    ('"26.00"', '"2e1"', "versions.0.plans.1.packages.1.price: "),
]


@pytest.mark.parametrize(("old", "new", "place"), WRONG, ids=lambda text: text[:40])
def test_a_wrong_book_is_refused_naming_file_place_and_reason_in_one_line(
    file: Path, old: str, new: str, place: str
) -> None:
    file.write_text(WHOLE.replace(old, new) if old else "= no", encoding="utf-8")
    with pytest.raises(PriceBookInvalid) as refused:
        load_price_book(file)
    assert str(refused.value).startswith(f"{file}: {place}")
    assert "\n" not in str(refused.value)
    assert refused.value.reason


@pytest.mark.parametrize("content", [b"\xff\xfe", b"a = " + b"[" * 100_000, b"\x00", b"a = " + b"9" * 5000])
def test_no_bytes_break_the_reading_of_a_book(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(PriceBookInvalid):
        load_price_book(file)


def test_a_book_without_versions_or_plans_is_refused(file: Path) -> None:
    head = WHOLE[: WHOLE.index("[[versions]]")]
    for rest, place in (
        ("versions = []", "versions"),
        ('[[versions]]\nversion = "a"\neffective_from = 2024-01-01', "plans"),
    ):
        file.write_text(head.replace("[seller]", f"{rest}\n[seller]" if place == "versions" else "[seller]"))
        file.write_text(file.read_text() + (rest if place == "plans" else ""))
        with pytest.raises(PriceBookInvalid, match=place):
            load_price_book(file)


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(PriceBookInvalid, match=r"nowhere\.toml: cannot be read: "):
        load_price_book("nowhere.toml")
