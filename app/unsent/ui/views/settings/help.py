"""Help lines: which region's are offered, and where each was read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from unsent.domain.support import HelpLine
from unsent.ui.views.settings.fields import Chooser
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.labels import Hairline, LongText, Words
from unsent.ui.wording import rail as rail_wording
from unsent.ui.wording import settings as section_wording
from unsent.ui.wording import settings_about as wording
from unsent.ui.wording.settings_about import REGIONS


class HelpSection(Card):
    """A region, and the lines that it has."""

    region_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(section_wording.help_lines(), parent)
        self._lines: tuple[HelpLine, ...] = ()
        self.region = Chooser(tuple(wording.region_name(name) for name in (*REGIONS, "")))
        self.region.setAccessibleName(wording.region())
        self.body.addWidget(LongText(wording.help_lead(), "small"))
        choice = FlowLayout(12)
        choice.addWidget(Words(wording.region(), "soft"))
        choice.addWidget(self.region)
        self.body.addSpacing(6)
        self.body.addLayout(choice)
        self.body.addSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.region.activated.connect(self._choose)

    def present(self, region: str, lines: tuple[HelpLine, ...]) -> None:
        """Show the chosen region and its lines."""
        index = REGIONS.index(region) if region in REGIONS else len(REGIONS)
        if self.region.currentIndex() != index:
            self.region.setCurrentIndex(index)
        if lines != self._lines:
            self._lines = lines
            self._fill(lines)

    def _choose(self, index: int) -> None:
        self.region_changed.emit((*REGIONS, "")[index])

    def _fill(self, lines: tuple[HelpLine, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._list.addWidget(_line(line))


def _line(line: HelpLine) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(Hairline())
    column.addSpacing(5)
    column.addWidget(LongText(line.name, "heading"))
    contact = " · ".join(
        part
        for part in (rail_wording.how_to_reach(line.contact), rail_wording.when_there(line.hours))
        if part
    )
    column.addWidget(LongText(contact))
    column.addWidget(LongText(wording.read_in(line.source, line.read), "note"))
    return box
