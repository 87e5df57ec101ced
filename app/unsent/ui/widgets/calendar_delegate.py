"""How one day is drawn in a month."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from unsent.ui.models.calendar import CalendarModel, Mark
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import palette_in_use, sans, scaled
from unsent.ui.theme.tokens import Palette
from unsent.ui.wording.plural import number

MARK_WIDTHS = {Mark.THERE: 4, Mark.LOW: 8, Mark.MIDDLE: 14, Mark.HIGH: 20}
MARK_STRENGTHS = {Mark.LOW: 0.45, Mark.MIDDLE: 0.7, Mark.HIGH: 1.0}
MARK_HEIGHT = 3


class CalendarDelegate(QStyledItemDelegate):
    """The number, a mark below it, a ring around today, a filled ground for the chosen day."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one day; Qt keeps the painter's state for the next one."""
        model = index.model()
        if not isinstance(model, CalendarModel):
            return
        day = model.date_at(index)
        if day is None:
            return
        palette, face = palette_in_use(), model.face
        is_chosen, is_today = day == face.chosen, day == face.today
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        self._paint_ground(painter, area, option.state, palette, chosen=is_chosen, today=is_today)
        font: QFont = sans(tokens.SMALL, strong=is_chosen or is_today)
        painter.setFont(font)
        painter.setPen(QColor(palette.page if is_chosen else palette.ink))
        lift = area.adjusted(0, -MARK_HEIGHT, 0, -MARK_HEIGHT)
        painter.drawText(lift, Qt.AlignmentFlag.AlignCenter, number(day.day))
        mark = face.days.get(day, (Mark.NONE, ""))[0]
        if mark is not Mark.NONE:
            self._paint_mark(painter, area, mark, palette, chosen=is_chosen)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        area: QRect,
        state: QStyle.StateFlag,
        palette: Palette,
        *,
        chosen: bool,
        today: bool,
    ) -> None:
        flag = QStyle.StateFlag
        box = QRectF(area).adjusted(1.5, 1.5, -1.5, -1.5)
        ground = palette.accent if chosen else palette.hover if state & flag.State_MouseOver else ""
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.accent), 1.5) if today else Qt.PenStyle.NoPen)
        if ground or today:
            painter.drawRoundedRect(box, 8, 8)
        if state & flag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.page if chosen else palette.ink), 2))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 6.5, 6.5)

    def _paint_mark(
        self, painter: QPainter, area: QRect, mark: Mark, palette: Palette, *, chosen: bool
    ) -> None:
        # how much is in the length of the mark too, not in its colour alone
        colour = QColor(palette.soft if mark is Mark.THERE else palette.ember)
        colour.setAlphaF(MARK_STRENGTHS.get(mark, 1.0))
        if chosen:
            colour = QColor(palette.page)
        bar = QRectF(0, 0, min(scaled(MARK_WIDTHS[mark]), area.width() - 6), MARK_HEIGHT)
        bar.moveCenter(QRectF(area).center())
        bar.moveBottom(area.bottom() - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, MARK_HEIGHT / 2, MARK_HEIGHT / 2)
