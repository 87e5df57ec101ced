"""The strip over a page that offers what an unfinished session left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.shortcuts import Act, listen
from unsent.ui.snapshots import Recovered
from unsent.ui.theme import tokens
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import recovered as wording


class RecoveredStrip(QWidget):
    """Says what happened and takes no focus; Escape anywhere on the page keeps the text."""

    kept = Signal()
    earlier_requested = Signal()
    show_requested = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._words = LongText("", "body")
        self._show = Button(wording.show_it(), "plain", "small")
        self._keep = Button("", "plain", "small")
        self._earlier = Button(wording.show_earlier(), "quiet", "small")
        self._earlier.setToolTip(wording.show_earlier_hint())
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._escape = listen(Act.STEP_BACK, page, self.kept.emit, within)
        self._keep.clicked.connect(self.kept)
        self._earlier.clicked.connect(self.earlier_requested)
        self._show.clicked.connect(self.show_requested)
        self._lay_out()
        self.present(Recovered.NO)

    def present(self, recovered: Recovered) -> None:
        """Offer it, or be gone."""
        is_offered = recovered is not Recovered.NO
        is_elsewhere = recovered is Recovered.ELSEWHERE
        is_new = is_offered and self.isHidden()
        if is_offered:
            set_words(self._words, wording.elsewhere() if is_elsewhere else wording.here())
            set_words(self._keep, wording.leave_it() if is_elsewhere else wording.keep())
            self._keep.setToolTip("" if is_elsewhere else wording.keep_hint())
            self._show.setVisible(is_elsewhere)
            self._earlier.setVisible(recovered is Recovered.WITH_EARLIER)
            self.setAccessibleName(self._words.text())
        self._escape.setEnabled(is_offered)
        self.setVisible(is_offered)
        if is_new:
            said = QAccessibleAnnouncementEvent(self, self._words.text())
            QAccessible.updateAccessibility(said)

    def _lay_out(self) -> None:
        card = Card()
        card.body.setSpacing(8)
        card.body.addWidget(self._words)
        buttons = FlowLayout(gap=10)
        for button in (self._show, self._keep, self._earlier):
            buttons.addWidget(button)
        card.body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.EDGE, 0, tokens.EDGE, 8)
        column.addWidget(card)
