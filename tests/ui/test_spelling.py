"""Misspelt words: which are marked on the page, what is offered, and what the settings say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from fakes import FakeClock
from journeys.program import Program, make_journal
from unsent.domain.watch import WatchList
from unsent.flows import cool, settings, spelling
from unsent.flows import write as page_flow
from unsent.system.dictionaries import Dictionaries
from unsent.ui.session import spelling as session_module
from unsent.ui.snapshots import Screen, SpellingSnapshot
from unsent.ui.theme.apply import apply_theme
from unsent.ui.views.review.view import ReviewView
from unsent.ui.views.settings.spelling import SpellingSection
from unsent.ui.views.settings.spelling_look import spelling_look
from unsent.ui.widgets.mark_layers import SPELLING
from unsent.ui.widgets.mark_paint import MISSPELT
from view_samples import in_english

WORDS = ("I", "am", "tired", "angry", "very", "the", "night", "was", "long", "and", "Mr")


@pytest.fixture
def shelf(tmp_path):
    """Two languages of a few words, read by the real Hunspell."""
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    for name, words in (("en_US", WORDS), ("de_DE", ("müde", "Nacht"))):
        (folder / f"{name}.aff").write_text("SET UTF-8\nTRY aeinrstgdy\n")
        (folder / f"{name}.dic").write_text("\n".join((str(len(words)), *words, "")))
    return Dictionaries((folder,))


@pytest.fixture
def run(qapp, tmp_path, shelf, monkeypatch):
    monkeypatch.setattr(session_module, "spoken", lambda: ("en_US",))
    apply_theme(qapp, dark=False)
    clock = FakeClock()
    with in_english():
        make_journal(tmp_path / "journal", clock)[1].journal.close()
        run = Program(qapp, tmp_path / "journal", clock)
        run.shell.spelling.use(lambda: shelf)
        run.open()
        yield run
        run.forget()


def editor(run):
    return run.shell.write.view.editor


def write(run, text):
    """Put a text on the page; a hand on a keyboard of letters has no emoji."""
    editor(run).insertPlainText(text)
    run.wait_until_saved()


def misspelt(page):
    raw = page.document().toRawText().encode("utf-16-le")
    return [
        raw[2 * m.start : 2 * m.end].decode("utf-16-le")
        for m in page.layers.track(SPELLING).marks
        if m.severity == MISSPELT and not m.is_gone
    ]


def wait_for_marks(run, *words):
    run.hand.wait_for(lambda: misspelt(editor(run)) == list(words), f"{words}")


def menu_at_caret(run):
    middle = editor(run).rect().center()
    where = editor(run).mapToGlobal(middle)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, where)
    QApplication.sendEvent(editor(run), event)
    run.hand.wait_for(QApplication.activePopupWidget, "the menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entries(menu):
    return [action.text().partition("\t")[0] for action in menu.actions() if action.text()]


def put_caret_in(run, word):
    editor(run).set_cursor_index(editor(run).text().index(word) + 1)


def test_misspelt_words_are_marked_on_a_private_page(run):
    write(run, "I am tierd 😀 and angree. ")
    wait_for_marks(run, "tierd", "angree")


def test_the_word_that_is_being_typed_is_left_alone(run):
    write(run, "I am tierd and angr")
    wait_for_marks(run, "tierd")
    QTest.qWait(500)
    assert misspelt(editor(run)) == ["tierd"]
    run.hand.type("ee. ")
    wait_for_marks(run, "tierd", "angree")


def test_a_word_put_right_loses_its_mark(run):
    write(run, "the nihgt was long ")
    wait_for_marks(run, "nihgt")
    editor(run).apply_edit(4, 9, "night")
    wait_for_marks(run)


def test_the_menu_key_offers_what_was_meant_and_one_undo_takes_it_back(run):
    write(run, "I am tierd and long ")
    wait_for_marks(run, "tierd")
    put_caret_in(run, "tierd")
    menu = menu_at_caret(run)
    assert entries(menu)[:2] == ["Not in the dictionary: tierd", "tired"]
    assert not menu.actions()[0].isEnabled()
    menu.actions()[1].trigger()
    menu.close()
    assert editor(run).text() == "I am tired and long "
    editor(run).undo()
    assert editor(run).text() == "I am tierd and long "


def test_control_period_opens_the_suggestions_alone_and_return_takes_the_first(run):
    write(run, "I am tierd ")
    wait_for_marks(run, "tierd")
    put_caret_in(run, "tierd")
    QTest.keyClick(editor(run), Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    run.hand.wait_for(QApplication.activePopupWidget, "the menu")
    menu = QApplication.activePopupWidget()
    assert entries(menu)[-1] == "Add to my words"
    caret = editor(run).viewport().mapToGlobal(editor(run).cursorRect().bottomLeft())
    assert menu.pos() == caret
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert editor(run).text() == "I am tired "


def test_a_misspelt_word_in_a_review_is_marked_and_can_be_put_right(run):
    entry = page_flow.new_entry(run.desk, "I am tierd and the night was long", "reddit").id
    cool.seal(run.desk, entry)
    run.clock.advance(days=3)
    run.shell.tick()
    run.shell.go_to(Screen.REVIEW, entry)
    page = run.window.findChild(ReviewView).editor
    run.hand.wait_for(lambda: misspelt(page) == ["tierd"], "the mark")
    page.setFocus()
    page.set_cursor_index(page.text().index("tierd") + 1)
    QTest.keyClick(page, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    run.hand.wait_for(QApplication.activePopupWidget, "the menu")
    menu = QApplication.activePopupWidget()
    assert {"Not in the dictionary: tierd", "tired"} <= set(entries(menu))
    next(action for action in menu.actions() if action.text() == "tired").trigger()
    menu.close()
    assert page.text() == "I am tired and the night was long"
    run.hand.wait_for(lambda: misspelt(page) == [], "no mark")


def test_where_nothing_is_misspelt_nothing_is_offered(run):
    write(run, "I am tired ")
    put_caret_in(run, "tired")
    assert not editor(run).show_offers()


def test_a_word_of_ones_own_is_marked_no_more_until_that_is_undone(run):
    write(run, "I am tierd and angree ")
    wait_for_marks(run, "tierd", "angree")
    put_caret_in(run, "tierd")
    menu = menu_at_caret(run)
    next(a for a in menu.actions() if a.text() == "Add to my words").trigger()
    menu.close()
    wait_for_marks(run, "angree")
    assert spelling.spelling(run.desk).words == ("tierd",)
    run.hand.press("Undo")
    wait_for_marks(run, "tierd", "angree")
    assert spelling.spelling(run.desk).words == ()


def test_names_to_watch_are_known_words(run):
    settings.set_watch_list(run.desk, WatchList(colleagues=("Okonkwo",)))
    write(run, "the Okonkwo was tierd ")
    wait_for_marks(run, "tierd")


def test_switched_off_nothing_is_marked_and_on_again_it_is(run):
    write(run, "I am tierd ")
    wait_for_marks(run, "tierd")
    run.shell.spelling.switch(False)
    wait_for_marks(run)
    QTest.qWait(500)
    assert misspelt(editor(run)) == []
    run.shell.spelling.switch(True)
    wait_for_marks(run, "tierd")


def test_another_language_counts_once_it_is_chosen(run):
    write(run, "I am müde ")
    wait_for_marks(run, "müde")
    run.shell.spelling.choose("de_DE", True)
    wait_for_marks(run)
    assert spelling.spelling(run.desk).languages == ("de_DE", "en_US")


def test_without_its_last_language_the_spelling_is_switched_off(run):
    write(run, "I am tierd ")
    wait_for_marks(run, "tierd")
    run.shell.spelling.choose("en_US", False)
    wait_for_marks(run)
    assert not run.shell.spelling.snapshot().is_on
    assert not spelling.spelling(run.desk).is_on


def test_an_entry_of_the_journal_is_looked_at_as_well(run):
    write(run, "I am tierd ")
    run.shell.write.page.open_blank()
    run.go_to(Screen.JOURNAL)
    room = run.shell.room(Screen.JOURNAL)
    room.enter(run.desk.all_of("private")[0].id)
    run.hand.wait_for(lambda: misspelt(room.view.page.editor) == ["tierd"], "the mark")


def test_only_what_is_seen_is_read(run):
    asked = []
    page = editor(run)
    page.set_text("\n".join(f"line {n} tierd" for n in range(3000)))
    run.shell.spelling.read.connect(asked.extend)
    run.hand.wait_for(lambda: misspelt(page), "the marks")
    assert 5 < len(asked) < 60
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    run.hand.wait_for(lambda: any("2999" in one for one in asked), "the last lines")
    assert len(asked) < 120


def test_the_journal_alone_holds_the_words(run, tmp_path):
    write(run, "I am tierd ")
    run.shell.spelling.learn("Unverwechselbar")
    run.shell.close()
    written = b"".join(f.read_bytes() for f in tmp_path.rglob("*") if f.is_file())
    assert b"Unverwechselbar" not in written


@pytest.fixture
def section(qtbot, clip):
    with in_english():
        section = SpellingSection(clip)
        qtbot.addWidget(section)
        section.resize(600, 500)
        section.show()
        yield section


SHOWN = SpellingSnapshot(
    found=("de_DE", "en_US"), used=("en_US",), missing=("fr_FR",), folder="/here", words=("brt",)
)


def test_the_settings_show_what_was_found_and_what_is_missing(section):
    section.present(SHOWN)
    assert {k: (b.text(), b.isChecked()) for k, b in section.languages.items()} == {
        "de_DE": ("Deutsch (Deutschland)", False),
        "en_US": ("American English (United States)", True),
    }
    assert section.missing.text() == "There is no dictionary yet for: Français (France)."
    assert "/here" in section.how.text()
    assert section.words.tags() == ("brt",)


def test_every_change_in_the_settings_is_told_at_once(section, qtbot):
    section.present(SHOWN)
    with qtbot.waitSignal(section.language_chosen) as told:
        section.languages["de_DE"].click()
    assert told.args == ["de_DE", True]
    with qtbot.waitSignal(section.switched) as told:
        section.switch.click()
    assert told.args == [False]
    with qtbot.waitSignal(section.word_removed) as told:
        section.words._take("brt")
    assert told.args == ["brt"]


@pytest.mark.parametrize(
    ("shown", "can_switch", "missing"),
    [
        (SpellingSnapshot(can_read=False), False, "The part that reads dictionaries"),
        (SpellingSnapshot(), False, "No dictionary was found"),
        (SpellingSnapshot(found=("en_US",)), True, ""),
    ],
)
def test_the_settings_say_what_stands_in_the_way(shown, can_switch, missing):
    with in_english():
        look = spelling_look(shown)
    assert look.can_switch == can_switch
    assert look.missing.startswith(missing)
