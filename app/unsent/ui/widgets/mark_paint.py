"""Drawing marks under the words: a wash and a line whose shape says what is marked."""

import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock, QTextLine

from unsent.ui.theme.tokens import Palette
from unsent.ui.widgets.mark_track import MarkTrack

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u202a-\u202e\u2066-\u2069]")

MISSPELT, HIT, HIT_HERE = "misspelt", "hit", "hit here"  # beside the severities


class MarkPaint:
    """The looks of the severities in one palette and one type size.

    Nothing is stored in the document, so that marks come and go without a new layout. Only
    lines that are seen are looked at: people vent in one long paragraph.
    """

    def __init__(self, painter: QPainter, palette: Palette, metrics: QFontMetricsF) -> None:
        self._painter = painter
        self._palette = palette
        self._metrics = metrics
        self._width = max(2.0, metrics.height() / 13)
        self._looks: dict[str, tuple[QColor | None, QPen]] = {}

    def paint(
        self,
        block: QTextBlock,
        box: QRectF,
        seen: QRectF,
        track: MarkTrack,
        severities: MarkTrack | None = None,
    ) -> None:
        """Paint the marks of one block that lies at `box`, as far as they show in `seen`.

        A misspelt word within a mark of the severities gets no wave through their lines.
        """
        lines = _lines_in(block, seen.top() - box.top(), seen.bottom() - box.top())
        if not lines:
            return
        first = block.position()
        end = min(lines[-1].textStart() + lines[-1].textLength(), block.length() - 1)
        marks = track.between(first + lines[0].textStart(), first + end)
        has_mixed = bool(marks) and _RIGHT_TO_LEFT.search(block.text()) is not None
        for mark in marks:
            if severities and mark.severity == MISSPELT and severities.covers(mark):
                continue
            span = (mark.start - first, min(mark.end - first, end))
            for line, left, right in _stretches(lines, *span, has_mixed=has_mixed):
                base = box.top() + line.y() + line.ascent()
                top = base - self._metrics.ascent() + 1
                height = self._metrics.height() - 2
                self._paint_one(QRectF(box.left() + left, top, right - left, height), mark.severity)

    def _paint_one(self, box: QRectF, severity: str) -> None:
        if severity == MISSPELT:
            self._paint_wave(box)
            return
        if severity in (HIT, HIT_HERE):
            self._paint_frame(box, is_here=severity == HIT_HERE)
            return
        if severity not in self._looks:
            self._looks[severity] = self._look(severity)
        wash, pen = self._looks[severity]
        if wash is not None:
            self._painter.fillRect(box, wash)
        self._painter.setPen(pen)
        below = box.bottom() + self._width / 2
        self._painter.drawLine(QLineF(box.left() + 1, below, box.right() - 1, below))

    def _paint_wave(self, box: QRectF) -> None:
        """Draw the fine wave of a word that no dictionary has: quieter than any severity."""
        step, below = self._width * 1.5, box.bottom() + self._width / 2
        count = max(2, round(box.width() / step))
        points = [
            QPointF(box.left() + box.width() * at / count, below + (at % 2) * self._width * 0.9)
            for at in range(count + 1)
        ]
        self._painter.setPen(QPen(QColor(self._palette.soft), self._width / 2))
        self._painter.drawPolyline(points)

    def _paint_frame(self, box: QRectF, *, is_here: bool) -> None:
        """Draw the frame of what is found: it leaves the lines of the severities as they are."""
        wide = self._width if is_here else self._width / 2
        fill = QColor(self._palette.accent)
        fill.setAlphaF(0.28 if is_here else 0.12)
        self._painter.setPen(QPen(QColor(self._palette.accent), wide))
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), 3, 3)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _look(self, severity: str) -> tuple[QColor | None, QPen]:
        p = self._palette
        if severity == "block":
            return QColor(p.emberwash), self._pen(p.ember, Qt.PenCapStyle.FlatCap)
        if severity == "warn":
            pen = self._pen(p.amber, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([4.0, 2.0])
            return QColor(p.amberwash), pen
        pen = self._pen(p.soft, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.2])
        return None, pen

    def _pen(self, colour: str, cap: Qt.PenCapStyle) -> QPen:
        pen = QPen(QColor(colour), self._width)
        pen.setCapStyle(cap)
        return pen


def _lines_in(block: QTextBlock, top: float, bottom: float) -> list[QTextLine]:
    layout = block.layout()
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() * 1.5 < top:  # a mark reaches a little below its line
            low = middle + 1
        else:
            high = middle
    lines: list[QTextLine] = []
    for at in range(low, layout.lineCount()):
        line = layout.lineAt(at)
        if line.y() - line.height() / 2 > bottom:
            break
        lines.append(line)
    return lines


def _stretches(
    lines: list[QTextLine], begin: int, end: int, *, has_mixed: bool
) -> Iterator[tuple[QTextLine, float, float]]:
    for line in lines:
        first = line.textStart()
        start, stop = max(begin, first), min(end, first + line.textLength())
        if start >= stop:
            continue
        if has_mixed:
            # one range of mixed directions can lie in several places of a line
            for run in line.glyphRuns(start, stop - start):
                box = run.boundingRect()
                yield line, box.left(), box.right()
        else:
            # a blank at which the line breaks has no room of its own
            yield line, _x(line, start), min(_x(line, stop), line.x() + line.naturalTextWidth())


def _x(line: QTextLine, position: int) -> float:
    # the stubs leave it open: what comes back is a pair of the x and the position
    found = cast("tuple[float, int]", line.cursorToX(position))
    return found[0]
