"""What the list of places and the card of one say, computed from the snapshot."""

from dataclasses import dataclass

from unsent.domain.checklist import Question
from unsent.ui.models.entry_list import EntryRow
from unsent.ui.place_snapshots import PlaceShown, PlacesSnapshot
from unsent.ui.wording import places as wording
from unsent.ui.wording.questions import question_text
from unsent.ui.wording.times import countdown, duration
from unsent.ui.wording.write import place_name


@dataclass(frozen=True, slots=True)
class AboutLook:
    """One place: what it is, and which steps there are from there."""

    name: str
    lines: tuple[str, ...]
    note: str
    can_change: bool
    can_retire: bool
    can_come_back: bool
    can_move_up: bool
    can_move_down: bool


def list_rows(snapshot: PlacesSnapshot) -> tuple[EntryRow, ...]:
    """Return a row for each place, known by where it stands."""
    return tuple(
        EntryRow(
            id=at,
            title=place_name(one.kept.place),
            snippet=f"{wording.kind(one.kept.place.kind)} · {duration(one.kept.place.policy.base)}",
            meta=_standing(one),
            dotted=one.kept.asked is not None,
        )
        for at, one in enumerate(snapshot.places)
    )


def about_look(snapshot: PlacesSnapshot) -> AboutLook:
    """Return what the chosen place is."""
    shown = snapshot.shown
    place, is_retired = shown.kept.place, shown.kept.is_retired
    offered = [one.id for one in snapshot.places if not one.kept.is_retired]
    notes = [
        "" if shown.is_own else wording.comes_with_the_program(),
        wording.retired_words() if is_retired else "",
    ]
    return AboutLook(
        name=place_name(place),
        lines=(wording.kind(place.kind), wording.limit(place)),
        note=" ".join(note for note in notes if note),
        can_change=shown.is_own,
        can_retire=shown.can_retire and not is_retired,
        can_come_back=is_retired,
        can_move_up=not is_retired and offered[0] != shown.id,
        can_move_down=not is_retired and offered[-1] != shown.id,
    )


def question_lines(questions: tuple[Question, ...]) -> tuple[tuple[str, str], ...]:
    """Return the questions in their order, each with when it is asked."""
    return tuple((question_text(one.id), wording.when(one.need)) for one in questions)


def _standing(one: PlaceShown) -> str:
    if one.kept.is_retired:
        return wording.retired()
    if one.kept.asked is not None:
        return wording.looser_soon(countdown(one.kept.seconds_left))
    return wording.own() if one.is_own else wording.built_in()
