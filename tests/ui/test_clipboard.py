import subprocess
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from unsent.domain.approval import ApprovedText
from unsent.ui.desktop.clipboard import TRY_AGAIN_MS, ApprovedClipboard

TEXT = "Twelve hours, and an older patient waited far too long. Café\u00a0😀"


def approved(text=TEXT):
    text_only = object.__new__(ApprovedText)  # the door is tested elsewhere
    object.__setattr__(text_only, "_text", text)
    return text_only


@pytest.fixture
def board(qapp):
    qapp.clipboard().clear()
    made = ApprovedClipboard(0.15, tick_ms=30)
    yield made
    made.clear_if_ours()


def test_exactly_the_approved_text_is_there_with_its_hints(board, qapp):
    board.put(approved())
    mime = qapp.clipboard().mimeData()
    assert mime.text() == TEXT
    assert bytes(mime.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert bytes(mime.data("CanIncludeInClipboardHistory").data()) == bytes(4)
    assert mime.hasFormat("ExcludeClipboardContentFromMonitorProcessing")
    assert not mime.hasHtml()
    assert board.is_ours()


def test_it_comes_off_when_the_time_is_up(board, qapp, qtbot):
    left = []
    board.remaining.connect(left.append)
    with qtbot.waitSignal(board.cleared):
        board.put(approved())
    assert qapp.clipboard().text() == ""
    assert left
    assert left == sorted(left, reverse=True)
    assert board.seconds_left() == 0
    assert not board._ticks.isActive()


def test_what_someone_else_copied_stays(board, qapp, qtbot):
    board.put(approved())
    with qtbot.waitSignal(board.replaced):
        qapp.clipboard().setText(TEXT)  # the same words, but not ours any more
    assert not board._ticks.isActive()
    assert not board.clear_if_ours()
    assert qapp.clipboard().text() == TEXT


def test_clearing_ours_by_hand_does_not_count_as_replaced(board, qapp, qtbot):
    board.put(approved())
    with qtbot.assertNotEmitted(board.replaced), qtbot.waitSignal(board.cleared):
        assert board.clear_if_ours()
    assert qapp.clipboard().text() == ""


def test_a_second_copy_starts_the_time_again(qapp):
    board = ApprovedClipboard(60)
    board.put(approved("first"))
    board.put(approved("second"))
    assert qapp.clipboard().text() == "second"
    assert board.seconds_left() == 60
    assert board.clear_if_ours()


def test_foreign_content_is_never_cleared_and_ours_never_left(board, qapp):
    for turn in range(100):
        foreign = turn % 3 == 1 or turn % 7 == 2
        board.put(approved())
        if foreign:
            mime = QMimeData()
            mime.setText("theirs")
            qapp.clipboard().setMimeData(mime)
        board.clear_if_ours()
        assert qapp.clipboard().text() == ("theirs" if foreign else "")


def stubborn(real, times):
    """Return a clipboard that does not take what it is given, for so many times."""
    left = [None] * times

    def take(mime):
        if left:
            left.pop()
            real.setText("theirs")  # and says that it changed, as X11 does
        else:
            real.setMimeData(mime)

    return SimpleNamespace(
        setMimeData=take,
        ownsClipboard=lambda: False,
        mimeData=real.mimeData,
        clear=real.clear,
        dataChanged=real.dataChanged,
    )


def test_a_clipboard_that_does_not_take_it_at_once_is_asked_again(qapp, qtbot):
    board = ApprovedClipboard(60, clipboard=stubborn(qapp.clipboard(), 2))
    with qtbot.assertNotEmitted(board.replaced), qtbot.waitSignal(board.remaining) as left:
        board.put(approved())
        assert not board.is_ours()
    assert left.args == [60]
    assert qapp.clipboard().text() == TEXT
    board.clear_if_ours()


def test_a_clipboard_that_never_takes_it_is_said_to_and_left_alone(qapp, qtbot):
    board = ApprovedClipboard(60, clipboard=stubborn(qapp.clipboard(), 99))
    left = []
    board.remaining.connect(left.append)
    with qtbot.waitSignal(board.not_put):
        board.put(approved())
    assert left == []
    assert board.seconds_left() == 0
    assert not board.clear_if_ours()
    assert qapp.clipboard().text() == "theirs"


def test_a_text_that_was_taken_back_meanwhile_is_not_put_later(qapp, qtbot):
    board = ApprovedClipboard(60, clipboard=stubborn(qapp.clipboard(), 1))
    with qtbot.assertNotEmitted(board.remaining, wait=3 * TRY_AGAIN_MS):
        board.put(approved())
        board.clear_if_ours()
    assert qapp.clipboard().text() == "theirs"


@pytest.mark.desktop
@pytest.mark.qt_log_ignore("Cannot set X11 selection owner")
def test_under_x11_a_copy_that_has_not_heard_of_the_last_one_comes_through(qapp, qtbot, xclip):
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    board = ApprovedClipboard(60)
    board.put(approved("first"))
    assert xclip("clipboard") == "first"
    command = ["xclip", "-i", "-quiet", "-verbose", "-selection", "clipboard"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as other:
        other.stdin.write(b"theirs")
        other.stdin.close()
        while b"Waiting" not in other.stderr.readline():
            pass
        asked = ["xclip", "-o", "-selection", "clipboard"]
        while subprocess.run(asked, capture_output=True).stdout != b"theirs":
            pass  # it has it now, and Qt has not looked
        board.put(approved())
        assert not board.is_ours(), "X11 has refused it"
        qtbot.waitUntil(board.is_ours)
        other.kill()
    assert xclip("clipboard") == TEXT
    assert board.clear_if_ours()


@pytest.mark.desktop
def test_another_program_reads_the_text_until_it_is_cleared(qapp, xclip):
    board = ApprovedClipboard(60)
    board.put(approved())
    assert xclip("clipboard") == TEXT
    assert xclip("clipboard", "-t", "x-kde-passwordManagerHint") == "secret"
    assert xclip("primary") == ""
    assert board.clear_if_ours()
    assert xclip("clipboard") == ""
