"""A year of growth, told by so many people a month: which plan is cheapest, and on which day that changes."""

from datetime import date

from seatwise.bot.dialogue.screen import Table


def grows(talk, people: int):
    return talk.says(intent="explain", topic="growth", growth=people)


def test_it_says_on_which_day_the_cheaper_plan_changes(talk):
    talk.says(staff=8, peak=5)
    told = grows(talk, 2).args("growth-changes")
    assert (told["people"], told["date"]) == (2, date(2027, 5, 1))


def test_it_says_that_the_plan_stays_where_it_does(tulip):
    answer = grows(tulip, 2)
    assert answer.args("growth-stays")["people"] == 2
    assert "growth-changes" not in answer.says


def test_each_of_twelve_months_stands_in_a_table(tulip):
    (table,) = (block for block in grows(tulip, 2).screen.blocks if isinstance(block, Table))
    assert [row[:2] for row in table.rows][:2] == [(date(2026, 12, 1), 22), (date(2027, 1, 1), 24)]
    assert len(table.rows) == len(table.lines) == 12


def test_nothing_is_changed_by_it(tulip):
    before = tulip.last.facts
    answer = grows(tulip, 2)
    assert answer.facts == before
    assert answer.screen.quote is None


def test_before_there_is_a_price_the_question_is_answered_in_words(talk):
    answer = grows(talk, 2)
    assert "explain-growth-example" in answer.says
    assert answer.asks == "staff"
