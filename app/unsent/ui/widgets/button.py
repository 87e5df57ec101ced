"""Buttons by what they mean."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
    QWidget,
)

from unsent.ui.theme.apply import palette_in_use
from unsent.ui.widgets.from_outside import FromOutside
from unsent.ui.widgets.labels import repolish

Variant = Literal["go", "plain", "quiet", "fix", "link", "choice", "pick", "toast"]
Extent = Literal["small", "normal", "big"]

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAKEN = ("choice", "pick")  # what can be taken: one of a few that call, or of many that do not


class Button(FromOutside, QPushButton):
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
        """Never cut the words; only a line that is shorter than one button does."""
        return self.sizeHint()

    def shown_words(self) -> str:
        """Return the words as they fit: shortened where there is no room for all of them."""
        missing = self.sizeHint().width() - self.width()
        if missing <= 0:
            return self.text()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self.text()) - missing
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        """Tell shortened words in full."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = "" if self.shown_words() == self.text() else self.text()
            told = "\n".join(part for part in (words, self.toolTip()) if part)
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Return as with Space: outside of dialogs Qt leaves Return alone."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in _RETURN or held != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and a second ring inside a filled one: its border alone is faint."""
        if self.shown_words() == self.text():
            super().paintEvent(event)
        else:
            self._paint_shortened()
        variant = self.property("variant")
        is_filled = variant == "go" or (variant != "pick" and self.isChecked())
        if self.hasFocus() and is_filled:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette_in_use().page), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 6, 6)

    def _paint_shortened(self) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.shown_words()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
