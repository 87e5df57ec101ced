"""The room of approved texts: copy, watch it leave the clipboard, say what became of it."""

from PySide6.QtCore import QObject, Signal

from unsent.domain.entry import Entry, EntryId
from unsent.domain.refusal import Refusal
from unsent.domain.stage import Ready
from unsent.domain.word_diff import words
from unsent.flows import cool, copy, let_go, write
from unsent.flows.desk import Desk
from unsent.flows.ports import Clipboard
from unsent.ui.snapshots import ReadySnapshot


class ReadySession(QObject):
    """Shows one approved text at a time."""

    changed = Signal(object)  # ReadySnapshot, or None when nothing is ready
    moved = Signal()
    refused = Signal(Refusal)

    def __init__(self, desk: Desk, clipboard: Clipboard) -> None:
        super().__init__()
        self._desk, self._clipboard = desk, clipboard
        self._entry: EntryId | None = None
        self._remaining: int | None = None
        self._refusal: Refusal | None = None

    @property
    def entry(self) -> EntryId | None:
        """Return the text that is looked at."""
        return self._entry

    def look_at(self, entry: EntryId) -> None:
        """Turn to an approved text."""
        self._entry, self._refusal = entry, None
        self.refresh()

    def step(self, by: int) -> None:
        """Turn to the next text, or with -1 to the one before."""
        ids = [entry.id for entry in self._desk.all_of("ready")]
        if self._entry in ids:
            self.look_at(ids[(ids.index(self._entry) + by) % len(ids)])

    def refresh(self) -> None:
        """Publish what the room shows now."""
        self.changed.emit(self.snapshot())

    def copy(self) -> None:
        """Put the approved text on the clipboard, or say why not."""
        if self._entry is None:
            return
        outcome = copy.copy_approved(self._desk, self._entry, self._clipboard)
        self._refusal = outcome if isinstance(outcome, Refusal) else None
        self.refresh()

    def show_remaining(self, seconds: int | None) -> None:
        """Take how long the text stays on the clipboard, None when it is off it."""
        self._remaining = seconds
        self.refresh()

    def note_posted(self, link: str) -> None:
        """Note that it was posted."""
        if self._entry is not None:
            self._after(copy.note_posted(self._desk, self._entry, link))

    def choose_not_to(self) -> None:
        """Keep it private after all."""
        if self._entry is not None:
            self._after(write.make_private(self._desk, self._entry))

    def edit(self) -> EntryId | None:
        """Open it for editing, which voids the approval; return what to open."""
        entry = self._entry
        if entry is not None:
            self._after(cool.edit_again(self._desk, entry))
        return entry

    def let_go(self) -> EntryId | None:
        """Let it go; return what can be taken back."""
        entry = self._entry
        if entry is not None:
            self._after(let_go.put_in_bin(self._desk, entry))
        return entry

    def snapshot(self) -> ReadySnapshot | None:
        """Return what the room shows now."""
        entries = self._desk.all_of("ready")
        if not entries:
            self._entry = None
            return None
        found = next((e for e in entries if e.id == self._entry), entries[0])
        self._entry = found.id
        assert isinstance(found.stage, Ready)  # noqa: S101 - all_of says so
        place = self._desk.place(found.stage.place)
        return ReadySnapshot(
            entry=found.id,
            place=place,
            text=found.text,
            approved_at=found.stage.approved_at,
            good_until=found.stage.good_until,
            now=self._desk.clock.local(),
            words=words(found.text),
            length=place.length(found.text),
            remaining=self._remaining,
            refusal=self._refusal,
            position=entries.index(found) + 1,
            total=len(entries),
        )

    def _after(self, outcome: Entry | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self._refusal = outcome
            self.refused.emit(outcome)
        else:
            self._entry, self._refusal = None, None
        self.refresh()
        self.moved.emit()
