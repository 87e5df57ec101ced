"""Pairs of figures as lines from what was to what is."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.apply import palette_in_use, sans, scaled

TOP_VALUE = 100
DOT = 4.0


class Slopes(QWidget):
    """Full dots at the start, rings at the end; both scales run from 0 to 100."""

    def __init__(self, then: str, now: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = (then, now)
        self._pairs: tuple[tuple[int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def set_pairs(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Show these pairs."""
        self._pairs = tuple(pairs)
        self.update()

    def sizeHint(self) -> QSize:
        """Grow with the text size."""
        return QSize(scaled(280), scaled(190))

    def minimumSizeHint(self) -> QSize:
        """Leave room for the words."""
        return QSize(scaled(160), scaled(150))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, the lines, and the dots over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = palette_in_use()
        painter.setFont(sans(tokens.NOTE))
        tall = painter.fontMetrics().height()
        then, now = self._columns(painter)
        painter.setPen(QColor(palette.soft))
        for middle, words in ((then, self._words[0]), (now, self._words[1])):
            box = QRectF(middle - self.width(), self.height() - tall, 2.0 * self.width(), tall)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        ends = [(QPointF(then, self._y(a, tall)), QPointF(now, self._y(b, tall)))
                for a, b in self._pairs]  # fmt: skip
        line = QColor(palette.accent)
        line.setAlphaF(0.55)
        painter.setPen(QPen(line, 2))
        for start, end in ends:
            painter.drawLine(start, end)
        for start, end in ends:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.ember))
            painter.drawEllipse(start, DOT, DOT)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(QColor(palette.page))
            painter.drawEllipse(end, DOT - 0.5, DOT - 0.5)

    def _columns(self, painter: QPainter) -> tuple[float, float]:
        metrics = painter.fontMetrics()
        first = metrics.horizontalAdvance(self._words[0]) / 2 + 2
        last = self.width() - metrics.horizontalAdvance(self._words[1]) / 2 - 2
        gap = max(0.0, (last - first - scaled(260)) / 2)
        first, last = first + gap, last - gap
        return (
            (self.width() - first, self.width() - last) if self.isRightToLeft() else (first, last)
        )

    def _y(self, value: int, foot: int) -> float:
        room = self.height() - foot - scaled(8) - 2 * (DOT + 2)
        return DOT + 2 + room * (1 - min(max(value, 0), TOP_VALUE) / TOP_VALUE)
