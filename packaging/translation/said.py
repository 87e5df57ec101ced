"""What the program says to its user: each text with the context that it is translated in."""

import ast
import json
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
APP, RESOURCES = ROOT / "app" / "unsent", ROOT / "resources"
RULES, PLACES, LINES = "rules", "places", "help_lines"  # contexts of what is not code
_FILLED = 'Say "'  # labels that begin so are put together: `wording/findings.py` knows how


@dataclass(frozen=True, slots=True)
class Said:
    """One text; `note` is for the translator, `which` tells two texts of the same words apart."""

    context: str
    text: str
    which: str = ""
    note: str = ""
    is_counted: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """Return what a translation is looked up by."""
        return self.context, self.text, self.which


def everything_said() -> tuple[Said, ...]:
    """Return every text once, in an order that stays."""
    found: dict[tuple[str, str, str], Said] = {}
    for one in (*said_by_code(), *said_by_rules(), *said_by_places(), *said_by_help_lines()):
        found.setdefault(one.key, one)
    return tuple(found.values())


def said_by_code() -> Iterator[Said]:
    """Yield what is translated where it is written: `translate("context", "text", ...)`."""
    for file in sorted((APP / "ui").rglob("*.py")):
        for function in _functions(ast.parse(file.read_text(encoding="utf-8"))):
            note = (ast.get_docstring(function) or "").split("\n")[0]
            yield from (_said(call, note) for call in _calls(function, "translate"))


def said_by_rules() -> Iterator[Said]:
    """Yield what a built-in rule says: what it found, why that matters, what can be done."""
    for file in sorted((RESOURCES / "rules").glob("*.toml")):
        for rule in _toml(file).get("rule", ()):
            yield Said(RULES, rule["message"], note=f"What is marked ({rule['category']})")
            yield Said(RULES, rule["why"], note=f"Why “{rule['message']}” matters")
            for fix in rule.get("fixes", ()):
                yield from _label(fix["label"])
    for file in sorted((APP / "checks").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for call in _calls(tree, "Rewrite"):
            yield from _label(ast.literal_eval(call.args[0]))
        yield from (Said(RULES, words, note="Why a mark matters") for words in _reasons(tree))


def said_by_places() -> Iterator[Said]:
    """Yield the names of the built-in places."""
    for file in sorted((RESOURCES / "places").glob("*.toml")):
        yield Said(PLACES, _toml(file)["name"], note="A place to post")


def said_by_help_lines() -> Iterator[Said]:
    """Yield how and when a help line is reached; its name stays as it is."""
    for line in _toml(RESOURCES / "help_lines.toml")["line"]:
        if any(letter.isalpha() for letter in line["contact"]):
            yield Said(LINES, line["contact"], note=f"How to reach {line['name']}")
        if line.get("hours"):
            yield Said(LINES, line["hours"], note="When a help line is there")


def as_source(said: Iterable[Said]) -> str:
    """Return the texts as a source that `lupdate` reads; its reader of Python knows no plurals."""
    lines = []
    for one in said:
        note = f"//: {one.note}\n" if one.note else ""
        quoted = ", ".join(_quoted(part) for part in one.key)
        lines.append(f"{note}QCoreApplication::translate({quoted}{', 1' * one.is_counted});")
    return "\n".join(lines) + "\n"


def _label(words: str) -> Iterator[Said]:
    if not words.startswith(_FILLED):
        yield Said(RULES, words, note="A button that changes the text")


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            literal = node.args[1:2] if name == "translate" else node.args[:1]
            if literal and isinstance(literal[0], ast.Constant):
                yield node


def _reasons(tree: ast.Module) -> Iterator[str]:
    """Yield what a module calls WHY: the reason of rules that give none."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "WHY":
            yield ast.literal_eval(node.value)


def _said(call: ast.Call, note: str) -> Said:
    words = [part.value for part in call.args[:3] if isinstance(part, ast.Constant)]
    context, text, *which = (str(word) for word in words)
    return Said(context, text, which[0] if which else "", note, len(call.args) > 3)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))
