"""Save a text as it is typed: what is on the page is in the file within a second."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.snapshots import Saving

AFTER_FIRST_KEY, TRY_AGAIN = 800, 5000  # milliseconds


class Autosave(QObject):
    """Keeps one text. `write` runs aside and may raise; the text then stays unsaved."""

    state_changed = Signal(Saving)

    def __init__(self, jobs: Jobs, write: Callable[[str], None]) -> None:
        super().__init__()
        self._jobs, self._write = jobs, write
        self._text: str | None = None  # newer than the file
        self._is_writing = False
        self.state = Saving.NOTHING
        # counted from the first unsaved key, not the last: who types on is saved as well
        self._soon = self._timer(AFTER_FIRST_KEY)
        self._again = self._timer(TRY_AGAIN)

    def edited(self, text: str) -> None:
        """Take a newer text."""
        self._text = text
        self._set(Saving.TYPING)
        if not self._soon.isActive():
            self._soon.start()

    def flush(self) -> bool:
        """Save now and wait for it; tell whether nothing is left unsaved."""
        self._jobs.drain()
        self._save()
        self._jobs.drain()
        return self._text is None

    def forget(self, state: Saving = Saving.NOTHING) -> None:
        """Start over with another text, which is as it is in the file."""
        self._text = None
        self._stop()
        self._set(state)

    @property
    def is_unsaved(self) -> bool:
        """Tell whether there is text that the file does not have."""
        return self._text is not None or self._is_writing

    def _save(self) -> None:
        self._stop()
        if self._text is None or self._is_writing:
            return
        text, self._text, self._is_writing = self._text, None, True
        self._jobs.run(lambda: self._write(text), lambda outcome: self._saved(text, outcome))

    def _saved(self, text: str, outcome: Ok[None] | Failed) -> None:
        self._is_writing = False
        if isinstance(outcome, Failed):
            self._text = text if self._text is None else self._text
            self._set(Saving.FAILED)
            self._again.start()
        elif self._text is None:
            self._set(Saving.SAVED)
        elif not self._soon.isActive():  # its time came while the file was being written
            self._soon.start()

    def _set(self, state: Saving) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)

    def _stop(self) -> None:
        self._soon.stop()
        self._again.stop()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._save)
        return timer
