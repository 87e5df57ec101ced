"""What helps on a page that is written on: finding something, and the spelling."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from unsent.ui.notices import Notices
from unsent.ui.session.spelling import SpellingSession
from unsent.ui.widgets.guarded_menu import MenuEntry, heading
from unsent.ui.widgets.spell_marks import SpellMarks
from unsent.ui.wording import spelling as wording

if TYPE_CHECKING:
    from unsent.ui.views.review.view import ReviewView
    from unsent.ui.views.write.view import WriteView


class PageTools(QObject):
    """Joins a page with the spelling once the journal is open, and lets things be found on it."""

    def __init__(
        self, view: "WriteView | ReviewView", spelling: SpellingSession, notices: Notices
    ) -> None:
        super().__init__(view)
        self._editor, self._spelling, self._notices = view.editor, spelling, notices
        self._marks = SpellMarks(view.editor)
        self._marks.wanted.connect(spelling.ask)
        spelling.read.connect(self._marks.take)
        spelling.renewed.connect(self._marks.renew)
        view.editor.offer(self._offers_at)
        view.let_find()

    def _offers_at(self, position: int) -> tuple[MenuEntry, ...]:
        """Return what the menu offers at a misspelt word."""
        span = None if self._editor.isReadOnly() else self._marks.word_at(position)
        if span is None:
            return ()
        word = self._word(*span)
        found = self._spelling.suggestions(word)
        put = partial(self._editor.replace, *span)
        return (
            heading(wording.not_known(word) if found else wording.no_suggestion()),
            *(MenuEntry(one, act=partial(put, one)) for one in found),
            MenuEntry(),
            MenuEntry(wording.add_word(), act=partial(self._learn, word)),
        )

    def _word(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _learn(self, word: str) -> None:
        self._spelling.learn(word)
        self._notices.say(wording.added(word), lambda: self._spelling.forget(word))
