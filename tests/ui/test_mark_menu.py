"""A mark, its card and the menu at it: one finding, opened by pointer and by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from unsent.domain.finding import Fix, Report, Severity
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.rail.cards import MarkedCard
from unsent.ui.views.write.offers import hint_of
from unsent.ui.views.write.view import WriteView
from unsent.ui.widgets.private_clip import PrivateClip
from view_samples import POST, draft_page, finding, in_english, report


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = WriteView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(1072, 800)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        view.open_text(POST)
        view.present(draft_page())
        view.setFocus()
        yield view


def with_fixes():
    return next(n for n, f in enumerate(report().findings) if len(f.fixes) > 1)


def go_to(view, finding):
    view.editor.set_cursor_index(report().findings[finding].start)


def open_menu(view, qtbot):
    QTest.keyClick(view.editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    return QApplication.activePopupWidget()


def lit(view):
    return [c.index for c in view.findChildren(MarkedCard) if c.property("marked")]


def spot_of(view, finding):
    cursor = QTextCursor(view.editor.document())
    cursor.setPosition(report().findings[finding].start + 1)
    return view.editor.cursorRect(cursor).center()


def test_control_period_offers_the_fixes_of_the_mark_that_the_caret_is_in(view, qtbot):
    at = with_fixes()
    go_to(view, at)
    menu = open_menu(view, qtbot)
    words = [action.text() for action in menu.actions()]
    found = report().findings[at]
    assert found.message in words[0]
    assert not menu.actions()[0].isEnabled()
    assert words[1:] == [*(fix.label for fix in found.fixes), "Why it is marked"]
    with qtbot.waitSignal(view.fix_requested) as told:
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert told.args == [at, 0]


def test_the_menu_opens_at_the_mark(view, qtbot):
    go_to(view, with_fixes())
    menu = open_menu(view, qtbot)
    caret = view.editor.viewport().mapToGlobal(view.editor.cursorRect().bottomLeft())
    assert menu.pos() == caret
    menu.close()


def test_a_fix_from_the_menu_is_one_step_back(view, qtbot):
    at = with_fixes()
    view.fix_requested.connect(lambda f, n: view.apply_fix(report().findings[f].fixes[n]))
    go_to(view, at)
    menu = open_menu(view, qtbot)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert view.text() != POST
    view.editor.undo()
    assert view.text() == POST


def test_where_marks_lie_on_each_other_the_menu_has_all_of_them(view, qtbot):
    first = replace(
        finding("87yo", "phi.age", Severity.WARN, "An age", ""), fixes=(Fix("x", 0, 1, ""),)
    )
    over = finding("87yo in bed 12", "phi.place", Severity.BLOCK, "A place", "")
    view.present(draft_page(report=Report((first, over))))
    view.editor.set_cursor_index(over.start + 1)
    menu = open_menu(view, qtbot)
    words = [action.text() for action in menu.actions()]
    assert words[0].endswith("A place")
    assert [w for w in words if w.endswith("An age")]
    with qtbot.waitSignal(view.fix_requested) as told:
        next(a for a in menu.actions() if a.text() == "x").trigger()
    assert told.args == [0, 0]
    menu.close()


def test_the_menu_leads_to_the_card(view, qtbot):
    at = with_fixes()
    go_to(view, at)
    menu = open_menu(view, qtbot)
    next(a for a in menu.actions() if a.text() == "Why it is marked").trigger()
    menu.close()
    card = view.focusWidget()
    assert isinstance(card, MarkedCard)
    assert card.index == at


def test_outside_every_mark_nothing_opens(view):
    view.editor.set_cursor_index(len(POST))
    QTest.keyClick(view.editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activePopupWidget() is None


def test_the_card_of_the_mark_under_the_pointer_is_lit_and_then_the_caret_s_again(view, qtbot):
    at = with_fixes()
    go_to(view, 0)
    own = lit(view)
    QTest.mouseMove(view.editor.viewport(), QPoint(5, 400))
    QTest.mouseMove(view.editor.viewport(), spot_of(view, at))
    qtbot.waitUntil(lambda: lit(view) == [at])
    assert report().findings[at].message in view.editor.viewport().toolTip()
    QTest.mouseMove(view.editor.viewport(), QPoint(5, 400))
    qtbot.waitUntil(lambda: lit(view) == own)
    assert view.editor.viewport().toolTip() == ""


def test_f8_lights_the_card_of_each_mark_in_turn(view):
    seen = set()
    for _ in range(len(view.editor.marks())):
        QTest.keyClick(view.editor, Qt.Key.Key_F8)
        seen.update(lit(view))
    assert seen == {n for n, f in enumerate(report().findings) if f.start < f.end}


def test_a_card_leads_back_to_its_mark(view):
    card = view.findChildren(MarkedCard)[1]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert view.focusWidget() is view.editor
    assert lit(view) == [card.index]


def test_words_in_a_tooltip_are_words():
    shown = hint_of(finding("St", "x", Severity.WARN, "No <b>names</b> & places", ""))
    assert "&lt;b&gt;names&lt;/b&gt; &amp; places" in shown
