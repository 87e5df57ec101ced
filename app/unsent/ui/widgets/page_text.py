"""The writing column: Source Serif, generous lines, one measure wide, centred."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextFrame,
)
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.apply import palette_in_use, scaled, serif
from unsent.ui.widgets.guarded_menu import MenuWords
from unsent.ui.widgets.guarded_text import GuardedText
from unsent.ui.widgets.mark_layers import MarkLayers
from unsent.ui.widgets.plain_text import clean
from unsent.ui.widgets.private_clip import PrivateClip

_ABOVE = 14
_BELOW = 48
_INSET = 4  # room for the caret and for the marks at the edges of the column


class PageText(GuardedText):
    """A guarded text set as a page; with `grows` it is as high as its text and never scrolls."""

    def __init__(
        self,
        clip: PrivateClip,
        *,
        size: float = tokens.WRITING,
        grows: bool = False,
        words: MenuWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(clip, words, parent)
        self.layers = MarkLayers(self)
        self._hint = ""
        self._size = size
        self._grows = grows
        self.setProperty("page", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0 if grows else _INSET)
        self._dress()
        self.set_text("")
        if grows:
            self._grow()

    def set_text(self, text: str) -> None:
        """Show a text from its beginning; what could be undone before is forgotten."""
        document = self.document()
        self.layers.forget()
        document.setUndoRedoEnabled(False)
        document.clear()
        cursor = QTextCursor(document)
        self._pad(document.rootFrame())
        cursor.setBlockFormat(self._paragraph())
        cursor.insertText(clean(text))
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def sizeHint(self) -> QSize:
        """Ask for the column, and for the whole height when it grows."""
        width = scaled(tokens.COLUMN) + 2 * _INSET
        if not self._grows:
            return QSize(width, super().sizeHint().height())
        return QSize(width, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Stay usable in a narrow window."""
        if self._grows:
            return QSize(120, self.heightForWidth(self.width()))
        return QSize(120, 60)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text in a width."""
        if not self._grows:
            return super().heightForWidth(width)
        document = self.document()
        shown = document.textWidth()
        if shown == width:
            return ceil(document.size().height())
        # only asked: what is on screen keeps the width that it was laid out for
        document.documentLayout().blockSignals(True)
        document.setTextWidth(width)
        height = ceil(document.size().height())
        document.setTextWidth(shown)
        document.documentLayout().blockSignals(False)
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._centre()
        # Qt lays out for the width that the event tells, not for what the margins leave
        if self.document().textWidth() != self.viewport().width():
            self.document().setTextWidth(self.viewport().width())
        if self._grows:
            self.updateGeometry()

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll until UTF-16 positions are seen, a third down the page; the caret stays."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        top = self.cursorRect(cursor).top()
        cursor.setPosition(end)
        bottom, height = self.cursorRect(cursor).bottom(), self.viewport().height()
        if top < _ABOVE or bottom > height - _ABOVE:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - height // 3)

    def show_hint(self, hint: str) -> None:
        """Show this while nothing is written; the caret stands on its first line."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks, then the words over them."""
        self.layers.paint(event)
        super().paintEvent(event)
        if self._hint and self._is_blank():
            self._paint_hint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.ApplicationFontChange):
            self._dress()

    def event(self, event: QEvent) -> bool:
        """Let the wheel turn the page beside the column, too."""
        kind = event.type()
        if kind is QEvent.Type.Wheel and not self._grows:
            QApplication.sendEvent(self.verticalScrollBar(), event)
            return True
        return super().event(event)

    def _is_blank(self) -> bool:
        # what an input method is composing is not in the document yet
        return self.document().isEmpty() and not self.document().begin().layout().preeditAreaText()

    def _paint_hint(self) -> None:
        # Qt's own placeholder knows nothing of the line height and stands higher than the caret
        line = self.document().begin().layout().lineAt(0)
        box = self.document().documentLayout().blockBoundingRect(self.document().begin())
        metrics = QFontMetricsF(self.document().defaultFont())
        top = box.top() + line.y() + line.ascent() - metrics.ascent()
        painter = QPainter(self.viewport())
        painter.setFont(self.document().defaultFont())
        painter.setPen(QColor(palette_in_use().soft))
        painter.drawText(
            QRectF(
                box.left(), top - self.verticalScrollBar().value(), box.width(), 4 * box.height()
            ),
            Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap,
            self._hint,
        )
        painter.end()

    def _paragraph(self) -> QTextBlockFormat:
        block = QTextBlockFormat()
        natural = QFontMetricsF(serif(100, 1.0)).height() / 100
        percent = tokens.WRITING_LINE / tokens.WRITING / natural * 100
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        block.setLineHeight(percent, kind)
        block.setBottomMargin(tokens.WRITING_GAP * self._size / tokens.WRITING)
        return block

    def _pad(self, frame: QTextFrame) -> None:
        if not self._grows:
            form = frame.frameFormat()
            form.setTopMargin(_ABOVE)
            form.setBottomMargin(_BELOW)
            frame.setFrameFormat(form)

    def _dress(self) -> None:
        font = serif(self._size)
        if self.document().defaultFont() != font:
            self.setFont(font)
            self.document().setDefaultFont(font)
            self._centre()

    def _centre(self) -> None:
        if self._grows:
            return
        bar = self.verticalScrollBar().sizeHint().width()
        spare = self.width() - scaled(tokens.COLUMN) - 2 * _INSET
        side = max(spare // 2, tokens.EDGE)
        self.setViewportMargins(side, 0, max(side - bar, 0), 0)

    def _grow(self) -> None:
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def _on_size(self) -> None:
        self.updateGeometry()


class ReadingPage(PageText):
    """A page that can be read and selected but not changed; it shows no marks."""

    def __init__(
        self,
        clip: PrivateClip,
        *,
        size: float = tokens.WRITING,
        grows: bool = False,
        words: MenuWords | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(clip, size=size, grows=grows, words=words, parent=parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def set_text(self, text: str) -> None:
        """Show a text; the empty lines between its paragraphs are drawn as a small gap."""
        super().set_text(text)
        self._close_gaps()

    def _close_gaps(self) -> None:
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        block = self.document().begin()
        while block.isValid():
            if block.length() == 1 and self.document().blockCount() > 1:
                form = block.blockFormat()
                form.setLineHeight(tokens.WRITING_GAP / 2, fixed)
                form.setBottomMargin(0)
                QTextCursor(block).setBlockFormat(form)
            block = block.next()
