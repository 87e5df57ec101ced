"""A question answered on a scale from 0 to 10, or not at all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.checklist import Question
from unsent.ui.views.write.felt_scale import FeltScale
from unsent.ui.widgets.labels import Hairline, LongText
from unsent.ui.wording import questions as wording


class ScaleRow(QWidget):
    """The question, eleven steps, and what the ends mean. Nothing is chosen beforehand."""

    answered = Signal(str, str)  # question id and value, empty when it was taken back

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = question.id
        self.scale = _Scale()
        self.scale.setAccessibleName(wording.question_text(question.id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        column.addWidget(Hairline())
        column.addWidget(LongText(wording.question_text(question.id)))
        column.addWidget(self.scale)
        column.addWidget(LongText(wording.hint_text(question.id), "note"))
        self.scale.changed.connect(self._tell)

    def value(self) -> str:
        """Return the chosen step, the empty string while none is."""
        return "" if self.scale.felt is None else str(self.scale.felt)

    def set_value(self, value: str) -> None:
        """Show an answer without telling about it."""
        self.scale.show_felt(int(value) if value.isdecimal() else None)

    def _tell(self) -> None:
        self.answered.emit(self._id, self.value())


class _Scale(FeltScale):
    def show_felt(self, felt: int | None) -> None:
        if felt != self.felt:
            self._set(felt)
