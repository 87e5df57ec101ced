"""SECURITY.md is complete: it names every file that the program writes, and every way to be hurt."""

import ast
import re

from house_files import ROOT, modules, named, text_of, tree_of
from unsent.store.backup_files import BACKUPS, HALF_MADE, REPLACED
from unsent.store.journal import VAULT
from unsent.store.restore import STAGED
from unsent.store.rotation import HALF, TURNED

WRITTEN = re.compile(r"[\w-][\w.-]*\.(?:vault|json|lock|request|log|txt|new|bak|copy|next|db|tmp)")
PAGE = text_of(ROOT / "SECURITY.md")


def part(heading):
    """Return what stands below a heading."""
    return PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]


def names_of_files():
    """Yield every name of a file in the program that is none of its own resources."""
    shipped = {file.name for file in (ROOT / "resources").rglob("*")}
    for module in modules():
        for node in ast.walk(tree_of(module)):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and WRITTEN.fullmatch(value) and value not in shipped:
                yield named(module, node, value), value


def test_every_file_that_the_program_names_is_on_the_page():
    found = list(names_of_files())
    assert len(found) > 8, "the search finds names"
    table = part("Every file that is written")
    assert [where for where, name in found if f"`{name}`" not in table] == []


def test_every_folder_and_every_name_that_is_put_together_is_on_the_page():
    table = part("Every file that is written")
    for name in (f"{BACKUPS}/", HALF_MADE, f"{REPLACED}-", STAGED, VAULT + HALF, VAULT + TURNED,
                 f"{VAULT}-journal", f"{VAULT}.format-"):  # fmt: skip
        assert f"`{name}" in table or f"/{name}" in table, name


def test_whoever_is_told_of_is_promised_something_or_told_that_it_is_nothing():
    rows = [row.split("|") for row in part("Who, and what is promised").splitlines()[3:] if row]
    assert len(rows) >= 10
    for _, who, can, promised, _, _ in rows:
        assert who.strip(), rows
        assert can.strip(), who
        assert promised.strip(), who


def test_it_says_how_to_report_a_hole():
    assert "privately" in part("Reporting a hole")


def test_nothing_is_said_outside_the_window():
    """A notification or an icon in the tray would stand there while the journal is locked."""
    outside = ("QSystemTrayIcon", "org.freedesktop.Notifications", "notify-send")
    found = [named(m, None, word) for m in modules() for word in outside if word in text_of(m)]
    assert found == []
    titles = [named(m, None, "") for m in modules() if ".setWindowTitle(" in text_of(m)]
    assert len(titles) <= 1, "the window's title is set once, and to the name"
