"""The monthly question: wanted or not, asked, answered; and always somebody to talk to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.checkin import HIGHEST, LOWEST, Checkin
from unsent.domain.support import HelpLine
from unsent.ui.insight_snapshots import InsightsSnapshot
from unsent.ui.views.insights.answers import Answers
from unsent.ui.views.insights.look import trend_points, trend_table
from unsent.ui.views.insights.picture_card import PictureCard
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.trend_line import TrendLine
from unsent.ui.wording import checkin as wording
from unsent.ui.wording import rail as rail_wording


class CheckinCard(Card):
    """Shows one of: the offer, the question, or how the answers have gone."""

    wanted = Signal(bool)
    answered = Signal(int)  # 1 to 5
    put_off = Signal()
    forget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.title(), parent)
        self._lead = LongText("", "small")
        self.answers = Answers(wording.question(), wording.answers())
        self.trend = TrendLine(HIGHEST, wording.low(), wording.high())
        self.chart = PictureCard(wording.trend_name(), self.trend, wording.heads())
        self.chart.setProperty("surface", "")  # it lies on this card already
        self.chart.body.setContentsMargins(0, 0, 0, 0)
        self._next = LongText("", "note")
        self._buttons = _Buttons()
        self.help = _HelpLines()
        self.body.setSpacing(10)
        for part in (self._lead, self.answers, self.chart, self._next, self._buttons, self.help):
            self.body.addWidget(part)
        self.help.hide()
        self._join()

    def present(self, snapshot: InsightsSnapshot) -> None:
        """Show the question as it stands today."""
        known, is_due = snapshot.checkin, snapshot.is_due
        self.help.show_lines(snapshot.help_lines)
        is_offer = not known.is_wanted and not known.answers
        set_words(self._lead, wording.lead() if is_offer else wording.question() if is_due else "")
        if not is_due:
            self.answers.clear()
        self.answers.setVisible(is_due)
        self._show_trend(known, is_shown=bool(known.answers) and not is_due)
        following = known.next_on() if known.is_wanted and not is_due else None
        set_words(self._next, wording.next_time(following) if following else "")
        self._buttons.present(known, is_due=is_due, has_answer=self.answers.chosen() is not None)

    def _show_trend(self, known: Checkin, *, is_shown: bool) -> None:
        self.chart.setVisible(is_shown)
        if is_shown:
            first, last = known.answers[0].on, known.answers[-1].on
            points = trend_points(known.answers)
            self.trend.set_points(points, wording.month(first), wording.month(last))
            self.chart.show_words(wording.trend(known.answers), trend_table(known.answers))

    def _join(self) -> None:
        buttons = self._buttons
        self.answers.taken.connect(lambda _: buttons.keep.setEnabled(True))
        buttons.ask.clicked.connect(lambda: self.wanted.emit(True))
        buttons.stop.clicked.connect(lambda: self.wanted.emit(False))
        buttons.skip.clicked.connect(self.put_off)
        buttons.forget.clicked.connect(self.forget_requested)
        buttons.keep.clicked.connect(self._keep)
        buttons.somebody.clicked.connect(self._switch_help)

    def _keep(self) -> None:
        chosen = self.answers.chosen()
        if chosen is None:
            return
        if chosen + LOWEST == HIGHEST and self.help.isHidden():
            self._switch_help()  # this answer wonders whether one can go on
        self.answered.emit(chosen + LOWEST)

    def _switch_help(self) -> None:
        is_shown = self.help.isHidden()
        self.help.setVisible(is_shown)
        words = wording.hide_somebody() if is_shown else wording.somebody()
        self._buttons.somebody.setText(words)


class _Buttons(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.keep = Button(wording.keep(), "go")
        self.ask = Button(wording.ask_me())
        self.skip = Button(wording.skip(), "quiet")
        self.somebody = Button(wording.somebody(), "link")
        self.stop = Button(wording.stop_asking(), "link")
        self.forget = Button(wording.forget(), "link")
        flow = FlowLayout(gap=12, line_gap=8)
        for button in (self.keep, self.ask, self.skip, self.somebody, self.stop, self.forget):
            flow.addWidget(button)
        self.setLayout(flow)

    def present(self, known: Checkin, *, is_due: bool, has_answer: bool) -> None:
        """Show what can be done now, and keep the focus inside when its button goes."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.keep.setVisible(is_due)
        self.keep.setEnabled(has_answer)
        self.ask.setVisible(not known.is_wanted)
        self.skip.setVisible(is_due)
        self.stop.setVisible(known.is_wanted)
        self.forget.setVisible(bool(known.answers))
        if had_focus and not any(b.hasFocus() for b in self.findChildren(Button)):
            self.somebody.setFocus(Qt.FocusReason.OtherFocusReason)


class _HelpLines(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[HelpLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_lines(self, lines: tuple[HelpLine, ...]) -> None:
        """Show these services."""
        if lines == self._lines:
            return
        self._lines = lines
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for line in lines:
            name = LongText(rail_wording.help_line(line.name, line.contact), "heading")
            self._column.addWidget(name)
            detail = rail_wording.help_detail(line.hours, line.region)
            self._column.addWidget(LongText(detail, "note"))
