"""Earlier versions: every text that was kept of one entry, the newest first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.shortcuts import Act, listen, told
from unsent.ui.snapshots import VersionsSnapshot
from unsent.ui.views.pieces.empty_room import EmptyRoom
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.list_room import ListRoom
from unsent.ui.views.pieces.wrapping_bar import WrappingBar
from unsent.ui.views.versions.detail import VersionDetail
from unsent.ui.views.versions.look import version_rows
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import Hairline, Words
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import versions as wording


class VersionsView(FocusDoor):
    """The list and the chosen text; Escape goes back to the page."""

    chosen = Signal(int)  # place in the list
    bring_back_requested = Signal()
    back_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = VersionDetail(clip)
        empty = EmptyRoom(wording.nothing_yet(), wording.nothing_yet_words())
        self._room = ListRoom(
            wording.list_name(), self._detail, empty, EmptyRoom("", wording.choose_one())
        )
        self._back = Button(wording.back(), "plain", "small")
        self._back.setToolTip(told(Act.STEP_BACK))
        self._lay_out()
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        listen(Act.STEP_BACK, self, self.back_requested.emit, within)
        self._back.clicked.connect(self.back_requested)
        self._room.entry_chosen.connect(self.chosen)
        self._detail.bring_back_requested.connect(self.bring_back_requested)

    def present(self, snapshot: VersionsSnapshot) -> None:
        """Show the history of one entry."""
        self._detail.present(snapshot)
        self._room.show_entries(version_rows(snapshot), snapshot.chosen)
        first = self._room.list if snapshot.texts else self._back
        self.lead_focus_to(first)
        if not self.isVisible():
            first.setFocus()  # Qt gives the focus to what had it last, else to the first button

    def _lay_out(self) -> None:
        top = WrappingBar()
        top.add(Words(wording.title(), "heading"))
        top.add_at_end(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(Hairline())
        column.addWidget(self._room, 1)
