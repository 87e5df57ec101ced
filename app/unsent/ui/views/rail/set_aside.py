"""What was set aside, at the foot of the marks: a line that opens the list, each to take back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.dismissal import Answered, Aside
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.rail.look import aside_look
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import bring_into_view
from unsent.ui.widgets.labels import Hairline, LongText
from unsent.ui.wording import set_aside as wording


class AsideList(QWidget):
    """Closed it is one line; without anything set aside it is not there at all."""

    take_back_requested = Signal(object)  # Answered
    stops_changed = Signal()  # what the Tab key should stop at

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aside: tuple[Aside, ...] = ()
        self.is_open = False
        self.toggle = Button("", "link")
        self.rows: list[AsideRow] = []
        self.setAccessibleName(wording.list_name())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.toggle, alignment=Qt.AlignmentFlag.AlignLeft)
        self.toggle.clicked.connect(lambda: self._open(is_open=not self.is_open))
        self.hide()

    def show_aside(self, aside: Sequence[Aside]) -> None:
        """Show how many are set aside, and while it is open which."""
        if tuple(aside) != self._aside:
            self._aside = tuple(aside)
            self._fill()
        if self.isHidden() == bool(aside):
            self.setVisible(bool(aside))

    def start_over(self) -> None:
        """Close the list for another text."""
        self._open(is_open=False)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at."""
        return [self.toggle, *(row.take_back for row in self.rows)]

    def _open(self, *, is_open: bool) -> None:
        if is_open != self.is_open:
            self.is_open = is_open
            self._fill()
            bring_into_view(self.rows[0] if self.rows else self.toggle)

    def _fill(self) -> None:
        count = len(self._aside)
        set_words(self.toggle, wording.hide_them() if self.is_open else wording.count_of(count))
        held = next((at for at, row in enumerate(self.rows) if row.take_back.hasFocus()), -1)
        gone, shown = self.rows, self._aside if self.is_open else ()
        self.rows = [AsideRow(aside) for aside in shown]
        for row in self.rows:
            row.take_back_requested.connect(self.take_back_requested)
            self._column.addWidget(row)
            row.show()
        self.stops_changed.emit()
        if held >= 0:
            stops = self.stops()
            stops[min(held + 1, len(stops) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        for row in gone:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()


class AsideRow(QWidget):
    """One mark that was set aside: its words, how far and why, and the way back."""

    take_back_requested = Signal(object)  # Answered

    def __init__(self, aside: Aside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = aside_look(aside)
        answered: Answered = aside.answered
        self.take_back = Button(wording.take_back(), "link")
        self.take_back.setAccessibleName(wording.take_back_of(f"{look.title} {look.words}"))
        self.take_back.setAccessibleDescription(look.line)
        self.take_back.clicked.connect(lambda: self.take_back_requested.emit(answered))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(Hairline())
        column.addWidget(LongText(look.title, "small"))
        column.addWidget(LongText(look.words))
        column.addWidget(LongText(look.line, "note"))
        column.addWidget(self.take_back, alignment=Qt.AlignmentFlag.AlignLeft)
