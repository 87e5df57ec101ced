"""A field to search by: Return and the down key lead on to what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.guarded_menu import MenuWords
from unsent.ui.widgets.private_clip import PrivateClip


class SearchField(GuardedLineEdit):
    """One line; what is typed reaches nothing but Unsent's own editors."""

    left_for_results = Signal()

    def __init__(
        self, clip: PrivateClip, name: str, words: MenuWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(clip, name, words, parent)
        self.setProperty("extent", "search")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the results with Return and the down key."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if Qt.Key(event.key()) in keys and self.text().strip():
            self.deselect()
            self.left_for_results.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
