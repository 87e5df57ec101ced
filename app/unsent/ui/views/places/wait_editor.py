"""The editor of a place's waiting rules, which says when they would count."""

from collections.abc import Callable
from datetime import time
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.kept_place import KeptPlace
from unsent.domain.place import Place
from unsent.domain.waiting import NightRule, WaitPolicy
from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.places.pairs import Pairs
from unsent.ui.views.places.wait_look import (
    SHARES,
    Unit,
    bounds,
    choices,
    effect,
    in_other_unit,
    in_units,
    problem,
    times,
)
from unsent.ui.views.settings.fields import Amount, Chooser
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText, Words
from unsent.ui.widgets.tick_box import TickBox
from unsent.ui.wording import place_waits as wording

_T = TypeVar("_T")


class WaitEditor(QWidget):
    """Every rule of a wait, and what asking for them would do."""

    taken = Signal(WaitPolicy)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = KeptPlace(Place("", ""))
        self._unit, self._is_setting = Unit.HOURS, True
        self.amount, self.unit = Amount(), Chooser(wording.units())
        self.hot, self.must_change = _OneOf[float](), _OneOf[float]()
        self.hot_more, self.must_change_more = Words(role="soft"), Words(role="soft")
        self.is_night = TickBox(wording.night_ticked())
        self.begins, self.ends, self.not_before = _OneOf[time](), _OneOf[time](), _OneOf[time]()
        self.effect = LongText(role="small")
        self.problem = LongText(role="problem")
        self.keep = Button(wording.keep_it(), "go", "small")
        self.leave = Button(wording.leave_it(), "quiet", "small")
        measure(self.amount, least_width=88)
        self._name()
        self._lay_out()
        self._join()

    def begin(self, kept: KeptPlace) -> None:
        """Start from what was asked for, or from the rules that count now."""
        self._kept = kept
        rules = kept.asked or kept.place.policy
        amount, unit = in_units(rules.base)
        self._is_setting = True
        self.unit.setCurrentIndex(unit)
        self._show_amount(amount, unit)
        parts = (rules.hot_share, rules.must_change_share)
        for shares, part in zip((self.hot, self.must_change), parts, strict=True):
            shares.offer(choices(SHARES, part), wording.share, part)
        night = rules.night or NightRule()
        moments = (night.begins, night.ends, night.not_before)
        for field, moment in zip(self._times, moments, strict=True):
            field.offer(times(moment), wording.o_clock, moment)
        self.is_night.setChecked(rules.night is not None)
        self._is_setting = False
        self._say_effect()
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    def present(self, kept: KeptPlace) -> None:
        """Say what asking would do by now; what is being chosen is left alone."""
        self._kept = kept
        self._say_effect()

    def rules(self) -> WaitPolicy:
        """Return the rules that the fields say."""
        night = NightRule(*(field.value() for field in self._times))
        return WaitPolicy(
            base=self.amount.value() * self._unit.seconds,
            hot_share=self.hot.value(),
            must_change_share=self.must_change.value(),
            night=night if self.is_night.isChecked() else None,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it with Return, leave it with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    @property
    def _times(self) -> tuple["_OneOf[time]", "_OneOf[time]", "_OneOf[time]"]:
        return self.begins, self.ends, self.not_before

    def _change_unit(self, index: int) -> None:
        if self._is_setting:
            return
        unit = Unit(index)
        self._show_amount(in_other_unit(self.amount.value(), self._unit, unit), unit)

    def _show_amount(self, amount: int, unit: Unit) -> None:
        self._unit = unit
        self.amount.setRange(*bounds(unit))
        self.amount.setValue(amount)
        self._say_effect()

    def _say_effect(self) -> None:
        if self._is_setting:
            return
        self._night.setVisible(self.is_night.isChecked())
        rules = self.rules()
        base = rules.base
        self.hot_more.setText(wording.in_time(round(base * rules.hot_share)))
        self.must_change_more.setText(wording.in_time(round(base * rules.must_change_share)))
        odd = problem(rules)
        set_words(self.problem, odd)
        set_words(self.effect, "" if odd else effect(self._kept, rules))
        self.keep.setEnabled(not odd)

    def _take(self) -> None:
        self.amount.interpretText()
        rules = self.rules()
        if problem(rules):
            return
        if rules == (self._kept.asked or self._kept.place.policy):
            self.left.emit()
        else:
            self.taken.emit(rules)

    def _join(self) -> None:
        self.unit.currentIndexChanged.connect(self._change_unit)
        self.amount.valueChanged.connect(self._say_effect)
        for field in (self.hot, self.must_change, *self._times):
            field.currentIndexChanged.connect(self._say_effect)
        self.is_night.toggled.connect(self._say_effect)
        self.keep.clicked.connect(self._take)
        self.leave.clicked.connect(self.left)

    def _name(self) -> None:
        night = wording.written_between()
        for field, name in (
            (self.amount, wording.amount()),
            (self.unit, wording.unit()),
            (self.hot, wording.written_hot()),
            (self.must_change, wording.must_change()),
            (self.begins, f"{night}, {wording.from_when()}"),
            (self.ends, f"{night}, {wording.until()}"),
            (self.not_before, f"{night}, {wording.not_before()}"),
        ):
            field.setAccessibleName(name)

    def _lay_out(self) -> None:
        base, night, steps = _Line(), _Line(), FlowLayout(8)
        base.add(self.amount, self.unit)
        words = (wording.from_when(), wording.until(), wording.not_before())
        for label, field in zip(words, self._times, strict=True):
            night.add(Words(label, "soft"), field)
        self._night = night
        pairs = Pairs()
        pairs.add(wording.at_least(), base)
        hot, must_change = _Line(), _Line()
        hot.add(self.hot, self.hot_more)
        must_change.add(self.must_change, self.must_change_more)
        pairs.add(wording.written_hot(), hot)
        pairs.add(wording.must_change(), must_change)
        steps.addWidget(self.keep)
        steps.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        for widget in (pairs, self.is_night, night, self.effect, self.problem):
            column.addWidget(widget)
        column.addLayout(steps)


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(8)
        self.setLayout(self._flow)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._flow.addWidget(widget)


class _OneOf(Chooser, Generic[_T]):
    """A choice whose values Qt never sees: it would turn a time into one of its own."""

    def __init__(self) -> None:
        super().__init__(())
        self._values: tuple[_T, ...] = ()

    def offer(self, values: tuple[_T, ...], say: Callable[[_T], str], one: _T) -> None:
        """Offer these values, with one of them chosen."""
        self._values = values
        self.clear()
        self.addItems([say(value) for value in values])
        self.choose(one)

    def choose(self, one: _T) -> None:
        """Choose a value that is offered."""
        self.setCurrentIndex(self._values.index(one))

    def value(self) -> _T:
        """Return the chosen value."""
        return self._values[self.currentIndex()]
