"""Word lists that shapes name, and where their members stand in a sentence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from unsent.checks.normalise import Line
from unsent.checks.phrases import PhraseIndex

Lists = Mapping[str, tuple[str, ...]]


class Members:
    """Which lists have a member at which word of one sentence.

    `keys` holds, for each word, its forms and `{list}` for each list with a member that begins
    there; `present` holds all of them.
    """

    __slots__ = ("_ends", "keys", "present")

    def __init__(self, line: Line) -> None:
        self.keys = [word.forms for word in line]
        self.present = {form for forms in self.keys for form in forms}
        self._ends: dict[int, dict[str, list[int]]] = {}

    def note(self, name: str, at: int, after: int) -> None:
        """Remember that a member of a list stands at words `at` to `after`."""
        here = self._ends.setdefault(at, {})
        if name not in here:
            key = f"{{{name}}}"
            self.keys[at] = (*self.keys[at], key)
            self.present.add(key)
        here.setdefault(name, []).append(after)

    def after(self, at: int, names: Sequence[str]) -> list[int]:
        """Return where the members of the lists that begin at a word end."""
        here = self._ends.get(at)
        if here is None:
            return []
        return [end for name in names if name in here for end in here[name]]


class WordLists(Mapping[str, tuple[str, ...]]):
    """All word lists; those in use are found together in one pass over a sentence."""

    def __init__(self, lists: Lists) -> None:
        self._lists = dict(lists)
        self._used: set[str] = set()
        self._scan: _Scan | None = None

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

    def read(self, line: Line) -> Members:
        """Return where the members of all lists stand in a sentence."""
        members = Members(line)
        for name, at, after in self._index.spans(line):
            members.note(name, at, after)
        for at, word in enumerate(line):
            if word.text.endswith(self._any_ending):
                for name in self._by_ending(word.text):
                    members.note(name, at, at + 1)
        return members

    def _by_ending(self, word: str) -> list[str]:
        return [name for ending, name in self._endings if word.endswith(ending)]
