"""The way around the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.apply import palette_in_use, sans
from unsent.ui.widgets.from_outside import FromOutside
from unsent.ui.widgets.labels import Words


@dataclass(frozen=True, slots=True)
class SidebarRow:
    """One room: `hint` is a count or its key, `keys` its key; `is_due` asks for attention.

    What is no room is done and left at once: it is never the current one.
    """

    key: str
    label: str
    hint: str = ""
    is_due: bool = False
    keys: str = ""
    is_room: bool = True


class Sidebar(QWidget):
    """The rooms of the window, one of them current. Up and down move, Return enters."""

    chosen = Signal(str)

    def __init__(
        self,
        brand: str,
        rows: Sequence[SidebarRow],
        bottom: Sequence[SidebarRow] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, _Room] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 18, 12, 18)
        column.setSpacing(2)
        name = Words(brand, "brand")
        name.setContentsMargins(10, 2, 10, 14)
        column.addWidget(name)
        for row in rows:
            column.addWidget(self._room(row))
        column.addStretch(1)
        for row in bottom:
            column.addWidget(self._room(row))
        if self._buttons:
            self.set_current(next(iter(self._buttons)))

    def sizeHint(self) -> QSize:
        """Keep one width, unless large text needs more."""
        hint = super().sizeHint()
        return QSize(max(tokens.SIDE_WIDTH, hint.width()), hint.height())

    def set_rows(self, rows: Sequence[SidebarRow]) -> None:
        """Give rooms that are already there new labels, counts and due flags."""
        for row in rows:
            self._buttons[row.key].set_row(row)

    def set_current(self, key: str) -> None:
        """Show which room this is; a key that has no row leaves none current."""
        for name, button in self._buttons.items():
            button.set_current(current=name == key)
        if key not in self._buttons and self._buttons:
            next(iter(self._buttons.values())).setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def current(self) -> str:
        """Return the key of the current room, empty when there is none."""
        return next((key for key, button in self._buttons.items() if button.is_current), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the focus from room to room."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        rooms = list(self._buttons.values())
        focused = next((at for at, room in enumerate(rooms) if room.hasFocus()), None)
        if step and focused is not None:
            target = min(max(focused + step, 0), len(rooms) - 1)
            rooms[target].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _ask_for(self, key: str) -> None:
        self.set_current(self.current())  # until the window says that it was entered
        self.chosen.emit(key)

    def _room(self, row: SidebarRow) -> "_Room":
        button = _Room(row)
        button.clicked.connect(lambda: self._ask_for(button.row.key))
        self._buttons[row.key] = button
        return button


class _Room(FromOutside, QAbstractButton):
    def __init__(self, row: SidebarRow) -> None:
        super().__init__()
        self.is_current = False
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.set_row(row)

    def set_row(self, row: SidebarRow) -> None:
        self.row = row
        self.setText(row.label)
        self.setAccessibleName(f"{row.label}, {row.hint}" if row.hint else row.label)
        self.setAccessibleDescription(row.keys)
        self.setToolTip(row.keys)
        self.update()

    def set_current(self, *, current: bool) -> None:
        self.is_current = current
        # for a screen reader one of several, of which at most one is chosen
        self.setCheckable(self.row.is_room)
        self.setAutoExclusive(False)  # or the last one could not be left
        self.setChecked(current)
        self.setAutoExclusive(self.row.is_room)
        # one stop for Tab; the arrow keys do the rest
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if current else Qt.FocusPolicy.NoFocus)
        self.update()

    def nextCheckState(self) -> None:
        """Leave it to the window to say which room is current."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # QAbstractButton would look for a neighbour by geometry
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(sans(tokens.TEXT, strong=True))
        width = metrics.horizontalAdvance(f"{self.row.label}  {self.row.hint}") + 40
        return QSize(width, metrics.height() + 16)

    def minimumSizeHint(self) -> QSize:
        """Move closer together where the window is low and the text large."""
        return self.sizeHint() - QSize(0, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = palette_in_use()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.is_current or self.underMouse():
            painter.setBrush(QColor(palette.page if self.is_current else palette.hover))
            painter.setPen(QColor(palette.line) if self.is_current else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = self.rect().adjusted(11, 0, -11, 0)
        used = self._paint_hint(painter, inner)
        self._paint_label(painter, inner, used)

    def _paint_label(self, painter: QPainter, inner: QRect, used: int) -> None:
        palette = palette_in_use()
        painter.setFont(sans(tokens.TEXT, strong=self.is_current))
        painter.setPen(QColor(palette.ink if self.is_current else palette.soft))
        room = inner.width() - used
        label = painter.fontMetrics().elidedText(self.row.label, Qt.TextElideMode.ElideRight, room)
        is_cut = label != self.row.label
        self.setToolTip(" ".join([self.row.label if is_cut else "", self.row.keys]).strip())
        # a widget's painter takes left for where reading starts
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)

    def _paint_hint(self, painter: QPainter, inner: QRect) -> int:
        if not self.row.hint:
            return 0
        palette = palette_in_use()
        is_badge = self.row.is_due and not self.is_current
        painter.setFont(sans(tokens.NOTE, strong=is_badge))
        metrics = painter.fontMetrics()
        height = metrics.height() + 2
        width = metrics.horizontalAdvance(self.row.hint)
        width = max(width + 14, height) if is_badge else width
        left = inner.left() if self.isRightToLeft() else inner.right() + 1 - width
        spot = QRect(left, inner.center().y() + 1 - height // 2, width, height)
        if is_badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent))
            painter.drawRoundedRect(spot, height / 2, height / 2)
        painter.setPen(QColor(palette.page if is_badge else palette.soft))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self.row.hint)
        return width + 8
