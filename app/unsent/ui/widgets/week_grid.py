"""A week by its hours: one square for each, larger and stronger the more there is in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.apply import palette_in_use, sans, scaled

DAYS, HOURS = 7, 24
EMPTY, LEAST = 0.3, 0.45  # of a cell's side: without anything, and with the least
LABEL_GAP = 10
CELL_HEIGHT = 26  # pixels, unless the words are taller


@dataclass(frozen=True, slots=True)
class WeekCell:
    """How much there is in one hour, 0 to 1, and the words for it."""

    strength: float
    words: str


class WeekGrid(QWidget):
    """Rows are days, columns hours. What it shows is told in words by whoever shows it."""

    def __init__(
        self, days: Sequence[str], hours: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._days, self._hours = tuple(days), tuple(hours)
        self._cells: Mapping[tuple[int, int], WeekCell] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_cells(self, cells: Mapping[tuple[int, int], WeekCell]) -> None:
        """Show these cells by row and column; all others are empty."""
        self._cells = dict(cells)
        self.update()

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Return where a cell lies."""
        wide, tall = self._cell()
        at = HOURS - 1 - column if self.isRightToLeft() else column
        left = at * wide if self.isRightToLeft() else self._label_width() + at * wide
        return QRectF(left, row * tall, wide, tall)

    def sizeHint(self) -> QSize:
        """Ask for cells of 22 by 26 pixels, as large as the text."""
        return QSize(round(self._label_width() + HOURS * scaled(22)), self._height())

    def minimumSizeHint(self) -> QSize:
        """Go down to narrow cells."""
        return QSize(round(self._label_width() + HOURS * 8), self._height())

    def event(self, event: QEvent) -> bool:
        """Say what is in the cell under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            cell = self._cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), cell.words if cell else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, the days and every third hour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for row in range(DAYS):
            for column in range(HOURS):
                self._paint_cell(painter, row, column)
        painter.setPen(QColor(palette_in_use().soft))
        painter.setFont(sans(tokens.NOTE))
        self._paint_days(painter)
        self._paint_hours(painter)

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        palette, cell = palette_in_use(), self._cells.get((row, column))
        room = self.cell_rect(row, column).adjusted(1.5, 2.5, -1.5, -2.5)
        colour = QColor(palette.line if cell is None else palette.ember)
        side = EMPTY
        if cell is not None:
            side = LEAST + (1 - LEAST) * cell.strength
            colour.setAlphaF(0.45 + 0.55 * cell.strength)
        box = QRectF(0, 0, room.width() * side, room.height() * side)
        box.moveCenter(room.center())
        painter.setBrush(colour)
        radius = min(4.0, box.width() / 3)
        painter.drawRoundedRect(box, radius, radius)

    def _paint_days(self, painter: QPainter) -> None:
        flag, width = Qt.AlignmentFlag, self._label_width()
        left = self.width() - width if self.isRightToLeft() else 0.0
        side = flag.AlignRight if self.isRightToLeft() else flag.AlignLeft
        for row, name in enumerate(self._days):
            top = self.cell_rect(row, 0)
            box = QRectF(left, top.top(), width, top.height())
            painter.drawText(box, side | flag.AlignAbsolute | flag.AlignVCenter, name)

    def _paint_hours(self, painter: QPainter) -> None:
        metrics = painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(name) for name in self._hours), default=0)
        step = 3 if self._cell()[0] * 3 > widest * 1.4 else 6
        top = DAYS * self._cell()[1] + 6
        for column in range(0, HOURS, step):
            middle = self.cell_rect(0, column).center().x()
            box = QRectF(middle - widest, top, 2 * widest, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._hours[column])

    def _cell_at(self, spot: QPointF) -> WeekCell | None:
        for place, cell in self._cells.items():
            if self.cell_rect(*place).contains(spot):
                return cell
        return None

    def _cell(self) -> tuple[float, float]:
        tall = max(CELL_HEIGHT, QFontMetrics(sans(tokens.NOTE)).height())
        return (self.width() - self._label_width()) / HOURS, tall

    def _height(self) -> int:
        return round(DAYS * self._cell()[1] + QFontMetrics(sans(tokens.NOTE)).height() + 8)

    def _label_width(self) -> float:
        metrics = QFontMetrics(sans(tokens.NOTE))
        widest = max((metrics.horizontalAdvance(name) for name in self._days), default=0)
        return widest + LABEL_GAP
