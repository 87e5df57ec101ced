import pytest
from PySide6.QtCore import QMimeData

from unsent.domain.approval import ApprovedText
from unsent.ui.desktop.clipboard import ApprovedClipboard

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


@pytest.mark.desktop
def test_another_program_reads_the_text_until_it_is_cleared(qapp, xclip):
    board = ApprovedClipboard(60)
    board.put(approved())
    assert xclip("clipboard") == TEXT
    assert xclip("clipboard", "-t", "x-kde-passwordManagerHint") == "secret"
    assert xclip("primary") == ""
    assert board.clear_if_ours()
    assert xclip("clipboard") == ""
