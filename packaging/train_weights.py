#!/usr/bin/env python3
"""Train the small linear model on the project's own texts and write its weights as plain files.

    python packaging/train_weights.py --corpus DIR [--drafts tests/corpus]
                                      [--weights resources/weights]

Nothing held out and no public set is ever read. Five folds say what each category finds in texts
that it has not learned from, and set the threshold: over all categories that ask for a thought,
at most one clean post in a hundred may be marked.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from random import Random
from statistics import fmean, stdev

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

from evaluation.corpora import read_corpora  # noqa: E402 - after the path
from training.features import Vocabulary, vocabulary_of  # noqa: E402 - after the path
from training.logistic import fit  # noqa: E402 - after the path
from training.units import Text, Unit, texts_of, units_of  # noqa: E402 - after the path
from unsent.checks.weighing import is_weighed  # noqa: E402 - after the path

QUIET = ("bait.", "distress.")  # notes and support: a false one marks nothing
FOLDS, COST, KEPT = 5, 0.1, 600  # KEPT: the heaviest features of each category that are written
ALARMS = {"serious": 0.01, "quiet": 0.02}  # share of clean posts that may be marked


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned for one category."""

    category: str
    bias: float
    weights: dict[str, float]


def main() -> int:
    options = _options().parse_args()
    names = _categories(ROOT / "resources" / "rules" / "weighed.toml")
    corpora = read_corpora(options.corpus, options.drafts)
    texts = texts_of(corpora, options.drafts / "lessons.txt", ROOT / "resources" / "rules")
    units = [unit for number, text in enumerate(texts) for unit in units_of(number, text)]
    print(f"{len(texts)} texts, {len(units)} stretches")
    with ProcessPoolExecutor() as pool:
        across = pool.map(_across_folds, repeat(units), repeat(len(texts)), names)
        scores = dict(zip(names, across, strict=True))
        learned = list(pool.map(_learn, repeat(units), names))
    thresholds = _thresholds(texts, scores)
    for path in options.weights.glob("*.tsv"):
        path.unlink()
    for scale in learned:
        threshold = thresholds[scale.category]
        print(_report(texts, scale.category, scores[scale.category], threshold))
        _write(options.weights / f"{scale.category}.tsv", scale, threshold)
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Train the linear model on our own texts.")
    parser.add_argument("--corpus", type=Path, required=True, help="folder of dev_posts.jsonl")
    parser.add_argument("--drafts", type=Path, default=ROOT / "tests" / "corpus")
    parser.add_argument("--weights", type=Path, default=ROOT / "resources" / "weights")
    return parser


def _categories(pack: Path) -> list[str]:
    """Return the categories that have a rule by weight."""
    rules = tomllib.loads(pack.read_text("utf-8"))["rule"]
    return [rule["category"] for rule in rules if is_weighed(rule["detector"])]


def _across_folds(units: Sequence[Unit], texts: int, category: str) -> list[float]:
    """Return what each text weighs at most in a model that has not learned from it."""
    random = Random(7)  # noqa: S311 - nothing secret
    folds = [random.randrange(FOLDS) for _ in range(texts)]
    scores = [float("-inf")] * texts
    for fold in range(FOLDS):
        known = [unit for unit in units if folds[unit.text] != fold]
        vocabulary = vocabulary_of(known)
        weights, bias = _fit(vocabulary, known, category)
        for unit in (unit for unit in units if folds[unit.text] == fold):
            columns, values = vocabulary.row(unit)
            score = bias + sum(weights[c] * v for c, v in zip(columns, values, strict=True))
            scores[unit.text] = max(scores[unit.text], score)
    return scores


def _fit(vocabulary: Vocabulary, units: Sequence[Unit], category: str) -> tuple[list[float], float]:
    known = [unit for unit in units if category not in unit.open]
    rows = [vocabulary.row(unit) for unit in known]
    truths = [category in unit.shows for unit in known]
    weights, bias = fit(rows, truths, len(vocabulary.columns), COST)
    return _heaviest(weights, vocabulary.scales), bias


def _heaviest(weights: list[float], scales: Sequence[float]) -> list[float]:
    """Return the weights with all but the heaviest at zero."""
    order = sorted(range(len(weights)), key=lambda at: -abs(weights[at] * scales[at]))
    kept = set(order[:KEPT])
    return [weight if at in kept else 0.0 for at, weight in enumerate(weights)]


def _thresholds(texts: Sequence[Text], scores: dict[str, list[float]]) -> dict[str, float]:
    """Return thresholds at one distance above the clean posts of each category, in deviations."""
    clean = [at for at, text in enumerate(texts) if text.is_ours and not text.labels]
    found = {}
    for kind, share in ALARMS.items():
        names = [name for name in scores if name.startswith(QUIET) is (kind == "quiet")]
        usual = {name: fmean(scores[name][at] for at in clean) for name in names}
        spread = {name: stdev(scores[name][at] for at in clean) for name in names}
        worst = sorted(max((scores[n][at] - usual[n]) / spread[n] for n in names) for at in clean)
        far = worst[-1 - int(share * len(clean))] + 1e-6
        found.update({name: usual[name] + far * spread[name] for name in names})
    return found


def _report(texts: Sequence[Text], name: str, scores: Sequence[float], threshold: float) -> str:
    """Return what a category finds across the folds, in texts that it has not learned from."""
    hit = [score >= threshold for score in scores]
    posts = [hit[at] for at, text in enumerate(texts) if text.is_ours and name in text.labels]
    every = [hit[at] for at, text in enumerate(texts) if name in text.labels]
    clean = [hit[at] for at, text in enumerate(texts) if text.is_ours and not text.labels]
    return f"{name:24} posts {_of(posts)}  all texts {_of(every)}  clean posts {_of(clean)}"


def _of(hits: Iterable[bool]) -> str:
    counted = list(hits)
    return f"{fmean(counted):.2f} ({sum(counted)}/{len(counted)})" if counted else "none"


def _learn(units: Sequence[Unit], category: str) -> Learned:
    vocabulary = vocabulary_of(units)
    weights, bias = _fit(vocabulary, units, category)
    named = vocabulary.weights(weights)
    return Learned(category, bias, {f: round(w, 2) for f, w in named.items() if abs(w) >= 0.005})


def _write(path: Path, learned: Learned, threshold: float) -> None:
    lines = [
        f"# What words weigh for {learned.category}, learned from our own texts by",
        "# packaging/train_weights.py. `~` is a part of a word, `_` its edge.",
        f"{learned.bias:.2f}\tbias",
        f"{threshold:.2f}\tthreshold",
        *(f"{weight:.2f}\t{feature}" for feature, weight in sorted(learned.weights.items())),
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
