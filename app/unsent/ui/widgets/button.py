"""Buttons by what they mean."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from unsent.ui.theme.apply import palette_in_use
from unsent.ui.widgets.labels import repolish

Variant = Literal["go", "plain", "quiet", "fix", "link", "choice", "pick", "toast"]
Extent = Literal["small", "normal", "big"]

_TAKEN = ("choice", "pick")  # what can be taken: one of a few that call, or of many that do not


class Button(QPushButton):
    """A button: `go` for the one primary action, `quiet` for what should not call.

    Pressing it with the mouse leaves the focus where it was, so that the page keeps its
    cursor; the keyboard reaches it with Tab and sees a ring.
    """

    def __init__(
        self,
        text: str = "",
        variant: Variant = "plain",
        extent: Extent = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setProperty("variant", variant)
        self.setProperty("extent", extent)
        self.setCheckable(variant in _TAKEN)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_variant(self, variant: Variant) -> None:
        """Change what the button means."""
        self.setProperty("variant", variant)
        self.setCheckable(variant in _TAKEN)
        repolish(self)

    def sizeHint(self) -> QSize:
        """Keep room for the stronger words of a choice that is taken."""
        hint = super().sizeHint()
        if self.isCheckable():
            font = self.font()
            font.setWeight(QFont.Weight.DemiBold)
            strong = QFontMetrics(font).horizontalAdvance(self.text())
            hint.setWidth(hint.width() + strong - self.fontMetrics().horizontalAdvance(self.text()))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and a second ring inside a filled one: its border alone is faint."""
        super().paintEvent(event)
        variant = self.property("variant")
        is_filled = variant == "go" or (variant != "pick" and self.isChecked())
        if self.hasFocus() and is_filled:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette_in_use().page), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 6, 6)
