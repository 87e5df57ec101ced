"""A short line that says what happened, with a way to take it back."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from unsent.ui.widgets.button import Button
from unsent.ui.widgets.free_spot import free_spot, taken_in
from unsent.ui.widgets.labels import LongText


class Toast(QFrame):
    """One line near the foot of its parent, where it covers the least.

    It waits while the pointer or the focus is on it.
    """

    undo_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget, seconds: float = 8.0) -> None:
        super().__init__(parent)
        self.setProperty("surface", "toast")
        self._text = LongText()
        self._undo = Button("", "toast")
        self._undo.clicked.connect(self._on_undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 12, 10)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        self._around = parent
        self._row = row
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self._on_time)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: str = "") -> None:
        """Show a line, with a button when `undo` has words for it, and read it out."""
        self._text.setText(text)
        self._undo.setText(undo)
        self._undo.setVisible(bool(undo))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._timer.start()
        QTimer.singleShot(0, self, self._place)  # once what was done shows in the room

    def text(self) -> str:
        """Return the line that is shown."""
        return self._text.text()

    def close_now(self) -> None:
        """Take it away."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while it is pointed at."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        super().leaveEvent(event)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the parent changes its size."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def refit(self) -> None:
        """Fit again, as the text size may be another, once what is around has found its place."""
        QTimer.singleShot(0, self, self._place_shown)

    def _place_shown(self) -> None:
        if not self.isHidden():
            self._place()

    def _on_undo(self) -> None:
        self.close_now()  # first: taking it back may say so in a line of its own
        self.undo_requested.emit()

    def _on_time(self) -> None:
        if self._undo.hasFocus():
            self._timer.start()
        else:
            self.close_now()

    def _place(self) -> None:
        around = self._around.rect()
        self.ensurePolished()
        width = min(self.sizeHint().width(), max(around.width() - 48, 120))
        height = max(self._row.totalHeightForWidth(width), self.minimumSizeHint().height())
        self.resize(width, height)
        self.move(free_spot(self.size(), around, taken_in(self._around, self)))
