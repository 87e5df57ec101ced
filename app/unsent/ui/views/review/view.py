"""Review: what was written beside what it reads like today, the questions, and the ways on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from unsent.domain.finding import Fix
from unsent.domain.readers import Reader
from unsent.ui.snapshots import Recovered, ReviewSnapshot, SeenSnapshot
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import scaled
from unsent.ui.views.pieces.empty_room import EmptyRoom
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.recovered import RecoveredStrip
from unsent.ui.views.review.bars import ReviewFoot, ReviewTop
from unsent.ui.views.review.focus import walk_in_order
from unsent.ui.views.review.rail import ReviewRail
from unsent.ui.views.review.texts import Texts
from unsent.ui.views.seen.view import SeenView
from unsent.ui.widgets.card import ScrollColumn
from unsent.ui.widgets.labels import Hairline
from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import review as wording

if TYPE_CHECKING:
    from unsent.ui.views.pieces.find_in_page import FindInPage

RAIL, NARROW_RAIL = 352, 288
ROOMY = 980  # the width from which the rail has its full width
BESIDE = 620  # the width from which the rail stands beside the texts


class ReviewView(FocusDoor):
    """One served draft at a time. Rendering never touches its text; `open_text` does."""

    text_changed = Signal(str)
    answered = Signal(str, str)  # question id and value, empty when it was taken back
    fix_requested = Signal(int, int)  # finding among the open ones, fix among the finding's
    dismiss_requested = Signal(int, object, str)  # finding among the open ones, Scope, reason
    take_back_requested = Signal(object)  # Answered
    check_again_requested = Signal()
    approve_requested = Signal()
    cool_again_requested = Signal()
    keep_private_requested = Signal()
    let_go_requested = Signal()
    previous_requested = Signal()
    next_requested = Signal()
    recovered_kept = Signal()
    versions_requested = Signal()
    seen_requested = Signal(object)  # Reader; answered by `show_seen`

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ReviewSnapshot | None = None
        self._clip = clip
        self.finder: FindInPage | None = None
        self.top = ReviewTop()
        self.recovered = RecoveredStrip(self)
        self.texts = Texts(clip)
        self.rail = ReviewRail(clip)
        self.foot = ReviewFoot()
        self.seen = SeenView()
        self._body, self._side = ScrollColumn(), ScrollColumn()
        for area in (self._body, self._side):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in them has the focus
        self._line = Hairline(upright=True)
        self._is_beside = True
        self._walked: tuple[QWidget, ...] = ()
        self._room = QStackedLayout(self)
        self._empty = EmptyRoom(*wording.empty())
        self._room.addWidget(self._empty)
        self._room.addWidget(self._full_room())
        self._room.addWidget(self.seen)
        self.lead_focus_to(self.texts.editor)
        self._join()

    @property
    def editor(self) -> PageEditor:
        """Return the text as it reads today, which is written on."""
        return self.texts.editor

    def let_find(self) -> None:
        """Let something be found in the text as it reads today from now on."""
        from unsent.ui.views.pieces.find_in_page import FindInPage  # not before it is wanted

        if self.finder is None:
            self.finder = FindInPage(self.editor, self._column, self._clip, self._body)
            self.finder.turned.connect(self._find_turned)
            self.texts.editor.place_shown.connect(self._bring)

    def open_text(self, text: str) -> None:
        """Put another text in the editor, with questions that nobody answered yet."""
        self._close_seen()
        self.texts.open_text(text)
        self.rail.start_over()
        self._side.verticalScrollBar().setValue(0)
        self._body.verticalScrollBar().setValue(0)

    def text(self) -> str:
        """Return exactly what is in the editor."""
        return self.texts.editor.text()

    def present(self, snapshot: ReviewSnapshot | None) -> None:
        """Show a draft in review, or what this room is for when there is none."""
        self._shown = snapshot
        if snapshot is None:
            self._close_seen()
            self._room.setCurrentIndex(0)
            self.lead_focus_to(self._empty)
            return
        if not self.is_seen:
            self._room.setCurrentIndex(1)
            self.lead_focus_to(self.texts.editor)
        self.top.show_review(snapshot)
        is_here = snapshot.recovered is not Recovered.ELSEWHERE  # a page says so
        self.recovered.present(snapshot.recovered if is_here else Recovered.NO)
        self.texts.show_review(snapshot)
        self.rail.show_review(snapshot)
        self.foot.show_review(snapshot)
        self._walk()

    def show_seen(self, seen: SeenSnapshot, reader: Reader) -> None:
        """Show the text as a reader sees it, until one goes back."""
        self.seen.show_seen(seen, reader)
        self._room.setCurrentWidget(self.seen)
        self.seen.focus_on_reader()

    @property
    def is_seen(self) -> bool:
        """Tell whether the text is shown as somebody else sees it."""
        return self._room.currentWidget() is self.seen

    def settle(self) -> None:
        """Tell answers that were typed a moment ago, before the draft is left."""
        self.rail.questions.flush()

    def apply_fix(self, fix: Fix) -> bool:
        """Make one edit of the last report; False when its words were edited since."""
        return self.texts.apply_fix(fix)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rail its full width, less, or a place below."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Choose again, as the text size may be another."""
        width = self.width()
        is_beside = width >= scaled(BESIDE)
        rail = scaled(RAIL if width >= scaled(ROOMY) else NARROW_RAIL) if is_beside else 0
        if is_beside != self._is_beside:
            self._is_beside = is_beside
            (self._side if is_beside else self._body).column.insertWidget(
                0 if is_beside else 1, self.rail
            )
        self._side.setFixedWidth(rail)
        self._side.setVisible(is_beside)
        self._line.setVisible(is_beside)
        self.texts.set_room(width - rail - 2 * tokens.EDGE)

    def _walk(self, *, is_new: bool = False) -> None:
        rail = self.rail
        asked = rail.questions.rows.values()
        rows = (rail.again, *rail.marks.cards, rail.aside, rail.see, *asked)
        if is_new or rows != self._walked:
            self._walked = rows
            # what looks back or away comes last: Qt gives a room's first stop the focus
            back = (self.top.steps, self.top.earlier, self.texts.original)
            bar = self.finder.bar if self.finder is not None else None
            found = () if bar is None else (bar,)
            walk_in_order((self.texts.editor, *found, *rows, self.foot, *back))

    def _find_turned(self, is_open: bool) -> None:
        """Let the bar have the foot's place, and give it back."""
        self.foot.setVisible(not is_open)
        if is_open:
            self._walk(is_new=True)
        else:  # once the foot has its place again
            QTimer.singleShot(0, self, lambda: self._bring(self.editor.cursorRect()))

    def _bring(self, place: QRect) -> None:
        """Scroll to a place of the editor where it is higher than the room for it."""
        spot = self.editor.viewport().mapTo(self._body.content, place.center())
        self._body.ensureVisible(spot.x(), spot.y(), 0, place.height() + 12)

    def _ask_to_see(self, reader: Reader) -> None:
        self.settle()
        self.seen_requested.emit(reader)

    def _close_seen(self) -> None:
        if self.is_seen:
            self._room.setCurrentIndex(1)
        self.seen.forget()

    def _go_back(self) -> None:
        self._close_seen()
        self.rail.see.focus_on(self.seen.reader)

    def _go_to_sentence(self, start: int) -> None:
        self._close_seen()
        self.texts.editor.set_cursor_index(start)
        self.texts.editor.ensureCursorVisible()
        self.texts.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_way_on(self) -> None:
        self.settle()  # what was typed a moment ago counts
        look = self.foot.look
        if look is None or look.why:
            self._show_what_is_left()
        elif look.is_cooling:
            self.cool_again_requested.emit()
        else:
            self.approve_requested.emit()

    def _show_what_is_left(self) -> None:
        if not self.rail.marks.focus_first_must_change():
            self.rail.questions.focus_unanswered()

    def _full_room(self) -> QWidget:
        self._body.column.setContentsMargins(tokens.EDGE, 10, tokens.EDGE, 14)
        self._body.column.setSpacing(18)
        self._body.column.addWidget(self.texts, 1)
        self._side.column.addWidget(self.rail)
        self._side.column.addStretch(1)
        room = QWidget()
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.recovered)
        column.addWidget(self._body, 1)
        column.addWidget(self.foot)
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self._line)
        row.addWidget(self._side)
        return room

    def _join(self) -> None:
        texts, rail, foot = self.texts, self.rail, self.foot
        texts.text_changed.connect(self.text_changed)
        self.recovered.kept.connect(self.recovered_kept)
        texts.finding_at_caret.connect(rail.marks.highlight)
        texts.fix_requested.connect(self.fix_requested)
        texts.card_wanted.connect(rail.marks.open_card)
        rail.questions.answered.connect(self.answered)
        rail.marks.fix_requested.connect(self.fix_requested)
        rail.marks.dismiss_requested.connect(self.dismiss_requested)
        rail.aside.take_back_requested.connect(self.take_back_requested)
        rail.aside.stops_changed.connect(lambda: self._walk(is_new=True))
        rail.again.clicked.connect(self.check_again_requested)
        rail.marks.finding_chosen.connect(texts.go_to)
        foot.way_on_chosen.connect(self._take_way_on)
        rail.see.chosen.connect(self._ask_to_see)
        self.seen.left.connect(self._go_back)
        self.seen.sentence_taken.connect(self._go_to_sentence)
        for asked, told in (
            (self.top.steps.previous_requested, self.previous_requested),
            (self.top.steps.next_requested, self.next_requested),
            (foot.cool_again_requested, self.cool_again_requested),
            (foot.keep_private_requested, self.keep_private_requested),
            (foot.let_go_requested, self.let_go_requested),
            (self.top.versions_requested, self.versions_requested),
            (self.recovered.earlier_requested, self.versions_requested),
        ):
            asked.connect(self.settle)
            asked.connect(told)
