"""The rows of a list of entries, as Qt asks for them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_TOP = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry: `progress` of a wait is 0 to 1, or None; `hits` are spans of the snippet."""

    id: int
    title: str = field(repr=False)
    snippet: str = field(repr=False)
    meta: str
    hot: bool = False
    progress: float | None = None
    hits: tuple[tuple[int, int], ...] = ()
    dotted: bool = True


class EntryListModel(QAbstractTableModel):
    """A table of one column; the delegate takes whole rows through `row_at`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[EntryRow] = ()

    def set_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show other rows; only what changed is redrawn when they are the same entries."""
        old = self._rows
        if len(old) != len(rows) or any(
            before.id != after.id for before, after in zip(old, rows, strict=True)
        ):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        for at, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def row_at(self, index: Index) -> EntryRow:
        """Return the row of an index."""
        return self._rows[index.row()]

    def index_of(self, entry: int) -> QModelIndex:
        """Return where an entry is, an invalid index when it is not in the list."""
        at = next((at for at, row in enumerate(self._rows) if row.id == entry), None)
        return QModelIndex() if at is None else self.index(at, 0)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Return the one column."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, and all that is shown for a screen reader."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._rows[index.row()]
            return ". ".join(part for part in (row.title, row.snippet, row.meta) if part)
        return None
