"""What the ready screen shows, computed from its snapshot."""

from dataclasses import dataclass

from unsent.ui.snapshots import ReadySnapshot
from unsent.ui.wording import ready as wording
from unsent.ui.wording.refusals import refusal_text
from unsent.ui.wording.write import place_chip


@dataclass(frozen=True, slots=True)
class ReadyLook:
    """The lines around an approved text; an empty string hides its part."""

    place: str
    approved: str
    copy_hint: str
    on_clipboard: str
    paste_hint: str
    refusal: str
    foot: str


def ready_look(ready: ReadySnapshot) -> ReadyLook:
    """Return the lines around an approved text, with a countdown while it is on the clipboard."""
    counts = wording.counts(ready.words, ready.length, ready.place.limit)
    is_on = ready.remaining is not None
    return ReadyLook(
        place=place_chip(ready.place),
        approved=wording.approved_until(ready.approved_at, ready.good_until, ready.now),
        copy_hint="" if is_on else wording.copy_hint(),
        on_clipboard=wording.on_the_clipboard(ready.remaining)
        if ready.remaining is not None
        else "",
        paste_hint=wording.paste_hint() if is_on else "",
        refusal=refusal_text(ready.refusal) if ready.refusal else "",
        foot=f"{counts} · {wording.checked_each_time()}",
    )
