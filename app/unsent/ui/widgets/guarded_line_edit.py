"""A one-line field whose words reach nothing but Unsent's own editors."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from unsent.ui.widgets.guarded_menu import MenuEntry, MenuWords, guarded_menu
from unsent.ui.widgets.private_clip import PrivateClip

_Key = QKeySequence.StandardKey
_TO_START = (_Key.SelectStartOfLine, _Key.SelectStartOfBlock, _Key.SelectStartOfDocument)
_TO_END = (_Key.SelectEndOfLine, _Key.SelectEndOfBlock, _Key.SelectEndOfDocument)


class GuardedLineEdit(QLineEdit):
    """A line edit whose copy, cut and selection stay inside; dragging out is off."""

    def __init__(
        self,
        clip: PrivateClip,
        placeholder: str = "",
        words: MenuWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clip = clip
        self._words = words or clip.menu_words
        self.setDragEnabled(False)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)

    def copy(self) -> None:
        """Keep the selection in the private clip; a hidden passphrase is never copied."""
        if self.hasSelectedText() and self.echoMode() is QLineEdit.EchoMode.Normal:
            self._clip.put(self.selectedText())

    def cut(self) -> None:
        """Move the selection to the private clip."""
        if not self.isReadOnly() and self.echoMode() is QLineEdit.EchoMode.Normal:
            self.copy()
            self.del_()

    def paste(self) -> None:
        """Insert the private clip or newer text of the system, on one line."""
        self._insert_line(self._clip.paste_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take copy, cut and paste away from Qt."""
        if event.matches(_Key.Copy):
            self.copy()
        elif event.matches(_Key.Cut):
            self.cut()
        elif event.matches(_Key.Paste):
            self.paste()
        elif self._would_leak(event):
            event.ignore()
            return
        elif not self._act_by_key(event):
            super().keyPressEvent(event)
            return
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep Qt from writing the selection to PRIMARY, which is all it does on a release."""
        if event.button() is Qt.MouseButton.MiddleButton:
            clipboard = QGuiApplication.clipboard()
            if clipboard.supportsSelection():
                self.deselect()
                mime = clipboard.mimeData(QClipboard.Mode.Selection)
                self._insert_line(self._clip.text_of(mime))
        elif event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept our own tokens and any text."""
        if not self.isReadOnly() and self._clip.accepts(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Insert what is dropped where it is dropped."""
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        self._insert_line(self._clip.text_of(event.mimeData()))
        event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show our own menu; Qt's would copy to the system clipboard."""
        words, has_selection = self._words, self.hasSelectedText()
        entries = (
            MenuEntry(words.undo, _Key.Undo, self.undo, self.isUndoAvailable()),
            MenuEntry(words.redo, _Key.Redo, self.redo, self.isRedoAvailable()),
            MenuEntry(),
            MenuEntry(words.cut, _Key.Cut, self.cut, has_selection),
            MenuEntry(words.copy, _Key.Copy, self.copy, has_selection),
            MenuEntry(words.paste, _Key.Paste, self.paste),
            MenuEntry(),
            MenuEntry(words.select_all, _Key.SelectAll, self.selectAll),
        )
        guarded_menu(self, entries).popup(event.globalPos())

    def _would_leak(self, event: QKeyEvent) -> bool:
        # they mean nothing in one line, but Qt writes what is selected to PRIMARY all the same
        return self.hasSelectedText() and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)

    def _act_by_key(self, event: QKeyEvent) -> bool:
        act = next((act for key, act in self._key_acts().items() if event.matches(key)), None)
        if act is not None:
            act()
        return act is not None

    def _key_acts(self) -> dict[_Key, Callable[[], None]]:
        # Qt writes PRIMARY when a key leaves words selected, and the clipboard when Ctrl+K or
        # Ctrl+U deletes; the same done by calls writes neither
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        step = -1 if is_mirrored else 1
        return {
            _Key.SelectAll: self.selectAll,
            _Key.SelectNextChar: lambda: self.cursorForward(True, step),
            _Key.SelectPreviousChar: lambda: self.cursorForward(True, -step),
            _Key.SelectNextWord: lambda: self._select_word(onward=not is_mirrored),
            _Key.SelectPreviousWord: lambda: self._select_word(onward=is_mirrored),
            **dict.fromkeys(_TO_START, lambda: self.home(True)),
            **dict.fromkeys(_TO_END, lambda: self.end(True)),
            _Key.DeleteEndOfLine: lambda: self._delete_from(self.cursorPosition()),
            _Key.DeleteCompleteLine: lambda: self._delete_from(0),
            _Key.Undo: self.undo,
            _Key.Redo: self.redo,
        }

    def _delete_from(self, start: int) -> None:
        if not self.isReadOnly():
            self.setSelection(start, len(self.text()))
            self.del_()

    def _select_word(self, *, onward: bool) -> None:
        if onward:
            self.cursorWordForward(True)
        else:
            self.cursorWordBackward(True)

    def _insert_line(self, text: str) -> None:
        if not self.isReadOnly():
            self.insert(" ".join(text.splitlines()))
