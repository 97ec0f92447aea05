"""Settings that cannot be used are told in one line, by their variables' names."""

from typing import Any

import pytest

from seatwise.bot.settings import Settings, SettingsInvalid

TOKEN = "123456:ABC-def_1"  # noqa: S105
HOOKED = {"SEATWISE_TELEGRAM_TOKEN": TOKEN, "SEATWISE_TELEGRAM_MODE": "webhook"}


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Any:
    """Reads the settings of an environment."""
    monkeypatch.chdir(tmp_path)

    def settings(**environment: str) -> Settings:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        return Settings.read()

    return settings


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"SEATWISE_TELEGRAM_TOKEN": "no token"}, "SEATWISE_TELEGRAM_TOKEN"),
        ({"SEATWISE_TELEGRAM_LIBRARY": "telebot"}, "SEATWISE_TELEGRAM_LIBRARY"),
        (HOOKED, "SEATWISE_TELEGRAM_WEBHOOK_SECRET"),
        ({**HOOKED, "SEATWISE_TELEGRAM_WEBHOOK_SECRET": "not allowed!"}, "SEATWISE_TELEGRAM_WEBHOOK_SECRET"),
        (
            {**HOOKED, "SEATWISE_TELEGRAM_WEBHOOK_SECRET": "s", "SEATWISE_PUBLIC_URL": "http://example.com"},
            "SEATWISE_PUBLIC_URL",
        ),
    ],
)
def test_what_telegram_cannot_begin_with_is_told(read: Any, environment: dict[str, str], told: str) -> None:
    with pytest.raises(SettingsInvalid, match=told) as refused:
        read(**environment)
    assert TOKEN not in str(refused.value)


@pytest.mark.parametrize("url", ["https://example.com", "http://127.0.0.1:8080", "http://localhost:1"])
def test_a_webhook_needs_https_or_loopback(read: Any, url: str) -> None:
    settings = read(**HOOKED, SEATWISE_TELEGRAM_WEBHOOK_SECRET="s", SEATWISE_PUBLIC_URL=url)  # noqa: S106
    assert settings.public_url == url


def test_an_empty_variable_is_an_unset_one(read: Any) -> None:
    settings = read(SEATWISE_TELEGRAM_TOKEN="", SEATWISE_TELEGRAM_API_URL="", SEATWISE_TELEGRAM_WEBHOOK_SECRET="")
    assert (settings.telegram_token, settings.telegram_api_url, settings.telegram_webhook_secret) == (None, None, None)
