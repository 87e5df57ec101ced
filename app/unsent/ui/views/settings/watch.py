"""Names to watch: what would give somebody away, kept only in the journal."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from unsent.domain.watch import WatchList
from unsent.ui.theme.apply import measure, scaled
from unsent.ui.widgets.card import Card
from unsent.ui.widgets.labels import LongText
from unsent.ui.widgets.private_clip import PrivateClip
from unsent.ui.widgets.tag_field import TagField
from unsent.ui.wording import settings as wording

LABEL = 150
BESIDE = 420  # the narrowest card in which a label stands beside its names


class WatchSection(Card):
    """Four lists of names; every change is told at once with all of them."""

    watch_changed = Signal(object)  # WatchList

    def __init__(self, clip: PrivateClip, parent: QWidget | None = None) -> None:
        super().__init__(wording.names_to_watch(), parent)
        self.me = _field(clip, wording.you(), wording.you_hint())
        self.workplace = _field(clip, wording.where_you_work(), wording.where_you_work_hint())
        self.colleagues = _field(clip, wording.colleagues(), wording.colleagues_hint())
        self.towns = _field(clip, wording.town(), wording.town_hint())
        self.body.addWidget(LongText(wording.names_lead(), "small"))
        self.body.addSpacing(8)
        self._rows: list[QBoxLayout] = []
        rows = QVBoxLayout()
        rows.setSpacing(10)
        for field in self._fields():
            self._rows.append(_row(field))
            rows.addLayout(self._rows[-1])
        self.body.addLayout(rows)
        for field in self._fields():
            field.tags_changed.connect(self._tell)

    def present(self, watch: WatchList) -> None:
        """Show the names; a word that is being typed stays."""
        lists = (watch.me, watch.workplace, watch.colleagues, watch.places)
        for field, names in zip(self._fields(), lists, strict=True):
            if field.tags() != names:
                field.set_tags(names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the labels beside their names, or above them."""
        super().resizeEvent(event)
        self.refit()

    def refit(self) -> None:
        """Choose again, as the text size may be another."""
        is_beside = self.width() >= scaled(BESIDE)
        side, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(side if is_beside else above)

    def _fields(self) -> tuple[TagField, ...]:
        return self.me, self.workplace, self.colleagues, self.towns

    def _tell(self) -> None:
        me, workplace, colleagues, towns = (field.tags() for field in self._fields())
        self.watch_changed.emit(WatchList(me, workplace, colleagues, towns))


def _field(clip: PrivateClip, label: str, hint: str) -> TagField:
    field = TagField(clip, label, wording.add(), wording.remove())
    field.setToolTip(hint)
    return field


def _row(field: TagField) -> QBoxLayout:
    label = LongText(field.accessibleName(), "soft")
    measure(label, width=LABEL)
    label.setContentsMargins(0, 2, 0, 0)
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(6)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    row.addWidget(label)
    row.addWidget(field, 1)
    return row
