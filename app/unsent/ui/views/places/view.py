"""Places: the list of them, and beside it what the chosen one is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.domain.place import PlaceFacts
from unsent.domain.waiting import WaitPolicy
from unsent.ui.place_snapshots import PlacesSnapshot
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import measure, scaled
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.wrapping_bar import WrappingBar, set_words
from unsent.ui.views.places.about_card import AboutCard
from unsent.ui.views.places.form import PlaceForm
from unsent.ui.views.places.listed_cards import LookedForCard, QuestionsCard
from unsent.ui.views.places.look import list_rows
from unsent.ui.views.places.wait_card import PreviewCard, WaitCard
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card, ScrollColumn
from unsent.ui.widgets.entry_list import EntryList
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import place_waits
from unsent.ui.wording import places as wording

LIST, NARROWEST, SHARE = 250, 180, 0.34  # the list: pixels at 100 % text, and of the room
WIDEST = 760


class PlacesView(FocusDoor):
    """Emits what is wanted of a place, with its id; shows what it is told."""

    place_chosen = Signal(str)
    make_requested = Signal(PlaceFacts)
    change_requested = Signal(str, PlaceFacts)
    copy_requested = Signal(str)
    rules_asked = Signal(str, WaitPolicy)
    take_back_requested = Signal(str)
    put_back_requested = Signal(str)
    move_requested = Signal(str, int)
    retire_requested = Signal(str)
    bring_back_requested = Signal(str)

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: PlacesSnapshot | None = None
        self.list = EntryList(wording.list_name())
        self.new = Button(wording.new_place(), "go")
        self.made = Card(wording.new_place())
        self.form = PlaceForm(clip, wording.make_it())
        self.starts_with = LongText(role="small")
        self.about, self.wait, self.preview = AboutCard(clip), WaitCard(), PreviewCard()
        self.looked_for, self.questions = LookedForCard(), QuestionsCard()
        self._lay_out()
        self._join()

    def present(self, snapshot: PlacesSnapshot) -> None:
        """Show the places; what is being typed or chosen is left alone."""
        is_another = self._snapshot is not None and self._snapshot.chosen != snapshot.chosen
        self._snapshot = snapshot
        self.list.set_rows(list_rows(snapshot))
        self.list.set_current([one.id for one in snapshot.places].index(snapshot.chosen))
        self.about.present(snapshot)
        self.wait.present(snapshot.shown, snapshot.now)
        self.preview.present(snapshot.shown.kept.place.policy, snapshot.now)
        self.questions.present(snapshot.questions)
        set_words(self.starts_with, place_waits.new_place_rule(snapshot.starts_with.base))
        if is_another:
            self._scroll.verticalScrollBar().setValue(0)

    def change_what_it_is(self) -> None:
        """Open the form of the chosen place."""
        self.about.open()

    def show_problem(self, words: str) -> None:
        """Say in the open form what cannot be."""
        form = self.form if self.made.isVisible() else self.about.form
        form.show_problem(words)

    def close_form(self) -> None:
        """Close the form that was taken."""
        if self.made.isVisible():
            self.form.clear()
            self._set_making(is_making=False)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.about.close_form()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the room to the place, however large the text is."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Fit the list again, as the text size may be another."""
        most = max(NARROWEST, round(self.width() * SHARE))
        self.list.setFixedWidth(min(scaled(LIST), most))

    def _begin(self) -> None:
        self._set_making(is_making=True)
        self._scroll.verticalScrollBar().setValue(0)
        if self.form.is_blank:
            self.form.begin(PlaceFacts(""))
        else:  # it was left half filled in for another place
            self.form.resume()

    def _leave(self) -> None:
        self.form.clear()
        self._set_making(is_making=False)
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_making(self, *, is_making: bool) -> None:
        self.made.setVisible(is_making)
        for card in self._cards:
            card.setVisible(not is_making)

    def _choose(self, at: int) -> None:
        if self._snapshot is not None:
            self._set_making(is_making=False)
            self.place_chosen.emit(self._snapshot.places[at].id)

    def _chosen(self) -> str:
        return self._snapshot.chosen if self._snapshot is not None else ""

    def _join(self) -> None:
        about, wait = self.about, self.wait
        self.list.chosen.connect(self._choose)
        self.new.clicked.connect(self._begin)
        self.form.left.connect(self._leave)
        self.form.taken.connect(self.make_requested)
        about.changed.connect(lambda facts: self.change_requested.emit(self._chosen(), facts))
        about.copy_requested.connect(lambda: self.copy_requested.emit(self._chosen()))
        about.move_requested.connect(lambda step: self.move_requested.emit(self._chosen(), step))
        about.retire_requested.connect(lambda: self.retire_requested.emit(self._chosen()))
        about.bring_back_requested.connect(lambda: self.bring_back_requested.emit(self._chosen()))
        wait.asked.connect(lambda rules: self.rules_asked.emit(self._chosen(), rules))
        wait.take_back_requested.connect(lambda: self.take_back_requested.emit(self._chosen()))
        wait.put_back_requested.connect(lambda: self.put_back_requested.emit(self._chosen()))

    def _lay_out(self) -> None:
        top = WrappingBar()
        top.add(LongText(wording.title(), "title"))
        top.add_at_end(self.new)
        self.made.body.addWidget(self.starts_with)
        self.made.body.addWidget(self.form)
        self.made.hide()
        self._cards = (self.about, self.wait, self.preview, self.looked_for, self.questions)
        self._scroll = ScrollColumn()
        self._scroll.setAccessibleName(wording.chosen_place())
        self._scroll.column.setContentsMargins(0, 0, 10, tokens.EDGE)
        for card in (self.made, *self._cards):
            measure(card, most_width=WIDEST)
            self._scroll.column.addWidget(card)
        self._scroll.column.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(tokens.EDGE, 6, 16, 0)
        row.setSpacing(18)
        row.addWidget(self.list)
        row.addWidget(self._scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(row, 1)
        self.lead_focus_to(self.list)
        # Qt gives a shown room's first widget the focus
        QWidget.setTabOrder(self.list, self.new)
        QWidget.setTabOrder(self.new, self._scroll)
