#!/usr/bin/env python3
"""Train what tells whose a name is on the project's own texts and write its weights as plain files.

    pip install -e '.[train]'
    python packaging/train_names.py --corpus DIR [--drafts tests/corpus]
                                    [--weights resources/weights]

Nothing held out and no public set is ever read. Folds say what is found in texts that were not
learned from, and set the likelihoods from which on a name is hinted at, and marked.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

from evaluation.corpora import read_corpora  # noqa: E402 - after the path
from training.marked import CATEGORIES, Marked, marked_texts  # noqa: E402 - after the path
from training.naming import Case, Learned, cases_of, learn, passage_of  # noqa: E402 - after the path
from unsent.checks.identifiers.known import read_names  # noqa: E402 - after the path
from unsent.checks.naming.guess import LEAST, Guess, Namer  # noqa: E402 - after the path
from unsent.checks.naming.tokens import Words  # noqa: E402 - after the path
from unsent.checks.weights import Scale, Table  # noqa: E402 - after the path

FOLDS = 3
SHARES = {"firm": 0.001, "faint": 0.01}  # of clean drafts of every day, for each category
LOWEST = {"firm": 0.85, "faint": 0.3}
SURER = {"phi.date": 0.5}  # rules know how days are written: a hint has to know more
Guesses = dict[int, list[Guess]]


def main() -> int:
    options = _options().parse_args()
    texts = list(marked_texts(read_corpora(options.corpus, options.drafts), options.drafts))
    words = Words(read_names())
    cases = cases_of(texts, words)
    print(f"{len(texts)} texts, {len(cases)} words that may name")
    guesses = _across_folds(texts, cases, words)
    scales = {
        level: [_threshold(texts, guesses, name, level) for name in CATEGORIES] for level in SHARES
    }
    print("\n".join(_report(texts, guesses, scales["faint"], scales["firm"])))
    learned = learn(cases)
    _write(options.weights, learned, scales["faint"], scales["firm"])
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Train what tells whose a name is.")
    parser.add_argument("--corpus", type=Path, required=True, help="folder of dev_posts.jsonl")
    parser.add_argument("--drafts", type=Path, default=ROOT / "tests" / "corpus")
    parser.add_argument("--weights", type=Path, default=ROOT / "resources" / "weights")
    return parser


def _across_folds(texts: Sequence[Marked], cases: Sequence[Case], words: Words) -> Guesses:
    """Return what is guessed in each text by weights that were learned without it."""
    random = Random(11)  # noqa: S311 - nothing secret
    folds = [random.randrange(FOLDS) for _ in texts]
    found: Guesses = {}
    for fold in range(FOLDS):
        learned = learn([case for case in cases if folds[case.text] != fold])
        namer = Namer(table_of(learned), words)
        for number, text in enumerate(texts):
            if folds[number] == fold:
                found[number] = guesses_in(text.text, namer)
    return found


def table_of(learned: Learned) -> Table:
    """Return the weights as the checks read them, with no thresholds."""
    scales = [
        Scale(name, float(bias), LEAST, LEAST)
        for name, bias in zip(CATEGORIES, learned.biases, strict=True)
    ]
    return Table(scales, lambda: dict(lines_of(learned)))


def guesses_in(text: str, namer: Namer) -> list[Guess]:
    """Return the guesses in a text, in its own offsets."""
    passage = passage_of(text)
    return [
        Guess(g.category, *passage.to_original(g.start, g.end), g.likelihood, "")
        for g in namer.guesses(passage)
    ]


def _threshold(texts: Sequence[Marked], guesses: Guesses, name: str, level: str) -> float:
    """Return the likelihood that so few clean drafts reach."""
    clean = [at for at, text in enumerate(texts) if text.is_clean and text.kind != "marked"]
    highest = [
        max((g.likelihood for g in guesses[number] if g.category == name), default=0.0)
        for number in clean
    ]
    least = max(LOWEST[level], SURER.get(name, 0.0))
    return max(least, float(np.quantile(highest, 1 - SHARES[level])))


def _report(
    texts: Sequence[Marked], guesses: Guesses, faint: list[float], firm: list[float]
) -> Iterator[str]:
    """Yield what is found across the folds, in texts that were not learned from."""
    for number, name in enumerate(CATEGORIES):
        cells = []
        for level in (firm[number], faint[number]):
            spans = [
                (at, span)
                for at, text in enumerate(texts)
                for span in text.spans
                if span[2] == name
            ]
            hit = sum(_is_found(span, guesses[at], level) for at, span in spans)
            cells.append(f"{level:.2f}: {hit / max(1, len(spans)):.2f} ({len(spans)})")
        yield f"{name:24}{'   '.join(cells)}   firm, with hints"
    levels = dict(zip(CATEGORIES, zip(firm, faint, strict=True), strict=True))
    for title in ("plain", "marked", "post"):
        own = [at for at, text in enumerate(texts) if text.is_clean and text.kind == title]
        for which in (0, 1):
            alarmed = sum(
                any(g.likelihood >= levels[g.category][which] for g in guesses[at]) for at in own
            )
            yield f"clean {title}, {'firm' if not which else 'any'}: {alarmed}/{len(own)}"


def _is_found(span: tuple[int, int, str], guesses: Sequence[Guess], level: float) -> bool:
    start, end, name = span
    return any(
        guess.category == name
        and guess.likelihood >= level
        and min(end, guess.end) - max(start, guess.start) >= 0.5 * (end - start)
        for guess in guesses
    )


def lines_of(learned: Learned) -> Iterator[tuple[str, str]]:
    """Yield each feature with its weights, divided by tabs."""
    for name, at in sorted(learned.columns.items()):
        yield name, "\t".join(f"{round(w, 2) + 0.0:g}" for w in learned.weights[at])


def _write(folder: Path, learned: Learned, faint: list[float], firm: list[float]) -> None:
    scales = [
        "# Category, sum of no words, and likelihoods from which on it is hinted at, and marked.",
        "# Made by packaging/train_names.py.",
        *(
            f"{name}\t{learned.biases[at]:.3f}\t{faint[at]:.3f}\t{firm[at]:.3f}"
            for at, name in enumerate(CATEGORIES)
        ),
    ]
    words = ["\t".join(["feature", *CATEGORIES]), *("\t".join(line) for line in lines_of(learned))]
    for name, lines in (("name_scales.tsv", scales), ("names.tsv", words)):
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
