"""Whatever is typed or pasted is kept as it is, and its marks sit under the right words."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from unsent.domain.finding import Report
from unsent.ui.widgets.page_editor import PageEditor

CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENT = "Mrs. Ruth Abernathy in room 12 fell on 3 May."
TEXTS = {
    "emoji": f"🩺🩺🩺 {PATIENT} 👩‍⚕️ so damn tired 😤 MRN 4482913.",
    "right to left": f"היום היה קשה. {PATIENT}\nيوم طويل جدا. MRN 4482913.",
    "combining": f"Zoë was é́ngry. {PATIENT} 𝕸ore. MRN 4482913.",
}


def paste(run, text):
    run.hand.editor().setFocus()
    QApplication.clipboard().setText(text)
    run.hand.keys(Qt.Key.Key_V, CONTROL)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_marks_sit_under_the_words_of_their_findings(journal, program, text):
    run = program().open()
    paste(run, text)
    assert run.page.text == text
    run.make_draft()
    shown = run.page.snapshot()
    editor = run.hand.editor()
    assert isinstance(editor, PageEditor)
    wanted = {text[f.start : f.end] for f in shown.report.marks if f.end > f.start}
    marked = {text[start:end] for start, end, _ in editor.marks()}
    assert any("4482913" in words for words in wanted), wanted
    assert marked <= wanted
    assert any("4482913" in words for words in marked)
    assert run.texts() == [text]


def test_nul_and_control_characters_lose_no_word(journal, program):
    run = program().open()
    paste(run, "before\0after\x01 and\x7f on")
    run.wait_until_saved()
    assert run.page.text == run.hand.editor().text()
    saved = run.texts()[0]
    assert saved == run.page.text
    assert saved.startswith("before")
    assert saved.endswith("on")
    assert "after" in saved
    run.quit()
    assert program().open().texts() == [saved]


def test_half_a_character_is_kept_out_or_kept_whole(journal, program):
    run = program().open()
    run.hand.editor().setFocus()
    run.hand.editor().insertPlainText("word \ud83d word")
    run.wait_until_saved()
    assert run.texts()[0].count("word") == 2


def test_a_megabyte_pasted_into_a_draft_is_kept_and_nobody_waits_for_its_checks(journal, program):
    run = program().open()
    run.write("Mrs. Abernathy. ")
    run.make_draft()
    released, readers = Event(), []

    def slow_check(_):
        readers.append(current_thread())
        assert released.wait(60)
        return Report(heat=7)

    run.desk.check = slow_check
    run.page.use_new_checks()
    run.hand.wait_for(lambda: readers, "a check that takes its time")
    line = "They floated me again and nobody upstairs cares about number {}.\n"
    text = "".join(line.format(number) for number in range(17_000))
    assert len(text) > 1_048_576
    paste(run, text)
    run.hand.keys(Qt.Key.Key_End, CONTROL)
    run.hand.type("typed on")
    run.wait_until_saved()
    assert run.page.snapshot().is_checking, "typing and saving went on without it"
    whole = run.page.text
    assert whole.endswith("typed on")
    assert len(whole) > 1_048_576
    assert run.texts() == [whole]
    released.set()
    run.hand.wait_for(lambda: not run.page.snapshot().is_checking, "the checks")
    assert run.page.snapshot().report.heat == 7
    assert main_thread() not in readers
    run.quit()
    assert program().open().texts() == [whole]
