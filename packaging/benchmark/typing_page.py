"""Pages to type on: a bare editor, and Unsent's own with and without marks."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from benchmark.journals import PASSPHRASE
from unsent.boot import Machine, build
from unsent.system.clock import SystemClock
from unsent.system.dictionaries import find_dictionaries
from unsent.ui.shell import Shell
from unsent.ui.widgets.page_editor import PageEditor

PATIENCE = 60.0  # seconds
CHECK_STARTS_AFTER = 235  # milliseconds after the last key; see ui/session/live_check.py


class Paints(QObject):
    """Counts the paints of one widget."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Count a paint."""
        self.count += event.type() is QEvent.Type.Paint
        return False


class Typist:
    """Types into one editor and times each key stroke up to its paint."""

    def __init__(self, editor: QTextEdit) -> None:
        self._editor, self._paints = editor, Paints(editor.viewport())
        cursor = editor.textCursor()
        cursor.setPosition(editor.document().characterCount() // 2)
        editor.setTextCursor(cursor)
        editor.ensureCursorVisible()

    def keys(self, count: int, pause: int) -> list[float]:
        """Return the seconds of each key stroke, with a pause in milliseconds before each."""
        taken = []
        for number in range(count):
            QTest.qWait(pause)
            key = Qt.Key.Key_Space if number % 6 == 5 else Qt.Key.Key_E
            taken.append(self._key(key))
        return taken

    def _key(self, key: Qt.Key) -> float:
        before, began = self._paints.count, time.perf_counter()
        QTest.keyClick(self._editor, key)
        while self._paints.count == before:
            QApplication.processEvents()
        return time.perf_counter() - began


def bare_editor(text: str) -> QTextEdit:
    """Return a bare editor with this text, in the size and type of ours."""
    editor = QTextEdit()
    font = editor.font()
    font.setPixelSize(20)
    editor.setFont(font)
    editor.resize(700, 600)
    editor.setPlainText(text)
    editor.show()
    return editor


def open_shell(app: QApplication, folder: Path) -> Shell:
    """Return the window over an open journal."""
    machine = Machine(SystemClock(), lambda: None, find_dictionaries=find_dictionaries)
    shell = build(app, folder, machine)
    shell.start(PASSPHRASE)
    wait_for(lambda: shell.desk is not None)
    return shell


def page_with(shell: Shell, text: str) -> PageEditor:
    """Return the editor of a fresh private page that holds this text."""
    shell.write.page.open_blank()
    editor = shell.window.findChild(PageEditor)
    if editor is None:
        raise LookupError("the page has no editor")
    editor.setPlainText(text)
    editor.setFocus()
    QTest.qWait(50)
    return editor


def draft_with(shell: Shell, text: str) -> PageEditor:
    """Return the editor of a draft with this text, once its marks are drawn."""
    editor = page_with(shell, text)
    shell.write.page.might_post("reddit")
    wait_for(lambda: len(editor.marks()) > 0)
    return editor


def wait_for(happened: Callable[[], object]) -> None:
    """Wait until something is so. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError("it did not happen")
        QTest.qWait(10)
