"""The card that is for the writer, and for nobody else."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from unsent.domain.support import HelpLine
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import rail as wording


class SupportCard(Card):
    """Says that someone is there, and how to reach them. It can be closed and holds nothing."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.support_title(), parent)
        self._lines: tuple[HelpLine, ...] = ()
        self._labels: list[LongText] = []
        self.body.addWidget(LongText(wording.support_words(), "small"))
        self.way_out = Button(wording.support_close(), "link")
        self.way_out.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self.way_out)
        row.addStretch(1)
        self.body.addLayout(row)
        self.setAccessibleName(wording.support_title())

    def show_lines(self, lines: Sequence[HelpLine]) -> None:
        """Show these services."""
        if self._lines == tuple(lines):
            return
        self._lines = tuple(lines)
        for label in self._labels:
            label.deleteLater()
        self._labels = []
        for line in self._lines:
            self._add(LongText(wording.help_line(line.name, line.contact), "heading"))
            self._add(LongText(wording.help_detail(line.hours, line.region), "note"))

    def _add(self, label: LongText) -> None:
        self.body.insertWidget(self.body.count() - 1, label)
        self._labels.append(label)
