"""Labels with what belongs to them: side by side, or one below the other where it is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from unsent.ui.theme.apply import scaled
from unsent.ui.widgets.labels import LongText

LABEL_WIDTH, BESIDE = 220, 420  # pixels at 100 % text


class Pairs(QWidget):
    """Rows of a label and a widget, the labels of one width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QWidget, QBoxLayout, LongText, QWidget]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def add(self, label: str, widget: QWidget) -> None:
        """Put a row below the others."""
        holder, words = QWidget(), LongText(label, "soft")
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        row.addWidget(words)
        is_wide = widget.sizePolicy().horizontalPolicy() is not QSizePolicy.Policy.Maximum
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        row.addWidget(widget, 1, Qt.AlignmentFlag(0) if is_wide else leading)
        self._rows.append((holder, row, words, widget))
        self._column.addWidget(holder)
        self.refit()

    def set_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show labels with words; what is there already is written again, so that nothing jumps."""
        for holder, _, _, _ in self._rows[len(lines) :]:
            self._column.removeWidget(holder)
            holder.deleteLater()
        del self._rows[len(lines) :]
        for at, (label, text) in enumerate(lines):
            if at == len(self._rows):
                self.add(label, LongText())
            _, _, words, value = self._rows[at]
            words.setText(label)
            if isinstance(value, LongText):
                value.setText(text)

    def lines(self) -> list[tuple[str, str]]:
        """Return the words that are shown."""
        return [
            (words.text(), value.text())
            for _, _, words, value in self._rows
            if isinstance(value, LongText)
        ]

    def set_row_shown(self, widget: QWidget, *, shown: bool) -> None:
        """Show the row of a widget, or hide it."""
        for holder, _, _, one in self._rows:
            if one is widget:
                holder.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose again."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Put each widget beside its label, or below it."""
        is_beside = self.width() >= scaled(BESIDE)
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for _, row, words, _ in self._rows:
            row.setDirection(side if is_beside else below)
            words.setMinimumWidth(scaled(LABEL_WIDTH) if is_beside else 0)
            words.setMaximumWidth(scaled(LABEL_WIDTH) if is_beside else 16777215)
