"""Above the list: the search, the calendar, and what the list is of just now."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.journal_snapshot import JournalSnapshot
from unsent.ui.models.calendar import MonthFace
from unsent.ui.theme.apply import scaled
from unsent.ui.views.journal.month_look import list_line, month_face
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.calendar import Calendar
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import Words
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.search_field import SearchField
from unsent.ui.wording import journal as wording
from unsent.ui.wording.menus import menu_words

LEAST_LIST = 190  # pixels at 100 % text that the list keeps below a whole month


class Finder(QWidget):
    """Says what is looked for; nothing changes before it is shown again."""

    typed = Signal(str)
    results_wanted = Signal()
    day_chosen = Signal(date)
    month_requested = Signal(date)
    all_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(clip, wording.search(), menu_words())
        start = MonthFace(date(2000, 1, 1), 0, (), {}, date(2000, 1, 1))
        self.calendar = Calendar(
            wording.calendar_name(), wording.month_before(), wording.month_after(), start
        )
        self.line = Words("", "small")
        self.everything = Button(wording.show_all(), "link")
        self._is_narrowed = False
        below = FlowLayout(gap=10, line_gap=2)
        below.setContentsMargins(10, 0, 4, 4)
        below.addWidget(self.line)
        below.addWidget(self.everything)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.calendar)
        column.addLayout(below)
        self.search.textEdited.connect(self.typed)
        self.search.left_for_results.connect(self.results_wanted)
        self.calendar.day_chosen.connect(self.day_chosen)
        self.calendar.month_requested.connect(self.month_requested)
        self.everything.clicked.connect(self.all_requested)

    @property
    def is_narrowed(self) -> bool:
        """Tell whether the list leaves something out."""
        return self._is_narrowed

    def present(self, snapshot: JournalSnapshot) -> None:
        """Show what is looked for, and the month."""
        self._is_narrowed = snapshot.is_narrowed
        if self.search.text() != snapshot.typed:
            self.search.setText(snapshot.typed)
        self.calendar.show_month(
            wording.month(snapshot.month),
            wording.short_month(snapshot.month),
            month_face(snapshot),
        )
        set_words(self.line, list_line(snapshot))
        is_shown = snapshot.is_narrowed
        if not is_shown and self.everything.hasFocus():
            self.search.setFocus()
        self.everything.setVisible(is_shown)

    def fit(self, room: int) -> None:
        """Show the whole month where the list keeps enough of this height, else one week."""
        needed = self.search.sizeHint().height() + self.calendar.whole_height()
        self.calendar.set_whole(whole=room - needed >= scaled(LEAST_LIST))
