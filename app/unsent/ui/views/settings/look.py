"""What the settings show about places, waits and what is set aside, from their snapshot."""

from dataclasses import dataclass
from enum import IntEnum

from unsent.domain.waiting import DAY, HOUR, LONGEST, MINUTE, SHORTEST
from unsent.ui.snapshots import PlaceWait, SetAside, WayOutSetting
from unsent.ui.views.rail.look import shown_words
from unsent.ui.wording import findings as finding_wording
from unsent.ui.wording import settings_places as wording
from unsent.ui.wording import settings_way_out as way_out_wording
from unsent.ui.wording.times import day_and_year, duration
from unsent.ui.wording.write import kind_of, place_name


class Unit(IntEnum):
    """What a wait is given in, in the order of `settings_places.units`."""

    MINUTES = 0
    HOURS = 1
    DAYS = 2

    @property
    def seconds(self) -> int:
        """Return the length of one."""
        return (MINUTE, HOUR, DAY)[self]


@dataclass(frozen=True, slots=True)
class PlaceLook:
    """One place in the settings; `pending` is empty unless a shorter wait is under way."""

    name: str
    kind: str
    wait: str
    pending: str


def place_look(row: PlaceWait) -> PlaceLook:
    """Return one place with its wait, and a shorter one that does not count yet."""
    base = row.place.policy.base
    pending = ""
    if row.pending_base is not None:
        pending = wording.pending(base, row.pending_base, row.pending_seconds_left)
    return PlaceLook(place_name(row.place), kind_of(row.place), duration(base), pending)


@dataclass(frozen=True, slots=True)
class WayOutLook:
    """The slow way out in the settings; its one step switches it on, or off and back."""

    state: str
    effect: str
    step: str
    switches_on: bool


def way_out_look(setting: WayOutSetting) -> WayOutLook:
    """Return whether the slow way out is on, when it will be, and the step from there."""
    if setting.is_on:
        step = way_out_wording.switch_off()
        return WayOutLook(
            way_out_wording.is_on(), way_out_wording.off_at_once(), step, switches_on=False
        )
    if setting.seconds_left is not None:
        state = way_out_wording.pending(setting.seconds_left)
        return WayOutLook(
            state, way_out_wording.not_for_cooling(), way_out_wording.take_back(), switches_on=False
        )
    effect = f"{way_out_wording.counts_in(setting.takes)} {way_out_wording.not_for_cooling()}"
    return WayOutLook(
        way_out_wording.is_off(), effect, way_out_wording.switch_on(), switches_on=True
    )


@dataclass(frozen=True, slots=True)
class AsideLook:
    """One phrase that is not marked any more at a place."""

    words: str
    rule: str
    place: str
    reason: str
    since: str


def aside_look(one: SetAside) -> AsideLook:
    """Return one phrase with what was said about it; a rule that says nothing by its id."""
    answered = one.answered
    return AsideLook(
        words=shown_words(answered.key.words),
        rule=finding_wording.said(answered.says) or answered.key.rule,
        place=one.place,
        reason=answered.reason,
        since=day_and_year(one.since),
    )


def in_units(seconds: int) -> tuple[int, Unit]:
    """Return a wait as one would say it: 90 minutes, 24 hours, 3 days."""
    if seconds % DAY == 0 and seconds >= 3 * DAY:
        return seconds // DAY, Unit.DAYS
    if seconds % HOUR == 0:
        return seconds // HOUR, Unit.HOURS
    return round(seconds / MINUTE), Unit.MINUTES


def bounds(unit: Unit) -> tuple[int, int]:
    """Return the least and the most of a unit that a wait may have."""
    return -(-SHORTEST // unit.seconds), LONGEST // unit.seconds


def in_other_unit(amount: int, unit: Unit, other: Unit) -> int:
    """Return an amount in another unit, as near as that unit and the bounds allow."""
    least, most = bounds(other)
    return min(max(round(amount * unit.seconds / other.seconds), least), most)


def effect(old: int, new: int) -> str:
    """Return when a new wait would count."""
    if new == old:
        return wording.unchanged()
    return wording.counts_at_once() if new > old else wording.counts_later(old)
