"""The writing page: one text, kept as it is typed, checked once it might be posted."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from unsent.domain.dismissal import Answered, Parted, Scope, Setting
from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Finding, Report
from unsent.domain.place import PlaceId
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.stage import Cooling, Draft, Private, Review, Stage
from unsent.domain.word_diff import words
from unsent.flows import cool, dismissals, let_go, settings, sitting, write
from unsent.flows.desk import Desk
from unsent.flows.ports import Clock
from unsent.ui.jobs import Jobs
from unsent.ui.session.autosave import Autosave
from unsent.ui.session.live_check import LiveCheck
from unsent.ui.session.recovered import keep, newest, recovered
from unsent.ui.snapshots import PageSnapshot, Saving

COUNTED_AFTER = 120  # milliseconds


class Page(QObject):
    """Holds the page in hand. Works before the journal is open: the text waits for it."""

    changed = Signal(PageSnapshot)
    opened = Signal(str)  # another text is in hand: put it on the page
    refused = Signal(Refusal)
    moved = Signal()  # an entry came, went or changed its stage
    review_wanted = Signal(int)  # entry id: what was recovered is worked on in the review

    def __init__(self, store_lane: Jobs, check_lane: Jobs, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._desk: Desk | None = None
        self._entry: EntryId | None = None
        self._stage: Stage = Private()
        self._written_at = clock.local()
        self._text = ""
        self._report, self._read = Report(), ""  # and the text that it is about
        self._parted: Parted | None = None  # the report without what is set aside, once asked for
        # words and characters are counted a few times a second, not at each key
        self._counted_soon = QTimer(self, singleShot=True, interval=COUNTED_AFTER)
        self._counted_soon.timeout.connect(self._publish)
        self._autosave = Autosave(store_lane, self._write)
        self._autosave.state_changed.connect(lambda _: self._publish())
        self._live = LiveCheck(check_lane)
        self._live.checked.connect(self._take_report)
        self._live.failed.connect(lambda: self._take_report(Report()))

    @property
    def entry(self) -> EntryId | None:
        """Return the entry in hand, None while the page is blank."""
        return self._entry

    @property
    def text(self) -> str:
        """Return the text in hand."""
        return self._text

    def attach(self, desk: Desk) -> None:
        """Take the opened journal; what was typed before is kept in it now."""
        self._desk = desk
        self._live.use(desk.check)
        if self._text.strip():
            self._autosave.edited(self._text)
        self._publish()

    def use_new_checks(self) -> None:
        """Read the draft again after the watch list changed."""
        if self._desk is not None:
            self._live.use(self._desk.check)
            self._check(now=True)

    def open_blank(self) -> bool:
        """Turn to a blank page; False when the text in hand cannot be saved and so stays."""
        is_saved = self.flush()
        if is_saved:
            self._take(None, Private(), "")
        return is_saved

    def open(self, entry: EntryId) -> None:
        """Turn to an entry of the journal."""
        if self._desk is not None and self.flush():
            found = self._desk.read(entry)
            self._written_at = found.written_at
            self._take(found.id, found.stage, found.text)

    def reload(self) -> None:
        """Take the entry in hand as the journal has it now; it may have changed elsewhere."""
        if self._desk is None or self._entry is None or not self.flush():
            return
        try:
            found = self._desk.read(self._entry)
        except KeyError:
            self._take(None, Private(), "")
            return
        if not isinstance(found.stage, Private | Draft):
            self._take(None, Private(), "")
        elif found.text != self._text or found.stage != self._stage:
            self._take(found.id, found.stage, found.text)
        else:
            self._part_again()

    def edited(self, text: str) -> None:
        """Take what is on the page now."""
        if text == self._text or not self.is_editable:
            return
        self._text, was_behind = text, self._live.is_behind
        self._check()
        if self._entry is not None or text.strip():
            self._autosave.edited(self._text)
        if self._live.is_behind and not was_behind:
            self._publish()  # the marks are of an older text from now on
        elif not self._counted_soon.isActive():
            self._counted_soon.start()

    def flush(self) -> bool:
        """Save what is unsaved; tell whether the file has everything."""
        if self._desk is None:
            return not self._text.strip()
        return self._autosave.flush()

    def put_away(self) -> bool:
        """Save what is unsaved and end the sitting; tell whether the file has everything."""
        is_saved = self.flush()
        if is_saved:
            self._end_sitting()
        return is_saved

    def open_recovered(self) -> None:
        """Turn a page that is still blank to what the last session left unfinished."""
        found = newest(self._desk) if self._desk is not None else None
        is_blank = self._entry is None and not self._text.strip()
        if found is not None and is_blank and not isinstance(found.stage, Review):
            self.open(found.id)

    def show_recovered(self) -> None:
        """Turn to what the last session left unfinished, wherever it is."""
        found = newest(self._desk) if self._desk is not None else None
        if found is not None and isinstance(found.stage, Review):
            self.review_wanted.emit(found.id)
        elif found is not None:
            self.open(found.id)

    def keep_recovered(self) -> None:
        """Offer what was recovered no more: the one in hand, else all of it."""
        if self._desk is not None:
            keep(self._desk, self._entry)
            self._publish()

    @property
    def is_editable(self) -> bool:
        """Tell whether the text in hand may be changed here."""
        return isinstance(self._stage, Private | Draft)

    def might_post(self, place: PlaceId) -> None:
        """Make the page a draft for a place."""
        if self._desk is None or not self._is_kept():
            return
        assert self._entry is not None  # noqa: S101 - just kept
        self._take_outcome(write.make_draft(self._desk, self._entry, place))

    def make_private(self) -> None:
        """Keep it just for the writer."""
        if self._desk is not None and self._entry is not None and self.flush():
            self._take_outcome(write.make_private(self._desk, self._entry))

    def start_cooling(self, felt: int | None) -> int | None:
        """Seal the draft and turn to a blank page; return the seconds that it waits."""
        if self._desk is None or not self._is_kept():
            return None
        assert self._entry is not None  # noqa: S101 - just kept
        if self._live.has_failed:
            self.refused.emit(refuse(Reason.UNREAD))
            return None
        outcome = cool.seal(self._desk, self._entry, felt)
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
            return None
        self._take(None, Private(), "")
        self.moved.emit()
        return outcome.stage.wait.seconds if isinstance(outcome.stage, Cooling) else None

    def let_go(self) -> EntryId | None:
        """Let the page go; return what can be taken back."""
        if self._desk is None or self._entry is None or not self.flush():
            return None
        entry = self._entry
        let_go.put_in_bin(self._desk, entry)
        self._take(None, Private(), "")
        self.moved.emit()
        return entry

    def dismiss(self, finding: Finding, scope: Scope, reason: str) -> Answered | None:
        """Set a mark aside; None when its words may have changed since it was found."""
        if self._desk is None or self._entry is None or self._read != self._text:
            return None
        if not self.flush():
            return None
        outcome = dismissals.dismiss(self._desk, self._entry, finding, scope, reason)
        self._part_again()
        return None if isinstance(outcome, Refusal) else outcome

    def take_back(self, answered: Answered) -> None:
        """Let what was set aside be marked again."""
        if self._desk is not None:
            dismissals.take_back(self._desk, answered)
            self._part_again()

    def put_back(self, answered: Answered) -> None:
        """Set it aside again, as it was."""
        if self._desk is not None:
            dismissals.put_back(self._desk, answered)
            self._part_again()

    def check_again(self) -> None:
        """Have the draft read once more."""
        self._check(now=True)
        self._publish()

    def refresh(self) -> None:
        """Publish again: time has passed, or a setting changed."""
        self._part_again()

    def _is_kept(self) -> bool:
        if not self._text.strip():
            self.refused.emit(refuse(Reason.EMPTY))
            return False
        if self._entry is None and not self._autosave.is_unsaved:
            self._autosave.edited(self._text)
        return self.flush() and self._entry is not None

    def _end_sitting(self, *, for_good: bool = False) -> None:
        if self._desk is not None and self._entry is not None:
            sitting.end(self._desk, self._entry)
            if for_good:
                sitting.keep(self._desk, self._entry)

    def _take(self, entry: EntryId | None, stage: Stage, text: str) -> None:
        if entry != self._entry:  # turning to a blank page is keeping what was recovered
            self._end_sitting(for_good=entry is None)
        if entry is None:
            self._written_at = self._clock.local()
        self._entry, self._stage, self._text = entry, stage, text
        self._report, self._read, self._parted = Report(), "", None
        self._live.stop()
        self._check(now=True)
        self._autosave.forget(Saving.NOTHING if entry is None else Saving.SAVED)
        self.opened.emit(text)
        self._publish()

    def _take_outcome(self, outcome: Entry | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self.refused.emit(outcome)
            return
        self._stage, self._parted = outcome.stage, None
        if isinstance(outcome.stage, Private):
            self._live.stop()
            self._report = Report()
        self._check(now=True)
        self._publish()
        self.moved.emit()

    def _write(self, text: str) -> None:
        """Runs aside, on the store's lane."""
        if self._desk is None:
            raise RuntimeError("the journal is not open")
        self._entry = sitting.save_typed(self._desk, self._entry, text)

    def _check(self, *, now: bool = False) -> None:
        if isinstance(self._stage, Draft):
            self._live.edited(self._text, now=now)

    def _take_report(self, report: Report) -> None:
        self._report, self._read = report, self._text
        self._part_again()

    def _part_again(self) -> None:
        self._parted = None
        self._publish()

    def _publish(self) -> None:
        self._counted_soon.stop()
        self.changed.emit(self.snapshot())

    def snapshot(self) -> PageSnapshot:
        """Return what the page shows now."""
        saving = self._autosave.state
        if self._desk is None:
            saving = Saving.OPENING if self._text.strip() else Saving.NOTHING
        snapshot = PageSnapshot(
            entry=self._entry,
            written_at=self._written_at,
            words=words(self._text),
            saving=saving,
            is_editable=self.is_editable,
            recovered=recovered(self._desk, self._entry),
        )
        stage, desk = self._stage, self._desk
        return (
            self._draft_snapshot(snapshot, stage, desk)
            if isinstance(stage, Draft) and desk
            else snapshot
        )

    def _draft_snapshot(self, page: PageSnapshot, stage: Draft, desk: Desk) -> PageSnapshot:
        place = desk.place(stage.place)
        if self._parted is None:
            setting = Setting(self._entry or EntryId(0), stage.place, self._read)
            self._parted = dismissals.parted(desk, setting, self._report)
        return replace(
            page,
            place=place,
            report=self._parted.report,
            aside=self._parted.aside,
            wait=write.likely_wait(desk, place.id, self._report),
            length=place.length(self._text),
            is_checking=self._live.is_behind,
            is_unread=self._live.has_failed,
            help_lines=settings.help_lines_of(desk) if self._report.support else (),
        )
