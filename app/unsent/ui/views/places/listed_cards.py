"""What the checks look for and what is asked before posting: lists to read."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.checklist import Question
from unsent.domain.finding import Severity
from unsent.ui.views.places.look import question_lines
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import Chip, Hairline, LongText, ToneName
from unsent.ui.wording import places as wording
from unsent.ui.wording.findings import severity_word

_TONES: dict[Severity, ToneName] = {Severity.BLOCK: "ember", Severity.WARN: "amber"}


class LookedForCard(Card):
    """The groups of findings, each with its severity as a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.looked_for(), parent)
        for words, severity in wording.groups():
            self.body.addWidget(Hairline())
            chip = Chip(severity_word(severity), _TONES[severity])
            self.body.addWidget(_line(LongText(words), chip))
        self.body.addWidget(Hairline())
        self.body.addWidget(LongText(wording.same_everywhere(), "small"))


class QuestionsCard(Card):
    """The questions in their order, and when each is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.questions_heading(), parent)
        self._shown: tuple[Question, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addWidget(LongText(wording.questions_lead(), "small"))
        self.body.addLayout(self._lines)

    def present(self, questions: tuple[Question, ...]) -> None:
        """Show the questions."""
        if questions == self._shown:
            return
        self._shown = questions
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for words, when in question_lines(questions):
            self._lines.addWidget(Hairline())
            self._lines.addWidget(_line(LongText(words), LongText(when, "small")))


def _line(*widgets: QWidget) -> QWidget:
    line, flow = QWidget(), FlowLayout(8, 2)
    line.setLayout(flow)
    for widget in widgets:
        flow.addWidget(widget)
        if isinstance(widget, LongText) and not widget.text():
            widget.hide()
    return line
