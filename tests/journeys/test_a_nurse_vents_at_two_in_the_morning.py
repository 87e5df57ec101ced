"""After a double shift: she writes at once, nothing judges her, and it is hers when she comes back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from unsent.tour.post import HOT
from unsent.ui.snapshots import Saving, Screen
from unsent.ui.widgets.finding_card import FindingCard

CONTROL = Qt.KeyboardModifier.ControlModifier


def cards(run):
    return [card for card in run.window.findChildren(FindingCard) if card.isVisible()]


def words_shown(run):
    return " ".join(label.text() for label in run.window.findChildren(QLabel) if label.isVisible())


def test_a_nurse_vents_at_two_in_the_morning(journal, program):
    run = program().open()
    assert run.window.screen_shown is Screen.WRITE
    assert QApplication.focusWidget() is run.hand.editor(), "she can write at once"

    run.hand.keys(Qt.Key.Key_F11)
    run.write(HOT)
    assert run.hand.editor().marks() == (), "nothing is marked while it is hers"
    assert cards(run) == []
    run.hand.keys(Qt.Key.Key_Escape)
    assert cards(run) == []
    assert "must change" not in words_shown(run)
    assert "heat" not in words_shown(run).lower()

    run.hand.press("Keep")
    assert run.hand.editor().text() == ""
    run.hand.type("one more thing")
    run.wait_until_saved()
    run.shell.lock(75)
    run.forget()

    again = program()
    again.start(is_locked=True)
    QTest.qWait(1)
    shown = words_shown(again)
    assert "one more thing" not in shown
    assert again.window.windowTitle() == "Unsent"
    again.give_passphrase()
    again.hand.wait_for(lambda: again.shell.desk, "the journal")
    again.hand.type(", and now sleep")
    again.hand.wait_for(lambda: again.page.snapshot().saving is Saving.SAVED, "the autosave")
    assert again.texts() == ["one more thing, and now sleep", HOT]

    again.hand.keys(Qt.Key.Key_2, CONTROL)
    assert again.window.screen_shown is Screen.JOURNAL
    assert QApplication.focusWidget() is not None
    again.quit()


def test_what_she_lets_go_can_be_had_back_by_one_key(journal, program):
    run = program().open()
    run.write("I hate this place")
    run.hand.press("Let it go")
    assert [entry.text for entry in run.desk.all_of("letgo")] == ["I hate this place"]
    run.hand.keys(Qt.Key.Key_Backspace, CONTROL, Qt.KeyboardModifier.ShiftModifier)
    assert [entry.text for entry in run.desk.all_of("private")] == ["I hate this place"]
    run.quit()
