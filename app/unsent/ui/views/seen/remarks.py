"""The card of what a reader might stop at, in her own voice."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.seen.look import Remark
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import seen as wording


class Remarks(Card):
    """Each remark with the words that it is about, or one line when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.might_notice(), parent)
        self._shown: tuple[Remark, ...] = ()
        self._nothing = LongText(role="small")
        self._list = QVBoxLayout()
        self._list.setSpacing(9)
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._list)

    def show_remarks(self, remarks: tuple[Remark, ...], nothing: str) -> None:
        """Show what a reader would say, and at which words."""
        set_words(self._nothing, nothing)
        if remarks == self._shown:
            return
        self._shown = remarks
        while item := self._list.takeAt(0):
            if gone := item.widget():
                gone.hide()
                gone.deleteLater()
        for remark in remarks:
            self._list.addWidget(_row(remark))


def _row(remark: Remark) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(LongText(remark.said, "body"))
    if remark.at:
        column.addWidget(LongText(remark.at, "small"))
    return row
