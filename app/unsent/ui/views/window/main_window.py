"""The window: the sidebar, one room beside it, and the screens that cover everything."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from unsent.ui.shortcuts import Act, listen
from unsent.ui.snapshots import Counts, Screen
from unsent.ui.theme import tokens
from unsent.ui.theme.apply import scaled
from unsent.ui.views.window.rooms import LOCK, ROOMS, bottom_rows, room_keys, room_rows
from unsent.ui.widgets.sidebar import Sidebar
from unsent.ui.wording import sidebar as wording

SMALLEST, AT_START = QSize(900, 600), QSize(1280, 800)
SIDE_SHARE = 0.26  # of the window at most, for large text


class MainWindow(QMainWindow):
    """Shows one room, or a cover (welcome, locked) over all of them.

    Nothing changes by a click alone: the window says what is wanted, and shows what it is told.
    Its title never holds more than the program's name.
    """

    screen_requested = Signal(Screen)
    new_page_requested = Signal()
    lock_requested = Signal()
    close_requested = Signal()
    focus_mode_changed = Signal(bool)
    shortcuts_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(wording.program())
        self.setMinimumSize(SMALLEST)
        self.resize(AT_START)
        self._may_close = False
        self._is_plain = False
        self._views: dict[Screen, QWidget] = {}
        self._strips: list[QWidget] = []
        self._sidebar = Sidebar(wording.program(), room_rows(Counts()), bottom_rows())
        self._sidebar.setAccessibleName(wording.rooms_name())
        self._sidebar.chosen.connect(self._chosen)
        self._stack = QStackedWidget()
        self._rooms = QWidget()
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self._stack, 1)
        row = QHBoxLayout(self._rooms)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addLayout(self._beside, 1)
        self._covers = QStackedWidget()
        self._covers.addWidget(self._rooms)
        self.setCentralWidget(self._covers)
        self._add_shortcuts()

    def add_screen(self, screen: Screen, view: QWidget) -> None:
        """Give a room its view."""
        self._views[screen] = view
        self._stack.addWidget(view)

    def add_cover(self, view: QWidget) -> None:
        """Take a view that replaces everything while it is shown."""
        self._covers.addWidget(view)

    def add_strip(self, strip: QWidget) -> None:
        """Take a strip that stands over every room until it is removed."""
        self._strips.append(strip)
        self._beside.insertWidget(0, strip)
        strip.setVisible(not self._is_plain)

    def remove_strip(self, strip: QWidget) -> None:
        """Forget a strip; the room gets the focus that was in it."""
        focused, room = self.focusWidget(), self._stack.currentWidget()
        if focused is not None and strip.isAncestorOf(focused) and room is not None:
            room.setFocus(Qt.FocusReason.OtherFocusReason)
        self._strips.remove(strip)
        strip.hide()
        strip.deleteLater()

    def show_screen(self, screen: Screen) -> None:
        """Show a room and give it the focus, unless something in it has it already."""
        view = self._views[screen]
        if view is not self._stack.currentWidget():
            self.set_focus_mode(on=False)  # it is of the page that was left
        if screen is not Screen.VERSIONS:  # they belong to the room that they were asked from
            self._sidebar.set_current(screen.value)
        self._stack.setCurrentWidget(view)
        self._covers.setCurrentWidget(self._rooms)
        self._focus_in(view)

    def show_cover(self, view: QWidget) -> None:
        """Replace everything; the rooms and their shortcuts are out of reach meanwhile."""
        self.set_focus_mode(on=False)
        self._covers.setCurrentWidget(view)
        self._focus_in(view)

    def hide_cover(self) -> None:
        """Show the room again that a cover hid."""
        self._covers.setCurrentWidget(self._rooms)
        room = self._stack.currentWidget()
        if room is not None:
            room.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_cover(self, view: QWidget) -> None:
        """Forget a cover with everything that is in it."""
        if self._covers.currentWidget() is view:
            self.hide_cover()
        self._covers.removeWidget(view)
        view.deleteLater()

    @property
    def screen_shown(self) -> Screen | None:
        """Return the room that is shown, None while a cover is."""
        if self.is_covered:
            return None
        return next((s for s, v in self._views.items() if v is self._stack.currentWidget()), None)

    @property
    def is_covered(self) -> bool:
        """Tell whether a cover is shown."""
        return self._covers.currentWidget() is not self._rooms

    def render_counts(self, counts: Counts) -> None:
        """Show the numbers beside the rooms."""
        self._sidebar.set_rows(room_rows(counts))

    @property
    def is_plain(self) -> bool:
        """Tell whether only the page is shown."""
        return self._is_plain

    def set_focus_mode(self, *, on: bool) -> None:
        """Show only the page, or everything again; the line that is written on stays in place."""
        if self._is_plain == on:
            return
        from unsent.ui.views.window.caret_line import caret_line_kept

        self._is_plain = on
        focused, room = self.focusWidget(), self._stack.currentWidget()
        if focused is not None and self._sidebar.isAncestorOf(focused) and room is not None:
            room.setFocus(Qt.FocusReason.OtherFocusReason)
        with caret_line_kept(self):
            self._sidebar.setVisible(not on)
            for strip in self._strips:
                strip.setVisible(not on)
            self.focus_mode_changed.emit(on)

    def close_now(self) -> None:
        """Close without asking anyone."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first: there may be text to save or a clipboard to clear."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring the rest back with Escape, unless what has the focus had a use for it."""
        if event.key() == Qt.Key.Key_Escape and self._is_plain and not self.is_covered:
            self.set_focus_mode(on=False)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the window to the room, however large the text is."""
        super().resizeEvent(event)
        self.refit()

    def _focus_in(self, view: QWidget) -> None:
        """Give a view the focus, unless something in it took it when it was shown."""
        focused = self.focusWidget()
        if focused is None or not view.isAncestorOf(focused):
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def refit(self) -> None:
        """Fit the sidebar again, as the text size may be another."""
        most = max(tokens.SIDE_WIDTH, round(self.width() * SIDE_SHARE))
        self._sidebar.setFixedWidth(min(scaled(tokens.SIDE_WIDTH), most))

    def _chosen(self, key: str) -> None:
        if key == LOCK:
            self.lock_requested.emit()
        else:
            self.screen_requested.emit(Screen(key))

    def _add_shortcuts(self) -> None:
        # they belong to the rooms, so that none works while a cover hides them
        listen(Act.NEW_PAGE, self._rooms, self.new_page_requested.emit)
        listen(Act.LOCK, self._rooms, self.lock_requested.emit)
        listen(Act.FOCUS_MODE, self._rooms, lambda: self.set_focus_mode(on=not self._is_plain))
        listen(Act.SETTINGS, self._rooms, partial(self.screen_requested.emit, Screen.SETTINGS))
        listen(Act.SHEET, self._rooms, self.shortcuts_requested.emit)
        for screen in ROOMS:
            key = QShortcut(QKeySequence(room_keys(screen)), self._rooms)
            key.setObjectName(screen.value)
            key.activated.connect(partial(self.screen_requested.emit, screen))
        listen(Act.QUIT, self, self.close)
