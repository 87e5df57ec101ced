"""The cooling room: what is left of a wait, and the ways out of it."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from unsent.domain.entry import Entry, EntryId
from unsent.domain.refusal import Refusal
from unsent.domain.stage import Cooling
from unsent.domain.way_out import is_worth_asking
from unsent.flows import cool, let_go, way_out, write
from unsent.flows.desk import Desk
from unsent.ui.snapshots import CoolingSnapshot, WayOutAsked
from unsent.ui.wording import way_out as wording


class CoolingSession(QObject):
    """Shows one sealed draft at a time."""

    changed = Signal(object)  # CoolingSnapshot, or None when nothing cools
    moved = Signal()
    refused = Signal(Refusal)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry: EntryId | None = None

    @property
    def entry(self) -> EntryId | None:
        """Return the draft that is looked at."""
        return self._entry

    def look_at(self, entry: EntryId) -> None:
        """Turn to a sealed draft."""
        self._entry = entry
        self.refresh()

    def refresh(self) -> None:
        """Read the clock again."""
        self.changed.emit(self.snapshot())

    def snapshot(self) -> CoolingSnapshot | None:
        """Return what the room shows now."""
        entries = self._desk.all_of("cooling")
        if not entries:
            self._entry = None
            return None
        found = next((e for e in entries if e.id == self._entry), entries[0])
        self._entry = found.id
        assert isinstance(found.stage, Cooling)  # noqa: S101 - all_of says so
        stage = cool.current(found.stage, self._desk)
        now = self._desk.clock.local()
        return CoolingSnapshot(
            entry=found.id,
            place=self._desk.place(stage.place),
            sealed_at=stage.sealed_at,
            due_at=now + timedelta(seconds=stage.seconds_left),
            wait=stage.wait,
            seconds_left=stage.seconds_left,
            refused_is_held=self._desk.refused_is_held,
            heat=stage.heat,
            felt=stage.felt,
            note=stage.note,
            refused=self._desk.refused_seconds,
            may_ask=is_worth_asking(stage),
            asked=_asked(stage),
        )

    def sealed_text(self) -> str:
        """Return the sealed text, to be read and not changed."""
        return self._desk.read(self._entry).text if self._entry is not None else ""

    def leave_note(self, note: str) -> None:
        """Keep a note to the writer's later self."""
        if self._entry is not None:
            cool.note_to_later_self(self._desk, self._entry, note)

    def keep_private(self) -> Entry | None:
        """Take the draft out of the wait and keep it; return it as it was."""
        if self._entry is None:
            return None
        before = self._desk.read(self._entry)
        self._after(write.make_private(self._desk, self._entry))
        return before

    def undo_private(self, before: Entry) -> None:
        """Have it wait on, from where it was."""
        self._after(write.undo_private(self._desk, before))
        self.look_at(before.id)

    def let_go(self) -> EntryId | None:
        """Let the draft go; return what can be taken back."""
        entry = self._entry
        if entry is not None:
            self._after(let_go.put_in_bin(self._desk, entry))
        return entry

    def change_text(self) -> EntryId | None:
        """Open the text for editing, which ends the wait; return what to open."""
        entry = self._entry
        if entry is not None:
            self._after(cool.edit_again(self._desk, entry))
        return entry

    def ask_way_out(self, typed: str, reason: str) -> bool:
        """Ask for the slow way out of the wait; tell whether it is under way now."""
        if self._entry is None:
            return False
        return self._stays(way_out.ask(self._desk, self._entry, typed, wording.sentence(), reason))

    def go_back_to_waiting(self) -> bool:
        """Give the slow way out up; tell whether the draft waits as before."""
        return self._entry is not None and self._stays(way_out.go_back(self._desk, self._entry))

    def _stays(self, outcome: object) -> bool:
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
        self.refresh()
        return not isinstance(outcome, Refusal)

    def _after(self, outcome: object) -> None:
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
            return
        self._entry = None
        self.refresh()
        self.moved.emit()


def _asked(stage: Cooling) -> WayOutAsked | None:
    out = stage.way_out
    return None if out is None else WayOutAsked(out.asked_at, stage.wait_left)
