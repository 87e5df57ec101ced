"""Reading along for the spelling: aside, by the dictionaries of the writer's languages."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from unsent.ui.jobs import Failed, Jobs, Ok
from unsent.ui.snapshots import SpellingSnapshot

if TYPE_CHECKING:
    from unsent.domain.spelling import Spelling
    from unsent.flows.desk import Desk
    from unsent.flows.ports import Dictionaries
    from unsent.flows.spelling import Spans, Speller

Find = Callable[[], "Dictionaries | None"]


class SpellingSession(QObject):
    """Knows which words are misspelt, once the journal is open. It judges nothing else."""

    changed = Signal(SpellingSnapshot)
    renewed = Signal()  # everything is to be read again
    read = Signal(dict)  # the spans of the misspelt words by paragraph

    def __init__(self, lane: Jobs) -> None:
        super().__init__()
        self._lane = lane
        self._find: Find | None = None
        self._desk: Desk | None = None
        self._dictionaries: Dictionaries | None = None
        self._speller: Speller | None = None
        self._revision = 0  # of the languages and of the words that are known

    def use(self, find: Find) -> None:
        """Take the way to this computer's dictionaries; they are looked for when first needed."""
        self._find = find

    def open(self, desk: "Desk") -> None:
        """Take the opened journal."""
        self._desk = desk

    def ask(self, paragraphs: tuple[str, ...]) -> None:
        """Have paragraphs read aside; `read` tells what was found. Nothing comes when it is off."""
        from unsent.flows import spelling

        desk, find = self._desk, self._find
        if desk is None or find is None:
            return
        chosen = spelling.spelling(desk)
        if not chosen.is_on:
            return
        speller, revision = self._speller, self._revision
        known = frozenset() if speller is not None else spelling.known_words(desk)

        def work() -> "tuple[Speller | None, dict[str, Spans]]":
            reader = speller or self._load(find, chosen.languages, known)
            if reader is None:
                return None, {}
            return reader, {one: reader.read(one) for one in paragraphs}

        self._lane.run(work, lambda outcome: self._done(revision, outcome))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant; takes up to 0.2 s for each language."""
        return () if self._speller is None else self._speller.suggestions(word)

    def learn(self, word: str) -> None:
        """Make a word the writer's own."""
        from unsent.flows import spelling

        if self._desk is not None:
            spelling.learn(self._desk, word)
            self.renew()

    def forget(self, word: str) -> None:
        """Let a word be marked again."""
        from unsent.flows import spelling

        if self._desk is not None:
            spelling.forget(self._desk, word)
            self.renew()

    def switch(self, on: bool) -> None:
        """Mark misspelt words, or leave all of them alone."""
        self._change(lambda now: replace(now, is_on=on))

    def choose(self, language: str, on: bool) -> None:
        """Read by a dictionary, or no longer by it."""
        shown = self.snapshot()
        chosen = [one for one in shown.found if one in shown.used or one == language]
        if not on:
            chosen.remove(language)
        if chosen:
            self._change(lambda now: replace(now, languages=tuple(chosen)))
        else:
            self.switch(False)

    def renew(self) -> None:
        """Read everything again: languages or known words are others now."""
        self._revision += 1
        self._speller = None
        self.renewed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Publish what the settings show."""
        self.changed.emit(self.snapshot())

    def snapshot(self) -> SpellingSnapshot:
        """Return what the settings show now."""
        from unsent.domain.spelling import languages_to_use, without_dictionary
        from unsent.flows import spelling

        if self._desk is None:
            return SpellingSnapshot()
        chosen, there = spelling.spelling(self._desk), self._look_for()
        found = there.languages() if there is not None else ()
        return SpellingSnapshot(
            is_on=chosen.is_on,
            found=found,
            used=languages_to_use(chosen.languages, found, spoken()) if chosen.is_on else (),
            missing=without_dictionary(spoken(), found),
            folder=there.own_folder if there is not None else "",
            can_read=there is not None,
            words=chosen.words,
        )

    def _change(self, change: "Callable[[Spelling], Spelling]") -> None:
        from unsent.flows import spelling

        if self._desk is not None:
            spelling.keep(self._desk, change(spelling.spelling(self._desk)))
            self.renew()

    def _look_for(self) -> "Dictionaries | None":
        if self._dictionaries is None and self._find is not None:
            self._dictionaries = self._find()
        return self._dictionaries

    def _load(self, find: Find, chosen: tuple[str, ...], known: frozenset[str]) -> "Speller | None":
        """Runs aside: nothing of the journal may be asked here."""
        from unsent.domain.spelling import languages_to_use
        from unsent.flows.spelling import make_speller

        there = self._dictionaries = self._dictionaries or find()
        if there is None:
            return None
        return make_speller(there, languages_to_use(chosen, there.languages(), spoken()), known)

    def _done(
        self, revision: int, outcome: "Ok[tuple[Speller | None, dict[str, Spans]]] | Failed"
    ) -> None:
        if isinstance(outcome, Failed):
            raise outcome.error  # a defect: it is noted where all of them are
        if revision == self._revision:
            self._speller, found = outcome.value
            self.read.emit(found)


def spoken() -> tuple[str, ...]:
    """Return the languages of this computer, such as `de_AT`, the first one first."""
    tags = [tag.replace("-", "_") for tag in QLocale.system().uiLanguages()]
    names = [tag for tag in tags if "_" in tag and not tag.count("_") > 1] or tags
    return tuple(dict.fromkeys("en_US" if name in ("C", "en") else name for name in names))
