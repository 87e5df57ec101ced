"""The steps of the tour, each checked before the next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from unsent.domain.approval import ApprovedText
from unsent.domain.entry import Entry, EntryId
from unsent.domain.refusal import Refusal
from unsent.domain.stage import Cooling, Ready
from unsent.flows.copy import copy_approved
from unsent.flows.desk import Desk
from unsent.tour.clock import SteppedClock
from unsent.tour.hand import Hand, Lost
from unsent.tour.post import HOT, SOFTENED, WORKPLACE
from unsent.ui.shell import Shell
from unsent.ui.snapshots import Saving
from unsent.ui.wording import settings as settings_wording
from unsent.ui.wording import welcome as welcome_wording
from unsent.ui.wording.questions import question_text
from unsent.ui.wording.refusals import refusal_text
from unsent.ui.wording.times import countdown

PASSPHRASE = "a tour needs no secret"
CONTROL = Qt.KeyboardModifier.ControlModifier


class Walk:
    """One draft, from the first word to an empty clipboard."""

    def __init__(self, shell: Shell, clock: SteppedClock, hand: Hand) -> None:
        self._shell, self._clock, self._hand = shell, clock, hand
        self._step = 0

    def go(self) -> None:
        """Take every step. Raises Lost at the first that does not hold."""
        self._begin()
        self._watch()
        self._write()
        self._mark()
        self._cool()
        self._turn_the_clock()
        self._come_back()
        self._soften()
        self._answer()
        self._copy()
        self._clear()

    @property
    def _desk(self) -> Desk:
        if self._shell.desk is None:
            raise Lost("the journal is not open")
        return self._shell.desk

    def _say(self, what: str, picture: str = "") -> None:
        self._step += 1
        shown = self._hand.picture(picture) if picture else None
        print(f"{self._step:2}. {what}" + (f"  [{shown.name}]" if shown else ""), flush=True)

    def _hold(self, is_so: bool, what: str) -> None:
        if not is_so:
            raise Lost(what)

    def _begin(self) -> None:
        hand, opening = self._hand, self._shell.opening
        self._shell.start()
        hand.wait_for(lambda: self._is_shown(welcome_wording.go_on()), "the first run")
        hand.fill(welcome_wording.passphrase(), PASSPHRASE)
        hand.fill(welcome_wording.the_same_again(), PASSPHRASE)
        self._say("First run: no keyring here, so a passphrase is chosen.", "first-run")
        hand.press(welcome_wording.go_on())
        hand.wait_for(lambda: self._is_shown(welcome_wording.start_writing()), "the code")
        self._say("The recovery code is shown once, and two of its groups are typed back.", "code")
        cover = self._shell.welcome
        if cover is None:
            raise Lost("no first run")
        groups = opening.recovery_code.split("-")
        for field, which in zip(cover.code.fields, (1, 4), strict=True):
            field.setFocus()
            hand.type(groups[which])
        hand.press(welcome_wording.start_writing())
        hand.wait_for(lambda: self._shell.desk, "the journal")
        self._say("The window opens on a blank page with the cursor in it.", "blank-page")

    def _watch(self) -> None:
        self._hand.press(settings_wording.title())
        self._hand.fill(
            f"{settings_wording.where_you_work()}: {settings_wording.add()}",
            WORKPLACE,
            end="return",
        )
        self._say("The name of the workplace goes on the list of names to watch.", "names-to-watch")

    def _write(self) -> None:
        page = self._shell.write.page
        self._hand.keys(Qt.Key.Key_1, CONTROL, where=self._shell.window)
        self._hand.editor().setFocus()
        self._hand.type(HOT)
        self._hand.wait_for(lambda: page.snapshot().saving is Saving.SAVED, "the autosave")
        self._hold(page.text == HOT, "the page holds something else")
        self._say(f"Written hot: {page.snapshot().words} words, saved as typed.", "written-hot")

    def _mark(self) -> None:
        page = self._shell.write.page
        self._hand.choose("Might post", "Reddit")
        self._hand.wait_for(
            lambda: page.snapshot().place and not page.snapshot().is_checking, "the checks"
        )
        shown = page.snapshot()
        must = sum(f.severity == "block" for f in shown.report.marks)
        self._hold(must > 0 and shown.wait is not None, "nothing is marked")
        self._say(
            f"Might post: heat {shown.report.heat}, {must} must change, "
            f"{len(shown.report.marks) - must} to think about.",
            "marked",
        )
        self._refused_by_the_editor()

    def _refused_by_the_editor(self) -> None:
        editor = self._hand.editor()
        editor.setFocus()
        self._hand.keys(Qt.Key.Key_A, CONTROL)
        self._hand.keys(Qt.Key.Key_C, CONTROL)
        self._hold(self._clipboard() == "", "the draft left by Ctrl+C")
        self._say("Ctrl+A, Ctrl+C: the clipboard stays empty, the words stay inside.")

    def _cool(self) -> None:
        self._hand.press("Start cooling")
        self._hand.press("8")
        self._say("Asked how hot it feels: 8 of 10.", "start-cooling")
        self._hand.press("Start cooling")
        self._hand.wait_for(lambda: self._desk.all_of("cooling"), "the sealed draft")
        self._hand.press("Cooling")
        self._say(f"Sealed: {countdown(self._cooling().seconds_left)} to wait.", "cooling")
        self._hold(self._try_to_copy(), "a cooling draft was copied")

    def _turn_the_clock(self) -> None:
        before = self._cooling().seconds_left
        self._clock.turn(days=3)
        self._shell.tick()
        self._hold(self._cooling().seconds_left == before, "a turned clock shortened the wait")
        self._hold(self._desk.refused_seconds > 0, "a turned clock was not noticed")
        self._say("The clock is turned three days ahead: not a minute is gained.", "clock-turned")
        self._clock.turn(days=-3)

    def _come_back(self) -> None:
        self._clock.advance(hours=38)
        self._shell.tick()
        self._hand.press("To review")
        self._hand.wait_for(lambda: self._is_shown("Approve"), "the review")
        self._say("38 hours later the draft can be looked at again.", "review")
        self._hold(self._try_to_copy(), "a draft in review was copied")

    def _soften(self) -> None:
        self._hand.editor().setFocus()
        self._hand.keys(Qt.Key.Key_A, CONTROL)
        self._hand.type(SOFTENED)
        self._hand.wait_for(lambda: self._review().text == SOFTENED, "the softened text")
        self._hand.wait_for(lambda: self._hand.button("Approve"), "a rework that is free")
        self._say("Softened: nothing is left that must change.", "softened")

    def _answer(self) -> None:
        self._hand.press("Approve")  # does nothing yet but show what is missing
        self._hold(not self._desk.all_of("ready"), "approved without answers")
        self._say("Approve is not possible yet: the questions are not answered.")
        for question in ("screenshot", "recognise", "mine_to_say", "aloud"):
            self._hand.press(question_text(question))
        self._hand.press("general")
        self._hand.fill(question_text("purpose"), "That we talk about staffing")
        self._hand.wait_for(lambda: self._hand.button("Approve").text() == "Approve", "the answers")
        self._say("The questions that apply are answered.", "answered")
        self._hand.press("Approve")
        self._hand.wait_for(lambda: self._desk.all_of("ready"), "the approval")
        self._say("Approved.", "ready")

    def _copy(self) -> None:
        self._hand.press("Copy approved text")
        self._hold(self._clipboard() == SOFTENED, "the clipboard holds something else")
        self._say("Copied: exactly the approved text is on the clipboard.", "copied")
        print("\n" + "\n\n".join(f"    {line}" for line in self._clipboard().split("\n")) + "\n")

    def _clear(self) -> None:
        self._hand.wait_for(lambda: self._clipboard() == "", "the clipboard to be cleared")
        stage = self._desk.all_of("ready")[0].stage
        self._hold(isinstance(stage, Ready), "the approval is gone")
        self._say("The time is up: the clipboard is empty again.", "cleared")

    def _try_to_copy(self) -> bool:
        """Tell whether copying is refused, and print how."""
        entry = self._any_entry()
        refused = copy_approved(self._desk, entry, self._shell.clipboard)
        if isinstance(refused, ApprovedText):
            return False
        assert isinstance(refused, Refusal)  # noqa: S101 - the only other outcome
        self._say(f"Tried to copy it: refused. {refusal_text(refused)}")
        return self._clipboard() == ""

    def _any_entry(self) -> EntryId:
        entries = self._desk.all_of("cooling") + self._desk.all_of("review")
        return entries[0].id

    def _cooling(self) -> Cooling:
        stage = self._desk.all_of("cooling")[0].stage
        if not isinstance(stage, Cooling):
            raise Lost("nothing cools")
        return stage

    def _review(self) -> Entry:
        return self._desk.all_of("review")[0]

    def _is_shown(self, button: str) -> bool:
        try:
            return self._hand.button(button).isVisible()
        except Lost:
            return False

    def _clipboard(self) -> str:
        return QGuiApplication.clipboard().text()
