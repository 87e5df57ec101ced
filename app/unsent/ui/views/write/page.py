"""The page itself: the text with its marks, the lines around it, and the panel before sealing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.finding import Fix, Report
from unsent.domain.place import Place
from unsent.ui.snapshots import PageSnapshot, Recovered
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.write.bars import PageFoot, PageTop
from unsent.ui.views.write.edits import moved
from unsent.ui.views.write.look import bar_look, foot_look
from unsent.ui.views.write.marks import Marks, marks_of
from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import write as wording
from unsent.ui.wording.menus import menu_words

if TYPE_CHECKING:
    from unsent.ui.views.pieces.find_in_page import FindInPage
    from unsent.ui.views.pieces.recovered import RecoveredStrip
    from unsent.ui.views.write.start_cooling import StartCooling
    from unsent.ui.widgets.guarded_menu import MenuEntry


class WritePage(FocusDoor):
    """One text, editable or not, and what may become of it."""

    text_changed = Signal(str)
    cool_confirmed = Signal(object)  # how hot the writer feels, 0 to 10, or None
    finding_at_caret = Signal(int)  # index among the report's findings, -1 for none
    finding_at_pointer = Signal(int)  # the same, under the pointer
    fix_requested = Signal(int, int)  # finding among the report's, fix among the finding's
    card_wanted = Signal(int)  # of a finding among the report's
    recovered_kept = Signal()
    recovered_requested = Signal()
    versions_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top = PageTop()
        self.editor = PageEditor(clip, words=menu_words())
        self.foot = PageFoot()
        self._panel: StartCooling | None = None  # made when it is first asked for
        self._cost = ("", "")  # the words of its button, and why it takes so long
        self._marks = Marks()
        self._checked = ""
        self._report: Report | None = None  # whose marks are shown
        self._is_edited = False  # since those marks came
        self._is_plain = False
        self._is_editable = True
        self._recovered: RecoveredStrip | None = None  # seldom needed
        self.editor.show_hint(wording.blank_page())
        self.editor.setAccessibleName(wording.page_name())
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addSpacing(4)
        column.addWidget(self.editor, 1)
        column.addWidget(self.foot)
        self._clip = clip
        self.finder: FindInPage | None = None
        self.lead_focus_to(self.editor)
        self._join()

    def open_text(self, text: str) -> None:
        """Put another text on the page; nothing is said about it having changed."""
        self._close_panel()
        self.editor.blockSignals(True)
        self.editor.set_text(text)
        self.editor.blockSignals(False)
        self._marks, self._checked = Marks(), ""
        self._report, self._is_edited = None, False

    def show_page(self, page: PageSnapshot, rail: str) -> None:
        """Show what surrounds the text; `rail` is the button that brings the rail back."""
        foot = foot_look(page)
        self.top.show_look(bar_look(page), rail)
        self.foot.show_look(foot)
        self._is_editable = page.is_editable
        self.foot.setVisible(self._has_foot())
        self._cost = (foot.cool, foot.reasons)
        if self._panel is not None:
            self._panel.show_wait(*self._cost)
            if not foot.cool and not self._panel.isHidden():
                self._close_panel()
        if self.editor.isReadOnly() == page.is_editable:
            self.editor.setReadOnly(not page.is_editable)
        self._show_recovered(page.recovered)
        self._show_marks(page)

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
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_places(self, places: Sequence[Place]) -> None:
        """Offer these places under "Might post"."""
        self.top.show_places(places)

    def let_find(self) -> None:
        """Let something be found on the page from now on."""
        from unsent.ui.views.pieces.find_in_page import FindInPage  # not before the first paint

        if self.finder is None:
            self.finder = FindInPage(self.editor, self._column, self._clip)
            self.finder.turned.connect(lambda _: self.foot.setVisible(self._has_foot()))

    def set_plain(self, *, plain: bool) -> None:
        """Show nothing but the text, or everything."""
        self._is_plain = plain
        self._close_panel()
        policy = self.top.sizePolicy()
        policy.setRetainSizeWhenHidden(plain)  # the first line stays as high as it is
        self.top.setSizePolicy(policy)
        self.top.setVisible(not plain)
        if self._recovered is not None and plain:
            self._recovered.hide()

    def _show_recovered(self, recovered: Recovered) -> None:
        if self._recovered is None and recovered is not Recovered.NO:
            from unsent.ui.views.pieces.recovered import RecoveredStrip

            self._recovered = RecoveredStrip(self)
            self._column.insertWidget(1, self._recovered)
            self._recovered.kept.connect(self.recovered_kept)
            self._recovered.show_requested.connect(self.recovered_requested)
            self._recovered.earlier_requested.connect(self.versions_requested)
        if self._recovered is not None:
            self._recovered.present(Recovered.NO if self._is_plain else recovered)

    def _show_marks(self, page: PageSnapshot) -> None:
        if page.place is None or not page.is_editable:
            self._marks, self._report = Marks(), None
        elif page.is_checking or (self._is_edited and page.report == self._report):
            return  # the editor moves the old marks along with the text
        else:
            self._marks, self._report = marks_of(page.report), page.report
            self._checked, self._is_edited = self.editor.text(), False
        self.editor.set_marks(self._marks.spans)

    def _edited(self) -> None:
        self._is_edited = True
        self.text_changed.emit(self.editor.text())

    def _offers_at(self, position: int) -> "tuple[MenuEntry, ...]":
        there = {self._marks.finding_at(mark) for mark in self.editor.marks_at(position)} - {-1}
        if not there or self._report is None:
            return ()
        from unsent.ui.views.write.offers import offers_for

        findings = {at: self._report.findings[at] for at in sorted(there)}
        return offers_for(findings, self.fix_requested.emit, self.card_wanted.emit)

    def _hint_of(self, mark: int) -> str:
        at = self._marks.finding_at(mark)
        if at < 0 or self._report is None:
            return ""
        from unsent.ui.views.write.offers import hint_of

        return hint_of(self._report.findings[at])

    def _open_panel(self) -> None:
        if self._panel is None:
            from unsent.ui.views.write.start_cooling import StartCooling

            self._panel = StartCooling()
            self._panel.show_wait(*self._cost)
            self._panel.not_yet.connect(self._close_panel)
            self._panel.cool_confirmed.connect(self._confirm)
            self._column.insertWidget(self._column.indexOf(self.foot), self._panel)
        self.foot.hide()
        self._panel.show()
        self._panel.begin()

    def _close_panel(self) -> None:
        focused, had_focus = self.focusWidget(), False
        if self._panel is not None:
            had_focus = focused is not None and self._panel.isAncestorOf(focused)
            self._panel.hide()
        self.foot.setVisible(self._has_foot())
        if had_focus:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_asking(self) -> bool:
        """Tell whether the panel before sealing is open."""
        return self._panel is not None and not self._panel.isHidden()

    def _has_foot(self) -> bool:
        is_finding = self.finder is not None and self.finder.is_open
        return self._is_editable and not (self._is_plain or self.is_asking or is_finding)

    def _confirm(self, felt: int | None) -> None:
        self._close_panel()
        self.cool_confirmed.emit(felt)

    def _join(self) -> None:
        self.editor.changed.connect(self._edited)
        self.editor.mark_at_cursor.connect(
            lambda mark: self.finding_at_caret.emit(self._marks.finding_at(mark))
        )
        self.foot.start_requested.connect(self._open_panel)
        self.foot.versions_requested.connect(self.versions_requested)
        self.editor.mark_hovered.connect(
            lambda mark: self.finding_at_pointer.emit(self._marks.finding_at(mark))
        )
        self.editor.hint_of = self._hint_of
        self.editor.offer(self._offers_at)
