"""The room of what was let go."""

from PySide6.QtCore import QObject, Signal

from unsent.domain.entry import EntryId
from unsent.domain.refusal import Refusal
from unsent.domain.stage import BIN_KEEPS, LetGo
from unsent.flows import let_go
from unsent.flows.desk import Desk
from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.snapshots import LetGoSnapshot


class BinSession(QObject):
    """Shows one entry of the bin at a time."""

    changed = Signal(LetGoSnapshot)
    moved = Signal()
    refused = Signal(Refusal)
    gone = Signal(int)  # for good; how many copies could not be reached

    def __init__(self, desk: Desk, lane: Jobs) -> None:
        super().__init__()
        self._desk, self._lane = desk, lane
        self._entry: EntryId | None = None

    def look_at(self, entry: EntryId) -> None:
        """Turn to an entry."""
        self._entry = entry
        self.refresh()

    def refresh(self) -> None:
        """Publish what the room shows now."""
        self.changed.emit(self.snapshot())

    def take_back(self, entry: EntryId | None = None) -> None:
        """Take an entry, or the one in hand, out of the bin."""
        chosen = self._entry if entry is None else entry
        if chosen is not None:
            let_go.take_out_of_bin(self._desk, chosen)
            self._after()

    def shred(self) -> None:
        """Delete the entry in hand for good, then aside from the copies that the program made."""
        if self._entry is None:
            return
        outcome = let_go.shred(self._desk, self._entry)
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
            return
        self._lane.run(lambda: let_go.clean_copies(self._desk), self._cleaned)
        self._after()

    def snapshot(self) -> LetGoSnapshot:
        """Return what the room shows now."""
        entries = self._desk.all_of("letgo")
        found = next((e for e in entries if e.id == self._entry), None)
        if found is None or not isinstance(found.stage, LetGo):
            return LetGoSnapshot(None)
        return LetGoSnapshot(found.id, found.text, found.stage.let_go_at + BIN_KEEPS)

    def _cleaned(self, outcome: Ok[int] | Failed) -> None:
        # what failed as a whole is noted in the journal and tried again with the next reading
        self.gone.emit(outcome.value if isinstance(outcome, Ok) else 1)

    def _after(self) -> None:
        self._entry = None
        self.refresh()
        self.moved.emit()
