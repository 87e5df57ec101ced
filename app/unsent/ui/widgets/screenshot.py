"""A post as somebody else sees it: a picture of it, with sentences that can be touched.

Nothing in it can be selected, dragged or copied: it hands no word to any program.
"""

from dataclasses import dataclass
from math import asin, degrees, sin
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from unsent.ui.theme.apply import palette_in_use, scaled, serif
from unsent.ui.widgets.mark_paint import MarkPaint
from unsent.ui.widgets.mark_track import Mark, MarkTrack
from unsent.ui.widgets.plain_text import Utf16Map, clean
from unsent.ui.widgets.post_frame import Frame, Kind, frame, paint_frame, text_width

TYPE, SLACK = 18, 8  # of the words; the room that the tilt needs above and below
TILT = 0.0105  # radians, for a post of usual height


@dataclass(frozen=True, slots=True)
class PostFace:
    """What is on the picture. Spans are `str` indices, half open; marks have a severity."""

    kind: Kind = "feed"
    sender: str = ""
    where: str = ""
    text: str = ""
    marks: tuple[tuple[int, int, str], ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()


class Screenshot(QWidget):
    """Up and down choose a sentence, a click does too; left and right ask for another reader."""

    sentence_chosen = Signal(int)  # its place in the face, -1 for none
    sentence_taken = Signal(int)
    turned = Signal(int)  # 1 for the next picture, -1 for the one before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = PostFace()
        self.chosen = -1
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._heights: dict[float, float] = {}  # of the words, by their width
        self._positions = Utf16Map("")
        self._track = MarkTrack()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_face(self, face: PostFace) -> None:
        """Show a post; a sentence that was chosen stays so while the text is the same."""
        if face.text != self.face.text or face.sentences != self.face.sentences:
            self.chosen = -1
        self.face = face
        self.setToolTip(face.where)  # which a narrow frame shortens
        self._positions = Utf16Map(face.text)
        to_qt = self._positions.to_qt
        self._track = MarkTrack(Mark(to_qt(s), to_qt(e), kind) for s, e, kind in face.marks)
        self._set_words()
        self.updateGeometry()
        self.update()

    def choose(self, sentence: int) -> None:
        """Choose a sentence by its place, -1 for none; a screen reader gets its words."""
        if sentence == self.chosen or sentence >= len(self.face.sentences):
            return
        self.chosen = sentence
        said = self.chosen_words()
        self.setAccessibleDescription(said)
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.update()
        self.sentence_chosen.emit(sentence)

    def chosen_words(self) -> str:
        """Return the words of the chosen sentence, empty without one."""
        if self.chosen < 0:
            return ""
        start, end = self.face.sentences[self.chosen]
        return self.face.text[start:end].strip()

    def box_of(self, sentence: int) -> QRectF:
        """Return where a sentence lies in the widget, to bring it into view."""
        start, end = (self._positions.to_qt(at) for at in self.face.sentences[sentence])
        boxes = self._lines(start, end)
        around = boxes[0]
        for box in boxes[1:]:
            around = around.united(box)
        return self._turned().mapRect(around.translated(self._frame().text.topLeft()))

    def sizeHint(self) -> QSize:
        """Ask for the width of a post and the height that its words need."""
        width = scaled(620)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow window."""
        return QSize(scaled(220), self.heightForWidth(max(self.width(), scaled(220))))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the post in a width."""
        return round(self._frame(width).height) + 2 * SLACK

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words for another width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.ApplicationFontChange):
            self._set_words()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the sentences and the readers, take a sentence."""
        on = -1 if self.isRightToLeft() else 1
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.face.sentences:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.turned.emit(on if key == Qt.Key.Key_Right else -on)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen >= 0:
            self.sentence_taken.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the sentence that is touched."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.choose(self._sentence_at(event.position()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the post."""
        self._break_lines()
        palette, post = palette_in_use(), self._frame()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._turned())
        names = (self.face.sender, self.face.where)
        paint_frame(painter, post, palette, names, is_rtl=self.isRightToLeft())
        painter.translate(self._text_at(post))
        back, _ = painter.transform().inverted()
        self._paint_words(painter, back.mapRect(QRectF(event.rect())))
        if self.hasFocus():
            painter.resetTransform()
            painter.setTransform(self._turned())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawRoundedRect(QRectF(1, 1, post.width - 2, post.height - 2), 4, 4)

    def _paint_words(self, painter: QPainter, seen: QRectF) -> None:
        palette = palette_in_use()
        if self.chosen >= 0:
            start, end = (self._positions.to_qt(at) for at in self.face.sentences[self.chosen])
            for box in self._lines(start, end):
                painter.fillRect(box, QColor(palette.wash))
                painter.fillRect(
                    QRectF(box.left(), box.bottom() - 1, box.width(), 3), QColor(palette.accent)
                )
        marks = MarkPaint(painter, palette, QFontMetricsF(self._document.defaultFont()))
        layout, block = self._document.documentLayout(), self._document.begin()
        while block.isValid():
            marks.paint(block, layout.blockBoundingRect(block), seen, self._track)
            block = block.next()
        context = QAbstractTextDocumentLayout.PaintContext()
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Text, QColor(palette.ink))
        context.palette = colours
        context.clip = seen
        layout.draw(painter, context)

    def _lines(self, start: int, end: int) -> list[QRectF]:
        """Return the boxes of a range of UTF-16 positions, one for each line."""
        boxes = []
        self._break_lines()
        block = self._document.findBlock(start)
        height = QFontMetricsF(self._document.defaultFont()).height()
        while block.isValid() and block.position() < end:
            at = self._document.documentLayout().blockBoundingRect(block).topLeft()
            for number in range(block.layout().lineCount()):
                line = block.layout().lineAt(number)
                first = max(start - block.position(), line.textStart())
                last = min(end - block.position(), line.textStart() + line.textLength())
                if first < last:
                    # a blank at which the line breaks has no room of its own
                    most = line.x() + line.naturalTextWidth()
                    ends = [min(_x(line, first), most), min(_x(line, last), most)]
                    top = at.y() + line.y() + line.ascent() - height * 0.78
                    left = at.x() + min(ends)
                    boxes.append(QRectF(left, top, abs(ends[1] - ends[0]), height))
            block = block.next()
        return boxes

    def _step(self, by: int) -> None:
        last = len(self.face.sentences) - 1
        start = self.chosen + by if self.chosen >= 0 else (0 if by > 0 else last)
        self.choose(min(max(start, 0), last))

    def _sentence_at(self, spot: QPointF) -> int:
        self._break_lines()
        back, _ = self._turned().inverted()
        inside = back.map(spot) - self._text_at(self._frame())
        hit = self._document.documentLayout().hitTest(inside, Qt.HitTestAccuracy.FuzzyHit)
        index = self._positions.to_python(hit)
        spans = self.face.sentences
        return next((n for n, (start, end) in enumerate(spans) if start <= index <= end), -1)

    def _frame(self, width: int = 0) -> Frame:
        wide = width or self.width()
        inner = text_width(self.face.kind, wide)
        if inner not in self._heights:
            self._document.setTextWidth(inner)
            self._heights[inner] = self._document.size().height()
        return frame(self.face.kind, wide, self._heights[inner])

    def _break_lines(self) -> None:
        """Break the words for the width that is shown; layouts ask about others as well."""
        inner = text_width(self.face.kind, self.width())
        if self._document.textWidth() != inner:
            self._document.setTextWidth(inner)

    def _text_at(self, post: Frame) -> QPointF:
        return (post.mirrored(post.text) if self.isRightToLeft() else post.text).topLeft()

    def _turned(self) -> QTransform:
        """Return how the picture lies: a little askew, less so the taller it is."""
        post = self._frame()
        angle = min(TILT, asin(min(1.0, 2 * SLACK / max(post.height, post.width))))
        turned = QTransform().translate(0, SLACK)
        turned.translate(post.width / 2, post.height / 2)
        turned.rotate(degrees(angle if self.isRightToLeft() else -angle))
        aside = post.height * sin(angle)  # that the upper and the lower edge lie apart by
        shrink = 1 - (aside + 4) / max(post.width, 1)
        turned.scale(shrink, shrink)
        return turned.translate(-post.width / 2, -post.height / 2)

    def _set_words(self) -> None:
        document = self._document
        self._heights.clear()
        document.setDefaultFont(serif(TYPE))
        document.setPlainText(clean(self.face.text))
        block = QTextBlockFormat()
        block.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setBottomMargin(scaled(8))
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)


def _x(line: QTextLine, position: int) -> float:
    # the stubs leave it open: what comes back is a pair of the x and the position
    found = cast("tuple[float, int]", line.cursorToX(position))
    return found[0]
