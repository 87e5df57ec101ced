"""After a crash the text is on the page and offered; a lock, a quit and a stop are no crash."""

import signal
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeys.program import make_journal
from unsent.flows import cool, sitting, versions, write
from unsent.ui.snapshots import Recovered, Screen
from unsent.ui.wording import recovered as wording

FIRST = "They moved me again."
ON = FIRST + " And on."


@pytest.fixture
def written(program, journal):
    """An entry that was written and kept; the program is quit."""
    run = program().open()
    run.write(FIRST)
    entry = run.page.entry
    run.quit()
    return entry


@pytest.fixture
def kill(start_process):
    """Run a step of the driver until it says its line, then kill it."""

    def killed(step, line):
        process = start_process(step)
        assert process.stdout.readline() == line + "\n"
        process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL

    return killed


def offered(run):
    """Return what the page offers, and check that the strip says just that."""
    state = run.page.snapshot().recovered
    strip = run.shell.write.view._page._recovered
    is_shown = strip is not None and strip.isVisible()
    assert is_shown == (state is not Recovered.NO)
    return state


def kept(run, entry):
    return [(version.why, version.text) for version in versions.history(run.desk, entry)]


def test_a_new_page_is_offered_and_one_key_keeps_it(kill, program, journal):
    kill("type_and_stay", "saved")
    run = program().open()
    editor = run.hand.editor()
    assert editor.text().startswith("saved before the crash.")
    assert offered(run) is Recovered.HERE
    assert QApplication.focusWidget() is editor, "nothing keeps one from writing"
    run.hand.keys(Qt.Key.Key_Escape)
    assert offered(run) is Recovered.NO
    assert QApplication.focusWidget() is editor
    run.quit()
    again = program().open()
    assert offered(again) is Recovered.NO
    assert again.hand.editor().text() == ""


def test_the_text_from_before_can_be_shown_and_brought_back(kill, written, program):
    kill("write_on_and_stay", "typed")
    run = program().open()
    assert offered(run) is Recovered.WITH_EARLIER
    assert run.hand.editor().text() == ON
    run.hand.press(wording.show_earlier())
    assert run.window.screen_shown is Screen.VERSIONS
    run.hand.press("Bring this back")
    assert run.window.screen_shown is Screen.WRITE
    assert run.hand.editor().text() == FIRST
    assert offered(run) is Recovered.NO
    assert kept(run, written) == [("brought back", ON), ("crash", FIRST)]
    run.hand.press("Undo")
    assert run.hand.editor().text() == ON


def test_typing_on_takes_the_offer_away_and_keeps_all_texts(kill, written, program):
    kill("write_on_and_stay", "typed")
    run = program().open()
    run.hand.type(" Again.")
    run.wait_until_saved()
    assert offered(run) is Recovered.NO
    assert run.texts() == [ON + " Again."]
    assert kept(run, written) == [("recovered", ON), ("crash", FIRST)]


def test_two_crashes_in_a_row_still_offer_it(kill, written, program):
    kill("write_on_and_stay", "typed")
    kill("stay", "open")
    run = program().open()
    assert offered(run) is Recovered.WITH_EARLIER
    assert run.hand.editor().text() == ON
    assert kept(run, written) == [("crash", FIRST)]


def test_a_lock_is_no_crash(program, journal):
    run = program().open()
    run.hand.type("typed and not saved yet")
    run.shell.close(75)
    run.is_over = True
    again = program().start(is_locked=True)
    again.give_passphrase()
    again.hand.wait_for(lambda: again.shell.desk, "the journal")
    assert again.texts() == ["typed and not saved yet"]
    assert offered(again) is Recovered.NO
    assert again.hand.editor().text() == ""


def test_leaving_the_page_for_another_room_ends_the_sitting(program, journal):
    run = program().open()
    run.write("kept by leaving it")
    run.go_to(Screen.SETTINGS)
    assert run.desk.journal.settings.get("sitting.open") == []
    run.go_to(Screen.WRITE)
    run.write(", and typed on")
    assert run.desk.journal.settings.get("sitting.open") == [run.page.entry]


def test_being_told_to_stop_is_no_crash(start_process, program, journal):
    process = start_process("close_at_once")
    assert process.wait(timeout=30) == 0
    assert offered(program().open()) is Recovered.NO


@pytest.fixture
def cut_off(folder, clock, keychain):
    """A keyring's journal in which the sittings of these entries were cut off."""

    def make(*texts, stage="private"):
        _, desk = make_journal(folder, clock, keychain)
        for text in texts:
            entry = write.new_entry(desk, text, "reddit" if stage == "review" else None).id
            if stage == "review":
                cool.seal(desk, entry)
                clock.advance(days=3)
                cool.settle(desk)
            sitting.save_typed(desk, entry, text + " And on.")
        desk.journal.close()

    return make


def test_what_is_typed_before_the_keyring_answers_is_not_mixed_into_it(cut_off, keychain, program):
    cut_off(FIRST)
    keychain.gate = Event()
    run = program(lambda: keychain).start()
    run.hand.type("something new")
    keychain.gate.set()
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    assert offered(run) is Recovered.ELSEWHERE
    assert run.hand.editor().text() == "something new"
    run.hand.press(wording.show_it())
    assert run.hand.editor().text() == ON
    assert sorted(run.texts()) == sorted([ON, "something new"])
    assert offered(run) is Recovered.WITH_EARLIER


def test_two_pages_are_offered_one_after_the_other(cut_off, keychain, program):
    cut_off("One.", "Two.")
    run = program(lambda: keychain).start()
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    assert run.hand.editor().text() == "Two. And on."
    run.hand.press(wording.keep())
    assert offered(run) is Recovered.ELSEWHERE
    run.hand.press(wording.leave_it())
    assert offered(run) is Recovered.NO
    assert run.hand.editor().text() == "Two. And on."


def test_turning_to_a_new_page_is_an_answer_too(cut_off, keychain, program):
    cut_off(FIRST)
    run = program(lambda: keychain).start()
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    run.hand.keys(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, where=run.window)
    run.hand.wait_for(lambda: run.page.snapshot().recovered is Recovered.NO)
    assert run.desk.journal.settings.get("sitting.cut_off") == []


def test_a_draft_in_review_is_offered_in_the_review(cut_off, keychain, program):
    cut_off("A quiet word about staffing.", stage="review")
    run = program(lambda: keychain).start()
    run.hand.wait_for(lambda: run.shell.desk, "the journal")
    assert offered(run) is Recovered.ELSEWHERE
    run.hand.press(wording.show_it())
    assert run.window.screen_shown is Screen.REVIEW
    strip = run.shell.room(Screen.REVIEW).view.recovered
    assert strip.isVisible()
    run.hand.press(wording.show_earlier())
    assert run.window.screen_shown is Screen.VERSIONS
    run.hand.press("Bring this back")
    assert run.window.screen_shown is Screen.REVIEW
    assert run.hand.editor().text() == "A quiet word about staffing."
    assert not strip.isVisible()


def test_nothing_of_it_is_outside_the_encrypted_file(cut_off, folder):
    cut_off(FIRST)
    for path in folder.rglob("*"):
        if path.is_file():
            assert b"moved me" not in path.read_bytes()
            assert b"sitting" not in path.read_bytes()
