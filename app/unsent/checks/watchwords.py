"""Names from the writer's own list, however they are cased, spaced, spelled or tagged."""

import re
from collections.abc import Callable, Iterable, Iterator

from unsent.checks.family import Family, Mark, Rewrite
from unsent.checks.normalise import normalise
from unsent.checks.passage import Sentence
from unsent.domain.watch import WatchList

SHORTEST = 3  # letters: shorter names would be found inside everything
_CANON = str.maketrans("013457@$!|l", "oieastasiii")
_LETTER = re.compile(r"[^\W_]|[@$!]")
_GENERIC_WORDS = (
    "the of and general hospital clinic health medical center centre memorial "
    "regional university trust nhs care home community st saint mount royal "
    "unit ward icu er ed floor department school college street road north south "
    "east west new old city county care rehab pharmacy dental group dr nurse mr mrs "
    "ms miss"
)
_GENERIC = frozenset(_GENERIC_WORDS.split())


class _Term:
    """One listed name as it is looked for: letters only, look-alikes made one."""

    def __init__(self, words: str, with_parts: bool) -> None:
        plain = normalise(words).plain
        own = re.findall(r"[^\W_]+", plain)
        self.whole = _squash(plain)
        self.parts: frozenset[str] = frozenset()
        self.short = ""
        distinct = [w for w in own if len(w) > SHORTEST and w.lower() not in _GENERIC]
        if with_parts and len(own) > 1:
            self.parts = frozenset(_squash(word) for word in distinct)
        elif len(own) > 1 and own[0] in distinct:
            self.parts = frozenset([_squash(own[0])])
        if len(own) >= SHORTEST and not with_parts:
            self.short = "".join(word[0] for word in own).upper()


def _squash(text: str) -> str:
    return "".join(_LETTER.findall(text.lower())).translate(_CANON)


class _Finder:
    def __init__(self, names: Iterable[str], with_parts: bool) -> None:
        terms = [_Term(name, with_parts) for name in names]
        self._terms = [term for term in terms if len(term.whole) >= SHORTEST]

    def find(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Yield the spans of all listed names, the longest reading first."""
        if not self._terms:
            return
        letters = [match.start() for match in _LETTER.finditer(sentence.folded)]
        squashed = "".join(sentence.folded[at] for at in letters).translate(_CANON)
        for term in self._terms:
            yield from self._whole(sentence, squashed, letters, term.whole)
        for word in re.finditer(r"[^\W_]+", sentence.plain):
            written = word.group()
            bare = _squash(written)
            for term in self._terms:
                is_part = written[0].isupper() and (
                    bare in term.parts or (bare[-1:] == "s" and bare[:-1] in term.parts)
                )
                if is_part or written == term.short:
                    yield word.span()

    @staticmethod
    def _whole(
        sentence: Sentence, squashed: str, letters: list[int], term: str
    ) -> Iterator[tuple[int, int]]:
        at = squashed.find(term)
        while at >= 0:
            start, end = letters[at], letters[at + len(term) - 1] + 1
            if _stands_alone(sentence.folded, start, end):
                yield start, end
            at = squashed.find(term, at + 1)


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """Tell whether a span is whole words, or part of a tag or handle."""
    begin = re.search(r"[@#]?[\w.]*$", folded[max(0, start - 60) : start])
    is_tag = begin is not None and begin.group()[:1] in ("@", "#")
    is_tag = is_tag or folded[start] in "@#"
    opens = start == 0 or not folded[start - 1].isalnum()
    closes = end == len(folded) or not folded[end].isalnum()
    closes = closes or re.match(r"s\b", folded[end:]) is not None
    return is_tag or (opens and closes)


def _detector(
    names: Iterable[str], with_parts: bool, rewrite: Rewrite, patients: bool | None = None
) -> Callable[[Sentence], Iterator[Mark]]:
    finder = _Finder(names, with_parts)

    def detect(sentence: Sentence) -> Iterator[Mark]:
        if patients is not None and ("patient" in sentence.near) != patients:
            return
        for start, end in finder.find(sentence):
            yield Mark(start, end, (_fitting(sentence, start, rewrite),))

    return detect


def _fitting(sentence: Sentence, start: int, rewrite: Rewrite) -> Rewrite:
    """Return the rewrite without its article or `my` where the sentence has one already."""
    words = rewrite.replacement.split(" ", 1)
    has_one = re.search(r"(?i)\b(?:the|my|our|a|this|that) $", sentence.plain[:start])
    if has_one and len(words) > 1:
        return Rewrite(f'Say "{words[1]}"', words[1])
    return rewrite


def family(watch: WatchList) -> Family:
    """Return the detectors for what is on the writer's own list."""
    town = Rewrite('Say "my town"', "my town")
    return Family(
        "watch list",
        sentence={
            "watched-workplace": _detector(
                watch.workplace, False, Rewrite('Say "my workplace"', "my workplace")
            ),
            "watched-colleague": _detector(
                watch.colleagues, True, Rewrite('Say "a colleague"', "a colleague")
            ),
            "watched-self": _detector(watch.me, True, Rewrite("Take it out", "")),
            "watched-place": _detector(watch.places, False, town, patients=False),
            "watched-place-patient": _detector(
                watch.places, False, Rewrite('Say "a town"', "a town"), patients=True
            ),
        },
    )
