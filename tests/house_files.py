"""The files of the house, as the tests of the house read them."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app" / "unsent"


@cache
def tracked() -> tuple[Path, ...]:
    """Return every file that is under version control and still there."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    names = [name for name in listed.stdout.split("\0") if name]
    if not names:  # an unpacked release has no version control
        kept = ("app", "resources", "tests", "docs", "packaging")
        found = [file for folder in kept for file in (ROOT / folder).rglob("*")]
        return tuple(f for f in found if f.is_file() and "__pycache__" not in f.parts)
    return tuple(file for file in (ROOT / name for name in names) if file.is_file())


@cache
def text_of(file: Path) -> str:
    """Return a file's text, empty when it is not text."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


@cache
def tree_of(file: Path) -> ast.Module:
    """Return the parsed module."""
    return ast.parse(text_of(file))


@cache
def modules() -> tuple[Path, ...]:
    """Return the modules of the program, those not yet under version control too."""
    return tuple(sorted(APP.rglob("*.py")))


def functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method of a module."""
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def classes(file: Path) -> Iterator[ast.ClassDef]:
    """Yield every class of a module."""
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.ClassDef):
            yield node


def lines_of(node: ast.stmt) -> int:
    """Return how many lines a definition takes."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def named(file: Path, node: ast.AST | None = None, what: str = "") -> str:
    """Return a short address of a place in a file, for the list that a failing test shows."""
    line = f":{getattr(node, 'lineno', '')}" if node is not None else ""
    return f"{file.relative_to(ROOT)}{line} {what}".rstrip()
