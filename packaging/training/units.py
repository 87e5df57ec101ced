"""What the model learns from: stretches of our own texts, with the categories they show."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from evaluation.corpora import Corpus
from unsent.checks.passage import Passage
from unsent.checks.weighing import FEWEST, spoken, stretches

MOST = 0.8  # of a labelled span that a stretch has to hold in order to count as showing it


@dataclass(frozen=True, slots=True)
class Unit:
    """One stretch: its words by sentence, the categories it shows, and those left open."""

    text: int  # which text it is a part of
    sentences: tuple[tuple[str, ...], ...]
    shows: frozenset[str]
    open: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class Text:
    """One text to learn from; `spans` are None where only the whole was labelled."""

    text: str
    labels: frozenset[str]
    spans: tuple[tuple[int, int, str], ...] | None = None
    is_ours: bool = True  # a post or pair, on which alone thresholds are set


def texts_of(corpora: list[Corpus], lessons: Path, rules: Path) -> list[Text]:
    """Return every text that is not held out: posts, pairs, lessons and the rules' examples."""
    found: list[Text] = []
    for corpus in (corpus.part(corpus.name, is_held_out=False) for corpus in corpora):
        for post in corpus.posts:
            spans = tuple((s.start, s.end, s.category) for s in post.spans)
            found.append(Text(post.text, frozenset(post.labels), spans))
        for pair in corpus.pairs:
            found.append(Text(pair.before, frozenset(pair.fixed)))
            found.append(Text(pair.after, frozenset()))
    found.extend(_lessons(lessons))
    found.extend(_examples(rules))
    return found


def _lessons(path: Path) -> Iterator[Text]:
    labels: frozenset[str] = frozenset()
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            labels = frozenset() if line == "[clean]" else frozenset({line[1:-1]})
        elif line and not line.startswith("#"):
            yield Text(line, labels, is_ours=False)


def _examples(folder: Path) -> Iterator[Text]:
    for path in sorted(set(folder.glob("*.toml")) - {folder / "weighed.toml"}):
        for rule in tomllib.loads(path.read_text("utf-8")).get("rule", []):
            examples = rule.get("examples", {})
            for text in examples.get("match", []):
                yield Text(text, frozenset({rule["category"]}), is_ours=False)
            for text in examples.get("pass", []):
                yield Text(text, frozenset(), is_ours=False)


def units_of(number: int, text: Text) -> Iterator[Unit]:
    """Yield the stretches of a text. What a stretch shows by half is left open."""
    passage = Passage(text.text)
    read = list(stretches(passage))
    for stretch in read:
        start, end = passage.bounds[stretch.first][0], passage.bounds[stretch.last - 1][1]
        start, end = passage.to_original(start, end)
        shows, left = _labels(text, start, end, is_whole=len(read) == 1)
        words = tuple(spoken(s) for s in passage.sentences[stretch.first : stretch.last])
        if sum(map(len, words)) >= FEWEST:
            yield Unit(number, words, shows, left)


def _labels(
    text: Text, start: int, end: int, *, is_whole: bool
) -> tuple[frozenset[str], frozenset[str]]:
    if is_whole:
        return text.labels, frozenset()
    held: dict[str, float] = {}
    for left, right, category in text.spans or ():
        common = max(0, min(end, right) - max(start, left)) / (right - left)
        held[category] = max(held.get(category, 0.0), common)
    shows = frozenset(name for name, share in held.items() if share >= MOST)
    known = frozenset(name for name, share in held.items() if share in (0.0, 1.0))
    return shows, text.labels - shows - known
