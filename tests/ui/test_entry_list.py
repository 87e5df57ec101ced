"""The list of entries, as far as it could let something out or lose its place."""

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
