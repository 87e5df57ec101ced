"""The rail beside a draft: what someone else would stumble over, most serious first."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from unsent.domain.dismissal import Aside
from unsent.domain.support import HelpLine
from unsent.ui.snapshots import PageSnapshot
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.rail.cards import RailCards
from unsent.ui.views.rail.look import rail_look
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import ScrollColumn
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import rail as wording

if TYPE_CHECKING:
    from unsent.ui.views.rail.set_aside import AsideList
    from unsent.ui.views.rail.support import SupportCard


class Rail(QWidget):
    """The marks as cards, the first few open, and the card that is for the writer."""

    fix_requested = Signal(int, int)
    dismiss_requested = Signal(int, object, str)  # finding, Scope, reason
    take_back_requested = Signal(object)  # Answered
    try_again_requested = Signal()
    finding_chosen = Signal(int)
    hide_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: PageSnapshot | None = None
        self._is_unfolded = False
        self._is_support_closed = False
        self._current = -1
        self._announced = ""
        self._summary = LongText("", "small")
        self._hide = Button(wording.hide(), "link")
        self._support: SupportCard | None = None  # made when it is first shown
        self._cards = RailCards(clip)
        self._line = LongText("", "small")
        self._more = Button("", "link")
        self._again = Button(wording.try_again(), "plain", "small")
        self._again.hide()
        self._aside: AsideList | None = None  # made when there is something in it
        self._scroll = ScrollColumn()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(wording.rail_name())
        self._lay_out()
        self._join()

    def show_page(self, page: PageSnapshot) -> None:
        """Show what the checks say about a draft."""
        self._page = page
        self._refresh()

    @property
    def offers_help(self) -> bool:
        """Tell whether the card that is for the writer is open."""
        return self._support is not None and not self._support.isHidden()

    def start_over(self) -> None:
        """Forget what was opened and closed for another text."""
        self._is_unfolded = self._is_support_closed = False
        self._current = -1
        self._announced = ""
        if self._aside is not None:
            self._aside.start_over()
        self._scroll.verticalScrollBar().setValue(0)

    def highlight(self, finding: int) -> None:
        """Mark the card of the finding that the caret is in and bring it into view."""
        self._current = finding
        if finding >= 0 and self._cards.card_of(finding) is None:
            self._fold(is_unfolded=True)
        card = self._cards.highlight(finding)
        if card is not None and self.isVisible():
            self._scroll.ensureWidgetVisible(card, 0, 12)

    def point_at(self, finding: int) -> None:
        """Mark the card of what is under the pointer; where it is under none, the caret's.

        Nothing scrolls: the pointer passes over marks on its way.
        """
        self._cards.highlight(finding if finding >= 0 else self._current)

    def open_card(self, finding: int) -> None:
        """Give the focus to the card of a finding."""
        self.highlight(finding)
        card = self._cards.card_of(finding)
        if card is not None:
            card.setFocus(Qt.FocusReason.TabFocusReason)

    def _refresh(self) -> None:
        if self._page is None:
            return
        look = rail_look(
            self._page,
            is_unfolded=self._is_unfolded,
            is_support_closed=self._is_support_closed,
        )
        set_words(self._summary, look.summary)
        self._announce(look.summary or look.line)
        if self._page.is_unread and self._line.text() != look.line:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, look.line))
        set_words(self._line, look.line)
        self._again.setVisible(self._page.is_unread)
        more = wording.more(look.more) if look.more else ""
        set_words(self._more, more or (wording.fewer() if look.can_fold else ""))
        self._show_support(self._page.help_lines, is_shown=look.has_support)
        self._show_aside(self._page.aside)
        self._cards.show_marks(look.cards)
        self._cards.highlight(self._current)

    def _announce(self, summary: str) -> None:
        """Read out how many marks there are once they are known, and whenever that changes."""
        page = self._page
        is_known = page is not None and page.place is not None and not page.is_checking
        if is_known and summary != self._announced:
            self._announced = summary
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, summary))

    def _show_aside(self, aside: tuple[Aside, ...]) -> None:
        if self._aside is None and aside:
            from unsent.ui.views.rail.set_aside import AsideList  # seldom there at the first paint

            self._aside = AsideList()
            self._aside.take_back_requested.connect(self.take_back_requested)
            self._aside.stops_changed.connect(self._order_focus)
            self._scroll.column.addWidget(self._aside)
        if self._aside is not None:
            self._aside.show_aside(aside)

    def _focus_what_is_left(self) -> None:
        if self._aside is not None and not self._aside.isHidden():
            self._aside.toggle.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._hide.setFocus(Qt.FocusReason.TabFocusReason)

    def _fold(self, *, is_unfolded: bool) -> None:
        self._is_unfolded = is_unfolded
        self._refresh()

    def _order_focus(self) -> None:
        """Cards come late, and Qt would put them behind everything else."""
        stops = [
            self._hide,
            *((self._support.way_out,) if self._support is not None else ()),
            *self._cards.stops(),
            self._again,
            self._more,
            *(self._aside.stops() if self._aside is not None else ()),
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_support(self, lines: Sequence[HelpLine], *, is_shown: bool) -> None:
        if self._support is None:
            if not is_shown:
                return
            from unsent.ui.views.rail.support import SupportCard

            self._support = SupportCard()
            self._support.closed.connect(self._close_support)
            self._scroll.column.insertWidget(1, self._support)  # below the heading
            self._order_focus()
        self._support.show_lines(lines)
        self._support.setVisible(is_shown)

    def _close_support(self) -> None:
        self._is_support_closed = True
        self._refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(LongText(wording.heading(), "heading"), 1)
        head.addWidget(self._hide, alignment=Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addLayout(head)
        top.addWidget(self._summary)
        column = self._scroll.column
        column.setContentsMargins(16, 18, 8, 18)  # the scroll bar fills the rest
        column.addLayout(top)
        for widget in (self._cards, self._line):
            column.addWidget(widget)
        column.addWidget(self._again, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)

    def _join(self) -> None:
        self._cards.fix_requested.connect(self.fix_requested)
        self._cards.stops_changed.connect(self._order_focus)
        self._cards.dismiss_requested.connect(self.dismiss_requested)
        self._cards.emptied.connect(self._focus_what_is_left)
        self._again.clicked.connect(self.try_again_requested)
        self._cards.finding_chosen.connect(self.finding_chosen)
        self._hide.clicked.connect(self.hide_requested)
        self._more.clicked.connect(lambda: self._fold(is_unfolded=not self._is_unfolded))
