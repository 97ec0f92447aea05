"""Plans and prices in sentences: a plan's own name, else what it counts; a total with its period."""

from collections.abc import Mapping
from typing import TypeAlias

from seatwise.bot.dialogue.screen import Argument, Literal, Named, Text
from seatwise.pricing.money import Money
from seatwise.pricing.plan import Counts, Plan
from seatwise.pricing.price_book import BillingPeriod, Version
from seatwise.pricing.quote import Option

PACKAGE = "pack-"
"""How the name of a package's line begins (price-book.md)."""

Names: TypeAlias = Mapping[str, Argument]
"""What the plans of a version are called, by their ids."""

_LICENCE = {"staff": "plan-named", "peak": "plan-concurrent"}
_COUNTED = {"staff": "plan-by-staff", "peak": "plan-by-peak"}


def plan_names(version: Version) -> Names:
    """Each plan's name in the book; else the licences' usual names where there is one of each, else what it counts.

    Plans that would go by the same name have their ids beside it.
    """
    names = {plan.id: _name(plan, version) for plan in version.plans}
    shared = list(names.values())
    return {plan: _with_id(name, plan) if shared.count(name) > 1 else name for plan, name in names.items()}


def _with_id(name: Argument, plan: str) -> Text:
    return Text("plan-with-id", {"plan": name, "id": Literal(plan)})


def _name(plan: Plan, version: Version) -> Argument:
    """Of several plans that count the same, one that is named in other languages only keeps such a name."""
    usual = Text(_usual_name(version, plan.counts))
    return Named(plan.name, usual if version.only_pair else None) if plan.name else usual


def _usual_name(version: Version, counts: Counts) -> str:
    return (_LICENCE if version.only_pair else _COUNTED)[counts]


def price(total: Money, period: BillingPeriod) -> Text:
    """An amount for a billing period ("$105.00 a month")."""
    return Text("price-month" if period == "month" else "price-year", {"amount": total})


def bought(option: Option) -> int:
    """How many people it pays for: the seats billed, or, in packages, all that they hold."""
    packages = [line for line in option.lines if line.tier.startswith(PACKAGE)]
    return sum(line.quantity * int(line.tier.removeprefix(PACKAGE)) for line in packages) or option.seats


def option_price(option: Option, names: Names, period: BillingPeriod) -> Text:
    """An option with its total ("Concurrent licence: $105.00 a month")."""
    return Text("option-price", {"plan": names[option.plan], "price": price(option.total, period)})
