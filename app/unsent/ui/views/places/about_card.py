"""What a place is, and the steps from there: change, copy, move, retire."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from unsent.domain.place import PlaceFacts
from unsent.ui.place_snapshots import PlacesSnapshot
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.places.form import PlaceForm
from unsent.ui.views.places.look import about_look
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import places as wording


class AboutCard(Card):
    """A place by its name; the form stands in its place while it is changed."""

    changed = Signal(PlaceFacts)
    copy_requested = Signal()
    move_requested = Signal(int)
    retire_requested = Signal()
    bring_back_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._shown, self._facts = "", PlaceFacts("")
        self.what, self.note = LongText(role="soft"), LongText(role="small")
        self.form = PlaceForm(clip, wording.keep_it())
        self.form.hide()
        self.change = Button(wording.change_it(), "plain", "small")
        self.copy = Button(wording.copy_it(), "plain", "small")
        self.up = Button(wording.move_up(), "quiet", "small")
        self.down = Button(wording.move_down(), "quiet", "small")
        self.retire = Button(wording.retire(), "quiet", "small")
        self.bring_back = Button(wording.bring_back(), "plain", "small")
        self._steps = QWidget()
        steps = FlowLayout(8)
        self._steps.setLayout(steps)
        for button in self._buttons():
            steps.addWidget(button)
        self._steps.setContentsMargins(0, 5, 0, 2)
        for widget in (self.what, self.note, self._steps, self.form):
            self.body.addWidget(widget)
        self.change.clicked.connect(self.open)
        self.form.left.connect(self.close_form)
        self.form.taken.connect(self.changed)
        self.copy.clicked.connect(self.copy_requested)
        self.up.clicked.connect(lambda: self.move_requested.emit(-1))
        self.down.clicked.connect(lambda: self.move_requested.emit(1))
        self.retire.clicked.connect(self.retire_requested)
        self.bring_back.clicked.connect(self.bring_back_requested)

    def present(self, snapshot: PlacesSnapshot) -> None:
        """Show a place; another one closes the form, the same one leaves it alone."""
        if self._shown != snapshot.chosen:
            self._set_open(is_open=False)
        self._shown = snapshot.chosen
        place = snapshot.shown.kept.place
        self._facts = PlaceFacts(place.name, place.kind, place.limit, place.counting)
        look = about_look(snapshot)
        if self.heading is not None:
            self.heading.setText(look.name)
        set_words(self.what, " · ".join(look.lines))
        set_words(self.note, look.note)
        focused = next((one for one in self._buttons() if one.hasFocus()), None)
        self.change.setVisible(look.can_change)
        self.up.setEnabled(look.can_move_up)
        self.down.setEnabled(look.can_move_down)
        self.retire.setVisible(look.can_retire)
        self.bring_back.setVisible(look.can_come_back)
        for button in self._buttons():
            button.setAccessibleName(wording.step_of(button.text(), look.name))
        if focused is not None and not (focused.isEnabled() and not focused.isHidden()):
            self._lead_on(focused)

    def open(self) -> None:
        """Open the form."""
        self._set_open(is_open=True)
        self.form.begin(self._facts)

    def close_form(self) -> None:
        """Leave everything as it is."""
        if not self.form.isHidden():
            self._set_open(is_open=False)
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_open(self, *, is_open: bool) -> None:
        self.form.setVisible(is_open)
        self._steps.setContentsMargins(0, 5, 0, 2)
        for widget in (self.what, self._steps):
            widget.setVisible(not is_open)

    def _lead_on(self, gone: Button) -> None:
        """Give the focus to what stands for a step that is no more."""
        others = {self.up: self.down, self.down: self.up, self.retire: self.bring_back,
                  self.bring_back: self.retire}  # fmt: skip
        others.get(gone, self.copy).setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self) -> tuple[Button, ...]:
        return self.change, self.copy, self.up, self.down, self.retire, self.bring_back
