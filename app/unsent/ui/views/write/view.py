"""Write: a page to write on, and beside a draft the rail that reads along."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QWidget

from unsent.domain.finding import Fix
from unsent.domain.place import Place
from unsent.ui.snapshots import PageSnapshot
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import scaled
from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.views.rail.rail import Rail
from unsent.ui.views.write.page import WritePage
from unsent.ui.widgets.labels import Hairline
from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import rail as rail_wording

if TYPE_CHECKING:
    from unsent.ui.views.write.spot import Spot

LEAST_BELOW = 80  # of the rail, where it stands below the page
PAGE_BESIDE_RAIL = 430  # the narrowest page that still reads well beside the rail
UNLIMITED = 16777215  # Qt's own largest height


class WriteView(FocusDoor):
    """The page and its rail. Rendering never touches the text; `open_text` does."""

    text_changed = Signal(str)
    keep_requested = Signal()
    let_go_requested = Signal()
    might_post_requested = Signal(str)  # place id
    private_again_requested = Signal()
    cool_confirmed = Signal(object)  # how hot the writer feels, 0 to 10, or None
    fix_requested = Signal(int, int)  # finding among the report's, fix among the finding's
    dismiss_requested = Signal(int, object, str)  # finding among the report's, Scope, reason
    take_back_requested = Signal(object)  # Answered
    check_again_requested = Signal()
    recovered_kept = Signal()
    recovered_requested = Signal()  # turn to what an unfinished session left
    versions_requested = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = WritePage(clip)
        self._rail = Rail(clip)
        self._beside = Hairline(upright=True)
        self._above = Hairline()
        self._shown: PageSnapshot | None = None
        self._wants_rail: bool | None = None  # the writer's own choice; None leaves it to the room
        self._is_plain = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._page, 1)
        for widget in (self._beside, self._above, self._rail):
            widget.hide()
            self._row.addWidget(widget)
        self.lead_focus_to(self._page)
        self._join()

    def open_text(self, text: str) -> None:
        """Put another text on the page."""
        self._page.open_text(text)
        self._rail.start_over()

    def go_to_end(self) -> None:
        """Put the caret behind the last word, to write on."""
        self._page.editor.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def editor(self) -> PageEditor:
        """Return the page that is written on."""
        return self._page.editor

    def let_find(self) -> None:
        """Let something be found on the page from now on."""
        self._page.let_find()

    def spot(self) -> "Spot":
        """Return where on the page the writer is."""
        from unsent.ui.views.write.spot import spot_in

        return spot_in(self._page.editor)

    def go_to_spot(self, spot: "Spot") -> None:
        """Put the caret and the page where they were."""
        from unsent.ui.views.write.spot import go_to_spot

        go_to_spot(self._page.editor, spot)

    def text(self) -> str:
        """Return exactly what is on the page."""
        return self._page.editor.text()

    def present(self, snapshot: PageSnapshot) -> None:
        """Show a page as it stands; its text is left alone."""
        self._shown = snapshot
        self._rail.show_page(snapshot)
        self.refit()

    def show_places(self, places: Sequence[Place]) -> None:
        """Offer these places under "Might post"."""
        self._page.show_places(places)

    def apply_fix(self, fix: Fix) -> bool:
        """Make one edit of the last report; False when its words were edited since."""
        return self._page.apply_fix(fix)

    def set_focus_mode(self, on: bool) -> None:
        """Show only the page, or everything."""
        self._is_plain = on
        self._page.set_plain(plain=on)
        self.refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the rail beside the page or below it."""
        super().resizeEvent(event)
        self.refit()

    def event(self, event: QEvent) -> bool:
        """Fit again when what is around the text needs more lines or fewer."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    @property
    def is_wide(self) -> bool:
        """Tell whether the rail fits beside the page."""
        return self.width() >= scaled(tokens.RAIL_WIDTH + PAGE_BESIDE_RAIL)

    def refit(self) -> None:
        """Choose again, as the text size may be another."""
        self._fit()
        if self._shown is not None:
            self._page.show_page(self._shown, self._rail_button(self._shown))

    def _fit(self) -> None:
        is_wide, is_open = self.is_wide, self._has_open_rail()
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        width = scaled(tokens.RAIL_WIDTH) if is_wide else self.width()
        self._rail.setFixedWidth(width)
        below = 0 if is_wide else self._height_below()
        # the panel comes first
        is_open = is_open and (is_wide or (below >= LEAST_BELOW and not self._page.is_asking))
        self._rail.setMinimumHeight(0 if is_wide else below)
        self._rail.setMaximumHeight(UNLIMITED if is_wide else below)
        self._rail.setVisible(is_open)
        self._beside.setVisible(is_open and is_wide)
        self._above.setVisible(is_open and not is_wide)

    def _height_below(self) -> int:
        needed = self._page.minimumHeight() or self._page.minimumSizeHint().height()
        layout = self._page.layout()
        if layout is not None:
            needed = max(needed, layout.totalMinimumHeightForWidth(self.width()))
        return max(0, min(self.height() * 45 // 100, self.height() - needed - 1))

    def _is_draft(self) -> bool:
        page = self._shown
        return page is not None and page.place is not None and page.is_editable

    def _has_open_rail(self) -> bool:
        by_room = self.is_wide or self._rail.offers_help
        wants = by_room if self._wants_rail is None else self._wants_rail
        return wants and self._is_draft() and not self._is_plain

    def _rail_button(self, page: PageSnapshot) -> str:
        if not self._is_draft() or self._has_open_rail():
            return ""
        if page.is_unread:
            return rail_wording.show_unread()
        return rail_wording.show(len(page.report.marks))

    def _open_rail(self, *, is_open: bool) -> None:
        self._wants_rail = is_open
        if self._shown is not None:
            self.present(self._shown)
        self.setFocus()

    def _open_card(self, finding: int) -> None:
        self._open_rail(is_open=True)
        self._rail.open_card(finding)

    def _join(self) -> None:
        page, rail = self._page, self._rail
        page.text_changed.connect(self.text_changed)
        page.cool_confirmed.connect(self.cool_confirmed)
        page.finding_at_caret.connect(rail.highlight)
        page.finding_at_pointer.connect(rail.point_at)
        page.fix_requested.connect(self.fix_requested)
        page.card_wanted.connect(self._open_card)
        page.recovered_kept.connect(self.recovered_kept)
        page.recovered_requested.connect(self.recovered_requested)
        page.versions_requested.connect(self.versions_requested)
        page.top.might_post_requested.connect(self.might_post_requested)
        page.top.private_again_requested.connect(self.private_again_requested)
        page.top.rail_requested.connect(lambda: self._open_rail(is_open=True))
        page.foot.keep_requested.connect(self.keep_requested)
        page.foot.let_go_requested.connect(self.let_go_requested)
        rail.fix_requested.connect(self.fix_requested)
        rail.dismiss_requested.connect(self.dismiss_requested)
        rail.take_back_requested.connect(self.take_back_requested)
        rail.try_again_requested.connect(self.check_again_requested)
        rail.finding_chosen.connect(page.go_to)
        rail.hide_requested.connect(lambda: self._open_rail(is_open=False))
