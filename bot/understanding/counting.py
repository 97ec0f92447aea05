"""The counts of a message that no rule has taken yet, and what the message speaks of."""

from collections.abc import Sequence

from seatwise.bot.dialogue.understood import Asks
from seatwise.bot.understanding.clauses import Clause, Count, all_cues
from seatwise.bot.understanding.cues import Cue, Kind
from seatwise.bot.understanding.draft import Draft

AT_ONCE = Cue.TOGETHER | Cue.PEAK | Cue.ONLINE


class Counting:
    """What a rule took, later rules no longer see: `open` are the counts left, `old` those that are not meant.

    `whole` tells whether every shift that is spoken of has one number of people.
    """

    def __init__(self, clauses: Sequence[Clause], asks: Asks | None, draft: Draft, *, whole: bool) -> None:
        self.clauses = clauses
        self.asks = asks
        self.draft = draft
        self.cues = all_cues(clauses)
        self.whole = whole and not self.cues & Kind.RANGE
        self.open: list[Count] = []
        self.old: list[Count] = []
        for clause in clauses:
            for count in clause.counts:
                (self.old if count.old else self.open).append(count)

    def close(self, counts: Sequence[Count]) -> None:
        """Take counts away."""
        if counts:
            self.open = [count for count in self.open if count not in counts]

    def leave_open(self, slot: str, counts: Sequence[Count]) -> None:
        """Keep the numbers as readings that are not taken."""
        self.draft.leave_open(slot, *(count.value for count in counts))
        self.close(counts)
