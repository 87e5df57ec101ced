"""Long lists of names and places, kept as one sorted text and unpacked where they are asked."""

from unsent import resources

_KEY = 2  # letters by which the entries are taken out together


class Gazetteer:
    """A set of words that costs nothing until it is asked, and then only what begins alike.

    `text` holds one entry a line, in lower case and plain letters, sorted; lines of comment come
    first.
    """

    __slots__ = ("_open", "_text")

    def __init__(self, text: str) -> None:
        while text.startswith("#"):
            text = text.partition("\n")[2]
        self._text = f"\n{text.strip()}\n"
        self._open: dict[str, frozenset[str]] = {}

    def __contains__(self, word: object) -> bool:
        """Tell whether a word is an entry."""
        if not isinstance(word, str) or not word:
            return False
        key = word[:_KEY]
        entries = self._open.get(key)
        if entries is None:
            entries = self._open[key] = self._unpacked(key)
        return word in entries

    def _unpacked(self, key: str) -> frozenset[str]:
        start, end = self._at(key), self._at(key + "\uffff")
        return frozenset(self._text[start:end].split("\n"))

    def _at(self, key: str) -> int:
        """Return where the first entry that is not before `key` begins."""
        low, high = 1, len(self._text)
        while low < high:
            line = self._text.rfind("\n", 0, (low + high) // 2) + 1
            if self._text[line : line + len(key)] < key:
                low = self._text.find("\n", line) + 1
            elif line <= low:
                return low
            else:
                high = line
        return low


def read_gazetteer(name: str) -> Gazetteer:
    """Return a sorted list of `resources/lexicons`."""
    return Gazetteer(resources.read_text(f"lexicons/{name}"))
