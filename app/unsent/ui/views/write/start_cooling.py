"""The panel that asks once more before a draft is put away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.theme import tokens
from unsent.ui.views.write.felt_scale import FeltScale
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card, FittingColumn
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import start_cooling as wording


class StartCooling(QWidget):
    """Says what sealing does and for how long, and asks how hot the writer feels."""

    cool_confirmed = Signal(object)  # how hot the writer feels, 0 to 10, or None
    not_yet = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons = LongText("", "heading")
        self._scale = FeltScale()
        self._cool = Button("", "go", "small")
        self._not_yet = Button(wording.not_yet(), "plain", "small")
        self._cool.clicked.connect(lambda: self.cool_confirmed.emit(self._scale.felt))
        self._not_yet.clicked.connect(self.not_yet)
        self._lay_out()
        self.setAccessibleName(wording.panel_name())

    def begin(self) -> None:
        """Start over with an open scale and take the focus."""
        self._scale.clear()
        self._cool.setFocus(Qt.FocusReason.TabFocusReason)

    def show_wait(self, label: str, reasons: str) -> None:
        """Show the wait on the button and its reasons above."""
        if self._cool.text() != label:
            self._cool.setText(label)
        if self._reasons.text() != reasons:
            self._reasons.setText(reasons)
        self._reasons.setVisible(bool(reasons))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape for not yet, and Return for the button that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.not_yet.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        for button in (self._cool, self._not_yet):
            if button.hasFocus():
                button.click()

    def _lay_out(self) -> None:
        card = Card()
        card.body.setSpacing(7)
        card.body.addWidget(self._reasons)
        card.body.addWidget(LongText(wording.what_happens(), "small"))
        card.body.addSpacing(2)
        card.body.addLayout(self._ask())
        card.body.addWidget(self._scale)
        card.body.addSpacing(2)
        card.body.addLayout(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.EDGE, 0, tokens.EDGE, 14)
        around = FittingColumn()
        around.setAccessibleName(wording.panel_name())
        around.column.addWidget(card)
        column.addWidget(around)

    def _ask(self) -> FlowLayout:
        row = FlowLayout(gap=10, line_gap=2)
        row.addWidget(LongText(wording.question(), "heading"))
        row.addWidget(LongText(wording.scale(), "small"))
        return row

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(gap=10)
        row.addWidget(self._cool)
        row.addWidget(self._not_yet)
        return row
