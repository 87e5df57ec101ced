"""Places and waiting: how long each place makes a draft wait."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.snapshots import PlaceWait
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.settings.look import place_look
from unsent.ui.views.settings.wait import WaitEditor
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import Hairline, LongText, Words
from unsent.ui.wording import settings as section_wording
from unsent.ui.wording import settings_places as wording
from unsent.ui.wording.write import place_name


class PlacesSection(Card):
    """Every place with its wait; a row keeps what is being typed when it is rendered again."""

    base_changed = Signal(str, int)  # place id, seconds
    take_back_requested = Signal(str)  # place id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(section_wording.places(), parent)
        self.rows: dict[str, PlaceRow] = {}
        self.body.addWidget(LongText(wording.lead(), "small"))
        self.body.addSpacing(6)

    def present(self, places: tuple[PlaceWait, ...]) -> None:
        """Show the places in their order."""
        if list(self.rows) != [row.place.id for row in places]:
            self._rebuild(places)
        for place in places:
            self.rows[place.place.id].present(place)

    def _rebuild(self, places: tuple[PlaceWait, ...]) -> None:
        for row in self.rows.values():
            self.body.removeWidget(row)
            row.deleteLater()
        self.rows = {place.place.id: PlaceRow(place) for place in places}
        for row in self.rows.values():
            row.base_changed.connect(self.base_changed)
            row.take_back_requested.connect(self.take_back_requested)
            self.body.addWidget(row)


class PlaceRow(QWidget):
    """One place: its wait, the editor of it, and a shorter wait that does not count yet."""

    base_changed = Signal(str, int)
    take_back_requested = Signal(str)

    def __init__(self, place: PlaceWait, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = place_name(place.place)
        self._id = place.place.id
        self._base = place.place.policy.base
        self.name = LongText(role="heading")
        self.kind = Words(role="small")
        self.wait = Words()
        self.change = Button(wording.change(), "quiet", "small")
        self.editor = WaitEditor(name)
        self.pending = LongText(role="small")
        self.take_back = Button(wording.take_back(), "plain", "small")
        self.change.setAccessibleName(wording.change_of(name))
        self.take_back.setAccessibleName(wording.take_back_of(name))
        self.editor.hide()
        self._lay_out()
        self.change.clicked.connect(self._open)
        self.editor.left.connect(self._close)
        self.editor.taken.connect(self._take)
        self.take_back.clicked.connect(lambda: self.take_back_requested.emit(self._id))

    def present(self, place: PlaceWait) -> None:
        """Show the wait that counts, and a shorter one under way."""
        self._base = place.place.policy.base
        look = place_look(place)
        set_words(self.name, look.name)
        set_words(self.kind, look.kind)
        set_words(self.wait, look.wait)
        set_words(self.pending, look.pending)
        if self.take_back.isHidden() == bool(look.pending):
            self.take_back.setVisible(bool(look.pending))

    def _open(self) -> None:
        self.change.hide()
        self.editor.show()
        self.editor.begin(self._base)

    def _close(self) -> None:
        self.change.show()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.hide()

    def _take(self, seconds: int) -> None:
        self._close()
        self.base_changed.emit(self._id, seconds)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.kind)
        line = QHBoxLayout()
        line.addLayout(names, 1)
        line.addWidget(self.wait)
        line.addWidget(self.change)
        under_way = FlowLayout(10)
        under_way.addWidget(self.pending)
        under_way.addWidget(self.take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Hairline())
        column.addLayout(line)
        column.addWidget(self.editor)
        column.addLayout(under_way)
