"""Changing a sealed text: says what it costs, and asks to be pressed twice."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import cooling as wording


class ChangeText(QWidget):
    """One button; pressed once it names the cost, pressed again it means it."""

    change_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_asked = False
        self._cost = LongText("", "small")
        self._cost.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._change = Button("", "quiet", "small")
        self._never_mind = Button(wording.never_mind(), "quiet", "small")
        self._change.clicked.connect(self._pressed)
        self._never_mind.clicked.connect(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._cost, self._change, self._never_mind):
            column.addWidget(widget)
            column.setAlignment(widget, Qt.AlignmentFlag.AlignHCenter)
        self.reset()

    def show_cost(self, cost: str) -> None:
        """Say what pressing twice costs."""
        if self._cost.text() != cost:
            self._cost.setText(cost)

    def reset(self) -> None:
        """Take a first press back."""
        self._ask(asked=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a first press back with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._is_asked:
            self.reset()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words of the button where there is no room for one line."""
        super().resizeEvent(event)
        self.refit()

    def minimumSizeHint(self) -> QSize:
        """Let the words break before the room does."""
        return QSize(120, super().minimumSizeHint().height())

    def refit(self) -> None:
        """Break the words again, as the text size may be another."""
        words = wording.change_sure() if self._is_asked else wording.change()
        wanted = self._change.fontMetrics().horizontalAdvance(words) + 40
        if wanted > self.width() > 0:
            words = words.replace(" · ", "\n")
        if self._change.text() != words:
            self._change.setText(words)

    def _pressed(self) -> None:
        if not self._is_asked:
            self._ask(asked=True)
            return
        self.reset()
        self.change_requested.emit()

    def _ask(self, *, asked: bool) -> None:
        self._is_asked = asked
        self.refit()
        self._change.set_variant("plain" if asked else "quiet")
        self._cost.setVisible(asked)
        self._never_mind.setVisible(asked)
