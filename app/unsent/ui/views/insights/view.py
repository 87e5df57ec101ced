"""Insights: what cooling did, in four pictures; and the monthly question."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from unsent.flows.insights import Period
from unsent.ui.insight_snapshots import InsightsSnapshot
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import scaled
from unsent.ui.views.insights import look
from unsent.ui.views.insights.checkin_card import CheckinCard
from unsent.ui.views.insights.picture_card import PictureCard
from unsent.ui.views.insights.topics_card import TopicsCard
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.wrapping_bar import WrappingBar
from unsent.ui.views.settings.fields import Chooser
from unsent.ui.widgets.card import Card, ScrollColumn
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.share_bar import ShareBar
from unsent.ui.widgets.slopes import Slopes
from unsent.ui.widgets.week_grid import WeekGrid
from unsent.ui.wording import insights as wording

BESIDE = 860  # the narrowest room in which two cards stand side by side
GAP = 16


class InsightsView(FocusDoor):
    """Two rows of cards, or one column where it is narrow."""

    period_chosen = Signal(Period)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period = Chooser(tuple(wording.period(which) for which in Period))
        self.period.setAccessibleName(wording.period_name())
        self._grid = WeekGrid(look.day_names(), look.hour_names())
        self._slopes = Slopes(wording.written(), wording.approved())
        self._bar = ShareBar()
        self.hot = PictureCard(wording.when_hot(), self._grid, wording.when_hot_heads())
        self.change = PictureCard(wording.heat_change(), self._slopes, wording.heat_change_heads())
        self.became = PictureCard(wording.became(0), self._bar, wording.became_heads())
        self.topics = TopicsCard()
        self.checkin = CheckinCard()
        self._gone = LongText(wording.gone_is_not_counted(), "note")
        self.became.above.addWidget(self._gone)
        self._empty = Card(" ")
        self._empty.body.addWidget(LongText(wording.nothing_yet_words(), "small"))
        self._rows = [_side_by_side(self.hot, self.change), _side_by_side(self.became, self.topics)]
        self._lay_out()
        self.period.activated.connect(lambda at: self.period_chosen.emit(list(Period)[at]))

    def present(self, snapshot: InsightsSnapshot) -> None:
        """Show the figures of a period."""
        at = list(Period).index(snapshot.period)
        if self.period.currentIndex() != at:
            self.period.setCurrentIndex(at)
        found = snapshot.insights
        if self._empty.heading is not None:
            self._empty.heading.setText(wording.nothing_yet(snapshot.period))
        for card in (self.hot, self.change, self.became, self.topics):
            card.setVisible(found.drafts > 0)
        self._empty.setVisible(found.drafts == 0)
        week = look.week_face(found.hours)
        self._grid.set_cells(week.cells)
        self.hot.show_words(week.words, week.table)
        self._slopes.set_pairs([(one.then, one.now) for one in found.changes.newest])
        self.change.show_words(
            wording.heat_change_words(found.changes), look.change_table(found.changes)
        )
        self._bar.set_parts(look.outcome_parts(found.outcomes))
        self.became.show_words(
            wording.became_words(found.outcomes),
            look.outcome_table(found.outcomes),
            title=wording.became(found.outcomes.settled),
        )
        self.topics.show_topics(look.topic_rows(found.topics))
        self.checkin.present(snapshot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side, or one below the other."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Choose again, as the text size may be another."""
        is_wide = self.width() >= scaled(BESIDE)
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(side if is_wide else below)

    def _lay_out(self) -> None:
        top = WrappingBar()
        top.add(LongText(wording.title(), "title"))
        top.add_at_end(self.period)
        scroll = ScrollColumn()
        scroll.setAccessibleName(wording.title())
        self.lead_focus_to(scroll)  # the arrow keys scroll at once
        scroll.column.setContentsMargins(tokens.EDGE, 6, tokens.EDGE, tokens.EDGE)
        scroll.column.setSpacing(GAP)
        scroll.column.addWidget(self._empty)
        for row in self._rows:
            scroll.column.addLayout(row)
        scroll.column.addWidget(self.checkin)
        scroll.column.addStretch(1)
        foot = WrappingBar(foot=True)
        foot.add(LongText(wording.foot(), "small"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(scroll, 1)
        column.addWidget(foot)
        QWidget.setTabOrder(scroll, self.period)  # Qt gives a shown room's first widget the focus


def _side_by_side(wide: QWidget, narrow: QWidget) -> QBoxLayout:
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(GAP)
    row.addWidget(wide, 16)
    row.addWidget(narrow, 9)
    return row
