#!/usr/bin/env python3
"""Measure the checks on labelled posts, and write what was found into docs.

    python packaging/evaluate_checks.py --corpus DIR [--drafts tests/corpus]
                                        [--table docs/checks-evaluation.md]

A third of the posts, by a hash of the id, is held out: of these only sums are ever shown. So are
the drafts whose letters stand in `unseen.txt`, whole.
`--misses CATEGORY` prints the posts of the other part that miss a category, `--misses alarms`
the clean ones that raise something. `--first-sight FILE` keeps today's figures, by which later
ones are judged.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

from evaluation.corpora import Corpus, joined, read_corpora  # noqa: E402 - after the path
from evaluation.goals import goals, goals_of_posts  # noqa: E402 - after the path
from evaluation.measures import Check, Figures, Share, has_label, is_calm, measure  # noqa: E402 - after the path
from evaluation.public_sets import measure_public  # noqa: E402 - after the path
from evaluation.tables import goal_table, post_tables, public_tables  # noqa: E402 - after the path
from unsent import resources  # noqa: E402 - after the path
from unsent.checks.analysis import Checker, load_checker  # noqa: E402 - after the path
from unsent.checks.cues import read_cues  # noqa: E402 - after the path
from unsent.checks.families import built_in  # noqa: E402 - after the path
from unsent.checks.lexicon import load_lists  # noqa: E402 - after the path
from unsent.checks.rulebook import Rulebook  # noqa: E402 - after the path
from unsent.checks.weighing import is_weighed  # noqa: E402 - after the path
from unsent.domain.watch import WatchList  # noqa: E402 - after the path

BEGIN, END = "<!-- figures: written by packaging/evaluate_checks.py -->", "<!-- /figures -->"


def main() -> int:
    options = _options().parse_args()
    checker = load_checker()
    if options.without_weights or options.misses:  # the model knows these posts by heart
        checker = _without_weights(checker)
    check = lru_cache(None)(checker.check)
    corpora = read_corpora(options.corpus, options.drafts)
    if options.misses:
        _print_misses(corpora, options.misses, check)
    elif options.first_sight:
        _keep_first_sight(options.first_sight, corpora, check)
    else:
        lines = list(_tables(options, corpora, check))
        print("\n".join(lines))
        if options.table:
            _write(options.table, lines)
    return 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Measure the checks on labelled posts.")
    parser.add_argument("--corpus", type=Path, required=True, help="folder of dev_posts.jsonl")
    parser.add_argument("--drafts", type=Path, help="folder of drafts_*.jsonl")
    parser.add_argument("--table", type=Path, help="Markdown file to write the tables into")
    parser.add_argument("--without-weights", action="store_true", help="leave the model out")
    parser.add_argument("--misses", help="a category, or `alarms`")
    parser.add_argument("--first-sight", type=Path, help="JSON file to keep these figures in")
    parser.add_argument("--seen-first", type=Path, default=ROOT / "docs/checks-first-sight.json")
    return parser


def _without_weights(checker: Checker) -> Checker:
    """Return a checker that has every rule but those of the linear model."""
    rules = {r.id: r for r in checker.rulebook.rules.values() if not is_weighed(r.detector)}
    cues = read_cues(resources.read_text("lexicons/cues.toml"))
    return Checker(Rulebook(rules), built_in(WatchList()), cues, load_lists())


def _tables(options: argparse.Namespace, corpora: list[Corpus], check: Check) -> Iterator[str]:
    known = [corpus for corpus in corpora if not corpus.is_unseen]
    unseen = [corpus for corpus in corpora if corpus.is_unseen]
    tuned = measure(joined("tuned", [corpus.part("", False) for corpus in known]), check)
    held_out = measure(joined("held out", [corpus.part("", True) for corpus in known]), check)
    public = measure_public(options.corpus / "public", corpora, check)
    yield f"Made by `{_command(options)}`.\n"
    if unseen:
        yield "### Goals, on drafts that are held out whole\n"
        yield from goal_table(goals_of_posts(measure(joined("unseen", unseen), check)))
        yield ""
    yield "### Goals, on the held-out third of the other corpora and on the public sets\n"
    yield from goal_table(goals(held_out, public))
    yield "\n### Our posts together\n"
    yield from post_tables([tuned, held_out, *(measure(corpus, check) for corpus in unseen)])
    yield "### Each corpus apart\n"
    yield from post_tables([measure(part, check) for part in _parts(known)])
    if options.seen_first.is_file():
        yield "### At first sight, before anybody had tuned on these drafts\n"
        yield from post_tables(_seen_first(options.seen_first))
    yield "### Public sets, for measuring only\n"
    yield from public_tables(public)


def _parts(corpora: list[Corpus]) -> list[Corpus]:
    return [
        corpus.part(f"{corpus.name} {kind}", out)
        for corpus in corpora
        for kind, out in (("tuned", False), ("held out", True))
    ]


def _command(options: argparse.Namespace) -> str:
    drafts = " --drafts tests/corpus" if options.drafts else ""
    table = " --table docs/checks-evaluation.md" if options.table else ""
    return f"python packaging/evaluate_checks.py --corpus DIR{drafts}{table}"


def _keep_first_sight(path: Path, corpora: list[Corpus], check: Check) -> None:
    """Add the figures of drafts that are not in the file yet; there is one first sight only."""
    kept = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    known = {"dev", *(figures["name"] for figures in kept)}
    kept.extend(asdict(measure(c, check)) for c in corpora if c.name not in known)
    path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def _seen_first(path: Path) -> list[Figures]:
    def shares(value: Any) -> Any:
        if isinstance(value, dict):
            return (
                Share(**value)
                if value.keys() == {"hits", "total"}
                else {k: shares(v) for k, v in value.items()}
            )
        return value

    kept = json.loads(path.read_text(encoding="utf-8"))
    return [Figures(**{key: shares(value) for key, value in figures.items()}) for figures in kept]


def _print_misses(corpora: list[Corpus], what: str, check: Check) -> None:
    known = (corpus for corpus in corpora if not corpus.is_unseen)
    for corpus in (corpus.part(corpus.name, is_held_out=False) for corpus in known):
        for post in corpus.posts:
            report = check(post.text)
            is_alarm = what == "alarms" and post.severity == "clean" and not is_calm(report)
            if is_alarm or (what in post.labels and not has_label(report, what)):
                raised = [(f.rule, post.text[f.start : f.end]) for f in report.findings]
                print(f"{corpus.name} {post.id}: {post.text}\n    raised: {raised}\n")


def _write(path: Path, lines: list[str]) -> None:
    """Put the tables between the two marks of a file, or at its end."""
    there = (
        path.read_text(encoding="utf-8")
        if path.is_file()
        else f"# The checks, measured\n\n{BEGIN}\n{END}\n"
    )
    before, _, rest = there.partition(BEGIN)
    after = rest.partition(END)[2] or "\n"
    path.write_text(f"{before}{BEGIN}\n" + "\n".join(lines) + f"\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
