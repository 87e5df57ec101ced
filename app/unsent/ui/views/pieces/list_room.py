"""A room with a list at its start and what was chosen beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unsent.ui.models.entry_list import EntryRow
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import scaled
from unsent.ui.views.pieces.empty_room import EmptyRoom
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.widgets.entry_list import EntryList
from unsent.ui.widgets.labels import Hairline, LongText

NARROWEST, SHARE = 200, 0.36  # of the list, in pixels and of the room


class ListRoom(FocusDoor):
    """Shows `empty` without any entry, and `unchosen` while none is chosen.

    What is `above` the list goes away with it.
    """

    entry_chosen = Signal(int)

    def __init__(
        self,
        name: str,
        detail: QWidget,
        empty: EmptyRoom,
        unchosen: EmptyRoom,
        parent: QWidget | None = None,
        *,
        above: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.list = EntryList(name)
        self._detail, self._empty = detail, empty
        self._rows: tuple[EntryRow, ...] = ()
        self._beside = QStackedWidget()
        self._beside.addWidget(detail)
        self._beside.addWidget(unchosen)
        self._side = QWidget()
        self._above = above
        self._nothing = LongText("", "soft")
        self._nothing.setContentsMargins(12, 8, 12, 8)
        self._line = Hairline(upright=True)
        self._whole = QStackedWidget(self)
        self._whole.addWidget(self._filled())
        self._whole.addWidget(empty)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._whole)
        self.list.chosen.connect(self.entry_chosen)
        self.show_entries((), None)

    def show_entries(
        self, rows: Sequence[EntryRow], current: int | None, nothing: str | None = None
    ) -> None:
        """Show the list, and beside it the detail when one is current.

        With words for `nothing` an empty list is one that leaves out what else there is.
        """
        if self._rows != tuple(rows):
            self._rows = tuple(rows)
            self.list.set_rows(self._rows)
        if self.list.current() != current:
            self.list.set_current(current)
        self._beside.setCurrentIndex(0 if current is not None else 1)
        has_list = bool(self._rows) or nothing is not None
        self._whole.setCurrentIndex(0 if has_list else 1)
        self._nothing.setText(nothing or "")
        self._nothing.setVisible(not self._rows)
        self.list.setVisible(bool(self._rows))
        self.lead_focus_to(self.list if has_list else self._empty)

    def set_plain(self, *, plain: bool) -> None:
        """Show only what is beside the list, or everything."""
        self._side.setVisible(not plain)
        self._line.setVisible(not plain)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the room to what is beside the list, however large the text is."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Fit the list again, as the text size may be another."""
        most = max(NARROWEST, round(self.width() * SHARE))
        self._side.setFixedWidth(min(scaled(tokens.LIST_WIDTH), most))

    def _filled(self) -> QWidget:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(10, 14, 10, 10)
        if self._above is not None:  # before the list: Tab follows the order of adding
            column.addWidget(self._above)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        column.addStretch()
        filled = QWidget()
        row = QHBoxLayout(filled)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._line)
        row.addWidget(self._beside, 1)
        return filled
