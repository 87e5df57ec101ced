"""What assistive technology does to a button is heard as a click would be."""

import pytest
from PySide6.QtWidgets import QButtonGroup

from unsent.ui.widgets.button import Button
from unsent.ui.widgets.question_row import QuestionFace, QuestionRow
from unsent.ui.widgets.sidebar import Sidebar, SidebarRow
from unsent.ui.widgets.tick_box import TickBox


@pytest.fixture
def box(qtbot, clip):
    box = TickBox("I read it aloud")
    qtbot.addWidget(box)
    return box


def test_a_box_that_is_toggled_from_outside_tells_it(qtbot, box):
    with qtbot.waitSignal(box.clicked, timeout=1000):
        box.toggle()  # what Qt does when a screen reader asks
    assert box.isChecked()
    with qtbot.waitSignal(box.clicked, timeout=1000):
        box.toggle()


def test_what_the_program_shows_tells_nobody(qtbot, box):
    with qtbot.assertNotEmitted(box.clicked, wait=20):
        box.setChecked(True)
    assert box.isChecked()


def test_a_click_is_told_once(qtbot, box):
    told = []
    box.clicked.connect(lambda: told.append(box.isChecked()))
    box.click()
    qtbot.wait(20)
    assert told == [True]


def test_only_the_choice_that_was_taken_tells(qtbot, clip):
    group, told = QButtonGroup(), []
    for name in ("calm", "hot"):
        button = Button(name, "choice")
        button.clicked.connect(lambda _=False, name=name: told.append(name))
        group.addButton(button)
        qtbot.addWidget(button)
    group.buttons()[0].setChecked(True)
    group.buttons()[1].toggle()
    qtbot.wait(20)
    assert told == ["hot"]


def test_an_answer_that_is_dictated_counts(qtbot, clip):
    row = QuestionRow(QuestionFace("why", "What for?", "text"), clip)
    qtbot.addWidget(row)
    with qtbot.waitSignal(row.answered, timeout=1000) as answered:
        row._line.setText("to be heard")
    assert answered.args == ["why", "to be heard"]
    with qtbot.assertNotEmitted(row.answered, wait=20):
        row.set_value("something kept earlier")


def test_a_room_is_asked_for_and_stays_unentered_until_the_window_says_so(qtbot, clip):
    sidebar = Sidebar("Unsent", (SidebarRow("write", "Write"), SidebarRow("ready", "Ready")))
    qtbot.addWidget(sidebar)
    with qtbot.waitSignal(sidebar.chosen, timeout=1000) as chosen:
        sidebar._buttons["ready"].toggle()
    assert chosen.args == ["ready"]
    assert sidebar.current() == "write"
    assert sidebar._buttons["write"].isChecked()
    assert not sidebar._buttons["ready"].isChecked()
    sidebar.set_current("ready")
    assert [key for key, room in sidebar._buttons.items() if room.isChecked()] == ["ready"]
