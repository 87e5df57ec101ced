"""Figures in rows and columns, for whoever reads them rather than looks at a picture."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

MOST_SHOWN = 9  # rows at once; the rest is scrolled to


class FiguresTable(QTableView):
    """A small table to read only, one stop for Tab; the arrow keys go from cell to cell."""

    def __init__(self, name: str, heads: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("figures", True)
        self.setAccessibleName(name)
        self._model = QStandardItemModel(0, len(heads), self)
        self._heads = list(heads)
        self._model.setHorizontalHeaderLabels(self._heads)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows."""
        self._model.clear()
        self._model.setHorizontalHeaderLabels(self._heads)
        for row in rows:
            self._model.appendRow([QStandardItem(words) for words in row])
        self.updateGeometry()

    def rows(self) -> list[tuple[str, ...]]:
        """Return what is shown."""
        model = self._model
        return [
            tuple(model.item(row, column).text() for column in range(model.columnCount()))
            for row in range(model.rowCount())
        ]

    def sizeHint(self) -> QSize:
        """Ask for the rows there are, up to a few."""
        shown = min(max(self._model.rowCount(), 1), MOST_SHOWN)
        tall = self.horizontalHeader().sizeHint().height()
        return QSize(200, tall + shown * self.verticalHeader().defaultSectionSize() + 4)

    def minimumSizeHint(self) -> QSize:
        """Keep the height, give way in width."""
        return QSize(80, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.updateGeometry()
