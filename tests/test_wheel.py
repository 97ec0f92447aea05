"""Installed, everything lives under one import name and never meets a host's own `bot.py`."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = ("pyproject.toml", "README.md", "LICENSE", "src", "bot", "pricing", "locales")


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a host's own `bot.py` and `pricing.py`, and an environment with our wheel in it."""
    folder = tmp_path_factory.mktemp("host")
    checkout = folder / "checkout"
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(
                source, checkout / name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
            )
        else:
            checkout.mkdir(exist_ok=True)
            shutil.copy(source, checkout / name)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, checkout], check=True)
    shutil.rmtree(checkout)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "env"], check=True)
    site = next((folder / "env" / "lib").glob("python*/site-packages"))
    wheel = next(folder.glob("seatwise-*.whl"))
    subprocess.run([*pip, "install", "--no-deps", "--target", site, wheel], check=True)
    # the dependencies of this environment, without the checkout itself: a path in a .pth file reads no other .pth files
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    for name in ("bot", "pricing"):
        (folder / f"{name}.py").write_text(f"HOST = {name!r}\n")
    return folder


def run(host: Path, *arguments: str, typed: str = "") -> str:
    """Standard output of the host's Python."""
    environment = {
        "PATH": os.environ["PATH"],
        "SEATWISE_DATABASE_URL": f"sqlite:///{host}/seatwise.db",
        "LANG": "C.UTF-8",
    }
    done = subprocess.run(
        [host / "env/bin/python", *arguments],
        cwd=host,
        env=environment,
        input=typed,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_hosts_own_modules_are_its_own(host: Path) -> None:
    code = (
        "import bot, pricing, seatwise.bot, seatwise.pricing; print(bot.HOST, pricing.HOST, seatwise.pricing.__file__)"
    )
    names = run(host, "-c", code).split()
    assert names[:2] == ["bot", "pricing"]
    assert "site-packages" in names[2]


def test_the_installed_engine_quotes(host: Path) -> None:
    request = json.dumps({"staff": 20, "schedule": {"kind": "peak", "peak": 3}})
    quote = json.loads(run(host, "-m", "seatwise.pricing", "quote", "--jsonl", typed=f"{request}\n"))
    assert [option["total"] for option in quote["options"]] == ["180.00", "105.00"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "20 sales managers, 3 people per shift during the day, 2 at night"),
        ("ru", "20 менеджеров, 3 человека в дневной смене и 2 в ночной"),
        ("es", "20 gestores, 3 por turno de día y 2 por la noche"),
    ],
)
def test_the_installed_assistant_chats_in_each_language(host: Path, language: str, sentence: str) -> None:
    said = run(host, "-m", "seatwise.bot", "chat", "--language", language, typed=f"{sentence}\n")
    figures = said.replace(",", ".")
    assert "105.00" in figures
    assert "180.00" in figures


@pytest.mark.parametrize("folder", ["widget", "pages"])
def test_what_browsers_load_is_installed(host: Path, folder: str) -> None:
    listing = (
        "from importlib.resources import files; print(*(entry.name for entry in files({!r}).joinpath({!r}).iterdir()))"
    )
    installed = set(run(host, "-c", listing.format("seatwise.bot.channels.web", folder)).split())
    sources = {path.name for path in (ROOT / "bot/channels/web" / folder).iterdir()}
    assert {name for name in sources if name.endswith((".js", ".css", ".html"))} <= installed
