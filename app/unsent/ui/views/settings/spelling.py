"""Spelling: on or off, by which languages, what is missing, and the writer's own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.ui.snapshots import SpellingSnapshot
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.settings.spelling_look import spelling_look
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import Hairline, LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.tag_field import TagField
from unsent.ui.widgets.tick_box import TickBox
from unsent.ui.wording import settings as section_wording
from unsent.ui.wording import spelling as wording


class SpellingSection(Card):
    """Every change counts at once."""

    switched = Signal(bool)
    language_chosen = Signal(str, bool)
    word_added = Signal(str)
    word_removed = Signal(str)

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(wording.section(), parent)
        self._shown: SpellingSnapshot | None = None
        self.switch = TickBox(wording.turn_on())
        self.switch.clicked.connect(self.switched)
        self.question = LongText(wording.languages(), "heading")
        self.languages: dict[str, TickBox] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.missing = LongText("", "small")
        self.how = LongText("", "small")
        self.words = TagField(
            clip, wording.own_words(), section_wording.add(), section_wording.remove()
        )
        self.words.tags_changed.connect(self._tell)
        self._lay_out()

    def present(self, snapshot: SpellingSnapshot) -> None:
        """Show what is chosen and what was found; a word that is being typed stays."""
        before, self._shown = self._shown, snapshot
        look = spelling_look(snapshot)
        self.switch.setChecked(snapshot.is_on)
        self.switch.setEnabled(look.can_switch)
        if before is None or before.found != snapshot.found:
            self._fill(look.languages)
        for language, box in self.languages.items():
            box.setChecked(language in snapshot.used)
            box.setEnabled(snapshot.is_on)
        self.question.setVisible(bool(snapshot.found))
        set_words(self.missing, look.missing)
        set_words(self.how, look.how)
        if self.words.tags() != snapshot.words:
            self.words.set_tags(snapshot.words)

    def _fill(self, languages: tuple[tuple[str, str], ...]) -> None:
        for box in self.languages.values():
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.languages = {language: TickBox(name) for language, name in languages}
        for language, box in self.languages.items():
            box.clicked.connect(
                lambda on, language=language: self.language_chosen.emit(language, on)
            )
            self._list.addWidget(box)

    def _tell(self, tags: tuple[str, ...]) -> None:
        before = () if self._shown is None else self._shown.words
        for word in tags:
            if word not in before:
                self.word_added.emit(word)
        for word in before:
            if word not in tags:
                self.word_removed.emit(word)

    def _lay_out(self) -> None:
        for part in (LongText(wording.lead(), "small"), self.switch):
            self.body.addWidget(part)
        self.body.addSpacing(6)
        self.body.addWidget(Hairline())
        self.body.addWidget(self.question)
        self.body.addLayout(self._list)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.how)
        self.body.addSpacing(6)
        self.body.addWidget(Hairline())
        self.body.addWidget(LongText(wording.own_words(), "heading"))
        self.body.addWidget(LongText(wording.own_words_lead(), "small"))
        self.body.addWidget(self.words)
