import gc

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from unsent.ui.widgets.guarded_line_edit import GuardedLineEdit
from unsent.ui.widgets.page_editor import PageEditor
from unsent.ui.widgets.page_text import ReadingPage

PLANTED = "quiet-canary-words"
CTRL = Qt.KeyboardModifier.ControlModifier
KINDS = ("page", "sealed", "line")


def made(kind, clip):
    if kind == "line":
        field = GuardedLineEdit(clip)
        field.setText(PLANTED)
        return field
    field = PageEditor(clip) if kind == "page" else ReadingPage(clip)
    field.set_text(PLANTED)
    return field


@pytest.fixture(params=KINDS)
def field(request, qtbot, clip):
    made_field = made(request.param, clip)
    qtbot.addWidget(made_field)
    made_field.resize(700, 300 if request.param != "line" else 40)
    made_field.show()
    qtbot.waitExposed(made_field)
    made_field.activateWindow()
    made_field.setFocus()
    return made_field


def leaked(mime):
    return mime is not None and (
        mime.hasText()
        or mime.hasHtml()
        or any(PLANTED.encode() in bytes(mime.data(name).data()) for name in mime.formats())
    )


def target(field):
    return field if isinstance(field, QLineEdit) else field.viewport()


def select_with_mouse(field):
    QTest.mouseDClick(target(field), Qt.MouseButton.LeftButton, pos=QPoint(20, 24))


def test_copy_and_cut_leave_the_system_clipboard_as_it_was(field, qapp):
    qapp.clipboard().setText("from elsewhere")
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    QTest.keyClick(field, Qt.Key.Key_X, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Insert, CTRL)
    assert qapp.clipboard().text() == "from elsewhere"


def test_what_was_copied_can_be_pasted_in_another_editor(field, clip, qtbot):
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    other = PageEditor(clip)
    qtbot.addWidget(other)
    QTest.keyClick(other, Qt.Key.Key_V, CTRL)
    assert other.text() == PLANTED


def test_a_newer_copy_from_elsewhere_wins(field, clip, qapp, qtbot):
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClick(field, Qt.Key.Key_C, CTRL)
    qapp.clipboard().setText("newer")
    other = PageEditor(clip)
    qtbot.addWidget(other)
    other.paste()
    assert other.text() == "newer"


def test_an_emptied_clipboard_is_no_newer_copy(clip, qapp, qtbot):
    qapp.clipboard().setText("older")
    clip.put("mine")
    qapp.clipboard().clear()
    assert clip.paste_text() == "mine"
    clip.forget()
    assert clip.paste_text() == ""


def test_a_selection_or_drag_carries_only_a_token(clip, qtbot):
    page = made("page", clip)
    qtbot.addWidget(page)
    page.selectAll()
    mime = page.createMimeDataFromSelection()
    assert not leaked(mime)
    assert page.canInsertFromMimeData(mime)
    other = made("line", clip)
    qtbot.addWidget(other)
    page.set_text("")
    page.insertFromMimeData(mime)
    assert page.text() == PLANTED


def test_a_token_from_elsewhere_inserts_nothing(clip, qtbot):
    page = PageEditor(clip)
    qtbot.addWidget(page)
    mime = QMimeData()
    mime.setData("application/x-unsent-token", b"\xff\x00guess")
    page.insertFromMimeData(mime)
    assert page.text() == ""


def test_a_passphrase_is_not_copied_even_inside(clip, qtbot):
    line = made("line", clip)
    qtbot.addWidget(line)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.selectAll()
    line.copy()
    assert clip.paste_text() == ""


def test_many_selections_do_not_upset_the_ownership_of_their_data(clip, qtbot):
    page = made("page", clip)
    qtbot.addWidget(page)
    for _ in range(200):
        page.selectAll()
        page.createMimeDataFromSelection()
    gc.collect()
    assert page.text() == PLANTED


@pytest.mark.desktop
def test_no_other_program_can_read_what_is_selected_copied_or_cut(field, qapp, xclip):
    select_with_mouse(field)
    qapp.processEvents()
    assert "quiet" not in xclip("primary")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(field, key, CTRL)
        qapp.processEvents()
        for selection in ("primary", "secondary", "clipboard"):
            for kind in ("UTF8_STRING", "text/plain", "text/html", "STRING", "TARGETS"):
                found = xclip(selection, "-t", kind)
                assert not any(part in found for part in PLANTED.split("-")), (selection, kind)


@pytest.mark.desktop
def test_the_guard_would_notice_an_unguarded_field(qtbot, qapp, xclip):
    open_field = QLineEdit(PLANTED)
    qtbot.addWidget(open_field)
    open_field.show()
    qtbot.waitExposed(open_field)
    open_field.selectAll()
    open_field.copy()
    assert xclip("clipboard") == PLANTED


@pytest.mark.desktop
def test_the_middle_button_moves_a_selection_between_our_editors(clip, qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    source, sink = made("page", clip), PageEditor(clip)
    for at, page in enumerate((source, sink)):
        page.setParent(window)
        page.setGeometry(0, at * 200, 600, 200)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    QTest.mouseDClick(source.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 24))
    chosen = source.selected_text()
    assert chosen
    assert not leaked(qapp.clipboard().mimeData(QClipboard.Mode.Selection))
    QTest.mouseClick(sink.viewport(), Qt.MouseButton.MiddleButton, pos=QPoint(20, 24))
    assert sink.text() == chosen


SWEPT = [
    getattr(Qt.Key, name)
    for name in dir(Qt.Key)
    if name.startswith("Key_")
    and (len(name) == 5 or name[4:] in {"Left", "Right", "Up", "Down", "Home", "End", "PageUp",
                                        "PageDown", "Insert", "Delete", "Backspace", "F5"})
]  # fmt: skip


@pytest.mark.desktop
@pytest.mark.parametrize("selected", [True, False])
def test_no_key_puts_words_on_a_selection(field, clip, qapp, selected):
    shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
    told = set()
    for key in SWEPT:
        for held in (shift, CTRL, CTRL | shift, alt):
            field.setText(PLANTED) if isinstance(field, QLineEdit) else field.set_text(PLANTED)
            field.selectAll() if selected else QTest.keyClick(field, Qt.Key.Key_Right, CTRL)
            QTest.keyClick(field, key, held)
            for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
                if leaked(qapp.clipboard().mimeData(mode)):
                    told.add((key.name, held))
                    qapp.clipboard().clear(mode)
    assert told == set()
