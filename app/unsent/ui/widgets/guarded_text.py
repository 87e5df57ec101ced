"""A text field whose words reach nothing but Unsent's own editors."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit, QWidget

from unsent.ui.widgets.guarded_menu import MenuEntry, MenuWords, guarded_menu
from unsent.ui.widgets.plain_text import clean, from_document
from unsent.ui.widgets.private_clip import PrivateClip

_Key = QKeySequence.StandardKey
Offers = Callable[[int], tuple[MenuEntry, ...]]


class GuardedText(QTextEdit):
    """Plain text in and out; copy, cut, drag and the X11 selection stay inside.

    Everything that Qt would hand to other programs goes through
    `createMimeDataFromSelection`; copy and cut are taken before that, or they would put the
    token on the user's clipboard in place of what was there.
    """

    def __init__(
        self, clip: PrivateClip, words: MenuWords | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clip = clip
        self._words = words or clip.menu_words
        self._offers: list[Offers] = []
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)  # nothing is learnt

    def text(self) -> str:
        """Return exactly what is written, with newlines between paragraphs."""
        return from_document(self.document().toRawText())

    def selected_text(self) -> str:
        """Return exactly what is selected."""
        return from_document(self.textCursor().selectedText())

    def copy(self) -> None:
        """Keep the selection in the private clip."""
        if self.textCursor().hasSelection():
            self._clip.put(self.selected_text())

    def cut(self) -> None:
        """Move the selection to the private clip."""
        if not self.isReadOnly() and self.textCursor().hasSelection():
            self.copy()
            self.textCursor().removeSelectedText()
            self.ensureCursorVisible()

    def paste(self) -> None:
        """Insert the private clip, or the system clipboard's text if that is newer."""
        if not self.isReadOnly():
            self._insert(self._clip.paste_text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Hand out a token in place of the text: this is what drags and PRIMARY get."""
        return self._clip.offer(self.selected_text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept our own tokens and any text."""
        return self._clip.accepts(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the plain text of what is dropped or pasted with the middle button."""
        self._insert(self._clip.text_of(source))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take copy, cut and paste away from Qt."""
        if event.matches(_Key.Copy):
            self.copy()
        elif event.matches(_Key.Cut):
            self.cut()
        elif event.matches(_Key.Paste):
            self.paste()
        elif event.matches(_Key.InsertLineSeparator) and not self.isReadOnly():
            self._insert("\n")
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show our own menu; Qt's would copy to the system clipboard."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            position, spot = self.textCursor().position(), self._below_caret()
        else:
            position, spot = self.cursorForPosition(event.pos()).position(), event.globalPos()
        guarded_menu(self, (*self.offers_at(position), *self.menu_entries())).popup(spot)

    def offer(self, offers: Offers) -> None:
        """Put more on top of the menu, by the UTF-16 position that it is asked for at."""
        self._offers.append(offers)

    def offers_at(self, position: int) -> tuple[MenuEntry, ...]:
        """Return what is offered at a position beside the usual, each part with a line under it."""
        parts = [found for found in (offers(position) for offers in self._offers) if found]
        return tuple(entry for part in parts for entry in (*part, MenuEntry()))

    def show_offers(self) -> bool:
        """Open what is offered at the caret, under it; tell whether there is anything."""
        entries = self.offers_at(self.textCursor().position())[:-1]
        if entries:
            menu = guarded_menu(self, entries)
            menu.popup(self._below_caret())
            menu.setActiveAction(next(one for one in menu.actions() if one.isEnabled()))
        return bool(entries)

    def _below_caret(self) -> QPoint:
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def menu_entries(self) -> tuple[MenuEntry, ...]:
        """Return what the context menu offers now."""
        words, document = self._words, self.document()
        has_selection = self.textCursor().hasSelection()
        copying = MenuEntry(words.copy, _Key.Copy, self.copy, has_selection)
        selecting = MenuEntry(words.select_all, _Key.SelectAll, self.selectAll)
        if self.isReadOnly():
            return (copying, selecting)
        return (
            MenuEntry(words.undo, _Key.Undo, self.undo, document.isUndoAvailable()),
            MenuEntry(words.redo, _Key.Redo, self.redo, document.isRedoAvailable()),
            MenuEntry(),
            MenuEntry(words.cut, _Key.Cut, self.cut, has_selection),
            copying,
            MenuEntry(words.paste, _Key.Paste, self.paste),
            MenuEntry(),
            selecting,
        )

    def _insert(self, text: str) -> None:
        self.textCursor().insertText(clean(text))
        self.ensureCursorVisible()
