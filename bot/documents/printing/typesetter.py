"""The press's own process: reads jobs from standard input and writes what they give, one after another.

Each message is a length (four bytes, big-endian) and so many bytes; an answer begins with one byte, 0 for a document
and 1 for a reason in words. It holds little memory, opens no file for writing, and ends with its input.
"""

import json
import sys
from importlib.resources import files
from typing import BinaryIO

import typst

MOST_BYTES = 200 * 1024 * 1024
"""Of memory of its own; what is read from the fonts' files does not count."""

DONE, FAILED = b"\0", b"\1"
_FONTS = (
    ("fontpkg_noto_sans", "files"),
    ("fontpkg_noto_sans_arabic", "files"),
    ("fontpkg_noto_sans_devanagari", "files"),
    ("pylopdf_fonts_he", "."),
    ("pylopdf_fonts_zh_cn", "."),
)
_PIXELS_PER_INCH = 144


def main(jobs: BinaryIO, results: BinaryIO) -> None:
    """Work until there are no more jobs."""
    _limit()
    templates = files("seatwise.bot.documents.printing")
    compiler = typst.Compiler(font_paths=fonts(), root=str(templates))
    while head := jobs.read(4):
        job = json.loads(jobs.read(int.from_bytes(head, "big")))
        try:
            template = templates.joinpath(job["template"]).read_bytes()
            result = DONE + _made(compiler, template, job["media"], job["inputs"])
        except typst.TypstError as error:
            result = FAILED + str(error).encode()
        results.write(len(result).to_bytes(4, "big") + result)
        results.flush()


def fonts() -> typst.Fonts:
    """Those of our packages, for each script; what the machine has does not count."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(files(package).joinpath(folder)) for package, folder in _FONTS],
    )


def _made(compiler: typst.Compiler, template: bytes, media: str, inputs: dict[str, str]) -> bytes:
    if media == "png":
        return _whole(compiler.compile(template, format="png", ppi=_PIXELS_PER_INCH, sys_inputs=inputs))
    try:
        return _whole(compiler.compile(template, format="pdf", sys_inputs=inputs, pdf_standards="ua-1"))
    except typst.TypstError:  # a note may hold letters that no font of ours has, which PDF/UA forbids
        return _whole(compiler.compile(template, format="pdf", sys_inputs=inputs))


def _whole(made: bytes | list[bytes] | None) -> bytes:
    if not isinstance(made, bytes):
        raise TypeError("one document was expected")
    return made


def _limit() -> None:
    try:
        import resource
    except ImportError:  # not on Windows, where the time limit alone holds
        return
    resource.setrlimit(resource.RLIMIT_DATA, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)
