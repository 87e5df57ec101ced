"""The small editor of one place's waiting period, from 10 minutes to 30 days."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.settings.fields import Amount, Chooser
from unsent.ui.views.settings.look import Unit, bounds, effect, in_other_unit, in_units
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import settings_places as wording


class WaitEditor(QWidget):
    """A number and its unit, and when the new wait would count."""

    taken = Signal(int)  # seconds
    left = Signal()

    def __init__(self, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old = 0
        self._unit = Unit.HOURS
        self.amount = Amount()
        self.unit = Chooser(wording.units())
        self.keep = Button(wording.keep_it(), "go", "small")
        self.leave = Button(wording.leave_it(), "quiet", "small")
        self.effect = LongText(role="small")
        self.amount.setAccessibleName(wording.amount_of(place))
        measure(self.amount, least_width=88)
        self.unit.setAccessibleName(wording.unit_of(place))
        line = FlowLayout(8)
        for widget in (self.amount, self.unit, self.keep, self.leave):
            line.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.addLayout(line)
        column.addWidget(self.effect)
        self.unit.currentIndexChanged.connect(self._change_unit)
        self.amount.valueChanged.connect(self._say_effect)
        self.keep.clicked.connect(self._take)
        self.leave.clicked.connect(self.left)

    @property
    def seconds(self) -> int:
        """Return the wait that the fields say."""
        return self.amount.value() * self._unit.seconds

    def begin(self, seconds: int) -> None:
        """Start from the wait that counts now."""
        self._old = seconds
        amount, unit = in_units(seconds)
        self.unit.blockSignals(True)
        self.unit.setCurrentIndex(unit)
        self.unit.blockSignals(False)
        self._show(amount, unit)
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it with Return, leave it with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _change_unit(self, index: int) -> None:
        unit = Unit(index)
        self._show(in_other_unit(self.amount.value(), self._unit, unit), unit)

    def _show(self, amount: int, unit: Unit) -> None:
        self._unit = unit
        self.amount.setRange(*bounds(unit))
        self.amount.setValue(amount)
        self._say_effect()

    def _say_effect(self) -> None:
        set_words(self.effect, effect(self._old, self.seconds))

    def _take(self) -> None:
        self.amount.interpretText()
        if self.seconds == self._old:
            self.left.emit()
        else:
            self.taken.emit(self.seconds)
