"""Emoji, mixed directions and very long texts: marks stand at the right words, and typing is quick."""

import time
from statistics import median

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from unsent.ui.widgets.mark_layers import SEVERITIES
from unsent.ui.widgets.page_editor import PageEditor

FAMILY, NURSE, HAND, FLAG = "👨‍👩‍👧‍👦", "👩🏽‍⚕️", "👍🏿", "🏳️‍🌈"
TEXTS = [
    f"{FAMILY} the ward {NURSE} was {HAND} full {FLAG}",
    f"שלום {FAMILY} ward עולם full",
    "ward \u202eהפוך\u202c full e\u0301 ward",
    f"{HAND * 50} ward full",
    "مستشفى ward كامل full ٤٢",
]


@pytest.fixture
def page(qtbot, clip):
    editor = PageEditor(clip)
    qtbot.addWidget(editor)
    editor.resize(900, 500)
    editor.show()
    qtbot.waitExposed(editor)
    editor.setFocus()
    return editor


def under(page, index):
    """Return the words under a mark as Qt has them."""
    mark = page.layers.track(SEVERITIES).marks[index]
    cursor = QTextCursor(page.document())
    cursor.setPosition(mark.start)
    cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@pytest.mark.parametrize("text", TEXTS)
def test_a_mark_stands_under_its_words_in_any_script(page, text):
    page.set_text(text)
    words = [word for word in ("ward", "full") if word in text]
    page.set_marks([(text.index(w), text.index(w) + len(w), "warn") for w in words])
    assert [under(page, n) for n in range(len(words))] == words
    page.set_cursor_index(0)
    page.insertPlainText(FAMILY + "ש")
    assert [under(page, n) for n in range(len(words))] == words
    assert [page.text()[start:end] for start, end, _ in page.marks()] == words


@pytest.mark.parametrize("text", TEXTS)
def test_a_fix_changes_its_words_only_in_any_script(page, text):
    page.set_text(text)
    at = text.index("ward")
    page.apply_edit(at, at + 4, NURSE)
    assert page.text() == text[:at] + NURSE + text[at + 4 :]
    page.undo()
    assert page.text() == text


@pytest.mark.parametrize("emoji", [FAMILY, NURSE, HAND, FLAG])
def test_the_arrow_keys_never_stop_within_an_emoji(page, emoji):
    page.set_text(f"a{emoji}b")
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert page.cursor_index() == 1 + len(emoji)
    QTest.keyClick(page, Qt.Key.Key_Left)
    assert page.cursor_index() == 1


def test_a_line_reads_in_the_direction_of_its_own_first_letter(page):
    page.set_text("שלום ward\nward שלום")
    lines = [page.document().findBlockByNumber(n) for n in range(2)]
    rights = [line.textDirection() for line in lines]
    assert rights == [Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight]


def test_pasted_words_bring_nothing_but_words(page, qapp):
    mime = QMimeData()
    mime.setHtml(f"<h1 style='color:red'>{NURSE}</h1><img src='x.png'><a href='y'>ward</a>")
    qapp.clipboard().setMimeData(mime)
    page.paste()
    assert "<" not in page.text()
    assert NURSE in page.text()
    assert "ward" in page.text()
    form = page.textCursor().charFormat()
    assert not form.isAnchor()
    assert "\ufffc" not in page.text()
    qapp.clipboard().clear()


@pytest.mark.parametrize("between", ["\n\n", " "], ids=["paragraphs", "one paragraph"])
def test_twenty_thousand_words_open_scroll_and_take_keys_at_once(page, qapp, between):
    sentence = f"Nine hours on the ward {NURSE} and no lunch again."
    text = between.join([sentence] * 2000)
    assert len(text.split()) >= 20_000
    begun = time.perf_counter()
    page.set_text(text)
    page.grab()
    assert time.perf_counter() - begun < 3
    starts = [n * len(sentence + between) + sentence.index("ward") for n in range(2000)]
    page.set_marks([(at, at + 4, "warn") for at in starts[::10]])
    assert {under(page, n) for n in range(200)} == {"ward"}
    page.set_cursor_index(len(text) // 2)
    page.ensureCursorVisible()
    assert median(seconds_of(page, qapp) for _ in range(15)) < 0.1
    assert {under(page, n) for n in range(200)} == {"ward"}
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    begun = time.perf_counter()
    page.grab()
    assert time.perf_counter() - begun < 0.5


def seconds_of(page, qapp):
    begun = time.perf_counter()
    QTest.keyClick(page, Qt.Key.Key_A)
    page.viewport().repaint()
    qapp.processEvents()
    return time.perf_counter() - begun
