"""CLDR's data of one language, read by Babel and kept only by those who use it."""

from functools import lru_cache

from babel import Locale, localedata

_ROOT = "root"
"""What all languages inherit."""


@lru_cache(maxsize=1)
def locale(tag: str) -> Locale:
    """The locale of a BCP 47 tag. Raises ValueError or UnknownLocaleError where CLDR knows no such language.

    Babel keeps what it has read of every language for ever, 1.4 MB each, and has no way to be told otherwise; we need
    it once for most of them, to read their grammar. So its store is emptied here, and a locale holds its data itself.
    Were the store gone from a later Babel, a test would say so.
    """
    _empty_store()
    return Locale.parse(tag, sep="-")


def forget() -> None:
    """Let go of the language that was read last, unless somebody uses it."""
    locale.cache_clear()
    _empty_store()


def _empty_store() -> None:
    kept = localedata._cache  # type: ignore[attr-defined]  # noqa: SLF001
    for name in kept.keys() - {_ROOT}:
        kept.pop(name, None)
