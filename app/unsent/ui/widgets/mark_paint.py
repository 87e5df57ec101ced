"""Drawing marks under the words: a wash and a line whose shape says the severity."""

import re
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock, QTextLine

from unsent.ui.theme.tokens import Palette
from unsent.ui.widgets.mark_track import MarkTrack

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u202a-\u202e\u2066-\u2069]")


def paint_marks(
    painter: QPainter, block: QTextBlock, origin: QPointF, track: MarkTrack, palette: Palette
) -> None:
    """Paint the marks of one block; `origin` is its top left corner in the painter's space.

    Nothing is stored in the document, so that marks come and go without a new layout.
    """
    first = block.position()
    marks = track.between(first, first + block.length())
    if not marks:
        return
    metrics = QFontMetricsF(block.document().defaultFont())
    for mark in marks:
        for line, left, right in _stretches(block, mark.start - first, mark.end - first):
            base = origin.y() + line.y() + line.ascent()
            top = base - metrics.ascent() + 1
            box = QRectF(origin.x() + left, top, right - left, base + metrics.descent() - 1 - top)
            _paint_one(painter, box, mark.severity, palette)


def _stretches(block: QTextBlock, begin: int, end: int) -> Iterator[tuple[QTextLine, float, float]]:
    layout, text = block.layout(), block.text()  # the layout of a block has no text of its own
    begin, end = max(begin, 0), min(end, len(text))
    if begin >= end:
        return
    has_mixed = _RIGHT_TO_LEFT.search(text) is not None
    for at in range(layout.lineForTextPosition(begin).lineNumber(), layout.lineCount()):
        line = layout.lineAt(at)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if first >= end:
            return
        start, stop = max(begin, first), min(end, last)
        if has_mixed:
            # one range of mixed directions can lie in several places of a line
            for run in line.glyphRuns(start, stop - start):
                box = run.boundingRect()
                yield line, box.left(), box.right()
        else:
            stop = min(stop, first + len(text[first:last].rstrip()))
            yield line, _x(line, start), _x(line, stop)


def _x(line: QTextLine, position: int) -> float:
    # the stubs leave it open: what comes back is a pair of the x and the position
    found = cast("tuple[float, int]", line.cursorToX(position))
    return found[0]


def _paint_one(painter: QPainter, box: QRectF, severity: str, palette: Palette) -> None:
    width = max(2.0, box.height() / 13)
    wash, pen = _look(severity, palette)
    pen.setWidthF(width)
    if wash:
        painter.fillRect(box, QColor(wash))
    painter.setPen(pen)
    below = box.bottom() + width / 2
    painter.drawLine(QPointF(box.left() + 1, below), QPointF(box.right() - 1, below))


def _look(severity: str, palette: Palette) -> tuple[str, QPen]:
    if severity == "block":
        pen = QPen(QColor(palette.ember))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return palette.emberwash, pen
    if severity == "warn":
        pen = QPen(QColor(palette.amber))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([4.0, 2.0])
        return palette.amberwash, pen
    pen = QPen(QColor(palette.soft))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.2])
    return "", pen
