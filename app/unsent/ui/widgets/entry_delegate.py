"""How one entry is drawn in a list."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from unsent.ui.models.entry_list import EntryListModel, EntryRow
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import palette_in_use, sans
from unsent.ui.theme.tokens import Palette
from unsent.ui.widgets.ring import paint_bar

_INSET = 12
_DOT = 8


class EntryDelegate(QStyledItemDelegate):
    """Title, snippet with search hits, then a dot, the meta line and a thin bar."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.refresh()

    def refresh(self) -> None:
        """Take fonts of the text size in use; looking them up for each row is slow."""
        self._title = sans(tokens.TEXT, strong=True)
        self._snippet = sans(tokens.SMALL)
        self._meta = sans(tokens.NOTE)

    def row_height(self) -> int:
        """Return the height of every row."""
        lines = sum(QFontMetrics(f).height() for f in (self._title, self._snippet, self._meta))
        return lines + 11 + 11 + 5 + 3

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row; Qt keeps the painter's state for the next one."""
        model = index.model()
        if not isinstance(model, EntryListModel):
            return
        row = model.row_at(index)
        palette = palette_in_use()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        self._paint_ground(painter, area, option.state, palette)
        inner = area.adjusted(_INSET, 11, -_INSET, -14)
        if not row.snippet:  # every row is as high as the others; two lines stand in its middle
            inner.translate(0, QFontMetrics(self._snippet).height() // 2)
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        top = self._line(painter, inner, self._title, palette.ink, row.title, mirrored=is_mirrored)
        self._paint_hits(painter, inner, top, row, palette, mirrored=is_mirrored)
        if row.snippet:
            room = inner.translated(0, top)
            top += self._line(
                painter, room, self._snippet, palette.soft, row.snippet, mirrored=is_mirrored
            )
        self._paint_meta(painter, inner.translated(0, top + 5), row, palette, mirrored=is_mirrored)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell the lines of a row that do not fit into it."""
        model = index.model()
        if not isinstance(model, EntryListModel):
            return False
        width = option.rect.width() - 2 * _INSET
        told = "\n".join(self.cut_lines(model.row_at(index), width))
        QToolTip.showText(event.globalPos(), told, view.viewport())
        return bool(told)

    def cut_lines(self, row: EntryRow, width: int) -> tuple[str, ...]:
        """Return the lines of a row that are longer than a width."""
        dot = (_DOT + 7) * row.dotted
        lines = (
            (row.title, self._title, width),
            (row.snippet, self._snippet, width),
            (row.meta, self._meta, width - dot),
        )
        return tuple(
            words
            for words, font, room in lines
            if QFontMetrics(font).horizontalAdvance(words) > room
        )

    def _paint_ground(
        self, painter: QPainter, area: QRect, state: QStyle.StateFlag, palette: Palette
    ) -> None:
        box = QRectF(area).adjusted(0.5, 0.5, -0.5, -3.5)
        flag = QStyle.StateFlag
        is_chosen = bool(state & flag.State_Selected)
        if is_chosen or state & flag.State_MouseOver:
            painter.setBrush(QColor(palette.page if is_chosen else palette.hover))
            painter.setPen(QColor(palette.line) if is_chosen else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, tokens.RADIUS_ROW, tokens.RADIUS_ROW)
        if state & flag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.accent), 2))
            inside = box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inside, tokens.RADIUS_ROW, tokens.RADIUS_ROW)

    def _line(
        self, painter: QPainter, room: QRect, font: QFont, colour: str, text: str, *, mirrored: bool
    ) -> int:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        # each text reads in its own direction, all stand at the side where the list begins
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flag = Qt.AlignmentFlag
        side = flag.AlignRight if mirrored else flag.AlignLeft
        painter.drawText(room, side | flag.AlignAbsolute | flag.AlignTop, shown)
        return metrics.height()

    def _paint_hits(
        self,
        painter: QPainter,
        inner: QRect,
        top: int,
        row: EntryRow,
        palette: Palette,
        *,
        mirrored: bool,
    ) -> None:
        metrics = QFontMetrics(self._snippet)
        for start, end in row.hits:
            left = metrics.horizontalAdvance(row.snippet[:start])
            right = min(metrics.horizontalAdvance(row.snippet[:end]), inner.width())
            if left >= right or mirrored:
                continue
            box = QRectF(inner.left() + left, inner.top() + top, right - left, metrics.height())
            painter.fillRect(box, QColor(palette.amberwash))
            painter.setPen(QPen(QColor(palette.amber), 1.5))
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_meta(
        self, painter: QPainter, room: QRect, row: EntryRow, palette: Palette, *, mirrored: bool
    ) -> None:
        metrics = QFontMetrics(self._meta)
        middle = room.top() + metrics.height() / 2 + 0.5
        used = 0
        if row.dotted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.ember if row.hot else palette.accent))
            x = room.right() - _DOT / 2 if mirrored else room.left() + _DOT / 2
            painter.drawEllipse(QPointF(x, middle), _DOT / 2, _DOT / 2)
            used = _DOT + 7
        words = room.adjusted(0, 0, -used, 0) if mirrored else room.adjusted(used, 0, 0, 0)
        self._line(painter, words, self._meta, palette.soft, row.meta, mirrored=mirrored)
        used += metrics.horizontalAdvance(row.meta) + 8
        width = room.width() - used
        if row.progress is not None and width > 20:
            left = room.left() if mirrored else room.left() + used
            paint_bar(
                painter, QRectF(left, middle - 1.5, width, 3), row.progress, mirrored=mirrored
            )
