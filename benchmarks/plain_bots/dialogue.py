"""What both plain bots say: the questions of ours, in English, in as many messages, read by a regular expression."""

import html
import re

from seatwise.pricing import Quote, QuoteRequest, load_price_book, quote

BOOK = load_price_book("chat2desk")
GREETING = "Hello! I compare named and concurrent licences. How many people need an account?"
ASK_SCHEDULE = "How do they work?"
ASK_SHIFTS = "How many people work in each shift? For example: 3 by day, 2 at night"
ASK_HANDOVER = "Do a leaving and an arriving shift stay signed in together for a while?"
NEXT = "What next? Change an answer, or talk to a person."
AGAIN = "Please say it in numbers, for example: 20"
SCHEDULES = (("All at the same time", "together"), ("In shifts", "shifts"), ("I know the peak", "peak"))
YES_NO = (("Yes", "yes"), ("No", "no"))
CHANGES = (("Change staff", "change_staff"), ("Change the shifts", "change_schedule"), ("Talk to a person", "human"))


def numbers(text: str) -> list[int]:
    """The whole numbers in a message."""
    return [int(found) for found in re.findall(r"\d{1,6}", text)]


def priced(staff: int, shifts: list[int], handover_minutes: int) -> Quote:
    """The quote, by the engine that ours runs too."""
    schedule = {
        "kind": "shifts",
        "handover_minutes": handover_minutes,
        "shifts": [{"people": people} for people in shifts],
    }
    return quote(QuoteRequest.model_validate({"staff": staff, "schedule": schedule}), BOOK)


def shown(staff: int, shifts: list[int], handover_minutes: int = 0) -> str:
    """The recommendation in Telegram's HTML: the total first, then a table."""
    answer = priced(staff, shifts, handover_minutes)
    rows = [f"{option.plan:<12}{option.seats:>6}{html.escape(str(option.total)):>14}" for option in answer.options]
    return f"<b>{answer.recommended}</b>: {answer.saving.amount} cheaper\n<pre>" + "\n".join(rows) + "</pre>"
