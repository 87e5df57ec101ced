"""Tags that hold the name of somebody who is cared for, `#PrayForDelilah`: marked whole."""

from collections.abc import Iterator

from unsent.checks.family import Mark, Rewrite
from unsent.checks.identifiers.known import Names
from unsent.checks.identifiers.shapes import CAP, compiled, found
from unsent.checks.passage import Sentence

_WISHES = compiled(
    r"(?<![\w&])(?P<it>#(?:[Pp]ray(?:ers)?[Ff]or|[Jj]ustice[Ff]or|[Tt]eam|RIP|[Ff]ly[Hh]igh|"
    r"[Ff]ight(?:[Ff]or)?|[Hh]ope[Ff]or|[Hh]elp|[Ss]ave|[Hh]eal|[Hh]ealing[Ff]or|[Ll]ove[Ff]or)"
    rf"(?P<name>{CAP}|[a-z]{{3,}}))",
    r"(?<![\w&])(?P<it>#(?P<name>[A-Z][a-z]+)[Ss]trong)\b",
    r"(?<![\w&])(?P<it>#(?P<name>[a-z]{3,})strong)\b",
    r"(?<![\w&])(?P<it>#(?:Forever|Remember(?:ing)?|Miss(?:ing)?|[Gg]oodbye|Angel)"
    r"(?P<name>[A-Z][a-z]+(?:[A-Z][a-z]+)?))\b",
    needs=["#"],
)


def tags(names: Names, sentence: Sentence) -> Iterator[Mark]:
    """Yield the tags of a sentence that hold what is, or may well be, a name."""
    for match in found(_WISHES, sentence.plain, sentence.clues):
        if may_name(names, match["name"]):
            yield Mark(*match.span("it"), (Rewrite("Take the tag out", ""),))


def may_name(names: Names, word: str) -> bool:
    """Tell whether a word of a tag names a person: a known first name, or one no list knows."""
    if names.is_clear(word):
        return True
    is_plain = names.is_common(word) or names.is_place(word) or word.lower() in names.never
    return word[:1].isupper() and not (word.isupper() or is_plain)
