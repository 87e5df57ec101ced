"""The sheet of keys: made when it is asked for, and away again to where the writer was."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from unsent.ui.views.window.main_window import MainWindow
from unsent.ui.views.window.shortcut_look import key_groups
from unsent.ui.views.window.shortcut_sheet import ShortcutSheet


class ShortcutCover(QObject):
    """Shows the sheet over the rooms; the focus and the focus mode are as before afterwards."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sheet: ShortcutSheet | None = None
        self._focused: QWidget | None = None
        self._was_plain = False

    def show(self) -> None:
        """Show the sheet."""
        self._focused, self._was_plain = self._window.focusWidget(), self._window.is_plain
        self._sheet = ShortcutSheet(key_groups())
        self._sheet.closed.connect(self.hide)
        self._window.add_cover(self._sheet)
        self._window.show_cover(self._sheet)

    def hide(self) -> None:
        """Put the sheet away."""
        sheet, self._sheet = self._sheet, None
        focused, self._focused = self._focused, None
        if sheet is None:
            return
        self._window.remove_cover(sheet)
        self._window.set_focus_mode(on=self._was_plain)
        if focused is not None and focused.isVisibleTo(self._window):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
