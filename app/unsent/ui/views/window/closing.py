"""Asked before closing, and only while something would be lost or left behind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.theme import tokens
from unsent.ui.theme.apply import measure
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import closing as wording

WIDEST = 520


class ClosingView(QWidget):
    """One question with its ways on; `stay` is always one of them."""

    close_now_requested = Signal()
    close_later_requested = Signal()
    stay_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._words = LongText("", "title"), LongText("", "soft")
        self.now, self.later = Button("", "go"), Button(wording.wait_and_close())
        self.stay = Button(wording.stay(), "quiet")
        self.now.clicked.connect(self.close_now_requested)
        self.later.clicked.connect(self.close_later_requested)
        self.stay.clicked.connect(self.stay_requested)
        self.setFocusProxy(self.stay)
        self._lay_out()

    def ask_about_clipboard(self, seconds: int) -> None:
        """Say that the approved text is still on the clipboard for so many seconds."""
        self._say(wording.clipboard_title(), wording.clipboard_words(seconds))
        self.now.setText(wording.clear_and_close())
        self.later.setVisible(True)

    def ask_about_unsaved(self) -> None:
        """Say that there is text which no file has."""
        self._say(wording.unsaved_title(), wording.unsaved_words())
        self.now.setText(wording.close_without())
        self.later.setVisible(False)

    def _say(self, title: str, words: str) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(f"{title}. {words}")

    def _lay_out(self) -> None:
        box = QWidget()
        measure(box, most_width=WIDEST)
        column = QVBoxLayout(box)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(8)
        buttons = FlowLayout(gap=12, line_gap=8)
        for button in (self.now, self.later, self.stay):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.EDGE, tokens.EDGE, tokens.EDGE, tokens.EDGE)
        row.addStretch(1)
        row.addWidget(box, 100)
        row.addStretch(1)
