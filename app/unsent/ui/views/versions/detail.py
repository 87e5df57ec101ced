"""One earlier text: to read, with what has changed since, and to bring back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import VersionsSnapshot
from unsent.ui.theme import tokens
from unsent.ui.views.pieces.find_in_page import FindInPage
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.pieces.wrapping_bar import WrappingBar, set_words
from unsent.ui.views.versions.look import chosen, heading, legend, shown_runs
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.diff_view import DiffView
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import versions as wording


class VersionDetail(FocusDoor):
    """The chosen text; words struck through went since then, underlined ones came."""

    bring_back_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: VersionsSnapshot | None = None
        self._heading = LongText("", "heading")
        self._shows_changes = True
        self._changes = Button(wording.hide_changes(), "plain", "small")
        self._bring_back = Button(wording.bring_back(), "go", "small")
        self._bring_back.setToolTip(wording.bring_back_hint())
        self._bring_back.setAccessibleDescription(wording.bring_back_hint())
        self._text = DiffView(clip, size=tokens.WRITING, grows=False)
        self._text.setAccessibleName(wording.text_name())
        self._legend = LongText("", "small")
        self._changes.clicked.connect(self._turn)
        self._bring_back.clicked.connect(self.bring_back_requested)
        self._lay_out(clip)

    def present(self, snapshot: VersionsSnapshot) -> None:
        """Show the chosen text from its beginning; the same one keeps its place on the page."""
        if snapshot != self._shown:
            self._shown = snapshot
            self._show()

    def _turn(self) -> None:
        self._shows_changes = not self._shows_changes
        words = wording.hide_changes() if self._shows_changes else wording.show_changes()
        self._changes.setText(words)
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        shows = self._shows_changes
        text, words = chosen(self._shown), legend(self._shown, shows_changes=shows)
        set_words(self._heading, heading(self._shown))
        set_words(self._legend, words)
        self._text.setAccessibleDescription(words)
        is_other = text is not None and not text.is_now
        self._changes.setEnabled(is_other)
        self._bring_back.setEnabled(is_other)
        self._text.set_runs(shown_runs(self._shown, shows_changes=shows))

    def _lay_out(self, clip: PrivateClip) -> None:
        top, foot = WrappingBar(), WrappingBar(foot=True)
        top.add(self._heading)
        top.add_at_end(self._changes, self._bring_back)
        foot.add(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addSpacing(4)
        column.addWidget(self._text, 1)
        column.addWidget(foot)
        self._finder = FindInPage(self._text, column, clip)
        self.lead_focus_to(self._text)
