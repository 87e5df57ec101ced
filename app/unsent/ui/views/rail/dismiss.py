"""Why a mark does not apply: one of the usual reasons, or one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.views.pieces.focus_door import FocusDoor
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import rail as wording
from unsent.ui.wording.menus import menu_words


class DismissForm(FocusDoor):
    """Asks for a reason, which is always needed. Escape leaves the mark as it is."""

    reason_given = Signal(str)
    left_alone = Signal()

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = GuardedLineEdit(clip, wording.own_reason(), menu_words())
        self._field.setAccessibleName(wording.why_not())
        self._field.setProperty("extent", "answer")
        self._dismiss = Button(wording.dismiss(), "plain", "small")
        self._leave = Button(wording.keep_mark(), "quiet", "small")
        self._quick = [Button(reason, "fix") for reason in wording.quick_reasons()]
        self._lay_out()
        for button in self._quick:
            button.clicked.connect(lambda _=False, b=button: self.reason_given.emit(b.text()))
        self._field.textChanged.connect(self._fit_button)
        self._field.returnPressed.connect(self._give)
        self._dismiss.clicked.connect(self._give)
        self._leave.clicked.connect(self.left_alone)
        self._fit_button()
        self.lead_focus_to(self._field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the mark as it is with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left_alone.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        reason = self._field.text().strip()
        if reason:
            self.reason_given.emit(reason)

    def _fit_button(self) -> None:
        self._dismiss.setEnabled(bool(self._field.text().strip()))

    def _lay_out(self) -> None:
        quick = FlowLayout(gap=6, line_gap=6)
        for button in self._quick:
            quick.addWidget(button)
        end = FlowLayout(gap=6, line_gap=6)
        end.addWidget(self._dismiss)
        end.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(7)
        column.addWidget(LongText(wording.why_not(), "small"))
        column.addLayout(quick)
        column.addWidget(self._field)
        column.addLayout(end)
