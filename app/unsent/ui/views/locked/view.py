"""The locked window: a way in, and nothing else."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from unsent.ui.snapshots import LockedSnapshot
from unsent.ui.theme.apply import measure
from unsent.ui.views.locked.look import Way, first_way, groups_typed, locked_look
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import ScrollColumn
from unsent.ui.widgets.labels import LongText, Role
from unsent.ui.widgets.secret_field import secret_field
from unsent.ui.wording import locked as wording

WIDTH = 340


class LockedView(ScrollColumn):
    """Ask for the passphrase, the recovery code or the keyring.

    What is typed stays in its field, hidden, until `forget`; a wrong one is neither lost nor
    shown, so that one slip can be mended.
    """

    passphrase_given = Signal(str)
    recovery_code_given = Signal(str)
    keyring_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot = LockedSnapshot()
        self._way: Way | None = None
        self._asked: Way | None = None
        self.setAccessibleName(wording.locked())
        self.passphrase = secret_field(wording.passphrase())
        self.code = secret_field(wording.recovery_code())
        for field in (self.passphrase, self.code):
            measure(field, least_height=44)
        self.typed = _centred("note")
        self.unlock = _wide(Button(wording.unlock(), "go"))
        self.keyring = _wide(Button(wording.ask_keyring()))
        self.other = Button(variant="link")
        self.waiting = _centred("soft")
        self.problem = _centred("problem")
        self._lay_out()
        self._listen()
        self.present(self._snapshot)

    def present(self, snapshot: LockedSnapshot) -> None:
        """Show the ways in that there are, what is waited for, and what went wrong."""
        if self._way is Way.PASSPHRASE and not snapshot.can_use_passphrase:
            self._way = None
        is_over = self._snapshot.is_busy and not snapshot.is_busy
        self._snapshot = snapshot
        look = locked_look(snapshot, self.way, self._asked)
        for field, is_shown in ((self.passphrase, look.has_passphrase), (self.code, look.has_code)):
            field.setVisible(is_shown)
            field.setReadOnly(snapshot.is_busy)
        self.typed.setVisible(look.has_code and bool(self.typed.text()))
        self.unlock.setVisible(bool(look.unlock))
        self.keyring.setVisible(bool(look.keyring))
        self.keyring.set_variant("plain" if look.unlock else "go")
        self.unlock.setEnabled(not snapshot.is_busy)
        self.keyring.setEnabled(not snapshot.is_busy)
        self.other.setText(look.other_words)
        self.other.setVisible(look.other is not None)
        set_words(self.waiting, look.waiting)
        set_words(self.problem, look.problem)
        if is_over and self.isVisible():
            self._focus()

    @property
    def way(self) -> Way:
        """Return the way in that is shown."""
        return self._way or first_way(self._snapshot)

    def forget(self) -> None:
        """Empty both fields, once the journal is open."""
        self.passphrase.clear()
        self.code.clear()
        self._way = self._asked = None

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where something is to be typed."""
        super().showEvent(event)
        self._focus()

    def _take_other_way(self) -> None:
        self._way = locked_look(self._snapshot, self.way, self._asked).other or self.way
        self.present(self._snapshot)
        self._focus()

    def _give(self) -> None:
        if self._snapshot.is_busy:
            return
        way = self.way
        field = self.code if way is Way.CODE else self.passphrase
        if not field.text().strip():
            field.setFocus()
            return
        self._asked = way
        given = self.recovery_code_given if way is Way.CODE else self.passphrase_given
        given.emit(field.text())

    def _ask_keyring(self) -> None:
        self._asked = Way.KEYRING
        self.keyring_requested.emit()

    def _say_groups(self, code: str) -> None:
        self.typed.setText(groups_typed(code))
        self.typed.setVisible(self.way is Way.CODE and bool(self.typed.text()))

    def _focus(self) -> None:
        field = {Way.PASSPHRASE: self.passphrase, Way.CODE: self.code}.get(self.way)
        (field or self.keyring).setFocus(Qt.FocusReason.OtherFocusReason)

    def _listen(self) -> None:
        self.passphrase.returnPressed.connect(self._give)
        self.code.returnPressed.connect(self._give)
        self.code.textChanged.connect(self._say_groups)
        self.unlock.clicked.connect(self._give)
        self.keyring.clicked.connect(self._ask_keyring)
        self.other.clicked.connect(self._take_other_way)

    def _lay_out(self) -> None:
        box = QWidget()
        measure(box, width=WIDTH, cap=560)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_centred("title", wording.name()))
        column.addSpacing(6)
        column.addWidget(_centred("soft", wording.locked()))
        column.addSpacing(26)
        column.addWidget(self.passphrase)
        column.addWidget(self.code)
        column.addWidget(self.typed)
        column.addSpacing(14)
        column.addWidget(self.unlock)
        column.addSpacing(8)
        column.addWidget(self.keyring)
        column.addSpacing(10)
        column.addWidget(self.other, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self.waiting)
        column.addWidget(self.problem)
        # stretches, not an alignment: an aligned box gets the height for the whole room's width
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box)
        row.addStretch(1)
        self.column.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)


def _centred(role: Role, text: str = "") -> LongText:
    line = LongText(text, role)
    line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return line


def _wide(button: Button) -> Button:
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
