import ast
from importlib.resources import files

SOURCES = [file for file in files("seatwise.pricing").iterdir() if file.name.endswith(".py")]


def inexact(node: ast.AST) -> bool:
    match node:
        case ast.Constant(value=float() | complex()) | ast.BinOp(op=ast.Div()) | ast.AugAssign(op=ast.Div()):
            return True
        case ast.Name(id="float" | "round") | ast.Attribute(attr="truediv" | "from_float"):
            return True
        case ast.Import(names=names):
            return any(name.name in {"math", "statistics"} for name in names)
        case ast.ImportFrom(module="math", names=names):
            return any(name.name != "gcd" for name in names)
    return False


def test_the_engine_reckons_without_floats() -> None:
    found = [
        f"{source.name}:{getattr(node, 'lineno', 0)}"
        for source in SOURCES
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if inexact(node)
    ]
    assert len(SOURCES) > 10
    assert found == []


def test_a_float_would_be_found() -> None:
    for source in ("1.5", "x / 2", "float(x)", "import math"):
        assert any(inexact(node) for node in ast.walk(ast.parse(source)))
