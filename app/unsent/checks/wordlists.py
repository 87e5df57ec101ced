"""Word lists that shapes name, and where their members stand in a sentence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from unsent.checks.normalise import Line
from unsent.checks.phrases import Opening, PhraseIndex
from unsent.checks.triggers import commonness

Lists = Mapping[str, tuple[str, ...]]
_REMEMBERED = 16_384  # words


def key_of(name: str) -> str:
    """Return the key that stands for a member of a list."""
    return f"{{{name}}}"


class Members:
    """Which lists have a member at which word of one sentence.

    `keys` holds, for each word, its forms and `{list}` for each list with a member that begins
    there; `present` holds all of them.
    """

    __slots__ = ("_alone", "_longer", "_places", "keys", "present")

    def __init__(self, known: Sequence["Known"]) -> None:
        self.keys = [word.keys for word in known]
        self.present = set[str]().union(*self.keys)
        self._alone = [word.names for word in known]
        self._longer: dict[int, dict[str, list[int]]] = {}
        self._places: dict[str, list[tuple[int, int]]] = {}

    def note(self, name: str, at: int, after: int) -> None:
        """Remember that a member of several words of a list stands at words `at` to `after`."""
        here = self._longer.setdefault(at, {})
        if name not in here and name not in self._alone[at]:
            key = key_of(name)
            self.keys[at] = (*self.keys[at], key)
            self.present.add(key)
        here.setdefault(name, []).append(after)

    def places_of(self, key: str) -> list[tuple[int, int]]:
        """Return at which words a key stands, and as which of their keys; ask after noting."""
        places = self._places.get(key)
        if places is None:
            places = self._places[key] = [
                (at, rank)
                for at, keys in enumerate(self.keys)
                if key in keys
                for rank, each in enumerate(keys)
                if each == key
            ]
        return places

    def after(self, at: int, names: Sequence[str]) -> list[int]:
        """Return where the members of the lists that begin at a word end."""
        if at >= len(self._alone):
            return []
        ends = [] if self._alone[at].isdisjoint(names) else [at + 1]
        here = self._longer.get(at)
        if here is not None:
            ends.extend(end for name in names if name in here for end in here[name])
        return ends


class Known(NamedTuple):
    """What the lists know of one word: its keys, the lists that it is in, members it begins."""

    keys: tuple[str, ...]
    names: frozenset[str]
    openings: tuple[Opening[str], ...]


class WordLists(Mapping[str, tuple[str, ...]]):
    """All word lists; those in use are found together in one pass over a sentence."""

    def __init__(self, lists: Lists) -> None:
        self._lists = dict(lists)
        self._used: set[str] = set()
        self._scan: _Scan | None = None
        self._commonness: dict[str, int] = {}

    def __getitem__(self, name: str) -> tuple[str, ...]:
        """Return the members of a list."""
        return self._lists[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self._lists)

    def __len__(self) -> int:
        """Return how many lists there are."""
        return len(self._lists)

    def use(self, names: Iterable[str]) -> None:
        """Have these lists found from now on. Raises KeyError for one that does not exist."""
        fresh = set(names) - self._used
        if fresh - self._lists.keys():
            raise KeyError(min(fresh - self._lists.keys()))
        if fresh:
            self._used |= fresh
            self._scan = None

    def commonness(self, keys: Iterable[str]) -> int:
        """Return how often one of the words, or of the members of lists, stands in sentences."""
        return sum(map(self._commonness_of, keys))

    def _commonness_of(self, key: str) -> int:
        known = self._commonness.get(key)
        if known is None:
            words = [member.split()[0] for member in self._lists.get(key[1:-1], (key,))]
            known = self._commonness[key] = commonness(words)
        return known

    def in_line(self, line: Line) -> Members:
        """Return where members of the lists in use stand; a line is scanned once."""
        if self._scan is None:
            self._scan = _Scan({name: self._lists[name] for name in sorted(self._used)})
        return line.once(self._scan)


class _Scan:
    """An index of all members; those that begin with `*` are endings."""

    def __init__(self, lists: Lists) -> None:
        members = [(item, name) for name, items in lists.items() for item in items]
        self._endings = [(item[1:], name) for item, name in members if item[0] == "*"]
        self._any_ending = tuple(ending for ending, _ in self._endings)
        self._index = PhraseIndex((item, name) for item, name in members if item[0] != "*")
        self._known = lru_cache(_REMEMBERED)(self._look_up)

    def read(self, line: Line) -> Members:
        """Return where the members of all lists stand in a sentence."""
        known = [self._known(word.forms) for word in line]
        members = Members(known)
        for at, word in enumerate(known):
            for opening in word.openings:
                for name, _, after in opening.spans(line, at):
                    members.note(name, at, after)
        return members

    def _look_up(self, forms: tuple[str, ...]) -> Known:
        alone, openings = self._index.opened_by(forms) or ((), ())
        names = dict.fromkeys((*alone, *self._by_ending(forms[0])))
        return Known((*forms, *map(key_of, names)), frozenset(names), openings)

    def _by_ending(self, word: str) -> Iterator[str]:
        if word.endswith(self._any_ending):
            yield from (name for ending, name in self._endings if word.endswith(ending))
