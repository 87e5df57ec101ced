"""What is drawn under the words of a page, one layer over the other."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextEdit

from unsent.ui.theme.apply import palette_in_use
from unsent.ui.widgets.mark_paint import MarkPaint
from unsent.ui.widgets.mark_track import Mark, MarkTrack

FOUND, SEVERITIES, SPELLING = "found", "severities", "spelling"
_ORDER = (SEVERITIES, SPELLING, FOUND)


class MarkLayers:
    """The marks of one page by layer, in UTF-16 positions; every edit moves all of them along.

    Nothing is stored in the document, so that marks come and go without a new layout and
    without a step that could be undone.
    """

    def __init__(self, page: QTextEdit) -> None:
        self._page = page
        self._tracks = {name: MarkTrack() for name in _ORDER}
        page.document().contentsChange.connect(self._shift)

    def track(self, layer: str) -> MarkTrack:
        """Return the marks of a layer."""
        return self._tracks[layer]

    def show(self, layer: str, marks: Sequence[Mark]) -> bool:
        """Show these marks in a layer; tell whether they are others than before."""
        if list(marks) == self._tracks[layer].marks:
            return False
        self._tracks[layer] = MarkTrack(marks)
        self._page.viewport().update()
        return True

    def forget(self) -> None:
        """Show nothing: another text comes."""
        self._tracks = {name: MarkTrack() for name in _ORDER}

    def paint(self, event: QPaintEvent) -> None:
        """Draw what shows of all layers, before the words are drawn over them."""
        tracks = [track for track in self._tracks.values() if track.marks]
        if not tracks:
            return
        painter = QPainter(self._page.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        self._paint(painter, QRectF(event.rect()), tracks)
        painter.end()

    def _paint(self, painter: QPainter, seen: QRectF, tracks: list[MarkTrack]) -> None:
        document = self._page.document()
        marks = MarkPaint(painter, palette_in_use(), QFontMetricsF(document.defaultFont()))
        layout, scrolled = document.documentLayout(), self._page.verticalScrollBar().value()
        block = self._page.cursorForPosition(QPointF(0, seen.top()).toPoint()).block()
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(0, -float(scrolled))
            if box.top() > seen.bottom():
                return
            for track in tracks:
                marks.paint(block, box, seen, track, self._tracks[SEVERITIES])
            block = block.next()

    def _shift(self, at: int, removed: int, added: int) -> None:
        for track in self._tracks.values():
            if track.marks:
                track.shift(at, removed, added)
