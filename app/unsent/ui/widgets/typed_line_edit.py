"""A one-line field that takes what is typed and nothing that is pasted or dropped."""

from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent

from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit


class TypedLineEdit(GuardedLineEdit):
    """Keys, input methods and dictation write here; every clipboard and every drop is refused."""

    def paste(self) -> None:
        """Take nothing from a clipboard."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept no drop."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer no menu: its use would be to paste."""
        event.accept()

    def _insert_line(self, text: str) -> None:
        """Leave out what a middle click or a drop brings."""
