"""The list of sections beside the settings, or above them where there is little room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from unsent.ui.theme.apply import scaled
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout

WIDTH = 220


class Sections(QWidget):
    """One button for each section; up and down move between them."""

    chosen = Signal(int)

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = -1
        flow = FlowLayout(4, 4)
        self.setLayout(flow)
        self.buttons = tuple(_Section(name) for name in names)
        for index, button in enumerate(self.buttons):
            flow.addWidget(button)
            button.clicked.connect(lambda _=False, at=index: self.choose(at))

    def choose(self, index: int) -> None:
        """Make a section the current one and say so."""
        if index == self.current:
            return
        self.current = index
        for at, button in enumerate(self.buttons):
            button.set_variant("plain" if at == index else "quiet")
            button.setCheckable(at == index)  # tells a screen reader which one is current
            button.setChecked(at == index)
        self.chosen.emit(index)

    def set_upright(self, *, upright: bool) -> None:
        """Stand in a column of its own, or lie in lines above."""
        for button in self.buttons:
            button.setMinimumWidth(scaled(WIDTH) if upright else 0)
        self.setMinimumWidth(scaled(WIDTH) if upright else 0)
        self.setMaximumWidth(scaled(WIDTH) if upright else 16777215)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        target = self.current + step
        if step and 0 <= target < len(self.buttons):
            self.choose(target)
            self.buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class _Section(Button):
    def __init__(self, name: str) -> None:
        super().__init__(name, "quiet")
        self.setStyleSheet("text-align: left; font-weight: 600;")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # QAbstractButton would look for a neighbour by geometry
        else:
            super().keyPressEvent(event)
