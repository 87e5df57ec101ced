"""What the settings show about the way out and what is set aside, from their snapshot."""

from dataclasses import dataclass

from unsent.ui.snapshots import SetAside, WayOutSetting
from unsent.ui.views.rail.look import shown_words
from unsent.ui.wording import findings as finding_wording
from unsent.ui.wording import settings_way_out as way_out_wording
from unsent.ui.wording.times import day_and_year


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
