"""How long a place makes a draft wait, what is under way, and what a text written now would get."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from unsent.domain.waiting import WaitPolicy
from unsent.ui.place_snapshots import PlaceShown
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.places.pairs import Pairs
from unsent.ui.views.places.wait_editor import WaitEditor
from unsent.ui.views.places.wait_look import pending_look, preview, rule_lines
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import Hairline, LongText
from unsent.ui.wording import place_waits as wording
from unsent.ui.wording.write import place_name


class WaitCard(Card):
    """The rules that count, and looser ones with their time; an open editor keeps its fields."""

    asked = Signal(WaitPolicy)
    take_back_requested = Signal()
    put_back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.heading(), parent)
        self._shown: PlaceShown | None = None
        self.rules, self.later = Pairs(), Pairs()
        self.change = Button(wording.change(), "plain", "small")
        self.put_back = Button(wording.as_it_came(), "quiet", "small")
        self.editor = WaitEditor()
        self.editor.hide()
        self._line = Hairline()
        self.pending = LongText(role="body")
        self.take_back = Button(wording.take_back(), "plain", "small")
        self._steps = QWidget()
        steps = FlowLayout(8)
        self._steps.setLayout(steps)
        steps.addWidget(self.change)
        steps.addWidget(self.put_back)
        self._steps.setContentsMargins(0, 5, 0, 3)
        self._line.setContentsMargins(0, 4, 0, 4)
        for widget in (self.rules, self._steps, self.editor, self._line, self.pending, self.later):
            self.body.addWidget(widget)
        self.body.addWidget(self.take_back, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addSpacing(4)
        self.body.addWidget(LongText(wording.rule(), "small"))
        self.change.clicked.connect(self.open)
        self.editor.left.connect(self.close_editor)
        self.editor.taken.connect(self._take)
        self.take_back.clicked.connect(self.take_back_requested)
        self.put_back.clicked.connect(self.put_back_requested)

    def present(self, shown: PlaceShown, now: datetime) -> None:
        """Show the rules of a place; another place closes the editor."""
        if self._shown is None or self._shown.id != shown.id:
            self._set_open(is_open=False)
        self._shown = shown
        kept, name = shown.kept, place_name(shown.kept.place)
        self.rules.set_lines(rule_lines(kept.place.policy))
        look = pending_look(kept, now)
        set_words(self.pending, look.words)
        self.later.set_lines(look.lines)
        for widget in (self._line, self.later, self.take_back):
            widget.setVisible(bool(look.words))
        wished = kept.asked or kept.place.policy
        self.put_back.setVisible(shown.came is not None and wished != shown.came)
        self.change.setAccessibleName(wording.change_of(name))
        self.take_back.setAccessibleName(wording.take_back_of(name))
        if not self.editor.isHidden():
            self.editor.present(kept)

    def open(self) -> None:
        """Open the editor."""
        if self._shown is not None:
            self._set_open(is_open=True)
            self.editor.begin(self._shown.kept)

    def close_editor(self) -> None:
        """Leave everything as it is."""
        self._set_open(is_open=False)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, rules: WaitPolicy) -> None:
        self.close_editor()
        self.asked.emit(rules)

    def _set_open(self, *, is_open: bool) -> None:
        self.editor.setVisible(is_open)
        self.rules.setVisible(not is_open)
        self._steps.setVisible(not is_open)


class PreviewCard(Card):
    """What a text written now would get, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.written_now(), parent)
        self.lines = Pairs()
        self.body.addWidget(self.lines)

    def present(self, policy: WaitPolicy, now: datetime) -> None:
        """Compute it for this moment."""
        self.lines.set_lines(preview(policy, now))
