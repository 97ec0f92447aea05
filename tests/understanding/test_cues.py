"""Cues are bits of one number."""

from seatwise.bot.understanding.cues import Cue, Kind, Numeral, Valued


def test_no_two_cues_share_a_bit() -> None:
    bits = [bit for kind in (Cue, Valued, Numeral, Kind) for name, bit in vars(kind).items() if name.isupper()]
    assert all(bit.bit_count() == 1 for bit in bits)
    assert len(set(bits)) == len(bits)
