"""A few answers over time, as steps on a scale."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.apply import palette_in_use, sans, scaled

DOT = 4.5


class TrendLine(QWidget):
    """Points at times of 0 to 1 on levels of 1 to `levels`; no level has a colour of its own."""

    def __init__(self, levels: int, low: str, high: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels, self._low, self._high = levels, low, high
        self._points: tuple[tuple[float, int], ...] = ()
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_points(self, points: Sequence[tuple[float, int]], first: str, last: str) -> None:
        """Show these points, with words below the first and the last moment."""
        self._points, self._ends = tuple(points), (first, last)
        self.update()

    def sizeHint(self) -> QSize:
        """Grow with the text size."""
        return QSize(scaled(360), scaled(150))

    def minimumSizeHint(self) -> QSize:
        """Leave room for the words at the scale."""
        return QSize(scaled(200), scaled(150))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the levels, the line and its points, and the words around."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sans(tokens.NOTE))
        palette, area = palette_in_use(), self._area()
        painter.setPen(QPen(QColor(palette.line), 1))
        for level in range(1, self._levels + 1):
            y = self._y(level, area)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        self._paint_words(painter, area)
        spots = [QPointF(self._x(at, area), self._y(level, area)) for at, level in self._points]
        painter.setPen(QPen(QColor(palette.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(spots))
        painter.setBrush(QColor(palette.page))
        for spot in spots:
            painter.drawEllipse(spot, DOT, DOT)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        flag, tall = Qt.AlignmentFlag, painter.fontMetrics().height()
        painter.setPen(QColor(palette_in_use().soft))
        at_start = QRectF(0, 0, self.width(), tall)
        if self.isRightToLeft():
            at_start.setLeft(area.right() + 8)
        else:
            at_start.setRight(area.left() - 8)
        for words, level in ((self._high, self._levels), (self._low, 1)):
            at_start.moveTop(self._y(level, area) - tall / 2)
            painter.drawText(at_start, flag.AlignVCenter | flag.AlignRight, words)
        below = QRectF(area.left() - DOT, self.height() - tall, area.width() + 2 * DOT, tall)
        first, last = self._ends
        painter.drawText(below, flag.AlignLeft | flag.AlignVCenter, first)
        if len(self._points) > 1:
            painter.drawText(below, flag.AlignRight | flag.AlignVCenter, last)

    def _area(self) -> QRectF:
        metrics = QFontMetrics(sans(tokens.NOTE))
        words = (
            max(metrics.horizontalAdvance(self._low), metrics.horizontalAdvance(self._high)) + 10
        )
        area = QRectF(0, 0, self.width(), self.height())
        area.adjust(words, metrics.height() / 2 + 2, -DOT - 2, -metrics.height() * 1.5 - 6)
        if self.isRightToLeft():
            area.moveLeft(DOT + 2)
        return area

    def _x(self, at: float, area: QRectF) -> float:
        inset = area.adjusted(DOT, 0, -DOT, 0)
        share = 1 - at if self.isRightToLeft() else at
        return inset.left() + inset.width() * share

    def _y(self, level: int, area: QRectF) -> float:
        return area.bottom() - area.height() * (level - 1) / (self._levels - 1)
