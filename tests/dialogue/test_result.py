"""What a result says, for the standard book and for others."""

from datetime import date
from pathlib import Path

import pytest

from seatwise.bot.dialogue.plans import plan_names
from seatwise.bot.dialogue.result import Reissued, reissued, result
from seatwise.bot.dialogue.screen import Issued, Literal, Named, Note, Recommendation, Table, Text
from seatwise.pricing import Peak, QuoteRequest, Together, load_price_book, quote

HEAD = """
id = "other"
name = "Other"
currency = "USD"
billing_period = "{period}"
{seller}
[[versions]]
version = "1"
effective_from = 2020-01-01
"""
STAFF = """
[[versions.plans]]
id = "{id}"
counts = "staff"
scheme = "graduated"
tiers = [{{ unit_price = "{price}" }}]
"""
AT_ONCE = STAFF.replace('"staff"', '"peak"')
VOLUME = """
[[versions.plans]]
id = "volume"
counts = "peak"
scheme = "volume"
tiers = [{ up_to = 10, unit_price = "30.00" }, { unit_price = "10.00" }]
"""
PACKS = """
[[versions.plans]]
id = "packages"
counts = "staff"
scheme = "package"
base_fee = "9.00"
packages = [{ size = 5, price = "40.00" }]
"""

AT_ONCE_PACKS = """
[[versions.plans]]
id = "b"
counts = "peak"
scheme = "package"
packages = [{ size = 3, price = "40.00" }]
"""


@pytest.fixture
def priced(tmp_path: Path):
    """Writes a price book of these plans, begins to quote 20 people, 3 at once."""

    def priced(*plans: str, period: str = "month", seller: str = "", schedule=Peak(peak=3), staff: int = 20):
        path = tmp_path / "other.toml"
        path.write_text(HEAD.format(period=period, seller=seller) + "".join(plans))
        book = load_price_book(path)
        return quote(QuoteRequest(on=date(2026, 11, 24), staff=staff, schedule=schedule), book), book

    return priced


@pytest.fixture
def said(texts_in):
    """The ids of a result's messages, with the variables of the last text of each."""
    return lambda quoted: {text.id: text.args for text in texts_in(result(*quoted))}


def test_the_recommendation_comes_first_the_reason_second_the_figures_third(tulip):
    blocks = tulip.presses("no").screen.blocks
    ids = [block.text.id if hasattr(block, "text") else "table" for block in blocks]
    assert ids[:4] == ["echo", "result-recommended", "why-largest-shift", "table"]
    assert ids[4:] == [
        "result-saving-month",
        "break-even-stays",
        "limit-not-stated",
        "assumed-handover",
        "assumed-prices",
        "result-number",
        "next-trial",
        "next-example",
    ]


def test_the_table_has_every_tier_line_and_each_total(tulip):
    (table,) = (block for block in tulip.presses("no").screen.blocks if isinstance(block, Table))
    assert [(row[0].id, row[1], str(row[3])) for row in table.rows] == [
        ("line-tier", 10, "100.00"),
        ("line-tier-open", 10, "80.00"),
        ("line-total", 20, "180.00"),
        ("line-tier", 3, "105.00"),
        ("line-total", 3, "105.00"),
    ]
    assert all(len(row) == len(table.columns) for row in table.rows)


def test_the_saving_is_told_for_a_month_and_a_year(tulip):
    args = tulip.presses("no").args("result-saving-month")
    assert (str(args["amount"]), str(args["per_year"]), str(args["percent"].value)) == ("75.00", "900.00", "41.7")


def test_the_break_even_names_the_largest_peak(tulip):
    assert tulip.presses("no").args("break-even-stays")["peak"] == 5


@pytest.mark.parametrize(
    ("staff", "schedule", "message"),
    [
        (20, Peak(peak=8), "break-even-up-to"),
        (3, Together(), "break-even-never"),
    ],
)
def test_the_break_even_fits_the_case(book, said, staff, schedule, message):
    priced = quote(QuoteRequest(on=date(2026, 11, 24), staff=staff, schedule=schedule), book)
    assert message in said((priced, book))


def test_the_number_link_and_last_day_are_left_to_be_filled_in(tulip):
    assert set(tulip.last.args("result-number").values()) == set(Issued)


def test_the_assumptions_name_the_price_book_version_and_its_date(tulip):
    args = tulip.last.args("assumed-prices")
    assert (args["version"], args["since"]) == (Literal("2023-06"), date(2023, 6, 1))


def test_a_seller_without_a_trial_is_not_said_to_have_one(priced, talk_with):
    _, book = priced(STAFF.format(id="a", price="10.00"))
    assert "next-trial" not in talk_with(book).says(staff=1).says


def test_one_plan_is_no_recommendation_and_saves_nothing(priced, said):
    ids = said(priced(STAFF.format(id="a", price="10.00")))
    assert "result-only" in ids
    assert not [name for name in ids if name.startswith(("result-saving", "break-even"))]


def test_three_plans_have_no_break_even_and_are_named_by_what_they_count(priced, said):
    plans = (
        STAFF.format(id="a", price="9.00"),
        STAFF.format(id="b", price="10.00"),
        AT_ONCE.format(id="c", price="90.00"),
    )
    ids = said(priced(*plans))
    assert {"plan-by-staff", "plan-by-peak"} <= ids.keys()
    assert not [name for name in ids if name.startswith("break-even")]


def test_the_saving_is_against_the_dearest_plan(priced, said):
    plans = (
        STAFF.format(id="a", price="9.00"),
        STAFF.format(id="b", price="10.00"),
        AT_ONCE.format(id="c", price="90.00"),
    )
    args = said(priced(*plans))["result-saving-month"]
    assert (str(args["amount"]), args["plan"].id) == ("90.00", "plan-by-peak")


def test_unnamed_plans_that_count_the_same_are_told_apart_by_their_ids(priced):
    plans = (STAFF.format(id="basic", price="9.00"), STAFF.format(id="pro", price="10.00"))
    quoted = priced(*plans, AT_ONCE.format(id="c", price="90.00"))
    names = plan_names(quoted[1].versions[0])
    assert names["pro"] == Text("plan-with-id", {"plan": Text("plan-by-staff"), "id": Literal("pro")})
    assert names["c"] == Text("plan-by-peak")


def test_a_tie_is_said(priced, said):
    assert "result-tie" in said(priced(STAFF.format(id="a", price="3.00"), AT_ONCE.format(id="b", price="20.00")))


def test_a_yearly_book_speaks_of_years_only(priced, said):
    ids = said(priced(STAFF.format(id="a", price="9.00"), AT_ONCE.format(id="b", price="90.00"), period="year"))
    assert {"price-year", "result-saving-year", "table-options-year"} <= ids.keys()
    assert not [name for name in ids if name.endswith("-month")]


def test_volume_package_and_base_fee_lines_have_their_names(priced, said):
    ids = said(priced(PACKS, VOLUME))
    assert ids["line-pack"]["size"] == 5
    assert {"line-base", "break-even-largest"} <= ids.keys()


def test_where_the_plan_at_once_is_always_cheaper_that_is_said(priced, said):
    ids = said(priced(STAFF.format(id="a", price="9.00"), AT_ONCE.format(id="b", price="8.00")))
    assert "break-even-always" in ids


@pytest.mark.parametrize(
    ("at_limit", "message"),
    [("refused", "limit-refused"), ("oldest_ends", "limit-oldest-ends"), ("billed", "limit-billed")],
)
def test_what_happens_at_the_limit_is_said_as_the_seller_states_it(priced, said, at_limit, message):
    seller = f'[seller]\nat_limit = "{at_limit}"\n'
    quoted = priced(STAFF.format(id="a", price="9.00"), AT_ONCE.format(id="b", price="9.00"), seller=seller)
    assert message in said(quoted)


@pytest.mark.parametrize(
    ("plan", "seats"),
    [
        (AT_ONCE_PACKS, 6),
        (AT_ONCE.format(id="b", price="9.00") + "minimum_seats = 5\n", 5),
        (AT_ONCE.format(id="b", price="9.00"), 4),
    ],
)
def test_as_many_can_work_at_once_as_are_bought(priced, said, plan, seats):
    quoted = priced(STAFF.format(id="a", price="90.00"), plan, schedule=Peak(peak=4))
    assert said(quoted)["limit-not-stated"] == {"seats": seats}


def test_with_a_licence_for_everybody_there_is_no_limit(talk):
    assert "limit-none" in talk.says(staff=10, together=True).says


def test_a_plan_goes_by_its_own_name(priced, said):
    own = STAFF.format(id="a", price="9.00") + 'name = { en = "Solo", ru = "Соло" }\n'
    plan = said(priced(own, AT_ONCE.format(id="b", price="90.00")))["result-recommended"]["plan"]
    assert plan == Named({"en": "Solo", "ru": "Соло"}, Text("plan-named"))


def test_two_plans_of_one_kind_each_go_by_the_usual_names(tulip):
    assert tulip.presses("no").args("result-recommended")["plan"] == Text("plan-concurrent")


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"together": True}, "why-together"),
        ({"peak": 3}, "why-at-most"),
        ({"peak": 20}, "why-together"),
        ({"shifts": [{"people": 3}, {"people": 2}], "handover_minutes": 0}, "why-largest-shift"),
        ({"shifts": [{"people": 3}, {"people": 2}], "handover_minutes": 15}, "why-neighbours"),
        ({"shifts": [{"people": 3, "start": "08:00", "end": "20:00"}]}, "why-timeline"),
        ({"shifts": [{"people": 20}, {"people": 2}], "handover_minutes": 15}, "why-capped"),
    ],
)
def test_the_reason_says_how_the_peak_is_known(talk, said, message):
    assert message in talk.says(staff=20, **said).says


def test_the_reason_says_when_the_peak_occurs(talk):
    shifts = [{"people": 3, "start": "08:00", "end": "20:00"}, {"people": 2, "start": "18:00", "end": "22:00"}]
    moment = talk.says(staff=20, shifts=shifts).args("why-timeline")["moment"]
    assert (moment.day, moment.time, moment.time_zone) == ("mon", "18:00", None)


@pytest.mark.parametrize("reason", Reissued)
def test_a_new_number_for_an_old_request_says_why(tulip, reason):
    first = reissued(tulip.last.screen, reason).blocks[0]
    assert isinstance(first, Note)
    assert first.text.id.startswith("reissued-")


def test_each_block_of_a_result_says_what_it_is_about(tulip) -> None:
    about = [getattr(block, "about", type(block).__name__) for block in tulip.presses("no").screen.blocks]
    assert about == [
        "echo",
        "Recommendation",
        "why",
        "figures",
        "saving",
        "break_even",
        "limit",
        "assumption",
        "assumption",
        "number",
        "trial",
        "next",
    ]


def test_a_question_says_that_it_is_one(talk) -> None:
    assert talk.says(staff=20).screen.blocks[-1].about == "question"


def shares(priced_by) -> list[str]:
    (advice,) = (block for block in result(*priced_by) if isinstance(block, Recommendation))
    return [str(option.share) for option in advice.options]


def test_a_share_is_measured_by_the_dearest_plan(priced) -> None:
    assert shares(priced(STAFF.format(id="a", price="9.00"), AT_ONCE.format(id="b", price="20.00"))) == [
        "1.000",
        "0.333",
    ]


def test_plans_that_cost_the_same_have_the_same_share(priced) -> None:
    assert shares(priced(STAFF.format(id="a", price="3.00"), AT_ONCE.format(id="b", price="20.00"))) == ["1.000"] * 2


def test_where_everything_is_free_there_is_nothing_to_divide_by(priced) -> None:
    assert shares(priced(STAFF.format(id="a", price="0.00"), AT_ONCE.format(id="b", price="0.00"))) == ["1.000"] * 2


def test_a_plan_alone_is_the_dearest(priced) -> None:
    assert shares(priced(STAFF.format(id="a", price="9.00"))) == ["1.000"]
