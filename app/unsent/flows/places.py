"""Make, copy, change, order and retire places; tighten their waits now, loosen them later."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from unsent.domain import kept_place
from unsent.domain.honest_time import Served, Step, begin
from unsent.domain.kept_place import KeptPlace
from unsent.domain.place import NameFault, Place, PlaceFacts, PlaceId, name_fault
from unsent.domain.strictness import strictest
from unsent.domain.waiting import WaitPolicy
from unsent.flows.desk import ELSEWHERE, Desk, built_in_places
from unsent.store import places as store

_OWN = "own-"  # what the ids of the user's places begin with
_BASES = "bases"  # where journals kept shorter and longer waits before places could be changed


def open_places(desk: Desk) -> None:
    """Give an opened desk the user's places beside the built-in ones."""
    _show(desk, kept(desk))


def kept(desk: Desk) -> tuple[KeptPlace, ...]:
    """Return every place in the user's order, retired ones included."""
    stored = store.read(desk.journal.settings)
    if stored is None:
        stored = _from_before(desk)
    known = {one.place.id for one in stored}
    newer = (KeptPlace(place) for key, place in desk.places.items() if key not in known)
    return (*(_as_it_comes(desk, one) for one in stored), *newer)


def kept_of(desk: Desk, place: PlaceId) -> KeptPlace:
    """Return one place. Raises LookupError when there is none of this id."""
    found = next((one for one in kept(desk) if one.place.id == place), None)
    if found is None:
        raise LookupError(place)
    return found


def is_own(place: PlaceId) -> bool:
    """Tell whether a place was made by the user; the others came with the program."""
    return place.startswith(_OWN)


def can_retire(place: PlaceId) -> bool:
    """Tell whether a place can be retired; what is nowhere else must go somewhere."""
    return place != ELSEWHERE


def first_rules(desk: Desk) -> WaitPolicy:
    """Return the rules that a new place starts with.

    They are no weaker than the default, nor than those for somewhere else: making a place is no
    way round a wait. Anything looser counts later, as in every other place.
    """
    return strictest(WaitPolicy(), desk.place(ELSEWHERE).policy)


def make(desk: Desk, facts: PlaceFacts) -> Place | NameFault:
    """Make a place with the rules that every new one starts with."""
    known = kept(desk)
    fault = name_fault(facts.name, (one.place.name for one in known))
    if fault is not None:
        return fault
    place = Place(id=_free_id(known), name=facts.name.strip(), policy=first_rules(desk))
    made = kept_place.with_facts(KeptPlace(place), facts)
    _keep(desk, (*known, made))
    return made.place


def copy(desk: Desk, place: PlaceId, name: str) -> Place | NameFault:
    """Copy a place under another name, with the rules that count now and nothing looser."""
    known = kept(desk)
    fault = name_fault(name, (one.place.name for one in known))
    if fault is not None:
        return fault
    origin = kept_of(desk, place)
    made = KeptPlace(replace(origin.place, id=_free_id(known), name=name.strip()))
    at = 1 + next(at for at, one in enumerate(known) if one.place.id == place)
    _keep(desk, (*known[:at], made, *known[at:]))
    return made.place


def change(desk: Desk, place: PlaceId, facts: PlaceFacts) -> Place | NameFault:
    """Change what one of the user's places is. Raises ValueError for a built-in one."""
    if not is_own(place):
        raise ValueError("a built-in place is copied, not changed")
    others = (one.place.name for one in kept(desk) if one.place.id != place)
    fault = name_fault(facts.name, others)
    if fault is not None:
        return fault
    return _alter(desk, place, lambda one: kept_place.with_facts(one, facts)).place


def ask_for(desk: Desk, place: PlaceId, rules: WaitPolicy) -> KeptPlace:
    """Ask for other waiting rules: what is stricter counts now, what is looser later."""
    begun = begin(desk.clock.reading())
    return _alter(desk, place, lambda one: kept_place.ask(one, rules, begun))


def take_back(desk: Desk, place: PlaceId) -> KeptPlace:
    """Drop looser rules that do not count yet."""
    return _alter(desk, place, kept_place.take_back)


def rules_as_it_came(place: PlaceId) -> WaitPolicy | None:
    """Return the rules that a built-in place came with, None for one of the user's.

    It is put back by asking for them: what is looser of them counts later.
    """
    shipped = built_in_places().get(place)
    return None if shipped is None else shipped.policy


def move(desk: Desk, place: PlaceId, step: int) -> None:
    """Put a place one before (-1) or one behind (1) among those that are offered."""
    known = list(kept(desk))
    offered = [at for at, one in enumerate(known) if not one.is_retired]
    at = next(n for n, place_at in enumerate(offered) if known[place_at].place.id == place)
    if not 0 <= at + step < len(offered):
        return
    here, there = offered[at], offered[at + step]
    known[here], known[there] = known[there], known[here]
    _keep(desk, tuple(known))


def retire(desk: Desk, place: PlaceId) -> None:
    """Offer a place no more; drafts that go there keep it, and its wait. Raises ValueError."""
    if not can_retire(place):
        raise ValueError("what is nowhere else must go somewhere")
    _alter(desk, place, lambda one: replace(one, is_retired=True))


def bring_back(desk: Desk, place: PlaceId) -> None:
    """Offer a retired place again, where it stood."""
    _alter(desk, place, lambda one: replace(one, is_retired=False))


def credit(desk: Desk, step: Step) -> None:
    """Credit honest time to the looser rules that wait, and make served ones count."""
    known = kept(desk)
    if any(one.asked is not None for one in known):
        _keep(desk, tuple(kept_place.credit(one, step) for one in known))


def _alter(desk: Desk, place: PlaceId, change: Callable[[KeptPlace], KeptPlace]) -> KeptPlace:
    changed = change(kept_of(desk, place))
    _keep(desk, tuple(changed if one.place.id == place else one for one in kept(desk)))
    return changed


def _keep(desk: Desk, places: tuple[KeptPlace, ...]) -> None:
    with desk.journal.vault.transaction():
        store.write(desk.journal.settings, places)
        desk.journal.settings.forget(_BASES)
    _show(desk, places)


def _show(desk: Desk, places: tuple[KeptPlace, ...]) -> None:
    # replaced, not changed: another thread may be reading it
    desk.places = {one.place.id: one.place for one in places}
    desk.retired = frozenset(one.place.id for one in places if one.is_retired)


def _as_it_comes(desk: Desk, one: KeptPlace) -> KeptPlace:
    """Take what a built-in place is from the program; only its rules are the user's."""
    shipped = desk.places.get(one.place.id)
    if shipped is None or is_own(one.place.id):
        return one
    return replace(one, place=shipped.with_policy(one.place.policy))


def _free_id(known: tuple[KeptPlace, ...]) -> PlaceId:
    taken = {one.place.id for one in known}
    return next(f"{_OWN}{n}" for n in range(1, len(taken) + 2) if f"{_OWN}{n}" not in taken)


def _from_before(desk: Desk) -> tuple[KeptPlace, ...]:
    rows: dict[str, Any] = desk.journal.settings.get(_BASES, {})
    return tuple(_with_base(place, rows.get(key)) for key, place in desk.places.items())


def _with_base(place: Place, row: dict[str, Any] | None) -> KeptPlace:
    if row is None:
        return KeptPlace(place)
    policy = replace(place.policy, base=row["seconds"])
    asked = None if row["pending"] is None else replace(policy, base=row["pending"])
    return KeptPlace(place.with_policy(policy), asked, Served(**row["served"]))
