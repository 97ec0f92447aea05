"""Which numbers of a message may count people or shifts, and what speaks for it."""

from collections.abc import Sequence

from seatwise.bot.understanding.clauses import AND, Clause, Count
from seatwise.bot.understanding.cues import Cue, Kind, Valued
from seatwise.bot.understanding.items import Item, Mark, Number, cues_of

_MOST_UNKNOWN = 3
_MOST_COUNTS = 100
_NO_LABEL = Cue.PEOPLE | Cue.SHIFT | Valued.PART | Valued.DAY | Valued.DAYS
_NOT_COUNTED = Cue.UNIT | Cue.TEAM | Cue.MORE | Cue.MINUTES | Cue.HOURS
_PIECES = Kind.FIGURE | Kind.MARK | Kind.TIMES | Kind.RANGE | Kind.DAYS | Kind.ZONE | Kind.LENGTH | Kind.MOMENT
_FIGURE, _PART = Kind.FIGURE, Valued.PART
_WHEN = Valued.PART | Kind.DAYS
_COUNTED = Cue.PEOPLE | Cue.SHIFT
_DENYING = Cue.NOT | Cue.INSTEAD
_LABELLING = Cue.LABEL | Cue.UNIT | Cue.MORE | Cue.VAGUE | Cue.AT_PLACE | Kind.SIGN | Kind.PLUS | Kind.ODD
"""What may make a number one that counts nobody."""
_YEARS = range(1900, 2100)
_DATING = Cue.TO | Cue.FROM | Cue.AT_PLACE
_NOUNS = Cue.PEOPLE | Cue.SHIFT | Cue.UNIT | Cue.TEAM
_LINKING = Cue.FILLER | Cue.OF | Cue.FROM | Cue.AT_PLACE
_BETWEEN = Cue.FILLER | Cue.ABOUT | Cue.OF
_SPARING = Cue.EXCEPT | Cue.ME
_BESIDE_OLD = Cue.FILLER | Cue.PEOPLE | Cue.ABOUT
_APART = Kind.FIGURE | Kind.RANGE | Kind.TIMES
_BEFORE = Kind.FIGURE | Kind.TIMES | Kind.RANGE | Kind.DAYS | Kind.LENGTH


def find_counts(clauses: Sequence[Clause], *, negation_follows: bool) -> None:
    """Put into each clause the numbers in it that may count people or shifts."""
    total = 0
    for index, clause in enumerate(clauses):
        cues = clause.cues
        if cues & _FIGURE and total < _MOST_COUNTS:
            _find_in(clauses, index, _MOST_COUNTS - total)
            if clause.counts:
                total += len(clause.counts)
                clause.counts[0].header = index + 1 < len(clauses) and clauses[index + 1].breaks == ":"
                if cues & _DENYING:
                    _mark_old(clause, negation_follows=negation_follows)
                if cues & Cue.EXCEPT:
                    _mark_spared(clause, negation_follows=negation_follows)
                if cues & Kind.PLUS and any(_is_open_end(clause.items, one) for one in clause.counts):
                    clause.cues |= Cue.AT_LEAST
        if cues & Cue.AT_MOST:
            _drop_idle_bounds(clause, follows=negation_follows)
        if cues & Cue.UNIT and cues & _WHEN and cues & _FIGURE:
            _drop_parts(clause)
    _add_me(clauses)


def _drop_parts(clause: Clause) -> None:
    """ "400 chats by day", "every day 400 chats" tell how many chats there are, not when somebody works."""
    items, counted = clause.items, [count.place for count in clause.counts]
    others = [
        place
        for place, item in enumerate(items)
        if item.cues & _FIGURE and place not in counted and isinstance(item, Number) and not item.weak
    ]
    if not others:
        return
    if counted:
        beside = [place + 2 for place in others if place + 2 < len(items) and items[place + 1].cues & Cue.UNIT]
    else:
        beside = list(range(len(items)))
    clause.items = [
        Item(item.first, item.last, Kind.WORD | Cue.UNIT) if place in beside and item.cues & _WHEN else item
        for place, item in enumerate(items)
    ]
    clause.cues = cues_of(clause.items)


def _find_in(clauses: Sequence[Clause], index: int, most: int) -> None:
    """Find the counts of a clause."""
    clause = clauses[index]
    owned: set[int] = set()
    for place, item in enumerate(clause.items):
        if item.cues & _FIGURE and (count := _count_at(clauses, index, place, owned)) is not None:
            clause.counts.append(count)
            if len(clause.counts) == most:
                return


def _has_many_parts(clauses: Sequence[Clause]) -> bool:
    """Whether more than one part of the day is spoken of."""
    known = None
    for clause in clauses:
        if not clause.cues & _PART:
            continue
        for item in clause.items:
            if item.cues & _PART:
                part = item.values[_PART]
                if known not in (None, part):
                    return True
                known = part
    return False


def _drop_idle_bounds(clause: Clause, *, follows: bool) -> None:
    """A word that means both "up to" and "until" bounds a number only right before it, or right behind it."""
    bounds = [place for place, item in enumerate(clause.items) if item.cues & Cue.AT_MOST]
    if all(clause.items[place].cues & Cue.TO and not _leads(clause.items, place, follows=follows) for place in bounds):
        clause.cues &= ~Cue.AT_MOST


def _leads(items: Sequence[Item], place: int, *, follows: bool) -> bool:
    if place > 1 and _is_hung(items, place - 2):
        return True
    if follows:
        after_from = place > 1 and items[place - 2].cues & (Cue.FROM | Cue.TO)  # "5 from 8 until"
        return place > 0 and not after_from and bool(items[place - 1].cues & (Kind.FIGURE | Kind.RANGE | Kind.LENGTH))
    after = (item for item in items[place + 1 :] if not item.cues & (Cue.FILLER | Cue.ABOUT))
    return any(item.cues & (Kind.FIGURE | Kind.RANGE | Kind.LENGTH | Cue.VAGUE) for item in list(after)[:1])


def _is_hung(items: Sequence[Item], place: int) -> bool:
    """Whether a number has "from" or "to" hung on it as an ending."""
    if not (place + 2 < len(items) and items[place].cues & _FIGURE and items[place + 2].cues & (Cue.FROM | Cue.TO)):
        return False
    mark = items[place + 1]
    return isinstance(mark, Mark) and mark.text == "-" and not mark.spaced


def _is_open_end(items: Sequence[Item], count: Count) -> bool:
    """ "20+" is twenty or more."""
    after = count.place + 1
    return after < len(items) and bool(items[after].cues & Kind.PLUS)


def _count_at(clauses: Sequence[Clause], index: int, place: int, owned: set[int]) -> Count | None:
    clause = clauses[index]
    items = clause.items
    number = items[place]
    if not isinstance(number, Number) or _is_place_of_shift(items, place):
        return None
    count = Count(number, index, place, value=number.value)
    noun = _noun_after(items, place, count)
    labelled = clause.cues & _LABELLING and (
        _is_marked(items, place)
        or _is_growth(items, place)
        or (_is_labelled(items, place) and (noun is None or not items[noun].cues & _COUNTED))
    )
    if labelled or (noun is None and number.value in _YEARS and _is_dated(items, place)):
        return None
    cues = 0 if noun is None else items[noun].cues
    if noun is None or (cues & Valued.PART and _has_many_parts(clauses)):  # "3 day 2 night"
        _noun_before(items, place, count, owned)
    else:
        count.noun = cues & Cue.PEOPLE != 0
        if not count.noun:
            if cues & _NOT_COUNTED:
                return None
            count.shifts = cues & Cue.SHIFT != 0
        count.ours = cues & Cue.OURS != 0
        owned.add(noun)
        if not (count.noun or count.shifts):
            _noun_before(items, place, count, owned)
    if not count.noun:
        if number.weak and not count.shifts and place + 1 < len(items):
            return None  # an article; with nothing behind it, it is a number
        count.strange = place + 1 < len(items) and items[place + 1].cues & Kind.UNKNOWN != 0
    if clause.cues & Cue.OURS and not count.ours:
        count.ours = _is_ours(items, place) and not (place and items[place - 1].cues & Cue.EACH)
    return count


def _is_place_of_shift(items: Sequence[Item], place: int) -> bool:
    """Whether the number tells which shift: "shift 1 5 people", "3 people shift 1"; not so in "2 shifts 3 5"."""
    number = items[place]
    if not place or not items[place - 1].cues & Cue.SHIFT or not isinstance(number, Number) or (number.value or 10) > 9:
        return False
    if place + 1 < len(items):
        return isinstance(items[place + 1], Number) and not (place > 1 and items[place - 2].cues & _APART)
    return place > 2 and bool(items[place - 2].cues & Cue.PEOPLE) and isinstance(items[place - 3], Number)


def _is_growth(items: Sequence[Item], place: int) -> bool:
    """ "We grow by 2 people a month" tells a difference, whatever stands behind."""
    before = items[place - 1].cues if place else 0
    return bool(before & Cue.MORE and before & Cue.LABEL)


def _is_ours(items: Sequence[Item], place: int) -> bool:
    """Whether "we are", "in total" or the like stands beside, no other number being nearer to it."""
    for around in (items[max(0, place - 6) : place][::-1], items[place + 1 : place + 5]):
        for item in around:
            if item.cues & _APART and not (isinstance(item, Number) and item.weak):
                break
            if item.cues & Cue.OURS:
                return True
    return False


def _is_labelled(items: Sequence[Item], place: int) -> bool:
    """Whether something before the number says that it counts nobody: "the price is 300", "since 2015", "in 2024"."""
    back, number = place - 1, items[place]
    year = isinstance(number, Number) and number.figures and number.value in _YEARS
    if year and back >= 0 and items[back].cues & Cue.AT_PLACE:
        return True
    while back >= 0 and (items[back].cues & Cue.FILLER or items[back].cues & Cue.ABOUT):
        if items[back].cues & Cue.LABEL:
            return True
        back -= 1
    before = items[back] if back >= 0 else None
    if before is not None and before.cues & (Cue.MORE | Cue.VAGUE):
        if before.cues & Cue.MORE and items[place - 1].cues & Cue.OF and back == place - 2:
            return False  # "one shift of 5 and another of 3"
        return not (before.cues & Cue.MINUS and isinstance(number, Number) and number.value is None)
    if isinstance(before, Mark) and before.text in (":", "-", "=") and back > 0:
        before = items[back - 1]
    return before is not None and bool(before.cues & (Cue.LABEL | Cue.UNIT)) and not before.cues & _NO_LABEL


def _is_dated(items: Sequence[Item], place: int) -> bool:
    """ "Until 2027"."""
    return place > 0 and bool(items[place - 1].cues & _DATING)


def _is_marked(items: Sequence[Item], place: int) -> bool:
    """Whether a mark beside the number says so: "$300", "№ 5", "5%", "+34"."""
    beside = items[place - 1].cues if place else 0
    if place + 1 < len(items):
        beside |= items[place + 1].cues & ~Kind.PLUS
    return bool(beside & (Kind.SIGN | Kind.PLUS | Kind.ODD))


def _noun_after(items: Sequence[Item], place: int, count: Count) -> int | None:
    """The place of the noun behind the number; words that the grammar lacks may stand between ("20 sales managers")."""
    unknown, placed, of = 0, False, False
    sole = place > 0 and bool(items[place - 1].cues & Cue.SOLE)
    first = place + 3 if _is_hung(items, place) else place + 1
    for at in range(first, len(items)):
        item = items[at]
        cues = item.cues
        if cues & _NOUNS:
            used = unknown and sole and cues & Cue.UNIT and items[at - 1].cues & _LINKING  # "only 12 use the chat"
            if not cues & Cue.PEOPLE and (placed or used or ((unknown or of) and cues & Cue.SHIFT)):
                break  # "six in the night shift", "35 in the team" are people
            return at
        if cues & Cue.MORE and unknown == 0:
            return at
        if cues & Kind.LENGTH and at == place + 1:
            continue  # "four 8-hour shifts"
        if cues & _PIECES:
            break
        if cues & Kind.WORD and not cues & _BETWEEN:
            break
        placed = placed or (bool(cues & Cue.AT_PLACE) and not (of or cues & Cue.OF))
        of = of or bool(cues & (Cue.OF | Cue.OUT_OF))
        if not cues & Kind.WORD:
            unknown += 1
            if unknown > _MOST_UNKNOWN:
                break
    count.plain = unknown == 0
    return None


def _noun_before(items: Sequence[Item], place: int, count: Count, owned: set[int]) -> None:
    for at in range(place - 1, max(-1, place - 7), -1):
        item = items[at]
        if item.cues & Cue.PEOPLE and at not in owned:
            owned.add(at)
            count.noun = True
            return
        if item.cues & _BEFORE:
            return
        if isinstance(item, Mark) and item.text not in (":", "-", "=", '"'):
            return
        if not item.cues & (Kind.WORD | Kind.MARK) and place - at <= 2:
            count.plain = False


def _mark_old(clause: Clause, *, negation_follows: bool) -> None:
    """Mark the counts that a word beside them denies or replaces."""
    for count in clause.counts:
        count.old = count.value != 0 and _is_old(clause.items, count.place, negation_follows=negation_follows)


def _is_old(items: Sequence[Item], place: int, *, negation_follows: bool) -> bool:
    around = items[place + 1 : place + 3] if negation_follows else items[max(0, place - 3) : place][::-1]
    for item in around:
        if item.cues & Cue.NOT:
            return not item.cues & Cue.UNKNOWN  # "5, rarely 8" denies no eight
        if not item.cues & _BESIDE_OLD:
            break
    return any(item.cues & Cue.INSTEAD for item in items[max(0, place - 2) : place])


def _mark_spared(clause: Clause, *, negation_follows: bool) -> None:
    """Mark the counts of those that are taken out: "all except 2"."""
    if clause.cues & Cue.NOT:
        return  # "we have no more but 6"
    for count in clause.counts:
        place = count.place
        beside = clause.items[place + 1 :] if negation_follows else clause.items[:place][::-1]
        ignored = _BESIDE_OLD | Kind.DASH if negation_follows else _BETWEEN
        nearest = next((item.cues for item in beside if item.cues & _SPARING or not item.cues & ignored), 0)
        told = count.value is not None or clause.cues & Cue.ALL  # «menos tres» alone is a number below zero
        count.spared = bool(told and nearest & _SPARING == Cue.EXCEPT)


def _add_me(clauses: Sequence[Clause]) -> None:
    """ "Six colleagues and myself" are seven: `me` stands in the clause beside, behind an "and"."""
    for index, clause in enumerate(clauses):
        if not clause.cues & Cue.ME or clause.cues & (Cue.INCLUDING | Cue.EXCEPT):
            continue
        if len(clause.counts) == 1 and _me_joined(clause):
            _add_one(clause.counts[0])
            continue
        if clause.counts:
            continue
        before = clauses[index - 1] if index and clause.breaks == AND else None
        after = clauses[index + 1] if index + 1 < len(clauses) and clauses[index + 1].breaks == AND else None
        joined = [one for one in (before, after) if one is not None and len(one.counts) == 1]
        if not all(item.cues & (Cue.ME | Cue.FILLER | Cue.MORE) for item in clause.items):
            continue
        if joined:
            _add_one(joined[0].counts[0])
        else:
            _doubt_behind_others(clauses[index + 1 :])


def _doubt_behind_others(clauses: Sequence[Clause]) -> None:
    """ "Me, my wife and 3 employees": whether five or more is to be asked."""
    for others, clause in enumerate(clauses):
        if len(clause.counts) == 1 and others and clause.breaks == AND:
            count = clause.counts[0]
            if count.noun and not count.about.said:
                count.item.doubtful, count.value = True, (count.value or 0) + others + 1
            return
        if clause.counts or clause.breaks != "," or not clause.cues & (Kind.UNKNOWN | Cue.PEOPLE):
            return


def _add_one(count: Count) -> None:
    if count.item.value is not None:
        count.value = count.item.value + 1


def _me_joined(clause: Clause) -> bool:
    me = next(at for at, item in enumerate(clause.items) if item.cues & Cue.ME)
    beside = clause.items[max(0, me - 1) : me + 2]
    return any(isinstance(item, Mark) and item.text == "+" for item in beside)
