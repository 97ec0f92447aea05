"""The plans of one seller, read from TOML and proved on reading (price-book.md)."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Self

from pydantic import BeforeValidator, Field, StrictBool, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from seatwise.pricing.currencies import DECIMALS
from seatwise.pricing.plan import Plan, Text, Told
from seatwise.pricing.refused import NoPriceOnDate, UnknownPriceBook

BillingPeriod = Literal["month", "year"]
PERIODS_A_YEAR: Final[Mapping[BillingPeriod, int]] = {"month": 12, "year": 1}


@dataclass
class PriceBookInvalid(Exception):
    """A price book cannot be used. `file` is its name, `place` where in it ("versions.0.plans.1.tiers"), "" if all."""

    file: str
    place: str
    reason: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.place, self.reason) if part)


def _plain_date(value: object) -> object:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise PydanticCustomError("date", "a TOML date is needed, such as 2023-06-01")
    return value


def _currency(value: object) -> object:
    if not isinstance(value, str) or value not in DECIMALS:
        raise PydanticCustomError("currency", "an ISO 4217 code is needed, such as USD")
    return value


Address = Annotated[Text, Field(pattern="^https://[^/]+")]


class Seller(Told):
    """What the assistant may say beside prices. None: not stated, a person can tell."""

    name: Text | None = None
    product: Text | None = None
    pricing_url: Address | None = None
    contact_url: Address | None = None
    terms_url: Address | None = None
    trial_days: Annotated[int, Field(strict=True, ge=0)] | None = None
    at_limit: Literal["refused", "oldest_ends", "billed"] | None = None
    supervisors_count: StrictBool | None = None
    gives: tuple[Literal["statistics", "security", "logging"], ...] = ()


class Version(Told):
    """The plans that hold from `effective_from` until a later version does."""

    version: Text
    effective_from: Annotated[date, BeforeValidator(_plain_date)]
    plans: Annotated[tuple[Plan, ...], Field(min_length=1, max_length=20)]

    @model_validator(mode="after")
    def _ids_differ(self) -> Self:
        _refuse_repeated([plan.id for plan in self.plans], "plans", "id")
        return self

    @cached_property
    def only_pair(self) -> "tuple[Plan, Plan] | None":
        """The plan that counts staff and the one that counts peak, where there is exactly one of each."""
        by_staff = [plan for plan in self.plans if plan.counts == "staff"]
        by_peak = [plan for plan in self.plans if plan.counts == "peak"]
        return (by_staff[0], by_peak[0]) if len(by_staff) == len(by_peak) == 1 else None


class PriceBook(Told):
    """One seller's plans in one currency, versioned."""

    id: Annotated[str, Field(strict=True, pattern="^[a-z0-9-]{1,40}$")]
    name: Text
    currency: Annotated[str, BeforeValidator(_currency)]
    billing_period: BillingPeriod
    seller: Seller = Field(default_factory=Seller)
    versions: Annotated[tuple[Version, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _versions_differ(self) -> Self:
        _refuse_repeated([version.version for version in self.versions], "versions", "version")
        _refuse_repeated([version.effective_from for version in self.versions], "versions", "effective_from")
        return self

    def __hash__(self) -> int:
        """Cheap, and all that tells books apart in practice: prices are remembered by their book."""
        return hash((self.id, len(self.versions)))

    def version_on(self, day: date) -> Version:
        """The version that holds on this day. Raises NoPriceOnDate before the first one."""
        for version in self._latest_first:
            if version.effective_from <= day:
                return version
        raise NoPriceOnDate(day, self._latest_first[-1].effective_from)

    @cached_property
    def _latest_first(self) -> tuple[Version, ...]:
        return tuple(sorted(self.versions, key=lambda version: version.effective_from, reverse=True))


def load_price_book(source: Path | str) -> PriceBook:
    """Read a TOML file, or the shipped book with this id.

    Raises PriceBookInvalid with file, place and reason; UnknownPriceBook where a text is neither a path nor an id.
    """
    if isinstance(source, str):
        shipped = load_shipped_price_books()
        if source in shipped:
            return shipped[source]
        if "/" not in source and not source.endswith(".toml") and not Path(source).is_file():
            raise UnknownPriceBook(source)
    return _read(Path(source))


def load_price_books(folder: Path) -> dict[str, PriceBook]:
    """All `*.toml` of a folder by their ids. Raises PriceBookInvalid, also where two have one id."""
    books: dict[str, PriceBook] = {}
    if not folder.is_dir():
        raise PriceBookInvalid(str(folder), "", "no such folder")
    for path in sorted(folder.glob("*.toml")):
        book = _read(path)
        if book.id in books:
            raise PriceBookInvalid(str(path), "id", f"another book of this folder is {book.id!r} too")
        books[book.id] = book
    return books


def load_shipped_price_books() -> dict[str, PriceBook]:
    """The books that come with the engine, by their ids."""
    books = [
        _parse(file.read_bytes(), file.name)
        for file in files("seatwise.pricing").joinpath("books").iterdir()
        if file.name.endswith(".toml")
    ]
    return {book.id: book for book in books}


def _read(path: Path) -> PriceBook:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise PriceBookInvalid(str(path), "", f"cannot be read: {error.strerror or error}") from None
    return _parse(content, str(path))


def _parse(content: bytes, file: str) -> PriceBook:
    try:
        told = tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise PriceBookInvalid(file, "", f"is no TOML: {_one_line(str(error))}") from None
    try:
        _currency(told.get("currency"))
    except PydanticCustomError as error:
        raise PriceBookInvalid(file, "currency", error.message()) from None
    try:
        return PriceBook.model_validate(told, context={"currency": told["currency"]})
    except ValidationError as error:
        raise _first_problem(error, file) from None


def _first_problem(error: ValidationError, file: str) -> PriceBookInvalid:
    problem = error.errors(include_url=False, include_input=False)[0]
    place = list(problem["loc"])
    if "plans" in place and len(place) > place.index("plans") + 2:  # pydantic puts the scheme before the plan's fields
        del place[place.index("plans") + 2]
    if problem["type"].startswith("union_tag"):
        place.append("scheme")
    more = problem.get("ctx", {}).get("place")
    return PriceBookInvalid(file, ".".join(map(str, [*place, more] if more else place)), _one_line(problem["msg"]))


def _refuse_repeated(values: list[Any], rows: str, field: str) -> None:
    for index, value in enumerate(values):
        if value in values[:index]:
            place = f"{rows}.{index}.{field}"
            raise PydanticCustomError("repeated", "{value} stands twice", {"value": str(value), "place": place})


def _one_line(text: str) -> str:
    return " ".join(text.split())
