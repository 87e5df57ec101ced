"""What the checks find most, as a short list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from unsent.ui.views.insights.look import MOST_TOPICS, Table
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import LongText, Words
from unsent.ui.wording import insights as wording


class TopicsCard(Card):
    """The busiest topics with how many drafts they came up in; it is a text already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.comes_up(), parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._words = LongText("", "small")
        self._rows: Table = ()
        self.body.addSpacing(4)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._words)
        self.body.addStretch(1)

    def show_topics(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show the first few of these topics."""
        set_words(self._words, wording.comes_up_words(len(rows)))
        shown = tuple(rows[:MOST_TOPICS])
        if shown == self._rows:
            return
        self._rows = shown
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for at, (topic, drafts) in enumerate(shown):
            count = Words(drafts, "soft")
            count.setAccessibleName(f"{topic}: {drafts}")
            self._grid.addWidget(LongText(topic, "soft"), at, 0)
            self._grid.addWidget(count, at, 1, Qt.AlignmentFlag.AlignTrailing)
