"""The shared pricing engine: how many seats, under which plan, at what price.

    from seatwise.pricing import QuoteRequest, load_price_book, quote

Pure, but for reading a price book. What stands here is public, and is all that others import. It is loaded at once and
not on first use: the module `quote` would else hide the function.
"""

from seatwise.pricing.break_even import BreakEven
from seatwise.pricing.line import Line
from seatwise.pricing.money import Money
from seatwise.pricing.peak import FoundPeak, Moment
from seatwise.pricing.plan import Plan
from seatwise.pricing.price_book import (
    PriceBook,
    PriceBookInvalid,
    Seller,
    Version,
    load_price_book,
    load_price_books,
    load_shipped_price_books,
)
from seatwise.pricing.quote import Option, PricedBy, Quote, Saving, percent, quote
from seatwise.pricing.quote_json import (
    quote_from_dict,
    quote_from_json,
    quote_schema,
    quote_to_dict,
    quote_to_json,
)
from seatwise.pricing.refused import (
    Invalid,
    MixedTimes,
    NoPriceOnDate,
    PeopleExceedStaff,
    Refused,
    UnknownPriceBook,
)
from seatwise.pricing.request import QuoteRequest, invalid, parse_request, read_request
from seatwise.pricing.schedule import DAYS, Day, Peak, Schedule, Shift, Shifts, Together
from seatwise.pricing.what_ifs import Month, WhatIf, growth, what_ifs

__all__ = [
    "DAYS",
    "BreakEven",
    "Day",
    "FoundPeak",
    "Invalid",
    "Line",
    "MixedTimes",
    "Moment",
    "Money",
    "Month",
    "NoPriceOnDate",
    "Option",
    "Peak",
    "PeopleExceedStaff",
    "Plan",
    "PriceBook",
    "PriceBookInvalid",
    "PricedBy",
    "Quote",
    "QuoteRequest",
    "Refused",
    "Saving",
    "Schedule",
    "Seller",
    "Shift",
    "Shifts",
    "Together",
    "UnknownPriceBook",
    "Version",
    "WhatIf",
    "growth",
    "invalid",
    "load_price_book",
    "load_price_books",
    "load_shipped_price_books",
    "parse_request",
    "percent",
    "quote",
    "quote_from_dict",
    "quote_from_json",
    "quote_schema",
    "quote_to_dict",
    "quote_to_json",
    "read_request",
    "what_ifs",
]
