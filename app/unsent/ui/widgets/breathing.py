"""A minute of slow breathing as a shape that widens and narrows, or as a still picture."""

from dataclasses import dataclass
from math import cos, pi

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from unsent.ui.theme.apply import is_calm, palette_in_use, sans, scaled, serif

IN, OUT, BREATHS = 4.0, 6.0, 6  # seconds, seconds, times: one minute
FRAME = 33  # milliseconds
SMALLEST, LEAST = 0.52, 12  # of the widest shape; pixels of type


@dataclass(frozen=True, slots=True)
class Breath:
    """One moment: `share` is how wide the shape is, 0 to 1; `done` counts whole breaths."""

    is_in: bool
    share: float
    done: int
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class BreathWords:
    """What stands in the shape; `still` are two lines for the picture that does not move."""

    breathe_in: str = ""
    breathe_out: str = ""
    over: str = ""
    still: tuple[str, str] = ("", "")


def breath_at(seconds: float) -> Breath:
    """Return where one is so many seconds after the start."""
    done, at = divmod(max(seconds, 0.0), IN + OUT)
    if done >= BREATHS:
        return Breath(is_in=False, share=0.0, done=BREATHS, is_over=True)
    if at < IN:
        return Breath(is_in=True, share=_eased(at / IN), done=int(done))
    return Breath(is_in=False, share=1 - _eased((at - IN) / OUT), done=int(done))


class Breathing(QWidget):
    """Runs from `start` to the end of the minute; nothing is announced and nothing counted.

    Where nothing should move it stands still and says in words what to do.
    """

    ended = Signal()

    def __init__(self, words: BreathWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._breath = breath_at(0)
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=FRAME)
        self._timer.timeout.connect(self._tick)
        self.is_still = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_running(self) -> bool:
        """Tell whether the shape moves."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin with the first breath; where nothing should move, show the still picture."""
        self.is_still = is_calm()
        self.show_at(0)
        if not self.is_still:
            self._since.start()
            self._timer.start()

    def stop(self) -> None:
        """Stand still."""
        self._timer.stop()

    def show_at(self, seconds: float) -> None:
        """Show one moment of the minute."""
        was_over, self._breath = self._breath.is_over, breath_at(seconds)
        self.update()
        if self._breath.is_over and not was_over:
            self.stop()
            self.ended.emit()

    def shown(self) -> str:
        """Return the words that stand in the shape."""
        if self.is_still:
            return "\n".join(self._words.still)
        if self._breath.is_over:
            return self._words.over
        return self._words.breathe_in if self._breath.is_in else self._words.breathe_out

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text size."""
        return QSize(scaled(320), scaled(320))

    def hideEvent(self, event: QHideEvent) -> None:
        """Move nothing that nobody sees."""
        super().hideEvent(event)
        self.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape, the words in it, and a dot for each breath."""
        palette = palette_in_use()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dots = scaled(26)
        widest = min(self.width(), self.height() - dots) / 2 - 2
        middle = QPointF(self.width() / 2, (self.height() - dots) / 2)
        share = 0.6 if self.is_still else self._breath.share
        wide = widest * (SMALLEST + (1 - SMALLEST) * share)
        painter.setPen(QPen(QColor(palette.line), 1.5))
        painter.drawEllipse(middle, widest, widest)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.wash))
        painter.drawEllipse(middle, wide, wide)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.accent), 2.5))
        painter.drawEllipse(middle, wide, wide)
        box = QRectF(middle.x() - widest, middle.y() - widest, 2 * widest, 2 * widest)
        # the words stand in the shape at its narrowest
        room = 1.7 * (wide if self.is_still else widest * SMALLEST)
        self._paint_words(painter, box, room)
        if not self.is_still:
            self._paint_dots(painter, self.height() - dots / 2)

    def _paint_words(self, painter: QPainter, box: QRectF, room: float) -> None:
        palette = palette_in_use()
        upper, _, lower = self.shown().partition("\n")
        centre, half = Qt.AlignmentFlag.AlignCenter, scaled(17) if lower else 0
        painter.setPen(QColor(palette.ink))
        painter.setFont(_fitting(serif(24, strong=True), upper, room))
        painter.drawText(box.translated(0, -half), centre, upper)
        painter.setPen(QColor(palette.soft))
        painter.setFont(_fitting(sans(15), lower, room))
        painter.drawText(box.translated(0, half), centre, lower)

    def _paint_dots(self, painter: QPainter, top: float) -> None:
        palette = palette_in_use()
        apart, radius = scaled(16), scaled(6) / 2
        first = self.width() / 2 - apart * (BREATHS - 1) / 2
        for number in range(BREATHS):
            at = BREATHS - 1 - number if self.isRightToLeft() else number
            is_done = number < self._breath.done
            painter.setPen(QPen(QColor(palette.edge), 1))
            painter.setBrush(QColor(palette.accent) if is_done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(first + at * apart, top), radius, radius)

    def _tick(self) -> None:
        self.show_at(self._since.elapsed() / 1000)


def _eased(share: float) -> float:
    return (1 - cos(pi * share)) / 2


def _fitting(font: QFont, words: str, room: float) -> QFont:
    while QFontMetricsF(font).horizontalAdvance(words) > room and font.pixelSize() > LEAST:
        font.setPixelSize(font.pixelSize() - 1)
    return font
