"""A question with a few long answers, one of which can be taken."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from unsent.ui.widgets.labels import LongText


class Answers(QWidget):
    """Round buttons with words that wrap; a click on the words takes the answer too."""

    taken = Signal(int)  # place of the answer

    def __init__(
        self, question: str, answers: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self._group = QButtonGroup(self)
        self._words: dict[QObject, QRadioButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for at, answer in enumerate(answers):
            button, words = QRadioButton(), LongText(answer)
            button.setAccessibleName(answer)
            words.setCursor(Qt.CursorShape.PointingHandCursor)
            words.installEventFilter(self)
            self._words[words] = button
            self._group.addButton(button, at)
            grid.addWidget(button, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, at, 1)
        self._group.idToggled.connect(self._tell)

    @property
    def buttons(self) -> list[QRadioButton]:
        """Return the buttons in their order."""
        return list(self._words.values())

    def chosen(self) -> int | None:
        """Return which answer is taken."""
        at = self._group.checkedId()
        return None if at < 0 else at

    def clear(self) -> None:
        """Take none."""
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(False)
        self._group.setExclusive(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take an answer by its words."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            button = self._words.get(watched)
            if button is not None and event.button() is Qt.MouseButton.LeftButton:
                button.click()
        return super().eventFilter(watched, event)

    def _tell(self, at: int, is_taken: bool) -> None:
        if is_taken:
            self.taken.emit(at)
