"""How much of a wait is served, as a ring and as a thin bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from unsent.ui.theme.apply import palette_in_use, sans, scaled, serif


class Ring(QWidget):
    """A ring that fills clockwise from the top, around a big and a small line of words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self._big = ""
        self._small = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, fraction: float, big: str, small: str) -> None:
        """Show a share of 0 to 1 and the words for it, which a screen reader gets as well."""
        self._fraction = min(max(fraction, 0.0), 1.0)
        self._big = big
        self._small = small
        self.setAccessibleName(f"{big} {small}".strip())
        self.setAccessibleDescription(f"{round(self._fraction * 100)} %")
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text size."""
        return QSize(scaled(218), scaled(218))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring and the words."""
        palette = palette_in_use()
        side = min(self.width(), self.height())
        width = max(6.0, side / 24)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(0, 0, side - 2 * width, side - 2 * width)
        circle.moveCenter(QRectF(self.rect()).center())
        pen = QPen(QColor(palette.line), width)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        if self._fraction > 0:
            pen.setColor(QColor(palette.accent))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(circle, 90 * 16, -round(self._fraction * 360 * 16))
        self._paint_words(painter, circle)

    def _paint_words(self, painter: QPainter, circle: QRectF) -> None:
        palette = palette_in_use()
        room = circle.width() * 0.84
        big = serif(40, strong=True)
        painter.setFont(big)
        while painter.fontMetrics().horizontalAdvance(self._big) > room and big.pixelSize() > 12:
            big.setPixelSize(big.pixelSize() - 2)
            painter.setFont(big)
        painter.setPen(QColor(palette.ink))
        middle = circle.center().y()
        upper = QRectF(circle.left(), middle - scaled(44), circle.width(), scaled(54))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self._big)
        painter.setFont(sans(15))
        painter.setPen(QColor(palette.soft))
        lower = QRectF(circle.left(), middle + scaled(8), circle.width(), scaled(28))
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self._small)


class ThinBar(QWidget):
    """A bar of three pixels that fills in reading direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self.setFixedHeight(3)
        self.setMinimumWidth(24)

    def set_fraction(self, fraction: float, words: str) -> None:
        """Show a share of 0 to 1; `words` say the same to a screen reader."""
        self._fraction = min(max(fraction, 0.0), 1.0)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and what is filled."""
        painter = QPainter(self)
        paint_bar(painter, QRectF(self.rect()), self._fraction, mirrored=self.isRightToLeft())


def paint_bar(painter: QPainter, box: QRectF, fraction: float, *, mirrored: bool) -> None:
    """Paint a thin progress bar into a box."""
    palette = palette_in_use()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    round_by = box.height() / 2
    painter.setBrush(QColor(palette.line))
    painter.drawRoundedRect(box, round_by, round_by)
    filled = QRectF(box)
    filled.setWidth(box.width() * fraction)
    if mirrored:
        filled.moveRight(box.right())
    if fraction > 0:
        painter.setBrush(QColor(palette.accent))
        painter.drawRoundedRect(filled, round_by, round_by)
