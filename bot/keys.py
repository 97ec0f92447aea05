"""The service's secret key, and the tokens made from it."""

import hmac
import os
import secrets
from base64 import urlsafe_b64encode
from pathlib import Path

from seatwise.bot.settings import Settings, SettingsInvalid

_KEY_BYTES = 32
_READING_BYTES = 20


def secret_key(settings: Settings) -> bytes:
    """The key of the settings, else the one beside the SQLite database, made on first start for its owner's eyes.

    Raises `SettingsInvalid` where the data folder cannot be used.
    """
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value().encode()
    path = settings.data_folder / "secret.key"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make_once(path)
        return path.read_bytes()
    except OSError as error:
        raise SettingsInvalid(
            f"SEATWISE_DATABASE_URL: no data can be kept in {path.parent}: {error.strerror}"
        ) from None


def _make_once(path: Path) -> None:
    """Write whole and link into place: of two processes that start at once, both read the same key."""
    if path.exists():
        return
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_hex(_KEY_BYTES).encode())
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def reading_token_of(key: bytes, conversation: str) -> str:
    """What opens the page of a conversation's transcript: its id, and an HMAC that lets it be read and no more."""
    mac = hmac.digest(key, b"transcript:" + conversation.encode(), "sha256")[:_READING_BYTES]
    return f"{conversation}.{urlsafe_b64encode(mac).rstrip(b'=').decode()}"


def conversation_read_by(key: bytes, token: str) -> str | None:
    """The conversation that a token opens for reading; None where it opens none."""
    conversation = token.partition(".")[0]
    known = reading_token_of(key, conversation)
    return conversation if hmac.compare_digest(known.encode(), token.encode("utf-8", "surrogatepass")) else None


def token_of(key: bytes, conversation: str) -> str:
    """The bearer token of a conversation: an HMAC of its id, so that it needs no storing and no reading."""
    mac = hmac.digest(key, b"conversation:" + conversation.encode(), "sha256")
    return urlsafe_b64encode(mac).rstrip(b"=").decode()
