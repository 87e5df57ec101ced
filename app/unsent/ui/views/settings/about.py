"""About: the version, where the journal lies, what is promised and what is not."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import SettingsSnapshot
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import LongText
from unsent.ui.wording import settings_about as wording


class AboutSection(QWidget):
    """Two cards: this installation, and the promises."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.version = LongText(role="heading")
        self.folder = LongText()
        self.key = LongText()
        here, promises = Card(), Card(wording.promises_heading())
        here.body.addWidget(self.version)
        for name, value in (
            (wording.journal_lies_in(), self.folder),
            (wording.key_lives(), self.key),
        ):
            here.body.addSpacing(4)
            here.body.addWidget(LongText(name, "small"))
            here.body.addWidget(value)
        for line in wording.promises():
            promises.body.addWidget(LongText("·  " + line, "soft"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(here)
        column.addWidget(promises)

    def present(self, snapshot: SettingsSnapshot) -> None:
        """Show this installation."""
        set_words(self.version, wording.version(snapshot.version))
        # a path has no spaces: let it break after its separators
        set_words(self.folder, snapshot.folder.replace("/", "/\u200b").replace("\\", "\\\u200b"))
        set_words(self.key, wording.key_in(snapshot.keyring))
