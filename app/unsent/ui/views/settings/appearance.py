"""Appearance: light or dark, contrast, text size, motion, and how the page scrolls."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unsent.domain.appearance import Appearance
from unsent.ui.snapshots import AppearanceSnapshot
from unsent.ui.views.pieces.wrapping_bar import set_words
from unsent.ui.views.settings.appearance_look import rows
from unsent.ui.views.settings.one_of import OneOf
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import Hairline, LongText
from unsent.ui.widgets.tick_box import TickBox
from unsent.ui.wording import settings_appearance as wording


class AppearanceSection(Card):
    """Every choice is told at once with all the others."""

    chosen = Signal(Appearance)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(wording.section(), parent)
        self._shown = Appearance()
        self.questions: dict[str, OneOf] = {}
        self.problem = LongText(role="problem")
        self.problem.hide()
        self.body.addWidget(LongText(wording.lead(), "small"))
        self.body.addWidget(self.problem)
        for row in rows(AppearanceSnapshot()):
            self.body.addSpacing(6)
            self.body.addWidget(Hairline())
            one = self.questions[row.field] = OneOf(row)
            one.taken.connect(self._take)
            self.body.addWidget(one)
        self.typewriter = TickBox(wording.like_a_typewriter())
        self.typewriter.clicked.connect(lambda on: self._take("typewriter", on))
        self.body.addSpacing(6)
        self.body.addWidget(Hairline())
        self.body.addWidget(LongText(wording.scrolling(), "heading"))
        self.body.addWidget(self.typewriter)

    def present(self, snapshot: AppearanceSnapshot) -> None:
        """Show what is chosen, and whether it could be kept."""
        self._shown = snapshot.chosen
        for row in rows(snapshot):
            self.questions[row.field].present(row)
        self.typewriter.setChecked(snapshot.chosen.typewriter)
        set_words(self.problem, "" if snapshot.is_kept else wording.not_kept())

    def _take(self, field: str, value: Any) -> None:
        self.chosen.emit(replace(self._shown, **{field: value}))
