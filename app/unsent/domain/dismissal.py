"""Marks that the writer has answered with a reason: for this text, this draft, or this place.

A mark that names a patient can be answered for exactly these characters only: any edit asks
again. Nothing here holds a text, only its digest and the marked words.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from unsent.domain.entry import EntryId
from unsent.domain.finding import Finding, FindingKey, Report
from unsent.domain.place import PlaceId


class Scope(StrEnum):
    """How far an answer reaches."""

    TEXT = "text"  # these characters exactly
    DRAFT = "draft"  # this draft, however it is edited
    PLACE = "place"  # these words, whenever they are meant for this place


@dataclass(frozen=True, slots=True)
class Setting:
    """What a report is about: the text, the draft that it belongs to, where it might go."""

    entry: EntryId
    place: PlaceId
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answered:
    """One mark answered with a reason. `digest` is of the text, for the scope TEXT only."""

    key: FindingKey
    scope: Scope
    reason: str = field(repr=False)
    at: datetime
    entry: int  # an EntryId, as it is stored
    place: PlaceId
    digest: str = ""
    says: str = ""  # what the mark said when it was answered, for the list of answers

    def may_answer(self, finding: Finding) -> bool:
        """Tell whether such an answer counts for a finding: an identifier's ends with an edit."""
        return self.scope is Scope.TEXT or not finding.is_direct_identifier

    def reaches(self, here: Setting) -> bool:
        """Tell whether this answers anything in the text at hand."""
        if self.scope is Scope.PLACE:
            return self.place == here.place
        if self.entry != here.entry:
            return False
        return self.scope is Scope.DRAFT or self.digest == digest_of(here.text)


@dataclass(frozen=True, slots=True)
class Aside:
    """A mark that is not shown, and the answer that keeps it so."""

    finding: Finding
    answered: Answered


@dataclass(frozen=True, slots=True)
class Parted:
    """A report as it is shown, and what was set aside from it."""

    report: Report
    aside: tuple[Aside, ...] = ()


def scopes_for(finding: Finding) -> tuple[Scope, ...]:
    """Return how far an answer to this finding may reach, the narrowest first.

    A remark on the whole post has no words that a place could be told to pass over.
    """
    if finding.is_direct_identifier:
        return (Scope.TEXT,)
    return tuple(Scope) if finding.has_words else (Scope.TEXT, Scope.DRAFT)


def answer(
    finding: Finding, scope: Scope, reason: str, here: Setting, at: datetime
) -> Answered | None:
    """Answer a finding; nothing comes of it without a reason, or beyond the scopes it may have."""
    if not reason.strip() or scope not in scopes_for(finding):
        return None
    digest = digest_of(here.text) if scope is Scope.TEXT else ""
    key = finding.key(here.text)
    return Answered(key, scope, reason.strip(), at, here.entry, here.place, digest, finding.message)


def part(report: Report, here: Setting, answered: Iterable[Answered]) -> Parted:
    """Part what is still shown from what is answered; the last answer that covers it counts.

    Heat and support stay in the report.
    """
    reaching: dict[str, list[Answered]] = {}
    for one in answered:
        if one.reaches(here):
            reaching.setdefault(one.key.rule, []).append(one)
    aside: list[Aside] = []
    for finding in report.marks:
        if known := reaching.get(finding.rule):
            key = finding.key(here.text)
            covering = [one for one in known if one.may_answer(finding) and one.key.covers(key)]
            aside.extend(Aside(finding, one) for one in covering[-1:])
    gone = {one.finding for one in aside}
    left = tuple(finding for finding in report.findings if finding not in gone)
    return Parted(replace(report, findings=left), tuple(aside))


def digest_of(text: str) -> str:
    """Return what tells one text from every other, without holding it."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
