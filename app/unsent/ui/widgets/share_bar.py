"""One bar in parts, each with its words inside, or below where they do not fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.apply import palette_in_use, sans, scaled

INSIDE, GAP = 6, 2


@dataclass(frozen=True, slots=True)
class SharePart:
    """A part: how much of the whole, its words, and a colour of the palette by name."""

    amount: int
    words: str
    colour: str


class ShareBar(QWidget):
    """Parts in reading order; whoever shows it says in words what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[SharePart, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_parts(self, parts: Sequence[SharePart]) -> None:
        """Show these parts; empty ones are left out."""
        self._parts = tuple(part for part in parts if part.amount > 0)
        self.refit()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a bar with its words inside."""
        return QSize(scaled(420), self._bar())

    def minimumSizeHint(self) -> QSize:
        """Go down to the longest words below the bar."""
        metrics = QFontMetrics(sans(tokens.NOTE))
        widest = max((metrics.horizontalAdvance(part.words) for part in self._parts), default=0)
        return QSize(max(scaled(120), widest + scaled(9) + 8), self._bar())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what does not fit into the bar."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Take the height of the bar and of the list below it."""
        rows = len(self._listed(self.width()))
        height = self._bar() + (8 + rows * self._row() if rows else 0)
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, and the words in it or below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sans(tokens.NOTE))
        listed, palette = self._listed(self.width()), palette_in_use()
        clip = QPainterPath()
        whole = QRectF(0, 0, self.width(), self._bar())
        clip.addRoundedRect(whole, tokens.RADIUS_CHIP, tokens.RADIUS_CHIP)
        painter.setClipPath(clip)
        for part, box in zip(self._parts, self._boxes(self.width()), strict=True):
            painter.fillRect(box, QColor(getattr(palette, part.colour)))
            if part not in listed:
                painter.setPen(QColor(palette.page))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, part.words)
        painter.setClipping(False)
        self._paint_list(painter, listed)

    def _paint_list(self, painter: QPainter, listed: list[SharePart]) -> None:
        palette, mark = palette_in_use(), scaled(9)
        top = float(self._bar() + 8)
        for part in listed:
            left = self.width() - mark if self.isRightToLeft() else 0
            spot = QRectF(left, top + (self._row() - mark) / 2, mark, mark)
            painter.fillRect(spot, QColor(getattr(palette, part.colour)))
            painter.setPen(QColor(palette.soft))
            words = QRectF(0, top, self.width(), self._row())
            step = mark + 8
            words.adjust(0 if self.isRightToLeft() else step, 0,
                         -step if self.isRightToLeft() else 0, 0)  # fmt: skip
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | _start(), part.words)
            top += self._row()

    def _boxes(self, width: int) -> list[QRectF]:
        total = sum(part.amount for part in self._parts) or 1
        boxes, used = [], 0.0
        for part in self._parts:
            share = width * part.amount / total
            left = width - used - share if self.isRightToLeft() else used
            boxes.append(QRectF(left, 0, max(share - GAP, 1), self._bar()))
            used += share
        return boxes

    def _listed(self, width: int) -> list[SharePart]:
        """Return the parts whose words do not fit into the bar."""
        metrics = QFontMetrics(sans(tokens.NOTE))
        return [
            part
            for part, box in zip(self._parts, self._boxes(width), strict=True)
            if metrics.horizontalAdvance(part.words) + INSIDE > box.width()
        ]

    def _bar(self) -> int:
        return scaled(30)

    def _row(self) -> int:
        return QFontMetrics(sans(tokens.NOTE)).height() + 4


def _start() -> Qt.AlignmentFlag:
    # a widget's painter takes left for where reading starts
    return Qt.AlignmentFlag.AlignLeft
