"""A clipboard that only Unsent's own editors can read."""

from secrets import token_hex

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication, QTextDocumentFragment

from unsent.ui.widgets.guarded_menu import MenuWords
from unsent.ui.widgets.plain_text import clean

STAND_IN = "application/x-unsent-token"
_MOST_HELD = 4  # the selection, a drag, and what they were before


class PrivateClip(QObject):
    """Keeps what was copied, dragged or selected inside the process.

    Other programs are handed a token that means nothing to them. Whoever copied last wins:
    once the system clipboard changes, a paste takes that again. `menu_words` are what the menus of
    the editors around it say, unless one has words of its own.
    """

    def __init__(
        self,
        clipboard: QClipboard | None = None,
        parent: QObject | None = None,
        menu_words: MenuWords | None = None,
    ) -> None:
        super().__init__(parent)
        self.menu_words = menu_words or MenuWords()
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._copied = ""
        self._held: dict[str, str] = {}
        self._clipboard.dataChanged.connect(self._on_system_change)

    def put(self, text: str) -> None:
        """Keep a copied text; the system clipboard is not touched."""
        self._copied = text

    def paste_text(self) -> str:
        """Return what a paste should insert: the private copy, or the system's text if newer."""
        return self._copied or self.text_of(self._clipboard.mimeData())

    def offer(self, text: str) -> QMimeData:
        """Return what a selection or a drag may carry outside: a token instead of the text."""
        token = token_hex(16)
        self._held[token] = text
        while len(self._held) > _MOST_HELD:
            del self._held[next(iter(self._held))]
        mime = QMimeData()
        mime.setData(STAND_IN, token.encode())
        return mime

    def accepts(self, mime: QMimeData | None) -> bool:
        """Tell whether there is text in what is pasted or dropped."""
        return mime is not None and (mime.hasFormat(STAND_IN) or mime.hasText() or mime.hasHtml())

    def text_of(self, mime: QMimeData | None) -> str:
        """Return the plain text of what is pasted or dropped, empty when there is none."""
        if mime is None:
            return ""
        if mime.hasFormat(STAND_IN):
            token = mime.data(STAND_IN).data()
            return self._held.get(bytes(token).decode("ascii", "replace"), "")
        return clean(mime.text() or _words_of(mime.html()))

    def forget(self) -> None:
        """Drop everything, as when the journal locks."""
        self._copied = ""
        self._held.clear()

    def _on_system_change(self) -> None:
        mime = self._clipboard.mimeData()
        if mime is not None and mime.formats():  # an emptied clipboard is nothing newer
            self._copied = ""


def _words_of(html: str) -> str:
    """Return the words of a page that was copied without its plain text; nothing is loaded."""
    return QTextDocumentFragment.fromHtml(html).toPlainText() if html else ""
