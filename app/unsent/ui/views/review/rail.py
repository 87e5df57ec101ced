"""The rail of a review: what is still marked, and the questions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import ReviewSnapshot
from unsent.ui.views.rail.set_aside import AsideList
from unsent.ui.views.review.look import marks_line
from unsent.ui.views.review.marks import OpenMarks
from unsent.ui.views.review.questions import Questions
from unsent.ui.views.review.see_card import SeeCard
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import rail as rail_wording


class ReviewRail(QWidget):
    """Open marks first, because they hold; then other eyes, then the questions that apply."""

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = OpenMarks(clip)
        self.unread = LongText(rail_wording.could_not_read(), "small")
        self.again = Button(rail_wording.try_again(), "plain", "small")
        self.aside = AsideList()
        self.see = SeeCard()
        self.questions = Questions(clip)
        self.marks.emptied.connect(self._focus_what_is_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self.unread)
        column.addWidget(self.again, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.marks)
        column.addWidget(self.aside)
        column.addWidget(self.see)
        column.addWidget(self.questions)

    def show_review(self, review: ReviewSnapshot) -> None:
        """Show what is open and what is asked."""
        if review.is_unread and self.unread.isHidden():
            words = rail_wording.could_not_read()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.unread.setVisible(review.is_unread)
        self.again.setVisible(review.is_unread)
        self.aside.show_aside(review.aside)
        self.marks.show_marks(review.open_findings, marks_line(review))
        if not review.is_unread:  # which ones apply is not known
            self.questions.show_questions(review.questions, review.answers)
        self.questions.setHidden(review.is_unread)

    def start_over(self) -> None:
        """Forget what was open, because another text is in hand."""
        self.aside.start_over()
        self.questions.start_over()

    def _focus_what_is_left(self) -> None:
        if not self.aside.isHidden():
            self.aside.toggle.setFocus(Qt.FocusReason.TabFocusReason)
