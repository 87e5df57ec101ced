"""The questions that apply to a text, with the answers given so far."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.checklist import Answer, AnswerKind, Question, unanswered
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.review.faces import question_face
from unsent.ui.views.review.focus import stops
from unsent.ui.views.review.scale import ScaleRow
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.question_row import QuestionRow
from unsent.ui.wording import review as wording

PAUSE = 700  # milliseconds without a key after which typed words count as an answer


class Questions(QWidget):
    """One row for each question. Words are told after a pause, so that typing stays typing."""

    answered = Signal(str, str)  # question id and value, empty when it was taken back

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clip = clip
        self._asked: tuple[Question, ...] = ()
        self._answers: tuple[Answer, ...] = ()
        self._typed: dict[str, str] = {}
        self.rows: dict[str, QuestionRow | ScaleRow] = {}
        self.heading = LongText(role="heading")
        self.lead = LongText(wording.questions_lead(), "small")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.heading)
        column.addWidget(self.lead)
        column.addSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column.addLayout(self._list)

    def show_questions(self, asked: tuple[Question, ...], answers: tuple[Answer, ...]) -> None:
        """Show questions and answers; what is being typed right now is left alone."""
        if asked != self._asked:
            self._rebuild(asked)
        self._answers = answers
        given = {answer.question: answer.value for answer in answers}
        for key, row in self.rows.items():
            value = given.get(key, "")
            if key not in self._typed and row.value() != value.strip():
                row.set_value(value)
        set_words(self.heading, wording.questions_heading(len(asked)))

    def start_over(self) -> None:
        """Forget the rows, because another text is in hand."""
        self._pause.stop()
        self._typed.clear()
        self._rebuild(())

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        self._pause.stop()
        typed, self._typed = self._typed, {}
        for key, value in typed.items():
            self.answered.emit(key, value)

    def focus_unanswered(self) -> bool:
        """Put the cursor at the first question that is left; False when none is."""
        for question in unanswered(self._asked, self._answers):
            stops(self.rows[question.id])[0].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _take(self, key: str, value: str) -> None:
        kind = next(question.kind for question in self._asked if question.id == key)
        if kind is AnswerKind.TEXT:
            self._typed[key] = value
            self._pause.start()
        else:
            self.answered.emit(key, value)

    def _rebuild(self, asked: tuple[Question, ...]) -> None:
        kept = {question.id for question in asked} & {question.id for question in self._asked}
        for key, row in list(self.rows.items()):
            self._list.removeWidget(row)
            if key not in kept:
                row.hide()
                row.deleteLater()
                del self.rows[key]
        self._asked = asked
        self.rows = {q.id: self.rows.get(q.id) or self._row(q) for q in asked}
        for row in self.rows.values():
            self._list.addWidget(row)

    def _row(self, question: Question) -> QuestionRow | ScaleRow:
        row: QuestionRow | ScaleRow
        if question.kind is AnswerKind.SCALE:
            row = ScaleRow(question)
        else:
            row = QuestionRow(question_face(question), self._clip)
        row.answered.connect(self._take)
        return row
