"""The earlier versions of one entry, and bringing one of them back."""

from PySide6.QtCore import QObject, Signal

from unsent.domain.entry import EntryId
from unsent.domain.refusal import Refusal
from unsent.domain.word_diff import word_diff, words
from unsent.flows import versions
from unsent.flows.desk import Desk
from unsent.flows.versions import Version
from unsent.ui.snapshots import KeptText, VersionsSnapshot


class VersionsSession(QObject):
    """Shows one earlier text at a time, beside what the entry says now."""

    changed = Signal(VersionsSnapshot)
    refused = Signal(Refusal)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry: EntryId | None = None
        self._kept: tuple[Version, ...] = ()
        self._listed: tuple[KeptText, ...] = ()
        self._now = ""
        self._chosen: int | None = None

    @property
    def entry(self) -> EntryId | None:
        """Return the entry whose history is shown."""
        return self._entry

    def look_at(self, entry: EntryId) -> None:
        """Turn to the history of an entry, at its newest text that differs."""
        self._entry, self._now = entry, self._desk.read(entry).text
        self._kept = tuple(versions.history(self._desk, entry))
        zone = self._desk.clock.local().tzinfo
        self._listed = tuple(
            KeptText(at, kept.kept_at.astimezone(zone), kept.why, words(kept.text), is_now)
            for at, kept in enumerate(self._kept)
            for is_now in (kept.text == self._now,)
        )
        others = (text.number for text in self._listed if not text.is_now)
        self._chosen = next(others, 0 if self._kept else None)
        self.changed.emit(self.snapshot())

    def choose(self, number: int) -> None:
        """Show another text, by its place in the list."""
        if 0 <= number < len(self._kept) and number != self._chosen:
            self._chosen = number
            self.changed.emit(self.snapshot())

    def bring_back(self) -> str | None:
        """Make the chosen text the present one; return what it replaced, None when it did not."""
        if self._entry is None or self._chosen is None:
            return None
        before = self._now
        return before if self.put(self._entry, self._kept[self._chosen].text) else None

    def put(self, entry: EntryId, text: str) -> bool:
        """Make a text of an entry's history the present one; tell whether it is."""
        outcome = versions.bring_back(self._desk, entry, text)
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
        return not isinstance(outcome, Refusal)

    def snapshot(self) -> VersionsSnapshot:
        """Return what the screen shows now."""
        now = self._desk.clock.local()
        if self._chosen is None:
            return VersionsSnapshot(now)
        then = self._kept[self._chosen].text
        return VersionsSnapshot(now, self._listed, self._chosen, then, word_diff(then, self._now))
