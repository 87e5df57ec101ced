"""The surfaces that things lie on."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from unsent.ui.theme import tokens
from unsent.ui.widgets.labels import LongText


class Card(QFrame):
    """A page-coloured box with a hairline and, if given, a heading; `body` takes what is in it."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(15, 12, 15, 13)
        self.body.setSpacing(5)
        self.heading: LongText | None = None
        if title:
            self.heading = LongText(title, "heading")
            self.body.addWidget(self.heading)


class Bar(QFrame):
    """The strip above or below a page: things at the start, `add_gap`, things at the end."""

    def __init__(self, *, foot: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "foot" if foot else "top")
        self.row = QHBoxLayout(self)
        if foot:
            self.row.setContentsMargins(tokens.EDGE, 9, tokens.EDGE, 9)
            self.row.setSpacing(22)
        else:
            self.row.setContentsMargins(tokens.EDGE, 14, tokens.EDGE, 10)
            self.row.setSpacing(12)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end of the strip."""
        self.row.addWidget(widget)

    def add_gap(self) -> None:
        """Push what follows to the far end."""
        self.row.addStretch(1)


class ScrollColumn(QScrollArea):
    """A column that scrolls upright only; `column` takes what is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget()
        content.setProperty("role", "content")
        self.content = content
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(16, 18, 16, 18)
        self.column.setSpacing(10)
        self.setWidget(content)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_who_came_in)

    def _show_who_came_in(self, left: QWidget | None, reached: QWidget | None) -> None:
        """Scroll to what was reached from outside; Qt does so only for steps within.

        Not for the mouse, which is where it is seen, nor for a window that comes back.
        """
        if left is None or reached is None or QApplication.mouseButtons():
            return
        if self.content.isAncestorOf(reached) and not self.content.isAncestorOf(left):
            self.ensureWidgetVisible(reached, 0, 12)


class FittingColumn(ScrollColumn):
    """A column as high as what is in it while there is room, and scrolled where there is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Ask for all that is in it at this width."""
        height = self.content.heightForWidth(self.width())
        least = self.content.minimumSizeHint().height()
        return QSize(self.content.sizeHint().width(), max(height, least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again at another width."""
        super().resizeEvent(event)
        self.updateGeometry()


def bring_into_view(widget: QWidget) -> None:
    """Scroll what is around a widget until it is seen, once it has found its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, 12)
        around = around.parentWidget()
