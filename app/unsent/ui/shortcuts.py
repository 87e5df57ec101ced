"""Every key of the window: the one table that makes the shortcuts, the tooltips and the sheet."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut


class Act(StrEnum):
    """What a key does, whatever has the focus."""

    NEW_PAGE = "new_page"
    SETTINGS = "settings"
    FOCUS_MODE = "focus_mode"
    STEP_BACK = "step_back"
    TAKE_BACK = "take_back"
    SHEET = "sheet"
    LARGER = "larger"
    SMALLER = "smaller"
    USUAL_SIZE = "usual_size"
    LOCK = "lock"
    QUIT = "quit"
    VERSIONS = "versions"
    FIND = "find"
    FIND_NEXT = "find_next"
    FIND_PREVIOUS = "find_previous"
    NEXT_MARK = "next_mark"
    PREVIOUS_MARK = "previous_mark"
    FIXES = "fixes"
    SET_ASIDE = "set_aside"
    COPY_APPROVED = "copy_approved"
    SEARCH = "search"


class Part(StrEnum):
    """Where a key counts. Everything else lies within the rooms."""

    ROOMS = "rooms"
    PAGE = "page"
    MARKS = "marks"
    READY = "ready"
    JOURNAL = "journal"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the table; with `by_focus` what has the focus takes the key by itself."""

    act: Act
    part: Part
    keys: tuple[str, ...]
    by_focus: bool = False


SHORTCUTS = (
    Shortcut(Act.NEW_PAGE, Part.ROOMS, ("Ctrl+N",)),
    Shortcut(Act.SETTINGS, Part.ROOMS, ("Ctrl+,",)),
    Shortcut(Act.FOCUS_MODE, Part.ROOMS, ("F11",)),
    Shortcut(Act.STEP_BACK, Part.ROOMS, ("Esc",), by_focus=True),
    Shortcut(Act.TAKE_BACK, Part.ROOMS, ("Ctrl+Shift+Backspace",)),
    # a field that is typed in keeps the question mark for itself
    Shortcut(Act.SHEET, Part.ROOMS, ("Ctrl+/", "F1", "?")),
    Shortcut(Act.LARGER, Part.ROOMS, ("Ctrl++", "Ctrl+=")),
    Shortcut(Act.SMALLER, Part.ROOMS, ("Ctrl+-",)),
    Shortcut(Act.USUAL_SIZE, Part.ROOMS, ("Ctrl+0",)),
    Shortcut(Act.LOCK, Part.ROOMS, ("Ctrl+L",)),
    Shortcut(Act.QUIT, Part.ROOMS, ("Ctrl+Q",)),
    Shortcut(Act.VERSIONS, Part.PAGE, ("Ctrl+H",)),
    Shortcut(Act.FIND, Part.PAGE, ("Ctrl+F",)),
    Shortcut(Act.FIND_NEXT, Part.PAGE, ("F3",)),
    Shortcut(Act.FIND_PREVIOUS, Part.PAGE, ("Shift+F3",)),
    Shortcut(Act.NEXT_MARK, Part.MARKS, ("F8",), by_focus=True),
    Shortcut(Act.PREVIOUS_MARK, Part.MARKS, ("Shift+F8",), by_focus=True),
    Shortcut(Act.FIXES, Part.MARKS, ("Ctrl+.",), by_focus=True),
    Shortcut(Act.SET_ASIDE, Part.MARKS, ("Del",), by_focus=True),
    Shortcut(Act.SEARCH, Part.JOURNAL, ("Ctrl+Shift+F",)),
    Shortcut(Act.COPY_APPROVED, Part.READY, ("Ctrl+Shift+C",)),
)


def sequences(act: Act) -> list[QKeySequence]:
    """Return the keys of an act, the one to tell first."""
    return [QKeySequence(keys) for keys in _found(act).keys]


def told(act: Act) -> str:
    """Return the first key of an act as this system writes it."""
    return native(_found(act).keys[0])


def native(keys: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def listen(
    act: Act,
    around: QObject,
    do: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """Do something on the keys of an act, while what is `around` is shown."""
    shortcut = QShortcut(around)
    shortcut.setObjectName(act)
    shortcut.setKeys(sequences(act))
    shortcut.setContext(context)
    shortcut.activated.connect(do)
    return shortcut


def _found(act: Act) -> Shortcut:
    return next(shortcut for shortcut in SHORTCUTS if shortcut.act is act)
