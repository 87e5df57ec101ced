"""The system's clipboard: an approved text goes on it, and comes off again in time."""

from math import ceil
from secrets import token_bytes

from PySide6.QtCore import QDeadlineTimer, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from unsent.domain.approval import ApprovedText

OWN_FORMAT = "application/x-unsent-approved"
TRIES, TRY_AGAIN_MS = 3, 100
_DWORD_ZERO = b"\x00\x00\x00\x00"
# Requests to clipboard histories and cloud clipboards; no program has to heed them.
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    # learn.microsoft.com, "Clipboard formats": the first by being there, the others by zero
    "ExcludeClipboardContentFromMonitorProcessing": _DWORD_ZERO,
    "CanIncludeInClipboardHistory": _DWORD_ZERO,
    "CanUploadToCloudClipboard": _DWORD_ZERO,
    # nspasteboard.org
    "org.nspasteboard.ConcealedType": b"",
    "org.nspasteboard.TransientType": b"",
}


class ApprovedClipboard(QObject):
    """Puts an approved text on the clipboard and takes it off while it is still ours.

    What another program has put there since is never touched. The time runs on a clock that
    stops while the computer sleeps; locking and quitting call `clear_if_ours` themselves.
    """

    remaining = Signal(int)  # whole seconds, once a second and only while our text is there
    cleared = Signal()  # our text was taken off
    replaced = Signal()  # someone else's content took its place
    not_put = Signal()  # the system did not take it, whatever was there is there still

    def __init__(
        self,
        seconds: float = 60.0,
        *,
        tick_ms: int = 1000,
        clipboard: QClipboard | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._lasts_ms = round(seconds * 1000)
        self._deadline = QDeadlineTimer()
        self._mark = b""
        self._tells_owner = self._is_placing = False
        self._ticks = QTimer(self)
        self._ticks.setInterval(tick_ms)
        self._ticks.timeout.connect(self._on_tick)
        self._clipboard.dataChanged.connect(self._on_change)

    def put(self, approved: ApprovedText) -> None:
        """Put exactly the approved characters there and start the time."""
        self._stop()
        self._place(approved, token_bytes(16), TRIES)

    def is_ours(self) -> bool:
        """Tell whether the text that was put there is still there."""
        if not self._mark:
            return False
        if self._tells_owner and not self._clipboard.ownsClipboard():
            return False  # asking a foreign owner for its formats could block on it
        mime = self._clipboard.mimeData()
        return mime is not None and bytes(mime.data(OWN_FORMAT).data()) == self._mark

    def seconds_left(self) -> int:
        """Return the whole seconds until it is cleared, 0 when our text is not there."""
        if not self._mark:
            return 0
        return ceil(max(0, self._deadline.remainingTime()) / 1000)

    def clear_if_ours(self) -> bool:
        """Take the text off and return whether it was there to be taken."""
        if not self.is_ours():
            self._stop()
            return False
        mark, self._mark = self._mark, b""  # our own change is no one taking its place
        self._clipboard.clear()
        self._mark = mark
        if self.is_ours():
            return False  # Wayland may refuse without the focus: the next tick tries again
        self._stop()
        self.cleared.emit()
        return True

    def _place(self, approved: ApprovedText, mark: bytes, tries: int) -> None:
        """Put it there and look that it is; X11 refuses who has not heard of the last owner yet.

        ICCCM 2.1: a selection is not given for a time before its last change.
        """
        self._mark, self._is_placing = mark, True
        self._clipboard.setMimeData(_mime(approved, mark))
        self._is_placing = False
        self._tells_owner = self._clipboard.ownsClipboard()  # the offscreen platform never does
        if self.is_ours():
            self._deadline = QDeadlineTimer(self._lasts_ms)
            self._ticks.start()
            self.remaining.emit(self.seconds_left())
        elif tries > 1:
            QTimer.singleShot(TRY_AGAIN_MS, self, lambda: self._again(approved, mark, tries - 1))
        else:
            self._stop()
            self.not_put.emit()

    def _again(self, approved: ApprovedText, mark: bytes, tries: int) -> None:
        if self._mark == mark:  # else it was taken back, or another text is to go there
            self._place(approved, mark, tries)

    def _on_tick(self) -> None:
        if self._deadline.hasExpired():
            self.clear_if_ours()
        else:
            self.remaining.emit(self.seconds_left())

    def _on_change(self) -> None:
        if self._mark and self._ticks.isActive() and not self._is_placing and not self.is_ours():
            self._stop()
            self.replaced.emit()

    def _stop(self) -> None:
        self._mark = b""
        self._ticks.stop()


def _mime(approved: ApprovedText, mark: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setText(approved.text)
    for name, value in _HINTS.items():
        mime.setData(name, value)
    mime.setData(OWN_FORMAT, mark)
    return mime
