#!/usr/bin/env python3
"""Time the checks against their goals, with the two engines they use beside them in one run.

    python packaging/bench_checks.py [--skip-rules] [--skip-start]

Figures of a shared machine are noisy: the ratios are what holds.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "app"))

from benchmark.rules import Cost, costs
from benchmark.starts import cold
from benchmark.texts import draft
from benchmark.timing import median_over, seconds
from unsent.checks.analysis import Checker, load_checker
from unsent.checks.passage import Passage
from unsent.checks.sentiment import tone_of

ROUNDS = 9
WARM = 4  # drafts of 2,000 words read first: engines are loaded, and patterns compiled


@dataclass(frozen=True, slots=True)
class Line:
    """One thing timed, with the most it may come to; both in `unit`."""

    name: str
    reached: float
    most: float | None
    unit: str = "ms"

    def __str__(self) -> str:
        """Return the line as it is printed."""
        goal = "" if self.most is None else f"at most {self.most:g} {self.unit}"
        verdict = "" if self.most is None else "met" if self.reached <= self.most else "NOT MET"
        return f"{self.name:<58} {self.reached:>9.2f} {self.unit:<3} {goal:<18} {verdict}"


def main() -> int:
    options = _options().parse_args()
    checker = load_checker()
    for seed in range(WARM):
        checker.check(draft(checker.rulebook, 2000, seed=seed))
    for lines in (_full, _key_strokes, _long, _loading):
        for line in lines(checker):
            print(line, flush=True)
    if not options.skip_rules:
        for line in _hostile():
            print(line, flush=True)
    if not options.skip_start:
        for line in _starts():
            print(line, flush=True)
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Time the checks against their goals.")
    parser.add_argument("--skip-rules", action="store_true", help="leave the hostile texts out")
    parser.add_argument("--skip-start", action="store_true", help="leave the cold start out")
    return parser


def _full(checker: Checker) -> Iterator[Line]:
    for words, most in ((300, 8.0), (2000, 50.0)):
        texts = [draft(checker.rulebook, words, seed=100 * words + n) for n in range(ROUNDS)]
        yield Line(f"full check of {words:,} words", 1000 * median_over(checker.check, texts), most)
    fresh = [draft(checker.rulebook, 2000, seed=n) for n in range(500, 503)]
    engines = 1000 * median_over(_both_engines, fresh)
    yield Line("  of it VADER and TextBlob alone, by sentence", engines, None)


def _both_engines(text: str) -> None:
    for start, end in Passage(text).bounds:
        tone_of(text[start:end])


def _key_strokes(checker: Checker) -> Iterator[Line]:
    text = draft(checker.rulebook, 2000, seed=7)
    checker.check(text)
    spots = range(len(text) // 10, len(text), len(text) // 10)
    strokes = [text[:spot] + "x" + text[spot:] for spot in spots]
    times = [1000 * seconds(lambda stroke=stroke: checker.check(stroke)) for stroke in strokes]
    yield Line("check again after one key stroke in 2,000 words", median(times), 10.0)
    yield Line("  the slowest of ten places", max(times), None)


def _long(checker: Checker) -> Iterator[Line]:
    each = {}
    for words in (1_000, 10_000, 100_000):
        text = draft(checker.rulebook, words, seed=words + 1)
        each[words] = 1000 * seconds(lambda text=text: checker.check(text)) / words
        yield Line(f"full check of {words:,} words, for 1,000", 1000 * each[words], None)
    yield Line("100,000 words against 10,000, per word", each[100_000] / each[10_000], 1.3, "x")
    text = draft(checker.rulebook, 170_000, seed=9)[:1_000_000]
    yield Line("full check of 1 MB", 1000 * seconds(lambda: checker.check(text)), None)
    fresh = draft(checker.rulebook, 170_000, seed=10)[:1_000_000]
    yield Line("  the longest it is deaf to being called off", 1000 * _deaf(checker, fresh), None)


def _deaf(checker: Checker, text: str) -> float:
    """Return the longest time, in seconds, between two looks at whether to stop."""
    looks = [perf_counter()]

    def is_cancelled() -> bool:
        looks.append(perf_counter())
        return False

    checker.check(text, is_cancelled)
    return max(after - before for before, after in pairwise(looks))


def _loading(checker: Checker) -> Iterator[Line]:
    del checker
    load = [1000 * seconds(load_checker) for _ in range(ROUNDS)]
    yield Line("load of all packs, lists and families again", median(load), 40.0)


def _hostile() -> Iterator[Line]:
    found = list(costs())
    dear = [cost for cost in found if cost.long > 0.02]
    steep = max(dear, key=lambda cost: cost.growth, default=Cost("", "", 1.0, 4.0))
    slow = max(found, key=lambda cost: cost.long)
    rules = len({cost.rule for cost in found})
    yield Line(
        f"{rules} rules on {len(found)} hostile texts, the worst growth", steep.growth, 1.6, "x"
    )
    yield Line(f"  {steep.rule} on {steep.text}", 1000 * steep.long, None)
    yield Line("the slowest rule on 100 kB of hostile text", 1000 * slow.long, 1000.0)
    yield Line(f"  {slow.rule} on {slow.text}", 1000 * slow.long, None)


def _starts() -> Iterator[Line]:
    ours, theirs = cold(ROUNDS)
    yield Line("unsent check on a short file, cold", 1000 * ours, None)
    yield Line("import vaderSentiment, textblob, cold", 1000 * theirs, None)
    yield Line("the one against the other", ours / theirs, 1.5, "x")


if __name__ == "__main__":
    raise SystemExit(main())
