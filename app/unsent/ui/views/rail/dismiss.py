"""Where a mark does not apply, and why: one of the usual reasons, or one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from unsent.domain.dismissal import Scope
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import set_aside as wording
from unsent.ui.wording.menus import menu_words


class DismissForm(FocusDoor):
    """Asks how far and why; some reason is always needed.

    The arrow keys choose how far, the digits a ready reason. Escape leaves the mark as it is.
    """

    answered = Signal(object, str)  # Scope, reason
    left_alone = Signal()

    def __init__(
        self, scopes: tuple[Scope, ...], clip: PrivateClip, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._narrowest = scopes[0]
        self._choices = {scope: _choice(scope) for scope in scopes if len(scopes) > 1}
        self._effect = LongText(role="note")
        self._reasons = wording.ready_reasons()
        self._ready = [
            Button(wording.keyed(key, reason), "fix") for key, reason in enumerate(self._reasons, 1)
        ]
        self._field = GuardedLineEdit(clip, wording.own_reason(), menu_words())
        self._field.setAccessibleName(wording.why_not())
        self._field.setProperty("extent", "answer")
        self._set_aside = Button(wording.set_aside(), "plain", "small")
        self._leave = Button(wording.keep_mark(), "quiet", "small")
        self._lay_out()
        self._join()
        if self._choices:
            self._choices[self._narrowest].setChecked(True)
        self._show_effect()
        self._fit_button()
        self.lead_focus_to(self._choices.get(self._narrowest, self._ready[0]))

    @property
    def scope(self) -> Scope:
        """Return how far the answer is to reach."""
        chosen = (scope for scope, choice in self._choices.items() if choice.isChecked())
        return next(chosen, self._narrowest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a ready reason by its digit; leave the mark as it is with Escape."""
        at = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Escape:
            self.left_alone.emit()
        elif 0 <= at < len(self._reasons):
            self._answer(self._reasons[at])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._field.setFocus()  # how far is settled: on to why
        elif event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Delete):  # those are the card's
            super().keyPressEvent(event)

    def _answer(self, reason: str) -> None:
        if reason.strip():
            self.answered.emit(self.scope, reason.strip())

    def _show_effect(self) -> None:
        words = wording.effect(self.scope) if self._choices else wording.only_here()
        set_words(self._effect, words)

    def _fit_button(self) -> None:
        self._set_aside.setEnabled(bool(self._field.text().strip()))

    def _join(self) -> None:
        for choice in self._choices.values():
            choice.toggled.connect(self._show_effect)
        for button, reason in zip(self._ready, self._reasons, strict=True):
            button.clicked.connect(lambda _=False, why=reason: self._answer(why))
        self._field.textChanged.connect(self._fit_button)
        self._field.returnPressed.connect(lambda: self._answer(self._field.text()))
        self._set_aside.clicked.connect(lambda: self._answer(self._field.text()))
        self._leave.clicked.connect(self.left_alone)

    def _lay_out(self) -> None:
        ready, end = FlowLayout(gap=6, line_gap=6), FlowLayout(gap=6, line_gap=6)
        for button in self._ready:
            ready.addWidget(button)
        end.addWidget(self._set_aside)
        end.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(7)
        if self._choices:
            column.addWidget(LongText(wording.how_far(), "small"))
            for choice in self._choices.values():
                column.addWidget(choice)
        column.addWidget(self._effect)
        column.addWidget(LongText(wording.why_not(), "small"))
        column.addLayout(ready)
        column.addWidget(self._field)
        column.addLayout(end)


def _choice(scope: Scope) -> QRadioButton:
    choice = QRadioButton(wording.reach(scope))
    choice.setProperty("extent", "small")
    choice.setAccessibleDescription(wording.effect(scope))
    return choice
