"""Set aside for good: every phrase that is not marked any more at a place, each to take back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.snapshots import SetAside
from unsent.ui.views.settings.look import aside_look
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import Hairline, LongText
from unsent.ui.wording import set_aside as wording


class SetAsideSection(Card):
    """What it is for, then the newest first."""

    take_back_requested = Signal(object)  # Answered

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.section(), parent)
        self._shown: tuple[SetAside, ...] = ()
        self.rows: list[SetAsideRow] = []
        self.empty = LongText(wording.nothing_yet(), "soft")
        self.body.addWidget(LongText(wording.lead(), "small"))
        self.body.addSpacing(6)
        self.body.addWidget(self.empty)

    def present(self, shown: tuple[SetAside, ...]) -> None:
        """Show these; the focus stays in the list when a row goes."""
        self.empty.setHidden(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        held = next((at for at, row in enumerate(self.rows) if row.take_back.hasFocus()), -1)
        gone, self.rows = self.rows, [self._row(one) for one in shown]
        if held >= 0 and self.rows:
            at = min(held, len(self.rows) - 1)
            self.rows[at].take_back.setFocus(Qt.FocusReason.TabFocusReason)
        for row in gone:
            row.hide()
            self.body.removeWidget(row)
            row.deleteLater()

    def _row(self, one: SetAside) -> "SetAsideRow":
        row = SetAsideRow(one)
        row.take_back.clicked.connect(lambda: self.take_back_requested.emit(one.answered))
        self.body.addWidget(row)
        row.show()
        return row


class SetAsideRow(QWidget):
    """One phrase: what was said about it, at which place, why, and since when."""

    def __init__(self, one: SetAside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = aside_look(one)
        self.take_back = Button(wording.take_back(), "plain", "small")
        self.take_back.setAccessibleName(wording.take_back_of(look.words))
        self.take_back.setAccessibleDescription(f"{look.rule}, {look.place}. {look.reason}")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(LongText(look.words, "heading"))
        words.addWidget(LongText(f"{look.rule} · {look.place}", "soft"))
        words.addWidget(LongText(f"{look.reason} · {look.since}", "note"))
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addLayout(words, 1)
        line.addWidget(self.take_back, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(7)
        column.addWidget(Hairline())
        column.addLayout(line)
