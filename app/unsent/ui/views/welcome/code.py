"""The card of the first run that shows the recovery code, once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QWidget

from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.welcome.look import ASKED, CodeLook, code_look, two_lines
from unsent.ui.views.welcome.paper import Paper, write_private
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText, Words
from unsent.ui.wording import welcome as wording


class CodeCard(Card):
    """Six groups in two lines, ways to keep them, and two groups to be typed back."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(wording.recovery_code(), parent)
        self._paper = paper
        self._code = ""
        self.lines = (_code_line(), _code_line())
        self.print_it = Button(wording.print_it())
        self.save_it = Button(wording.save_it())
        self.fields = tuple(_group_field(which) for which in ASKED)
        self.kept = LongText(role="small")
        self.state = LongText(role="problem")
        self._lay_out()
        self._listen()

    @property
    def is_confirmed(self) -> bool:
        """Tell whether both groups were typed back."""
        return self._look().is_confirmed

    def show_code(self, code: str) -> None:
        """Show a code; the empty string hides the card."""
        if code != self._code:
            self._code = code
            for line, text in zip(self.lines, two_lines(code), strict=True):
                line.setText(text)
            for field in self.fields:
                field.clear()
            self.kept.clear()
        self.setVisible(bool(code))
        set_words(self.state, self._look().line)
        set_words(self.kept, self.kept.text())

    def focus_first(self) -> None:
        """Put the cursor where the first group is typed."""
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> CodeLook:
        return code_look(self._code, tuple(field.text() for field in self.fields))

    def _notice(self) -> None:
        set_words(self.state, self._look().line)
        self.changed.emit()

    def _print(self) -> None:
        is_printed = self._paper.print_text(self._text(), self.window())
        if is_printed is not None:
            set_words(self.kept, wording.printed() if is_printed else wording.not_printed())

    def _save(self) -> None:
        path = self._paper.ask_file(wording.file_name(), self.window())
        if path is None:
            return
        try:
            write_private(path, self._text())
        except OSError:
            set_words(self.kept, wording.not_saved())
        else:
            set_words(self.kept, wording.saved_to(str(path)))

    def _text(self) -> str:
        return wording.on_paper(*two_lines(self._code))

    def _listen(self) -> None:
        self.print_it.clicked.connect(self._print)
        self.save_it.clicked.connect(self._save)
        for field in self.fields:
            field.textChanged.connect(self._notice)
        self.fields[0].returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].returnPressed.connect(self.submitted)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(20, 18, 20, 18)
        self.body.addSpacing(4)
        for line in self.lines:
            self.body.addWidget(line)
        self.body.addWidget(LongText(wording.recovery_means(), "small"))
        self.body.addSpacing(6)
        ways, typed = FlowLayout(10), FlowLayout(10)
        for widget in (self.print_it, self.save_it, Words(wording.type_back(), "soft")):
            ways.addWidget(widget)
        for field in self.fields:
            typed.addWidget(field)
        self.body.addLayout(ways)
        self.body.addWidget(self.kept)
        self.body.addSpacing(4)
        self.body.addLayout(typed)
        self.body.addWidget(self.state)


def _code_line() -> Words:
    line = Words(role="code")
    font = line.font()
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    line.setFont(font)
    return line


def _group_field(which: int) -> QLineEdit:
    field = QLineEdit()
    field.setProperty("extent", "answer")
    field.setPlaceholderText(wording.group(which))
    field.setAccessibleName(wording.group_in_full(which))
    field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    measure(field, width=130)
    return field
