"""A scale from 0 to 10 that may be left open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.wording import start_cooling as wording
from unsent.ui.wording.plural import number

MOST = 10


class FeltScale(QWidget):
    """Eleven steps, one stop for Tab. Choosing the chosen step again leaves the scale open."""

    changed = Signal(object)  # int or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._felt: int | None = None
        self._steps = [self._step(value) for value in range(MOST + 1)]
        flow = FlowLayout(gap=5, line_gap=5)
        for step in self._steps:
            flow.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(flow)
        self.setAccessibleName(wording.question())
        self.clear()

    @property
    def felt(self) -> int | None:
        """Return the chosen step, None while the scale is open."""
        return self._felt

    def clear(self) -> None:
        """Leave the scale open."""
        self._set(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the scale with the arrow keys."""
        forth = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        key = Qt.Key(event.key())
        way = {forth: 1, Qt.Key.Key_Up: 1, back: -1, Qt.Key.Key_Down: -1}.get(key, 0)
        at = next((n for n, step in enumerate(self._steps) if step.hasFocus()), None)
        if way == 0 or at is None:
            super().keyPressEvent(event)
            return
        self._steps[min(max(at + way, 0), MOST)].setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, value: int) -> Button:
        step = _Step(number(value))
        step.setAccessibleName(wording.felt(value))
        step.clicked.connect(lambda: self._choose(value))
        return step

    def _choose(self, value: int) -> None:
        self._set(None if self._felt == value else value)
        self.changed.emit(self._felt)

    def _set(self, felt: int | None) -> None:
        self._felt = felt
        stop = 0 if felt is None else felt
        for value, step in enumerate(self._steps):
            step.setChecked(value == felt)
            step.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if value == stop else Qt.FocusPolicy.ClickFocus
            )


class _Step(Button):
    def __init__(self, text: str) -> None:
        super().__init__(text, "choice", "small")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # QAbstractButton would look for a neighbour by geometry
        else:
            super().keyPressEvent(event)
