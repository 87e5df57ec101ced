"""What the model learns from: our own posts and pairs, the lessons, and the examples of rules."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from evaluation.corpora import Corpus

KIN = (  # categories that one draft often shows together
    frozenset({
        "tone.insult", "tone.patient_contempt", "tone.hate", "harassment.target",
        "threat.violence", "politics.rant", "tone.absolutist",
    }),
    frozenset({
        "advice.personal", "advice.no_disclaimer", "claim.unsupported", "conflict.undisclosed",
        "bait.engagement",
    }),
    frozenset({"phi.indirect", "rule.confidential", "tone.patient_contempt", "harassment.target"}),
    frozenset({"distress.self_harm", "distress.burnout"}),
)  # fmt: skip
SHARES = (  # whoever wrote one of these files wrote all four, and labelled these with care
    frozenset({
        "advice.personal", "advice.no_disclaimer", "claim.unsupported", "conflict.undisclosed",
    }),
    frozenset({"threat.violence", "tone.hate", "harassment.target", "politics.rant"}),
    frozenset({"tone.patient_contempt", "tone.insult", "rule.confidential", "tone.absolutist"}),
    frozenset({"distress.self_harm", "distress.burnout", "bait.engagement", "phi.indirect"}),
)  # fmt: skip
PLAIN = (
    "clean",
    "everyday",
    "neutral",
    "plain",
)  # files of drafts of every day, with no category in mind
_NEVER_ALONE = KIN[1] | KIN[2]  # a near miss of one of these may well show another


@dataclass(frozen=True, slots=True)
class Text:
    """One text to learn from; `spans` are None where only the whole was labelled."""

    text: str
    labels: frozenset[str]
    spans: tuple[tuple[int, int, str], ...] | None = None
    kind: str = "post"  # or cooled, plain, lesson, example
    open: frozenset[str] = field(default=frozenset())  # what it may or may not show

    @property
    def is_ours(self) -> bool:
        """Tell whether it is a post or the text of a pair, rather than a line to learn from."""
        return self.kind in ("post", "cooled")

    @property
    def is_everyday(self) -> bool:
        """Tell whether it is a clean draft by which false alarms are counted."""
        return not self.labels and (self.is_ours or self.kind == "plain")


def texts_of(corpora: list[Corpus], lessons: Path, rules: Path) -> list[Text]:
    """Return every text that is not held out: posts, pairs, lessons and the rules' examples."""
    found: list[Text] = []
    known = (corpus for corpus in corpora if not corpus.is_unseen)
    for corpus in (corpus.part(corpus.name, is_held_out=False) for corpus in known):
        for post in corpus.posts:
            spans = tuple((s.start, s.end, s.category) for s in post.spans)
            found.append(Text(post.text, frozenset(post.labels), spans))
        for pair in corpus.pairs:
            found.append(Text(pair.before, frozenset(pair.fixed)))
            found.append(Text(pair.after, frozenset(), kind="cooled"))
    for path in sorted(lessons.glob("*.txt")):
        found.extend(read_lessons(path.stem, path.read_text("utf-8")))
    found.extend(_examples(rules))
    return found


def read_lessons(name: str, text: str) -> Iterator[Text]:
    """Yield the drafts of one file: `[one]`, `[one, other]` or `[clean]` heads what follows."""
    labels: frozenset[str] = frozenset()
    for line in map(str.strip, text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            labels = frozenset(part.strip() for part in line[1:-1].split(",")) - {"clean"}
        elif line and not line.startswith("#"):
            kind = "plain" if name in PLAIN else "lesson"
            yield Text(line, labels, kind=kind, open=left_open(name, labels))


def left_open(name: str, labels: frozenset[str]) -> frozenset[str]:
    """Return the categories of which a lesson in the file `name` says neither yes nor no.

    They are kin to its labels, or for a near miss to the file, and not among those that the
    writer of the file had in mind.
    """
    told = labels or ({name} & _NEVER_ALONE)
    kin = frozenset[str]().union(*(kin for kin in KIN if kin & told))
    own = frozenset[str]().union(*(share for share in SHARES if name in share))
    return kin - labels - own - {name}


def _examples(folder: Path) -> Iterator[Text]:
    for path in sorted(set(folder.glob("*.toml")) - {folder / "weighed.toml"}):
        for rule in tomllib.loads(path.read_text("utf-8")).get("rule", []):
            examples = rule.get("examples", {})
            for text in examples.get("match", []):
                yield Text(text, frozenset({rule["category"]}), kind="example")
            for text in examples.get("pass", []):
                yield Text(text, frozenset(), kind="example")
