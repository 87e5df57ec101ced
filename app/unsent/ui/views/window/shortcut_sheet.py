"""The sheet of keys, over everything until it is put away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from unsent.ui.shortcuts import Act, sequences
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import measure
from unsent.ui.views.window.shortcut_look import KeyGroup
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card, ScrollColumn
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import shortcuts as wording

WIDEST, GROUP = 760, 350
LEFT = 2  # groups in the first column, where there is room for two
_SCROLLS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class ShortcutSheet(QWidget):
    """Every key in groups; the keys that opened it, and Escape, put it away."""

    closed = Signal()

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(wording.title())
        self._scroll = ScrollColumn()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its keys are taken here
        self.close_button = Button(wording.close(), "plain", "small")
        self.close_button.clicked.connect(self.closed)
        self.setFocusProxy(self.close_button)
        self._lay_out(groups)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, or go."""
        step = _SCROLLS.get(Qt.Key(event.key()))
        is_asked = QKeySequence(event.keyCombination()) in sequences(Act.SHEET)
        if step is not None:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.singleStep())
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Question) or is_asked:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, groups: Sequence[KeyGroup]) -> None:
        box = QWidget()
        measure(box, most_width=WIDEST)
        column = QVBoxLayout(box)
        column.setSpacing(14)
        top = FlowLayout(gap=18)
        top.addWidget(LongText(wording.title(), "title"))
        top.addWidget(self.close_button)
        column.addLayout(top)
        columns = FlowLayout(gap=14, line_gap=14, at_top=True)
        columns.addWidget(_column(groups[:LEFT]))
        columns.addWidget(_column(groups[LEFT:]))
        column.addLayout(columns)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(box, 100)
        across.addStretch(1)
        self._scroll.column.setContentsMargins(tokens.EDGE, tokens.EDGE, tokens.EDGE, tokens.EDGE)
        self._scroll.column.addLayout(across)
        self._scroll.column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)


def _column(groups: Sequence[KeyGroup]) -> QWidget:
    box = QWidget()
    measure(box, width=GROUP)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for group in groups:
        column.addWidget(_card(group))
    column.addStretch(1)
    return box


def _card(group: KeyGroup) -> Card:
    card = Card(group.heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    for at, line in enumerate(group.lines):
        keys = LongText(line.keys, "soft")
        keys.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        keys.setAccessibleName(f"{line.act}: {line.keys}")
        grid.addWidget(LongText(line.act, "body"), at, 0)
        grid.addWidget(keys, at, 1)
    card.body.addLayout(grid)
    return card
