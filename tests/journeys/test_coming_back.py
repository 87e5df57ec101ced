"""Quitting, crashing, rebooting, turning the clock: what was typed is there, the wait goes on."""

import signal

import pytest

from unsent.ui.snapshots import Screen

ANGRY = "Nobody upstairs cares if we drown in this damn place."


def test_what_was_saved_survives_a_kill(start_process, program):
    process = start_process("type_and_stay")
    assert process.stdout.readline() == "saved\n"
    assert process.stdout.readline() == "typed\n"
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    run = program().open()
    assert run.texts() == ["saved before the crash. typed after it"]
    assert run.hand.editor().text() == "saved before the crash. typed after it"


def test_the_program_ends_when_its_window_is_closed(start_process, program):
    process = start_process("close_at_once")
    assert process.wait(timeout=30) == 0
    assert program().open().texts() == ["closed a moment later"]


def test_the_program_ends_when_the_hidden_window_has_waited(start_process):
    process = start_process("close_later")
    assert process.stdout.readline() == "hidden\n"
    assert process.wait(timeout=30) == 0


@pytest.fixture
def sealed(journal, program, clock):
    """A draft that was put away to cool, and the seconds it has to wait; the program is quit."""
    run = program().open()
    run.write(ANGRY)
    run.make_draft()
    entry = run.seal()
    run.quit()
    return entry


def left(run):
    run.go_to(Screen.COOLING)
    return run.shell.room(Screen.COOLING)._session.snapshot().seconds_left


def test_the_wait_goes_on_while_the_program_is_closed(sealed, program, clock):
    whole = sealed.stage.wait.seconds
    clock.advance(hours=5)
    run = program().open()
    assert left(run) == pytest.approx(whole - 5 * 3600, abs=2)
    clock.advance(seconds=whole - 5 * 3600 - 60)
    run.shell.tick()
    assert [entry.id for entry in run.desk.all_of("cooling")] == [sealed.id]
    run.quit()
    clock.advance(seconds=61)
    again = program().open()
    assert [entry.id for entry in again.desk.all_of("review")] == [sealed.id]


def test_a_reboot_takes_nothing_and_gives_nothing(sealed, program, clock):
    whole = sealed.stage.wait.seconds
    clock.reboot(off_minutes=60)
    run = program().open()
    assert whole - 3700 <= left(run) <= whole - 3500


def test_a_clock_that_is_turned_while_it_is_closed_gives_at_most_one_allowance(
    sealed, program, clock
):
    whole = sealed.stage.wait.seconds
    clock.turn(days=30)
    run = program().open()
    assert left(run) == pytest.approx(whole, abs=2), "the same boot: only its ticks count"
    run.quit()
    clock.reboot()
    clock.turn(days=30)
    again = program().open()
    assert left(again) >= whole - 12 * 3600 - 120
    assert again.desk.all_of("review") == []
    again.quit()
    clock.reboot()
    clock.turn(days=30)
    assert left(program().open()) >= whole - 12 * 3600 - 300, "one allowance in all"
