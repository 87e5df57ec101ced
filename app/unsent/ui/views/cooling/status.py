"""How far a sealed draft is, when it can be looked at again, and why it takes that long."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.theme.apply import measure, scaled
from unsent.ui.views.cooling.change import ChangeText
from unsent.ui.views.cooling.look import CoolingLook
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card, ScrollColumn
from unsent.ui.widgets.labels import LongText, Role, Words
from unsent.ui.widgets.ring import Ring
from unsent.ui.wording import breathing as breathing_wording
from unsent.ui.wording import way_out as wording

WIDEST = 560
RING, SMALLEST_RING = 236, 140
BESIDE = 260  # pixels at 100 % text that a part and its time need side by side


class CoolingStatus(ScrollColumn):
    """The ring and everything below it."""

    change_requested = Signal()
    way_out_requested = Signal()
    go_back_requested = Signal()
    breathe_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        self._ring = Ring()
        self._headline = _centred("title")
        self._written = _centred("soft")
        self._why = Card(" ")
        self._parts = QGridLayout()
        self._labels: list[tuple[LongText, Words]] = []
        self._shown_parts: tuple[tuple[str, str], ...] = ()
        self._refused = _centred("small")
        self._sealed = _centred("small")
        self.breathe = Button(breathing_wording.breathe(), "quiet", "small")
        self.breathe.clicked.connect(self.breathe_requested)
        self._way_out = Button(wording.way_out(), "quiet", "small")
        self._go_back = Button(wording.go_back())
        self._change = ChangeText()
        self._change.change_requested.connect(self.change_requested)
        self._way_out.clicked.connect(self.way_out_requested)
        self._go_back.clicked.connect(self.go_back_requested)
        self._lay_out()
        self._way_out.hide()
        self._go_back.hide()

    def show_look(self, look: CoolingLook) -> None:
        """Show a sealed draft."""
        self._ring.set_state(look.served, look.left, look.state)
        set_words(self._headline, look.headline)
        set_words(self._written, look.written)
        set_words(self._refused, look.refused)
        if self._why.heading is not None:
            set_words(self._why.heading, look.why)
        self._show_parts(look.parts)
        self._change.show_cost(look.change_cost)
        set_words(self._sealed, look.below)
        self._show_steps(look)

    def focus_on_way_out(self) -> None:
        """Put the focus where the way out begins, or ends once it was asked for."""
        is_asked = not self._go_back.isHidden()
        step = self._go_back if is_asked else self._way_out
        step.setFocus(Qt.FocusReason.OtherFocusReason)

    def reset(self) -> None:
        """Forget a first press and start at the top."""
        self._change.reset()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the ring shrink before anything is cut off."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Let the ring fit again, as the text size may be another."""
        room = min(self.viewport().width() - 40, self.viewport().height() * 7 // 10)
        side = min(scaled(RING), max(room, scaled(SMALLEST_RING)))
        self._ring.setFixedSize(side, side)
        self._place_parts()

    def _show_steps(self, look: CoolingLook) -> None:
        had_focus = self._go_back.hasFocus() or self._way_out.hasFocus()
        for step, is_there in (
            (self._go_back, look.is_asked),
            (self._way_out, bool(look.when_asked_now)),
        ):
            if step.isHidden() == is_there:
                step.setVisible(is_there)
        if had_focus and (look.is_asked or look.when_asked_now):
            self.focus_on_way_out()

    def _show_parts(self, parts: tuple[tuple[str, str], ...]) -> None:
        if parts == self._shown_parts:
            return
        self._shown_parts = parts
        while item := self._parts.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._labels = [(LongText(label, "soft"), Words(time, "soft")) for label, time in parts]
        self._place_parts()

    def _place_parts(self) -> None:
        """Put the time of each part beside its label, or below it where there is little room."""
        is_beside = self.viewport().width() >= scaled(BESIDE)
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for row, (name, time) in enumerate(self._labels):
            measure(name, least_width=64)
            self._parts.addWidget(name, 2 * row, 0)
            spot = (2 * row, 1) if is_beside else (2 * row + 1, 0)
            self._parts.addWidget(time, *spot, end)

    def _lay_out(self) -> None:
        self._parts.setColumnStretch(0, 1)
        self._parts.setHorizontalSpacing(16)
        self._parts.setVerticalSpacing(4)
        self._why.body.addLayout(self._parts)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addStretch(1)
        middle.addWidget(self._ring, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(8)
        middle.addWidget(self._headline)
        middle.addWidget(self._written)
        middle.addSpacing(12)
        middle.addWidget(self._why)
        middle.addWidget(self._refused)
        middle.addSpacing(6)
        middle.addWidget(self._sealed)
        middle.addWidget(self.breathe, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._go_back, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._change)
        middle.addWidget(self._way_out, alignment=Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        body = QWidget()
        body.setLayout(middle)
        measure(body, most_width=WIDEST)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(body, 100)
        row.addStretch(1)
        self.column.addLayout(row)


def _centred(role: Role) -> LongText:
    label = LongText("", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    measure(label, least_width=96)
    return label
