"""Settings: names, waiting, what is set aside, keys, backups, help, what this is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unsent.ui.snapshots import SettingsSnapshot
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import measure, scaled
from unsent.ui.views.settings.about import AboutSection
from unsent.ui.views.settings.appearance import AppearanceSection
from unsent.ui.views.settings.backups import BackupsSection
from unsent.ui.views.settings.help import HelpSection
from unsent.ui.views.settings.keys import KeysSection
from unsent.ui.views.settings.places import PlacesSection
from unsent.ui.views.settings.sections import Sections
from unsent.ui.views.settings.set_aside import SetAsideSection
from unsent.ui.views.settings.spelling import SpellingSection
from unsent.ui.views.settings.watch import WatchSection
from unsent.ui.views.settings.way_out import WayOutCard
from unsent.ui.views.welcome.paper import Paper
from unsent.ui.widgets.card import Bar, ScrollColumn
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.wording import settings as wording

WIDEST = 660
BESIDE = 700  # the narrowest room in which the sections stand beside what they open


class SettingsView(QWidget):
    """One section at a time; every change is asked for at once, nothing waits for an OK."""

    watch_changed = Signal(object)  # WatchList
    way_out_switched = Signal(bool)
    region_changed = Signal(str)

    def __init__(
        self, clip: PrivateClip, paper: Paper | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.sections = Sections(wording.sections())
        self.watch = WatchSection(clip)
        self.places = PlacesSection()
        self.way_out = WayOutCard()
        self.set_aside = SetAsideSection()
        self.keys = KeysSection(paper)
        self.backups = BackupsSection()
        self.appearance = AppearanceSection()
        self.spelling = SpellingSection(clip)
        self.help = HelpSection()
        self.about = AboutSection()
        self._stack = QStackedWidget()
        sections = (
            (self.watch,), (self.places, self.way_out), (self.set_aside,), (self.keys,),
            (self.backups,), (self.appearance,), (self.spelling,), (self.help,), (self.about,),
        )  # fmt: skip
        for cards in sections:
            self._stack.addWidget(_scrolled(*cards))
        self._lay_out()
        self.sections.chosen.connect(self._stack.setCurrentIndex)
        self.sections.choose(0)
        self.setFocusProxy(self.sections.buttons[0])
        self.watch.watch_changed.connect(self.watch_changed)
        self.way_out.switched.connect(self.way_out_switched)
        self.help.region_changed.connect(self.region_changed)

    def present(self, snapshot: SettingsSnapshot) -> None:
        """Show the settings as they are; what is being typed or chosen is left alone."""
        self.watch.present(snapshot.watch)
        self.way_out.present(snapshot.way_out)
        self.set_aside.present(snapshot.set_aside)
        self.help.present(snapshot.region, snapshot.help_lines)
        self.about.present(snapshot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sections beside what they open, or above it."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Choose again, as the text size may be another."""
        is_beside = self.width() >= scaled(BESIDE)
        side, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(side if is_beside else above)
        self.sections.set_upright(upright=is_beside)

    def _lay_out(self) -> None:
        top = Bar()
        top.row.addWidget(LongText(wording.title(), "title"), 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(tokens.EDGE, 6, 10, 0)
        self._row.setSpacing(18)
        self._row.addWidget(self.sections)
        self._row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(self._row, 1)


def _scrolled(*cards: QWidget) -> ScrollColumn:
    scroll = ScrollColumn()
    scroll.setAccessibleName(wording.title())
    scroll.column.setContentsMargins(0, 0, 16, tokens.EDGE)
    for card in cards:
        measure(card, most_width=WIDEST)
        scroll.column.addWidget(card)
    scroll.column.addStretch(1)
    return scroll
