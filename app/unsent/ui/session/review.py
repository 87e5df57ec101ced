"""The review room: soften, answer, and approve what has cooled."""

from PySide6.QtCore import QObject, Signal

from unsent.domain.dismissal import Answered, Scope
from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Finding, Report, Severity, left_open
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.rework import rework
from unsent.domain.stage import Cooling, Review
from unsent.domain.waiting import wait_again
from unsent.domain.word_diff import word_diff
from unsent.flows import approve, cool, dismissals, let_go, review, sitting, write
from unsent.flows.desk import Desk
from unsent.ui.faults import report_fault
from unsent.ui.jobs import Jobs
from unsent.ui.session.autosave import Autosave
from unsent.ui.session.live_check import LiveCheck
from unsent.ui.session.recovered import recovered
from unsent.ui.snapshots import ReviewSnapshot


class ReviewSession(QObject):
    """Shows one served draft at a time; its text is saved and checked as it is edited."""

    changed = Signal(object)  # ReviewSnapshot, or None when nothing is to be reviewed
    opened = Signal(str)  # another text is in hand: put it on the page
    approved = Signal(int)
    sealed = Signal(int)  # cools again, for so many seconds
    moved = Signal()
    refused = Signal(Refusal)

    def __init__(self, desk: Desk, store_lane: Jobs, check_lane: Jobs) -> None:
        super().__init__()
        self._desk = desk
        self._entry: EntryId | None = None
        self._text = ""  # as it is on the page; the file may be a moment behind
        self._is_unread = False  # the checks failed on it
        self._autosave = Autosave(store_lane, self._write)
        self._live = LiveCheck(check_lane)
        self._live.use(self._check)
        self._live.checked.connect(lambda _: self._settled())
        self._live.failed.connect(self._settled)

    @property
    def entry(self) -> EntryId | None:
        """Return the draft that is looked at."""
        return self._entry

    def look_at(self, entry: EntryId) -> None:
        """Turn to a draft."""
        if self.put_away():
            self._entry = entry
            self.enter()

    def step(self, by: int) -> None:
        """Turn to the next draft, or with -1 to the one before."""
        ids = [entry.id for entry in self._desk.all_of("review")]
        if self._entry in ids:
            self.look_at(ids[(ids.index(self._entry) + by) % len(ids)])

    def enter(self) -> None:
        """Open the draft in hand, or the first one there is; what is not saved stays."""
        if not self.flush():
            return
        found = self._found()
        self._autosave.forget()
        self._entry = found.id if found else None
        self._text = found.text if found else ""
        self.opened.emit(self._text)
        self.refresh()

    def refresh(self) -> None:
        """Publish what the room shows now."""
        self.changed.emit(self.snapshot())

    def edited(self, text: str) -> None:
        """Take what the text is now."""
        if self._entry is not None and text != self._text:
            self._text = text
            self._autosave.edited(text)
            self._live.edited(text)

    def answer(self, question: str, value: str) -> None:
        """Keep an answer."""
        if self._entry is not None and self.flush():
            self._publish_after(review.answer(self._desk, self._entry, question, value))

    def dismiss(self, finding: Finding, scope: Scope, reason: str) -> Answered | None:
        """Set a mark aside; None when its words may have changed since it was found."""
        if self._entry is None or self._live.is_behind or not self.flush():
            return None
        outcome = dismissals.dismiss(self._desk, self._entry, finding, scope, reason)
        self.refresh()
        return None if isinstance(outcome, Refusal) else outcome

    def take_back(self, answered: Answered) -> None:
        """Let what was set aside be marked again."""
        dismissals.take_back(self._desk, answered)
        self.refresh()

    def put_back(self, answered: Answered) -> None:
        """Set it aside again, as it was."""
        dismissals.put_back(self._desk, answered)
        self.refresh()

    def approve(self) -> None:
        """Approve the text as it stands."""
        if self._entry is None or not self.flush():
            return
        entry = self._entry
        outcome = approve.approve_text(self._desk, entry)
        self._after(outcome)
        if not isinstance(outcome, Refusal):
            self.approved.emit(entry)

    def cool_again(self) -> None:
        """Seal the text again for the shorter wait."""
        if self._entry is None or not self.flush():
            return
        if self._is_unread:
            self.refused.emit(refuse(Reason.UNREAD))
            return
        outcome = cool.cool_again(self._desk, self._entry)
        self._after(outcome)
        if isinstance(outcome, Entry) and isinstance(outcome.stage, Cooling):
            self.sealed.emit(outcome.stage.wait.seconds)

    def keep_private(self) -> Entry | None:
        """Keep it, and post nothing; return it as it was."""
        if self._entry is None or not self.flush():
            return None
        before = self._desk.read(self._entry)
        self._after(write.make_private(self._desk, self._entry))
        return before

    def undo_private(self, before: Entry) -> None:
        """Review it again, with the answers that it had."""
        outcome = write.undo_private(self._desk, before)
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
            return
        self.look_at(before.id)
        self.moved.emit()

    def let_go(self) -> EntryId | None:
        """Let it go; return what can be taken back."""
        entry = self._entry
        if entry is not None and self.flush():
            self._after(let_go.put_in_bin(self._desk, entry))
        return entry

    def flush(self) -> bool:
        """Save what is unsaved; tell whether the file has everything."""
        return self._autosave.flush()

    def put_away(self) -> bool:
        """Save what is unsaved and end the sitting; tell whether the file has everything."""
        is_saved = self.flush()
        if is_saved and self._entry is not None:
            sitting.end(self._desk, self._entry)
        return is_saved

    def keep_recovered(self) -> None:
        """Offer what was recovered no more."""
        if self._entry is not None:
            sitting.keep(self._desk, self._entry)
            self.refresh()

    def snapshot(self) -> ReviewSnapshot | None:
        """Return what the room shows now."""
        entries = self._desk.all_of("review")
        found = next((e for e in entries if e.id == self._entry), None)
        if found is None:
            return None
        try:
            reviewed = review.look_again(self._desk, found)
            self._is_unread = False
        except Exception as error:
            self._is_unread = True
            report_fault(error)
            return _unread(self._desk, found, entries)
        if isinstance(reviewed, Refusal):
            return None
        stage, outcome = reviewed.stage, approve.outcome(self._desk, reviewed)
        early = stage.left_early
        return ReviewSnapshot(
            entry=found.id,
            place=self._desk.place(stage.place),
            cooled_for=stage.wait.seconds if early is None else early.after,
            heat_then=stage.heat,
            report=reviewed.report,
            original=stage.original,
            runs=reviewed.runs,
            rework=reviewed.rework,
            again_seconds=wait_again(stage.wait).seconds,
            questions=reviewed.questions,
            answers=stage.answers,
            open_findings=_worst_first(
                left_open(found.text, reviewed.report.marks, stage.dismissals)
            ),
            aside=reviewed.aside,
            refusal=outcome if isinstance(outcome, Refusal) else None,
            note=stage.note,
            left_early=None if early is None else early.reason,
            position=entries.index(found) + 1,
            total=len(entries),
            is_checking=self._live.is_behind,
            recovered=recovered(self._desk, found.id),
        )

    def _found(self) -> Entry | None:
        entries = self._desk.all_of("review")
        return next((e for e in entries if e.id == self._entry), entries[0] if entries else None)

    def _check(self, text: str) -> Report:
        return self._desk.check(text)  # the desk's checks change with the watch list

    def _write(self, text: str) -> None:
        """Runs aside, on the store's lane."""
        if self._entry is not None:
            sitting.save_typed(self._desk, self._entry, text)

    def _settled(self) -> None:
        self.flush()
        self.refresh()

    def _publish_after(self, outcome: Entry | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
        self.refresh()

    def _after(self, outcome: Entry | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
            self.refresh()
            return
        self._live.stop()
        if self._entry is not None:
            sitting.end(self._desk, self._entry)
            sitting.keep(self._desk, self._entry)
        self._entry = None
        self.enter()
        self.moved.emit()


def _unread(desk: Desk, found: Entry, entries: list[Entry]) -> ReviewSnapshot | None:
    """Return what can be shown without the checks; nothing goes on from there."""
    stage = found.stage
    if not isinstance(stage, Review):
        return None
    blank = Report(heat=stage.heat)
    return ReviewSnapshot(
        entry=found.id,
        place=desk.place(stage.place),
        cooled_for=stage.wait.seconds,
        heat_then=stage.heat,
        report=blank,
        original=stage.original,
        runs=word_diff(stage.original, found.text),
        rework=rework(stage.cooled, blank, found.text, blank, ()),
        again_seconds=wait_again(stage.wait).seconds,
        questions=(),
        answers=stage.answers,
        open_findings=(),
        refusal=refuse(Reason.UNREAD),
        note=stage.note,
        position=entries.index(found) + 1,
        total=len(entries),
        is_unread=True,
    )


def _worst_first(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda f: (f.severity is not Severity.BLOCK, f.start)))
