"""A box to tick beside words that wrap."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from unsent.ui.theme.apply import palette_in_use, scaled
from unsent.ui.widgets.from_outside import FromOutside

_GAP = 10


class TickBox(FromOutside, QAbstractButton):
    """A check box whose words wrap."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need."""
        room = QRect(0, 0, max(width - self._indent() - 2, 40), 1 << 16)
        needed = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(needed.height(), self._side() + 2) + 4

    def sizeHint(self) -> QSize:
        """Ask for one line where there is room."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._indent() + 6
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Allow a column of a few words."""
        width = self._indent() + self.fontMetrics().averageCharWidth() * 12
        return QSize(width, self._side() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the tick and the words."""
        palette = palette_in_use()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._side()
        left = self.width() - side - 1 if self.isRightToLeft() else 1
        top = 2 + max(0, (self.fontMetrics().height() - side) // 2)
        self._paint_box(painter, QRectF(left, top, side, side))
        words = self.rect().adjusted(self._indent(), 2, 0, 0)
        if self.isRightToLeft():
            words = self.rect().adjusted(0, 2, -self._indent(), 0)
        painter.setPen(QColor(palette.ink if self.isEnabled() else palette.faint))
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)
        painter.drawText(words, flags, self.text())

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        palette = palette_in_use()
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 6, 6)
            box = box.adjusted(2.5, 2.5, -2.5, -2.5)
        ticked = palette.accent if self.isEnabled() else palette.muted
        fill = ticked if self.isChecked() else palette.page
        painter.setPen(QPen(QColor(fill if self.isChecked() else palette.edge), 1.3))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5)
        if self.isChecked():
            pen = QPen(QColor(palette.page), max(1.6, box.width() / 9))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            points = ((0.26, 0.54), (0.44, 0.71), (0.76, 0.32))
            tick = [
                QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points
            ]
            painter.drawPolyline(QPolygonF(tick))

    def _side(self) -> int:
        return scaled(18)

    def _indent(self) -> int:
        return self._side() + _GAP
