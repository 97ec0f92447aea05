"""The widget's files as every site gets them: small, kept, and the same version throughout."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from seatwise.bot.channels.web.bundle import bundle
from seatwise.bot.languages import Languages

PLAIN = {"Accept-Encoding": "identity"}
NOT_FOUND = (404, "not_found")
TAGS = Languages.open().tags


async def version(api: Any) -> str:
    """The version that the launcher names."""
    launcher = (await api.get("/widget.js")).body.decode()
    return str(re.search(r'"version":"([\w-]+)"', launcher)[1])  # type: ignore[index]


@pytest.fixture
async def folder(api: Any) -> str:
    """Where the files of the version lie that is served."""
    return f"/widget/{await version(api)}"


async def words(api: Any, folder: str, tag: str) -> Any:
    return (await api.get(f"{folder}/{tag}.json")).json


@pytest.mark.parametrize("origin", ["https://shop.example", "null"])
@pytest.mark.parametrize("file", ["/widget.js", "chat.js", "panel.css", "en.json"])
async def test_every_site_may_load_them(
    run: Callable[..., Any], calling: Callable[..., Any], origin: str, file: str
) -> None:
    guarded = calling(run(allowed_origins="https://one.example"))
    path = file if file.startswith("/") else f"/widget/{await version(guarded)}/{file}"
    answer = await guarded.get(path, headers={"Origin": origin})
    assert answer.status == 200
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("file", "media_type"),
    [
        ("chat.js", "text/javascript; charset=utf-8"),
        ("panel.css", "text/css; charset=utf-8"),
        ("en.json", "application/json"),
    ],
)
async def test_a_file_is_kept_for_ever_under_its_version(api: Any, folder: str, file: str, media_type: str) -> None:
    answer = await api.get(f"{folder}/{file}")
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Content-Type"] == media_type


async def test_the_launcher_is_asked_for_anew_after_five_minutes(api: Any) -> None:
    answer = await api.get("/widget.js")
    assert answer.headers["Cache-Control"] == "public, max-age=300, stale-while-revalidate=86400"
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"


async def test_the_launcher_holds_its_label_in_every_language(api: Any) -> None:
    text = (await api.get("/widget.js", headers=PLAIN)).body.decode()
    labels = json.loads(re.search(r'"labels":({[^}]*})', text)[1])  # type: ignore[index]
    assert tuple(labels) == TAGS
    assert all(labels.values())


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip", "gzip"),
        ("deflate, x-gzip", "gzip"),
        ("br;q=0, GZIP;q=0.5", "gzip"),
        ("br", "br"),
        ("gzip, deflate, br", "br"),
    ],
)
async def test_who_takes_less_gets_less(calling: Callable[..., Any], shared: Any, accepted: str, coding: str) -> None:
    api = calling(shared)
    packed = await api.get("/widget.js", headers={"Accept-Encoding": accepted})
    plain = await api.get("/widget.js", headers=PLAIN)
    assert packed.headers["Content-Encoding"] == coding
    assert int(packed.headers["Content-Length"]) < len(plain.body)
    assert packed.body == plain.body


@pytest.mark.parametrize("accepted", ["identity", "gzip;q=0", "gzip; q=0.000", "zstd", ""])
async def test_who_does_not_gets_it_plain(api: Any, accepted: str) -> None:
    answer = await api.get("/widget.js", headers={"Accept-Encoding": accepted})
    assert "Content-Encoding" not in answer.headers
    assert answer.headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize("accepted", ["br", "gzip", "identity"])
async def test_what_is_kept_is_not_sent_again(api: Any, folder: str, accepted: str) -> None:
    for path in ("/widget.js", f"{folder}/chat.js"):
        first = await api.get(path, headers={"Accept-Encoding": accepted})
        known = {"Accept-Encoding": accepted, "If-None-Match": f'"other", W/{first.headers["ETag"]}'}
        again = await api.get(path, headers=known)
        assert (again.status, again.body) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
        assert again.headers["Cache-Control"] == first.headers["Cache-Control"]


async def test_plain_and_compressed_have_entity_tags_of_their_own(api: Any) -> None:
    codings = ("br", "gzip", "identity")
    tags = {(await api.get("/widget.js", headers={"Accept-Encoding": one})).headers["ETag"] for one in codings}
    assert len(tags) == len(codings)


@pytest.mark.parametrize("file", ["chat.js", "look.css", "en.json"])
async def test_a_version_that_is_gone_leads_to_the_one_that_is_there(api: Any, folder: str, file: str) -> None:
    answer = await api.get(f"/widget/older/{file}", headers={"Origin": "https://shop.example"})
    assert answer.status == 302
    assert f"/widget/{answer.headers['Location'].removeprefix('../')}" == f"{folder}/{file}"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("file", ["none.js", "widget.js", "served.d.ts", "xx.json", "home.html", "..", "__init__.py"])
async def test_what_is_no_file_of_the_widget_is_not_there(api: Any, folder: str, file: str) -> None:
    assert (await api.get(f"{folder}/{file}")).code == NOT_FOUND
    assert (await api.get(f"/widget/older/{file}")).code == NOT_FOUND


@pytest.mark.parametrize(
    "path",
    ["/%2e%2e/answers.py", "/..%2fanswers.py", "/..%5canswers.py", "/%2fetc%2fpasswd", "/chat.js%00", "/chat.js/", "/"],
)
async def test_no_path_leads_out_of_the_widget(api: Any, folder: str, path: str) -> None:
    from yarl import URL

    url = URL(f"{api.url}{folder}{path}", encoded=True)
    async with api.session.get(url, allow_redirects=False) as answer:
        assert answer.status == 404
        assert (await answer.json(content_type=None))["code"] == "not_found"


@pytest.mark.parametrize("file", ["/widget.js", "chat.js", "ru.json"])
async def test_a_file_can_be_asked_about(api: Any, folder: str, file: str) -> None:
    path = file if file.startswith("/") else f"{folder}/{file}"
    got, head = await api.get(path), await api.call("HEAD", path)
    assert (head.status, head.body) == (200, b"")
    assert [head.headers[name] for name in ("ETag", "Content-Type", "Content-Length")] == [
        got.headers[name] for name in ("ETag", "Content-Type", "Content-Length")
    ]


@pytest.mark.parametrize("tag", TAGS)
async def test_the_words_are_there_in_every_language(api: Any, folder: str, tag: str) -> None:
    ours, english = await words(api, folder, tag), await words(api, folder, "en")
    assert (ours["language"], ours["direction"]) == (tag, Languages.open().direction(tag))
    assert ours["strings"].keys() == english["strings"].keys() >= {"title", "send", "forget-sure", "privacy"}
    assert all(ours["strings"].values())
    assert [language["tag"] for language in ours["languages"]] == list(TAGS)


async def test_each_language_is_named_in_itself(api: Any, folder: str) -> None:
    languages = (await words(api, folder, "en"))["languages"]
    assert {"English", "Русский", "Español"} <= {language["name"] for language in languages}


async def test_a_language_of_the_operators_own_is_offered_and_changes_the_version(
    api: Any, run: Callable[..., Any], calling: Callable[..., Any], tmp_path: Path
) -> None:
    source = Languages.open().folder("en")
    shutil.copytree(str(source), tmp_path / "locales" / "ar")
    other = calling(run(locales=tmp_path / "locales"))
    folder = f"/widget/{await version(other)}"
    assert folder != f"/widget/{await version(api)}"
    assert (await words(other, folder, "ar"))["direction"] == "rtl"


@pytest.fixture
async def scripts(api: Any, folder: str) -> dict[str, bytes]:
    """The widget's scripts as they are served, by names that say whether each is a module."""
    modules = [name for name in bundle(api.running.assistant.wording, Languages.open()).files if name.endswith(".js")]
    served = {f"{name}.mjs": (await api.get(f"{folder}/{name}")).body for name in modules}
    return {**served, "widget.cjs": (await api.get("/widget.js")).body}


@pytest.mark.skipif(shutil.which("node") is None, reason="there is no node")
def test_what_is_served_is_javascript_still(scripts: dict[str, bytes], tmp_path: Path) -> None:
    for name, body in scripts.items():
        (tmp_path / name).write_bytes(body)
        subprocess.run(["node", "--check", tmp_path / name], check=True)


def test_where_there_is_no_minifier_the_files_are_as_they_are(shared: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    small = bundle(shared.assistant.wording, Languages.open())
    monkeypatch.setitem(sys.modules, "minify", None)
    plain = bundle(shared.assistant.wording, Languages.open())
    assert plain.files.keys() == small.files.keys()
    assert len(plain.files["chat.js"].body) > len(small.files["chat.js"].body)


async def test_the_launcher_has_no_more_than_three_kilobytes(api: Any) -> None:
    assert int((await api.get("/widget.js")).headers["Content-Length"]) <= 3 * 1024
