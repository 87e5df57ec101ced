"""One question of the settings with a button for each of its answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.views.settings.appearance_look import Question
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class OneOf(QWidget):
    """One answer is taken at any time; one stop for Tab, the arrow keys move between them."""

    taken = Signal(str, object)  # the question's field and the value

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = question.field
        self.setAccessibleName(question.title)
        self.answers = {value: _Answer(words) for value, words in question.answers}
        flow = FlowLayout(gap=6, line_gap=6)
        for value, answer in self.answers.items():
            answer.clicked.connect(lambda _=False, value=value: self.taken.emit(self._field, value))
            flow.addWidget(answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(LongText(question.title, "heading"))
        column.addLayout(flow)
        if question.sample:
            column.addWidget(LongText(question.sample, "sample"))
        if question.hint:
            column.addWidget(LongText(question.hint, "small"))
        self.present(question)

    def present(self, question: Question) -> None:
        """Show which answer counts."""
        for value, words in question.answers:
            answer, is_chosen = self.answers[value], value == question.chosen
            answer.setText(words)
            answer.setAccessibleName(f"{question.title}: {words}")
            answer.setChecked(is_chosen)
            answer.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if is_chosen else Qt.FocusPolicy.ClickFocus
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        key = Qt.Key(event.key())
        answers = list(self.answers.values())
        at = next((n for n, answer in enumerate(answers) if answer.hasFocus()), None)
        if key not in _ARROWS or at is None:
            super().keyPressEvent(event)
            return
        forth = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        step = 1 if key in (forth, Qt.Key.Key_Down) else -1
        answers[min(max(at + step, 0), len(answers) - 1)].setFocus(Qt.FocusReason.TabFocusReason)


class _Answer(Button):
    def __init__(self, words: str) -> None:
        super().__init__(words, "pick", "small")

    def nextCheckState(self) -> None:
        """Leave it to the session to say which answer counts."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()  # QAbstractButton would look for a neighbour by geometry
        else:
            super().keyPressEvent(event)
