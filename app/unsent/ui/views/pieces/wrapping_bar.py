"""A strip with something at its start and something at its end, in two lines where it is narrow."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from unsent.ui.theme import tokens
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import repolish


class WrappingBar(QFrame):
    """The strip above or below a page. It never asks for more width than its widest part."""

    def __init__(self, *, foot: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "foot" if foot else "top")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        gap = 22 if foot else 12
        self._start, self._end = _Group(gap), _Group(8)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addWidget(self._start)
        self._row.addStretch(1)
        self._row.addWidget(self._end)
        for group in (self._start, self._end):
            self._row.setAlignment(group, Qt.AlignmentFlag.AlignVCenter)
        self.column = QVBoxLayout(self)
        top, bottom = (9, 9) if foot else (14, 10)
        self.column.setContentsMargins(tokens.EDGE, top, tokens.EDGE, bottom)
        self.column.setSpacing(6)
        self.column.addLayout(self._row)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets behind those at the start."""
        for widget in widgets:
            self._start.flow.addWidget(widget)

    def add_at_end(self, *widgets: QWidget) -> None:
        """Put widgets behind those at the end."""
        for widget in widgets:
            self._end.flow.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one line or two."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Choose again when what is in the strip grows or shrinks."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Use one line when everything fits into it."""
        room = self.width() - 2 * tokens.EDGE - 24
        wanted = self._start.flow.sizeHint().width() + self._end.flow.sizeHint().width()
        direction = (
            QBoxLayout.Direction.LeftToRight if wanted <= room else QBoxLayout.Direction.TopToBottom
        )
        if direction != self._row.direction():
            self._row.setDirection(direction)


class _Group(QWidget):
    def __init__(self, gap: int) -> None:
        super().__init__()
        self.flow = FlowLayout(gap=gap, line_gap=6)
        self.setLayout(self.flow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def set_words(label: QWidget, words: str) -> None:
    """Change the words of a label or button only when they differ, and hide it without any."""
    if label.property("text") != words:
        label.setProperty("text", words)
    if label.isHidden() == bool(words):
        label.setVisible(bool(words))


def set_role(label: QWidget, role: str) -> None:
    """Change what kind of words a label holds."""
    if label.property("role") != role:
        label.setProperty("role", role)
        repolish(label)
