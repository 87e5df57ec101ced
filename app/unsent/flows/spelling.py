"""See to the spelling: which languages, which words are the writer's own, and what is misspelt."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from threading import Lock
from typing import Any

from unsent.domain.spelling import (
    Spelling,
    key_of,
    parts_of,
    script_of,
    script_of_language,
    words_in,
)
from unsent.domain.watch import WatchList
from unsent.flows import settings
from unsent.flows.desk import Desk
from unsent.flows.ports import Dictionaries, Dictionary

MOST_SUGGESTIONS = 6
MOST_REMEMBERED = 50_000  # words that were looked up once

Spans = tuple[tuple[int, int], ...]


class Speller:
    """Reads paragraphs by some dictionaries. What it remembers is in memory only.

    A word is right when a dictionary of its script has it, or when it is the writer's own; one
    whose script no dictionary is in is left alone.
    """

    def __init__(self, dictionaries: Iterable[Dictionary], known: frozenset[str]) -> None:
        self._by_script: dict[str, list[Dictionary]] = {}
        for one in dictionaries:
            self._by_script.setdefault(script_of_language(one.language), []).append(one)
        self._known = known
        self._remembered: dict[str, bool] = {}
        self._one_at_a_time = Lock()  # the window asks at once what a lane may be asking aside

    def read(self, paragraph: str) -> Spans:
        """Return the spans of the misspelt words, half open, in `str` indices."""
        return tuple(
            (start, end) for start, end, word in words_in(paragraph) if not self.knows(word)
        )

    def knows(self, word: str) -> bool:
        """Tell whether a word is left unmarked."""
        with self._one_at_a_time:
            if word not in self._remembered:
                if len(self._remembered) >= MOST_REMEMBERED:
                    self._remembered.clear()
                self._remembered[word] = self._look_up(word)
            return self._remembered[word]

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, in turn from each language; the likeliest first."""
        with self._one_at_a_time:
            offered = [one.suggestions(word) for one in self._readers_of(word)]
        longest = max(map(len, offered), default=0)
        in_turn = (one[at] for at in range(longest) for one in offered if at < len(one))
        return tuple(dict.fromkeys(in_turn))[:MOST_SUGGESTIONS]

    def _look_up(self, word: str) -> bool:
        readers = self._readers_of(word)
        return not readers or key_of(word) in self._known or any(r.knows(word) for r in readers)

    def _readers_of(self, word: str) -> list[Dictionary]:
        return self._by_script.get(script_of(word), [])


def make_speller(
    dictionaries: Dictionaries, languages: Iterable[str], known: frozenset[str]
) -> Speller | None:
    """Open dictionaries, which takes a moment; None when none of them can be opened."""
    opened = []
    for language in languages:
        try:
            opened.append(dictionaries.open(language))
        except OSError:
            continue  # it was taken away, or is no dictionary: the others still count
    return Speller(opened, known | _clinical_words()) if opened else None


def spelling(desk: Desk) -> Spelling:
    """Return what was chosen, and the writer's own words."""
    stored: Mapping[str, Any] = desk.journal.settings.get("spelling", {})
    known = {one.name: stored[one.name] for one in fields(Spelling) if one.name in stored}
    chosen = Spelling(**known)
    return replace(chosen, languages=tuple(chosen.languages), words=tuple(chosen.words))


def keep(desk: Desk, chosen: Spelling) -> None:
    """Keep it, in the encrypted journal only."""
    desk.journal.settings.set("spelling", asdict(chosen))


def learn(desk: Desk, word: str) -> None:
    """Make a word the writer's own."""
    chosen = spelling(desk)
    if key_of(word) not in parts_of(chosen.words):
        keep(desk, replace(chosen, words=(*chosen.words, word)))


def forget(desk: Desk, word: str) -> None:
    """Let a word be marked again."""
    chosen = spelling(desk)
    left = tuple(one for one in chosen.words if key_of(one) != key_of(word))
    keep(desk, replace(chosen, words=left))


def known_words(desk: Desk) -> frozenset[str]:
    """Return the keys of the writer's own words and of every name on the watch list."""
    watch: WatchList = settings.watch_list(desk)
    names = (*watch.me, *watch.workplace, *watch.colleagues, *watch.places)
    return parts_of((*spelling(desk).words, *names))


def _clinical_words() -> frozenset[str]:
    """Return the medicines and conditions that the checks know; few dictionaries have them."""
    from unsent import resources
    from unsent.checks.lexicon import read_lists

    lists = read_lists([resources.read_text("lexicons/medicine.toml")])
    return parts_of(member for name in lists for member in lists[name])
