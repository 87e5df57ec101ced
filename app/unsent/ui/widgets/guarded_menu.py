"""The context menu of the guarded editors."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from unsent.ui.theme.apply import palette_in_use


@dataclass(frozen=True, slots=True)
class MenuWords:
    """What the entries are called."""

    undo: str = "Undo"
    redo: str = "Redo"
    cut: str = "Cut (stays in Unsent)"
    copy: str = "Copy (stays in Unsent)"
    paste: str = "Paste"
    select_all: str = "Select all"


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One entry; an empty label is a line between two groups."""

    label: str = ""
    key: QKeySequence.StandardKey = QKeySequence.StandardKey.UnknownKey
    act: Callable[[], object] | None = None
    is_on: bool = True
    is_heading: bool = False


def heading(words: str) -> MenuEntry:
    """Return an entry that only says what the ones under it are about."""
    return MenuEntry(words, act=lambda: None, is_on=False, is_heading=True)


def guarded_menu(parent: QWidget, entries: tuple[MenuEntry, ...]) -> QMenu:
    """Return a menu of the entries, which deletes itself when it closes."""
    menu = QMenu(parent)
    if any(entry.is_heading for entry in entries):
        # a heading is there to be read: the colour of what is disabled is too faint for that
        menu.setStyleSheet(f"QMenu::item:disabled {{ color: {palette_in_use().soft}; }}")
    for entry in entries:
        if entry.act is None:
            menu.addSeparator()
            continue
        shortcut = QKeySequence(entry.key).toString(QKeySequence.SequenceFormat.NativeText)
        label = entry.label.replace("&", "&&")  # no letter of it is a key
        action = menu.addAction(f"{label}\t{shortcut}" if shortcut else label)
        action.setEnabled(entry.is_on)
        action.triggered.connect(lambda _=False, act=entry.act: act())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
