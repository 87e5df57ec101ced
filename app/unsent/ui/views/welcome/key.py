"""The card of the first run that says where the key will live."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from unsent.ui.snapshots import WelcomeSnapshot
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.welcome.look import KeyLook, PassphraseLook, key_look, passphrase_look
from unsent.ui.widgets.button import Button
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import Chip, LongText
from unsent.ui.widgets.secret_field import secret_field
from unsent.ui.wording import welcome as wording


class KeyCard(Card):
    """A keyring found by its name, or a passphrase typed twice; both when one asks for both."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._snapshot = WelcomeSnapshot(keyring="")
        self._wants_passphrase = False
        self.chip = Chip(tone="leaf")
        self.title = LongText(role="heading")
        self.line = LongText(role="small")
        self.toggle = Button(variant="link")
        self.first = secret_field(wording.passphrase())
        self.second = secret_field(wording.the_same_again())
        for field in (self.first, self.second):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_typed = Button(wording.show(), "link")
        self.state = LongText(role="small")
        self._fields = QWidget()
        self._lay_out()
        self._listen()

    @property
    def passphrase(self) -> str:
        """Return the passphrase that was chosen, the empty string for none."""
        return self.first.text() if self._needs_passphrase() else ""

    @property
    def is_good(self) -> bool:
        """Tell whether a journal can be made with what is chosen."""
        return self._state().is_good

    def present(self, snapshot: WelcomeSnapshot) -> None:
        """Show where the key will live, or lives once the code is made."""
        self._snapshot = snapshot
        if snapshot.code:
            self._hide_typed()
        look = self._look()
        set_words(self.chip, look.chip)
        set_words(self.title, look.heading)
        set_words(self.line, look.line)
        set_words(self.toggle, look.toggle)
        self._fields.setVisible(look.has_fields)
        set_words(self.state, self._state().line if look.has_fields else "")

    def _look(self) -> KeyLook:
        return key_look(self._snapshot, wants_passphrase=self._wants_passphrase)

    def _state(self) -> PassphraseLook:
        typed = self.first.text(), self.second.text()
        return passphrase_look(*typed, is_needed=self._needs_passphrase())

    def _needs_passphrase(self) -> bool:
        return self._wants_passphrase or not self._snapshot.keyring

    def _switch(self) -> None:
        self._wants_passphrase = not self._wants_passphrase
        self._notice()
        if self._wants_passphrase:
            self.first.setFocus()

    def _notice(self) -> None:
        self.present(self._snapshot)
        self.changed.emit()

    def _show_or_hide(self) -> None:
        is_hidden = self.first.echoMode() is QLineEdit.EchoMode.Password
        self._echo(QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password)

    def _hide_typed(self) -> None:
        self._echo(QLineEdit.EchoMode.Password)

    def _echo(self, mode: QLineEdit.EchoMode) -> None:
        is_hidden = mode is QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.second.setEchoMode(mode)
        self.show_typed.setText(wording.show() if is_hidden else wording.hide())

    def _listen(self) -> None:
        self.toggle.clicked.connect(self._switch)
        self.show_typed.clicked.connect(self._show_or_hide)
        self.first.textChanged.connect(self._notice)
        self.second.textChanged.connect(self._notice)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.submitted)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(20, 18, 20, 18)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self.chip)
        heading.addWidget(self.title, 1)
        typed = QHBoxLayout()
        typed.setSpacing(10)
        typed.addWidget(self.first, 1)
        typed.addWidget(self.second, 1)
        typed.addWidget(self.show_typed)
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 7, 0, 0)
        fields.addLayout(typed)
        fields.addWidget(self.state)
        self.body.addLayout(heading)
        means = FlowLayout(4, 2)
        means.addWidget(self.line)
        means.addWidget(self.toggle)
        self.body.addLayout(means)
        self.body.addWidget(self._fields)
