"""A one-line field whose words reach nothing but Unsent's own editors."""

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
        self._words = words or MenuWords()
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
        else:
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

    def _insert_line(self, text: str) -> None:
        if not self.isReadOnly():
            self.insert(" ".join(text.splitlines()))
