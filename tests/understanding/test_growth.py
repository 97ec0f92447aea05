"""Growth of so many people a month, in each language; nothing else that comes each month is taken for it."""

from collections.abc import Callable
from typing import Any

import pytest

from seatwise.bot.languages import Languages

Read = Callable[..., dict[str, Any]]

TWO_A_MONTH = {
    "en": "and if we hire two a month?",
    "ru": "а если нанимать по два человека в месяц?",
    "uk": "а якщо наймати по двоє на місяць?",
    "es": "¿y si contratamos a dos al mes?",
    "de": "und wenn wir zwei im Monat einstellen?",
    "fr": "et si on embauche deux personnes par mois ?",
    "it": "e se assumiamo due persone al mese?",
    "pt-BR": "e se contratarmos duas pessoas por mês?",
    "pl": "a jeśli zatrudnimy dwie osoby miesięcznie?",
    "tr": "her ay iki kişi alırsak ne olur?",
    "kk": "ай сайын екі адам қоссақ ше?",
    "ar": "ماذا لو وظفنا شخصين كل شهر؟",
    "he": "ומה אם נגייס שניים בחודש?",
    "hi": "अगर हर महीने दो लोग जोड़ें तो?",
    "id": "kalau kami merekrut dua orang per bulan?",
    "zh-Hans": "如果每月招2个人呢？",
}


@pytest.mark.parametrize("language", Languages.open().tags)
def test_two_people_a_month(read: Read, language: str) -> None:
    understood = read(TWO_A_MONTH[language], None, language)
    assert understood == {"intent": "explain", "topic": "growth", "growth": 2}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "we get 400 more chats a month"),
        ("en", "it costs $20 more a month"),
        ("en", "we add 5 new offices a month"),
        ("en", "from 10 to 20 more a month"),
        ("en", "we need 3 more licences a month"),
        ("ru", "получаем ещё 400 обращений в месяц"),
        ("es", "recibimos 400 mensajes más al mes"),
        ("de", "wir bekommen 400 Nachrichten mehr pro Monat"),
        ("fr", "nous recevons 400 messages de plus par mois"),
        ("tr", "ayda 1000 sipariş alıyoruz"),
    ],
)
def test_what_else_comes_each_month_is_no_growth(read: Read, language: str, text: str) -> None:
    assert "growth" not in read(text, None, language)
