from babel import localedata

from seatwise.bot.cldr import forget, locale


def test_of_many_languages_that_were_read_only_the_last_is_kept() -> None:
    for tag in ("en", "de", "pt-BR", "pl"):
        assert locale(tag).languages["de"]
    kept = localedata._cache  # noqa: SLF001
    assert set(kept) == {"root", "pl"}
    forget()
    assert set(kept) == {"root"}


def test_a_language_that_is_spoken_keeps_its_data() -> None:
    german = locale("de")
    assert german.languages["de"] == "Deutsch"
    assert locale("pl").languages["de"] == "niemiecki"
    assert german.days["format"]["wide"][0] == "Montag"
