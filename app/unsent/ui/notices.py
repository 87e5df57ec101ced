"""Say what happened, and offer to take it back."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from unsent.domain.refusal import Refusal
from unsent.ui.shortcuts import Act, listen
from unsent.ui.wording import notices as wording
from unsent.ui.wording.refusals import refusal_text

if TYPE_CHECKING:
    from unsent.ui.widgets.toast import Toast


class Notices(QObject):
    """One line at a time, over the foot of the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._undo: Callable[[], object] | None = None
        listen(Act.TAKE_BACK, window, self.take_back)

    @property
    def text(self) -> str:
        """Return the line that was said last."""
        return self._toast.text()

    @cached_property
    def _toast(self) -> "Toast":
        from unsent.ui.widgets.toast import Toast  # nothing is said before the first paint

        toast = Toast(self._window)
        toast.undo_requested.connect(self._take_back)
        return toast

    def say(
        self, text: str, undo: Callable[[], object] | None = None, undo_words: str = ""
    ) -> None:
        """Show a line; with `undo` it has a button that takes the thing back.

        Other words make the button do something else.
        """
        self._undo = undo
        self._toast.say(text, (undo_words or wording.undo()) if undo else "")

    def refuse(self, refusal: Refusal) -> None:
        """Show why something may not happen."""
        self.say(refusal_text(refusal))

    def take_back(self) -> None:
        """Do what the line offers, as its button would, while it is shown."""
        if self._undo is not None and not self._toast.isHidden():
            self._toast.close_now()
            self._take_back()

    def step_aside(self) -> None:
        """Look for another place for the line, as when another room is shown."""
        if "_toast" in self.__dict__:
            self._toast.refit()

    def hush(self) -> None:
        """Take the line away, as when the window is locked."""
        self._undo = None
        if "_toast" in self.__dict__:
            self._toast.close_now()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()
