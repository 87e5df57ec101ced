"""A new passphrase, typed twice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.welcome.look import passphrase_look
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.secret_field import secret_field
from unsent.ui.wording import settings_keys as wording
from unsent.ui.wording import welcome as welcome_wording

WIDTH = 230  # of a field for a passphrase, at 100 %


class NewPassphrase(QWidget):
    """Two fields; `given` carries the passphrase, the empty string where none is needed."""

    given = Signal(str)
    left = Signal()

    def __init__(self, step: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_needed = True
        self.lead = LongText(role="small")
        self.first = secret_field(welcome_wording.passphrase())
        self.second = secret_field(welcome_wording.the_same_again())
        for field in (self.first, self.second):
            measure(field, width=WIDTH)
        self.take = Button(step, "go", "small")
        self.leave = Button(wording.leave_it(), "quiet", "small")
        self.state = LongText(role="small")
        line = FlowLayout(8)
        for widget in (self.first, self.second, self.take, self.leave):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.addWidget(self.lead)
        column.addLayout(line)
        column.addWidget(self.state)
        self.first.textChanged.connect(self._look)
        self.second.textChanged.connect(self._look)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self._give)
        self.take.clicked.connect(self._give)
        self.leave.clicked.connect(self.close_up)
        self.hide()

    def open_up(self, *, is_needed: bool = True, lead: str = "") -> None:
        """Show both fields, empty."""
        self._is_needed = is_needed
        self.forget()
        set_words(self.lead, lead)
        self.show()
        self._look()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_up(self) -> None:
        """Leave without a change."""
        self.forget()
        self.hide()
        self.left.emit()

    def forget(self) -> None:
        """Empty both fields."""
        self.first.clear()
        self.second.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        look = passphrase_look(
            self.first.text(), self.second.text(), is_needed=self._wants_passphrase()
        )
        set_words(self.state, look.line)
        self.take.setEnabled(look.is_good)

    def _wants_passphrase(self) -> bool:
        return self._is_needed or bool(self.first.text() or self.second.text())

    def _give(self) -> None:
        if self.take.isEnabled():
            passphrase = self.first.text()
            self.forget()
            self.hide()
            self.given.emit(passphrase)
