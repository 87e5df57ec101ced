"""The days of one month in weeks, as Qt asks for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

WEEK, WEEKS = 7, 6  # six weeks hold any month, so that no month is taller than another
_TOP = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Mark(IntEnum):
    """What a day is marked with, from a dot to a long bar."""

    NONE = 0
    THERE = 1
    LOW = 2
    MIDDLE = 3
    HIGH = 4


@dataclass(frozen=True, slots=True)
class MonthFace:
    """A month that begins on `first`: marks and spoken words by day; Monday is weekday 0."""

    first: date
    first_weekday: int
    weekdays: tuple[tuple[str, str], ...]  # short and long, in the order of the columns
    days: Mapping[date, tuple[Mark, str]]
    today: date
    chosen: date | None = None

    def date_at(self, row: int, column: int) -> date | None:
        """Return the day in a row and a column, None where there is none."""
        lead = (self.first.weekday() - self.first_weekday) % WEEK
        day = self.first + timedelta(days=row * WEEK + column - lead)
        return day if day.month == self.first.month else None

    def place_of(self, day: date) -> tuple[int, int]:
        """Return the row and the column of a day of this month."""
        lead = (self.first.weekday() - self.first_weekday) % WEEK
        return divmod(lead + day.day - 1, WEEK)


class CalendarModel(QAbstractTableModel):
    """One cell for each day; the delegate takes the day and its mark from here."""

    def __init__(self, face: MonthFace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.face = face

    def set_face(self, face: MonthFace) -> None:
        """Show another month, or the same with other marks."""
        is_other = face.first != self.face.first
        if is_other:
            self.beginResetModel()
        self.face = face
        if is_other:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, WEEK - 1))

    def date_at(self, index: Index) -> date | None:
        """Return the day of a cell."""
        return self.face.date_at(index.row(), index.column()) if index.isValid() else None

    def index_of(self, day: date) -> QModelIndex:
        """Return the cell of a day of this month."""
        return self.index(*self.face.place_of(day))

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many weeks there are."""
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return the days of a week."""
        return 0 if parent.isValid() else WEEK

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only days be reached."""
        if self.date_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the number of a day, and what is on it for a screen reader."""
        day = self.date_at(index)
        if day is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.face.days.get(day, (Mark.NONE, ""))[1] or None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the weekdays."""
        if orientation is Qt.Orientation.Horizontal and section < len(self.face.weekdays):
            short, long = self.face.weekdays[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return short
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return long
        return None
