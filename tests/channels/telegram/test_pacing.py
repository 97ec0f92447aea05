"""How fast may be sent."""

from seatwise.bot.channels.telegram.pacing import Pace


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_three_at_once_in_a_chat_then_one_a_second() -> None:
    clock = Clock()
    pace = Pace(clock)
    for _ in range(3):
        assert pace.delay("a") == 0
        pace.count("a")
    assert pace.delay("a") == 1
    assert pace.delay("b") == 0
    clock.now += 1
    assert pace.delay("a") == 0


def test_over_a_minute_a_chat_gets_one_a_second() -> None:
    clock = Clock()
    pace, sent = Pace(clock), 0
    for _ in range(600):
        if not pace.delay("a"):
            pace.count("a")
            sent += 1
        clock.now += 0.1
    assert sent in (62, 63)


def test_thirty_a_second_in_all() -> None:
    clock = Clock()
    pace, sent = Pace(clock), 0
    for tick in range(1_000):
        for chat in range(pace.places()):
            pace.count(f"{tick}:{chat}")
            sent += 1
        clock.now += 0.01
    assert 300 <= sent <= 315


def test_chats_that_were_not_sent_to_lately_are_forgotten() -> None:
    clock = Clock()
    pace = Pace(clock)
    for chat in range(1_000):
        pace.count(str(chat))
        clock.now += 1.1
    assert len(pace._chats) < 5  # noqa: SLF001
