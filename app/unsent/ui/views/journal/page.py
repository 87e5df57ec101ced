"""An entry of the journal: its page, or the line that says where it is worked on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import PageSnapshot, Screen
from unsent.ui.views.pieces.empty_room import EmptyRoom
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.wrapping_bar import WrappingBar, set_words
from unsent.ui.views.write.view import WriteView
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import journal as wording


class JournalPage(FocusDoor):
    """The page of private entries and drafts; others are read only, and cooling ones hidden."""

    room_requested = Signal(Screen)

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = WriteView(clip)
        self._screen: Screen | None = None
        self._line = LongText("", "soft")
        self._go = Button("", "plain", "small")
        self._go.clicked.connect(self._ask)
        self._strip = WrappingBar(foot=True)
        self._strip.add(self._line)
        self._strip.add_at_end(self._go)
        self._put_away = EmptyRoom(
            "", wording.read_only_line("cooling"), wording.go_to(Screen.COOLING)
        )
        self._put_away.pressed.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self._strip)
        column.addWidget(self._put_away, 1)
        self.lead_focus_to(self.page)

    def show_entry(self, page: PageSnapshot, stage: str, screen: Screen | None) -> None:
        """Show an entry of this stage, and the room in which it is worked on."""
        self._screen = screen
        is_put_away = screen is Screen.COOLING
        line = "" if page.is_editable else wording.read_only_line(stage)
        set_words(self._line, line)
        set_words(self._go, "" if screen is None else wording.go_to(screen))
        self._strip.setVisible(bool(line) and not is_put_away)
        self.page.setVisible(not is_put_away)
        self._put_away.setVisible(is_put_away)
        self.page.present(page)

    def _ask(self) -> None:
        if self._screen is not None:
            self.room_requested.emit(self._screen)
