"""The two texts of a review: as it was written, and as it reads today."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextFrame
from PySide6.QtWidgets import QBoxLayout, QTextEdit, QVBoxLayout, QWidget

from unsent.domain.finding import Finding, Fix, Report
from unsent.domain.word_diff import Run
from unsent.ui.snapshots import ReviewSnapshot
from unsent.ui.theme.apply import palette_in_use, scaled
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.review.look import (
    added_spans,
    cost_line,
    original_runs,
    present_text,
    put_in,
    taken_out,
)
from unsent.ui.views.write.edits import moved
from unsent.ui.views.write.marks import Marks, marks_of
from unsent.ui.views.write.offers import hint_of, offers_for
from unsent.ui.widgets.card import Card, ScrollColumn
from unsent.ui.widgets.diff_view import DiffView
from unsent.ui.widgets.guarded_menu import MenuEntry, MenuWords
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.plain_text import Utf16Map
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import review as wording
from unsent.ui.wording.menus import menu_words

TYPE = 18
BESIDE = 480  # the least width for two columns
EDITOR_HEIGHT, ORIGINAL_HEIGHT = 190, 120  # at least, where they stand above each other
MOST_TINTED = 60  # more tinted runs than this cost a key stroke too much


class Texts(QWidget):
    """The original, read only, beside the editor; above each other where there is no room."""

    text_changed = Signal(str)
    finding_at_caret = Signal(int)  # index among the open findings, -1 for none
    fix_requested = Signal(int, int)  # finding among the open ones, fix among the finding's
    card_wanted = Signal(int)  # index among the open findings

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = Marks()
        self._findings: tuple[Finding, ...] = ()  # that the marks are of
        self._open: tuple[Finding, ...] = ()
        self._checked = ""
        self._runs: tuple[Run, ...] = ()
        self._left: tuple[tuple[str, str], ...] = ()
        self.original = DiffView(clip, size=16.5, grows=True, quiet=True)
        self.original.setAccessibleName(wording.as_you_wrote_it())
        self.editor = _Editor(clip, words=menu_words())
        self.editor.setAccessibleName(wording.as_it_reads_today())
        self.note = _Note(wording.from_your_earlier_self())
        self.reason = _Note(wording.why_it_could_not_wait())
        self.cost = LongText(role="small")
        self._lay_out()
        self.editor.changed.connect(self._changed)
        self.editor.mark_at_cursor.connect(
            lambda mark: self.finding_at_caret.emit(self._marks.finding_at(mark))
        )
        self.editor.hint_of = self._hint_of
        self.editor.offer(self._offers_at)

    def open_text(self, text: str) -> None:
        """Put another text in the editor; nothing is said about it having changed."""
        self.editor.blockSignals(True)
        self.editor.set_text(text)
        self.editor.blockSignals(False)
        self._marks, self._checked, self._runs = Marks(), "", ()
        self._findings = self._open = ()
        self.editor.setExtraSelections([])

    def show_review(self, review: ReviewSnapshot) -> None:
        """Show what changed, what it costs and what is still marked; the text is left alone."""
        left = original_runs(review.runs)
        if left != self._left:
            self._left = left
            self.original.set_runs(left)
            self.original.setAccessibleDescription(taken_out(review.runs))
        self.note.show_note(review.note)
        self.reason.show_note(review.left_early or "")
        set_words(self.cost, cost_line(review))
        self._open = review.open_findings
        if review.is_checking:
            return  # the editor moves marks and tints along with the text
        self._checked = self.editor.text()
        self._findings = review.open_findings
        self._marks = marks_of(Report(self._findings))
        self.editor.set_marks(self._marks.spans)
        if self._runs != review.runs:
            self._runs = review.runs
            self.editor.setAccessibleDescription(put_in(review.runs))
            self._tint()

    def apply_fix(self, fix: Fix) -> bool:
        """Make one edit that a single undo takes back; False when its words are gone."""
        fresh = moved(fix, self._checked, self.editor.text())
        if fresh is None:
            return False
        self.editor.apply_edit(fresh.start, fresh.end, fresh.replacement)
        return True

    def go_to(self, finding: int) -> None:
        """Put the caret at a finding's first mark."""
        self.editor.go_to_mark(self._marks.first_of(finding))
        self.editor.setFocus()

    def set_room(self, width: int) -> None:
        """Choose columns or rows by the width that there is."""
        is_beside = width >= scaled(BESIDE)
        side, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._row.setDirection(side if is_beside else above)
        self.editor.setMinimumHeight(0 if is_beside else scaled(EDITOR_HEIGHT))
        self._looked_back.setMinimumHeight(0 if is_beside else scaled(ORIGINAL_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Tint in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._runs:
            self._tint()

    def _changed(self) -> None:
        self.text_changed.emit(self.editor.text())

    def _offers_at(self, position: int) -> tuple[MenuEntry, ...]:
        there = {self._marks.finding_at(mark) for mark in self.editor.marks_at(position)} - {-1}
        marked = [self._findings[at] for at in sorted(there)]
        found = {self._open.index(one): one for one in marked if one in self._open}
        return offers_for(found, self.fix_requested.emit, self.card_wanted.emit)

    def _hint_of(self, mark: int) -> str:
        at = self._marks.finding_at(mark)
        return hint_of(self._findings[at]) if at >= 0 else ""

    def _tint(self) -> None:
        spans = added_spans(self._runs)
        text = self.editor.text()
        if len(spans) > MOST_TINTED or present_text(self._runs) != text:
            spans = ()
        positions = Utf16Map(text)
        self.editor.setExtraSelections(
            [self._tinted(positions.to_qt(start), positions.to_qt(end)) for start, end in spans]
        )

    def _tinted(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        tint = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(QColor(palette_in_use().leafwash))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(QColor(palette_in_use().leaf))
        tint.format = form
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        tint.cursor = cursor
        return tint

    def _lay_out(self) -> None:
        card = Card()
        card.body.setContentsMargins(0, 12, 0, 6)
        card.body.addWidget(self.editor, 1)
        then, now = _column(wording.as_you_wrote_it()), _column(wording.as_it_reads_today())
        self._looked_back = ScrollColumn()
        self._looked_back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._looked_back.column.setContentsMargins(0, 0, 8, 0)
        self._looked_back.column.addWidget(self.original)
        self._looked_back.column.addStretch(1)
        then.addWidget(self._looked_back, 1)
        now.addWidget(card, 1)
        now.addWidget(self.cost)
        now.addWidget(self.note)
        now.addWidget(self.reason)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(22)
        self._row.addLayout(then, 5)
        self._row.addLayout(now, 6)


class _Editor(PageEditor):
    """The page in a card: smaller type, and no more margin than the card needs."""

    place_shown = Signal(QRect)  # of the viewport: something was brought into view

    def __init__(self, clip: PrivateClip, *, words: MenuWords) -> None:
        super().__init__(clip, words=words)
        self._size = TYPE
        self._dress()
        self.set_text("")

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll within the card, and tell what holds it where the place is then."""
        super().bring_into_view(start, end)
        cursor = self.textCursor()
        cursor.setPosition(start)
        self.place_shown.emit(self.cursorRect(cursor))

    def _centre(self) -> None:
        self.setViewportMargins(14, 0, 6, 0)

    def _pad(self, frame: QTextFrame) -> None:
        """Leave it to the card."""


class _Note(Card):
    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self._words = LongText(role="soft")
        self.body.addWidget(self._words)

    def show_note(self, note: str) -> None:
        set_words(self._words, note)
        if self.isHidden() == bool(note):
            self.setVisible(bool(note))


def _column(heading: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(LongText(heading, "overline"))
    return column
