"""A picture with its heading, what it says in a sentence, and the same in figures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.views.insights.look import Table
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.figures_table import FiguresTable
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import insights as wording

_LINK_EDGE = 4  # what a link's focus ring takes beside its words


class PictureCard(Card):
    """Shows the picture, or the table in its place; the sentence stands below either."""

    def __init__(
        self, title: str, picture: QWidget, heads: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.picture = picture
        picture.setAccessibleName(title)
        self.table = FiguresTable(wording.table_of(title), heads)
        self.words = LongText("", "small")
        self.switch = Button(wording.as_table(), "link")
        self.switch.clicked.connect(self._switch)
        self._lay_out()
        self.table.hide()

    def show_words(self, words: str, rows: Table, *, title: str = "") -> None:
        """Say what the picture says, and give its figures; without any there is no table."""
        if title and self.heading is not None:
            set_words(self.heading, title)
            self.picture.setAccessibleName(title)
            self.table.setAccessibleName(wording.table_of(title))
        set_words(self.words, words)
        self.picture.setAccessibleDescription(words)
        if self.table.rows() != list(rows):
            self.table.set_rows(rows)
        if not rows and not self.table.isHidden():
            self._switch()
        self.switch.setVisible(bool(rows))

    def _lay_out(self) -> None:
        """Let the words of the link begin where everything above it begins."""
        edges = self.body.contentsMargins()
        side = edges.left() - _LINK_EDGE
        self.body.setContentsMargins(side, edges.top(), side, edges.bottom())
        self.body.setSpacing(8)
        self.above = QVBoxLayout()
        self.above.setContentsMargins(_LINK_EDGE, 0, _LINK_EDGE, 0)
        if self.heading is not None:
            self.body.removeWidget(self.heading)
            self.above.addWidget(self.heading)
        for widget in (self.picture, self.table, self.words):
            self.above.addWidget(widget)
        self.body.addLayout(self.above)
        self.body.addStretch(1)
        self.body.addWidget(self.switch, alignment=Qt.AlignmentFlag.AlignLeading)

    def _switch(self) -> None:
        is_table = self.table.isHidden()
        self.table.setVisible(is_table)
        self.picture.setVisible(not is_table)
        self.switch.setText(wording.as_picture() if is_table else wording.as_table())
        if is_table and self.switch.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
