"""`unsent check`: findings for one text, or for one text a line."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from unsent.cli.arguments import EXIT_FOUND, EXIT_OK, EXIT_USAGE
from unsent.cli.source import BadInput, is_file, read_text
from unsent.domain.bounded_toml import bounded_toml
from unsent.domain.finding import Finding, Fix, Report
from unsent.domain.place import Place, place_from
from unsent.domain.watch import WatchList
from unsent.flows.check import checks_for

SERIOUS = ("block", "warn")
WORDS = {"block": "must change", "warn": "think", "info": "note", "support": "for you"}


def check(options: argparse.Namespace) -> int:
    """Check what was given and print the findings; return the exit code."""
    terms, file = _split_terms(options)
    try:
        place = _place(options.place) if options.place else None
        text = read_text(file)
        read = checks_for(WatchList(workplace=tuple(terms)))
        if options.format == "jsonl":
            return _check_lines(text, read)
        return _check_one(text, read(text), "-" if file is None else file, options.format, place)
    except BadInput as problem:
        print(problem, file=sys.stderr)
        return EXIT_USAGE


def _split_terms(options: argparse.Namespace) -> tuple[list[str], str | None]:
    """Take the file back from `--watch TERM ... FILE`, where the option has swallowed it."""
    terms, file = list(options.watch), options.file
    if file is None and len(terms) > 1 and (terms[-1] == "-" or is_file(terms[-1])):
        file = terms.pop()
    return terms, file


def _place(name: str) -> Place:
    from unsent.flows.desk import built_in_places  # it loads the store, which few checks need

    known = built_in_places()
    if not name.endswith(".toml"):
        for place in known.values():
            if name.casefold() in (place.id.casefold(), place.name.casefold()):
                return place
        raise BadInput(f"There is no place called {name}. Known are: {', '.join(known)}.")
    try:
        return place_from(bounded_toml(read_text(name)))
    except ValueError as error:  # of the TOML itself, or of a field
        raise BadInput(f"{name} is not a place file: {error}.") from None


def _check_lines(text: str, read: Callable[[str], Report]) -> int:
    found = False
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            name, post = _post(line, number)
            report = read(post)
            found = found or report.severity in SERIOUS
            print(json.dumps(as_json(name, report)), flush=True)
    return EXIT_FOUND if found else EXIT_OK


def _post(line: str, number: int) -> tuple[Any, str]:
    try:
        row = json.loads(line)
        name, post = row["id"], row["text"]
    except (ValueError, KeyError, TypeError, RecursionError):
        sentence = f'Line {number} is not a JSON object with "id" and "text".'
        raise BadInput(sentence) from None
    if not isinstance(post, str):
        raise BadInput(f'"text" in line {number} is not a string.')
    return name, post


def _check_one(text: str, report: Report, name: str, form: str, place: Place | None) -> int:
    if form == "json":
        print(json.dumps(as_json(name, report), indent=2))
    else:
        for line in as_text(text, report, place):
            print(line)
    return EXIT_FOUND if report.severity in SERIOUS else EXIT_OK


def as_json(name: Any, report: Report) -> dict[str, Any]:
    """Return the object of the command line's contract for one text."""
    return {
        "id": name,
        "heat": report.heat,
        "severity": report.severity,
        "findings": [_finding(finding) for finding in report.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "category": finding.category,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "message": finding.message,
        "why": finding.why,
        "source": finding.source.name,
        "parts": [list(part) for part in finding.parts],
        "fixes": [_fix(fix) for fix in finding.fixes],
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {
        "label": fix.label,
        "start": fix.start,
        "end": fix.end,
        "replacement": fix.replacement,
    }


def as_text(text: str, report: Report, place: Place | None) -> Iterator[str]:
    """Yield the lines that a person reads."""
    starts = [0]
    starts += [index + 1 for index, char in enumerate(text) if char == "\n"]
    for finding in report.findings:
        line = sum(1 for start in starts if start <= finding.start)
        column = finding.start - starts[line - 1] + 1
        marked = " ".join(text[finding.start : finding.end].split())
        where = f"{line}:{column}" if finding.end else "whole post"
        quoted = f": {_short(marked)}" if marked else ""
        yield f"{where}  {WORDS[finding.severity]}  {finding.message}{quoted}"
        yield f"    {finding.why} ({finding.source.name})"
    counts = {word: sum(f.severity == key for f in report.findings) for key, word in WORDS.items()}
    summary = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    yield f"Heat {report.heat} of 100; {summary or 'nothing marked'}."
    if place is not None and place.limit is not None:
        yield f"{place.length(text)} of {place.limit} characters in {place.name}."


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:59] + "…"
