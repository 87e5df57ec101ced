"""Words kept as chips, each of which can be taken away, and a place to add one."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from unsent.ui.widgets.button import Button
from unsent.ui.widgets.flow_layout import FlowLayout
from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.private_clip import PrivateClip


class TagField(QWidget):
    """A list of short words. Return or a comma adds, Delete on a chip or its cross removes."""

    tags_changed = Signal(tuple)

    def __init__(
        self,
        clip: PrivateClip,
        label: str,
        add: str = "add…",
        remove: str = "Remove {}",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._chips: list[Button] = []
        self._remove = remove
        self.setAccessibleName(label)
        self._flow = FlowLayout(gap=5, line_gap=5, parent=self)
        self._line = GuardedLineEdit(clip, add)
        self._line.setProperty("extent", "add")
        self._line.setAccessibleName(f"{label}: {add}")
        self.refit()
        self._line.installEventFilter(self)
        self._line.editingFinished.connect(self._add)
        self._flow.addWidget(self._line)

    def refit(self) -> None:
        """Give the line its room."""
        self._line.ensurePolished()
        self._line.setMinimumWidth(self._line.fontMetrics().averageCharWidth() * 14)

    def tags(self) -> tuple[str, ...]:
        """Return the words in their order."""
        return self._tags

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show words without telling about it."""
        self._tags = tuple(tags)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in self._tags]
        for index, chip in enumerate(self._chips):
            self._flow.insert_widget(index, chip)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add at a comma, take back the last word with Backspace, remove a chip with Delete."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self._line:
                return self._on_line_key(event)
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._take(str(watched.property("tag")))
                return True
        return super().eventFilter(watched, event)

    def _on_line_key(self, event: QKeyEvent) -> bool:
        if event.text() == "," or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self._line.text() and self._tags:
            self._take(self._tags[-1])
            return True
        return False

    def _chip(self, tag: str) -> Button:
        chip = Button(f"{tag}  ×", "fix")
        chip.setProperty("tag", tag)
        chip.setAccessibleName(self._remove.format(tag))
        chip.setToolTip(self._remove.format(tag))
        chip.installEventFilter(self)
        chip.clicked.connect(lambda _=False, word=tag: self._take(word))
        return chip

    def _add(self) -> None:
        tag = self._line.text().strip()
        self._line.clear()
        if tag and tag.casefold() not in {known.casefold() for known in self._tags}:
            self._change((*self._tags, tag))

    def _take(self, tag: str) -> None:
        self._line.setFocus()
        self._change(tuple(known for known in self._tags if known != tag))

    def _change(self, tags: tuple[str, ...]) -> None:
        self.set_tags(tags)
        self.tags_changed.emit(tags)
