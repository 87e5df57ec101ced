"""Answer marks for a text, a draft or a place; list the answers, take them back, apply them.

What is answered for a place is kept once. What is answered for a text or a draft is kept with
that entry, and goes when the entry goes, from the program's own copies too.
"""

from collections.abc import Iterable

from unsent.domain import dismissal
from unsent.domain.dismissal import Answered, Parted, Scope, Setting
from unsent.domain.entry import Entry, EntryId
from unsent.domain.finding import Finding, Report
from unsent.domain.refusal import Reason, Refusal, refuse
from unsent.domain.stage import Draft, Review
from unsent.flows.desk import ELSEWHERE, Desk
from unsent.store.json_form import BadForm, from_form, to_form
from unsent.store.settings import of_entry

_NAME = "dismissals"


def for_good(desk: Desk) -> tuple[Answered, ...]:
    """Return the answers for places, oldest first. One that cannot be read asks again."""
    return tuple(one for one in _kept(desk, _NAME) if one.scope is Scope.PLACE)


def about(desk: Desk, entry: EntryId) -> tuple[Answered, ...]:
    """Return the answers for an entry's text or draft, oldest first."""
    return tuple(one for one in _kept(desk, of_entry(_NAME, entry)) if one.entry == entry)


def dismiss(
    desk: Desk, entry: EntryId, finding: Finding, scope: Scope, reason: str
) -> Answered | Refusal:
    """Say why a mark of an entry's present text does not apply, and how far that reaches.

    Refused without a reason, outside a draft or a review, and for a patient's identifier beyond
    the very text it stands in.
    """
    found = desk.read(entry)
    if not isinstance(found.stage, Draft | Review):
        return refuse(Reason.WRONG_STAGE)
    new = dismissal.answer(finding, scope, reason, here(found), desk.clock.now())
    if new is None:
        return refuse(Reason.UNANSWERED, count=1)
    put_back(desk, new)
    return new


def take_back(desk: Desk, answer: Answered) -> None:
    """Let the mark be seen again."""
    key = _key_of(answer)
    _keep(desk, key, (one for one in _kept(desk, key) if one != answer))


def put_back(desk: Desk, answer: Answered) -> None:
    """Keep an answer in the place of an earlier one to the same mark, as undoing a step does."""
    key = _key_of(answer)
    others = (one for one in _kept(desk, key) if not _is_same(one, answer))
    _keep(desk, key, sorted((*others, answer), key=lambda one: one.at))


def ask_again(desk: Desk, entry: EntryId) -> None:
    """Drop the answers for an entry's text or draft: what was waved aside while it was hot."""
    desk.journal.settings.forget(of_entry(_NAME, entry))


def forget_gone(desk: Desk) -> int:
    """Drop what is left about entries that are no longer there; return how many those were."""
    left = desk.journal.settings.entries_with(_NAME)
    gone = [EntryId(entry) for entry in left if not _exists(desk, EntryId(entry))]
    for entry in gone:
        ask_again(desk, entry)
    return len(gone)


def parted(desk: Desk, setting: Setting, report: Report) -> Parted:
    """Part a report on a text into what is shown and what the writer has set aside."""
    known = (*for_good(desk), *about(desk, EntryId(setting.entry)))
    return dismissal.part(report, setting, known)


def here(entry: Entry) -> Setting:
    """Return what a report on an entry's present text is about."""
    stage = entry.stage
    place = stage.place if isinstance(stage, Draft | Review) else ELSEWHERE
    return Setting(entry.id, place, entry.text)


def _key_of(answer: Answered) -> str:
    return _NAME if answer.scope is Scope.PLACE else of_entry(_NAME, answer.entry)


def _is_same(one: Answered, other: Answered) -> bool:
    if (one.key, one.scope) != (other.key, other.scope):
        return False
    return one.place == other.place if one.scope is Scope.PLACE else one.digest == other.digest


def _exists(desk: Desk, entry: EntryId) -> bool:
    try:
        desk.journal.entries.get(entry)
    except KeyError:
        return False
    return True


def _kept(desk: Desk, key: str) -> tuple[Answered, ...]:
    stored = desk.journal.settings.get(key, [])
    known: list[Answered] = []
    for form in stored if isinstance(stored, list) else ():
        try:
            known.append(from_form(Answered, form))
        except BadForm:
            continue
    return tuple(known)


def _keep(desk: Desk, key: str, known: Iterable[Answered]) -> None:
    if forms := [to_form(one) for one in known]:
        desk.journal.settings.set(key, forms)
    else:
        desk.journal.settings.forget(key)
