"""How the Bot API says no."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class Refused(Exception):
    """An answer with `ok: false`: HTTP status, description and, for some, parameters."""

    status: int
    description: str
    parameters: dict[str, Any] = field(default_factory=dict)

    @property
    def body(self) -> dict[str, Any]:
        """The answer in JSON."""
        said: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return {**said, "parameters": self.parameters} if self.parameters else said


def bad_request(reason: str) -> Refused:
    """400, as Telegram words it: "Bad Request: …"."""
    return Refused(400, f"Bad Request: {reason}")


def too_many_requests(retry_after: int) -> Refused:
    """429: flood control."""
    return Refused(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


UNAUTHORISED = Refused(401, "Unauthorized")
NOT_FOUND = Refused(404, "Not Found")
BLOCKED = Refused(403, "Forbidden: bot was blocked by the user")
DEACTIVATED = Refused(403, "Forbidden: user is deactivated")
POLLED_TWICE = Refused(
    409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
HOOK_SET_MEANWHILE = Refused(409, "Conflict: terminated by setWebhook request")
HOOK_IS_SET = Refused(
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
)
