"""The earlier versions: what the list and the text say, at any text size and for any text."""

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton

from review_samples import cut_off, spoken
from unsent.domain.word_diff import word_diff
from unsent.ui.snapshots import KeptText, Recovered, VersionsSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.pieces.recovered import RecoveredStrip
from unsent.ui.views.versions.look import heading, legend, shown_runs, version_rows
from unsent.ui.views.versions.view import VersionsView
from unsent.ui.views.write.view import WriteView
from unsent.ui.widgets.private_clip import PrivateClip
from view_samples import NIGHT, VENT, draft_page, in_english, private_page

THEN = VENT.replace("so angry", "tired")
WHYS = ("crash", "recovered", "brought back", "sealed", "approved", "edited", "from elsewhere")


def snapshot(then=THEN, now=VENT, **changes):
    texts = tuple(
        KeptText(n, NIGHT - timedelta(hours=20 * n), why, 61, is_now=False)
        for n, why in enumerate(WHYS)
    )
    return replace(VersionsSnapshot(NIGHT, texts, 0, then, word_diff(then, now)), **changes)


@pytest.fixture
def view(qtbot, qapp):
    apply_theme(qapp, dark=False)
    with in_english():
        view = VersionsView(PrivateClip())
        qtbot.addWidget(view)
        view.resize(816, 640)
        view.present(snapshot())
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        yield view
    apply_theme(qapp, dark=False)


def press(view, words):
    next(b for b in view.findChildren(QPushButton) if b.text() == words).click()


def test_each_row_says_when_why_and_how_long():
    with in_english():
        rows = version_rows(snapshot())
    assert [(row.title, row.snippet, row.meta) for row in rows[:2]] == [
        ("Today, 02:14", "Before Unsent ended without closing", "61 words"),
        ("Yesterday, 06:14", "As it was recovered", "61 words"),
    ]
    assert rows[3].title == "Thursday 19 November, 14:14"
    assert rows[-1].snippet == "Kept earlier", "a reason that this version does not know"
    assert len({row.snippet for row in rows}) == len(WHYS)


def test_the_legend_counts_what_went_and_what_came():
    with in_english():
        said = legend(snapshot(), shows_changes=True)
        plain = legend(snapshot(), shows_changes=False)
    assert said == "Since then: 1 word taken out (struck through), 2 words added (underlined)."
    assert plain == "The text as it was then."


def test_spaces_alone_are_said_to_be_spaces():
    with in_english():
        assert "only spaces" in legend(snapshot("a  b", "a b"), shows_changes=True)


def test_the_changes_can_be_put_aside():
    assert shown_runs(snapshot(), shows_changes=False) == ((THEN, "same"),)
    kinds = {kind for _, kind in shown_runs(snapshot(), shows_changes=True)}
    assert kinds == {"same", "removed", "added"}


def test_without_a_history_there_is_nothing_to_head():
    empty = VersionsSnapshot(NIGHT)
    assert (heading(empty), legend(empty, shows_changes=True)) == ("", "")


def test_what_the_page_says_now_cannot_be_brought_back(view):
    same = KeptText(0, NIGHT, "sealed", 61, is_now=True)
    view.present(VersionsSnapshot(NIGHT, (same,), 0, VENT, word_diff(VENT, VENT)))
    assert "This is what the page says now." in spoken(view)
    assert not view._detail._bring_back.isEnabled()


def test_the_text_is_read_only_and_every_part_has_a_name(view, qtbot):
    text = view._detail._text
    before = text.text()
    qtbot.keyClicks(text, "x")
    assert text.text() == before
    assert text.accessibleName() == "Earlier text, to read only"
    assert "struck through" in text.accessibleDescription()
    assert view._room.list.accessibleName() == "Earlier versions, newest first"
    assert view._detail._bring_back.accessibleDescription()


def test_pressing_says_what_is_wanted(view, qtbot):
    with qtbot.waitSignal(view.bring_back_requested, timeout=1000):
        press(view, "Bring this back")
    with qtbot.waitSignal(view.back_requested, timeout=1000):
        press(view, "Back to the page")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("size", [(816, 640), (640, 600)])
def test_at_twice_the_text_size_no_word_is_cut_off(view, qapp, dark, size):
    apply_theme(qapp, dark=dark, scale=2.0)
    view.resize(*size)
    assert cut_off(view) == []
    view.present(VersionsSnapshot(NIGHT))
    assert cut_off(view) == []


def test_a_long_text_is_shown_soon(view):
    then = "\n".join(f"line {n} says the same thing as the one before it" for n in range(2000))
    now = then.replace("line 7", "row 7")
    start = time.monotonic()
    view.present(snapshot(then, now))
    assert time.monotonic() - start < 2.0
    assert view._detail._text.verticalScrollBar().maximum() > 1000


@pytest.mark.parametrize("page", [private_page(), draft_page()])
@pytest.mark.parametrize("state", [Recovered.HERE, Recovered.WITH_EARLIER, Recovered.ELSEWHERE])
def test_the_strip_fits_over_every_page_at_twice_the_text_size(qtbot, qapp, page, state):
    apply_theme(qapp, dark=False, scale=2.0)
    view = WriteView(PrivateClip())
    qtbot.addWidget(view)
    view.resize(700, 620)
    view.open_text(VENT)
    view.present(replace(page, recovered=state))
    view.show()
    strip = view.findChild(RecoveredStrip)
    assert strip.isVisible()
    assert cut_off(strip) == []
    assert view._page.editor.height() >= 60
    apply_theme(qapp, dark=False)


def test_a_page_on_which_nothing_is_offered_has_no_strip(qtbot, qapp):
    view = WriteView(PrivateClip())
    qtbot.addWidget(view)
    view.present(private_page())
    assert view.findChild(RecoveredStrip) is None


def test_escape_on_the_page_keeps_it_and_only_while_it_is_offered(qtbot, qapp):
    view = WriteView(PrivateClip())
    qtbot.addWidget(view)
    view.open_text(VENT)
    view.present(private_page(recovered=Recovered.HERE))
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    with qtbot.waitSignal(view.recovered_kept, timeout=1000):
        qtbot.keyClick(view._page.editor, "\x1b")
    view.present(private_page())
    with qtbot.assertNotEmitted(view.recovered_kept, wait=50):
        qtbot.keyClick(view._page.editor, "\x1b")


def test_making_it_shows_no_window_for_a_moment(qtbot, qapp):
    shown = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
                shown.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    view = VersionsView(PrivateClip())
    qtbot.addWidget(view)
    view.present(snapshot())
    view.present(VersionsSnapshot(NIGHT))
    qapp.removeEventFilter(watch)
    assert shown == [], "it would take the focus from the page"
