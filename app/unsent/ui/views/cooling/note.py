"""The note that someone leaves for the day on which the wait is over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.theme import tokens
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.guarded_text import GuardedText
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import cooling as wording
from unsent.ui.wording.menus import menu_words

LINES = 3


class NoteField(FocusDoor):
    """A few lines that are kept as they are typed."""

    note_changed = Signal(str)
    done = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = GuardedText(clip, menu_words())
        self._field.setPlaceholderText(wording.note_hint())
        self._field.setAccessibleName(wording.note())
        self._field.textChanged.connect(self._typed)
        self._done = Button(wording.done(), "plain", "small")
        self._done.clicked.connect(self.done)
        row = QHBoxLayout()
        row.addWidget(LongText(wording.note_saved(), "note"), 1)
        row.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.EDGE, 4, tokens.EDGE, 8)
        column.addWidget(self._field)
        column.addLayout(row)
        self.lead_focus_to(self._field)
        self.refit()

    def text(self) -> str:
        """Return the note."""
        return self._field.text()

    def show_note(self, note: str, *, is_other: bool) -> None:
        """Show a note; one that is being typed is left alone unless it is of another draft."""
        if self.text() == note or (self._field.hasFocus() and not is_other):
            return
        self._field.blockSignals(True)
        self._field.setPlainText(note)
        self._field.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self.note_changed.emit(self.text())

    def refit(self) -> None:
        """Give the note its lines."""
        self._field.ensurePolished()
        self._field.setFixedHeight(self._field.fontMetrics().lineSpacing() * LINES + 26)
