"""Answer marks for a text, a draft or a place; list the answers, take them back, apply them."""

from unsent.domain import dismissal
from unsent.domain.dismissal import Answered, Scope, Setting
from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Dismissal, Finding, Report
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.stage import Draft, Review
from unsent.flows.desk import ELSEWHERE, Desk
from unsent.store.json_form import BadForm, from_form, to_form

_KEY = "dismissals"


def answered(desk: Desk) -> tuple[Answered, ...]:
    """Return every answer, oldest first. One that cannot be read counts as none: it asks again."""
    stored = desk.journal.settings.get(_KEY, [])
    known: list[Answered] = []
    for form in stored if isinstance(stored, list) else ():
        try:
            known.append(from_form(Answered, form))
        except BadForm:
            continue
    return tuple(known)


def dismiss(
    desk: Desk, entry: EntryId, finding: Finding, scope: Scope, reason: str
) -> Answered | Refusal:
    """Say why a mark does not apply, and how far that reaches.

    Refused without a reason, outside a draft or a review, and for a patient's identifier beyond
    the very text it stands in.
    """
    found = desk.read(entry)
    if not isinstance(found.stage, Draft | Review):
        return refuse(Reason.WRONG_STAGE)
    new = dismissal.answer(finding, scope, reason, _here(found), desk.clock.now())
    if new is None:
        return refuse(Reason.UNANSWERED, count=1)
    others = tuple(one for one in answered(desk) if not _is_same(one, new))
    _keep(desk, (*others, new))
    return new


def take_back(desk: Desk, answer: Answered) -> None:
    """Let the mark be seen again."""
    _keep(desk, tuple(one for one in answered(desk) if one != answer))


def forget_gone(desk: Desk) -> int:
    """Drop answers about drafts that are no longer in the journal; return how many those were."""
    known = answered(desk)
    kept = tuple(one for one in known if one.scope is Scope.PLACE or _exists(desk, one.entry))
    if len(kept) < len(known):
        _keep(desk, kept)
    return len(known) - len(kept)


def shown(desk: Desk, entry: Entry, report: Report) -> Report:
    """Return a report on an entry's present text without what the writer has answered."""
    return dismissal.without_answered(report, _here(entry), answered(desk))


def standing(desk: Desk, entry: Entry, report: Report) -> tuple[Dismissal, ...]:
    """Return, as dismissals of this review, the answers that reach an entry's present text."""
    here, known = _here(entry), answered(desk)
    found: list[Dismissal] = []
    for finding in report.marks:
        reasons = [one.reason for one in known if one.covers(finding, here)]
        found.extend(Dismissal(finding.key(here.text), reason) for reason in reasons[-1:])
    return tuple(found)


def _here(entry: Entry) -> Setting:
    stage = entry.stage
    place = stage.place if isinstance(stage, Draft | Review) else ELSEWHERE
    return Setting(entry.id, place, entry.text)


def _is_same(one: Answered, other: Answered) -> bool:
    same_reach = (one.key, one.scope) == (other.key, other.scope)
    if one.scope is Scope.PLACE:
        return same_reach and one.place == other.place
    return same_reach and (one.entry, one.digest) == (other.entry, other.digest)


def _exists(desk: Desk, entry: int) -> bool:
    try:
        desk.journal.entries.get(EntryId(entry))
    except KeyError:
        return False
    return True


def _keep(desk: Desk, known: tuple[Answered, ...]) -> None:
    desk.journal.settings.set(_KEY, [to_form(one) for one in known])
