"""Read drafts in which names are marked: `{phi.name|Mrs Adu} asked` reads as `Mrs Adu asked`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from evaluation.corpora import Corpus
from training.texts import PLAIN, read_lessons

CATEGORIES = (
    "phi.name", "phi.place", "phi.date", "phi.contact", "phi.id", "phi.age_over_89",
    "identity.colleague", "identity.self", "identity.employer",
)  # fmt: skip
_MARK = re.compile(r"\{([a-z0-9_.]+)\|([^{}|]*)\}")
Spans = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """One text with the spans of its names; `kind` is post, cooled, marked or plain."""

    text: str
    spans: Spans
    kind: str

    @property
    def is_clean(self) -> bool:
        """Tell whether nothing in it is somebody's name."""
        return not self.spans


def read_marked(line: str) -> Marked:
    """Return the text of a line without its marks. Raises ValueError for an unknown category."""
    text, spans, at = "", [], 0
    for match in _MARK.finditer(line):
        text += line[at : match.start()]
        if match[1] not in CATEGORIES:
            raise ValueError(match[1])
        spans.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        at = match.end()
    return Marked(text + line[at:], tuple(spans), "marked")


def marked_texts(corpora: list[Corpus], folder: Path) -> Iterator[Marked]:
    """Yield all that is not held out: posts, cooled texts, marked drafts, drafts of every day.

    `folder` is that of `drafts_a.jsonl`, with the folders `spans` and `lessons` in it.
    """
    known = (corpus for corpus in corpora if not corpus.is_unseen)
    for corpus in (corpus.part(corpus.name, is_held_out=False) for corpus in known):
        for post in corpus.posts:
            named = (s for s in post.spans if s.category in CATEGORIES)
            yield Marked(post.text, tuple((s.start, s.end, s.category) for s in named), "post")
        for pair in corpus.pairs:
            yield Marked(pair.after, (), "cooled")
    for path in sorted((folder / "spans").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line.strip() and line[0] != "#":
                yield read_marked(line.strip())
    for name in PLAIN:
        path = folder / "lessons" / f"{name}.txt"
        for lesson in read_lessons(name, path.read_text("utf-8")):
            yield Marked(lesson.text, (), "plain")
