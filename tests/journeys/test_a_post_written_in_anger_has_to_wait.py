"""The main job with everything real but the clock: window, file, keyring, clipboard."""

import gc
import re
import warnings

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from unsent.system.keychain import find_keychain
from unsent.tour.post import HOT, SOFTENED, WORKPLACE
from unsent.ui.snapshots import Screen
from unsent.ui.wording import settings as settings_wording
from unsent.ui.wording import welcome as welcome_wording
from unsent.ui.wording.questions import question_text

pytestmark = [
    pytest.mark.desktop,
    # keyring's SecretService leaves its connections to the collector
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
]
CONTROL = Qt.KeyboardModifier.ControlModifier
CLIPBOARD_SECONDS = 2.0
WORDS = frozenset(word.encode() for word in re.findall(r"\w{5,}", HOT + SOFTENED))


@pytest.fixture
def session(desktop, monkeypatch):
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    desktop.log_in("right")
    yield desktop
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        gc.collect()


class Writer:
    """One person at the window, and a second program that looks on from outside."""

    def __init__(self, run, outside, clock):
        self.run, self.outside, self.clock, self.hand = run, outside, clock, run.hand

    def set_up_with_the_keyring(self):
        self.run.start()
        self.hand.wait_for(lambda: self.run.shell.welcome, "the first run")
        shown = " ".join(label.text() for label in self.run.window.findChildren(QLabel))
        assert "GNOME Keyring" in shown
        self.hand.press(welcome_wording.go_on())
        self.hand.wait_for(lambda: self.run.shell.opening.recovery_code, "the code")
        self.hand.wait_for(lambda: self.hand.button(welcome_wording.start_writing()).isVisible())
        groups = self.run.shell.opening.recovery_code.split("-")
        for field, which in zip(self.run.shell.welcome.code.fields, (1, 4), strict=True):
            field.setFocus()
            self.hand.type(groups[which])
        self.hand.press(welcome_wording.start_writing())
        self.hand.wait_for(lambda: self.run.shell.desk, "the journal")

    def watch_the_workplace(self):
        self.run.go_to(Screen.SETTINGS)
        self.hand.fill(
            f"{settings_wording.where_you_work()}: {settings_wording.add()}",
            WORKPLACE,
            end="return",
        )
        self.run.go_to(Screen.WRITE)

    def try_to_take_it_out(self):
        """Try every way out of every text that is shown; nothing of it may be had outside."""
        texts = [t for t in self.run.window.findChildren(QTextEdit) if t.isVisible()]
        assert any("shift" in t.toPlainText() for t in texts), "there is no text to try it with"
        for text in texts:
            before = text.toPlainText()
            for one, other in ((_by_keys, _by_menu), (_by_drag, _by_mouse)):
                one(text)
                other(text)
                leaked = [word for word in WORDS if word in self.outside.everything()]
                assert not leaked, f"{one.__name__}, {other.__name__}: {leaked}"
            assert text.toPlainText() == before

    def soften_and_answer(self):
        self.hand.editor().setFocus()
        self.hand.keys(Qt.Key.Key_A, CONTROL)
        self.hand.type(SOFTENED)
        self.hand.wait_for(lambda: self.run.desk.all_of("review")[0].text == SOFTENED)
        for question in ("screenshot", "recognise", "mine_to_say", "aloud"):
            self.hand.press(question_text(question))
        self.hand.press("general")
        self.hand.fill(question_text("purpose"), "That we talk about staffing")
        self.hand.wait_for(lambda: self.hand.button("Approve").text() == "Approve")


def _by_keys(text):
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(text, Qt.Key.Key_C, CONTROL)
    QTest.keyClick(text, Qt.Key.Key_Insert, CONTROL)
    if not text.isReadOnly():
        QTest.keyClick(text, Qt.Key.Key_X, CONTROL)
        assert text.toPlainText() == ""
        QTest.keyClick(text, Qt.Key.Key_V, CONTROL)


def _by_menu(text):
    text.selectAll()
    spot = QPoint(30, 30)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, spot, text.viewport().mapToGlobal(spot)
    )
    QApplication.sendEvent(text.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None, "the context menu did not come"
    copying = [action for action in menu.actions() if action.text().startswith("Copy")]
    assert copying, [action.text() for action in menu.actions()]
    copying[0].trigger()
    menu.close()


def _by_mouse(text):
    """Select by a double click, which X11 offers to everyone as PRIMARY."""
    spot = _middle_of(text)
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert text.textCursor().hasSelection()


def _by_drag(text):
    """Drag what is selected, look at what the drag carries, and give it up."""
    text.selectAll()
    carried = []

    def look():
        for drag in text.findChildren(QDrag):
            mime = drag.mimeData()
            carried.append({name: bytes(mime.data(name).data()) for name in mime.formats()})
        escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(text.window().windowHandle(), escape)

    spot = _middle_of(text)
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QTimer.singleShot(0, look)
    QTest.mouseMove(text.viewport(), spot + QPoint(60, 5))  # stays in here while it is dragged
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert carried, "no drag began"
    assert not [w for w in WORDS for form in carried for data in form.values() if w in data]


def _middle_of(text):
    """Return a spot on a word near the top of what is shown."""
    at = text.cursorForPosition(QPoint(40, 30))
    at.setPosition(at.position() + 2)
    return text.cursorRect(at).center()


def test_a_post_written_in_anger_has_to_wait(session, program, outside, clock):
    first = program(find_keychain)
    Writer(first, outside, clock).set_up_with_the_keyring()
    first.quit()

    run = program(find_keychain, clipboard_seconds=CLIPBOARD_SECONDS)
    writer, hand = Writer(run, outside, clock), run.hand
    run.start()
    assert not run.window.is_covered, "no question is asked"
    hand.wait_for(lambda: run.shell.desk, "the journal")
    assert run.shell.opening.keyring == "GNOME Keyring"
    assert run.window.screen_shown is Screen.WRITE
    assert QApplication.focusWidget() is hand.editor()
    assert hand.editor().text() == ""

    writer.watch_the_workplace()
    run.write(HOT)
    run.make_draft()
    writer.try_to_take_it_out()
    sealed = run.seal()
    run.go_to(Screen.COOLING)
    hand.press("Look at it")
    writer.try_to_take_it_out()

    clock.advance(hours=38)
    run.shell.tick()
    assert [entry.id for entry in run.desk.all_of("review")] == [sealed.id]
    run.go_to(Screen.REVIEW)
    writer.try_to_take_it_out()
    writer.soften_and_answer()
    writer.try_to_take_it_out()
    hand.wait_for(lambda: hand.button("Approve").text() == "Approve", "the answers")
    hand.press("Approve")
    hand.wait_for(lambda: run.desk.all_of("ready"), "the approval")
    assert outside.text() == ""

    hand.press("Copy approved text")
    assert outside.text() == SOFTENED
    assert outside.read("clipboard", "x-kde-passwordManagerHint") == b"secret"
    assert outside.everything().count(SOFTENED.encode()) >= 1
    assert outside.text("primary") == ""
    hand.wait_for(lambda: not run.shell.clipboard.is_ours(), "the time to be up")
    assert outside.read("clipboard", "TARGETS") == b""
    assert not [word for word in WORDS if word in outside.everything()]
    run.quit()


def test_what_another_program_copied_since_is_left_alone(journal, program, outside, clock):
    run = program(clipboard_seconds=1.0).open()
    run.approve(SOFTENED)
    run.hand.press("Copy approved text")
    assert outside.text() == SOFTENED
    replaced = []
    run.shell.clipboard.replaced.connect(lambda: replaced.append(True))
    owner = outside.holds("from elsewhere")
    try:
        run.hand.wait_for(lambda: replaced, "the other program to take over")
        assert outside.text() == "from elsewhere"
        QTest.qWait(1200)
        run.quit()
        assert outside.text() == "from elsewhere"
    finally:
        owner.kill()
        owner.wait()
