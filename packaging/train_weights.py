#!/usr/bin/env python3
"""Train the small linear model on the project's own texts and write its weights as plain files.

    pip install -e '.[train]'
    python packaging/train_weights.py --corpus DIR [--drafts tests/corpus]
                                      [--weights resources/weights]

Nothing held out and no public set is ever read. Five folds say what each category finds in texts
that it has not learned from, and set the thresholds.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

from evaluation.corpora import read_corpora  # noqa: E402 - after the path
from training.levels import Scores, alarms, levels  # noqa: E402 - after the path
from training.model import Model, learn  # noqa: E402 - after the path
from training.texts import Text, texts_of  # noqa: E402 - after the path
from training.units import Unit, units_of_all  # noqa: E402 - after the path
from unsent.checks.weighing import FAINTLY, PREFIX  # noqa: E402 - after the path

FOLDS = 5
SURER = 1.0  # above the sum that so few everyday drafts reach: from there on it is a thought
SHARES = {"firm": 0.001, "faint": 0.01, "support": 0.02}  # of everyday drafts, for each category


def main() -> int:
    options = _options().parse_args()
    kinds = _kinds(ROOT / "resources" / "rules" / "weighed.toml")
    corpora = read_corpora(options.corpus, options.drafts)
    texts = texts_of(corpora, options.drafts / "lessons", ROOT / "resources" / "rules")
    units = units_of_all(texts)
    print(f"{len(texts)} texts, {len(units)} stretches")
    names = sorted(kinds)
    scores = _across_folds(units, len(texts), names)
    faint, firm = _thresholds(texts, scores, kinds)
    print("\n".join(_report(texts, scores, faint, firm)))
    _write(options.weights, names, learn(units, names), faint, firm)
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Train the linear model on our own texts.")
    parser.add_argument("--corpus", type=Path, required=True, help="folder of dev_posts.jsonl")
    parser.add_argument("--drafts", type=Path, default=ROOT / "tests" / "corpus")
    parser.add_argument("--weights", type=Path, default=ROOT / "resources" / "weights")
    return parser


def _kinds(pack: Path) -> dict[str, str]:
    """Return the categories that have a rule by weight: of `support`, with hints, or only those."""
    rules = tomllib.loads(pack.read_text("utf-8"))["rule"]
    hinted = {r["detector"] for r in rules if r["detector"].endswith(FAINTLY)}
    return {
        rule["category"]: "support"
        if rule["severity"] == "support"
        else "both"
        if rule["detector"] + FAINTLY in hinted
        else "faint"
        for rule in rules
        if rule["detector"] == PREFIX + rule["category"]
    }


def _across_folds(units: Sequence[Unit], texts: int, names: list[str]) -> Scores:
    """Return what each text weighs at most in a model that has not learned from it."""
    random = Random(7)  # noqa: S311 - nothing secret
    folds = [random.randrange(FOLDS) for _ in range(texts)]
    found = np.full((texts, len(names)), -np.inf)
    for fold in range(FOLDS):
        asked = [unit for unit in units if folds[unit.text] == fold]
        model = learn([unit for unit in units if folds[unit.text] != fold], names)
        np.maximum.at(found, [unit.text for unit in asked], model.scores(asked))
    return dict(zip(names, found.T, strict=True))


def _thresholds(
    texts: Sequence[Text], scores: Scores, kinds: dict[str, str]
) -> tuple[Scores, Scores]:
    """Return where hints begin and where they end, for each category."""
    cards = [name for name, kind in kinds.items() if kind == "support"]
    firm = levels(texts, scores, [n for n, kind in kinds.items() if kind == "both"], SHARES["firm"])
    notes = levels(texts, scores, [n for n in kinds if n not in cards], SHARES["faint"])
    faint = {**notes, **levels(texts, scores, cards, SHARES["support"])}
    surer = {name: np.maximum(least, faint[name]) + SURER for name, least in firm.items()}
    return faint, {**faint, **surer}


def _report(texts: Sequence[Text], scores: Scores, faint: Scores, firm: Scores) -> Iterator[str]:
    """Yield what is found across the folds, in texts that were not learned from."""
    ours = np.array([text.is_ours for text in texts])
    clean = np.array([not text.labels for text in texts])
    lessons = np.array([text.kind == "lesson" for text in texts])
    everyday = np.array([text.is_everyday for text in texts])
    yield f"{'':24}{'posts':>22}{'lessons':>22}{'clean posts':>16}   firm, with hints"
    for name in scores:
        shown = np.array([name in text.labels for text in texts])
        parts = (shown & ours, shown & lessons, everyday)
        cells = (
            f"{(scores[name][part] >= firm[name]).mean():.2f} "
            f"{(scores[name][part] >= faint[name]).mean():.2f} ({part.sum()})"
            for part in parts
        )
        yield f"{name:24}" + "".join(f"{cell:>20}" for cell in cells)
    for title, part in (("clean posts", everyday), ("near misses", clean & lessons)):
        shares = (alarms(scores, level, part) for level in (firm, faint))
        yield f"{title} with any: {' '.join(f'{share:.3f}' for share in shares)}"


def _write(folder: Path, names: list[str], model: Model, faint: Scores, firm: Scores) -> None:
    scales = [
        "# Category, sum of no words, and the sums from which on it is hinted at, and marked.",
        "# Made by packaging/train_weights.py.",
        *(
            f"{name}\t{bias:.3f}\t{faint[name]:.3f}\t{firm[name]:.3f}"
            for name, bias in zip(names, model.biases, strict=True)
        ),
    ]
    words = [
        "\t".join(["feature", *names]),
        *("\t".join([name, *map(_short, own)]) for name, own in model.by_feature()),
    ]
    for name, lines in (("scales.tsv", scales), ("words.tsv", words)):
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _short(weight: float) -> str:
    return f"{round(weight, 1) + 0.0:g}"


if __name__ == "__main__":
    raise SystemExit(main())
