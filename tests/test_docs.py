"""What the docs list is what there is."""

import re
from pathlib import Path

import pytest

from seatwise.bot.channels.web.problems import CODES
from seatwise.bot.channels.web.routes import ROUTES
from seatwise.bot.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()


@pytest.mark.parametrize("name", Settings.model_fields)
def test_each_setting_is_in_the_table_of_the_readme(name: str) -> None:
    assert f"`SEATWISE_{name.upper()}`" in README


def test_the_readme_promises_no_setting_that_is_not_there() -> None:
    assert {name.lower() for name in re.findall(r"SEATWISE_([A-Z_]+)", README)} <= set(Settings.model_fields)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_each_call_is_in_the_docs_of_the_api(route: object) -> None:
    assert f"`{route.method} {route.path}`" in (ROOT / "docs/api.md").read_text()  # type: ignore[attr-defined]


@pytest.mark.parametrize("code", CODES)
def test_each_error_code_is_in_the_docs_of_the_api(code: str) -> None:
    assert f"`{code}`" in (ROOT / "docs/api.md").read_text()


def test_make_alone_lists_ten_verbs_or_fewer() -> None:
    verbs = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(), re.M)
    assert len(verbs) <= 10


def test_links_between_docs_lead_somewhere() -> None:
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text()):
            assert (page.parent / link).exists(), f"{page.name}: {link}"
