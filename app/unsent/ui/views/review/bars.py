"""The lines above and below a review: where it might go, its heat, and the ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unsent.ui.snapshots import ReviewSnapshot
from unsent.ui.views.pieces.way_on import WayOn
from unsent.ui.views.pieces.wrapping_bar import WrappingBar, set_words
from unsent.ui.views.review.look import FootLook, foot_look, top_look
from unsent.ui.views.review.steps import Steps
from unsent.ui.views.write.bars import versions_button
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import Chip, LongText, Words
from unsent.ui.wording import cooling as cooling_wording
from unsent.ui.wording import write as write_wording

_ON, _BACK = "→", "←"  # from then to now, as one reads


class ReviewTop(WrappingBar):
    """The place, how long it cooled, which of several this is, and the heat then and now."""

    versions_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.earlier = versions_button()
        self.earlier.clicked.connect(self.versions_requested)
        self.place = Chip()
        self.cooled = Words(role="soft")
        self.steps = Steps()
        self.then = Chip()
        self.now = Chip()
        self.between = Words("", "soft")
        self.add(self.place, self.cooled, self.steps)
        self.add_at_end(self.earlier, self.then, self.between, self.now)

    def show_review(self, review: ReviewSnapshot) -> None:
        """Show the line of a draft in review."""
        look = top_look(review)
        set_words(self.place, look.place)
        set_words(self.cooled, look.cooled)
        self.steps.show_position(review.position, review.total)
        set_words(self.between, (_BACK if self.isRightToLeft() else _ON) if look.now else "")
        for chip, words, tone in (
            (self.then, look.then, look.then_tone),
            (self.now, look.now, look.now_tone),
        ):
            set_words(chip, words)
            chip.set_tone(tone)
            chip.setToolTip(look.heat_in_full)
            chip.setAccessibleDescription(look.heat_in_full)


class ReviewFoot(WrappingBar):
    """What is in the way, the exits, and the way on."""

    let_go_requested = Signal()
    cool_again_requested = Signal()
    keep_private_requested = Signal()
    way_on_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(foot=True, parent=parent)
        self.look: FootLook | None = None
        self.line = LongText(role="small")
        self.let_go = Button(write_wording.let_it_go(), "quiet", "small")
        self.cool_again = Button("", "plain", "small")
        self.keep = Button(cooling_wording.keep_private(), "plain", "small")
        self.way_on = WayOn("", "small")
        self.add(self.line)
        self.add_at_end(self.let_go, self.cool_again, self.keep, self.way_on)
        self.let_go.clicked.connect(self.let_go_requested)
        self.cool_again.clicked.connect(self.cool_again_requested)
        self.keep.clicked.connect(self.keep_private_requested)
        self.way_on.clicked.connect(self.way_on_chosen)

    def show_review(self, review: ReviewSnapshot) -> None:
        """Show what is in the way, and the way on that there is."""
        look = foot_look(review)
        self.look = look
        set_words(self.line, look.line)
        set_words(self.cool_again, look.cool_again)
        set_words(self.way_on, look.way_on)
        self.way_on.hold(look.why)
        self.way_on.setToolTip(look.hint)
        self.way_on.setAccessibleDescription(look.hint)
