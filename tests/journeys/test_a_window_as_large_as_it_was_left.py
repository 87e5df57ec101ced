"""Somebody makes the window as large as she likes it, and has it so tomorrow."""

from PySide6.QtCore import QSize, Qt

from unsent.boot import look_of


def test_the_window_comes_again_as_it_was_left(journal, program, qapp, folder):
    run = program(look=look_of(qapp, folder)).open()
    assert run.window.size() == QSize(1280, 800)
    run.window.resize(1000, 640)
    run.shell.lock(75)
    assert not run.window.isVisible()
    run.forget()

    again = program(look=look_of(qapp, folder))
    assert again.window.height() == 640, "it has its size before it is shown"
    again.open()
    assert again.window.width() == min(1000, max(900, qapp.primaryScreen().availableSize().width()))
    again.window.setWindowState(Qt.WindowState.WindowMaximized)
    again.quit()

    third = program(look=look_of(qapp, folder)).open()
    assert third.window.isMaximized()
    third.quit()


def test_a_size_that_cannot_be_kept_keeps_nobody_from_closing(journal, program, qapp, folder):
    (folder / "appearance.json.new").mkdir()
    run = program(look=look_of(qapp, folder)).open()
    run.window.resize(1000, 640)
    run.quit()
    assert not (folder / "appearance.json").exists()
