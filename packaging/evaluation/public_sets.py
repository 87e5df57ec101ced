"""Measure on parts of public sets: HateCheck, synthetic identifiers, rated tweets.

They are for measuring only: no sentence of theirs goes into rules, weights or tests.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import correlation

from evaluation.corpora import Corpus, rows_of
from evaluation.measures import Check, Share, share
from unsent import resources
from unsent.domain.finding import Finding, Report, Severity

HATEFUL = ("tone.hate", "threat.violence")
NAMES = ("phi.name", "identity.colleague", "identity.self")
STRUCTURED = (
    "CREDIT_CARD", "DATE_TIME", "DOMAIN_NAME", "EMAIL_ADDRESS", "IBAN_CODE", "IP_ADDRESS",
    "PHONE_NUMBER", "US_DRIVER_LICENSE", "US_SSN",
)  # fmt: skip
# what the label guide says not to mark is counted apart from what it says to mark
YEAR, WIDE = "YEAR_OR_WEEKDAY", "STATE_OR_WIDER"
_YEAR = re.compile(r"(?:in )?(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.I)
LEFT_ALONE = "ident_neutral_nh"
COUNTERED = "counter_quote_nh"


@dataclass(frozen=True, slots=True)
class Hate:
    """HateCheck: the share right by functional test, and what it comes to."""

    by_test: dict[str, Share]
    left_alone: Share  # neutral mentions that raise no warn or block of any category
    macro_f1: float


@dataclass(frozen=True, slots=True)
class Public:
    """All figures on the public sets."""

    hate: Hate
    by_entity: dict[str, Share]
    false_names: dict[str, Share]  # names marked, of how many words, by kind of text
    heat_r: float


def measure_public(folder: Path, corpora: list[Corpus], check: Check) -> Public:
    """Return the figures on the sets in a folder; false names are counted on our posts as well."""
    tweets = [
        (row["text"], row["mean_rating"]) for row in rows_of(folder / "sentiment_tweets_part.jsonl")
    ]
    heats = [check(text).heat for text, _ in tweets]
    clean = [post.text for corpus in corpora for post in corpus.posts if post.severity == "clean"]
    return Public(
        _hate(folder / "hatecheck_part.jsonl", check),
        _by_entity(folder / "identifiers_synthetic_part.jsonl", check),
        {
            "tweets": _false_names((text for text, _ in tweets), check),
            "clean posts": _false_names(clean, check),
        },
        correlation(heats, [-rating for _, rating in tweets]),
    )


def _hate(path: Path, check: Check) -> Hate:
    by_test: dict[str, Share] = {}
    alone: list[bool] = []
    counts: dict[tuple[bool, bool], int] = {}
    for row in rows_of(path):
        report = check(row["text"])
        is_marked = any(f.category in HATEFUL for f in _serious(report))
        test, meant = row["functionality"], row["hateful"]
        by_test[test] = by_test.get(test, Share()) + Share(int(is_marked == meant), 1)
        counts[meant, is_marked] = counts.get((meant, is_marked), 0) + 1
        if test == LEFT_ALONE:
            alone.append(not _serious(report))
    return Hate(dict(sorted(by_test.items())), share(alone), _macro_f1(counts))


def _serious(report: Report) -> list[Finding]:
    return [f for f in report.findings if f.severity in (Severity.WARN, Severity.BLOCK)]


def _macro_f1(counts: dict[tuple[bool, bool], int]) -> float:
    each = []
    for kind in (True, False):
        right = counts.get((kind, kind), 0)
        wrong = counts.get((kind, not kind), 0) + counts.get((not kind, kind), 0)
        each.append(2 * right / (2 * right + wrong) if right else 0.0)
    return sum(each) / len(each)


def _by_entity(path: Path, check: Check) -> dict[str, Share]:
    found: dict[str, Share] = {}
    wide = frozenset(resources.read_text("lexicons/wide_places.txt").splitlines())
    for row in rows_of(path):
        marks = [f for f in check(row["text"]).findings if _identifies(f)]
        for gold in row["spans"]:
            is_hit = any(f.start < gold["end"] and gold["start"] < f.end for f in marks)
            kind = entity_of(gold["entity"], row["text"][gold["start"] : gold["end"]], wide)
            found[kind] = found.get(kind, Share()) + Share(int(is_hit), 1)
    return dict(sorted(found.items()))


def entity_of(entity: str, words: str, wide: frozenset[str]) -> str:
    """Return the entity, or what a year or a state alone is counted as."""
    if entity == "DATE_TIME" and _YEAR.fullmatch(words.strip(" .,")):
        return YEAR
    if entity == "GPE" and words.lower().removeprefix("the ").strip(" .,") in wide:
        return WIDE
    return entity


def _identifies(finding: Finding) -> bool:
    named = finding.category.startswith(("phi.", "identity."))
    return named and finding.category != "phi.indirect"


def _false_names(texts: Iterable[str], check: Check) -> Share:
    marked = words = 0
    for text in texts:
        marked += sum(f.category in NAMES for f in check(text).findings)
        words += len(text.split())
    return Share(marked, words)
