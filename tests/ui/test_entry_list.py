"""The list of entries, as far as it could let something out or lose its place."""

from itertools import pairwise

from PySide6.QtCore import Qt

from unsent.ui.models.entry_list import EntryRow
from unsent.ui.theme.apply import apply_theme
from unsent.ui.widgets.entry_list import EntryList


def test_copying_in_a_list_leaves_the_clipboard_alone(qtbot, qapp):
    apply_theme(qapp, dark=False)
    qapp.clipboard().setText("from elsewhere")
    entries = EntryList("Journal entries")
    qtbot.addWidget(entries)
    entries.set_rows([EntryRow(1, "a first sentence", "and more", "today")])
    entries.show()
    entries.set_current(1)
    entries.setFocus()
    for key in (Qt.Key.Key_C, Qt.Key.Key_Insert, Qt.Key.Key_X):
        qtbot.keyClick(entries, key, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "from elsewhere"


def test_a_row_of_two_lines_stands_in_the_middle_of_its_row(qtbot, qapp):
    apply_theme(qapp, dark=False)
    entries = EntryList("Journal entries")
    qtbot.addWidget(entries)
    entries.resize(300, 200)
    entries.set_rows([EntryRow(1, "x x x", "", "x x x", dotted=False)])
    entries.show()
    qtbot.waitExposed(entries)
    height = entries.rowHeight(0)
    drawn = entries.viewport().grab().toImage()
    ground = drawn.pixel(150, 1)
    inked = [y for y in range(height) if any(drawn.pixel(x, y) != ground for x in range(6, 60))]
    above, below = inked[0], height - 3 - inked[-1]
    gaps = [b - a - 1 for a, b in pairwise(inked)]
    assert abs(above - below) <= 8
    assert max(gaps) < min(above, below)
