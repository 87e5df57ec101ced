"""The form of what a place is: its name, who reads it, how long a post may be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.place import Counting, PlaceFacts, PlaceKind
from unsent.ui.theme.apply import measure
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.places.pairs import Pairs
from unsent.ui.views.settings.fields import Amount, Chooser
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import places as wording

_MOST = 1_000_000  # characters
_KINDS, _COUNTINGS = tuple(PlaceKind), tuple(Counting)


class PlaceForm(QWidget):
    """Tells what was filled in; what cannot be stays in it beside one clear sentence."""

    taken = Signal(PlaceFacts)
    left = Signal()

    def __init__(self, clip: PrivateClip, keep: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = GuardedLineEdit(clip)
        self.kind = Chooser(tuple(wording.kind(one) for one in _KINDS))
        self.limit = Amount()
        self.limit.setRange(0, _MOST)
        self.limit.setSpecialValueText(wording.no_limit())
        self.counting = Chooser(tuple(wording.counting(one) for one in _COUNTINGS))
        self.problem = LongText(role="problem")
        self.problem.hide()
        self.keep = Button(keep, "go", "small")
        self.leave = Button(wording.leave_it(), "quiet", "small")
        measure(self.limit, least_width=132)
        self._lay_out()
        self.limit.valueChanged.connect(self._show_counting)
        self.name.textEdited.connect(lambda: set_words(self.problem, ""))
        self.keep.clicked.connect(self._take)
        self.leave.clicked.connect(self.left)

    def begin(self, facts: PlaceFacts) -> None:
        """Start from these facts, with the name selected."""
        self._fill(facts)
        set_words(self.problem, "")
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def facts(self) -> PlaceFacts:
        """Return what is filled in."""
        return PlaceFacts(
            self.name.text(),
            _KINDS[self.kind.currentIndex()],
            self.limit.value() or None,
            _COUNTINGS[self.counting.currentIndex()],
        )

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing was filled in."""
        return self.facts() == PlaceFacts("")

    def resume(self) -> None:
        """Go on with what is filled in."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was filled in."""
        self._fill(PlaceFacts(""))
        set_words(self.problem, "")

    def show_problem(self, words: str) -> None:
        """Say what cannot be, and lead back to the name."""
        set_words(self.problem, words)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it with Return, leave it with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _fill(self, facts: PlaceFacts) -> None:
        self.name.setText(facts.name)
        self.kind.setCurrentIndex(_KINDS.index(facts.kind))
        self.limit.setValue(facts.limit or 0)
        self.counting.setCurrentIndex(_COUNTINGS.index(facts.counting))
        self._show_counting()

    def _take(self) -> None:
        self.limit.interpretText()
        self.taken.emit(self.facts())

    def _show_counting(self) -> None:
        self.pairs.set_row_shown(self.counting, shown=self.limit.value() > 0)

    def _lay_out(self) -> None:
        self.pairs = Pairs()
        for label, field in (
            (wording.name_field(), self.name),
            (wording.kind_field(), self.kind),
            (wording.limit_field(), self.limit),
            (wording.counting_field(), self.counting),
        ):
            field.setAccessibleName(label)
            self.pairs.add(label, field)
        steps = FlowLayout(8)
        steps.addWidget(self.keep)
        steps.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 2)
        column.setSpacing(8)
        column.addWidget(self.pairs)
        column.addWidget(self.problem)
        column.addLayout(steps)
