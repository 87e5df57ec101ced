"""One finding, as a card in the rail."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import Chip, LongText, ToneName, repolish


@dataclass(frozen=True, slots=True)
class FindingFace:
    """What a card says: the severity as a word, what, why, from which source, what would help.

    Without a word for `dismiss` the finding cannot be dismissed.
    """

    word: str
    tone: ToneName
    title: str
    why: str = ""
    source: str = ""
    fixes: tuple[str, ...] = ()
    dismiss: str = ""


class FindingCard(Card):
    """A finding with its fixes; Return, a click or the focus bring its mark into view."""

    fix_requested = Signal(int)  # place of the fix in the face
    dismiss_requested = Signal()
    activated = Signal()

    def __init__(self, face: FindingFace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.face = face
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{face.word}: {face.title}")
        self.setAccessibleDescription(" ".join(part for part in (face.why, face.source) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._add_head()
        if face.why:
            self.body.addWidget(LongText(face.why, "small"))
        if face.source:
            self.body.addWidget(LongText(face.source, "note"))
        self._add_buttons()

    def set_marked(self, *, marked: bool) -> None:
        """Show that the caret is in this finding's mark."""
        if bool(self.property("marked")) != marked:
            self.setProperty("marked", marked)
            repolish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the mark with Return or Space; ask to dismiss it with Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        elif event.key() == Qt.Key.Key_Delete and self.face.dismiss:
            self.dismiss_requested.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the mark with a click anywhere on the card."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.activated.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for the height that another text size needs."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def _add_head(self) -> None:
        head = FlowLayout(gap=8, line_gap=4, at_top=True)
        head.addWidget(Chip(self.face.word, self.face.tone))
        head.addWidget(LongText(self.face.title, "heading"))
        self.body.addLayout(head)

    def _add_buttons(self) -> None:
        if not self.face.fixes and not self.face.dismiss:
            return
        row = FlowLayout(gap=8, line_gap=6)
        row.setContentsMargins(0, 4, 0, 0)
        for index, label in enumerate(self.face.fixes):
            button = Button(label, "fix")
            button.clicked.connect(lambda _=False, at=index: self.fix_requested.emit(at))
            row.addWidget(button)
        if self.face.dismiss:
            button = Button(self.face.dismiss, "link")
            button.setAccessibleDescription(self.face.title)
            button.clicked.connect(self.dismiss_requested)
            row.addWidget(button)
        self.body.addLayout(row)
