"""A text with what was taken out struck through and what was added marked."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from unsent.ui.theme.apply import palette_in_use
from unsent.ui.widgets.page_text import ReadingPage
from unsent.ui.widgets.plain_text import clean
from unsent.ui.widgets.private_clip import PrivateClip


class DiffView(ReadingPage):
    """Runs of text, each `(text, kind)` with kind `same`, `removed` or `added`.

    `quiet` sets what stayed in the softer ink, for the column that is only looked back at.
    """

    def __init__(
        self,
        clip: PrivateClip,
        *,
        size: float = 18,
        grows: bool = True,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._runs: tuple[tuple[str, str], ...] = ()
        self._quiet = quiet
        super().__init__(clip, size=size, grows=grows, parent=parent)

    def set_runs(self, runs: Iterable[tuple[str, str]]) -> None:
        """Show the runs in order."""
        self._runs = tuple(runs)
        self.set_text("")
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for text, kind in self._runs:
            cursor.insertText(clean(text), self._format(kind))
        cursor.endEditBlock()
        self._close_gaps()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, event: QEvent) -> None:
        """Wear the colours of another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._runs:
            self.set_runs(self._runs)

    def _format(self, kind: str) -> QTextCharFormat:
        palette = palette_in_use()
        form = QTextCharFormat()
        form.setForeground(QColor(palette.soft if self._quiet else palette.ink))
        if kind == "removed":
            form.setForeground(QColor(palette.soft))
            form.setFontStrikeOut(True)
        elif kind == "added":
            form.setForeground(QColor(palette.ink))
            form.setBackground(QColor(palette.leafwash))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(QColor(palette.leaf))
        return form
