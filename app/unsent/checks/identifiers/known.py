"""What is known of names and places: lists from `resources/lexicons`, one entry a line."""

from dataclasses import dataclass

from unsent import resources

# letters that stay themselves when accents are taken off; the lists are in plain letters
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "ß": "ss"})


def read_list(name: str) -> frozenset[str]:
    """Return the entries of a list, in lower case."""
    lines = resources.read_text(f"lexicons/{name}").lower().split("\n")
    return frozenset(line for line in lines if line and line[0] != "#")


@dataclass(frozen=True, slots=True)
class Names:
    """What is known of names: clear first names, those that are words too, and what is no name."""

    clear: frozenset[str]
    ambiguous: frozenset[str]
    never: frozenset[str]
    famous: frozenset[str]
    towns: frozenset[str]
    wide: frozenset[str]

    def is_first_name(self, word: str) -> bool:
        """Tell whether a word, with a capital, is likely a first name."""
        return self.is_clear(word) or word.lower() in self.ambiguous

    def is_clear(self, word: str) -> bool:
        """Tell whether a word is a first name and nothing else."""
        lowered = word.lower()
        return lowered in self.clear or (
            not lowered.isascii() and lowered.translate(_PLAIN) in self.clear
        )

    def may_be_name(self, word: str) -> bool:
        """Tell whether nothing speaks against a capitalised word being a name."""
        return word.lower() not in self.never and not self.is_place(word)

    def name_within(self, words: str) -> int:
        """Return where, behind words such as `If` or `When`, a name may begin."""
        start = 0
        while " " in words[start:]:
            first, rest = words[start:].split(" ", 1)
            if first.lower() not in self.never or not self.is_first_name(rest.split()[0]):
                break
            start += len(first) + 1
        return start

    def is_place(self, word: str) -> bool:
        """Tell whether a word is a known town, state or country."""
        lowered = word.lower()
        return lowered in self.towns or lowered in self.wide

    def is_famous(self, words: str) -> bool:
        """Tell whether words are or begin with somebody known, historic or made up."""
        parts = words.lower().replace(".", "").split()
        return any(" ".join(parts[:count]) in self.famous for count in range(2, len(parts) + 1))


def read_names() -> Names:
    """Return the lists that the identifier checks share."""
    return Names(
        clear=read_list("first_names.txt"),
        ambiguous=read_list("first_names_ambiguous.txt"),
        never=read_list("not_names.txt"),
        famous=read_list("not_patients.txt"),
        towns=read_list("towns.txt"),
        wide=read_list("wide_places.txt"),
    )
