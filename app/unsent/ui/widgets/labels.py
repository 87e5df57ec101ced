"""Words on screen: wrapped text by its role, chips, hairlines."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

Role = Literal[
    "brand", "hero", "title", "code", "heading", "body", "lead", "soft", "small", "note",
    "overline", "problem", "sample",
]  # fmt: skip
ToneName = Literal["accent", "ember", "amber", "leaf"]


class LongText(QLabel):
    """Text that wraps to the width it gets and asks for the height it then needs.

    It is always plain text: what a person wrote is never read as markup.
    """

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def sizeHint(self) -> QSize:
        """Ask for one line where the layout has the room, not for QLabel's golden block."""
        lines = self.text().split("\n")
        width = max(self.fontMetrics().horizontalAdvance(line) for line in lines) + 2
        margins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(), self.heightForWidth(width) if lines else 0
        )

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width, or at the widest that it may be."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        """Let the layout make it as narrow as a few words."""
        narrow = self.fontMetrics().averageCharWidth() * 12
        return QSize(min(narrow, self.sizeHint().width()), self.fontMetrics().height())


class Words(QLabel):
    """A single line of plain text by its role."""

    def __init__(self, text: str = "", role: Role = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setText(text)


class Chip(QLabel):
    """A word or two on a coloured wash; the colour only repeats what the words say."""

    def __init__(
        self, text: str = "", tone: ToneName = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone)
        self.setIndent(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_tone(self, tone: ToneName) -> None:
        """Change the colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            repolish(self)


class Hairline(QFrame):
    """A line of one pixel between two parts."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", True)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


def repolish(widget: QWidget) -> None:
    """Make the style sheet look again at a widget whose dynamic properties changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
