"""The page on which the slow way out of a wait is asked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from unsent.domain.stage import WAY_OUT_TAKES
from unsent.ui.theme.apply import measure
from unsent.ui.views.cooling.way_out_look import missing, typed_line
from unsent.ui.views.pieces.way_on import WayOn
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card, ScrollColumn
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_text import GuardedText
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.typed_line_edit import TypedLineEdit
from unsent.ui.wording import way_out as wording
from unsent.ui.wording.menus import menu_words

WIDEST = 560
LINES = 3


class AskWayOut(ScrollColumn):
    """Says what the way out is for, and takes a reason and a sentence typed by hand."""

    asked = Signal(str, str)  # the sentence as it was typed, the reason
    left = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = wording.sentence()
        self.reason = GuardedText(clip, menu_words())
        self.reason.setPlaceholderText(wording.reason_hint())
        self.reason.setAccessibleName(wording.reason())
        self.reason.setAccessibleDescription(wording.reason_kept())
        self.typed = TypedLineEdit(clip)
        self.typed.setAccessibleName(wording.sentence_field(self._sentence))
        self._state = LongText(" ", "small")
        self._when = LongText("", "soft")
        self.ask = WayOn(wording.ask())
        self.keep_waiting = Button(wording.keep_waiting())
        self.setAccessibleName(wording.heading())
        self._lay_out()
        self.reason.textChanged.connect(self._look)
        self.typed.textChanged.connect(self._look)
        self.typed.returnPressed.connect(self.ask.click)
        self.ask.taken.connect(self._ask)
        self.keep_waiting.clicked.connect(self.left)
        self._look()

    def begin(self) -> None:
        """Start with what was typed before, at the reason."""
        self.verticalScrollBar().setValue(0)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_when(self, line: str) -> None:
        """Say when the draft could be looked at if it were asked for now."""
        set_words(self._when, line)

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.reason.clear()
        self.typed.clear()
        self.typed.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, and take Return for the button that has the focus."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Button):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        typed = self.typed.text()
        # a line that is always there keeps the rest from jumping while one types
        line = typed_line(typed, self._sentence) or wording.typed_by_hand()
        set_words(self._state, line)
        self.typed.setAccessibleDescription(line)
        self.ask.hold(missing(self.reason.text(), typed, self._sentence))

    def _ask(self) -> None:
        self.asked.emit(self.typed.text(), self.reason.text())

    def _lay_out(self) -> None:
        card = Card(wording.heading())
        measure(card, most_width=WIDEST)
        body = card.body
        body.addWidget(LongText(wording.what_for()))
        body.addWidget(LongText(wording.what_happens(WAY_OUT_TAKES), "small"))
        body.addSpacing(10)
        body.addWidget(LongText(wording.reason(), "heading"))
        body.addWidget(self.reason)
        body.addWidget(LongText(wording.reason_kept(), "small"))
        body.addSpacing(10)
        body.addWidget(LongText(wording.type_it(), "heading"))
        body.addWidget(LongText(self._sentence, "lead"))
        body.addWidget(self.typed)
        body.addWidget(self._state)
        body.addSpacing(10)
        body.addWidget(self._when)
        buttons = FlowLayout(10)
        buttons.addWidget(self.ask)
        buttons.addWidget(self.keep_waiting)
        body.addLayout(buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.refit()

    def refit(self) -> None:
        """Give the reason its lines."""
        self.reason.ensurePolished()
        self.reason.setFixedHeight(self.reason.fontMetrics().lineSpacing() * LINES + 26)
