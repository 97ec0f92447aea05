"""What a user may configure: environment variables `SEATWISE_…`, or the same names in a `.env` file (contract, §6)."""

import re
from base64 import b64decode
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_TELEGRAM_TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,100}")
_BASE64_FOLLOWS = "whsec_"
_SHORTEST_HANDOVER_KEY = 24
_TELEGRAM_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class SettingsInvalid(Exception):
    """Some setting has a value that cannot be used; the text names each variable and the reason, one a line."""


class Settings(BaseSettings):
    """The settings, checked; field `port` is variable `SEATWISE_PORT`, and so on."""

    model_config = SettingsConfigDict(env_prefix="SEATWISE_", env_file=".env", extra="ignore", frozen=True)

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    database_url: SecretStr = SecretStr("sqlite:///var/seatwise.db")
    public_url: Annotated[str, Field(pattern=r"^https?://[^\s?#]+$")] = ""
    secret_key: SecretStr | None = None
    price_book: str = "chat2desk"
    price_books: Path | None = None
    locales: Path | None = None
    allowed_origins: Annotated[tuple[str, ...] | None, NoDecode] = None
    trusted_proxies: Annotated[int, Field(ge=0)] = 0
    rate_limit_per_minute: Annotated[int, Field(ge=0)] = 60
    contact_url: Annotated[str, Field(pattern=r"^(https?|mailto|tel):\S+$")] | None = None
    handover_url: Annotated[str, Field(pattern=r"^https?://\S+$")] | None = None
    handover_secret: SecretStr | None = None
    desk: Literal["on", "off"] = "on"
    quote_days: Annotated[int, Field(ge=1, le=3650)] = 30
    telegram_token: SecretStr | None = None
    telegram_api_url: Annotated[str, Field(pattern=r"^https?://[^\s?#]+$")] | None = None
    telegram_library: Literal["aiogram", "python-telegram-bot"] = "aiogram"
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_secret: SecretStr | None = None

    @classmethod
    def read(cls) -> "Settings":
        """The settings of this process. Raises `SettingsInvalid`."""
        try:
            return cls()
        except ValidationError as refused:
            raise SettingsInvalid("\n".join(_line(error["loc"], error["msg"]) for error in refused.errors())) from None

    @field_validator(
        "price_books",
        "locales",
        "contact_url",
        "handover_url",
        "handover_secret",
        "secret_key",
        "telegram_token",
        "telegram_api_url",
        "telegram_webhook_secret",
        mode="before",
    )
    @classmethod
    def _empty_is_unset(cls, value: object) -> object:
        return None if value == "" else value

    @field_validator("allowed_origins", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part.strip().rstrip("/") for part in value.split(",") if part.strip())
        return value

    @model_validator(mode="before")
    @classmethod
    def _public_url_from_host_and_port(cls, values: dict[str, object]) -> dict[str, object]:
        if not values.get("public_url"):
            host, port = str(values.get("host") or cls.model_fields["host"].default), values.get("port")
            shown = f"[{host}]" if ":" in host else host
            values["public_url"] = f"http://{shown}:{port if port is not None else cls.model_fields['port'].default}"
        values["public_url"] = str(values["public_url"]).rstrip("/")
        return values

    @model_validator(mode="after")
    def _key_for_replicas(self) -> "Settings":
        url = self.database_url.get_secret_value()
        if not url.startswith(("sqlite:///", "postgresql://", "postgres://")):
            raise ValueError("SEATWISE_DATABASE_URL begins with sqlite:/// or postgresql://")
        if not self.on_sqlite and self.secret_key is None:
            raise ValueError("SEATWISE_SECRET_KEY is required with PostgreSQL: replicas must share it")
        if self.secret_key is not None and len(self.secret_key.get_secret_value()) < 32:
            raise ValueError("SEATWISE_SECRET_KEY has at least 32 characters")
        return self

    @field_validator("telegram_api_url")
    @classmethod
    def _without_last_slash(cls, url: str | None) -> str | None:
        return url and url.rstrip("/")

    @model_validator(mode="after")
    def _handover_is_signed(self) -> "Settings":
        if self.handover_url is not None and self.handover_secret is None:
            raise ValueError("SEATWISE_HANDOVER_SECRET is required with SEATWISE_HANDOVER_URL: it signs what is sent")
        if self.handover_secret is not None and len(self.handover_key) < _SHORTEST_HANDOVER_KEY:
            raise ValueError("SEATWISE_HANDOVER_SECRET holds at least 24 bytes, in base64 where it begins with whsec_")
        return self

    @model_validator(mode="after")
    def _telegram_can_begin(self) -> "Settings":
        if self.telegram_token is None:
            return self
        if not _TELEGRAM_TOKEN.fullmatch(self.telegram_token.get_secret_value()):
            raise ValueError("SEATWISE_TELEGRAM_TOKEN looks like 123456:ABC-def, as BotFather gives it")
        if self.telegram_mode == "webhook":
            secret = self.telegram_webhook_secret
            if secret is None or not _TELEGRAM_SECRET.fullmatch(secret.get_secret_value()):
                raise ValueError(
                    "SEATWISE_TELEGRAM_WEBHOOK_SECRET is required for webhook mode: 1 to 256 of A-Z a-z 0-9 _ -"
                )
            parts = urlsplit(self.public_url)
            if parts.scheme != "https" and not _is_loopback(parts.hostname or ""):
                raise ValueError("SEATWISE_PUBLIC_URL begins with https:// where Telegram calls it (webhook mode)")
        return self

    @property
    def handover_key(self) -> bytes:
        """The key in the hand-over's secret: base64 after `whsec_`, else its own bytes; empty where there is none."""
        secret = self.handover_secret.get_secret_value() if self.handover_secret else ""
        if not secret.startswith(_BASE64_FOLLOWS):
            return secret.encode()
        try:
            return b64decode(secret.removeprefix(_BASE64_FOLLOWS), validate=True)
        except ValueError:
            return b""

    @property
    def on_sqlite(self) -> bool:
        """Whether the embedded database is used."""
        return self.database_url.get_secret_value().startswith("sqlite")

    @property
    def data_folder(self) -> Path:
        """Where the embedded database and the secret key lie."""
        return Path(self.database_url.get_secret_value().removeprefix("sqlite:///")).parent

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach the service."""
        return _is_loopback(self.host)

    @property
    def origins(self) -> tuple[str, ...]:
        """Origins that may call the API from a browser: as set, else every one on loopback and none elsewhere."""
        if self.allowed_origins is not None:
            return self.allowed_origins
        return ("*",) if self.on_loopback else ()


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _line(place: tuple[int | str, ...], reason: str) -> str:
    name = f"SEATWISE_{str(place[0]).upper()}: " if place else ""
    return f"{name}{reason.removeprefix('Value error, ')}"
