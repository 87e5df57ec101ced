"""One question of the checklist and the answer to it."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from unsent.ui.theme.apply import scaled
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.labels import Hairline, LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.tick_box import TickBox

YES = "yes"


@dataclass(frozen=True, slots=True)
class QuestionFace:
    """What a row asks: `choices` are pairs of a value and the words for it."""

    key: str
    text: str
    kind: Literal["confirm", "choice", "text"] = "confirm"
    choices: tuple[tuple[str, str], ...] = ()
    placeholder: str = ""
    note: str = ""


class QuestionRow(QWidget):
    """A box that is ticked, one of several choices, or a short line of words.

    For the last two the box shows that there is an answer; nothing is ticked beforehand.
    """

    answered = Signal(str, str)  # key and value; the value is empty when it was taken back

    def __init__(
        self, face: QuestionFace, clip: PrivateClip, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.face = face
        self._choices: QButtonGroup | None = None
        self._line: GuardedLineEdit | None = None
        self._box = TickBox(face.text)
        self._box.setAccessibleDescription(face.note)
        self._indented: list[QVBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(6)
        self._column.addWidget(Hairline())
        self._column.addWidget(self._box)
        if face.note:
            self._add_indented(LongText(face.note, "note"))
        self._box.clicked.connect(self._tell)
        if face.kind != "confirm":
            self._show_only()
            self._add_choices() if face.kind == "choice" else self._add_line(clip)

    def value(self) -> str:
        """Return the answer: `yes`, the value of a choice, or words; empty without one."""
        if self._choices is not None:
            checked = self._choices.checkedButton()
            return str(checked.property("value")) if checked is not None else ""
        if self._line is not None:
            return self._line.text().strip()
        return YES if self._box.isChecked() else ""

    def set_value(self, value: str) -> None:
        """Show an answer without telling about it."""
        if self._choices is not None:
            self._choices.setExclusive(False)  # or the last one could not be taken back
            for button in self._choices.buttons():
                button.setChecked(button.property("value") == value)
            self._choices.setExclusive(True)
        elif self._line is not None and self._line.text().strip() != value:
            with QSignalBlocker(self._line):
                self._line.setText(value)
            self._line.setCursorPosition(0)
        self._box.setChecked(bool(value))

    def refit(self) -> None:
        """Stand under the words of the box, as large as they are."""
        for holder in self._indented:
            holder.setContentsMargins(scaled(18) + 10, 0, 0, 2)

    def _show_only(self) -> None:
        self._box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _add_choices(self) -> None:
        row = FlowLayout(gap=6, line_gap=6)
        holder = QWidget()
        holder.setLayout(row)
        self._choices = QButtonGroup(self)
        for value, label in self.face.choices:
            button = Button(label, "choice", "small")
            button.setProperty("value", value)
            button.setAccessibleDescription(self.face.text)
            button.clicked.connect(self._tell)
            self._choices.addButton(button)
            row.addWidget(button)
        self._add_indented(holder)

    def _add_line(self, clip: PrivateClip) -> None:
        self._line = GuardedLineEdit(clip, self.face.placeholder)
        self._line.setProperty("extent", "answer")
        self._line.setAccessibleName(self.face.text)
        # not only what is typed: a screen reader or dictation sets the text
        self._line.textChanged.connect(self._tell)
        self._add_indented(self._line)

    def _add_indented(self, widget: QWidget) -> None:
        holder = QVBoxLayout()
        holder.addWidget(widget)
        self._indented.append(holder)
        self._column.addLayout(holder)
        self.refit()

    def _tell(self) -> None:
        value = self.value()
        self._box.setChecked(bool(value))
        self.answered.emit(self.face.key, value)
