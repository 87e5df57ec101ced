"""What the writing page shows, computed from its snapshot."""

from dataclasses import dataclass

from unsent.domain.waiting import HOT
from unsent.ui.snapshots import PageSnapshot, Saving
from unsent.ui.widgets.labels import ToneName
from unsent.ui.wording import write as wording
from unsent.ui.wording.times import weekday_and_day

WARM = 40  # heat from which the chip turns amber


@dataclass(frozen=True, slots=True)
class BarLook:
    """The line above the page."""

    lead: str
    place: str
    private: str
    heat: str
    heat_hint: str
    heat_tone: ToneName
    can_choose_place: bool
    can_go_back: bool


@dataclass(frozen=True, slots=True)
class FootLook:
    """The line below the page; an empty string hides its part."""

    words: str
    length: str
    is_too_long: bool
    saving: str
    is_trouble: bool
    can_let_go: bool
    can_look_back: bool
    keep: str
    cool: str
    reasons: str
    can_act: bool


def bar_look(page: PageSnapshot) -> BarLook:
    """Return the line above the page: a draft says for where, everything else when."""
    place = page.place
    is_draft = place is not None and page.is_editable
    show_heat = is_draft and page.words > 0 and not page.is_unread
    heat = page.report.heat
    return BarLook(
        lead=wording.draft_for() if is_draft else weekday_and_day(page.written_at),
        place=wording.place_chip(place) if place is not None else "",
        private=wording.just_for_me() if place is None else "",
        heat=wording.heat(heat) if show_heat else "",
        heat_hint=wording.heat_hint(heat) if show_heat else "",
        heat_tone=heat_tone(heat),
        can_choose_place=page.is_editable and place is None,
        can_go_back=is_draft,
    )


def foot_look(page: PageSnapshot) -> FootLook:
    """Return the line below the page: Keep for a private page, Start cooling for a draft."""
    place, wait = page.place, page.wait
    is_draft = place is not None
    limit = place.limit if place is not None else None
    return FootLook(
        words=wording.words(page.words),
        length="" if limit is None else wording.length(page.length, limit),
        is_too_long=limit is not None and page.length > limit,
        saving=wording.saved_state(page.saving, short=is_draft),
        is_trouble=page.saving is Saving.FAILED,
        can_let_go=page.is_editable,
        can_look_back=page.is_editable and page.entry is not None,
        keep=wording.keep() if page.is_editable and not is_draft else "",
        cool=wording.start_cooling(wait) if page.is_editable and is_draft else "",
        reasons=wording.wait_reasons(wait) if wait is not None and page.is_editable else "",
        can_act=page.words > 0,
    )


def heat_tone(heat: int) -> ToneName:
    """Return the colour that repeats what a heat of 0 to 100 says."""
    if heat > HOT:
        return "ember"
    return "amber" if heat >= WARM else "accent"
