"""The locked window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from review_samples import cut_off, spoken
from unsent.ui.snapshots import LockedSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.locked.look import Way, first_way, groups_typed, locked_look
from unsent.ui.views.locked.view import LockedView


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    view = LockedView()
    qtbot.addWidget(view)
    view.resize(1024, 640)
    view.show()
    return view


@pytest.mark.parametrize(
    ("snapshot", "way"),
    [
        (LockedSnapshot(), Way.PASSPHRASE),
        (LockedSnapshot(can_use_keyring=True), Way.PASSPHRASE),
        (LockedSnapshot(can_use_keyring=True, can_use_passphrase=False), Way.KEYRING),
        (LockedSnapshot(can_use_passphrase=False), Way.CODE),
    ],
)
def test_the_shortest_way_in_is_offered_first(snapshot, way):
    assert first_way(snapshot) is way


@pytest.mark.parametrize(
    ("asked", "waiting"),
    [
        (None, "Waiting for your keyring"),
        (Way.KEYRING, "Waiting for your keyring"),
        (Way.PASSPHRASE, "Opening your journal"),
    ],
)
def test_it_says_what_it_waits_for(asked, waiting):
    busy = LockedSnapshot(is_busy=True, can_use_keyring=True)
    assert locked_look(busy, Way.PASSPHRASE, asked).waiting == waiting


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", ""),
        ("7qk", "0 of 6 groups"),
        ("7QK4M-0R4", "1 of 6 groups"),
        ("A" * 40, "6 of 6 groups"),
    ],
)
def test_a_hidden_code_says_how_far_it_is(typed, said):
    assert groups_typed(typed) == said


def test_the_passphrase_is_given_by_keyboard_and_by_mouse(view, qtbot):
    given = []
    view.passphrase_given.connect(given.append)
    qtbot.keyClicks(view.passphrase, "open sesame now")
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    qtbot.mouseClick(view.unlock, Qt.MouseButton.LeftButton)
    assert given == ["open sesame now"] * 2


def test_nothing_typed_gives_nothing(view, qtbot):
    given = []
    view.passphrase_given.connect(given.append)
    qtbot.mouseClick(view.unlock, Qt.MouseButton.LeftButton)
    assert given == []


def test_a_wrong_passphrase_is_kept_and_never_shown(view, qtbot):
    qtbot.keyClicks(view.passphrase, "open sesame no")
    view.present(LockedSnapshot(is_busy=True))
    view.present(LockedSnapshot(problem="That passphrase does not open this journal."))
    assert view.passphrase.text() == "open sesame no"
    assert "That passphrase does not open this journal." in spoken(view)
    assert {f.echoMode() for f in view.findChildren(QLineEdit)} == {QLineEdit.EchoMode.Password}
    assert "sesame" not in spoken(view)


def test_switching_to_the_code_keeps_what_was_typed(view, qtbot):
    codes = []
    view.recovery_code_given.connect(codes.append)
    qtbot.keyClicks(view.passphrase, "half a pass")
    qtbot.mouseClick(view.other, Qt.MouseButton.LeftButton)
    assert not view.passphrase.isVisible()
    qtbot.keyClicks(view.code, "7QK4M-0R40M")
    qtbot.keyClick(view.code, Qt.Key.Key_Return)
    assert codes == ["7QK4M-0R40M"]
    qtbot.mouseClick(view.other, Qt.MouseButton.LeftButton)
    assert view.passphrase.text() == "half a pass"


def test_the_keyring_alone_is_one_press(view, qtbot):
    view.present(LockedSnapshot(can_use_keyring=True, can_use_passphrase=False))
    assert not view.passphrase.isVisible()
    with qtbot.waitSignal(view.keyring_requested, timeout=500):
        qtbot.mouseClick(view.keyring, Qt.MouseButton.LeftButton)


def test_while_it_is_busy_nothing_is_asked_twice(view, qtbot):
    given = []
    view.passphrase_given.connect(given.append)
    qtbot.keyClicks(view.passphrase, "open sesame now")
    view.present(LockedSnapshot(is_busy=True))
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    assert given == []


def test_rendering_again_moves_neither_cursor_nor_words(view, qtbot):
    qtbot.keyClicks(view.passphrase, "open sesame")
    view.passphrase.setCursorPosition(3)
    for _ in range(2):
        view.present(LockedSnapshot())
    assert (view.passphrase.text(), view.passphrase.cursorPosition()) == ("open sesame", 3)


def test_once_open_nothing_is_left_in_the_fields(view):
    view.passphrase.setText("open sesame")
    view.forget()
    assert view.passphrase.text() == ""


def test_nothing_is_cut_off_at_twice_the_text_size(qtbot, qapp):
    apply_theme(qapp, dark=True, scale=2.0)
    view = LockedView()
    qtbot.addWidget(view)
    view.resize(1024, 640)
    view.show()
    view.present(
        LockedSnapshot(problem="The keyring did not answer in time.", can_use_keyring=True)
    )
    assert cut_off(view) == []
