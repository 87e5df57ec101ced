"""Read the labelled posts, the pairs and the public sets, and keep a third of ours out of sight."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any


def is_held_out(name: str) -> bool:
    """Tell whether a text belongs to the third that nobody tunes on, by a hash of its id."""
    return int(sha256(name.encode()).hexdigest()[:8], 16) % 3 == 0


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a post that somebody labelled; `start:end` are Python `str` indices."""

    start: int
    end: int
    category: str


@dataclass(frozen=True, slots=True)
class Post:
    """One labelled post; `severity` is the highest level of its labels, or `clean`."""

    id: str
    text: str
    spans: tuple[Span, ...]
    labels: tuple[str, ...]
    severity: str
    is_held_out: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """A draft before and after cooling; `fixed` are the categories that `before` should raise."""

    id: str
    before: str
    after: str
    fixed: tuple[str, ...]
    is_held_out: bool


@dataclass(frozen=True, slots=True)
class Corpus:
    """The posts and pairs of one source."""

    name: str
    posts: tuple[Post, ...]
    pairs: tuple[Pair, ...]
    is_unseen: bool = False  # held out whole: nobody tunes on any of it

    def part(self, name: str, is_held_out: bool) -> "Corpus":
        """Return only the held-out third, or only the rest, under a new name."""
        return Corpus(
            name,
            tuple(post for post in self.posts if post.is_held_out is is_held_out),
            tuple(pair for pair in self.pairs if pair.is_held_out is is_held_out),
        )

    def with_nothing_held_out(self) -> "Corpus":
        """Return the same posts and pairs, all of them to tune on."""
        return replace(
            self,
            posts=tuple(replace(post, is_held_out=False) for post in self.posts),
            pairs=tuple(replace(pair, is_held_out=False) for pair in self.pairs),
        )


def rows_of(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file with one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def read_corpora(corpus: Path, drafts: Path | None) -> list[Corpus]:
    """Return `dev` from the corpus folder, then `drafts_a`, `drafts_b` ... from the other.

    `drafts_a.jsonl` and `pairs_a.jsonl` belong together; there may be no pairs. Those whose
    letters `unseen.txt` names, one a line, are held out whole; of those that `opened.txt` names
    nothing is.
    """
    found = [_read("dev", corpus / "dev_posts.jsonl", corpus / "dev_pairs.jsonl")]
    unseen = read_letters(drafts / "unseen.txt") if drafts else frozenset()
    opened = read_letters(drafts / "opened.txt") if drafts else frozenset()
    for posts in sorted(drafts.glob("drafts_*.jsonl")) if drafts else ():
        letter = posts.stem.removeprefix("drafts_")
        pairs = posts.with_name(f"pairs_{letter}.jsonl")
        read = _read(posts.stem, posts, pairs, is_unseen=letter in unseen)
        found.append(read.with_nothing_held_out() if letter in opened else read)
    return found


def read_letters(path: Path) -> frozenset[str]:
    """Return the letters of a list of drafts, one a line; there may be no such file."""
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    return frozenset(line.strip() for line in lines if line.strip() and line[0] != "#")


def joined(name: str, corpora: list[Corpus]) -> Corpus:
    """Return several corpora as one."""
    return Corpus(
        name,
        tuple(post for corpus in corpora for post in corpus.posts),
        tuple(pair for corpus in corpora for pair in corpus.pairs),
    )


def _read(name: str, posts: Path, pairs: Path, *, is_unseen: bool = False) -> Corpus:
    return Corpus(
        name,
        tuple(map(_post, rows_of(posts))) if posts.is_file() else (),
        tuple(map(_pair, rows_of(pairs))) if pairs.is_file() else (),
        is_unseen,
    )


def _post(row: dict[str, Any]) -> Post:
    spans = tuple(Span(s["start"], s["end"], s["category"]) for s in row["spans"])
    name = row["id"]
    return Post(name, row["text"], spans, tuple(row["labels"]), row["severity"], is_held_out(name))


def _pair(row: dict[str, Any]) -> Pair:
    name = row["id"]
    return Pair(name, row["before"], row["after"], tuple(row["fixed"]), is_held_out(name))
