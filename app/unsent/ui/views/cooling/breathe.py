"""The minute of slow breathing, beside a draft that cools."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from unsent.ui.theme.apply import measure, scaled
from unsent.ui.widgets.breathing import Breathing, BreathWords
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import ScrollColumn
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import breathing as wording

SHAPE, SMALLEST_SHAPE = 340, 190


class Breathe(ScrollColumn):
    """Begins when it is opened; left at any time, with nothing said about it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words = BreathWords(
            wording.breathe_in(), wording.breathe_out(), wording.over(), wording.still()
        )
        self.shape = Breathing(words)
        self.shape.setAccessibleName(wording.name())
        self.shape.setAccessibleDescription(wording.how())
        self.how = LongText(wording.how(), "soft")
        self.how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        measure(self.how, least_width=96)
        self.enough = Button(wording.enough())
        self.enough.setAccessibleDescription(wording.how())
        self.once_more = Button(wording.once_more(), "quiet")
        self.enough.clicked.connect(self.left)
        self.once_more.clicked.connect(self.begin)
        self.shape.ended.connect(self.once_more.show)
        self.verticalScrollBar().rangeChanged.connect(self._settle)
        self._lay_out()

    def begin(self) -> None:
        """Start the minute, with the focus on the way back."""
        self.once_more.hide()
        self.enough.setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()
        self.shape.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the shape shrink before anything is cut off."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Let the shape fit again, as the text size may be another."""
        room = min(self.viewport().width() - 40, self.viewport().height() * 7 // 10)
        side = min(scaled(SHAPE), max(room, scaled(SMALLEST_SHAPE)))
        self.shape.setFixedSize(side, side)

    def _settle(self) -> None:
        """Scroll no further than to the way back, once everything has found its place."""
        QTimer.singleShot(0, self, self._show_way_back)

    def _show_way_back(self) -> None:
        if self.enough.hasFocus():
            self.verticalScrollBar().setValue(0)
            self.ensureWidgetVisible(self.enough, 0, 12)

    def _lay_out(self) -> None:
        self.column.addStretch(1)
        self.column.addWidget(self.shape, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.column.addSpacing(8)
        steps = QWidget()
        row = FlowLayout(gap=10)
        steps.setLayout(row)
        row.addWidget(self.enough)
        row.addWidget(self.once_more)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(steps)
        across.addStretch(1)
        self.column.addLayout(across)  # above the words: where it is seen with the shape
        self.column.addSpacing(8)
        self.column.addWidget(self.how)
        self.column.addStretch(1)
        self.once_more.hide()
