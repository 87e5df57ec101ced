"""A month to go through by keyboard and to choose a day in."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from unsent.ui.models.calendar import WEEKS, CalendarModel, MonthFace
from unsent.ui.theme.apply import scaled
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.calendar_delegate import CalendarDelegate
from unsent.ui.widgets.labels import Words

DAY_HEIGHT = 31  # pixels at 100 % text
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7,
}  # fmt: skip
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Calendar(QWidget):
    """The name of a month with a way back and forth, and its days."""

    day_chosen = Signal(date)
    month_requested = Signal(date)  # its first day

    def __init__(self, name: str, before: str, after: str, face: MonthFace) -> None:
        super().__init__()
        self.grid = _Grid(name, face)
        self._title = Words("", "heading")
        self._titles = ("", "")
        self._title.setMinimumWidth(1)
        self.before, self.after = Button("‹", "quiet", "small"), Button("›", "quiet", "small")
        self.before.setAccessibleName(before)
        self.before.setToolTip(before)
        self.after.setAccessibleName(after)
        self.after.setToolTip(after)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self.before)
        head.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.grid)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.grid.day_chosen.connect(self.day_chosen)
        self.grid.month_requested.connect(self.month_requested)

    def show_month(self, title: str, short: str, face: MonthFace) -> None:
        """Show a month and its marks; the day in hand stays as far as it is in it."""
        self._titles = (title, short)
        self._choose_title()
        self.grid.setAccessibleDescription(title)
        self.grid.show_face(face)

    def set_whole(self, *, whole: bool) -> None:
        """Show all weeks, or only the one in hand where there is no room for more."""
        self.grid.set_whole(whole=whole)

    def whole_height(self) -> int:
        """Return what the whole month needs."""
        return self.sizeHint().height() + (0 if self.grid.is_whole else (WEEKS - 1) * day_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name of the month where there is no room."""
        super().resizeEvent(event)
        self._choose_title()

    def _choose_title(self) -> None:
        title, short = self._titles
        room = self.width() - 2 * self.before.sizeHint().width() - 10
        fits = self._title.fontMetrics().horizontalAdvance(title) <= room
        self._title.setText(title if fits else short)

    def _turn(self, months: int) -> None:
        self.grid.turn(months)


class _Grid(QTableView):
    day_chosen = Signal(date)
    month_requested = Signal(date)

    def __init__(self, name: str, face: MonthFace) -> None:
        super().__init__()
        self.setProperty("calendar", True)
        self.setAccessibleName(name)
        self._model = CalendarModel(face, self)
        self._day: date = face.today
        self.is_whole = True
        self.setModel(self._model)
        self.setItemDelegate(CalendarDelegate(self))
        self._lay_out()
        self.refit()

    def show_face(self, face: MonthFace) -> None:
        """Show a month; the day in hand moves into it."""
        is_other = face.chosen is not None and face.chosen != self._model.face.chosen
        self._model.set_face(face)
        self._hold(face.chosen if is_other and face.chosen else self._day)

    def set_whole(self, *, whole: bool) -> None:
        """Show all weeks, or only the one in hand."""
        if self.is_whole != whole:
            self.is_whole = whole
            self.refit()

    def refit(self) -> None:
        """Fit the rows again, as the text size may be another."""
        self.verticalHeader().setDefaultSectionSize(day_height())
        current = self._model.face.place_of(self._day)[0] if self._is_here(self._day) else 0
        for row in range(WEEKS):
            self.setRowHidden(row, not self.is_whole and row != current)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + (WEEKS if self.is_whole else 1) * day_height() + 2)

    def turn(self, months: int) -> None:
        """Go to the same day of another month, or to its last one."""
        first = self._model.face.first
        count = first.year * 12 + first.month - 1 + months
        year, month = divmod(count, 12)
        if not date.min.year < year < date.max.year:
            return
        self._go(_day_of(year, month + 1, self._day.day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days, weeks and months; take the day in hand."""
        key = Qt.Key(event.key())
        step = _STEPS.get(key, 0)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.isRightToLeft():
            step = -step
        if step:
            self._go(self._day + timedelta(days=step))
        elif key in _PAGES:
            self.turn(_PAGES[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            first = self._model.face.first
            day = 1 if key == Qt.Key.Key_Home else 31
            self._go(_day_of(first.year, first.month, day))
        elif key in _TAKE:
            self.day_chosen.emit(self._day)
        else:
            event.ignore()  # nothing of Qt's own keys: they would copy, or edit

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the day under the pointer."""
        super().mouseReleaseEvent(event)
        day = self._model.date_at(self.indexAt(event.position().toPoint()))
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self._day = day
            self.day_chosen.emit(day)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.refit()

    def _go(self, day: date) -> None:
        self._day = day
        if self._is_here(day):
            self._hold(day)
        else:
            self.month_requested.emit(day.replace(day=1))

    def _hold(self, day: date) -> None:
        first = self._model.face.first
        if not self._is_here(day) and self._is_here(self._model.face.today):
            day = self._model.face.today
        elif not self._is_here(day):
            day = _day_of(first.year, first.month, day.day)
        self._day = day
        index = self._model.index_of(day)
        if self.currentIndex() != index:
            self.setCurrentIndex(index)
        if not self.is_whole:
            self.refit()

    def _is_here(self, day: date) -> bool:
        return day.replace(day=1) == self._model.face.first

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAutoScroll(False)  # everything is in sight
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(10)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)


def day_height() -> int:
    """Return the height of a week."""
    return scaled(DAY_HEIGHT)


def _day_of(year: int, month: int, day: int) -> date:
    following = date(year, month, 28) + timedelta(days=4)
    last = following - timedelta(days=following.day)
    return last.replace(day=min(day, last.day))
