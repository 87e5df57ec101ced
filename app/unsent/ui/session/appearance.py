"""What the window wears: what was chosen, and the desktop's own wishes where it was left to it."""

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from unsent.domain.appearance import TEXT_SIZES, Appearance, Brightness, Wish, nearest_size
from unsent.ui.shortcuts import Act, listen
from unsent.ui.snapshots import AppearanceSnapshot
from unsent.ui.theme.apply import apply_theme, set_manner

Keep = Callable[[Appearance], bool]
# what the interface is set in where nobody chose a size: 9 pt, 13 pt, 11 pt
_USUAL_PIXELS = {"win32": 12.0, "darwin": 13.0}
_USUAL_ELSEWHERE = 14.7


class Size(NamedTuple):
    """How large a window is where it is not maximised, and whether it is."""

    width: int
    height: int
    is_maximised: bool


class AppearanceSession(QObject):
    """Wears what was chosen, follows the desktop in the rest, and keeps a new choice."""

    changed = Signal(AppearanceSnapshot)

    def __init__(
        self, app: QApplication, chosen: Appearance | None = None, keep: Keep = lambda _: True
    ) -> None:
        super().__init__(app)
        self._app, self._keep = app, keep
        self._chosen = chosen or Appearance()
        self._is_kept = True
        self._told = Brightness.SYSTEM
        self._begun = Size(0, 0, is_maximised=False)
        self._desktop_is_dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark

    @property
    def chosen(self) -> Appearance:
        """Return what was chosen."""
        return self._chosen

    def wear(self) -> None:
        """Put the look on, and follow the desktop from now on."""
        self._dress()
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        accessibility = getattr(hints, "accessibility", None)  # Qt 6.10
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self._dress)

    def choose(self, chosen: Appearance) -> None:
        """Wear something else at once, and at the next start."""
        self._chosen = chosen
        self._is_kept = self._keep(chosen)
        self._dress()

    def larger(self) -> None:
        """Make the text one step larger."""
        bigger = [size for size in TEXT_SIZES if size > self._text_size()]
        self._resize(min(bigger, default=TEXT_SIZES[-1]))

    def smaller(self) -> None:
        """Make the text one step smaller."""
        lesser = [size for size in TEXT_SIZES if size < self._text_size()]
        self._resize(max(lesser, default=TEXT_SIZES[0]))

    def usual(self) -> None:
        """Take the text size that the desktop uses."""
        self._resize(0)

    def listen_to(self, window: QWidget) -> None:
        """Take the keys for the text size, whatever the window shows: the way in as well."""
        listen(Act.LARGER, window, self.larger)
        listen(Act.SMALLER, window, self.smaller)
        listen(Act.USUAL_SIZE, window, self.usual)

    def fit(self, window: QWidget) -> None:
        """Give a window that was not shown yet the size that it had, as the screen allows."""
        chosen = self._chosen
        if chosen.width and chosen.height:
            room = self._app.primaryScreen().availableSize()
            window.resize(QSize(chosen.width, chosen.height).boundedTo(room))
        if chosen.is_maximised:
            window.setWindowState(Qt.WindowState.WindowMaximized)
        self._begun = size_of(window)

    def keep_size(self, window: QWidget) -> None:
        """Keep how large a window is; what a smaller screen took from it counts for nothing."""
        size = size_of(window)
        if size == self._begun:
            return
        self._begun = size
        self._chosen = replace(self._chosen, is_maximised=size.is_maximised)
        if min(size.width, size.height) > 0:
            self._chosen = replace(self._chosen, width=size.width, height=size.height)
        self._keep(self._chosen)

    def keep_now(self) -> None:
        """Keep what could not be kept before, as when the journal has its folder at last."""
        if not self._is_kept:
            self._is_kept = self._keep(self._chosen)
            self.refresh()

    def refresh(self) -> None:
        """Publish what is chosen."""
        self.changed.emit(self.snapshot())

    def snapshot(self) -> AppearanceSnapshot:
        """Return what is chosen, and the text size that is worn."""
        return AppearanceSnapshot(self._chosen, self._text_size(), self._is_kept)

    def _resize(self, text_size: int) -> None:
        if text_size != self._chosen.text_size:
            self.choose(replace(self._chosen, text_size=text_size))

    def _dress(self) -> None:
        chosen = self._chosen
        self._tell_desktop()
        set_manner(self._app, calm=chosen.calm is Wish.ALWAYS, typewriter=chosen.typewriter)
        scale = self._text_size() / 100
        apply_theme(self._app, self._is_dark(), scale, contrast=self._has_contrast())
        self.refresh()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if self._chosen.brightness is Brightness.SYSTEM:
            self._desktop_is_dark = scheme is Qt.ColorScheme.Dark
            self._dress()

    def _tell_desktop(self) -> None:
        """Have what the desktop draws in its own way fit, such as the title bar."""
        chosen, hints = self._chosen.brightness, self._app.styleHints()
        if chosen is self._told:
            return
        self._told = chosen
        if chosen is Brightness.SYSTEM:
            hints.unsetColorScheme()
            self._desktop_is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = chosen is Brightness.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light)

    def _is_dark(self) -> bool:
        if self._chosen.brightness is Brightness.SYSTEM:
            return self._desktop_is_dark
        return self._chosen.brightness is Brightness.DARK

    def _has_contrast(self) -> bool:
        return self._chosen.contrast is Wish.ALWAYS or desktop_wants_contrast(self._app)

    def _text_size(self) -> int:
        return self._chosen.text_size or desktop_text_size()


def size_of(window: QWidget) -> Size:
    """Return how large a window is; one that is maximised knows what it was before."""
    is_maximised = window.isMaximized()
    size = window.normalGeometry().size() if is_maximised else window.size()
    return Size(size.width(), size.height(), is_maximised)


def desktop_wants_contrast(app: QApplication) -> bool:
    """Tell whether the desktop asks for strong contrast, where Qt can tell (6.10)."""
    accessibility = getattr(app.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)


def desktop_text_size() -> int:
    """Return the text size that fits the desktop's own interface, in percent."""
    font = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    return nearest_size(font.pixelSize() / _USUAL_PIXELS.get(sys.platform, _USUAL_ELSEWHERE))
