"""A list of entries that stays quick at a hundred thousand of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from unsent.ui.models.entry_list import EntryListModel, EntryRow
from unsent.ui.widgets.entry_delegate import EntryDelegate


class EntryList(QTableView):
    """Entries in one column of equal height; a QListView would lay out every row at each change."""

    chosen = Signal(int)  # id of the entry that became current, by key or by mouse

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("entries", True)
        self.setAccessibleName(label)
        self._model = EntryListModel(self)
        self._delegate = EntryDelegate(self)
        self._is_setting = False
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._lay_out()
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show entries; the current one stays current if it is still there."""
        kept = self.current()
        self._is_setting = True
        self._model.set_rows(rows)
        self._is_setting = False
        self.set_current(kept)

    def set_current(self, entry: int | None) -> None:
        """Make an entry current without telling about it; None or an unknown one leaves none."""
        self._is_setting = True
        index = QModelIndex() if entry is None else self._model.index_of(entry)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()
        self._is_setting = False

    def current(self) -> int | None:
        """Return the id of the current entry."""
        index = self.currentIndex()
        return self._model.row_at(index).id if index.isValid() else None

    def take_first(self) -> None:
        """Make the first entry current when none is."""
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))

    def top(self) -> int:
        """Return the place of the first row in sight."""
        return max(0, self.rowAt(0))

    def set_top(self, row: int) -> None:
        """Scroll so that a row is the first in sight, as far as there are rows below it."""
        self.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take copying away: Qt would put the title of the current entry on the clipboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.ApplicationFontChange):
            self._delegate.refresh()
            self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(20)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_setting:
            self.chosen.emit(self._model.row_at(index).id)
