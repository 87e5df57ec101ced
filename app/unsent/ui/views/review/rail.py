"""The rail of a review: what is still marked, and the questions."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import ReviewSnapshot
from unsent.ui.views.review.look import marks_line
from unsent.ui.views.review.marks import OpenMarks
from unsent.ui.views.review.questions import Questions
from unsent.ui.widgets.private_clip import PrivateClip


class ReviewRail(QWidget):
    """Open marks first, because they hold; then the questions that apply."""

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = OpenMarks(clip)
        self.questions = Questions(clip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self.marks)
        column.addWidget(self.questions)

    def show_review(self, review: ReviewSnapshot) -> None:
        """Show what is open and what is asked."""
        self.marks.show_marks(review.open_findings, marks_line(review))
        self.questions.show_questions(review.questions, review.answers)

    def start_over(self) -> None:
        """Forget what was open, because another text is in hand."""
        self.questions.start_over()
